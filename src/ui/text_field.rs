//! One line of text.

use leptos::prelude::*;

use super::advice::{Advice, described};

/// One line of text. Enter runs `on_enter` when there is one.
#[component]
pub fn TextField(
    id: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(optional)] on_enter: Option<Callback<()>>,
    #[prop(default = true)] hinted: bool,
    /// What to correct in the text, when it must have a form.
    #[prop(optional_no_strip)]
    advice: Option<Signal<String>>,
) -> impl IntoView {
    let described = described(&id, hinted, advice.is_some());
    let is_wrong = move || advice.is_some_and(|it| it.with(|it| !it.is_empty()));
    let of = id.clone();
    view! {
        <input
            class="text-field"
            type="text"
            id=id
            dir="auto"
            autocomplete="off"
            aria-describedby=described
            aria-invalid=move || is_wrong().then_some("true")
            prop:value=value
            on:input:target=move |ev| on_input.run(ev.target().value())
            on:keydown=move |ev| {
                if let Some(enter) = on_enter.filter(|_| ev.key() == "Enter" && !ev.is_composing()) {
                    ev.prevent_default();
                    enter.run(());
                }
            }
        />
        {advice.map(|said| view! { <Advice of said/> })}
    }
    .into_any()
}
