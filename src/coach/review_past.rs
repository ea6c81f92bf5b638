//! Checks that a review whose date is past was held, or was given another date.

use super::{Finding, Rule, Severity, Word, look, test_without_lesson};
use crate::guide::{Spot, Step};
use crate::plan::{Date, Offer, Plan};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "review-past",
    severity: Severity::ToComplete,
    why: Text::new(
        "Améliorer sans cesse, c’est tenir ses rendez-vous avec l’offre : dire ce qu’on a appris, décider, recommencer.",
        "Continuous improvement means keeping one’s appointments with the offer: say what was learned, decide, start again.",
    ),
    serves: &["R53", "R68"],
    check: |plan, today| {
        look::living(plan)
            .filter(|it| !test_without_lesson::awaits_lesson(plan, it, today))
            .filter_map(|it| past_review(plan, it, today).map(|date| (it, date)))
            .map(|(it, date)| {
                Finding::new(
                    Text::new(
                        "Le point d’étape de « {} » était prévu le {}. Notez ce qu’il a donné ou fixez une autre date.",
                        "The review of “{}” was planned on {}. Note what came out of it or set another date.",
                    ),
                    Spot::part(Step::Offers, "offer-review-on", it.id.raw()),
                )
                .named(&it.name)
                .with(Word::Day(date))
            })
            .collect()
    },
};

/// The date of a review that is past, unless a review was noted that day or later.
pub(super) fn past_review(plan: &Plan, offer: &Offer, today: Date) -> Option<Date> {
    let date = offer.review_on.filter(|it| *it < today)?;
    let held = plan
        .reviews
        .iter()
        .any(|it| it.offer.is(offer.id) && it.held_on.is_some_and(|on| on >= date));
    (!held).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::Link;

    #[test]
    fn speaks_when_the_date_of_a_review_is_past() {
        let mut plan = Plan::default();
        plan.offers.add(1).review_on = day("2026-11-23");
        assert!(says(&RULE, &plan).is_empty(), "it is today");

        plan.offers.add(1).review_on = day("2026-11-20");
        assert!(says(&RULE, &plan)[0].contains("20\u{a0}novembre 2026"));
    }

    #[test]
    fn says_nothing_once_the_review_is_noted() {
        let mut plan = Plan::default();
        plan.offers.add(1).review_on = day("2026-11-20");
        let review = plan.reviews.add(2);
        review.offer = Link::to(1.into());
        review.held_on = day("2026-11-21");
        assert!(says(&RULE, &plan).is_empty());
    }
}
