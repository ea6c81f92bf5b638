//! Checks that each listing was verified within twelve months: a wrong time or place sends people away.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::plan::strategy::Answer;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "stale-listing",
    severity: Severity::ToComplete,
    why: Text::new(
        "Une fiche ancienne donne de faux horaires ou un faux numéro : la personne se déplace pour rien et ne revient pas.",
        "An old entry gives wrong opening hours or a wrong number: people come for nothing and do not come back.",
    ),
    serves: &["R79", "R80", "R81"],
    check: |plan, today| {
        plan.listings
            .iter()
            .filter(|it| it.listed == Some(Answer::Yes))
            .filter_map(|it| it.checked_on.map(|checked| (it, checked)))
            .filter(|(_, checked)| checked.plus_months(12) < today)
            .map(|(it, checked)| {
                Finding::new(
                    Text::new(
                        "« {} » : vérifiez votre fiche, la dernière vérification date du {}.",
                        "“{}”: check your entry, it was last checked on {}.",
                    ),
                    Spot::part(Step::Visibility, "listing-checked-on", it.id.raw()),
                )
                .named(&it.name)
                .with(Word::Day(checked))
            })
            .collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::Plan;

    #[test]
    fn speaks_of_a_listing_verified_more_than_a_year_ago() {
        let mut plan = Plan::default();
        let listing = plan.listings.add(1);
        listing.name = "Cartographie nationale".to_owned();
        listing.listed = Some(Answer::Yes);
        assert!(says(&RULE, &plan).is_empty());

        plan.listings.add(1).checked_on = day("2025-02-03");
        assert!(says(&RULE, &plan)[0].contains("3\u{a0}février 2025"));

        plan.listings.add(1).checked_on = day("2025-11-23");
        assert!(says(&RULE, &plan).is_empty(), "twelve months to the day");
    }

    #[test]
    fn says_nothing_of_a_map_where_the_service_is_not() {
        let mut plan = Plan::default();
        let listing = plan.listings.add(1);
        listing.listed = Some(Answer::No);
        listing.checked_on = day("2020-01-01");
        assert!(says(&RULE, &plan).is_empty());
    }
}
