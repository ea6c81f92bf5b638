//! Locks between tabs: one of them edits a plan at a time. A lock ends with its tab, whatever ends the tab.
//!
//! web-sys holds the Web Locks interface back as unstable, though browsers have had it since 2022: it is reached by name.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::property;

/// A lock held until dropped.
pub struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        // Releasing a lock that was stolen changes nothing.
        self.release.call0(&JsValue::NULL).ok();
    }
}

/// What asking for a lock gave.
pub enum Answer {
    /// It is ours.
    Ours(Held),
    /// Another tab has it.
    Taken,
    /// This browser has no locks.
    Unknown,
}

/// How a lock is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Only if nobody has it.
    IfFree,
    /// From whoever has it.
    Steal,
}

/// Asks for a lock. `lost` runs if another tab steals it later.
pub async fn ask(name: &str, how: How, lost: impl FnOnce() + 'static) -> Answer {
    let Some(manager) = manager() else {
        return Answer::Unknown;
    };
    let mut request = None;
    let granted = Promise::new(&mut |resolve, _| {
        // The lock is ours as long as the promise given back is pending: its own `resolve` releases it.
        let hold = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                resolve.call1(&JsValue::NULL, &JsValue::NULL).ok();
                return JsValue::UNDEFINED;
            }
            let held = Promise::new(&mut |release, _| {
                resolve.call1(&JsValue::NULL, &release).ok();
            });
            held.into()
        });
        request = call(&manager, name, how, &hold);
    });
    let Some(request) = request else {
        return Answer::Unknown;
    };
    let answer = JsFuture::from(granted).await;
    let Some(release) = answer.ok().and_then(|it| it.dyn_into::<Function>().ok()) else {
        return Answer::Taken;
    };
    spawn_local(async move {
        // It ends well when released, badly when stolen.
        if JsFuture::from(request).await.is_err() {
            lost();
        }
    });
    Answer::Ours(Held { release })
}

/// The names of the locks that some tab holds now.
pub async fn held() -> Vec<String> {
    let names = async {
        let manager = manager()?;
        let query: Function = property(&manager, "query")?.dyn_into().ok()?;
        let asked: Promise = query.call0(&manager).ok()?.dyn_into().ok()?;
        let snapshot = JsFuture::from(asked).await.ok()?;
        let held = Array::from(&property(&snapshot, "held")?);
        let names = held
            .iter()
            .filter_map(|it| property(&it, "name")?.as_string());
        Some(names.collect())
    };
    names.await.unwrap_or_default()
}

fn call(manager: &JsValue, name: &str, how: How, hold: &JsValue) -> Option<Promise> {
    let options = Object::new();
    let option = match how {
        How::IfFree => "ifAvailable",
        How::Steal => "steal",
    };
    Reflect::set(&options, &option.into(), &JsValue::TRUE).ok()?;
    let request: Function = property(manager, "request")?.dyn_into().ok()?;
    let asked = request.call3(manager, &name.into(), &options, hold).ok()?;
    asked.dyn_into().ok()
}

fn manager() -> Option<JsValue> {
    property(&web_sys::window()?.navigator(), "locks")
}
