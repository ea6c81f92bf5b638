//! A day, with the browser's own calendar.

use leptos::prelude::*;

/// A day, as `YYYY-MM-DD`; an empty text is no day.
#[component]
pub fn DateField(
    id: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(default = true)] hinted: bool,
) -> impl IntoView {
    let described = hinted.then(|| format!("{id}-hint"));
    view! {
        <input
            class="text-field text-field_short"
            type="date"
            id=id
            min="1900-01-01"
            max="2199-12-31"
            aria-describedby=described
            prop:value=value
            on:change:target=move |ev| on_change.run(ev.target().value())
        />
    }
    .into_any()
}
