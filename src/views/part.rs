//! One part of a list: a line that recalls it, and its questions once opened.

use leptos::prelude::*;

use super::ask::AskAll;
use crate::documents::{answer, summary};
use crate::guide::{Depth, PartsGuide};
use crate::plan::id;
use crate::text::frame;
use crate::ui::disclosure::open_one;
use crate::ui::field::give_focus;
use crate::ui::{Disclosure, Grip, Icon, icon};
use crate::workspace::{Notice, Workspace};

/// A part: its line, its tools, and its questions when it is the open one.
#[component]
pub fn PartRow(
    guide: &'static PartsGuide,
    id: u64,
    opened: RwSignal<Option<u64>>,
    ids: Memo<Vec<u64>>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let key = id::write(id);
    let body = format!("part-{key}");
    let toggle = format!("toggle-{key}");
    let name = workspace.read(move |plan| answer::name(plan, guide.list, id, lang));
    let recalled = workspace.read(move |plan| summary(plan, guide.questions, id, lang));
    let is_open = Memo::new(move |_| opened.get() == Some(id));
    let is_kept = guide.add.is_empty();
    view! {
        <li class="part">
            <div class="part__head">
                <button
                    class="part__toggle"
                    type="button"
                    id=toggle
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=body.clone()
                    on:click=open_one(opened, id)
                >
                    <span class="part__name" dir="auto">{name}</span>
                    <span class="part__summary" dir="auto">{recalled}</span>
                </button>
                {(!is_kept).then(|| view! { <PartTools guide id name ids/> })}
            </div>
            <div class="part__body" id=body>
                <Show when=move || is_open.get()>
                    <PartQuestions guide id/>
                </Show>
            </div>
        </li>
    }
    .into_any()
}

/// The questions of a part: first what is essential, the rest folded.
#[component]
pub fn PartQuestions(guide: &'static PartsGuide, id: u64) -> impl IntoView {
    let lang = Workspace::expect().lang();
    let questions = guide.questions;
    let further = questions.iter().any(|it| it.depth == Depth::Further);
    view! {
        <AskAll questions part=id depth=Depth::Essential/>
        {further
            .then(|| {
                view! {
                    <Disclosure title=frame::FURTHER.say(lang).to_owned()>
                        <AskAll questions part=id depth=Depth::Further/>
                    </Disclosure>
                }
            })}
    }
    .into_any()
}

/// Move by the mouse, up or down, remove.
#[component]
fn PartTools(
    guide: &'static PartsGuide,
    id: u64,
    name: Memo<String>,
    ids: Memo<Vec<u64>>,
) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let key = id::write(id);
    let place = Memo::new(move |_| ids.with(|it| it.iter().position(|it| *it == id).unwrap_or(0)));
    let is_first = move || place.get() == 0;
    let is_last = move || place.get() + 1 >= ids.with(Vec::len);
    let shift = move |to: usize| {
        let count = ids.with_untracked(Vec::len);
        if to < count && to != place.get_untracked() {
            workspace.edit(|plan| plan.list_mut(guide.list).shift(id, to));
            workspace.whisper(frame::moved(lang, &name.get_untracked(), to + 1, count));
        }
    };
    // The line has moved away from under the finger; the button follows it.
    let shift_by = move |to: usize, button: String| {
        shift(to);
        request_animation_frame(move || give_focus(&button));
    };
    let remove = move |_| {
        let said = frame::removed(lang, &name.get_untracked());
        let all = ids.get_untracked();
        let at = place.get_untracked();
        let next = all
            .get(at + 1)
            .or_else(|| at.checked_sub(1).and_then(|it| all.get(it)));
        let next = match next {
            Some(next) => format!("toggle-{}", id::write(*next)),
            None => format!("{}-add", guide.list.key()),
        };
        workspace.edit(|plan| plan.remove(guide.list, id));
        workspace.tell(Notice::said(said).with(frame::UNDO.say(lang), move || {
            workspace.undo();
        }));
        request_animation_frame(move || give_focus(&next));
    };
    let (up, down) = (format!("up-{key}"), format!("down-{key}"));
    let (to_up, to_down) = (up.clone(), down.clone());
    view! {
        <div class="part__tools">
            <Grip on_move=shift/>
            <button
                class="tool"
                type="button"
                id=up
                aria-disabled=move || is_first().to_string()
                aria-label=move || frame::move_up(lang, &name.get())
                title=frame::UP.say(lang)
                on:click=move |_| {
                    if let Some(to) = place.get_untracked().checked_sub(1) {
                        shift_by(to, to_up.clone());
                    }
                }
            >
                {icon(Icon::Up)}
            </button>
            <button
                class="tool"
                type="button"
                id=down
                aria-disabled=move || is_last().to_string()
                aria-label=move || frame::move_down(lang, &name.get())
                title=frame::DOWN.say(lang)
                on:click=move |_| shift_by(place.get_untracked() + 1, to_down.clone())
            >
                {icon(Icon::Down)}
            </button>
            <button
                class="tool tool_remove"
                type="button"
                aria-label=move || frame::remove(lang, &name.get())
                title=frame::REMOVE.say(lang)
                on:click=remove
            >
                {icon(Icon::Close)}
            </button>
        </div>
    }
    .into_any()
}
