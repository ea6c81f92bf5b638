//! Something folded under its title.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A folded part of the page. The browser unfolds it by keyboard, by search and in print.
#[component]
pub fn Disclosure(
    title: String,
    #[prop(default = false)] open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" prop:open=open>
            <summary class="disclosure__title">{title}</summary>
            <div class="disclosure__content">{children()}</div>
        </details>
    }
    .into_any()
}

/// Opens or closes a line of a list that has one open at a time. One open above closes then: the line stays where it is seen.
pub fn open_one(opened: RwSignal<Option<u64>>, id: u64) -> impl Fn(web_sys::MouseEvent) {
    move |ev| {
        let pressed = ev.current_target().and_then(|it| it.dyn_into().ok());
        let top = |it: &web_sys::Element| it.get_bounding_client_rect().top();
        let before = pressed.as_ref().map(top);
        opened.update(|it| *it = (*it != Some(id)).then_some(id));
        request_animation_frame(move || {
            if let (Some(pressed), Some(before)) = (pressed, before) {
                window().scroll_by_with_x_and_y(0.0, top(&pressed) - before);
            }
        });
    }
}
