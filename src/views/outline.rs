//! Sections of an outline as pieces of a page, with links back to the questions when answers are being checked.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::browser::styles;
use crate::documents::outline::Section;
use crate::formats::html::{self, Links};
use crate::guide::Spot;
use crate::text::frame;
use crate::workspace::Workspace;

/// A section under its heading, of level 2 or more.
pub fn section(it: Section, level: usize, is_linked: bool) -> AnyView {
    let lang = Workspace::expect().lang();
    let plan = Place::expect().plan();
    let href = |spot: Spot| Route::to(plan, spot).href();
    let links = is_linked.then_some(Links {
        word: frame::CHANGE.say(lang),
        href: &href,
    });
    dress(&[html::DOCUMENT_STYLES]);
    view! { <div inner_html=html::section(&it, level, lang, links)></div> }.into_any()
}

/// Brings in how documents look.
pub fn dress(sheets: &[&str]) {
    if let Err(error) = styles::adopt(sheets) {
        leptos::logging::warn!("documents are shown plainly: {error}");
    }
}
