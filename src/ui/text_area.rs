//! Several lines of text, in a box that grows with them.

use leptos::prelude::*;

/// Several lines of text. The style sheet makes the box grow where the browser can; elsewhere it scrolls.
#[component]
pub fn TextArea(
    id: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(default = true)] hinted: bool,
) -> impl IntoView {
    let described = hinted.then(|| format!("{id}-hint"));
    view! {
        <textarea
            class="text-area"
            id=id
            rows="3"
            dir="auto"
            aria-describedby=described
            prop:value=value
            on:input:target=move |ev| on_input.run(ev.target().value())
        ></textarea>
    }
    .into_any()
}
