//! What several rules look at.

use crate::guide::visibility::OFFER_CARD;
use crate::guide::{Body, Question, Spot, Step};
use crate::plan::aspirations::Bearer;
use crate::plan::offer::Stage;
use crate::plan::strategy::Answer;
use crate::plan::visibility::Directory;
use crate::plan::{Card, Offer, Plan, Visibility};
use crate::text::Text;

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

/// The eight questions about the service, in the order of [`Card::answers`].
pub(super) fn service_card() -> &'static [Question] {
    let sections = Step::Visibility.sections().iter();
    let card = sections
        .filter(|it| it.id == "card")
        .find_map(|it| match it.body {
            Body::Questions(questions) => Some(questions),
            Body::Parts(_) | Body::Special(_) => None,
        });
    card.unwrap_or_default()
}

/// The questions that a card leaves without an answer.
pub(super) fn unanswered(asked: &'static [Question], card: &Card) -> Vec<&'static Question> {
    let asked = asked.iter().zip(card.answers());
    asked
        .filter(|(_, answer)| blank(answer))
        .map(|(question, _)| question)
        .collect()
}

/// The texts that people will read about the service, or about an offer, with what each answers and where it is typed.
pub(super) struct Shown<'a> {
    /// The offer, or none for the service.
    pub offer: Option<&'a Offer>,
    /// What is asked, where, and what is written; the empty ones are left out.
    pub texts: Vec<(Text, Spot, &'a str)>,
}

/// The texts that people will read: the eight answers of the service, the hook and the eight answers of each offer.
pub(super) fn shown(plan: &Plan) -> Vec<Shown<'_>> {
    let answers = service_card().iter().zip(plan.visibility.card.answers());
    let service = Shown {
        offer: None,
        texts: answers
            .map(|(it, text)| (it.label, Spot::of(Step::Visibility, it.id), text))
            .filter(|(_, _, text)| !blank(text))
            .collect(),
    };
    let offers = living(plan).map(|offer| {
        let raw = offer.id.raw();
        let hook = Spot::part(Step::Offers, "offer-hook", raw);
        let hook = (Text::new("Accroche", "Hook"), hook, offer.hook.as_str());
        let answers = OFFER_CARD.iter().zip(offer.card.answers());
        let answers = answers.map(|(it, text)| {
            let spot = Spot::part(Step::Visibility, it.id, raw);
            (it.label, spot, text)
        });
        Shown {
            offer: Some(offer),
            texts: std::iter::once(hook)
                .chain(answers)
                .filter(|(_, _, text)| !blank(text))
                .collect(),
        }
    });
    std::iter::once(service).chain(offers).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_cards_ask_the_eight_questions_in_the_order_of_the_answers() {
        let fields = [
            "who",
            "what",
            "audience",
            "place",
            "terms",
            "length",
            "frequency",
            "joining",
        ];
        let of_service: Vec<_> = service_card().iter().map(|it| it.id).collect();
        let of_offer: Vec<_> = OFFER_CARD.iter().map(|it| it.id).collect();
        assert_eq!(of_service, fields.map(|it| format!("card-{it}")));
        assert_eq!(of_offer, fields.map(|it| format!("offer-card-{it}")));
    }
}
