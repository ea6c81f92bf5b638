//! Events of the page, listened to as long as their listener lives.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, Event, EventTarget, KeyboardEvent,
    PageTransitionEvent, VisibilityState, Window,
};

/// Listens until dropped.
#[must_use = "dropped, it no longer listens"]
pub struct Listener {
    parts: Vec<Part>,
}

struct Part {
    target: EventTarget,
    name: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Listens as long as the page lives.
    pub fn forget(self) {
        std::mem::forget(self);
    }

    pub(super) fn new() -> Listener {
        Listener { parts: Vec::new() }
    }

    pub(super) fn also(
        mut self,
        target: Option<impl Into<EventTarget>>,
        name: &'static str,
        run: impl Fn(Event) + 'static,
    ) -> Listener {
        if let Some(target) = target.map(Into::into) {
            let closure = Closure::<dyn FnMut(Event)>::new(run);
            // Only fails for a target that is not one.
            target
                .add_event_listener_with_callback(name, closure.as_ref().unchecked_ref())
                .ok();
            self.parts.push(Part {
                target,
                name,
                closure,
            });
        }
        self
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let closure = self.closure.as_ref().unchecked_ref();
        self.target
            .remove_event_listener_with_callback(self.name, closure)
            .ok();
    }
}

/// The address after `#` has changed.
pub fn on_hash_change(run: impl Fn() + 'static) -> Listener {
    Listener::new().also(window(), "hashchange", move |_| run())
}

/// A link to the very place shown is followed again: the browser says nothing of it by itself.
pub fn on_same_address(run: impl Fn() + 'static) -> Listener {
    Listener::new().also(document(), "click", move |event| {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = target.and_then(|it| it.closest("a[href^='#/']").ok().flatten());
        let here = window().and_then(|it| it.location().hash().ok());
        if link.is_some_and(|it| it.get_attribute("href") == here) {
            run();
        }
    })
}

/// The page is hidden or left: the last moment that is sure. May run twice for one leave.
pub fn on_hidden(run: impl Fn() + 'static) -> Listener {
    let run = Rc::new(run);
    let leave = run.clone();
    Listener::new()
        .also(document(), "visibilitychange", move |_| {
            if document()
                .is_some_and(|document| document.visibility_state() == VisibilityState::Hidden)
            {
                run();
            }
        })
        .also(window(), "pagehide", move |_| leave())
}

/// The person leaves a control.
pub fn on_blur(run: impl Fn() + 'static) -> Listener {
    Listener::new().also(window(), "focusout", move |_| run())
}

/// The page comes back as it was left: what is stored may have changed meanwhile.
pub fn on_return(run: impl Fn() + 'static) -> Listener {
    Listener::new().also(window(), "pageshow", move |event| {
        if event.dyn_ref().is_some_and(PageTransitionEvent::persisted) {
            run();
        }
    })
}

/// A key goes down anywhere in the page.
pub fn on_key_down(run: impl Fn(KeyboardEvent) + 'static) -> Listener {
    Listener::new().also(window(), "keydown", move |event| {
        // Browsers that fill in forms send a plain event under this name.
        if let Ok(event) = event.dyn_into() {
            run(event);
        }
    })
}

/// The network came or went.
pub fn on_network_change(run: impl Fn() + 'static) -> Listener {
    let run = Rc::new(run);
    let other = run.clone();
    Listener::new()
        .also(window(), "online", move |_| run())
        .also(window(), "offline", move |_| other())
}

/// A new build waits to be applied; runs at once if it was ready before.
pub fn on_update_ready(run: impl Fn() + 'static) -> Listener {
    if is_told("data-update") {
        run();
    }
    Listener::new().also(window(), "trame:update-ready", move |_| run())
}

/// The whole application is kept on this machine; runs at once if it was before.
pub fn on_offline_ready(run: impl Fn() + 'static) -> Listener {
    if is_told("data-offline") {
        run();
    }
    Listener::new().also(window(), "trame:offline-ready", move |_| run())
}

/// Another tab has started a new build: save, then reload; runs at once if it did before.
pub fn on_updated_elsewhere(run: impl Fn() + 'static) -> Listener {
    if is_told("data-elsewhere") {
        run();
    }
    Listener::new().also(window(), "trame:updated-elsewhere", move |_| run())
}

/// Starts the new build: the page reloads. Everything must be saved before.
pub fn apply_update() {
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new("trame:apply-update")) {
        // The answer only says whether someone cancelled it.
        window.dispatch_event(&event).ok();
    }
}

/// Tells the page that the program has stopped: it writes nothing more and hands over what is kept.
pub fn tell_crash(why: &str) {
    let options = CustomEventInit::new();
    options.set_detail(&why.into());
    if let (Some(window), Ok(event)) = (
        window(),
        CustomEvent::new_with_event_init_dict("trame:crashed", &options),
    ) {
        // The answer only says whether someone cancelled it.
        window.dispatch_event(&event).ok();
    }
}

fn is_told(attribute: &str) -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.get_attribute(attribute).as_deref() == Some("ready"))
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}
