//! What a document is made of and is not written yet, each with the way to it.

use leptos::prelude::*;

use crate::documents::Document;
use crate::text::handover;
use crate::views::app::Place;
use crate::views::route::Route;
use crate::workspace::Workspace;

/// The list; nothing once all is written.
#[component]
pub fn Missing(document: &'static Document) -> impl IntoView {
    let workspace = Workspace::expect();
    let lang = workspace.lang();
    let plan = Place::expect().plan();
    let missing = workspace.read(move |plan| {
        let missing = document.missing(plan).into_iter();
        missing.map(|it| (it.name, it.spot)).collect::<Vec<_>>()
    });
    view! {
        <Show when=move || !missing.with(Vec::is_empty)>
            <div class="handing__missing">
                <p>{handover::RICHER_WITH.say(lang)}</p>
                <ul>
                    {move || {
                        let missing = missing.get().into_iter();
                        missing
                            .map(|(name, spot)| {
                                view! {
                                    <li>
                                        <a href=Route::to(plan, spot).href()>{name.say(lang)}</a>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </div>
        </Show>
    }
    .into_any()
}
