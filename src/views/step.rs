//! The page of a step: « Étape 3 sur 7 », its sections, its status, and the way on.

use leptos::prelude::*;

use super::app::Place;
use super::remarks::Remarks;
use super::route::Route;
use super::section::{EditOnly, SectionView};
use super::{
    answers, budget, canvas, cards, coverage, documents, gathered, meetings, review, rounds, seeds,
    share, venues,
};
use crate::guide::{Depth, Section, Special, Step};
use crate::plan::{Choice, Status};
use crate::text::frame;
use crate::ui::{ChoiceField, FieldWords, GroupFrame};
use crate::workspace::Workspace;

/// The views written by hand of a step, each with its place in the guide.
pub type Specials = &'static [(Special, fn() -> AnyView)];

macro_rules! specials {
    ($($(#[$about:meta])* $step:ident: $($special:ident = $view:path,)+;)+) => {
        $($(#[$about])* pub const $step: Specials = &[$((Special::$special, || $view().into_any())),+];)+
    };
}

specials! {
    /// Those of step 2.
    ASSESSMENT: Coverage = coverage::Coverage, ProposalSeeds = seeds::ProposalSeeds,;
    /// Those of step 4.
    STRATEGY: Budget = budget::Budget,;
    /// Those of step 5.
    OFFERS: OfferSeeds = seeds::OfferSeeds, Canvas = canvas::Canvas, Examine = review::Examine,;
    /// Those of step 6.
    VISIBILITY: ServiceCard = cards::ServiceCard, OfferCards = cards::OfferCards, Rounds = rounds::Rounds, VenueFile = venues::VenueFile, Meetings = meetings::Meetings,;
    /// Those of step 7.
    HANDOVER: Gathered = gathered::GatheredTasks, CheckAnswers = answers::CheckAnswers, Documents = documents::Documents, Share = share::Share,;
}

/// A step's page. Its sections and views are handed in, so that each step is fetched without the others.
pub fn page(step: Step, sections: &'static [Section], specials: Specials) -> AnyView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let essential = sections.iter().filter(|it| it.depth == Depth::Essential);
    let further: Vec<&'static Section> = sections
        .iter()
        .filter(|it| it.depth == Depth::Further)
        .collect();
    view! {
        <div class="step" data-phase=step.phase().key()>
            <header class="step__head">
                <p class="step__place">
                    <a href=Route::Hub(plan).href()>{frame::BACK_TO_HUB.say(lang)}</a>
                    <span>{frame::step_of(lang, step.number())}</span>
                    <span class="step__phase">{step.phase().label().say(lang)}</span>
                </p>
                <h1 id="title" tabindex="-1">
                    {step.title().say(lang)}
                </h1>
                <p class="step__purpose">{step.purpose().say(lang)}</p>
                <nav class="contents" aria-label=frame::IN_THIS_STEP.say(lang)>
                    <ul class="contents__list" role="list">
                        {sections.iter().map(|it| contents_link(plan, step, it)).collect_view()}
                    </ul>
                </nav>
            </header>
            <div class="step__body">
                <div class="step__main">
                    {essential.map(|section| view! { <SectionView section specials/> }).collect_view()}
                    {(!further.is_empty()).then(|| further_sections(further, specials))}
                    <StepEnd step/>
                </div>
                <Remarks step/>
            </div>
        </div>
    }
    .into_any()
}

fn contents_link(plan: u64, step: Step, section: &'static Section) -> AnyView {
    let lang = Workspace::expect().lang();
    let href = Route::to(plan, crate::guide::Spot::of(step, section.id)).href();
    view! {
        <li>
            <a href=href>{section.title.say(lang)}</a>
        </li>
    }
    .into_any()
}

fn further_sections(sections: Vec<&'static Section>, specials: Specials) -> AnyView {
    let lang = Workspace::expect().lang();
    let titles = sections
        .iter()
        .map(|it| it.title.say(lang))
        .collect::<Vec<_>>();
    view! {
        <details class="further">
            <summary class="further__title">
                {frame::FURTHER.say(lang)}
                <span class="further__what">{titles.join(frame::DOT)}</span>
            </summary>
            {sections
                .into_iter()
                .map(|section| view! { <SectionView section specials/> })
                .collect_view()}
        </details>
    }
    .into_any()
}

/// The status the person declares, and the way to the other steps.
#[component]
fn StepEnd(step: Step) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let chosen = workspace.read(move |plan| Some(step.status(plan).rank()));
    let on_choose = move |rank: Option<usize>| {
        if let Some(status) = rank.and_then(Status::of_rank) {
            workspace.edit(|plan| step.declare(plan, status));
        }
    };
    let words = FieldWords {
        label: frame::STATUS_QUESTION.say(lang).to_owned(),
        hint: frame::STATUS_HINT.say(lang).to_owned(),
        ..FieldWords::default()
    };
    let options = Status::OPTIONS
        .iter()
        .map(|it| it.label.say(lang).to_owned())
        .collect();
    let link = move |step: Step, way: &'static str, text: crate::text::Text| {
        view! {
            <a class="pager__link" data-way=way href=Route::Step(plan, step, None).href()>
                <span class="pager__way">{text.say(lang)}</span>
                <span class="pager__title">{step.title().say(lang)}</span>
            </a>
        }
    };
    view! {
        <div class="step__end">
            <EditOnly>
                <GroupFrame id="status".to_owned() words on_example=|_| ()>
                    <ChoiceField id="status".to_owned() options chosen on_choose clear=None/>
                </GroupFrame>
            </EditOnly>
            <nav class="pager" aria-label=frame::OTHER_STEPS.say(lang)>
                {step.previous().map(|it| link(it, "previous", frame::PREVIOUS_STEP))}
                {step.next().map(|it| link(it, "next", frame::NEXT_STEP))}
                <a class="pager__hub" href=Route::Hub(plan).href()>
                    {frame::BACK_TO_HUB.say(lang)}
                </a>
            </nav>
        </div>
    }
    .into_any()
}
