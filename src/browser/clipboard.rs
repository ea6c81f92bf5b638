//! What is given to other programs through the clipboard. It must follow a gesture of the person.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Clipboard};

use super::{Refusal, property};

/// Copies a text.
pub async fn copy_text(text: &str) -> Result<(), Refusal> {
    JsFuture::from(clipboard()?.write_text(text)).await?;
    Ok(())
}

/// Copies the same words twice: with their headings, lists and tables for a word processor, and as plain text for the rest.
pub async fn copy_rich(html: &str, text: &str) -> Result<(), Refusal> {
    let window = web_sys::window().ok_or_else(no_clipboard)?;
    // Some browsers only copy plain text.
    let Some(make) = property(&window, "ClipboardItem") else {
        return copy_text(text).await;
    };
    let kinds = Object::new();
    for (kind, said) in [("text/html", html), ("text/plain", text)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&said.into()), &options)?;
        Reflect::set(&kinds, &kind.into(), &blob)?;
    }
    let make: Function = make.unchecked_into();
    let item = Reflect::construct(&make, &Array::of1(&kinds))?;
    let clipboard: JsValue = clipboard()?.into();
    let write = property(&clipboard, "write").ok_or_else(no_clipboard)?;
    let write: Function = write.unchecked_into();
    let written = write.call1(&clipboard, &Array::of1(&item))?;
    JsFuture::from(js_sys::Promise::resolve(&written)).await?;
    Ok(())
}

/// Without HTTPS there is none.
fn clipboard() -> Result<Clipboard, Refusal> {
    let navigator = web_sys::window().ok_or_else(no_clipboard)?.navigator();
    let clipboard = property(&navigator, "clipboard").ok_or_else(no_clipboard)?;
    Ok(clipboard.unchecked_into())
}

fn no_clipboard() -> Refusal {
    Refusal("no clipboard".to_owned())
}
