//! Choosing among things typed elsewhere: one or several, found by filtering when they are many.

use leptos::prelude::*;

/// Something that can be chosen.
#[derive(Clone, PartialEq)]
pub struct PickerOption {
    /// Its key.
    pub key: u64,
    /// What people read.
    pub label: String,
}

/// What the control says.
#[derive(Clone, Default)]
pub struct PickerWords {
    /// While there is nothing to choose from.
    pub none: String,
    /// The label of the box that adds something new, or nothing when nothing can be added here.
    pub add_label: String,
    /// The button that adds it.
    pub add: String,
    /// The first line of a list where one is chosen.
    pub nobody: String,
    /// The label of the filter, shown past a dozen options.
    pub filter: String,
}

/// Past this many options, a filter is shown.
const MANY: usize = 12;

/// Several among the options, as check boxes; something new can be typed at once.
#[component]
pub fn LinksField(
    id: String,
    #[prop(into)] options: Signal<Vec<PickerOption>>,
    #[prop(into)] chosen: Signal<Vec<u64>>,
    #[prop(into)] on_choose: Callback<Vec<u64>>,
    /// Adds what is typed to the options and chooses it.
    #[prop(into)]
    on_add: Callback<String>,
    words: PickerWords,
) -> impl IntoView {
    let wanted = RwSignal::new(String::new());
    let shown = Memo::new(move |_| {
        let wanted = wanted.get().to_lowercase();
        let kept = options.get().into_iter();
        kept.filter(|it| wanted.is_empty() || it.label.to_lowercase().contains(&wanted))
            .collect::<Vec<_>>()
    });
    let none = words.none.clone();
    let filter = words.filter.clone();
    let filter_id = format!("{id}-filter");
    view! {
        <Show when=move || { options.with(|it| it.len() > MANY) }>
            <label class="picker__filter" for=filter_id.clone()>
                {filter.clone()}
            </label>
            <input
                class="text-field"
                type="search"
                id=filter_id.clone()
                prop:value=wanted
                on:input:target=move |ev| wanted.set(ev.target().value())
            />
        </Show>
        <Show when=move || options.with(Vec::is_empty)>
            <p class="picker__none">{none.clone()}</p>
        </Show>
        <div class="choice choice_links">
            <For each=move || shown.get() key=|it| (it.key, it.label.clone()) let:option>
                <label class="choice__option">
                    <input
                        class="choice__box"
                        type="checkbox"
                        prop:checked=move || chosen.with(|it| it.contains(&option.key))
                        on:change:target=move |ev| {
                            let mut keys = chosen.get_untracked();
                            keys.retain(|it| *it != option.key);
                            if ev.target().checked() {
                                keys.push(option.key);
                            }
                            on_choose.run(keys);
                        }
                    />
                    <span dir="auto">{option.label}</span>
                </label>
            </For>
        </div>
        <QuickAdd id=format!("{id}-add") label=words.add_label add=words.add on_add/>
    }
    .into_any()
}

/// One among the options, as a list of the browser; something new can be typed at once.
#[component]
pub fn LinkField(
    id: String,
    #[prop(into)] options: Signal<Vec<PickerOption>>,
    #[prop(into)] chosen: Signal<Option<u64>>,
    #[prop(into)] on_choose: Callback<Option<u64>>,
    words: PickerWords,
    #[prop(default = true)] hinted: bool,
) -> impl IntoView {
    let nobody = words.nobody;
    view! {
        <select
            class="text-field"
            id=id.clone()
            aria-describedby=hinted.then(|| format!("{id}-hint"))
            on:change:target=move |ev| {
                on_choose.run(ev.target().value().parse().ok());
            }
        >
            <option value="" selected=move || chosen.get().is_none()>
                {nobody}
            </option>
            <For each=move || options.get() key=|it| (it.key, it.label.clone()) let:option>
                <option
                    value=option.key.to_string()
                    selected=move || chosen.get() == Some(option.key)
                >
                    {option.label}
                </option>
            </For>
        </select>
    }
    .into_any()
}

/// A box and a button that add something by its name; Enter adds too, and the box is ready for the next.
#[component]
pub fn QuickAdd(
    id: String,
    label: String,
    add: String,
    #[prop(into)] on_add: Callback<String>,
) -> impl IntoView {
    if label.is_empty() {
        return ().into_any();
    }
    let typed = RwSignal::new(String::new());
    let run = move || {
        let text = typed.get_untracked().trim().to_owned();
        if !text.is_empty() {
            typed.set(String::new());
            on_add.run(text);
        }
    };
    view! {
        <div class="quick-add">
            <label class="quick-add__label" for=id.clone()>
                {label}
            </label>
            <div class="quick-add__entry">
                <input
                    class="text-field"
                    type="text"
                    id=id
                    dir="auto"
                    autocomplete="off"
                    prop:value=typed
                    on:input:target=move |ev| typed.set(ev.target().value())
                    on:keydown=move |ev| {
                        if ev.key() == "Enter" && !ev.is_composing() {
                            ev.prevent_default();
                            run();
                        }
                    }
                />
                <button class="button button_quiet" type="button" on:click=move |_| run()>
                    {add}
                </button>
            </div>
        </div>
    }
    .into_any()
}
