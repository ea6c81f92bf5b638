//! Praises a canvas whose every service and support function was gone through.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "every-row-examined",
    severity: Severity::WellDone,
    why: Text::new(
        "Questionner chaque fonction, même la plus éloignée, fait naître les idées que personne n’attendait.",
        "Questioning each function, even the most distant one, gives birth to ideas that nobody expected.",
    ),
    serves: &["R60", "R114"],
    check: |plan, _| {
        let rows = plan.rows();
        let offers = look::living(plan).count();
        if offers == 0 || rows.is_empty() || !rows.iter().all(|it| plan.is_examined(*it)) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Tous les services et toutes les fonctions de la maison ont été croisés ou passés en revue.",
                "Every service and function of the house was crossed or gone through.",
            ),
            Spot::of(Step::Offers, "examine"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::{Plan, Row};

    #[test]
    fn praises_when_no_row_is_left() {
        let mut plan = Plan::default();
        let offer = plan.offers.add(1).id;
        assert!(says(&RULE, &plan).is_empty(), "there is no row");

        let row = Row::Service(plan.services.add(2).id);
        plan.functions.add(3);
        plan.cross(offer, row, 4);
        assert!(says(&RULE, &plan).is_empty());

        plan.functions.add(3).examined_on = day("2026-11-20");
        assert_eq!(says(&RULE, &plan).len(), 1);
    }
}
