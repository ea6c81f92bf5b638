//! Praises a canvas that holds a crossing in place.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::plan::CrossingState;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "crossing-in-place",
    severity: Severity::WellDone,
    why: Text::new(
        "Un croisement qui vit montre aux autres services ce que le numérique peut leur apporter.",
        "A living crossing shows the other services what digital can bring them.",
    ),
    serves: &["R62", "R64"],
    check: |plan, _| {
        let finding = plan
            .crossings
            .iter()
            .filter(|it| it.state == Some(CrossingState::InPlace))
            .find_map(|it| {
                let offer = plan.offers.get(it.offer.get()?)?;
                let text = Text::new(
                    "« {} » et « {} » travaillent déjà ensemble.",
                    "“{}” and “{}” already work together.",
                );
                let spot = Spot::part(Step::Offers, "canvas", offer.id.raw());
                let finding = Finding::new(text, spot).named(&offer.name);
                Some(finding.named(plan.row_name(it.row()?)))
            });
        finding.into_iter().collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::{Plan, Row};

    #[test]
    fn praises_once_a_crossing_is_in_place() {
        let mut plan = Plan::default();
        let row = Row::Service(plan.services.add(1).id);
        let offer = plan.offers.add(2).id;
        plan.cross(offer, row, 3);
        assert!(says(&RULE, &plan).is_empty());

        plan.cross(offer, row, 3).state = Some(CrossingState::InPlace);
        assert_eq!(says(&RULE, &plan).len(), 1);
    }
}
