//! Going through every service and support function in turn, with the offers in hand.

use leptos::prelude::*;

use super::app::{Place, lost};
use super::canvas::{state_key, state_word};
use super::crossing::Probes;
use super::missing::{no_offer, no_row};
use super::route::Route;
use super::section::EditOnly;
use crate::documents::answer;
use crate::guide::{Spot, Step};
use crate::plan::{ListKind, Plan, Row};
use crate::text::frame;
use crate::workspace::Workspace;

/// Which rows were gone through, and which remain.
#[component]
pub fn Examine() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let rows = workspace.read(|plan| {
        let rows = plan.rows().into_iter();
        rows.map(|it| (it.raw(), plan.row_name(it).to_owned(), plan.is_examined(it)))
            .collect::<Vec<_>>()
    });
    view! {
        {move || {
            let rows = rows.get();
            if rows.is_empty() {
                return no_row();
            }
            let left = rows.iter().filter(|(_, _, done)| !done).count();
            let next = rows.iter().find(|(_, _, done)| !done).or(rows.first());
            let next = next.map(|(id, _, _)| Route::Row(plan, *id).href()).unwrap_or_default();
            let items = rows
                .into_iter()
                .map(|(id, name, done)| {
                    let word = if done { frame::EXAMINED } else { frame::NOT_EXAMINED };
                    view! {
                        <li class="examine__row" data-done=done.to_string()>
                            <a href=Route::Row(plan, id).href() dir="auto">
                                {name}
                            </a>
                            <span>{word.say(lang)}</span>
                        </li>
                    }
                });
            view! {
                <p>{frame::left_to_examine(lang, left)}</p>
                <p>
                    <a class="button" href=next>
                        {frame::GO_THROUGH.say(lang)}
                    </a>
                </p>
                <ul class="examine" role="list">
                    {items.collect_view()}
                </ul>
            }
                .into_any()
        }}
    }
    .into_any()
}

/// One row in turn: its crossings with every offer, and the five questions.
pub fn page(route: &Route) -> AnyView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let Route::Row(_, row) = *route else {
        return lost(frame::NO_SUCH_ROW.say(lang));
    };
    let plan = Place::expect().plan();
    let Some((row, name, at, rows)) = workspace.now(|plan| {
        let found = plan.row(row)?;
        let rows = plan.rows();
        let at = rows.iter().position(|it| *it == found)?;
        Some((found, plan.row_name(found).to_owned(), at, rows))
    }) else {
        return lost(frame::NO_SUCH_ROW.say(lang));
    };
    let next = rows.get(at + 1).copied();
    let previous = at.checked_sub(1).and_then(|it| rows.get(it)).copied();
    let examined = workspace.read(move |plan| examined_on(plan, row).map(|it| it.say(lang)));
    let examine = move |_| {
        let today = workspace.today();
        workspace.edit(|plan| match row {
            Row::Service(id) => {
                if let Some(it) = plan.services.get_mut(id) {
                    it.examined_on = Some(today);
                }
            }
            Row::Function(id) => {
                if let Some(it) = plan.functions.get_mut(id) {
                    it.examined_on = Some(today);
                }
            }
        });
        workspace.whisper(frame::EXAMINED.say(lang).to_owned());
    };
    let link = move |to: Option<Row>, way: &'static str, text: crate::text::Text| {
        to.map(|to| {
            let name = workspace.now(|plan| plan.row_name(to).to_owned());
            view! {
                <a class="pager__link" data-way=way href=Route::Row(plan, to.raw()).href()>
                    <span class="pager__way">{text.say(lang)}</span>
                    <span class="pager__title" dir="auto">{name}</span>
                </a>
            }
        })
    };
    view! {
        <div class="crossing" data-phase="weave">
            <header class="step__head">
                <p class="step__place">
                    <a href=Route::to(plan, Spot::of(Step::Offers, "canvas")).href()>
                        {frame::BACK_TO_CANVAS.say(lang)}
                    </a>
                    <span>{frame::row_of(lang, at + 1, rows.len())}</span>
                </p>
                <h1 id="title" tabindex="-1" dir="auto">
                    {name.clone()}
                </h1>
                <p class="step__purpose">{frame::ROW_PURPOSE.say(lang)}</p>
            </header>
            <div class="crossing__body">
                <div class="crossing__main">
                    <RowCells row/>
                    <div class="crossing__acts">
                        <EditOnly>
                            <button class="button" type="button" on:click=examine>
                                {frame::MARK_EXAMINED.say(lang)}
                            </button>
                        </EditOnly>
                        <p class="field__hint">
                            {move || examined.get().map(|it| frame::examined_on(lang, &it))}
                        </p>
                    </div>
                    <nav class="pager" aria-label=frame::OTHER_ROWS.say(lang)>
                        {link(previous, "previous", frame::PREVIOUS_ROW)}
                        {link(next, "next", frame::NEXT_ROW)}
                    </nav>
                </div>
                <Probes row_name=name/>
            </div>
        </div>
    }
    .into_any()
}

/// The crossings of a row, one for each offer.
#[component]
fn RowCells(row: Row) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let cells = workspace.read(move |plan| {
        let offers = plan.offers.iter();
        offers
            .map(|it| {
                let raw = it.id.raw();
                (
                    raw,
                    answer::name(plan, ListKind::Offers, raw, lang),
                    plan.state(it.id, row),
                )
            })
            .collect::<Vec<_>>()
    });
    view! {
        {move || {
            let cells = cells.get();
            if cells.is_empty() {
                return no_offer();
            }
            let items = cells
                .into_iter()
                .map(|(offer, name, state)| {
                    view! {
                        <li class="canvas-list__cell" data-state=state_key(state)>
                            <a href=Route::Crossing(plan, offer, row.raw()).href()>
                                <span class="weave" data-state=state_key(state) aria-hidden="true"></span>
                                <span dir="auto">{name}</span>
                                <span class="canvas-list__word">{state_word(state, lang)}</span>
                            </a>
                        </li>
                    }
                });
            view! {
                <ul class="row-cells" role="list">
                    {items.collect_view()}
                </ul>
            }
                .into_any()
        }}
    }
    .into_any()
}

fn examined_on(plan: &Plan, row: Row) -> Option<crate::plan::Date> {
    match row {
        Row::Service(id) => plan.services.get(id).and_then(|it| it.examined_on),
        Row::Function(id) => plan.functions.get(id).and_then(|it| it.examined_on),
    }
}
