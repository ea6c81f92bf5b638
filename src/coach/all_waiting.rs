//! Checks that not every offer waits for people: those who need it most are often those who do not come.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::offer::Stance;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "all-waiting",
    severity: Severity::Suggestion,
    why: Text::new(
        "Les personnes les plus éloignées ne poussent pas la porte. Aller là où elles sont déjà change tout.",
        "The people furthest away do not push the door. Going where they already are changes everything.",
    ),
    serves: &["R54"],
    check: |plan, _| {
        let stances: Vec<Stance> = look::living(plan).filter_map(|it| it.stance).collect();
        if stances.is_empty() || stances.iter().any(|it| *it != Stance::Waiting) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Toutes vos offres attendent que les personnes viennent. Prévoyez-en une qui va vers elles.",
                "All your offers wait for people to come. Plan one that goes towards them.",
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
    fn speaks_when_every_stance_said_is_to_wait() {
        let mut plan = Plan::default();
        plan.offers.add(1);
        assert!(says(&RULE, &plan).is_empty(), "no stance is said");

        plan.offers.add(1).stance = Some(Stance::Waiting);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.offers.add(2).stance = Some(Stance::Both);
        assert!(says(&RULE, &plan).is_empty());
    }
}
