//! Checks that somebody looked for a local scheme of digital uses: fitting into it opens doors and funding.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::plan::strategy::Answer;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "scheme-unknown",
    severity: Severity::ToComplete,
    why: Text::new(
        "S’inscrire dans un schéma local rend le service plus lisible pour les financeurs. S’il n’y en a pas, ce n’est pas un obstacle.",
        "Fitting into a local scheme makes the service clearer for funders. If there is none, it is not an obstacle.",
    ),
    serves: &["R40", "R41", "R42"],
    check: |plan, _| {
        let text = match plan.strategy.scheme {
            Some(Answer::Yes | Answer::No) => return Vec::new(),
            Some(Answer::Unknown) => Text::new(
                "Vous ne savez pas encore si un schéma local des usages numériques existe. Demandez au conseil départemental ou à la préfecture.",
                "You do not know yet whether a local scheme of digital uses exists. Ask the conseil départemental or the préfecture.",
            ),
            None => Text::new(
                "Dites si un schéma local des usages numériques existe. « Pas encore su » est une réponse.",
                "Say whether a local scheme of digital uses exists. “Not known yet” is an answer.",
            ),
        };
        vec![Finding::new(
            text,
            Spot::of(Step::Strategy, "strategy-scheme"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_one_knows_whether_a_scheme_exists() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan)[0].starts_with("Dites si"));

        plan.strategy.scheme = Some(Answer::Unknown);
        assert!(says(&RULE, &plan)[0].contains("préfecture"));

        for answer in [Answer::Yes, Answer::No] {
            plan.strategy.scheme = Some(answer);
            assert!(says(&RULE, &plan).is_empty());
        }
    }
}
