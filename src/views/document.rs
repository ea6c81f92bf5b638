//! The whole plan, to read and print.

use leptos::prelude::*;

use super::app::Place;
use super::outline::section;
use super::route::Route;
use super::share::print;
use crate::documents::full_plan::{Reader, full_plan};
use crate::text::frame;
use crate::workspace::Workspace;

/// The page of the whole plan. It speaks the plan's own language.
#[component]
pub fn DocumentPage() -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let spoken = workspace.now(|plan| plan.lang);
    let outline = workspace.now(|plan| full_plan(plan, spoken, Reader::Others));
    let lines = outline
        .lines
        .into_iter()
        .map(|it| view! { <li dir="auto">{it}</li> });
    let is_empty = outline.sections.is_empty();
    view! {
        <article class="document" lang=spoken.code()>
            <p class="document__acts" lang=lang.code()>
                <a href=Route::Hub(plan).href()>{frame::BACK_TO_HUB.say(lang)}</a>
                <button class="button button_main" type="button" on:click=move |_| print(workspace)>
                    {frame::PRINT.say(lang)}
                </button>
            </p>
            <header class="document__head">
                <p class="document__kind">{outline.kind}</p>
                <h1 id="title" tabindex="-1" dir="auto">
                    {outline.title}
                </h1>
                <ul class="document__lines" role="list">
                    {lines.collect_view()}
                </ul>
            </header>
            {is_empty.then(|| view! { <p>{frame::DOCUMENT_EMPTY.say(spoken)}</p> })}
            {outline.sections.into_iter().map(|it| section(it, 2, false)).collect_view()}
        </article>
    }
    .into_any()
}
