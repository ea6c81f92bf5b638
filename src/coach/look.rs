//! What several rules look at.

use crate::guide::{Spot, Step};
use crate::plan::aspirations::Bearer;
use crate::plan::offer::Stage;
use crate::plan::strategy::Answer;
use crate::plan::visibility::Directory;
use crate::plan::{Offer, Plan, Visibility};

/// Is there nothing to read?
pub(super) fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// The offers that are not stopped: a stopped offer calls for nothing more.
pub(super) fn living(plan: &Plan) -> impl Iterator<Item = &Offer> {
    plan.offers
        .iter()
        .filter(|it| it.stage != Some(Stage::Stopped))
}

/// Has somebody begun to say how the service shows itself, or whom it meets?
pub(super) fn is_visibility_begun(plan: &Plan) -> bool {
    plan.visibility != Visibility::default()
        || !plan.channels.is_empty()
        || !plan.relays.is_empty()
        || !plan.events.is_empty()
        || !plan.partnerships.is_empty()
        || plan.listings.iter().any(|it| it.listed.is_some())
}

/// Where to act as long as the service is on no map of this kind; nothing once it is listed there.
pub(super) fn off_the_map(plan: &Plan, directory: Directory) -> Option<Spot> {
    let maps = || {
        plan.listings
            .iter()
            .filter(move |it| it.directory == Some(directory))
    };
    if maps().any(|it| it.listed == Some(Answer::Yes)) {
        return None;
    }
    let spot = match maps().next() {
        Some(map) => Spot::part(Step::Visibility, "listing-listed", map.id.raw()),
        None => Spot::of(Step::Visibility, "listings"),
    };
    Some(spot)
}

/// Who was heard.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Heard {
    /// Was a public heard?
    pub audiences: bool,
    /// Was a partner heard?
    pub partners: bool,
}

/// Who was heard: an exchange, or an aspiration noted in somebody's words. One that does not say whose it is belongs to
/// the partner that it names, else to the public that it names.
pub(super) fn heard(plan: &Plan) -> Heard {
    let exchanges = plan
        .exchanges
        .iter()
        .map(|it| (it.with, &it.actors, &it.audiences));
    let aspirations = plan
        .aspirations
        .iter()
        .map(|it| (it.bearer, &it.actors, &it.audiences));
    let mut heard = Heard::default();
    for (bearer, actors, audiences) in exchanges.chain(aspirations) {
        match bearer {
            Some(Bearer::Audience) => heard.audiences = true,
            Some(Bearer::Partner) => heard.partners = true,
            Some(Bearer::Team) => {}
            None if !actors.is_empty() => heard.partners = true,
            None if !audiences.is_empty() => heard.audiences = true,
            None => {}
        }
    }
    heard
}
