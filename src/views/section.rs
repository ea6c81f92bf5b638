//! A section of a step's page: its heading, then questions, a list, or a view written by hand.

use leptos::prelude::*;

use super::ask::AskAll;
use super::parts::Parts;
use super::{
    answers, budget, canvas, cards, coverage, gathered, meetings, review, rounds, seeds, share,
};
use crate::guide::{Body, Depth, Section, Special};
use crate::text::frame;
use crate::ui::Disclosure;
use crate::workspace::Workspace;

/// A section under its heading; what goes further is folded under its title.
#[component]
pub fn SectionView(section: &'static Section) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let heading = format!("{}-title", section.id);
    let labelled = heading.clone();
    view! {
        <section class="section" id=section.id tabindex="-1" aria-labelledby=labelled>
            <h2 class="section__title" id=heading>
                {section.title.say(lang)}
            </h2>
            {(!section.intro.is_empty())
                .then(|| view! { <p class="section__intro">{section.intro.say(lang)}</p> })}
            {body(section)}
        </section>
    }
    .into_any()
}

fn body(section: &'static Section) -> AnyView {
    match &section.body {
        Body::Questions(questions) => {
            let further = questions.iter().any(|it| it.depth == Depth::Further);
            let essential = questions.iter().any(|it| it.depth == Depth::Essential);
            view! {
                <AskAll questions depth=Depth::Essential/>
                {match (further, essential) {
                    (true, true) => {
                        view! {
                            <Disclosure title=frame::FURTHER
                                .say(Workspace::expect().lang())
                                .to_owned()>
                                <AskAll questions depth=Depth::Further/>
                            </Disclosure>
                        }
                            .into_any()
                    }
                    (true, false) => view! { <AskAll questions depth=Depth::Further/> }.into_any(),
                    (false, _) => ().into_any(),
                }}
            }
            .into_any()
        }
        Body::Parts(guide) => view! { <Parts guide/> }.into_any(),
        Body::Special(special) => match special {
            Special::Coverage => view! { <coverage::Coverage/> }.into_any(),
            Special::Budget => view! { <budget::Budget/> }.into_any(),
            Special::Canvas => view! { <canvas::Canvas/> }.into_any(),
            Special::Examine => view! { <review::Examine/> }.into_any(),
            Special::ServiceCard => view! { <cards::ServiceCard/> }.into_any(),
            Special::OfferCards => view! { <cards::OfferCards/> }.into_any(),
            Special::Rounds => view! { <rounds::Rounds/> }.into_any(),
            Special::ProposalSeeds => view! { <seeds::ProposalSeeds/> }.into_any(),
            Special::OfferSeeds => view! { <seeds::OfferSeeds/> }.into_any(),
            Special::Meetings => view! { <meetings::Meetings/> }.into_any(),
            Special::Gathered => view! { <gathered::GatheredTasks/> }.into_any(),
            Special::CheckAnswers => view! { <answers::CheckAnswers/> }.into_any(),
            Special::Share => view! { <share::Share/> }.into_any(),
        },
    }
}
