//! The focus, when what had it goes away: it passes to what stood around it, never to nothing.
//!
//! *Context.* A button that is pressed once goes away with its question, and browsers then leave the focus on the page as a
//! whole: a screen reader starts again from the top. *Decision.* Pages place the focus where they know better; this catches
//! what they did not foresee. *Consequence.* Groups that can take the focus (`tabindex="-1"`) are also what it falls back on.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, FocusEvent, HtmlElement, Node};

use super::events::Listener;
use super::page;

/// After how long, in milliseconds, the focus is looked for: pages place it themselves within two frames.
const PATIENCE: u32 = 60;

/// Keeps the focus in the page; `last` is the id of what takes it when nothing that stood around is left.
pub fn keep(last: &'static str) -> Listener {
    let around = Rc::new(RefCell::new(Vec::<HtmlElement>::new()));
    let seen = around.clone();
    let look = move |_: Event| {
        let around = around.clone();
        Timeout::new(PATIENCE, move || {
            // Giving the focus is itself an event that looks around.
            let path = around.borrow().clone();
            catch(&path, last);
        })
        .forget();
    };
    Listener::new()
        .also(document(), "focusin", move |event| {
            let target = event.target().and_then(|it| it.dyn_into().ok());
            *seen.borrow_mut() = target.map(path).unwrap_or_default();
        })
        .also(document(), "click", look.clone())
        .also(document(), "keydown", look)
}

/// Where the focus was before it entered something that will go away.
#[derive(Clone, Default)]
pub struct Origin(Rc<RefCell<Option<HtmlElement>>>);

impl Origin {
    /// Remembers where the focus comes from; to be told each time that something in there takes it.
    pub fn note(&self, event: &FocusEvent) {
        let Some(from) = event.related_target() else {
            return;
        };
        let region = event
            .current_target()
            .and_then(|it| it.dyn_into::<Element>().ok());
        let is_within = region.is_some_and(|region| region.contains(from.dyn_ref::<Node>()));
        if let Some(from) = from.dyn_into().ok().filter(|_| !is_within) {
            *self.0.borrow_mut() = Some(from);
        }
    }

    /// Gives the focus back, if there still is where.
    pub fn restore(&self) {
        let from = self.0.borrow_mut().take();
        if let Some(from) = from.filter(|it| it.is_connected()) {
            // An element that refuses the focus leaves it where it was.
            from.focus().ok();
        }
    }
}

/// An element, and what can take the focus around it, the nearest first.
fn path(element: HtmlElement) -> Vec<HtmlElement> {
    let around = std::iter::successors(Some(element), |it| {
        let around = it.parent_element()?.closest("[tabindex]").ok()??;
        around.dyn_into().ok()
    });
    around.collect()
}

fn catch(path: &[HtmlElement], last: &str) {
    if path.first().is_none_or(|it| it.is_connected()) {
        return;
    }
    let active = document().and_then(|it| it.active_element());
    let is_lost = active.is_none_or(|it| it.tag_name() == "BODY");
    match path.iter().find(|it| it.is_connected()) {
        Some(there) if is_lost => page::focus_still(there),
        Some(_) => {}
        None => page::catch_focus(last),
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
