//! From what was written to what could be offered: needs and gaps nobody answers yet, proposals not yet an offer.

use leptos::prelude::*;

use super::app::Place;
use super::missing::missing;
use super::route::Route;
use crate::documents::answer;
use crate::guide::{Spot, Step};
use crate::plan::{ListKind, Plan};
use crate::text::{Text, exports, frame};
use crate::workspace::Workspace;

/// What seeds are taken from: lists of the diagnostic, and what to say while they are empty.
#[derive(Clone, Copy)]
struct Ground {
    lists: &'static [ListKind],
    empty: Text,
    write: Text,
    section: &'static str,
}

/// What the diagnostic concludes.
const WRITTEN: Ground = Ground {
    lists: &[ListKind::Needs, ListKind::Gaps, ListKind::Proposals],
    empty: frame::NO_SEED,
    write: frame::WRITE_SEEDS,
    section: "needs",
};

/// Needs and gaps that no proposal names: each can become one, and keeps its trace.
#[component]
pub fn ProposalSeeds() -> impl IntoView {
    view! {
        <Seeds
            pick=|plan| plan.unproposed()
            title=frame::UNPROPOSED
            none=frame::ALL_DEDUCED
            act=frame::MAKE_PROPOSAL
            to=ListKind::Proposals
            ground=WRITTEN
        />
    }
}

/// Proposals that are not an offer, needs and gaps that no offer answers: each can become an offer.
#[component]
pub fn OfferSeeds() -> impl IntoView {
    view! {
        <Seeds
            pick=|plan| plan.unanswered()
            title=frame::UNANSWERED
            none=frame::ALL_TAKEN_UP
            act=frame::MAKE_OFFER
            to=ListKind::Offers
            ground=WRITTEN
        />
    }
}

/// Places of the diagnostic that are not to be published yet.
#[component]
pub fn VenueSeeds() -> impl IntoView {
    view! {
        <Seeds
            pick=|plan| plan.unpublished()
            title=exports::UNPUBLISHED
            none=exports::ALL_PUBLISHED
            act=exports::MAKE_VENUE
            to=ListKind::Venues
            ground=Ground {
                lists: &[ListKind::Places],
                empty: exports::NO_PLACE,
                write: exports::NAME_PLACES,
                section: "places",
            }
        />
    }
}

#[component]
fn Seeds(
    pick: fn(&Plan) -> Vec<(ListKind, u64)>,
    title: Text,
    none: Text,
    act: Text,
    to: ListKind,
    ground: Ground,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let place = Place::expect();
    let seeds = workspace.read(move |plan| {
        let seeds = pick(plan).into_iter();
        seeds
            .map(|(list, raw)| (list, raw, answer::name(plan, list, raw, lang)))
            .collect::<Vec<_>>()
    });
    let make = move |list: ListKind, seed: u64| {
        let raw = workspace.draw();
        workspace.edit(|plan| plan.grow(list, seed, to, raw));
        place.go(&Route::to(place.plan(), Spot::named(to, raw)));
    };
    let is_barren = workspace.read(move |plan| {
        let mut lists = ground.lists.iter();
        lists.all(|it| plan.list(*it).is_empty())
    });
    view! {
        <Show when=move || is_barren.get()>
            {missing(ground.empty, ground.write, Spot::of(Step::Assessment, ground.section))}
        </Show>
        <Show when=move || seeds.with(Vec::is_empty) && !is_barren.get()>
            <p class="parts__none">{none.say(lang)}</p>
        </Show>
        <Show when=move || seeds.with(|it| !it.is_empty())>
            <div class="seeds" role="group" aria-label=title.say(lang)>
                <p class="seeds__title">{title.say(lang)}</p>
                <ul class="seeds__list" role="list">
                    <For each=move || seeds.get() key=Clone::clone let:seed>
                        {
                            let (list, raw, name) = seed;
                            let (one, _) = crate::guide::nouns::noun(list);
                            let label = format!("{}{}{name}", act.say(lang), lang.colon());
                            view! {
                                <li class="seeds__seed">
                                    <span dir="auto">
                                        <span class="seeds__kind">{one.say(lang)}</span>
                                        " "
                                        {name}
                                    </span>
                                    <button
                                        class="button button_quiet"
                                        type="button"
                                        aria-label=label
                                        on:click=move |_| make(list, raw)
                                    >
                                        {act.say(lang)}
                                    </button>
                                </li>
                            }
                        }
                    </For>
                </ul>
            </div>
        </Show>
    }
    .into_any()
}
