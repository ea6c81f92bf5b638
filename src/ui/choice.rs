//! Closed lists: one option, several options, yes or no.

use leptos::prelude::*;

/// One option out of a few, as radio buttons; a last button takes the answer back.
#[component]
pub fn ChoiceField(
    id: String,
    options: Vec<String>,
    #[prop(into)] chosen: Signal<Option<usize>>,
    #[prop(into)] on_choose: Callback<Option<usize>>,
    /// The button that takes the answer back, when it can be.
    clear: Option<String>,
) -> impl IntoView {
    let group = id.clone();
    let options = options.into_iter().enumerate().map(move |(rank, label)| {
        view! {
            <label class="choice__option">
                <input
                    class="choice__box"
                    type="radio"
                    name=group.clone()
                    prop:checked=move || chosen.get() == Some(rank)
                    on:change=move |_| on_choose.run(Some(rank))
                />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <div class="choice">
            {options.collect_view()}
            {clear
                .map(|clear| {
                    view! {
                        <Show when=move || chosen.get().is_some()>
                            <button
                                class="choice__clear"
                                type="button"
                                on:click=move |_| on_choose.run(None)
                            >
                                {clear.clone()}
                            </button>
                        </Show>
                    }
                })}
        </div>
    }
    .into_any()
}

/// Several options out of a few, as check boxes.
#[component]
pub fn ChoicesField(
    options: Vec<String>,
    #[prop(into)] chosen: Signal<Vec<usize>>,
    #[prop(into)] on_choose: Callback<Vec<usize>>,
) -> impl IntoView {
    let options = options.into_iter().enumerate().map(|(rank, label)| {
        view! {
            <label class="choice__option">
                <input
                    class="choice__box"
                    type="checkbox"
                    prop:checked=move || chosen.with(|it| it.contains(&rank))
                    on:change:target=move |ev| {
                        let mut ranks = chosen.get_untracked();
                        ranks.retain(|it| *it != rank);
                        if ev.target().checked() {
                            ranks.push(rank);
                        }
                        ranks.sort_unstable();
                        on_choose.run(ranks);
                    }
                />
                <span>{label}</span>
            </label>
        }
    });
    view! { <div class="choice">{options.collect_view()}</div> }.into_any()
}

/// Yes or no, as one check box that carries the question.
#[component]
pub fn FlagField(
    id: String,
    label: String,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="choice__option">
            <input
                class="choice__box"
                type="checkbox"
                id=id
                prop:checked=checked
                on:change:target=move |ev| on_change.run(ev.target().checked())
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
