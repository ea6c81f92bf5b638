//! What to correct in an answer that must have a form, said while one types.

use leptos::prelude::*;

use crate::guide::Check;
use crate::plan::Plan;
use crate::text::{Lang, exports};
use crate::workspace::Workspace;

/// What to correct in an answer. Nothing is said before a pause: a number half typed is not a mistake.
pub fn advice<T: PartialEq + Send + Sync + 'static>(
    workspace: Workspace,
    value: Memo<T>,
    kept: impl Fn(&Plan) -> Option<T> + Send + Sync + 'static,
    wrong: impl Fn(&T) -> String + Copy + Send + Sync + 'static,
) -> Signal<String> {
    let settled = workspace.settled();
    let was_wrong = Memo::new(move |_| {
        let kept = settled.with(&kept);
        kept.is_some_and(|it| !wrong(&it).is_empty())
    });
    Signal::derive(move || {
        if was_wrong.get() {
            value.with(wrong)
        } else {
            String::new()
        }
    })
}

/// What is wrong with a text.
pub fn one(check: Check, lang: Lang) -> impl Fn(&String) -> String + Copy + Send + Sync {
    move |text: &String| match check(text) {
        Ok(_) => String::new(),
        Err(wrong) => wrong.say(lang),
    }
}

/// What is wrong with the first text that is.
pub fn each(check: Check, lang: Lang) -> impl Fn(&Vec<String>) -> String + Copy + Send + Sync {
    move |texts: &Vec<String>| {
        let found = texts.iter().find_map(|it| Some((it, check(it).err()?)));
        found.map_or_else(String::new, |(text, wrong)| {
            exports::wrong_one(lang, text, &wrong.say(lang))
        })
    }
}
