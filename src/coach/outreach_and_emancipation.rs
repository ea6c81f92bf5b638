//! Praises an offer that goes towards people and helps them grow.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::Offer;
use crate::plan::offer::{Nature, Stance};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "outreach-and-emancipation",
    severity: Severity::WellDone,
    why: Text::new(
        "Aller là où sont les personnes, pour ce qu’elles ont envie de faire : c’est le cœur de la médiation.",
        "Going where people are, for what they would like to do: that is the heart of mediation.",
    ),
    serves: &["R31", "R54"],
    check: |plan, _| {
        let first = look::living(plan).find(|it| goes_towards(it) && emancipates(it));
        let finding = first.map(|it| {
            Finding::new(
                Text::new(
                    "« {} » va vers les personnes et les aide à grandir.",
                    "“{}” goes towards people and helps them grow.",
                ),
                Spot::part(Step::Offers, "offer-stance", it.id.raw()),
            )
            .named(&it.name)
        });
        finding.into_iter().collect()
    },
};

fn goes_towards(offer: &Offer) -> bool {
    matches!(offer.stance, Some(Stance::Outreach | Stance::Both))
}

fn emancipates(offer: &Offer) -> bool {
    matches!(offer.nature, Some(Nature::Emancipation | Nature::Both))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn praises_one_offer_that_does_both() {
        let mut plan = Plan::default();
        plan.offers.add(1).stance = Some(Stance::Outreach);
        plan.offers.add(2).nature = Some(Nature::Emancipation);
        assert!(says(&RULE, &plan).is_empty(), "each does only one");

        for id in [1, 2] {
            let offer = plan.offers.add(id);
            offer.stance = Some(Stance::Both);
            offer.nature = Some(Nature::Both);
        }
        assert_eq!(says(&RULE, &plan).len(), 1);
    }
}
