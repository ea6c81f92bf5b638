//! Checks that no funder pays more than four fifths: a service with one funder ends with one decision.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::plan::Plan;
use crate::plan::budget::Share;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "single-funder",
    severity: Severity::Suggestion,
    why: Text::new(
        "Un service payé presque entièrement par un seul financeur dépend d’une seule décision. Un deuxième, même petit, le protège.",
        "A service paid almost entirely by one funder depends on one decision. A second one, even small, protects it.",
    ),
    serves: &["R56"],
    check: |plan, _| {
        let spot = Spot::of(Step::Strategy, "budget");
        let years = plan.budget_years();
        if let Some(share) = dominant(plan, &years) {
            return vec![
                Finding::new(
                    Text::new(
                        "« {} » paie {} des ressources du plan. Cherchez un deuxième financeur.",
                        "“{}” pays {} of the plan’s resources. Look for a second funder.",
                    ),
                    spot,
                )
                .named(&share.name)
                .with(Word::Percent(share.tenths)),
            ];
        }
        years
            .into_iter()
            .filter_map(|year| dominant(plan, &[year]).map(|share| (year, share)))
            .map(|(year, share)| {
                Finding::new(
                    Text::new(
                        "« {} » paie {} des ressources de {}. Cherchez un deuxième financeur.",
                        "“{}” pays {} of the resources of {}. Look for a second funder.",
                    ),
                    spot,
                )
                .named(&share.name)
                .with(Word::Percent(share.tenths))
                .with(Word::Number(year))
            })
            .collect()
    },
};

/// The funder that pays more than 80 % of the resources of some years.
fn dominant(plan: &Plan, years: &[i64]) -> Option<Share> {
    let shares = plan.shares(years);
    let total: i64 = shares.iter().map(|it| it.sum).sum();
    let largest = shares.into_iter().next()?;
    (total > 0 && largest.sum * 5 > total * 4).then_some(largest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;

    fn funded(sums: &[(u64, i64, i64)]) -> Plan {
        let mut plan = Plan::default();
        for (id, year, sum) in sums {
            let funding = plan.fundings.add(*id);
            funding.name = format!("Financeur {id}");
            funding.amounts.set(*year, Some(*sum));
        }
        plan
    }

    #[test]
    fn speaks_above_four_fifths_and_not_at_them() {
        assert!(says(&RULE, &Plan::default()).is_empty());
        assert!(says(&RULE, &funded(&[(1, 2027, 8_000), (2, 2027, 2_000)])).is_empty());

        let said = says(&RULE, &funded(&[(1, 2027, 8_100), (2, 2027, 1_900)]));
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("paie 81,0\u{a0}%"));
    }

    #[test]
    fn speaks_of_a_single_year_when_the_whole_is_shared() {
        let plan = funded(&[
            (1, 2027, 5_000),
            (2, 2027, 5_000),
            (1, 2028, 4_600),
            (2, 2028, 400),
        ]);
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("2028"));
    }
}
