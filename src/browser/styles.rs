//! Style sheets that arrive with the part of the application that needs them, as texts.

use std::cell::RefCell;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::{Refusal, property};

thread_local! {
    /// The sheets adopted last.
    static ADOPTED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Adds style sheets to those of the page, in place of those added before.
///
/// # Errors
/// The browser knows no such sheets: those older than 2023 show the page without them.
pub fn adopt(sheets: &[&str]) -> Result<(), Refusal> {
    if ADOPTED.with_borrow(|it| it == sheets) {
        return Ok(());
    }
    let window = web_sys::window().ok_or_else(no_sheets)?;
    let document: JsValue = window.document().ok_or_else(no_sheets)?.into();
    let make: Function = property(&window, "CSSStyleSheet")
        .ok_or_else(no_sheets)?
        .unchecked_into();
    let adopted = Array::new();
    for text in sheets {
        let sheet = Reflect::construct(&make, &Array::new())?;
        let replace = property(&sheet, "replaceSync").ok_or_else(no_sheets)?;
        let replace: Function = replace.unchecked_into();
        replace.call1(&sheet, &JsValue::from_str(text))?;
        adopted.push(&sheet);
    }
    Reflect::set(&document, &"adoptedStyleSheets".into(), &adopted)?;
    ADOPTED.set(sheets.iter().map(|it| (*it).to_owned()).collect());
    Ok(())
}

fn no_sheets() -> Refusal {
    Refusal("no style sheets".to_owned())
}
