//! One line of text.

use leptos::prelude::*;

/// One line of text. Enter runs `on_enter` when there is one.
#[component]
pub fn TextField(
    id: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
    #[prop(optional)] on_enter: Option<Callback<()>>,
    #[prop(default = true)] hinted: bool,
) -> impl IntoView {
    let described = hinted.then(|| format!("{id}-hint"));
    view! {
        <input
            class="text-field"
            type="text"
            id=id
            dir="auto"
            autocomplete="off"
            aria-describedby=described
            prop:value=value
            on:input:target=move |ev| on_input.run(ev.target().value())
            on:keydown=move |ev| {
                if let Some(enter) = on_enter.filter(|_| ev.key() == "Enter" && !ev.is_composing()) {
                    ev.prevent_default();
                    enter.run(());
                }
            }
        />
    }
    .into_any()
}
