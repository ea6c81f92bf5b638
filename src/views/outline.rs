//! An outline as elements of the page, with links back to the questions when answers are being checked.

use leptos::prelude::*;
use web_sys::Element;

use super::app::Place;
use super::route::Route;
use crate::browser::styles;
use crate::documents::outline::Section;
use crate::formats::html::{self, Attributes, Links, Pen};
use crate::guide::Spot;
use crate::text::frame;
use crate::workspace::Workspace;

/// Makes elements in one of the page, in place of what was there. Texts stay texts: nothing is read as HTML.
pub struct Elements {
    /// The element being filled, and those around it up to the one given.
    open: Vec<Element>,
}

impl Elements {
    /// Empties an element to fill it again.
    pub fn within(element: &Element) -> Elements {
        element.replace_children_with_node_0();
        Elements {
            open: vec![element.clone()],
        }
    }

    fn put(&self, node: &web_sys::Node) {
        if let Some(element) = self.open.last()
            && let Err(error) = element.append_child(node)
        {
            leptos::logging::error!("an element is not shown: {error:?}");
        }
    }
}

impl Pen for Elements {
    fn open(&mut self, name: &'static str, attributes: Attributes) {
        let space = match name {
            "svg" | "rect" => "http://www.w3.org/2000/svg",
            _ => "http://www.w3.org/1999/xhtml",
        };
        let made = document().create_element_ns(Some(space), name);
        let element = made.expect("the writer knows the names of elements");
        for (attribute, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            let set = element.set_attribute(attribute, value);
            set.expect("the writer knows the names of attributes");
        }
        self.put(&element);
        self.open.push(element);
    }

    fn close(&mut self, _: &'static str) {
        self.open.pop();
    }

    fn void(&mut self, name: &'static str, attributes: Attributes) {
        self.open(name, attributes);
        self.close(name);
    }

    fn text(&mut self, text: &str) {
        self.put(&document().create_text_node(text));
    }
}

/// A section under its heading, of level 2 or more.
pub fn section(it: Section, level: usize, is_linked: bool) -> AnyView {
    let lang = Workspace::expect().lang();
    let plan = Place::expect().plan();
    dress(&[html::DOCUMENT_STYLES]);
    let shown = move |element: Element| {
        let href = |spot: Spot| Route::to(plan, spot).href();
        let links = is_linked.then_some(Links {
            word: frame::CHANGE.say(lang),
            href: &href,
        });
        html::write_section(&mut Elements::within(&element), &it, level, lang, links);
    };
    filled(shown)
}

/// An element that is filled once it is in the page, and again when what fills it changes.
pub fn filled(fill: impl Fn(Element) + 'static) -> AnyView {
    let place = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = place.get() {
            fill(element.into());
        }
    });
    view! { <div node_ref=place></div> }.into_any()
}

/// Brings in how documents look.
pub fn dress(sheets: &[&str]) {
    if let Err(error) = styles::adopt(sheets) {
        leptos::logging::warn!("documents are shown plainly: {error}");
    }
}
