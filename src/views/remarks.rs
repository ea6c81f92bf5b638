//! What the coach says, with a link to where to act.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::doors;
use super::route::Route;
use crate::coach::{Remark, Severity};
use crate::guide::Step;
use crate::text::frame;
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
            {move || {
                let mine = mine.get();
                if mine.is_empty() {
                    let none = if workspace.has_coach() {
                        frame::COACH_NONE
                    } else {
                        frame::COACH_COMING
                    };
                    return view! { <p class="coach__none">{none.say(lang)}</p> }.into_any();
                }
                [Severity::ToComplete, Severity::Suggestion, Severity::WellDone]
                    .into_iter()
                    .map(|severity| {
                        let kept = mine.iter().filter(|it| it.severity == severity);
                        group(severity, kept.cloned().collect())
                    })
                    .collect_view()
                    .into_any()
            }}
        </aside>
    }
    .into_any()
}

fn group(severity: Severity, remarks: Vec<Remark>) -> AnyView {
    if remarks.is_empty() {
        return ().into_any();
    }
    let lang = Workspace::expect().lang();
    let key = match severity {
        Severity::ToComplete => "to-complete",
        Severity::Suggestion => "suggestion",
        Severity::WellDone => "well-done",
    };
    let mut rows: Vec<AnyView> = remarks.iter().map(row).collect();
    let rest = rows.split_off(rows.len().min(FIRST));
    let more = rest.len();
    view! {
        <div class="coach__group" data-severity=key>
            <h3 class="coach__kind">{frame::remark_count(lang, severity.label(), remarks.len())}</h3>
            <ul class="coach__list" role="list">
                {rows}
            </ul>
            {(more > 0)
                .then(|| {
                    view! {
                        <details class="coach__more">
                            <summary>{frame::other_remarks(lang, more)}</summary>
                            <ul class="coach__list" role="list">
                                {rest}
                            </ul>
                        </details>
                    }
                })}
        </div>
    }
    .into_any()
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
