//! Praises a budget that sure resources balance every year to the horizon.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "balanced-budget",
    severity: Severity::WellDone,
    why: Text::new(
        "Des ressources acquises pour chaque année : le service peut promettre et tenir.",
        "Resources secured for each year: the service can promise and keep its word.",
    ),
    serves: &["R1", "R56"],
    check: |plan, _| {
        let years = plan.years();
        let Some(last) = years.last().copied() else {
            return Vec::new();
        };
        let balanced = years
            .into_iter()
            .map(|year| plan.year_budget(year))
            .all(|it| it.costs > 0 && it.sure_gap() >= 0);
        if !balanced {
            return Vec::new();
        }
        let finding = Finding::new(
            Text::new(
                "Les ressources sûres couvrent les coûts chaque année jusqu’en {}.",
                "Sure resources cover the costs every year until {}.",
            ),
            Spot::of(Step::Strategy, "budget"),
        );
        vec![finding.with(Word::Number(last))]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;
    use crate::plan::strategy::Certainty;

    #[test]
    fn speaks_when_sure_resources_cover_every_year() {
        let mut plan = Plan::default();
        plan.host.first_year = Some(2027);
        plan.host.last_year = Some(2028);
        assert!(says(&RULE, &plan).is_empty());

        let cost = plan.costs.add(1);
        cost.amounts.set(2027, Some(40_000));
        cost.amounts.set(2028, Some(41_000));
        let funding = plan.fundings.add(2);
        funding.certainty = Some(Certainty::Own);
        funding.amounts.set(2027, Some(40_000));
        assert!(says(&RULE, &plan).is_empty(), "2028 is not covered");

        plan.fundings.add(2).amounts.set(2028, Some(41_000));
        assert!(says(&RULE, &plan)[0].contains("2028"));

        plan.fundings.add(2).certainty = Some(Certainty::Requested);
        assert!(says(&RULE, &plan).is_empty());
    }
}
