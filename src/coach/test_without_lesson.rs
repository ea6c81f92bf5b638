//! Checks that a test that ended left a lesson: trying is only worth what one learns.

use super::{Finding, Rule, Severity, look, review_past};
use crate::guide::{Spot, Step};
use crate::plan::offer::Stage;
use crate::plan::{Date, Offer, Plan};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "test-without-lesson",
    severity: Severity::ToComplete,
    why: Text::new(
        "Un essai qui n’a pas marché apprend autant qu’un succès, à condition d’écrire ce qu’il a appris.",
        "A trial that did not work teaches as much as a success, provided that one writes what it taught.",
    ),
    serves: &["R66", "R68"],
    check: |plan, today| {
        plan.offers
            .iter()
            .filter(|it| awaits_lesson(plan, it, today))
            .map(|it| {
                Finding::new(
                    Text::new(
                        "L’essai de « {} » est terminé ou arrive à son point d’étape. Notez ce que vous en avez appris.",
                        "The trial of “{}” is over or due for its review. Note what you learned from it.",
                    ),
                    Spot::part(Step::Offers, "offer-lesson", it.id.raw()),
                )
                .named(&it.name)
            })
            .collect()
    },
};

/// Something was tried, the trial is over or its review is past, and nothing says what was learned.
pub(super) fn awaits_lesson(plan: &Plan, offer: &Offer, today: Date) -> bool {
    let over = match offer.stage {
        Some(Stage::Test) => review_past::past_review(plan, offer, today).is_some(),
        Some(Stage::InPlace | Stage::ToAdjust | Stage::Stopped) => !look::blank(&offer.hypothesis),
        Some(Stage::Idea) | None => false,
    };
    let learned = !look::blank(&offer.lesson)
        || plan
            .reviews
            .iter()
            .any(|it| it.offer.is(offer.id) && !look::blank(&it.learned));
    over && !learned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::Link;

    #[test]
    fn speaks_when_a_test_reaches_its_review_without_a_lesson() {
        let mut plan = Plan::default();
        let offer = plan.offers.add(1);
        offer.stage = Some(Stage::Test);
        offer.review_on = day("2027-03-15");
        assert!(says(&RULE, &plan).is_empty());

        plan.offers.add(1).review_on = day("2026-11-15");
        assert_eq!(says(&RULE, &plan).len(), 1);
        assert!(
            says(&review_past::RULE, &plan).is_empty(),
            "one remark is enough"
        );

        plan.offers.add(1).lesson = "Le mardi convient mieux".to_owned();
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn speaks_when_what_was_tried_is_over_and_no_review_says_what_was_learned() {
        let mut plan = Plan::default();
        plan.offers.add(1).stage = Some(Stage::Stopped);
        assert!(
            says(&RULE, &plan).is_empty(),
            "nothing was said to be tried"
        );

        plan.offers.add(1).hypothesis = "Les parents viendront le soir".to_owned();
        assert_eq!(says(&RULE, &plan).len(), 1);

        let review = plan.reviews.add(2);
        review.offer = Link::to(1.into());
        review.learned = "Ils préfèrent le samedi".to_owned();
        assert!(says(&RULE, &plan).is_empty());
    }
}
