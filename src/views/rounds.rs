//! What comes back: the next dates of channels, relays and partnerships, and one click when it is done.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::documents::answer;
use crate::guide::Spot;
use crate::plan::rounds::Round;
use crate::plan::{Choice, Plan};
use crate::text::frame;
use crate::workspace::{Notice, Workspace};

/// Everything that comes back, the earliest first.
#[component]
pub fn Rounds() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let rounds = workspace.read(Plan::rounds);
    view! {
        {move || {
            let rounds = rounds.get();
            if rounds.is_empty() {
                return view! { <p class="parts__none">{frame::NO_ROUND.say(lang)}</p> }.into_any();
            }
            view! {
                <ol class="rounds" role="list">
                    {rounds.into_iter().map(|it| round(workspace, it)).collect_view()}
                </ol>
            }
                .into_any()
        }}
    }
    .into_any()
}

fn round(workspace: Workspace, round: Round) -> AnyView {
    let lang = workspace.lang();
    let today = workspace.today();
    let name = workspace.now(|plan| answer::name(plan, round.list, round.part, lang));
    let late = round.is_overdue(today);
    let next = round
        .next_on
        .map_or(frame::NO_DATE.say(lang).to_owned(), |it| it.say(lang));
    let following: Vec<String> = round.following().iter().map(|it| it.say(lang)).collect();
    let cadence = round
        .cadence
        .map_or(frame::NO_CADENCE.say(lang), |it| it.label().say(lang));
    let spot = Spot::named(round.list, round.part);
    let href = Route::to(Place::expect().plan(), spot).href();
    let (list, part) = (round.list, round.part);
    let said = frame::round_done(lang, &name);
    let label = frame::done_today(lang, &name);
    let done = move |_| {
        workspace.edit(|plan| plan.tick(list, part, today));
        workspace
            .tell(Notice::said(said.clone()).with(frame::UNDO.say(lang), move || workspace.undo()));
    };
    view! {
        <li class="rounds__round" data-late=late.to_string()>
            <span class="rounds__name" dir="auto">
                <a href=href>{name}</a>
            </span>
            <span class="rounds__when">
                {next} {late.then(|| view! { <span class="gathered__late">{frame::OVERDUE.say(lang)}</span> })}
            </span>
            <span class="rounds__cadence">{cadence}</span>
            {(!following.is_empty())
                .then(|| {
                    view! {
                        <span class="rounds__following">
                            {frame::then_on(lang, &following.join(", "))}
                        </span>
                    }
                })}
            <button class="button button_quiet" type="button" aria-label=label on:click=done>
                {frame::DONE_TODAY.say(lang)}
            </button>
        </li>
    }
    .into_any()
}
