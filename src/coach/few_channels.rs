//! Checks that at least three channels are planned: nobody reads everything.

use super::{Finding, Rule, Severity, Word, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "few-channels",
    severity: Severity::Suggestion,
    why: Text::new(
        "Chacun s’informe autrement : la radio, le bulletin, le marché, un voisin. Plusieurs canaux touchent plusieurs publics.",
        "People learn things in different ways: radio, bulletin, market, a neighbour. Several channels reach several publics.",
    ),
    serves: &["R72", "R73", "R74", "R75", "R78"],
    check: |plan, _| {
        let channels = plan.channels.len();
        if !look::is_visibility_begun(plan) || channels >= 3 {
            return Vec::new();
        }
        let finding = Finding::new(
            Text::new(
                "Prévoyez au moins trois canaux de communication. Vous en citez {}.",
                "Plan at least three channels of communication. You name {}.",
            ),
            Spot::of(Step::Visibility, "channels"),
        );
        vec![finding.with(Word::Number(channels as i64))]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_three_channels_are_named() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.relays.add(1);
        assert!(says(&RULE, &plan)[0].ends_with("citez 0."));

        for id in [2, 3, 4] {
            plan.channels.add(id);
        }
        assert!(says(&RULE, &plan).is_empty());
    }
}
