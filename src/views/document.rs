//! A document: its preview, what goes into it, and the ways to hand it over.

mod acts;
mod choices;
mod missing;

use leptos::prelude::*;

use super::app::{Place, lost};
use super::outline::{Elements, dress, filled};
use super::route::Route;
use super::texts::Texts;
use crate::documents::outline::Outline;
use crate::documents::{self, Document, Edition, Paper};
use crate::formats::html;
use crate::guide::{Spot, Step};
use crate::text::{Lang, handover};
use crate::workspace::Workspace;
use acts::Acts;
use choices::Choices;
use missing::Missing;

/// The document that is corrected on its own page.
const TEXTS: &str = "textes";

/// The page of a document. It speaks the plan's own language; what surrounds it speaks the person's.
pub fn page(route: &Route) -> AnyView {
    match asked(route) {
        Some(document) => view! { <DocumentPage document/> }.into_any(),
        None => lost(handover::NO_SUCH_DOCUMENT.say(Workspace::expect().lang())),
    }
}

/// The title of the tab.
pub fn title(route: &Route, lang: Lang) -> String {
    let plan = Workspace::expect().name(lang);
    let name = asked(route).map_or(handover::NO_SUCH_DOCUMENT, |it| it.name);
    format!("{} – {plan} – Trame", name.say(lang))
}

fn asked(route: &Route) -> Option<&'static Document> {
    match route {
        Route::Document(_, key) => documents::document(key),
        _ => None,
    }
}

#[component]
fn DocumentPage(document: &'static Document) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let settled = workspace.settled();
    let spoken = workspace.now(|plan| plan.lang);
    let edition = RwSignal::new(Edition::usual(spoken, workspace.today()));
    let outline = Memo::new(move |_| settled.with(|plan| document.outline(plan, &edition.get())));
    Effect::new(move |_| outline.with(|it| dress_for(it, document.paper)));
    let sheet = filled(move |element| {
        outline.with(|it| html::write(&mut Elements::within(&element), it, document.paper));
    });
    let back = Route::to(plan, Spot::of(Step::Handover, "documents")).href();
    view! {
        <div class="handing" data-paper=document.paper.key()>
            <p class="handing__back">
                <a class="way" href=back>{handover::TO_DOCUMENTS.say(lang)}</a>
            </p>
            <Choices document edition/>
            <Acts document outline/>
            <Missing document/>
            {(document.key == TEXTS).then(|| view! { <Texts/> })}
            {sheet}
        </div>
    }
    .into_any()
}

/// Brings in how documents look, and what stands at the top of the printed pages of this one.
fn dress_for(outline: &Outline, paper: Paper) {
    dress(&[html::DOCUMENT_STYLES, &html::running_head(outline, paper)]);
}
