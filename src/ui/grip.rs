//! A grip by which a line of a list is dragged to its place. Buttons do the same with a click, so screen readers pass over it.

use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::icon::{Icon, icon};

/// What marks the line that is dragged, and the edge where it would go.
const DRAGGED: &str = "data-dragged";
const DROP: &str = "data-drop";

/// A grip on a `li`; hands over the place where its line is let go, among the lines of the list.
#[component]
pub fn Grip(#[prop(into)] on_move: Callback<usize>) -> impl IntoView {
    let line = StoredValue::new_local(None::<Element>);
    let leave = move || {
        let left = line.try_update_value(Option::take).flatten();
        if let Some(left) = &left {
            left.remove_attribute(DRAGGED).ok();
            lines(left).iter().for_each(|it| {
                it.remove_attribute(DROP).ok();
            });
        }
        left
    };
    let take = move |ev: PointerEvent| {
        let grip: HtmlElement = event_target(&ev);
        let Some(taken) = grip
            .closest("li")
            .ok()
            .flatten()
            .filter(|_| ev.button() == 0)
        else {
            return;
        };
        // No text is selected on the way.
        ev.prevent_default();
        grip.set_pointer_capture(ev.pointer_id()).ok();
        taken.set_attribute(DRAGGED, "").ok();
        line.set_value(Some(taken));
    };
    let follow = move |ev: PointerEvent| {
        line.with_value(|it| {
            let Some(taken) = it else { return };
            let (place, lines) = place(taken, ev.client_y());
            for (at, other) in lines.iter().enumerate() {
                let edge = match at {
                    _ if at == place => "before",
                    _ if at + 1 == place && place == lines.len() => "after",
                    _ => "",
                };
                other.set_attribute(DROP, edge).ok();
            }
        });
    };
    let let_go = move |ev: PointerEvent| {
        if let Some(taken) = leave() {
            on_move.run(place(&taken, ev.client_y()).0);
        }
    };
    view! {
        <span
            class="tool grip"
            aria-hidden="true"
            on:pointerdown=take
            on:pointermove=follow
            on:pointerup=let_go
            on:pointercancel=move |_| drop(leave())
        >
            {icon(Icon::Grip)}
        </span>
    }
    .into_any()
}

/// The lines of the list that holds this one, in order.
fn lines(line: &Element) -> Vec<Element> {
    let children = line.parent_element().map(|it| it.children());
    children
        .into_iter()
        .flat_map(|it| (0..it.length()).filter_map(move |at| it.item(at)))
        .filter_map(|it| it.dyn_into().ok())
        .collect()
}

/// The place of a line let go at this height, and the lines it would stand among.
fn place(line: &Element, height: i32) -> (usize, Vec<Element>) {
    let mut others = lines(line);
    others.retain(|it| it != line);
    let is_above = |it: &&Element| {
        let edges = it.get_bounding_client_rect();
        (edges.top() + edges.bottom()) / 2.0 < f64::from(height)
    };
    (others.iter().filter(is_above).count(), others)
}
