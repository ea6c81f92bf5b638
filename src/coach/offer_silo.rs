//! Checks that each offer crosses a service or a support function: an offer added beside the others stays fragile.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "offer-silo",
    severity: Severity::ToComplete,
    why: Text::new(
        "Une offre qui nourrit les autres services de la maison leur devient utile. Une offre à part s’arrête avec le poste.",
        "An offer that feeds the other services of the house becomes useful to them. An offer apart stops with the post.",
    ),
    serves: &["R57", "R58", "R60"],
    check: |plan, _| {
        if look::living(plan).next().is_none() {
            return Vec::new();
        }
        if plan.rows().is_empty() {
            return vec![Finding::new(
                Text::new(
                    "Citez les services et les fonctions support de la maison, pour y tisser vos offres.",
                    "Name the services and support functions of the house, so that your offers can be woven with them.",
                ),
                Spot::of(Step::Host, "services"),
            )];
        }
        let silos = plan.offer_silos();
        look::living(plan)
            .filter(|it| silos.contains(&it.id))
            .map(|it| {
                Finding::new(
                    Text::new(
                        "« {} » ne croise encore aucun service ni aucune fonction support. Ouvrez une case du canevas.",
                        "“{}” crosses no service and no support function yet. Open a cell of the canvas.",
                    ),
                    Spot::part(Step::Offers, "canvas", it.id.raw()),
                )
                .named(&it.name)
            })
            .collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::{Plan, Row};

    #[test]
    fn speaks_of_an_offer_that_crosses_nothing() {
        let mut plan = Plan::default();
        let row = Row::Service(plan.services.add(1).id);
        assert!(says(&RULE, &plan).is_empty());

        let offer = plan.offers.add(2);
        offer.name = "Soirées parents".to_owned();
        let offer = offer.id;
        assert!(says(&RULE, &plan)[0].contains("Soirées parents"));

        plan.cross(offer, row, 3);
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn speaks_once_when_the_house_names_no_service() {
        let mut plan = Plan::default();
        plan.offers.add(1);
        plan.offers.add(2);
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("Citez les services"));
    }
}
