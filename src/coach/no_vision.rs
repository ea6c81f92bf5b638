//! Checks that a vision is written where no local scheme gives one.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::strategy::Answer;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-vision",
    severity: Severity::ToComplete,
    why: Text::new(
        "Sans schéma local, c’est votre vision qui dit pourquoi le service existe et ce qu’il apporte au territoire.",
        "Without a local scheme, your vision says why the service exists and what it brings to the territory.",
    ),
    serves: &["R42", "R43"],
    check: |plan, _| {
        let strategy = &plan.strategy;
        let alone = match strategy.scheme {
            Some(Answer::No | Answer::Unknown) => true,
            Some(Answer::Yes) | None => false,
        };
        if !alone || !look::blank(&strategy.vision) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Aucun schéma local ne vous guide : écrivez votre vision en deux ou trois phrases.",
                "No local scheme guides you: write your vision in two or three sentences.",
            ),
            Spot::of(Step::Strategy, "strategy-vision"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_when_there_is_neither_scheme_nor_vision() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "the scheme comes first");

        plan.strategy.scheme = Some(Answer::Yes);
        assert!(says(&RULE, &plan).is_empty());

        plan.strategy.scheme = Some(Answer::No);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.strategy.vision = "Personne ne renonce à un droit faute d’écran".to_owned();
        assert!(says(&RULE, &plan).is_empty());
    }
}
