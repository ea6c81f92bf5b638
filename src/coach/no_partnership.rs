//! Checks that at least one communication partnership exists: telling each other's news costs nothing and lasts.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-partnership",
    severity: Severity::Suggestion,
    why: Text::new(
        "Ils annoncent vos ateliers, vous annoncez les leurs : chacun gagne le public de l’autre, dans la maison comme dehors.",
        "They announce your workshops, you announce theirs: each gains the other’s public, inside the house and outside.",
    ),
    serves: &["R124", "R125", "R126", "R127"],
    check: |plan, _| {
        if !look::is_visibility_begun(plan) || !plan.partnerships.is_empty() {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Aucun partenariat de communication n’est noté. Avec qui pourriez-vous vous annoncer l’un l’autre ?",
                "No communication partnership is noted. With whom could you announce each other?",
            ),
            Spot::of(Step::Visibility, "partnerships"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_a_partnership_is_noted() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.channels.add(1);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.partnerships.add(2);
        assert!(says(&RULE, &plan).is_empty());
    }
}
