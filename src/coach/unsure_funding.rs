//! Checks what is left of a balanced year once resources that are not sure are taken away.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "unsure-funding",
    severity: Severity::Suggestion,
    why: Text::new(
        "Une demande peut être refusée. Dire d’avance ce qu’on ferait alors rassure ceux qui décident.",
        "A request can be refused. Saying in advance what you would do then reassures those who decide.",
    ),
    serves: &["R56"],
    check: |plan, _| {
        plan.budget()
            .into_iter()
            .filter(|it| it.gap() >= 0 && it.sure_gap() < 0)
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Sans les ressources encore incertaines, il manquerait {} en {}. Prévoyez ce que vous feriez.",
                        "Without the resources that are still uncertain, {} would be missing in {}. Plan what you would do.",
                    ),
                    Spot::of(Step::Strategy, "budget"),
                )
                .with(Word::Euros(-it.sure_gap()))
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
    use crate::plan::strategy::Certainty;

    #[test]
    fn speaks_of_a_year_balanced_only_by_uncertain_resources() {
        let mut plan = Plan::default();
        plan.costs.add(1).amounts.set(2027, Some(40_700));
        let own = plan.fundings.add(2);
        own.certainty = Some(Certainty::Own);
        own.amounts.set(2027, Some(36_500));
        assert!(
            says(&RULE, &plan).is_empty(),
            "that year lacks money anyway"
        );

        let asked = plan.fundings.add(3);
        asked.certainty = Some(Certainty::Requested);
        asked.amounts.set(2027, Some(4_200));
        assert!(says(&RULE, &plan)[0].contains("4\u{202f}200\u{a0}€ en 2027"));

        plan.fundings.add(3).certainty = Some(Certainty::Granted);
        assert!(says(&RULE, &plan).is_empty());
    }
}
