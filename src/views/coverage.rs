//! Crossings of the diagnostic: what is covered, what is not, and the needs and gaps written from a cell.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::documents::answer;
use crate::guide::{Spot, Step};
use crate::plan::assessment::Seen;
use crate::plan::{Choice, ListKind, Plan};
use crate::text::frame;
use crate::ui::ChoiceField;
use crate::workspace::Workspace;

/// A cell as it is drawn.
#[derive(Clone, PartialEq)]
struct Cell {
    audience: u64,
    column: u64,
    activities: Vec<String>,
    findings: usize,
}

/// A whole crossing as it is drawn.
#[derive(Clone, PartialEq)]
struct Grid {
    seen: Seen,
    columns: Vec<String>,
    rows: Vec<(String, Vec<Cell>)>,
}

/// The crossing chosen, as a table whose cells can be opened.
#[component]
pub fn Coverage() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let rank = RwSignal::new(0_usize);
    let opened = RwSignal::new(None::<(u64, u64)>);
    let grid = Memo::new(move |_| {
        let seen = Seen::of_rank(rank.get()).unwrap_or(Seen::Objective);
        workspace.settled().with(|plan| draw(plan, seen, lang))
    });
    let on_choose = move |it: Option<usize>| {
        opened.set(None);
        rank.set(it.unwrap_or(0));
    };
    let options = Seen::OPTIONS.iter().map(|it| it.label.say(lang).to_owned());
    view! {
        <fieldset class="field">
            <legend class="field__label">{frame::WHICH_CROSSING.say(lang)}</legend>
            <ChoiceField
                id="coverage-kind".to_owned()
                options=options.collect()
                chosen=Signal::derive(move || Some(rank.get()))
                on_choose
                clear=None
            />
        </fieldset>
        {move || table(workspace, grid.get(), opened)}
    }
    .into_any()
}

fn draw(plan: &Plan, seen: Seen, lang: crate::text::Lang) -> Grid {
    let columns = plan.list(seen.columns()).ids();
    let rows = plan.audiences.iter().map(|audience| {
        let cells = columns.iter().map(|column| {
            let covered = plan.covered(seen, audience.id, *column);
            let names = covered.activities.iter();
            Cell {
                audience: audience.id.raw(),
                column: *column,
                activities: names
                    .map(|it| answer::name(plan, ListKind::Activities, it.raw(), lang))
                    .collect(),
                findings: covered.findings,
            }
        });
        let name = answer::name(plan, ListKind::Audiences, audience.id.raw(), lang);
        (name, cells.collect())
    });
    Grid {
        seen,
        columns: columns
            .iter()
            .map(|it| answer::name(plan, seen.columns(), *it, lang))
            .collect(),
        rows: rows.collect(),
    }
}

fn table(workspace: Workspace, grid: Grid, opened: RwSignal<Option<(u64, u64)>>) -> AnyView {
    let lang = workspace.lang();
    if grid.rows.is_empty() || grid.columns.is_empty() {
        return view! { <p class="parts__none">{frame::COVERAGE_EMPTY.say(lang)}</p> }.into_any();
    }
    let all: Vec<&Cell> = grid.rows.iter().flat_map(|(_, cells)| cells).collect();
    let covered = all.iter().filter(|it| !it.activities.is_empty()).count();
    let said = frame::covered(lang, covered, all.len());
    let heads = grid.columns.iter().map(|it| {
        view! {
            <th scope="col" dir="auto">
                {it.clone()}
            </th>
        }
    });
    let rows = grid.rows.iter().map(|(name, cells)| {
        let cells = cells.iter().zip(&grid.columns).map(|(cell, column)| {
            view! { <CoverageCell cell=cell.clone() row=name.clone() column=column.clone() opened/> }
        });
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {name.clone()}
                </th>
                {cells.collect_view()}
            </tr>
        }
    });
    let seen = grid.seen;
    let caption = seen.label().say(lang);
    let (heads, rows) = (heads.collect_view(), rows.collect_view());
    view! {
        <p class="coverage__said">{said}</p>
        <div class="scroll" role="region" tabindex="0" aria-label=caption>
            <table class="coverage">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{frame::AUDIENCES.say(lang)}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {move || opened.get().map(|cell| view! { <Opened cell seen opened/> })}
    }
    .into_any()
}

#[component]
fn CoverageCell(
    cell: Cell,
    row: String,
    column: String,
    opened: RwSignal<Option<(u64, u64)>>,
) -> impl IntoView {
    let lang = Workspace::expect().lang();
    let key = (cell.audience, cell.column);
    let state = if cell.activities.is_empty() {
        "empty"
    } else {
        "covered"
    };
    let word = if cell.activities.is_empty() {
        frame::UNCOVERED.say(lang).to_owned()
    } else {
        cell.activities.join(frame::DOT)
    };
    let findings = (cell.findings > 0).then(|| frame::findings(lang, cell.findings));
    view! {
        <td data-state=state>
            <button
                class="coverage__cell"
                type="button"
                aria-expanded=move || (opened.get() == Some(key)).to_string()
                on:click=move |_| opened.update(|it| *it = (*it != Some(key)).then_some(key))
            >
                <span class="visually-hidden">{format!("{row} × {column}{}", lang.colon())}</span>
                <span class="coverage__word" dir="auto">{word}</span>
                {findings.map(|it| view! { <span class="coverage__findings">{it}</span> })}
            </button>
        </td>
    }
    .into_any()
}

/// The opened cell: a need or a gap can be written from it, and stays linked to it.
#[component]
fn Opened(cell: (u64, u64), seen: Seen, opened: RwSignal<Option<(u64, u64)>>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let place = Place::expect();
    let (audience, column) = cell;
    let names = workspace.now(|plan| {
        (
            answer::name(plan, ListKind::Audiences, audience, lang),
            answer::name(plan, seen.columns(), column, lang),
        )
    });
    let write = move |list: ListKind, question: &'static str| {
        let raw = workspace.draw();
        workspace.edit(|plan| from_cell(plan, list, raw, seen, cell));
        opened.set(None);
        place.go(&Route::to(
            place.plan(),
            Spot::part(Step::Assessment, question, raw),
        ));
    };
    view! {
        <div class="coverage__opened" role="group" aria-label=format!("{} × {}", names.0, names.1)>
            <p>
                <strong dir="auto">{format!("{} × {}", names.0, names.1)}</strong>
            </p>
            <p>{frame::WRITE_FROM_CELL.say(lang)}</p>
            <button
                class="button"
                type="button"
                on:click=move |_| write(ListKind::Needs, "need-name")
            >
                {frame::WRITE_NEED.say(lang)}
            </button>
            <button class="button" type="button" on:click=move |_| write(ListKind::Gaps, "gap-name")>
                {frame::WRITE_GAP.say(lang)}
            </button>
        </div>
    }
    .into_any()
}

/// Writes an empty need or gap that names both sides of a cell.
fn from_cell(plan: &mut Plan, list: ListKind, raw: u64, seen: Seen, cell: (u64, u64)) {
    let (audience, column) = cell;
    macro_rules! fill {
        ($list:ident) => {{
            let it = plan.$list.add(raw);
            it.seen = Some(seen);
            it.audiences.add(audience.into());
            match seen {
                Seen::Objective => it.objectives.add(column.into()),
                Seen::Approach => it.approaches.add(column.into()),
                Seen::Place => it.places.add(column.into()),
            }
        }};
    }
    if list == ListKind::Needs {
        fill!(needs);
    } else {
        fill!(gaps);
    }
}
