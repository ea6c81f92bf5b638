//! Every next action of the plan, sorted by date, filtered on demand, with a link to where each was written.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::guide::{Spot, Step};
use crate::plan::gathered::{Gathered, Origin};
use crate::plan::task::TaskState;
use crate::plan::{Choice, Date, Plan};
use crate::text::{Lang, frame};
use crate::ui::picker::{LinkField, PickerOption, PickerWords};
use crate::ui::{ChoiceField, FieldFrame, FieldWords};
use crate::workspace::Workspace;

/// Which actions are shown.
#[derive(Clone, Copy, PartialEq)]
enum Sieve {
    Open,
    Late,
    Done,
    All,
}

const SIEVES: [Sieve; 4] = [Sieve::Open, Sieve::Late, Sieve::Done, Sieve::All];

impl Sieve {
    fn keeps(self, it: &Gathered, today: Date) -> bool {
        let is_open = matches!(it.state, TaskState::ToDo | TaskState::Underway);
        match self {
            Sieve::Open => is_open,
            Sieve::Late => it.is_overdue(today),
            Sieve::Done => !is_open,
            Sieve::All => true,
        }
    }
}

/// The gathered actions and their filters.
#[component]
pub fn GatheredTasks() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let today = workspace.today();
    let all = Memo::new(move |_| workspace.settled().with(Plan::gathered));
    let sieve = RwSignal::new(0_usize);
    let owner = RwSignal::new(None::<u64>);
    let owners = Memo::new(move |_| {
        let mut names: Vec<String> = all.with(|it| it.iter().map(|it| it.owner.clone()).collect());
        names.retain(|it| !it.is_empty());
        names.sort_by_key(|it| it.to_lowercase());
        names.dedup();
        names
    });
    let options = Memo::new(move |_| {
        let names = owners.get().into_iter().enumerate();
        let names = names.map(|(rank, label)| PickerOption {
            key: rank as u64 + 1,
            label,
        });
        let nobody = PickerOption {
            key: 0,
            label: frame::NOBODY.say(lang).to_owned(),
        };
        std::iter::once(nobody).chain(names).collect::<Vec<_>>()
    });
    let shown = Memo::new(move |_| {
        let wanted = owner.get().map(|key| match key {
            0 => String::new(),
            key => owners.with(|it| it.get(key as usize - 1).cloned().unwrap_or_default()),
        });
        let sieve = SIEVES[sieve.get().min(3)];
        let kept = all.get().into_iter().filter(|it| sieve.keeps(it, today));
        kept.filter(|it| wanted.as_ref().is_none_or(|wanted| it.owner == *wanted))
            .collect::<Vec<_>>()
    });
    let on_sieve = move |it: Option<usize>| sieve.set(it.unwrap_or(0));
    let sieves = frame::SIEVES
        .iter()
        .map(|it| it.say(lang).to_owned())
        .collect();
    let words = FieldWords {
        label: frame::BY_OWNER.say(lang).to_owned(),
        ..FieldWords::default()
    };
    let says = PickerWords {
        none: String::new(),
        add_label: String::new(),
        add: String::new(),
        nobody: frame::EVERYBODY.say(lang).to_owned(),
        filter: String::new(),
    };
    view! {
        <div class="sieve">
            <fieldset class="field">
                <legend class="field__label">{frame::WHICH_TASKS.say(lang)}</legend>
                <ChoiceField
                    id="sieve".to_owned()
                    options=sieves
                    chosen=Signal::derive(move || Some(sieve.get()))
                    on_choose=on_sieve
                    clear=None
                />
            </fieldset>
            <FieldFrame id="sieve-owner".to_owned() words on_example=|_| ()>
                <LinkField
                    id="sieve-owner".to_owned()
                    options
                    chosen=owner
                    on_choose=move |it| owner.set(it)
                    words=says
                    hinted=false
                />
            </FieldFrame>
        </div>
        {move || table(workspace, shown.get(), today)}
    }
    .into_any()
}

fn table(workspace: Workspace, shown: Vec<Gathered>, today: Date) -> AnyView {
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    if shown.is_empty() {
        return view! { <p class="parts__none">{frame::NO_TASK.say(lang)}</p> }.into_any();
    }
    let said = frame::task_count(lang, shown.len());
    let rows = shown.into_iter().map(|it| {
        let late = it.is_overdue(today);
        let when = it.due_on.map_or(frame::NO_DATE.say(lang).to_owned(), |it| it.say(lang));
        let owner = if it.owner.is_empty() { frame::NOBODY.say(lang).to_owned() } else { it.owner.clone() };
        let about = about(&it, lang);
        let href = Route::to(plan, spot(&it)).href();
        let label = format!("{}{}{about}", frame::CHANGE.say(lang), lang.colon());
        view! {
            <tr data-late=late.to_string()>
                <td>
                    <span dir="auto">{about}</span>
                    <span class="gathered__origin">{it.origin.label().say(lang)}</span>
                </td>
                <td data-label=frame::WHEN.say(lang)>
                    {when} {late.then(|| view! { <span class="gathered__late">{frame::OVERDUE.say(lang)}</span> })}
                </td>
                <td
                    data-label=frame::WHO.say(lang)
                    data-empty=it.owner.is_empty().to_string()
                    dir="auto"
                >
                    {owner}
                </td>
                <td data-label=frame::STATE.say(lang)>{it.state.label().say(lang)}</td>
                <td>
                    <a href=href aria-label=label>
                        {frame::CHANGE.say(lang)}
                    </a>
                </td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <p role="status">{said}</p>
        <div class="scroll" role="region" tabindex="0" aria-label=frame::TASKS.say(lang)>
            <table class="gathered">
                <caption class="visually-hidden">{frame::TASKS.say(lang)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{frame::WHAT.say(lang)}</th>
                        <th scope="col">{frame::WHEN.say(lang)}</th>
                        <th scope="col">{frame::WHO.say(lang)}</th>
                        <th scope="col">{frame::STATE.say(lang)}</th>
                        <th scope="col">
                            <span class="visually-hidden">{frame::CHANGE.say(lang)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What an action is about; those without words of the person say what they are.
fn about(it: &Gathered, lang: Lang) -> String {
    if it.about.is_empty() {
        crate::plan::edits::capitalised(it.origin.label().say(lang))
    } else {
        it.about.clone()
    }
}

/// Where an action was written.
fn spot(it: &Gathered) -> Spot {
    match (it.origin, it.list) {
        (Origin::Scheme, _) => Spot::of(Step::Strategy, "strategy-scheme"),
        (Origin::Meeting, None) => Spot::of(Step::Visibility, "network"),
        (Origin::Meeting, Some(_)) => Spot::of(Step::Visibility, "meetings"),
        (_, Some(list)) => Spot::named(list, it.part),
        (_, None) => Spot::of(Step::Handover, "tasks"),
    }
}
