//! Checks that resources cover costs every year: a hole seen early is a request to write, seen late it is a post that closes.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "funding-gap",
    severity: Severity::ToComplete,
    why: Text::new(
        "Une demande de financement prend souvent plusieurs mois : ce qui manque se cherche maintenant.",
        "A request for funding often takes months: what is missing is to be looked for now.",
    ),
    serves: &["R56"],
    check: |plan, _| {
        plan.budget()
            .into_iter()
            .filter(|it| it.costs > 0 && it.gap() < 0)
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Il manque {} en {}. Cherchez une ressource ou revoyez les coûts.",
                        "{} is missing in {}. Look for a resource or revise the costs.",
                    ),
                    Spot::of(Step::Strategy, "budget"),
                )
                .with(Word::Euros(-it.gap()))
                .with(Word::Number(it.year))
            })
            .collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_for_each_year_that_lacks_money() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        let cost = plan.costs.add(1);
        for (year, sum) in [(2027, 40_700), (2028, 39_400), (2029, 41_500)] {
            cost.amounts.set(year, Some(sum));
        }
        let funding = plan.fundings.add(2);
        for (year, sum) in [(2027, 40_700), (2028, 34_200), (2029, 34_200)] {
            funding.amounts.set(year, Some(sum));
        }
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 2);
        assert!(said[0].starts_with("Il manque 5\u{202f}200\u{a0}€ en 2028"));
        assert!(said[1].starts_with("Il manque 7\u{202f}300\u{a0}€ en 2029"));
    }
}
