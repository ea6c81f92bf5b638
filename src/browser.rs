//! What the browser lends: files, clock, identifiers, offline.
//!
//! Nothing here panics where a browser refuses: it is told, as a value.

pub mod clipboard;
pub mod clock;
pub mod deflate;
pub mod events;
pub mod files;
pub mod focus;
pub mod locks;
pub mod offline;
pub mod page;
pub mod random;
pub mod styles;
pub mod tabs;
pub mod timer;
pub mod words;

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The browser did not do what was asked; holds the name it gives to the reason.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the browser refused: {0}")]
pub struct Refusal(pub String);

impl From<JsValue> for Refusal {
    fn from(value: JsValue) -> Refusal {
        let name = Reflect::get(&value, &"name".into())
            .ok()
            .and_then(|name| name.as_string());
        Refusal(name.unwrap_or_else(|| "unknown".to_owned()))
    }
}

/// The property of an object, when it is there: some are absent from older browsers and from pages without HTTPS.
fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into())
        .ok()
        .filter(|value| !value.is_undefined() && !value.is_null())
}
