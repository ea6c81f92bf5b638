//! Actors to meet, seen from step 6: where each meeting stands, and how the work is shared.

use leptos::prelude::*;

use super::app::Place;
use super::ask::Ask;
use super::missing::missing;
use super::route::Route;
use crate::documents::answer;
use crate::guide::{Question, Spot, Step, questions};
use crate::plan::{Choice, ListKind, id};
use crate::text::frame;
use crate::ui::disclosure::open_one;
use crate::workspace::Workspace;

/// What is asked here of each actor.
const ASKED: [&str; 6] = [
    "actor-contact",
    "actor-met-on",
    "actor-complementarity",
    "actor-known-by-us",
    "actor-knows-us",
    "actor-practices",
];

/// The actors of the diagnostic, with what concerns meeting them.
#[component]
pub fn Meetings() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let ids = workspace.read(|plan| plan.actors.iter().map(|it| it.id.raw()).collect::<Vec<_>>());
    let opened = RwSignal::new(None::<u64>);
    view! {
        <Show when=move || ids.with(Vec::is_empty)>
            {missing(frame::NO_ACTOR, frame::NAME_ACTORS, Spot::of(Step::Assessment, "actors"))}
        </Show>
        <ol class="parts" role="list">
            <For each=move || ids.get() key=|it| *it let:id>
                <MeetingRow id opened/>
            </For>
        </ol>
        <p>
            <a class="way" href=Route::to(plan, Spot::of(Step::Assessment, "actors")).href()>
                {frame::ALL_ACTORS.say(lang)}
            </a>
        </p>
    }
    .into_any()
}

#[component]
fn MeetingRow(id: u64, opened: RwSignal<Option<u64>>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let key = format!("meeting-{}", id::write(id));
    let name = workspace.read(move |plan| answer::name(plan, ListKind::Actors, id, lang));
    let state = workspace.read(move |plan| {
        let contact = plan.actors.get(id).and_then(|it| it.contact);
        contact.map(|it| it.label().say(lang)).unwrap_or_default()
    });
    let asked: Vec<&'static Question> = questions(Step::Assessment)
        .filter(|it| ASKED.contains(&it.id))
        .collect();
    let asked = StoredValue::new(asked);
    let is_open = move || opened.get() == Some(id);
    view! {
        <li class="part">
            <div class="part__head">
                <button
                    class="part__toggle"
                    type="button"
                    aria-expanded=move || is_open().to_string()
                    aria-controls=key.clone()
                    on:click=open_one(opened, id)
                >
                    <span class="part__name" dir="auto">{name}</span>
                    <span class="part__summary">{state}</span>
                </button>
            </div>
            <div class="part__body" id=key>
                <Show when=is_open>
                    {asked
                        .with_value(|it| {
                            it.iter().map(|question| view! { <Ask question part=id/> }).collect_view()
                        })}
                </Show>
            </div>
        </li>
    }
    .into_any()
}
