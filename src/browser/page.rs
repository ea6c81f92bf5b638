//! The page around the application: title, language, theme, focus, address, printing.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, Window};

use super::Refusal;

/// The title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The language of the page, for screen readers, hyphens and spelling.
pub fn set_language(lang: &str) {
    set_attribute("lang", Some(lang));
}

/// A preference on the root element, where the style sheets read it; none follows the system.
pub fn set_mark(name: &str, value: Option<&str>) {
    set_attribute(name, value);
}

/// The language the person reads first, as `fr-FR`; empty when the browser does not tell.
pub fn preferred_language() -> String {
    window()
        .and_then(|window| window.navigator().language())
        .unwrap_or_default()
}

/// Moves the focus to the element of this id and shows it; says whether it took it.
pub fn focus(id: &str) -> bool {
    let Some(document) = document() else {
        return false;
    };
    let element = document
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
        && document
            .active_element()
            .is_some_and(|active| active.id() == id)
}

/// Gives the focus to the element of this id if nothing has it any more. The page stays where it is.
pub(super) fn catch_focus(id: &str) {
    let Some(document) = document() else { return };
    let is_lost = document
        .active_element()
        .is_none_or(|it| it.tag_name() == "BODY");
    let element = document
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element.filter(|_| is_lost) {
        focus_still(&element);
    }
}

/// Gives the focus to an element, and leaves the page where it is. One that refuses the focus leaves it where it was.
pub(super) fn focus_still(element: &HtmlElement) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    element.focus_with_options(&still).ok();
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Loads the page again. Everything must be saved before.
pub fn reload() {
    if let Some(window) = window() {
        // A page that refuses to be loaded again stays as it is.
        window.location().reload().ok();
    }
}

/// Opens the printing dialog.
pub fn print() -> Result<(), Refusal> {
    let window = window().ok_or_else(no_page)?;
    Ok(window.print()?)
}

/// The address after `#`, as it is written; empty when there is none.
pub fn hash() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// Goes to this address after `#`: a new entry in the history, and `hashchange`.
pub fn set_hash(hash: &str) -> Result<(), Refusal> {
    let window = window().ok_or_else(no_page)?;
    Ok(window.location().set_hash(hash)?)
}

/// Writes this address after `#` in place of the present one, without a `hashchange`.
pub fn replace_hash(hash: &str) -> Result<(), Refusal> {
    let window = window().ok_or_else(no_page)?;
    let location = window.location();
    // Written in full: a bare `#…` would be resolved against `<base>`, which is not always this page.
    let address = format!("{}{}#{hash}", location.pathname()?, location.search()?);
    Ok(window
        .history()?
        .replace_state_with_url(&JsValue::NULL, "", Some(&address))?)
}

/// The full address of this page with something else after `#`.
pub fn address(hash: &str) -> String {
    let location = window().map(|it| it.location());
    let part = |it: Option<Result<String, JsValue>>| it.and_then(Result::ok).unwrap_or_default();
    let origin = part(location.as_ref().map(|it| it.origin()));
    let path = part(location.as_ref().map(|it| it.pathname()));
    format!("{origin}{path}#{hash}")
}

fn set_attribute(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    // Both only fail for a name that is not one.
    match value {
        Some(value) => root.set_attribute(name, value).ok(),
        None => root.remove_attribute(name).ok(),
    };
}

fn root() -> Option<Element> {
    document()?.document_element()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn no_page() -> Refusal {
    Refusal("no page".to_owned())
}

/// Goes to an element: unfolds what hides it, brings it into view, gives it the focus. False when it is not there.
pub fn reveal(id: &str) -> bool {
    let Some(element) = document().and_then(|it| it.get_element_by_id(id)) else {
        return false;
    };
    let mut fold = element.closest("details").ok().flatten();
    while let Some(details) = fold {
        // Setting a plain attribute only fails for an invalid name.
        details.set_attribute("open", "").ok();
        fold = details
            .parent_element()
            .and_then(|it| it.closest("details").ok().flatten());
    }
    element.scroll_into_view();
    focus(id)
}
