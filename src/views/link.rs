//! A plan that came by a link: shown first, added only when the person says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::app::Place;
use super::outline::section;
use super::route::Route;
use crate::browser::{deflate, page};
use crate::documents::full_plan::{Reader, full_plan};
use crate::formats::json;
use crate::formats::link::{self, LinkError};
use crate::plan::Plan;
use crate::text::{Text, frame, sharing};
use crate::workspace::{Notice, Workspace};

/// What the link gave.
#[derive(Clone)]
enum Arrived {
    Reading,
    Plan(Box<Plan>),
    Nothing(String),
}

/// The page of a link. The payload leaves the address bar as soon as it is read.
pub fn page(route: &Route) -> AnyView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let arrived = RwSignal::new(Arrived::Reading);
    if let Route::Link(payload) = route {
        let payload = payload.clone();
        spawn_local(async move {
            let found = read(workspace, &payload).await;
            arrived.set(match found {
                Ok(plan) => Arrived::Plan(Box::new(plan)),
                Err(said) => Arrived::Nothing(said),
            });
        });
        if let Err(error) = page::replace_hash("/lien") {
            leptos::logging::warn!("the link stays in the address bar: {error}");
        }
    }
    view! {
        <div class="keeping">
            <header class="step__head">
                <h1 id="title" tabindex="-1">
                    {sharing::LINK_TITLE.say(lang)}
                </h1>
            </header>
            {move || match arrived.get() {
                Arrived::Reading => view! { <p>{sharing::LINK_READING.say(lang)}</p> }.into_any(),
                Arrived::Nothing(said) => {
                    view! {
                        <p role="alert">{said}</p>
                        <p>
                            <a class="button" href=Route::Home.href()>
                                {frame::TO_HOME.say(lang)}
                            </a>
                        </p>
                    }
                        .into_any()
                }
                Arrived::Plan(plan) => shown(workspace, *plan),
            }}
        </div>
    }
    .into_any()
}

/// What is in the plan, and the button that adds it.
fn shown(workspace: Workspace, plan: Plan) -> AnyView {
    let lang = workspace.lang();
    let place = Place::expect();
    let outline = full_plan(&plan, plan.lang, Reader::Author);
    let spoken = plan.lang.code();
    let title = outline.title;
    let sections = outline.sections.into_iter().map(|it| section(it, 3, false));
    let sections = sections.collect_view();
    let plan = StoredValue::new(plan);
    let add = move |_| {
        let plan = plan.get_value().copied_as(workspace.draw());
        place.go(&Route::Hub(workspace.adopt(plan)));
        workspace.tell(Notice::said(sharing::LINK_ADDED.say(lang)));
    };
    view! {
        <p>{sharing::LINK_FOUND.say(lang)}</p>
        <p>
            <button class="button button_main" type="button" on:click=add>
                {sharing::LINK_ADD.say(lang)}
            </button>
        </p>
        <article class="kept__preview">
            <div lang=spoken>
                <h2 dir="auto">{title}</h2>
                {sections}
            </div>
        </article>
    }
    .into_any()
}

async fn read(workspace: Workspace, payload: &str) -> Result<Plan, String> {
    let lang = workspace.lang();
    let said = |text: Text| text.say(lang).to_owned();
    let bytes = link::bytes(payload).map_err(|error| said(explain(error)))?;
    let expanded = deflate::expand(&bytes, link::allowance(bytes.len())).await;
    let expanded = expanded.map_err(|error| {
        leptos::logging::warn!("the link is not read: {error}");
        said(sharing::LINK_DAMAGED)
    })?;
    match json::read_bytes(&expanded, 0) {
        Ok(opened) => Ok(opened.plan),
        Err(error) => Err(error.say(lang)),
    }
}

/// The address that carries the open plan.
///
/// # Errors
/// What to tell the person when there is none.
pub async fn address(workspace: Workspace) -> Result<String, Text> {
    let text = workspace.now(json::write);
    let deflated = deflate::deflate(text.as_bytes()).await.map_err(|error| {
        leptos::logging::warn!("the plan is not deflated: {error}");
        sharing::NO_LINKS_HERE
    })?;
    let payload = link::payload(&deflated).map_err(explain)?;
    Ok(page::address(&Route::Link(payload).hash()))
}

fn explain(error: LinkError) -> Text {
    match error {
        LinkError::TooLarge => sharing::LINK_TOO_LARGE,
        LinkError::Damaged => sharing::LINK_DAMAGED,
    }
}
