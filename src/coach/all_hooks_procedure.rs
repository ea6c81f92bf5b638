//! Checks that not every hook speaks of an administrative procedure: nobody looks forward to a form.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::offer::HookKind;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "all-hooks-procedure",
    severity: Severity::Suggestion,
    why: Text::new(
        "On n’attire pas en promettant de l’aide pour une démarche administrative. Une envie ou un projet parle davantage.",
        "Promising help with an administrative procedure does not attract people. Something they like, or a project, speaks more.",
    ),
    serves: &["R36"],
    check: |plan, _| {
        let hooks: Vec<HookKind> = look::living(plan).filter_map(|it| it.hook_kind).collect();
        if hooks.is_empty() || hooks.iter().any(|it| *it != HookKind::Procedure) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Toutes vos accroches parlent d’une démarche administrative. Essayez-en une qui part d’une envie.",
                "All your hooks speak of an administrative procedure. Try one that starts from something people like.",
            ),
            Spot::of(Step::Offers, "offers"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_when_every_kind_of_hook_said_is_a_procedure() {
        let mut plan = Plan::default();
        plan.offers.add(1);
        assert!(says(&RULE, &plan).is_empty(), "no kind of hook is said");

        plan.offers.add(1).hook_kind = Some(HookKind::Procedure);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.offers.add(2).hook_kind = Some(HookKind::Desire);
        assert!(says(&RULE, &plan).is_empty());
    }
}
