//! What the coach says, with a link to where to act.

use std::collections::HashMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::doors;
use super::route::Route;
use crate::coach::{Remark, Severity};
use crate::guide::{Spot, Step};
use crate::text::{Lang, frame};
use crate::workspace::Workspace;

/// How many remarks of a kind are shown before the others are folded.
const FIRST: usize = 4;

/// The coach's remarks, of one step or of the whole plan.
#[component]
pub fn Remarks(#[prop(optional)] step: Option<Step>) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    spawn_local(doors::hire(workspace));
    let all = workspace.remarks();
    let mine = Memo::new(move |_| {
        all.with(|it| {
            let kept = it
                .iter()
                .filter(|it| step.is_none_or(|step| it.spot.step == step));
            kept.cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <aside class="coach" aria-labelledby="coach-title">
            <h2 class="coach__title" id="coach-title">
                {frame::COACH.say(lang)}
            </h2>
            <p class="coach__intro">{frame::COACH_INTRO.say(lang)}</p>
            <Show when=move || mine.with(Vec::is_empty)>
                <p class="coach__none">
                    {move || {
                        let none = if workspace.has_coach() {
                            frame::COACH_NONE
                        } else {
                            frame::COACH_COMING
                        };
                        none.say(lang)
                    }}
                </p>
            </Show>
            {[Severity::ToComplete, Severity::Suggestion, Severity::WellDone]
                .map(|severity| view! { <Group severity mine/> })}
        </aside>
    }
    .into_any()
}

/// The remarks of one kind. Those that stay from one change to the next stay as they are: unfolded, with the focus.
#[component]
fn Group(severity: Severity, mine: Memo<Vec<Remark>>) -> impl IntoView {
    let lang = Workspace::expect().lang();
    let key = match severity {
        Severity::ToComplete => "to-complete",
        Severity::Suggestion => "suggestion",
        Severity::WellDone => "well-done",
    };
    let remarks = Memo::new(move |_| {
        let kept = mine.get().into_iter().filter(|it| it.severity == severity);
        told_apart(kept, lang)
    });
    let count = move || remarks.with(Vec::len);
    let more = move || count().saturating_sub(FIRST);
    let first = move || remarks.get().into_iter().take(FIRST);
    let rest = move || remarks.get().into_iter().skip(FIRST);
    view! {
        <Show when=move || { count() > 0 }>
            <div class="coach__group" data-severity=key>
                <h3 class="coach__kind">
                    {move || frame::remark_count(lang, severity.label(), count())}
                </h3>
                <ul class="coach__list" role="list">
                    <For each=first key=|(key, _)| key.clone() let:it>
                        {row(&it.1)}
                    </For>
                </ul>
                <Show when=move || { more() > 0 }>
                    <details class="coach__more">
                        <summary>{move || frame::other_remarks(lang, more())}</summary>
                        <ul class="coach__list" role="list">
                            <For each=rest key=|(key, _)| key.clone() let:it>
                                {row(&it.1)}
                            </For>
                        </ul>
                    </details>
                </Show>
            </div>
        </Show>
    }
    .into_any()
}

/// What a remark says, of where, and which of those that say the same it is: parts may share a name.
type Key = (String, Spot, usize);

fn told_apart(remarks: impl Iterator<Item = Remark>, lang: Lang) -> Vec<(Key, Remark)> {
    let mut said: HashMap<(String, Spot), usize> = HashMap::new();
    let keyed = remarks.map(|it| {
        let (text, spot) = (it.say(lang), it.spot);
        let same = said.entry((text.clone(), spot)).or_default();
        *same += 1;
        ((text, spot, *same), it)
    });
    keyed.collect()
}

fn row(remark: &Remark) -> AnyView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let href = Route::to(plan, remark.spot).href();
    let why = remark.why.say(lang);
    let text = remark.say(lang);
    view! {
        <li class="coach__remark">
            <a class="coach__text" href=href>
                {text.clone()}
            </a>
            <details class="why">
                <summary class="why__title">
                    {frame::WHY.say(lang)}<span class="visually-hidden">{format!(" {text}")}</span>
                </summary>
                <p class="why__text">{why}</p>
            </details>
        </li>
    }
    .into_any()
}
