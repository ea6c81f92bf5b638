//! Checks that an offer does not pile up on an existing activity: same public, and same objective or place, call for a
//! rule of complementarity.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::{Activity, Offer, Plan};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "likely-stacking",
    severity: Severity::Suggestion,
    why: Text::new(
        "Deux actions pour les mêmes personnes se gênent ou se renforcent. Une règle simple (qui fait quoi, quand, qui oriente) évite la concurrence.",
        "Two activities for the same people get in each other’s way or strengthen each other. A simple rule (who does what, when, who refers) avoids competition.",
    ),
    serves: &["R101", "R102"],
    check: |plan, _| {
        look::living(plan)
            .flat_map(|offer| {
                let stacked = plan.activities.iter();
                stacked
                    .filter(move |it| stacks(offer, it) && !is_settled(plan, offer, it))
                    .map(move |it| (offer, it))
            })
            .map(|(offer, activity)| {
                Finding::new(
                    Text::new(
                        "« {} » et « {} » touchent les mêmes personnes. Écrivez une règle de complémentarité : qui fait quoi, quand.",
                        "“{}” and “{}” reach the same people. Write a rule of complementarity: who does what, when.",
                    ),
                    Spot::of(Step::Offers, "overlaps"),
                )
                .named(&offer.name)
                .named(&activity.name)
            })
            .collect()
    },
};

fn stacks(offer: &Offer, activity: &Activity) -> bool {
    let same_purpose = offer.objectives.meets(&activity.objectives);
    let same_place = offer.places.meets(&activity.places);
    offer.audiences.meets(&activity.audiences) && (same_purpose || same_place)
}

/// A rule of complementarity was written, or the offer is the activity itself in its new form.
fn is_settled(plan: &Plan, offer: &Offer, activity: &Activity) -> bool {
    offer.evolves.is(activity.id)
        || plan
            .overlaps
            .iter()
            .any(|it| it.offer.is(offer.id) && it.activity.is(activity.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::{Link, Links};

    fn same_public_and_objective() -> Plan {
        let mut plan = Plan::default();
        let activity = plan.activities.add(1);
        activity.audiences = Links::to([7.into()]);
        activity.objectives = Links::to([8.into()]);
        let offer = plan.offers.add(2);
        offer.audiences = Links::to([7.into()]);
        offer.objectives = Links::to([8.into()]);
        plan
    }

    #[test]
    fn speaks_when_public_and_objective_are_shared() {
        let mut plan = same_public_and_objective();
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.offers.add(2).objectives = Links::default();
        assert!(
            says(&RULE, &plan).is_empty(),
            "a public alone is not enough"
        );

        plan.offers.add(2).places = Links::to([9.into()]);
        plan.activities.add(1).places = Links::to([9.into()]);
        assert_eq!(says(&RULE, &plan).len(), 1);
    }

    #[test]
    fn says_nothing_once_a_rule_is_written_or_the_activity_evolves() {
        let mut plan = same_public_and_objective();
        let overlap = plan.overlaps.add(3);
        overlap.offer = Link::to(2.into());
        overlap.activity = Link::to(1.into());
        assert!(says(&RULE, &plan).is_empty());

        let mut plan = same_public_and_objective();
        plan.offers.add(2).evolves = Link::to(1.into());
        assert!(says(&RULE, &plan).is_empty());
    }
}
