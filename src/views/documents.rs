//! The documents that the plan hands over, each with whom it is for.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::documents::DOCUMENTS;
use crate::workspace::Workspace;

/// The list, each leading to its page.
#[component]
pub fn Documents() -> impl IntoView {
    let lang = Workspace::expect().lang();
    let plan = Place::expect().plan();
    let rows = DOCUMENTS.iter().map(move |it| {
        let href = Route::Document(plan, it.key.to_owned()).href();
        view! {
            <li class="documents__document" data-paper=it.paper.key()>
                <a class="documents__name" href=href>
                    {it.name.say(lang)}
                </a>
                <p>{it.readers.say(lang)}</p>
            </li>
        }
    });
    view! {
        <ul class="documents" role="list">
            {rows.collect_view()}
        </ul>
    }
    .into_any()
}
