//! What to correct in a control, said under it while one types.

use leptos::prelude::*;

/// What to correct; nothing while all is well. Screen readers hear it once the person pauses.
#[component]
pub fn Advice(
    /// The id of the control it is about.
    of: String,
    #[prop(into)] said: Signal<String>,
) -> impl IntoView {
    view! {
        <p class="field__error" id=id(&of) role="status" hidden=move || said.with(String::is_empty)>
            {said}
        </p>
    }
    .into_any()
}

/// What is said of an answer that cannot be read, and stays in its control. Screen readers hear it at once.
#[component]
pub fn Mistake(
    /// The id of the control it is about.
    of: String,
    mistaken: RwSignal<bool>,
    said: String,
) -> impl IntoView {
    view! {
        <Show when=move || mistaken.get()>
            <p class="field__error" id=id(&of) role="alert">
                {said.clone()}
            </p>
        </Show>
    }
    .into_any()
}

/// The id of the advice about a control.
fn id(of: &str) -> String {
    format!("{of}-error")
}

/// What describes a control: its hint, and what to correct in it.
pub fn described(of: &str, hinted: bool, advised: bool) -> Option<String> {
    match (hinted, advised) {
        (true, true) => Some(format!("{of}-hint {}", id(of))),
        (true, false) => Some(format!("{of}-hint")),
        (false, true) => Some(id(of)),
        (false, false) => None,
    }
}
