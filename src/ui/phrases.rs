//! Short texts in a row: Enter adds the next.

use leptos::prelude::*;

use super::advice::{Advice, described};
use super::icon::{Icon, icon};

/// What the control says.
#[derive(Clone)]
pub struct PhrasesWords {
    /// The button that adds what is typed.
    pub add: String,
    /// The button that removes one, before its text.
    pub remove: String,
}

/// Short texts in a row. A text typed and left is added too, so that nothing typed is lost.
#[component]
pub fn PhrasesField(
    id: String,
    #[prop(into)] values: Signal<Vec<String>>,
    #[prop(into)] on_change: Callback<Vec<String>>,
    words: PhrasesWords,
    #[prop(default = true)] hinted: bool,
    /// What to correct in the texts, when each must have a form.
    #[prop(optional_no_strip)]
    advice: Option<Signal<String>>,
) -> impl IntoView {
    let described = described(&id, hinted, advice.is_some());
    let of = id.clone();
    let typed = RwSignal::new(String::new());
    let add = move || {
        let text = typed.get_untracked().trim().to_owned();
        typed.set(String::new());
        let mut all = values.get_untracked();
        if !text.is_empty() && !all.contains(&text) {
            all.push(text);
            on_change.run(all);
        }
    };
    let remove = words.remove;
    let focus = id.clone();
    view! {
        <div class="phrases">
            <ul class="phrases__list" role="list">
                <For each=move || values.get() key=Clone::clone let:phrase>
                    {
                        let said = phrase.clone();
                        let label = format!("{remove} {phrase}");
                        let focus = focus.clone();
                        view! {
                            <li class="phrases__item">
                                <span dir="auto">{said}</span>
                                <button
                                    class="phrases__remove"
                                    type="button"
                                    aria-label=label
                                    on:click=move |_| {
                                        let mut all = values.get_untracked();
                                        all.retain(|it| *it != phrase);
                                        on_change.run(all);
                                        crate::ui::field::give_focus(&focus);
                                    }
                                >
                                    {icon(Icon::Close)}
                                </button>
                            </li>
                        }
                    }
                </For>
            </ul>
            <div class="phrases__entry">
                <input
                    class="text-field"
                    type="text"
                    id=id.clone()
                    dir="auto"
                    autocomplete="off"
                    aria-describedby=described
                    prop:value=typed
                    on:input:target=move |ev| typed.set(ev.target().value())
                    on:blur=move |_| add()
                    on:keydown=move |ev| {
                        if ev.key() == "Enter" && !ev.is_composing() {
                            ev.prevent_default();
                            add();
                        }
                    }
                />
                <button class="button button_quiet" type="button" on:click=move |_| add()>
                    {words.add}
                </button>
            </div>
            {advice.map(|said| view! { <Advice of said/> })}
        </div>
    }
    .into_any()
}
