//! Checks that somebody passes the word on: people come because someone they trust told them.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-relay",
    severity: Severity::Suggestion,
    why: Text::new(
        "Les secrétaires de mairie et les agents d’accueil voient chaque jour ceux que vous cherchez. Leur parole vaut toutes les affiches.",
        "Town hall secretaries and reception staff see those you look for every day. Their word is worth every poster.",
    ),
    serves: &["R76", "R77", "R78"],
    check: |plan, _| {
        if !look::is_visibility_begun(plan) || !plan.relays.is_empty() {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Aucun relais humain n’est cité. Qui peut parler de vous : secrétaires de mairie, agents d’accueil, partenaires ?",
                "No human relay is named. Who can speak of you: town hall secretaries, reception staff, partners?",
            ),
            Spot::of(Step::Visibility, "relays"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_a_relay_is_named() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.channels.add(1);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.relays.add(2);
        assert!(says(&RULE, &plan).is_empty());
    }
}
