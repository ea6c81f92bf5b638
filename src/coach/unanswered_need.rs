//! Checks that an offer answers each need and gap that matters: what was found in the diagnostic must not be lost on the way.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::assessment::Importance;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "unanswered-need",
    severity: Severity::ToComplete,
    why: Text::new(
        "Un besoin relevé dans le diagnostic et laissé sans offre se perd. Liez-le à une offre, ou dites qu’il compte moins.",
        "A need found in the diagnostic and left without an offer gets lost. Link it to an offer, or say that it matters less.",
    ),
    serves: &["R7", "R8", "R20", "R32"],
    check: |plan, _| {
        if look::living(plan).next().is_none() {
            return Vec::new();
        }
        let spot = Spot::of(Step::Offers, "offers");
        let needs = plan
            .needs
            .iter()
            .filter(|it| matters(it.importance))
            .filter(|it| !look::living(plan).any(|offer| offer.needs.contains(it.id)))
            .map(|it| {
                let text = Text::new(
                    "Le besoin « {} » reste sans offre.",
                    "The need “{}” is left without an offer.",
                );
                Finding::new(text, spot).named(&it.name)
            });
        let gaps = plan
            .gaps
            .iter()
            .filter(|it| matters(it.importance))
            .filter(|it| !look::living(plan).any(|offer| offer.gaps.contains(it.id)))
            .map(|it| {
                let text = Text::new(
                    "Le manque « {} » reste sans offre.",
                    "The gap “{}” is left without an offer.",
                );
                Finding::new(text, spot).named(&it.name)
            });
        needs.chain(gaps).collect()
    },
};

fn matters(importance: Option<Importance>) -> bool {
    match importance {
        Some(Importance::High | Importance::Medium) => true,
        Some(Importance::Low) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::offer::Stage;
    use crate::plan::{Links, Plan};

    #[test]
    fn speaks_of_each_need_and_gap_that_matters_and_that_no_offer_names() {
        let mut plan = Plan::default();
        let need = plan.needs.add(1);
        need.importance = Some(Importance::High);
        let need = need.id;
        plan.needs.add(2).importance = Some(Importance::Low);
        plan.needs.add(3);
        let gap = plan.gaps.add(4);
        gap.name = "Aucune offre pour les agents techniques".to_owned();
        gap.importance = Some(Importance::Medium);
        assert!(says(&RULE, &plan).is_empty(), "there is no offer yet");

        plan.offers.add(5).needs = Links::to([need]);
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("agents techniques"));

        plan.offers.add(5).gaps = Links::to([4.into()]);
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn a_stopped_offer_answers_nothing() {
        let mut plan = Plan::default();
        plan.needs.add(1).importance = Some(Importance::High);
        plan.offers.add(2).needs = Links::to([1.into()]);
        plan.offers.add(3);
        assert!(says(&RULE, &plan).is_empty());

        plan.offers.add(2).stage = Some(Stage::Stopped);
        assert_eq!(says(&RULE, &plan).len(), 1);
    }
}
