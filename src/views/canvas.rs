//! The canvas: a table of offers × services and support functions that the arrow keys walk; on a phone, a list by offer.

use leptos::prelude::*;

use super::app::{LISTED, Place};
use super::missing::{no_offer, no_row};
use super::route::Route;
use crate::documents::answer;
use crate::plan::{Choice, CrossingState, ListKind, Plan, id};
use crate::text::{Lang, frame};
use crate::ui::field::give_focus;
use crate::workspace::Workspace;

/// The canvas as it is drawn.
#[derive(Clone, PartialEq)]
pub struct Grid {
    /// The offers: raw id and name.
    pub offers: Vec<(u64, String)>,
    /// The rows: raw id, name, is it a support function, and the state of each cell.
    pub rows: Vec<GridRow>,
}

/// A row of the canvas as it is drawn.
#[derive(Clone, PartialEq)]
pub struct GridRow {
    /// Raw id.
    pub id: u64,
    /// Name.
    pub name: String,
    /// Is it a support function?
    pub is_function: bool,
    /// The state of each cell, in the order of the offers.
    pub cells: Vec<Option<CrossingState>>,
}

impl GridRow {
    /// How many offers cross it.
    fn crossed(&self) -> usize {
        self.cells.iter().flatten().count()
    }
}

impl Grid {
    /// Draws the canvas of a plan.
    pub fn draw(plan: &Plan, lang: Lang) -> Grid {
        let rows = plan.rows().into_iter().map(|row| {
            let name = plan.row_name(row).trim();
            let name = if name.is_empty() {
                frame::UNNAMED.say(lang)
            } else {
                name
            };
            GridRow {
                id: row.raw(),
                name: name.to_owned(),
                is_function: matches!(row, crate::plan::Row::Function(_)),
                cells: plan
                    .offers
                    .iter()
                    .map(|it| plan.state(it.id, row))
                    .collect(),
            }
        });
        Grid {
            offers: plan
                .offers
                .iter()
                .map(|it| {
                    (
                        it.id.raw(),
                        answer::name(plan, ListKind::Offers, it.id.raw(), lang),
                    )
                })
                .collect(),
            rows: rows.collect(),
        }
    }

    /// How many rows the offer of a column crosses.
    fn crossed(&self, column: usize) -> usize {
        self.rows
            .iter()
            .filter(|it| it.cells[column].is_some())
            .count()
    }
}

/// The key of a state in attributes.
pub fn state_key(state: Option<CrossingState>) -> &'static str {
    state.map_or("empty", CrossingState::code)
}

/// The word of a state.
pub fn state_word(state: Option<CrossingState>, lang: Lang) -> &'static str {
    state.map_or(frame::EMPTY_CELL.say(lang), |it| it.label().say(lang))
}

/// The canvas and what it says: how many crossings, which silos.
#[component]
pub fn Canvas() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let grid = workspace.read(move |plan| Grid::draw(plan, lang));
    let said = workspace.read(move |plan| {
        frame::canvas_said(
            lang,
            plan.crossing_counts(),
            plan.offers.len() * plan.rows().len(),
        )
    });
    let silos = workspace.read(move |plan| {
        let offers = plan.offer_silos();
        let offers = offers
            .iter()
            .map(|it| answer::name(plan, ListKind::Offers, it.raw(), lang));
        let rows = plan.row_silos();
        let rows = rows.iter().map(|it| plan.row_name(*it).to_owned());
        (offers.collect::<Vec<_>>(), rows.collect::<Vec<_>>())
    });
    view! {
        {move || {
            let grid = grid.get();
            if grid.offers.is_empty() || grid.rows.is_empty() {
                return if grid.offers.is_empty() { no_offer() } else { no_row() };
            }
            view! {
                <p class="canvas__said">{said}</p>
                <p class="field__hint" id="canvas-hint">
                    {frame::CANVAS_HINT.say(lang)}
                </p>
                <Legend/>
                <CanvasTable grid=grid.clone()/>
                <CanvasList grid/>
            }
                .into_any()
        }}
        {move || {
            let (offers, rows) = silos.get();
            let line = |title: crate::text::Text, names: Vec<String>| {
                (!names.is_empty())
                    .then(|| {
                        view! {
                            <p class="canvas__silos">
                                <strong>{title.say(lang)}</strong>
                                " "
                                {names.join(", ")}
                            </p>
                        }
                    })
            };
            view! { {line(frame::SILO_OFFERS, offers)} {line(frame::SILO_ROWS, rows)} }
        }}
    }
    .into_any()
}

/// What the patterns mean.
#[component]
fn Legend() -> impl IntoView {
    let lang = Workspace::expect().lang();
    let states = std::iter::once(None).chain(CrossingState::ALL.iter().copied().map(Some));
    let items = states.map(|state| {
        view! {
            <li class="legend__item">
                <span class="weave" data-state=state_key(state) aria-hidden="true"></span>
                {state_word(state, lang)}
            </li>
        }
    });
    view! {
        <ul class="legend" role="list" aria-label=frame::LEGEND.say(lang)>
            {items.collect_view()}
        </ul>
    }
    .into_any()
}

/// The id of a cell of the table. The list shown on phones has the same, with [`LISTED`] behind.
pub fn cell_id(offer: u64, row: u64) -> String {
    format!("cell-{}-{}", id::write(offer), id::write(row))
}

/// The table. One cell takes part in the tab order; arrows, Home and End walk the others.
#[component]
fn CanvasTable(grid: Grid) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let (height, width) = (grid.rows.len(), grid.offers.len());
    let active = RwSignal::new((0_usize, 0_usize));
    let ids: Vec<Vec<String>> = grid
        .rows
        .iter()
        .map(|row| {
            let offers = grid.offers.iter();
            offers.map(|(offer, _)| cell_id(*offer, row.id)).collect()
        })
        .collect();
    let cells = ids.clone();
    let walk = move |ev: web_sys::KeyboardEvent| {
        let (row, column) = active.get_untracked();
        let there = match ev.key().as_str() {
            "ArrowUp" => (row.saturating_sub(1), column),
            "ArrowDown" => ((row + 1).min(height - 1), column),
            "ArrowLeft" => (row, column.saturating_sub(1)),
            "ArrowRight" => (row, (column + 1).min(width - 1)),
            "Home" if ev.ctrl_key() => (0, 0),
            "End" if ev.ctrl_key() => (height - 1, width - 1),
            "Home" => (row, 0),
            "End" => (row, width - 1),
            _ => return,
        };
        ev.prevent_default();
        active.set(there);
        if let Some(id) = ids.get(there.0).and_then(|it| it.get(there.1)) {
            give_focus(id);
        }
    };
    let names: Vec<String> = grid.offers.iter().map(|(_, name)| name.clone()).collect();
    let heads = names.iter().map(|it| {
        view! {
            <th scope="col" dir="auto">
                {it.clone()}
            </th>
        }
    });
    let mut last = None;
    let rows = grid.rows.iter().enumerate().map(|(at, row)| {
        let begins = last != Some(row.is_function);
        last = Some(row.is_function);
        let kind = if row.is_function {
            frame::FUNCTIONS
        } else {
            frame::SERVICES
        };
        let band = begins.then(|| {
            view! {
                <tr class="canvas__band">
                    <th scope="rowgroup">{kind.say(lang)}</th>
                    <td colspan=(width + 1).to_string()></td>
                </tr>
            }
        });
        let cells = row.cells.iter().enumerate().map(|(column, state)| {
            let href = Route::Crossing(plan, grid.offers[column].0, row.id).href();
            let label = format!(
                "{} × {}{}{}",
                names[column],
                row.name,
                lang.colon(),
                state_word(*state, lang)
            );
            view! {
                <td data-state=state_key(*state)>
                    <a
                        class="canvas__cell"
                        id=cells[at][column].clone()
                        href=href
                        aria-label=label
                        tabindex=move || if active.get() == (at, column) { "0" } else { "-1" }
                        on:focus=move |_| active.set((at, column))
                    >
                        <span class="weave" data-state=state_key(*state) aria-hidden="true"></span>
                        <span class="canvas__word">{state_word(*state, lang)}</span>
                    </a>
                </td>
            }
        });
        let href = Route::Row(plan, row.id).href();
        view! {
            {band}
            <tr>
                <th scope="row" dir="auto">
                    <a href=href>{row.name.clone()}</a>
                </th>
                {cells.collect_view()}
                <td class="canvas__total">{row.crossed()}</td>
            </tr>
        }
    });
    let totals: Vec<usize> = (0..width).map(|it| grid.crossed(it)).collect();
    let all = totals.iter().sum::<usize>();
    let totals = totals.into_iter().chain([all]);
    let totals = totals
        .map(|it| view! { <td class="canvas__total">{it}</td> })
        .collect_view();
    let (heads, rows) = (heads.collect_view(), rows.collect_view());
    view! {
        <div class="scroll canvas__wide" role="region" tabindex="0" aria-label=frame::CANVAS.say(lang)>
            <table class="canvas" aria-describedby="canvas-hint" on:keydown=walk>
                <caption class="visually-hidden">{frame::CANVAS_CAPTION.say(lang)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{frame::SERVICES_AND_FUNCTIONS.say(lang)}</th>
                        {heads}
                        <th scope="col" class="canvas__total">{frame::TOTAL.say(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{frame::TOTAL.say(lang)}</th>
                        {totals}
                    </tr>
                </tfoot>
            </table>
        </div>
    }
    .into_any()
}

/// The canvas on a phone: each offer with its crossings, then what can still be crossed.
#[component]
fn CanvasList(grid: Grid) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let offers = grid.offers.iter().enumerate().map(|(column, (offer, name))| {
        let cell = |row: &GridRow| {
            let state = row.cells[column];
            let href = Route::Crossing(plan, *offer, row.id).href();
            view! {
                <li class="canvas-list__cell" data-state=state_key(state)>
                    <a id=format!("{}{LISTED}", cell_id(*offer, row.id)) href=href>
                        <span class="weave" data-state=state_key(state) aria-hidden="true"></span>
                        <span dir="auto">{row.name.clone()}</span>
                        <span class="canvas-list__word">{state_word(state, lang)}</span>
                    </a>
                </li>
            }
        };
        let crossed = grid.rows.iter().filter(|it| it.cells[column].is_some());
        let empty: Vec<&GridRow> = grid.rows.iter().filter(|it| it.cells[column].is_none()).collect();
        let count = empty.len();
        view! {
            <li class="canvas-list__offer">
                <h3 dir="auto">{name.clone()}</h3>
                <ul role="list">{crossed.map(cell).collect_view()}</ul>
                {(count > 0)
                    .then(|| {
                        view! {
                            <details>
                                <summary>{frame::still_empty(lang, count)}</summary>
                                <ul role="list">{empty.into_iter().map(cell).collect_view()}</ul>
                            </details>
                        }
                    })}
            </li>
        }
    });
    view! {
        <ul class="canvas-list" role="list">
            {offers.collect_view()}
        </ul>
    }
    .into_any()
}
