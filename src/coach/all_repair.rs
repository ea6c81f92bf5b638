//! Checks that not every offer only repairs a difficulty: the service must also help people grow.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::offer::Nature;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "all-repair",
    severity: Severity::Suggestion,
    why: Text::new(
        "Réparer dépanne aujourd’hui. Émanciper donne du pouvoir d’agir, et fait revenir les personnes pour autre chose qu’un problème.",
        "Repair helps today. Emancipation gives people power to act, and brings them back for something other than a problem.",
    ),
    serves: &["R31"],
    check: |plan, _| {
        let natures: Vec<Nature> = look::living(plan).filter_map(|it| it.nature).collect();
        if natures.is_empty() || natures.iter().any(|it| *it != Nature::Repair) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Toutes vos offres réparent une difficulté. Pensez-en une qui aide les personnes à grandir.",
                "All your offers repair a difficulty. Think of one that helps people grow.",
            ),
            Spot::of(Step::Offers, "offers"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_when_every_nature_said_is_repair() {
        let mut plan = Plan::default();
        plan.offers.add(1);
        assert!(says(&RULE, &plan).is_empty(), "no nature is said");

        plan.offers.add(1).nature = Some(Nature::Repair);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.offers.add(2).nature = Some(Nature::Both);
        assert!(says(&RULE, &plan).is_empty());
    }
}
