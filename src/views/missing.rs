//! What is missing before something can be shown, and the way to where it is written.

use leptos::prelude::*;

use super::app::Place;
use super::route::Route;
use crate::guide::{Spot, Step, nouns};
use crate::plan::ListKind;
use crate::text::{Text, frame};
use crate::workspace::Workspace;

/// A line that says what is missing, and a link to where it is written.
pub fn missing(text: Text, act: Text, spot: Spot) -> AnyView {
    let lang = Workspace::expect().lang();
    let href = Route::to(Place::expect().plan(), spot).href();
    view! {
        <p class="parts__none">
            {text.say(lang)} " " <a href=href>{act.say(lang)}</a>
        </p>
    }
    .into_any()
}

/// There is no offer yet.
pub fn no_offer() -> AnyView {
    missing(
        frame::NO_OFFER,
        nouns::add(ListKind::Offers),
        Spot::of(Step::Offers, "offers"),
    )
}

/// No service nor support function is named yet.
pub fn no_row() -> AnyView {
    missing(
        frame::NO_ROW,
        frame::NAME_ROWS,
        Spot::of(Step::Host, "services"),
    )
}
