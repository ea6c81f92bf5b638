//! Whether the network is there, and whether the browser promised to keep the data.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use super::property;

/// Does the browser believe there is a network?
pub fn online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// Has the browser promised not to evict the data when space is short?
pub async fn persisted() -> bool {
    match storage() {
        Some(storage) => is_granted(storage.persisted()).await,
        None => false,
    }
}

/// Asks the browser for that promise; to be done once, after a sentence of explanation.
pub async fn ask_to_persist() -> bool {
    match storage() {
        Some(storage) => is_granted(storage.persist()).await,
        None => false,
    }
}

async fn is_granted(answer: Result<Promise, JsValue>) -> bool {
    let Ok(promise) = answer else { return false };
    JsFuture::from(promise)
        .await
        .is_ok_and(|granted| granted.is_truthy())
}

/// How much room the site takes and may take, in bytes, when the browser says.
pub async fn room() -> Option<(f64, f64)> {
    let estimate = JsFuture::from(storage()?.estimate().ok()?).await.ok()?;
    let number = |name| property(&estimate, name)?.as_f64();
    Some((number("usage")?, number("quota")?))
}

/// Without HTTPS there is none.
fn storage() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    Some(property(&navigator, "storage")?.unchecked_into())
}
