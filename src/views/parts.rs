//! A list of parts: one line each, one open at a time, and a box that adds the next.

use leptos::prelude::*;

use super::app::Place;
use super::part::PartRow;
use crate::guide::PartsGuide;
use crate::plan::id;
use crate::text::frame;
use crate::ui::field::{chip, give_focus};
use crate::ui::picker::QuickAdd;
use crate::workspace::Workspace;

/// How many parts are drawn at once; more on demand, so that a huge list stays fluid on an old machine.
const PAGE: usize = 50;

/// A list of parts and the box that adds one.
#[component]
pub fn Parts(guide: &'static PartsGuide) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let opened = RwSignal::new(None::<u64>);
    let limit = RwSignal::new(PAGE);
    let ids = workspace.read(move |plan| plan.list(guide.list).ids());
    // A remark beside the list, or a cell above it, may point at a part while the page is already there.
    Place::expect().on_aim(move |target| {
        let part = target.part;
        if let Some(at) = ids.with_untracked(|it| it.iter().position(|it| *it == part)) {
            limit.update(|it| *it = (*it).max((at / PAGE + 1) * PAGE));
            opened.set(Some(part));
        }
    });
    let shown =
        Memo::new(move |_| ids.with(|it| it.iter().copied().take(limit.get()).collect::<Vec<_>>()));
    let left = Memo::new(move |_| ids.with(Vec::len).saturating_sub(limit.get()));
    let on_add = move |name: String| {
        let raw = workspace.draw();
        workspace.edit(|plan| {
            let list = plan.list_mut(guide.list);
            list.insert(raw);
            if let Some(there) = list.name_mut(raw) {
                *there = name.clone();
            }
        });
        if left.get_untracked() > 0 {
            limit.update(|it| *it += PAGE);
        }
        workspace.whisper(frame::added(lang, &name));
    };
    let is_open_to_more = !guide.add.is_empty();
    view! {
        <Show when=move || ids.with(Vec::is_empty)>
            <p class="parts__none">{guide.none.say(lang)}</p>
        </Show>
        <ol class="parts" role="list">
            <For each=move || shown.get() key=|id| *id let:id>
                <PartRow guide id opened ids/>
            </For>
        </ol>
        <Show when=move || { left.get() > 0 }>
            <button
                class="button button_quiet"
                type="button"
                on:click=move |_| {
                    let first = ids.with_untracked(|it| it.get(limit.get_untracked()).copied());
                    limit.update(|it| *it += PAGE);
                    let first = first.map(|it| format!("toggle-{}", id::write(it)));
                    request_animation_frame(move || give_focus(&first.unwrap_or_default()));
                }
            >
                {move || frame::show_more(lang, left.get().min(PAGE), left.get())}
            </button>
        </Show>
        {is_open_to_more
            .then(|| {
                view! {
                    <QuickAdd
                        id=format!("{}-add", guide.list.key())
                        label=guide.add.say(lang).to_owned()
                        add=frame::ADD.say(lang).to_owned()
                        on_add
                    />
                    {examples(guide, Callback::new(on_add))}
                }
            })}
    }
    .into_any()
}

/// The examples of the name, each adding a part at once.
fn examples(guide: &'static PartsGuide, on_add: Callback<String>) -> AnyView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let Some(question) = guide.questions.first().filter(|it| !it.examples.is_empty()) else {
        return ().into_any();
    };
    let chips = question.examples.iter().map(|it| {
        let text = it.say(lang).to_owned();
        let wanted = text.clone();
        let is_there = workspace.read(move |plan| plan.list(guide.list).has_named(&wanted));
        view! {
            <Show when=move || !is_there.get()>
                <li>{chip(text.clone(), on_add)}</li>
            </Show>
        }
    });
    view! {
        <details class="examples">
            <summary class="examples__title">
                {frame::EXAMPLES.say(lang)} <span class="visually-hidden">{format!("{}{}", lang.colon(), guide.add.say(lang))}</span>
            </summary>
            <ul class="examples__list" role="list">
                {chips.collect_view()}
            </ul>
        </details>
    }
    .into_any()
}
