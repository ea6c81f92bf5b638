//! Checks that each offer ties in with what exists on the territory: an offer placed beside the others competes with them.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::{Offer, Plan};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "offer-beside-territory",
    severity: Severity::Suggestion,
    why: Text::new(
        "Une offre posée à côté de ce qui existe fait doublon ou reste invisible. S’appuyer sur d’autres la fait connaître et durer.",
        "An offer placed beside what exists duplicates it or stays unseen. Leaning on others makes it known and makes it last.",
    ),
    serves: &["R59"],
    check: |plan, _| {
        look::living(plan)
            .filter(|it| !ties_in(plan, it))
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Dites avec quelles actions ou quels acteurs du territoire s’articule « {} ».",
                        "Say which activities or actors of the territory “{}” ties in with.",
                    ),
                    Spot::part(Step::Offers, "offer-activities", it.id.raw()),
                )
                .named(&it.name)
            })
            .collect()
    },
};

fn ties_in(plan: &Plan, offer: &Offer) -> bool {
    !offer.activities.is_empty()
        || !offer.actors.is_empty()
        || offer.evolves.get().is_some()
        || plan.overlaps.iter().any(|it| it.offer.is(offer.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::{Link, Links};

    #[test]
    fn speaks_of_an_offer_tied_to_nothing_that_exists() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        plan.offers.add(1).name = "Soirées parents".to_owned();
        assert!(says(&RULE, &plan)[0].contains("Soirées parents"));

        plan.offers.add(1).actors = Links::to([2.into()]);
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn a_rule_of_complementarity_ties_an_offer_in() {
        let mut plan = Plan::default();
        let offer = plan.offers.add(1).id;
        plan.overlaps.add(2).offer = Link::to(offer);
        assert!(says(&RULE, &plan).is_empty());
    }
}
