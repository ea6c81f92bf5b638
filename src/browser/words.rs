//! What the browser knows of letters.

use js_sys::JsString;

/// A text in the composed form of Unicode (NFC): an accent and its letter are one.
pub fn composed(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}
