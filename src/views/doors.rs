//! Doors: each leads to a part of the application that is fetched when it is first opened.
//!
//! *Context.* On an old machine and a slow line, the weight of the first page decides whether people stay; the whole
//! application weighs more than twice what the first page may. *Decision.* Each page of a plan, and the coach, stand behind
//! a door. A release is split there (`scripts/split`): what only one door needs is a file of its own, what several
//! share is another, the rest is the first load. Other builds are one file, and their doors are always open.
//! *Consequence.* Nothing outside this module may name what stands behind a door, or it comes with the first load:
//! `tests/browser/weight.spec.ts` notices. The service worker keeps all files, so that every door opens without a network.

// The attribute that marks where to split links the two sides by the names of their symbols.
#![cfg_attr(split, allow(unsafe_code))]

use std::future::Future;
use std::pin::Pin;

use futures_util::future::join;
use leptos::prelude::*;

use super::app::Place;
use super::desk::{self, Desk};
use super::export::{self, Exporter, WordProcessor};
use super::route::Route;
use super::{
    app, crossing, data, document, gallery, help, home, hub, info, link, review, step, venues,
    versions,
};
use crate::coach::{self, Coach};
use crate::formats::docx;
use crate::guide::Step;
use crate::text::gallery::GALLERY_TITLE;
use crate::text::{Lang, Text, frame, keeping, sharing};
use crate::workspace::{Lobby, Workspace};

/// How a page is drawn, and what it is called.
#[derive(Clone, Copy)]
pub struct Page {
    /// Draws it.
    pub draw: fn(&Route) -> AnyView,
    /// The title of the tab.
    pub title: fn(&Route, Lang) -> String,
}

/// Where a page is: here already, or behind a door.
pub enum Found {
    /// Part of the first load.
    Here(Page),
    /// To be fetched.
    Behind(Pin<Box<dyn Future<Output = Result<Page, NotArrived>>>>),
}

/// What is shown instead of a page that did not arrive.
pub const NOT_ARRIVED: Page = Page {
    draw: |_| app::not_arrived(),
    title: |_, lang| titled(frame::PAGE_NOT_ARRIVED, lang),
};

/// What stands behind a door could not be fetched: the network failed, or the site no longer serves this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a part of the application did not arrive")]
pub struct NotArrived;

#[cfg(split)]
impl From<leptos::wasm_split::SplitLoaderError> for NotArrived {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> NotArrived {
        NotArrived
    }
}

/// Where the page of an address is.
pub fn find(lobby: Lobby, place: Place, route: &Route) -> Found {
    let plan_page = |page: Pin<Box<dyn Future<Output = Result<Page, NotArrived>>>>| {
        Found::Behind(Box::pin(async move {
            let (desk, page) = join(desk(lobby, place), page).await;
            desk.and(page)
        }))
    };
    match route {
        Route::Home => Found::Here(Page {
            draw: |_| view! { <home::HomePage/> }.into_any(),
            title: |_, lang| frame::HOME_TITLE.say(lang).to_owned(),
        }),
        Route::Lost => Found::Here(Page {
            draw: |_| app::lost(frame::NO_SUCH_PAGE.say(Lobby::expect().lang())),
            title: |_, lang| titled(frame::NO_SUCH_PAGE, lang),
        }),
        Route::Help => Found::Behind(Box::pin(page_help())),
        Route::Gallery => Found::Behind(Box::pin(page_gallery())),
        Route::Info(_) => Found::Behind(Box::pin(page_info())),
        Route::Hub(_) => plan_page(Box::pin(page_hub())),
        Route::Step(_, step, _) => plan_page(match step {
            Step::Host => Box::pin(step_host()),
            Step::Assessment => Box::pin(step_assessment()),
            Step::Aspirations => Box::pin(step_aspirations()),
            Step::Strategy => Box::pin(step_strategy()),
            Step::Offers => Box::pin(step_offers()),
            Step::Visibility => Box::pin(step_visibility()),
            Step::Handover => Box::pin(step_handover()),
        }),
        Route::Crossing(..) => plan_page(Box::pin(page_crossing())),
        Route::Row(..) => plan_page(Box::pin(page_row())),
        Route::Versions(_) => plan_page(Box::pin(page_versions())),
        Route::Link(_) => plan_page(Box::pin(page_link())),
        Route::Data => plan_page(Box::pin(page_data())),
        Route::Document(..) => plan_page(Box::pin(page_document())),
    }
}

/// The desk, fetched and set up at the first call.
pub async fn desk(lobby: Lobby, place: Place) -> Result<Desk, NotArrived> {
    if place.desk.with_untracked(Option::is_none) {
        let arrive = the_desk().await?;
        // Asked for twice at once, it is set up once.
        if place.desk.with_untracked(Option::is_none) {
            let desk = place
                .root
                .with_value(|root| root.with(|| arrive(lobby, place)));
            place.desk.set(Some(desk));
        }
    }
    place.desk.get_untracked().ok_or(NotArrived)
}

/// Calls the coach in, once. Without a network it may not come: the plan can be written all the same.
pub async fn hire(workspace: Workspace) {
    if untrack(|| workspace.has_coach()) {
        return;
    }
    match the_coach().await {
        Ok(coach) => workspace.hire(coach),
        Err(error) => leptos::logging::error!("{error}"),
    }
}

/// What writes files for other programs, fetched at the first call.
pub async fn exporter() -> Result<Exporter, NotArrived> {
    the_exporter().await
}

/// What writes documents for a word processor, fetched at the first call.
pub async fn word_processor() -> Result<WordProcessor, NotArrived> {
    the_word_processor().await
}

fn titled(text: Text, lang: Lang) -> String {
    format!("{} – Trame", text.say(lang))
}

/// Declares doors: the file each stands in, and what it leads to. What several files need is in files they share, so the
/// fewer the better: what is used together is fetched together.
macro_rules! doors {
    ($($(#[$about:meta])* $door:ident in $file:ident: $kind:ty = $behind:expr;)+) => {$(
        $(#[$about])*
        #[cfg(split)]
        #[leptos::wasm_split::wasm_split($file, fallible, wasm_split_path = ::leptos::wasm_split)]
        fn $door() -> Result<$kind, NotArrived> {
            Ok($behind)
        }

        $(#[$about])*
        #[cfg(not(split))]
        async fn $door() -> Result<$kind, NotArrived> {
            Ok($behind)
        }
    )+};
}

/// A page of the open plan.
macro_rules! plan_page {
    ($draw:expr) => {
        Page {
            draw: |route| desk::within(route, $draw),
            title: desk::title,
        }
    };
}

/// The page of a step, made of nothing but that step.
macro_rules! step_page {
    ($step:ident, $specials:expr) => {
        plan_page!(|_| step::page(Step::$step, const { Step::$step.sections() }, $specials))
    };
}

doors! {
    /// What the pages of a plan need around them.
    the_desk in desk: fn(Lobby, Place) -> Desk = desk::arrive;
    /// What the coach says.
    the_coach in desk: Coach = coach::remarks;
    /// What writes files for other programs.
    the_exporter in exports: Exporter = export::write::write;
    /// What writes documents for a word processor.
    the_word_processor in exports: WordProcessor = docx::write;
    /// The hub of a plan.
    page_hub in desk: Page = plan_page!(|_| view! { <hub::HubPage/> }.into_any());
    /// Step 1.
    step_host in understand: Page = step_page!(Host, &[]);
    /// Step 2.
    step_assessment in understand: Page = step_page!(Assessment, step::ASSESSMENT);
    /// Step 3.
    step_aspirations in understand: Page = step_page!(Aspirations, &[]);
    /// Step 4.
    step_strategy in weave: Page = step_page!(Strategy, step::STRATEGY);
    /// Step 5.
    step_offers in weave: Page = step_page!(Offers, step::OFFERS);
    /// A crossing of the canvas.
    page_crossing in weave: Page = plan_page!(crossing::page);
    /// The review of a row.
    page_row in weave: Page = plan_page!(review::page);
    /// Step 6.
    step_visibility in known: Page = plan_page!(|_| {
        provide_context(venues::CONTROLS);
        step::page(Step::Visibility, const { Step::Visibility.sections() }, step::VISIBILITY)
    });
    /// Step 7.
    step_handover in known: Page = step_page!(Handover, step::HANDOVER);
    /// A document.
    page_document in known: Page = Page {
        draw: |route| desk::within(route, document::page),
        title: document::title,
    };
    /// The versions of the plan.
    page_versions in keep: Page = plan_page!(|_| view! { <versions::VersionsPage/> }.into_any());
    /// A plan that came by a link.
    page_link in keep: Page = Page {
        draw: link::page,
        title: |_, lang| titled(sharing::LINK_TITLE, lang),
    };
    /// The data of this browser.
    page_data in keep: Page = Page {
        draw: |_| view! { <data::DataPage/> }.into_any(),
        title: |_, lang| titled(keeping::MY_DATA, lang),
    };
    /// The words, accessibility, reliability.
    page_info in keep: Page = Page {
        draw: info::page,
        title: |route, lang| match route {
            Route::Info(page) => titled(info::title(*page), lang),
            _ => titled(frame::HELP, lang),
        },
    };
    /// The gallery.
    page_gallery in keep: Page = Page {
        draw: |_| view! { <gallery::GalleryPage/> }.into_any(),
        title: |_, lang| titled(GALLERY_TITLE, lang),
    };
    /// Help.
    page_help in keep: Page = Page {
        draw: |_| view! { <help::HelpPage/> }.into_any(),
        title: |_, lang| titled(frame::HELP, lang),
    };
}
