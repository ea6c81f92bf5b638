//! A day, with the browser's own calendar.

use leptos::prelude::*;

use super::advice::{Mistake, described};

/// A day, as `YYYY-MM-DD`; an empty text is no day.
///
/// Typed by its parts, a day is told once it is whole: until then the value is left as it was, and what is typed too. One
/// left unfinished stays in the box with a message.
#[component]
pub fn DateField(
    id: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    /// What is said of a day that is not whole, or out of bounds.
    wrong: String,
    #[prop(default = true)] hinted: bool,
) -> impl IntoView {
    let mistaken = RwSignal::new(false);
    let of = id.clone();
    view! {
        <input
            class="text-field text-field_short"
            type="date"
            id=id.clone()
            min="1900-01-01"
            max="2199-12-31"
            aria-describedby=move || described(&of, hinted, mistaken.get())
            aria-invalid=move || mistaken.get().then_some("true")
            prop:value=value
            on:change:target=move |ev| {
                if ev.target().validity().valid() {
                    mistaken.set(false);
                    on_change.run(ev.target().value());
                }
            }
            on:blur:target=move |ev| mistaken.set(!ev.target().validity().valid())
        />
        <Mistake of=id mistaken said=wrong/>
    }
    .into_any()
}
