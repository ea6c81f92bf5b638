//! Checks that at least two actors are listed: acting alone is neither possible nor desirable.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-partner",
    severity: Severity::Suggestion,
    why: Text::new(
        "Personne n’agit seul : d’autres connaissent déjà vos publics, vous les envoient ou les aident, parfois sans le dire.",
        "Nobody acts alone: others already know your public, send people to you or help them, sometimes without saying so.",
    ),
    serves: &["R12", "R138"],
    check: |plan, _| {
        let spot = Spot::of(Step::Assessment, "actors");
        let mut actors = plan.actors.iter();
        match (actors.next(), actors.next()) {
            (None, _) => vec![Finding::new(
                Text::new(
                    "Aucun acteur du territoire n’est encore cité. Ajoutez ceux qui aident, orientent ou connaissent vos publics.",
                    "No actor of the territory is named yet. Add those who help, refer or know your public.",
                ),
                spot,
            )],
            (Some(only), None) => vec![
                Finding::new(
                    Text::new(
                        "Vous ne citez qu’un acteur, « {} ». Ajoutez ceux qui aident, orientent ou connaissent vos publics.",
                        "You name only one actor, “{}”. Add those who help, refer or know your public.",
                    ),
                    spot,
                )
                .named(&only.name),
            ],
            (Some(_), Some(_)) => Vec::new(),
        }
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_two_actors_are_named() {
        let mut plan = Plan::default();
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.actors.add(1).name = "Mission locale".to_owned();
        assert!(says(&RULE, &plan)[0].contains("Mission locale"));

        plan.actors.add(2);
        assert!(says(&RULE, &plan).is_empty());
    }
}
