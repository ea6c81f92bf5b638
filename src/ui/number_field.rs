//! A whole number, typed with or without spaces.

use leptos::prelude::*;

use super::advice::{Mistake, described};

/// The text is not a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

/// Reads a whole number as people type it: spaces and a currency sign are allowed; nothing else.
///
/// `Ok(None)` is an empty box.
///
/// # Errors
/// When the text is not a whole number.
pub fn parse(text: &str) -> Result<Option<i64>, NotANumber> {
    let digits: String = text
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '€')
        .map(|it| if it == '\u{2212}' { '-' } else { it })
        .collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_| NotANumber)
}

/// A whole number. What cannot be read stays in the box with a message, and the value is left as it was.
#[component]
pub fn NumberField(
    id: String,
    /// The value, written as people read it.
    #[prop(into)]
    value: Signal<String>,
    #[prop(into)] on_change: Callback<Option<i64>>,
    /// What is said of a text that is not a whole number.
    wrong: String,
    /// The smallest and largest numbers that make sense.
    #[prop(default = (i64::MIN, i64::MAX))]
    bounds: (i64, i64),
    /// Names the box when no label does.
    #[prop(optional)]
    label: Option<String>,
    #[prop(default = true)] hinted: bool,
) -> impl IntoView {
    let mistaken = RwSignal::new(false);
    let of = id.clone();
    let read = move |text: String| match parse(&text) {
        Ok(number) if number.is_none_or(|it| (bounds.0..=bounds.1).contains(&it)) => {
            mistaken.set(false);
            on_change.run(number);
        }
        Ok(_) | Err(NotANumber) => mistaken.set(true),
    };
    view! {
        <input
            class="text-field text-field_short"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            id=id.clone()
            aria-label=label
            aria-describedby=move || described(&of, hinted, mistaken.get())
            aria-invalid=move || mistaken.get().then_some("true")
            prop:value=value
            on:change:target=move |ev| read(ev.target().value())
        />
        <Mistake of=id mistaken said=wrong/>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        assert_eq!(parse("34 800 €"), Ok(Some(34_800)));
        assert_eq!(parse("34\u{202f}800"), Ok(Some(34_800)));
        assert_eq!(parse("−5"), Ok(Some(-5)));
        assert_eq!(parse("  "), Ok(None));
        assert_eq!(parse("12,5"), Err(NotANumber));
        assert_eq!(parse("douze"), Err(NotANumber));
    }
}
