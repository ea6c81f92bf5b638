//! The frame of every question: label, hint, examples, and the reason behind « Pourquoi ? ».

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::icon::{Icon, icon};

/// What a frame says around its control.
#[derive(Clone, Default)]
pub struct FieldWords {
    /// The question.
    pub label: String,
    /// One line of help, perhaps nothing.
    pub hint: String,
    /// What unfolds the reason.
    pub why_title: String,
    /// The reason, perhaps nothing.
    pub why: String,
    /// What introduces the examples.
    pub examples_title: String,
    /// Examples, each added by one click.
    pub examples: Vec<String>,
}

/// The frame of one control: its label names the control.
#[component]
pub fn FieldFrame(
    id: String,
    words: FieldWords,
    /// Runs with the example that was clicked.
    #[prop(into)]
    on_example: Callback<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>
                {words.label.clone()}
            </label>
            {hint(&id, &words)}
            {children()}
            {aside(words, on_example)}
        </div>
    }
    .into_any()
}

/// The frame of a group of controls.
#[component]
pub fn GroupFrame(
    id: String,
    words: FieldWords,
    /// Runs with the example that was clicked.
    #[prop(into)]
    on_example: Callback<String>,
    children: Children,
) -> impl IntoView {
    let described = (!words.hint.is_empty()).then(|| format!("{id}-hint"));
    view! {
        <fieldset class="field" id=id.clone() tabindex="-1" aria-describedby=described>
            <legend class="field__label">{words.label.clone()}</legend>
            {hint(&id, &words)}
            {children()}
            {aside(words, on_example)}
        </fieldset>
    }
    .into_any()
}

fn hint(id: &str, words: &FieldWords) -> AnyView {
    if words.hint.is_empty() {
        return ().into_any();
    }
    view! {
        <p class="field__hint" id=format!("{id}-hint")>
            {words.hint.clone()}
        </p>
    }
    .into_any()
}

fn aside(words: FieldWords, on_example: Callback<String>) -> AnyView {
    let why = (!words.why.is_empty()).then(|| {
        view! {
            <details class="why">
                <summary class="why__title">
                    {words.why_title}<span class="visually-hidden">{format!(" {}", words.label)}</span>
                </summary>
                <p class="why__text">{words.why}</p>
            </details>
        }
    });
    let examples = (!words.examples.is_empty()).then(|| {
        let chips = words
            .examples
            .into_iter()
            .map(|example| chip(example, on_example));
        view! {
            <details class="examples">
                <summary class="examples__title">
                    {words.examples_title}
                    <span class="visually-hidden">{format!(" {}", words.label)}</span>
                </summary>
                <ul class="examples__list" role="list">
                    {chips.map(|it| view! { <li>{it}</li> }).collect_view()}
                </ul>
            </details>
        }
    });
    if why.is_none() && examples.is_none() {
        return ().into_any();
    }
    view! { <div class="field__aside">{why} {examples}</div> }.into_any()
}

/// A button that adds an example. Where it goes away once used, the focus passes to its neighbour.
pub fn chip(example: String, on_example: Callback<String>) -> AnyView {
    let said = example.clone();
    let use_it = move |ev: web_sys::MouseEvent| {
        let next = neighbour(&ev);
        on_example.run(example.clone());
        request_animation_frame(move || {
            let is_lost = document()
                .active_element()
                .is_none_or(|it| it.tag_name() == "BODY");
            if let Some(next) = next.filter(|_| is_lost) {
                next.focus().unwrap_or_default();
            }
        });
    };
    view! {
        <button class="chip" type="button" on:click=use_it>
            {icon(Icon::Plus)}
            {said}
        </button>
    }
    .into_any()
}

/// The button of the list item beside the one that was pressed: the next, else the one before.
fn neighbour(ev: &web_sys::MouseEvent) -> Option<web_sys::HtmlElement> {
    let pressed: web_sys::Element = ev.current_target()?.dyn_into().ok()?;
    let item = pressed.closest("li").ok()??;
    let beside = item
        .next_element_sibling()
        .or_else(|| item.previous_element_sibling())?;
    beside.query_selector("button").ok()??.dyn_into().ok()
}

/// Puts the focus on a control, if it is there.
pub fn give_focus(id: &str) {
    let found = document().get_element_by_id(id);
    if let Some(element) = found.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        // An element that cannot take focus leaves it where it was: nothing is lost.
        element.focus().unwrap_or_default();
    }
}
