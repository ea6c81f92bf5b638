//! Checks that each offer answers a need or a gap: one does not propose an offer to a public, one builds it from needs.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "offer-without-need",
    severity: Severity::ToComplete,
    why: Text::new(
        "Une offre ne se propose pas à un public, elle se construit à partir de ses besoins : c’est son objectif d’accompagnement.",
        "One does not propose an offer to a public, one builds it from needs: that is what it accompanies people towards.",
    ),
    serves: &["R32"],
    check: |plan, _| {
        look::living(plan)
            .filter(|it| it.needs.is_empty() && it.gaps.is_empty())
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Dites à quel besoin ou à quel manque répond « {} ».",
                        "Say which need or gap “{}” answers.",
                    ),
                    Spot::part(Step::Offers, "offer-needs", it.id.raw()),
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
    fn speaks_of_an_offer_that_answers_neither_need_nor_gap() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        plan.offers.add(1).name = "Studio du samedi".to_owned();
        assert!(says(&RULE, &plan)[0].contains("Studio du samedi"));

        plan.offers.add(1).gaps = Links::to([2.into()]);
        assert!(says(&RULE, &plan).is_empty(), "a gap is enough");
    }
}
