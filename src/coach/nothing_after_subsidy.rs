//! Checks that the plan goes beyond the subsidy: that is what it is for.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "nothing-after-subsidy",
    severity: Severity::ToComplete,
    why: Text::new(
        "Un plan sert à dire ce que devient le service quand la subvention s’arrête : avec qui, avec quel argent.",
        "A plan is there to say what becomes of the service when the subsidy stops: with whom, with what money.",
    ),
    serves: &["R1", "R56"],
    check: |plan, _| {
        let Some(end) = plan.host.subsidy_end else {
            return Vec::new();
        };
        let last = i64::from(end.year());
        if plan.host.last_year.is_some_and(|it| it <= last) {
            return vec![
                Finding::new(
                    Text::new(
                        "Le plan s’arrête avec la convention, qui finit le {}. Prolongez-le de deux ou trois ans.",
                        "The plan stops with the agreement, which ends on {}. Extend it by two or three years.",
                    ),
                    Spot::of(Step::Host, "host-last-year"),
                )
                .with(Word::Day(end)),
            ];
        }
        // While no sum is typed at all, the rule about costs says enough.
        let budget = plan.budget();
        let typed = budget.iter().any(|it| it.costs != 0 || it.resources != 0);
        let paid_after = budget.iter().any(|it| it.year > last && it.resources > 0);
        if !typed || paid_after {
            return Vec::new();
        }
        vec![
            Finding::new(
                Text::new(
                    "Aucune ressource n’est prévue après la fin de la convention, le {}. Ajoutez celles que vous envisagez.",
                    "No resource is planned after the end of the agreement, on {}. Add those you consider.",
                ),
                Spot::of(Step::Strategy, "budget"),
            )
            .with(Word::Day(end)),
        ]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::Plan;

    #[test]
    fn speaks_when_the_horizon_stops_with_the_subsidy() {
        let mut plan = Plan::default();
        plan.host.last_year = Some(2026);
        assert!(says(&RULE, &plan).is_empty(), "no subsidy is known");

        plan.host.subsidy_end = day("2026-12-31");
        assert!(says(&RULE, &plan)[0].starts_with("Le plan s’arrête"));

        plan.host.last_year = Some(2029);
        assert!(says(&RULE, &plan).is_empty(), "no sum is typed yet");
    }

    #[test]
    fn speaks_when_no_resource_comes_after_the_subsidy() {
        let mut plan = Plan::default();
        plan.host.subsidy_end = day("2026-12-31");
        plan.costs.add(1).amounts.set(2027, Some(34_800));
        plan.fundings.add(2).amounts.set(2026, Some(12_500));
        assert!(says(&RULE, &plan)[0].starts_with("Aucune ressource"));

        plan.fundings.add(3).amounts.set(2027, Some(21_000));
        assert!(says(&RULE, &plan).is_empty());
    }
}
