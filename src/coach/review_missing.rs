//! Checks that each offer under way has a date to look back at it: an offer nobody looks at again stops answering.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "review-missing",
    severity: Severity::ToComplete,
    why: Text::new(
        "Un point d’étape fixé à l’avance permet d’ajuster ou d’arrêter sans drame, et de garder ce qui marche.",
        "A review set in advance lets you adjust or stop without drama, and keep what works.",
    ),
    serves: &["R53", "R68"],
    check: |plan, _| {
        // Until a stage is said, the offer is still being written: its date can wait.
        look::living(plan)
            .filter(|it| it.stage.is_some() && it.review_on.is_none())
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Fixez la date du prochain point d’étape de « {} ».",
                        "Set the date of the next review of “{}”.",
                    ),
                    Spot::part(Step::Offers, "offer-review-on", it.id.raw()),
                )
                .named(&it.name)
            })
            .collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::Plan;
    use crate::plan::offer::Stage;

    #[test]
    fn speaks_of_an_offer_at_some_stage_without_a_review_date() {
        let mut plan = Plan::default();
        plan.offers.add(1).name = "Soirées parents connectés".to_owned();
        assert!(says(&RULE, &plan).is_empty(), "no stage is said");

        plan.offers.add(1).stage = Some(Stage::Idea);
        assert!(says(&RULE, &plan)[0].contains("Soirées parents connectés"));

        plan.offers.add(1).review_on = day("2027-03-15");
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn says_nothing_of_a_stopped_offer() {
        let mut plan = Plan::default();
        plan.offers.add(1).stage = Some(Stage::Stopped);
        assert!(says(&RULE, &plan).is_empty());
    }
}
