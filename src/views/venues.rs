//! Places to publish: what each still needs, the file and the sheet, the ways onto the national map.

use leptos::prelude::*;

use super::app::Place;
use super::ask::Controls;
use super::check;
use super::export::{Export, ExportButton};
use super::hours::AskHours;
use super::route::Route;
use super::section::EditOnly;
use super::seeds::VenueSeeds;
use crate::documents::answer;
use crate::guide::Spot;
use crate::plan::venue::Needed;
use crate::plan::{Choice, ListKind, Plan};
use crate::text::{Lang, Text, exports};
use crate::workspace::Workspace;

/// The key of the sheet to copy among the documents.
const SHEET: &str = "fiche-lieu";

/// The controls that places to publish need, and no other page.
pub const CONTROLS: Controls = Controls {
    hours: |id, words, part, lens| view! { <AskHours id words part lens/> }.into_any(),
    correct: check::correct,
    correct_each: check::correct_each,
};

/// What places to publish still need, and what is made of them.
#[component]
pub fn VenueFile() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let settled = workspace.settled();
    let sheet = Route::Document(Place::expect().plan(), SHEET.to_owned()).href();
    let states = Memo::new(move |_| settled.with(|plan| states(plan, lang)));
    let none_ready = move || states.with(|it| !it.is_empty() && it.iter().all(|it| !it.is_ready));
    view! {
        <EditOnly>
            <VenueSeeds/>
        </EditOnly>
        <Show
            when=move || states.with(|it| !it.is_empty())
            fallback=move || view! { <p class="parts__none">{exports::NO_VENUE.say(lang)}</p> }
        >
            <ul class="venues" role="list">
                <For each=move || states.get() key=Clone::clone let:state>
                    {venue(state)}
                </For>
            </ul>
            <p>{exports::VENUE_FILES_HINT.say(lang)}</p>
            <Show when=none_ready>
                <p class="outline__note">{exports::NONE_READY.say(lang)}</p>
            </Show>
            <div class="venues__files">
                <ExportButton export=Export::PlacesCsv text=exports::SAVE_PLACES_CSV/>
                <ExportButton export=Export::PlacesJson text=exports::SAVE_PLACES_JSON/>
                <a class="button" href=sheet.clone()>
                    {exports::OPEN_SHEET.say(lang)}
                </a>
            </div>
        </Show>
        <details class="why">
            <summary class="why__title">{exports::WAYS_IN.say(lang)}</summary>
            <ul class="venues__ways">
                {exports::WAYS.iter().map(|it| view! { <li>{it.say(lang)}</li> }).collect_view()}
            </ul>
        </details>
    }
    .into_any()
}

/// Where a place stands.
#[derive(Clone, PartialEq, Eq, Hash)]
struct State {
    part: u64,
    name: String,
    is_ready: bool,
    /// What the standard requires.
    lacks: String,
    /// What would help those who look for a place.
    better: String,
}

fn states(plan: &Plan, lang: Lang) -> Vec<State> {
    let venues = plan.venues.iter();
    let venues = venues.map(|it| {
        let missing = it.missing();
        let said = |is_required: bool| {
            let some = missing.iter().filter(|it| it.is_required() == is_required);
            let some = some.map(|it: &Needed| it.label().say(lang));
            some.collect::<Vec<_>>().join(", ")
        };
        State {
            part: it.id.raw(),
            name: answer::name(plan, ListKind::Venues, it.id.raw(), lang),
            is_ready: it.is_publishable(),
            lacks: said(true),
            better: said(false),
        }
    });
    venues.collect()
}

fn venue(state: State) -> AnyView {
    let lang = Workspace::expect().lang();
    let spot = Spot::named(ListKind::Venues, state.part);
    let href = Route::to(Place::expect().plan(), spot).href();
    let (word, key) = match (state.is_ready, state.better.is_empty()) {
        (false, _) => (exports::VENUE_NOT_READY, "lacking"),
        (true, false) => (exports::VENUE_READY, "ready"),
        (true, true) => (exports::VENUE_COMPLETE, "complete"),
    };
    let line = |label: Text, text: String| {
        (!text.is_empty()).then(|| {
            view! {
                <p class="venues__lacks">
                    {label.say(lang)} " " {text}
                </p>
            }
        })
    };
    view! {
        <li class="venues__venue" data-state=key>
            <p class="venues__name">
                <a href=href dir="auto">
                    {state.name}
                </a>
                " "
                <span class="venues__state">{word.say(lang)}</span>
            </p>
            {line(exports::VENUE_LACKS, state.lacks)}
            {line(exports::VENUE_BETTER, state.better)}
        </li>
    }
    .into_any()
}
