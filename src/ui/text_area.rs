//! Several lines of text, in a box that grows with them.

use leptos::prelude::*;

use super::advice::{Advice, described};

/// Several lines of text. The style sheet makes the box grow where the browser can; elsewhere it scrolls.
#[component]
pub fn TextArea(
    id: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(default = true)] hinted: bool,
    /// What to correct in the text, when it must have a form.
    #[prop(optional_no_strip)]
    advice: Option<Signal<String>>,
) -> impl IntoView {
    let described = described(&id, hinted, advice.is_some());
    let is_wrong = move || advice.is_some_and(|it| it.with(|it| !it.is_empty()));
    let of = id.clone();
    view! {
        <textarea
            class="text-area"
            id=id
            rows="3"
            dir="auto"
            aria-describedby=described
            aria-invalid=move || is_wrong().then_some("true")
            prop:value=value
            on:input:target=move |ev| on_input.run(ev.target().value())
        ></textarea>
        {advice.map(|said| view! { <Advice of said/> })}
    }
    .into_any()
}
