//! What to correct in an answer that must have a form, said while one types.

use leptos::prelude::*;

use crate::guide::{Check, Lens};
use crate::text::exports;
use crate::workspace::Workspace;

/// What to correct in a text.
pub fn correct(value: Memo<String>, lens: Lens<String>, part: u64, check: Check) -> Signal<String> {
    let lang = Workspace::expect().lang();
    advice(value, lens, part, move |text| match check(text) {
        Ok(_) => String::new(),
        Err(wrong) => wrong.say(lang),
    })
}

/// What to correct in the first text that needs it.
pub fn correct_each(
    values: Memo<Vec<String>>,
    lens: Lens<Vec<String>>,
    part: u64,
    check: Check,
) -> Signal<String> {
    let lang = Workspace::expect().lang();
    advice(values, lens, part, move |texts| {
        let found = texts.iter().find_map(|it| Some((it, check(it).err()?)));
        found.map_or_else(String::new, |(text, wrong)| {
            exports::wrong_one(lang, text, &wrong.say(lang))
        })
    })
}

/// Nothing is said before a pause: a number half typed is not a mistake.
fn advice<T: PartialEq + Send + Sync + 'static>(
    value: Memo<T>,
    lens: Lens<T>,
    part: u64,
    wrong: impl Fn(&T) -> String + Copy + Send + Sync + 'static,
) -> Signal<String> {
    let settled = Workspace::expect().settled();
    let was_wrong = Memo::new(move |_| {
        settled.with(|plan| (lens.get)(plan, part).is_some_and(|it| !wrong(it).is_empty()))
    });
    Signal::derive(move || {
        if was_wrong.get() {
            value.with(wrong)
        } else {
            String::new()
        }
    })
}
