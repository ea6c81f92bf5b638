//! Checks that each need belongs to a public: a need that is nobody's in particular leads to an offer that reaches nobody.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "need-without-audience",
    severity: Severity::ToComplete,
    why: Text::new(
        "Un besoin est toujours celui de quelqu’un. Nommer le public, c’est savoir à qui demander ce qu’il souhaite.",
        "A need is always somebody’s. Naming the public tells you whom to ask what they wish.",
    ),
    serves: &["R7", "R16"],
    check: |plan, _| {
        plan.needs
            .iter()
            .filter(|it| it.audiences.is_empty())
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Dites de quel public vient le besoin « {} ».",
                        "Say which public has the need “{}”.",
                    ),
                    Spot::part(Step::Assessment, "need-audiences", it.id.raw()),
                )
                .named(&it.name)
            })
            .collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::{Links, Plan};

    #[test]
    fn speaks_of_a_need_that_names_no_public() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        plan.needs.add(1).name = "Lire ses courriers".to_owned();
        assert!(says(&RULE, &plan)[0].contains("Lire ses courriers"));

        plan.needs.add(1).audiences = Links::to([2.into()]);
        assert!(says(&RULE, &plan).is_empty());
    }
}
