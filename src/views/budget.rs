//! Costs, resources and gap by year, to the horizon of the plan.

use leptos::prelude::*;

use super::ask::Ask;
use super::missing::missing;
use crate::documents::answer;
use crate::guide::strategy::{COSTS, FUNDINGS};
use crate::guide::{Spot, Step};
use crate::plan::budget::{Share, YearBudget};
use crate::plan::strategy::Certainty;
use crate::plan::{Amounts, Choice, ListKind, id};
use crate::text::{Text, frame, numbers};
use crate::ui::field::give_focus;
use crate::ui::picker::QuickAdd;
use crate::ui::{Icon, NumberField, icon};
use crate::workspace::{Group, Notice, Workspace};

/// What the columns of the tables ask already.
const COLUMNS: [&str; 3] = ["cost-name", "funding-name", "funding-certainty"];

/// The budget: one table for costs, one for resources, one for what they leave.
#[component]
pub fn Budget() -> impl IntoView {
    let workspace = Workspace::expect();
    let years = workspace.read(crate::plan::Plan::budget_years);
    let horizon = Spot::of(Step::Host, "host-first-year");
    view! {
        {move || {
            let years = years.get();
            if years.is_empty() {
                return missing(frame::NO_HORIZON, frame::SET_HORIZON, horizon);
            }
            view! {
                <Lines
                    list=ListKind::Costs
                    title=frame::COSTS
                    add=frame::ADD_COST
                    examples=frame::COST_EXAMPLES
                    years=years.clone()
                />
                <Lines
                    list=ListKind::Fundings
                    title=frame::RESOURCES
                    add=frame::ADD_FUNDING
                    examples=frame::FUNDING_EXAMPLES
                    years=years.clone()
                />
                <Totals years/>
            }
                .into_any()
        }}
    }
    .into_any()
}

/// The lines of costs or of resources.
#[component]
fn Lines(
    list: ListKind,
    title: Text,
    add: Text,
    examples: &'static [Text],
    years: Vec<i64>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let ids = workspace.read(move |plan| plan.list(list).ids());
    let on_add = Callback::new(move |name: String| {
        let raw = workspace.draw();
        workspace.edit(|plan| {
            let list = plan.list_mut(list);
            list.insert(raw);
            if let Some(there) = list.name_mut(raw) {
                *there = name.clone();
            }
        });
        workspace.whisper(frame::added(lang, &name));
    });
    let is_funding = list == ListKind::Fundings;
    let heads = years
        .iter()
        .map(|it| view! { <th scope="col" class="budget__sum">{*it}</th> })
        .collect_view();
    let line = if is_funding {
        frame::LINE_AND_CERTAINTY
    } else {
        frame::LINE
    };
    let rows = years.clone();
    let sums = years.clone();
    let chips = examples.iter().map(|it| {
        view! { <li>{crate::ui::field::chip(it.say(lang).to_owned(), on_add)}</li> }
    });
    view! {
        <div class="budget__block">
            <h3>{title.say(lang)}</h3>
            <div class="scroll" role="region" tabindex="0" aria-label=title.say(lang)>
                <table class="budget">
                    <caption class="visually-hidden">{frame::budget_caption(lang, title)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{line.say(lang)}</th>
                            {heads}
                            <th scope="col">
                                <span class="visually-hidden">{frame::REMOVE.say(lang)}</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|it| *it let:id>
                            <BudgetLine list id years=rows.clone()/>
                        </For>
                    </tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{frame::TOTAL.say(lang)}</th>
                            {sums
                                .into_iter()
                                .map(|year| {
                                    let sum = workspace.read(move |plan| {
                                        let sums = plan.year_budget(year);
                                        if is_funding { sums.resources } else { sums.costs }
                                    });
                                    view! {
                                        <td class="budget__sum" data-label=year.to_string()>
                                            {move || numbers::euros(lang, sum.get())}
                                        </td>
                                    }
                                })
                                .collect_view()}
                            <td></td>
                        </tr>
                    </tfoot>
                </table>
            </div>
            <QuickAdd
                id=format!("{}-add", list.key())
                label=add.say(lang).to_owned()
                add=frame::ADD.say(lang).to_owned()
                on_add
            />
            <details class="examples">
                <summary class="examples__title">
                    {frame::EXAMPLES.say(lang)} <span class="visually-hidden">{format!("{}{}", lang.colon(), title.say(lang))}</span>
                </summary>
                <ul class="examples__list" role="list">
                    {chips.collect_view()}
                </ul>
            </details>
        </div>
    }
    .into_any()
}

/// One line: a name, how sure it is, a sum by year.
#[component]
fn BudgetLine(list: ListKind, id: u64, years: Vec<i64>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let key = id::write(id);
    let name = workspace.read(move |plan| plan.list(list).name(id).unwrap_or_default().to_owned());
    let said = workspace.read(move |plan| answer::name(plan, list, id, lang));
    let on_name = move |text: String| {
        workspace.edit_in(Group::Answer("budget-name", id), |plan| {
            if let Some(there) = plan.list_mut(list).name_mut(id) {
                *there = text;
            }
        });
    };
    let remove = move |_| {
        let text = frame::removed(lang, &said.get_untracked());
        workspace.edit(|plan| plan.remove(list, id));
        workspace.tell(Notice::said(text).with(frame::UNDO.say(lang), move || workspace.undo()));
        request_animation_frame(move || give_focus(&format!("{}-add", list.key())));
    };
    let cells = years.into_iter().map(|year| {
        let value = workspace.read(move |plan| {
            amount(plan, list, id, year)
                .map(|it| numbers::integer(lang, it))
                .unwrap_or_default()
        });
        let on_change = move |sum: Option<i64>| {
            workspace.edit_in(
                Group::Answer("budget-sum", id ^ year.unsigned_abs()),
                |plan| {
                    if let Some(amounts) = amounts_mut(plan, list, id) {
                        amounts.set(year, sum);
                    }
                },
            );
        };
        let label = frame::sum_of(lang, &said.get_untracked(), year);
        view! {
            <td class="budget__sum" data-label=year.to_string()>
                <NumberField
                    id=format!("sum-{}-{year}", id::write(id))
                    value
                    on_change
                    wrong=frame::WRONG_SUM.say(lang).to_owned()
                    bounds=(0, Amounts::LARGEST)
                    label
                    hinted=false
                />
            </td>
        }
    });
    let open = RwSignal::new(false);
    let width = cells.len() + 2;
    let more = format!("more-{key}");
    let controlled = more.clone();
    view! {
        <tr>
            <th scope="row">
                <input
                    class="text-field"
                    type="text"
                    id=format!("line-{key}")
                    aria-label=frame::LINE.say(lang)
                    dir="auto"
                    prop:value=name
                    on:input:target=move |ev| on_name(ev.target().value())
                />
                {(list == ListKind::Fundings).then(|| view! { <CertaintyChoice id said/> })}
            </th>
            {cells.collect_view()}
            <td class="budget__tools">
                <button
                    class="tool"
                    type="button"
                    aria-label=move || frame::details_of(lang, &said.get())
                    aria-expanded=move || open.get().to_string()
                    aria-controls=controlled
                    title=frame::DETAILS.say(lang)
                    on:click=move |_| open.update(|it| *it = !*it)
                >
                    <span aria-hidden="true">"…"</span>
                </button>
                <button
                    class="tool tool_remove"
                    type="button"
                    aria-label=move || frame::remove(lang, &said.get())
                    title=frame::REMOVE.say(lang)
                    on:click=remove
                >
                    {icon(Icon::Close)}
                </button>
            </td>
        </tr>
        <tr class="budget__more" id=more hidden=move || !open.get()>
            <td colspan=width.to_string()>
                <Show when=move || open.get()>
                    <LineQuestions list id/>
                </Show>
            </td>
        </tr>
    }
    .into_any()
}

/// What is asked of a line beyond its columns.
#[component]
fn LineQuestions(list: ListKind, id: u64) -> impl IntoView {
    let guide = if list == ListKind::Costs {
        &COSTS
    } else {
        &FUNDINGS
    };
    let asked = guide
        .questions
        .iter()
        .filter(|it| !COLUMNS.contains(&it.id));
    asked
        .map(|question| view! { <Ask question part=id/> })
        .collect_view()
        .into_any()
}

/// How sure a resource is.
#[component]
fn CertaintyChoice(id: u64, said: Memo<String>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let chosen = workspace.read(move |plan| {
        plan.fundings
            .get(id)
            .and_then(|it| it.certainty)
            .map(Choice::rank)
    });
    let options = Certainty::OPTIONS.iter().enumerate().map(|(rank, it)| {
        view! {
            <option value=rank.to_string() selected=move || chosen.get() == Some(rank)>
                {it.label.say(lang)}
            </option>
        }
    });
    view! {
        <select
            class="text-field"
            aria-label=move || frame::certainty_of(lang, &said.get())
            on:change:target=move |ev| {
                let rank = ev.target().value().parse().ok();
                workspace
                    .edit(|plan| {
                        if let Some(it) = plan.fundings.get_mut(id) {
                            it.certainty = rank.and_then(Certainty::of_rank);
                        }
                    });
            }
        >
            <option value="" selected=move || chosen.get().is_none()>
                {frame::CHOOSE_CERTAINTY.say(lang)}
            </option>
            {options.collect_view()}
        </select>
    }
    .into_any()
}

/// What is left each year, with all resources and with the sure ones; who pays what.
#[component]
fn Totals(years: Vec<i64>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let sums = workspace.read(crate::plan::Plan::budget);
    let shared = years.clone();
    let shares = workspace.read(move |plan| plan.shares(&shared));
    let by_year = (years.len() > 1).then(|| view! { <YearShares years=years.clone()/> });
    let row = move |title: Text, pick: fn(&YearBudget) -> i64, is_gap: bool| {
        let cells = move || {
            sums.get()
                .iter()
                .map(|it| {
                    let sum = pick(it);
                    let state = (is_gap && sum < 0).then_some("missing");
                    view! {
                        <td class="budget__sum" data-state=state>
                            {numbers::euros(lang, sum)}
                        </td>
                    }
                })
                .collect_view()
        };
        view! {
            <tr>
                <th scope="row">{title.say(lang)}</th>
                {cells}
            </tr>
        }
    };
    let share_rows = move || {
        let rows = shares.get().into_iter().filter(|it| it.sum > 0).map(|it| {
            view! {
                <li class="shares__share">
                    <span class="shares__name" dir="auto">{it.name}</span>
                    <meter class="shares__bar" min="0" max="1000" value=it.tenths.to_string() aria-hidden="true"></meter>
                    <span>{numbers::percent(lang, it.tenths)}</span>
                    <span>{numbers::euros(lang, it.sum)}</span>
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <div class="budget__block">
            <h3>{frame::BALANCE.say(lang)}</h3>
            <div class="scroll" role="region" tabindex="0" aria-label=frame::BALANCE.say(lang)>
                <table class="budget budget_totals">
                    <caption class="visually-hidden">{frame::BALANCE.say(lang)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{frame::LINE.say(lang)}</th>
                            {years.iter().map(|it| view! { <th scope="col" class="budget__sum">{*it}</th> }).collect_view()}
                        </tr>
                    </thead>
                    <tbody>
                        {row(frame::COSTS, |it| it.costs, false)}
                        {row(frame::RESOURCES, |it| it.resources, false)}
                        {row(frame::GAP_ALL, YearBudget::gap, true)}
                        {row(frame::RESOURCES_SURE, |it| it.sure, false)}
                        {row(frame::GAP_SURE, YearBudget::sure_gap, true)}
                    </tbody>
                </table>
            </div>
            <h3>{frame::SHARES.say(lang)}</h3>
            <ul class="shares" role="list">
                {share_rows}
            </ul>
            {by_year}
        </div>
    }
    .into_any()
}

/// Who pays what, year by year: a service may lean on one funder in its last year only.
#[component]
fn YearShares(years: Vec<i64>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let heads = years
        .iter()
        .map(|it| view! { <th scope="col" class="budget__sum">{*it}</th> })
        .collect_view();
    let rows = workspace.read(move |plan| {
        let yearly = years.iter().map(|it| plan.shares(&[*it]));
        let yearly: Vec<_> = yearly.collect();
        let whole = plan.shares(&years).into_iter().filter(|it| it.sum > 0);
        whole
            .map(|it| {
                let of = |shares: &Vec<Share>| {
                    shares
                        .iter()
                        .find(|of| of.name == it.name)
                        .map_or(0, |it| it.tenths)
                };
                let mut tenths: Vec<i64> = yearly.iter().map(of).collect();
                tenths.push(it.tenths);
                (it.name, tenths)
            })
            .collect::<Vec<_>>()
    });
    let rows = move || {
        let rows = rows.get().into_iter().map(|(name, tenths)| {
            let cells = tenths.into_iter().map(|it| {
                view! { <td class="budget__sum">{numbers::percent(lang, it)}</td> }
            });
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        {name}
                    </th>
                    {cells.collect_view()}
                </tr>
            }
        });
        rows.collect_view()
    };
    view! {
        <div class="scroll" role="region" tabindex="0" aria-label=frame::SHARES_BY_YEAR.say(lang)>
            <table class="budget budget_totals">
                <caption class="visually-hidden">{frame::SHARES_BY_YEAR.say(lang)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{frame::LINE.say(lang)}</th>
                        {heads}
                        <th scope="col" class="budget__sum">
                            {frame::ALL_YEARS.say(lang)}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn amount(plan: &crate::plan::Plan, list: ListKind, id: u64, year: i64) -> Option<i64> {
    if list == ListKind::Costs {
        plan.costs.get(id)?.amounts.get(year)
    } else {
        plan.fundings.get(id)?.amounts.get(year)
    }
}

fn amounts_mut(plan: &mut crate::plan::Plan, list: ListKind, id: u64) -> Option<&mut Amounts> {
    if list == ListKind::Costs {
        plan.costs.get_mut(id).map(|it| &mut it.amounts)
    } else {
        plan.fundings.get_mut(id).map(|it| &mut it.amounts)
    }
}
