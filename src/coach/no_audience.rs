//! Checks that at least one public is listed: without a public there is nobody to build an offer with.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-audience",
    severity: Severity::ToComplete,
    why: Text::new(
        "Une offre se construit avec des personnes précises : leurs besoins, leurs envies, leur quotidien.",
        "An offer is built with precise people: their needs, what they would like, their daily life.",
    ),
    serves: &["R16"],
    check: |plan, _| {
        if !plan.audiences.is_empty() {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Aucun public n’est encore nommé dans le diagnostic.",
                "No public is named in the diagnostic yet.",
            ),
            Spot::of(Step::Assessment, "audiences"),
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Date, Plan};

    #[test]
    fn speaks_until_a_public_is_named() {
        let mut plan = Plan::default();
        assert_eq!((RULE.check)(&plan, Date::EPOCH).len(), 1);

        plan.audiences.add(1);
        assert!((RULE.check)(&plan, Date::EPOCH).is_empty());
    }
}
