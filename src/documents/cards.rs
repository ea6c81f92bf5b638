//! The cards that are shown: the eight answers of the service, then of each offer (R88–R96).

use super::answer::name;
use super::document::{Ingredient, called};
use super::outline::{Block, Outline, Section};
use crate::guide::{Phase, Spot, Step};
use crate::plan::offer::Stage;
use crate::plan::{Card, ListKind, Plan};
use crate::text::{Lang, Text};

/// What a card asks, in the words of whoever reads it.
pub(super) const LABELS: [Text; 8] = [
    Text::new("Qui ?", "Who?"),
    Text::new("Quoi ?", "What?"),
    Text::new("Pour qui ?", "For whom?"),
    Text::new("Où ?", "Where?"),
    Text::new("Comment ?", "On what terms?"),
    Text::new("Combien de temps ?", "How long?"),
    Text::new("Quand ?", "When?"),
    Text::new("Pour venir", "To come"),
];

/// What the cards are made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    Ingredient {
        name: Text::new(
            "Les huit réponses du service",
            "The eight answers of the service",
        ),
        spot: Spot::of(Step::Visibility, "card"),
        is_there: |plan| is_begun(&plan.visibility.card),
    },
    Ingredient {
        name: Text::new(
            "Les huit réponses d’une offre",
            "The eight answers of an offer",
        ),
        spot: Spot::of(Step::Visibility, "offer-cards"),
        is_there: |plan| plan.offers.iter().any(|it| is_begun(&it.card)),
    },
];

/// A card for each sheet: the service, then the offers that still run and that someone answered for.
pub(super) fn make(plan: &Plan, kind: Text, lang: Lang) -> Outline {
    let mut sections = Vec::new();
    if is_begun(&plan.visibility.card) {
        let blocks = rows(&plan.visibility.card, lang);
        sections.push(Section::titled(
            Phase::Understand,
            called(plan, lang),
            blocks,
        ));
    }
    let running = plan
        .offers
        .iter()
        .filter(|it| it.stage != Some(Stage::Stopped));
    for offer in running.filter(|it| is_begun(&it.card)) {
        let mut blocks = Vec::new();
        let hook = offer.hook.trim();
        if !hook.is_empty() {
            blocks.push(Block::Highlight(hook.to_owned()));
        }
        blocks.extend(rows(&offer.card, lang));
        let title = name(plan, ListKind::Offers, offer.id.raw(), lang);
        sections.push(Section::titled(Phase::Weave, title, blocks));
    }
    Outline {
        lang,
        kind: kind.say(lang).to_owned(),
        title: called(plan, lang),
        lines: Vec::new(),
        sections,
    }
}

/// The answers given, each under what it answers.
fn rows(card: &Card, lang: Lang) -> Vec<Block> {
    let rows = LABELS.iter().zip(card.answers());
    let answered = rows.filter(|(_, text)| !text.trim().is_empty());
    answered
        .map(|(label, text)| Block::Answer {
            question: label.say(lang).to_owned(),
            text: text.trim().to_owned(),
            spot: None,
        })
        .collect()
}

fn is_begun(card: &Card) -> bool {
    card.answers().iter().any(|it| !it.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_stands_for_the_service_and_for_each_running_offer_that_was_answered_for() {
        let mut plan = Plan::default();
        plan.host.name = "Mairie".to_owned();
        plan.visibility.card.joining = "Venir".to_owned();
        plan.offers.add(1).name = "Photo".to_owned();
        plan.offers.add(2).card.what = "Voir".to_owned();
        plan.offers.add(3).card.what = "Avant".to_owned();
        plan.offers.add(3).stage = Some(Stage::Stopped);
        let outline = make(&plan, Text::new("Cartes", "Cards"), Lang::Fr);
        let titles: Vec<&str> = outline
            .sections
            .iter()
            .map(|it| it.title.as_str())
            .collect();
        assert_eq!(titles, ["Mairie", "(sans nom)"]);
        assert_eq!(
            outline.sections[0].blocks,
            [Block::Answer {
                question: "Pour venir".to_owned(),
                text: "Venir".to_owned(),
                spot: None
            }]
        );
    }
}
