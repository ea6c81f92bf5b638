//! What several rules look at.

use crate::guide::{Spot, Step};
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

/// One of the eight questions of a card.
pub(super) struct CardQuestion {
    /// The question, as it is asked.
    pub asked: Text,
    /// Its id for the service.
    pub of_service: &'static str,
    /// Its id for an offer.
    pub of_offer: &'static str,
}

macro_rules! card_questions {
    ($($field:literal, $fr:literal, $en:literal;)+) => {
        [$(CardQuestion {
            asked: Text::new($fr, $en),
            of_service: concat!("card-", $field),
            of_offer: concat!("offer-card-", $field),
        },)+]
    };
}

/// The eight questions, in the order of [`Card::answers`].
pub(super) const CARD: [CardQuestion; 8] = card_questions! {
    "who", "Qui êtes-vous ?", "Who are you?";
    "what", "Que proposez-vous ?", "What do you offer?";
    "audience", "Pour qui ?", "For whom?";
    "place", "Où ?", "Where?";
    "terms", "Quelles modalités ?", "On what terms?";
    "length", "Quelle durée ?", "How long?";
    "frequency", "Quelle fréquence ?", "How often?";
    "joining", "Quelle démarche ?", "How does one join?";
};

/// The questions that a card leaves without an answer.
pub(super) fn unanswered(card: &Card) -> Vec<&'static CardQuestion> {
    let asked = CARD.iter().zip(card.answers());
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
    let answers = CARD.iter().zip(plan.visibility.card.answers());
    let service = Shown {
        offer: None,
        texts: answers
            .map(|(it, text)| (it.asked, Spot::of(Step::Visibility, it.of_service), text))
            .filter(|(_, _, text)| !blank(text))
            .collect(),
    };
    let offers = living(plan).map(|offer| {
        let raw = offer.id.raw();
        let hook = Spot::part(Step::Offers, "offer-hook", raw);
        let hook = (Text::new("Accroche", "Hook"), hook, offer.hook.as_str());
        let answers = CARD.iter().zip(offer.card.answers());
        let answers = answers.map(|(it, text)| {
            let spot = Spot::part(Step::Visibility, it.of_offer, raw);
            (it.asked, spot, text)
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
