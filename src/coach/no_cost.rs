//! Checks that costs were typed: nobody decides to keep a service whose price is not known.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-cost",
    severity: Severity::ToComplete,
    why: Text::new(
        "Les élus et les financeurs demandent d’abord ce que le service coûte. Un ordre de grandeur suffit pour commencer.",
        "Elected officials and funders first ask what the service costs. A rough figure is enough to start.",
    ),
    serves: &["R56"],
    check: |plan, _| {
        if plan.costs.iter().any(|it| !it.amounts.is_empty()) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Aucun coût n’est encore saisi. Commencez par le salaire.",
                "No cost is typed yet. Start with the salary.",
            ),
            Spot::of(Step::Strategy, "budget"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_a_sum_is_typed() {
        let mut plan = Plan::default();
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.costs.add(1);
        assert_eq!(says(&RULE, &plan).len(), 1, "a line without a sum");

        plan.costs.add(1).amounts.set(2027, Some(34_800));
        assert!(says(&RULE, &plan).is_empty());
    }
}
