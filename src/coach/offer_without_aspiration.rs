//! Checks that each offer starts from something people would like: need explains an offer, desire makes people come.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "offer-without-aspiration",
    severity: Severity::ToComplete,
    why: Text::new(
        "Le besoin justifie une offre, l’envie donne le désir d’y venir et d’y rester : c’est sa dynamique d’implication.",
        "A need justifies an offer; what people would like makes them come and stay: that is what involves them.",
    ),
    serves: &["R33"],
    check: |plan, _| {
        look::living(plan)
            .filter(|it| it.aspirations.is_empty())
            .map(|it| {
                Finding::new(
                    Text::new(
                        "Dites de quelle envie part « {} ».",
                        "Say which aspiration “{}” starts from.",
                    ),
                    Spot::part(Step::Offers, "offer-aspirations", it.id.raw()),
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
    fn speaks_of_an_offer_that_starts_from_no_aspiration() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        plan.offers.add(1).name = "Studio du samedi".to_owned();
        assert!(says(&RULE, &plan)[0].contains("Studio du samedi"));

        plan.offers.add(1).aspirations = Links::to([2.into()]);
        assert!(says(&RULE, &plan).is_empty());
    }
}
