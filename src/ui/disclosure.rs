//! Something folded under its title.

use leptos::prelude::*;

/// A folded part of the page. The browser unfolds it by keyboard, by search and in print.
#[component]
pub fn Disclosure(
    title: String,
    #[prop(default = false)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" prop:open=open>
            <summary class="disclosure__title">{title}</summary>
            <div class="disclosure__content">{children()}</div>
        </details>
    }
    .into_any()
}
