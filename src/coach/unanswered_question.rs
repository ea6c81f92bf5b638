//! Checks that the eight questions are answered, for the service and for each offer that people can join: one must not
//! have to guess what you do.

use super::{Finding, Rule, Severity, Word, look};
use crate::guide::visibility::OFFER_CARD;
use crate::guide::{Spot, Step};
use crate::plan::offer::Stage;
use crate::plan::{Offer, Plan};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "unanswered-question",
    severity: Severity::ToComplete,
    why: Text::new(
        "Personne ne devrait avoir à deviner ce que vous faites. Une réponse manque, et l’on ne vient pas.",
        "Nobody should have to guess what you do. One answer is missing, and people do not come.",
    ),
    serves: &[
        "R85", "R88", "R89", "R90", "R91", "R92", "R93", "R94", "R95",
    ],
    check: |plan, _| {
        let offers = look::living(plan).filter_map(of_offer);
        of_service(plan).into_iter().chain(offers).collect()
    },
};

fn of_service(plan: &Plan) -> Option<Finding> {
    if !look::is_visibility_begun(plan) {
        return None;
    }
    let missing = look::unanswered(look::service_card(), &plan.visibility.card);
    let first = missing.first()?;
    let finding = Finding::new(
        Text::new(
            "Questions sans réponse sur la carte du service : {} sur 8. La première : « {} »",
            "Questions without an answer on the service’s card: {} of 8. The first: “{}”",
        ),
        Spot::of(Step::Visibility, first.id),
    );
    Some(
        finding
            .with(Word::Number(missing.len() as i64))
            .with(Word::Label(first.label)),
    )
}

fn of_offer(offer: &Offer) -> Option<Finding> {
    match offer.stage {
        Some(Stage::Test | Stage::InPlace) => {}
        Some(Stage::Idea | Stage::ToAdjust | Stage::Stopped) | None => return None,
    }
    let missing = look::unanswered(OFFER_CARD, &offer.card);
    let first = missing.first()?;
    let finding = Finding::new(
        Text::new(
            "Questions sans réponse sur la carte de « {} » : {} sur 8. La première : « {} »",
            "Questions without an answer on the card of “{}”: {} of 8. The first: “{}”",
        ),
        Spot::part(Step::Visibility, first.id, offer.id.raw()),
    );
    Some(
        finding
            .named(&offer.name)
            .with(Word::Number(missing.len() as i64))
            .with(Word::Label(first.label)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Card;

    fn full() -> Card {
        let said = || "Oui".to_owned();
        Card {
            who: said(),
            what: said(),
            audience: said(),
            place: said(),
            terms: said(),
            length: said(),
            frequency: said(),
            joining: said(),
            ..Card::default()
        }
    }

    #[test]
    fn speaks_once_of_the_service_with_what_is_missing() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.visibility.card = full();
        assert!(says(&RULE, &plan).is_empty());

        plan.visibility.card.place = String::new();
        plan.visibility.card.joining = " ".to_owned();
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("2 sur 8") && said[0].contains("Où\u{202f}?"));
    }

    #[test]
    fn speaks_of_an_offer_that_people_can_join() {
        let mut plan = Plan::default();
        plan.offers.add(1).stage = Some(Stage::Idea);
        assert!(says(&RULE, &plan).is_empty());

        plan.offers.add(1).stage = Some(Stage::Test);
        assert!(says(&RULE, &plan)[0].contains("8 sur 8"));

        plan.offers.add(1).card = full();
        assert!(says(&RULE, &plan).is_empty());
    }
}
