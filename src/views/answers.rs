//! The check-answers page: everything that was answered, step by step, with a link back to each question.

use leptos::prelude::*;

use super::outline::section;
use crate::documents::full_plan::{Reader, full_plan};
use crate::workspace::Workspace;

/// All the answers of the plan.
#[component]
pub fn CheckAnswers() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let settled = workspace.settled();
    view! {
        <div class="answers">
            {move || {
                let outline = settled.with(|plan| full_plan(plan, lang, Reader::Author));
                let sections = outline.sections.into_iter();
                sections
                    .map(|it| {
                        let title = it.title.clone();
                        view! {
                            <details class="answers__step">
                                <summary class="disclosure__title">{title}</summary>
                                {section(it, 3, true)}
                            </details>
                        }
                    })
                    .collect_view()
            }}
        </div>
    }
    .into_any()
}
