//! Checks that no place to publish was left for eighteen months: its hours and its number are likely wrong.

use super::venue_ageing::OUTDATED;
use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "venue-outdated",
    severity: Severity::ToComplete,
    why: Text::new(
        "Après dix-huit mois, une fiche est tenue pour périmée. Un horaire faux fait perdre un déplacement, et souvent une personne.",
        "After eighteen months, an entry is taken for out of date. A wrong opening hour costs a journey, and often a person.",
    ),
    serves: &["R79", "R80", "R81"],
    check: |plan, today| {
        let dated = plan.venues.iter();
        let dated = dated.filter_map(|it| Some((it, it.updated_on?)));
        dated
            .filter(|(_, updated)| updated.plus_months(OUTDATED) < today)
            .map(|(it, updated)| {
                Finding::new(
                    Text::new(
                        "«\u{a0}{}\u{a0}»\u{a0}: la fiche du lieu n’a pas été vérifiée depuis le {}. Vérifiez chaque ligne avant de la publier.",
                        "“{}”: the place’s entry has not been checked since {}. Check every line before publishing it.",
                    ),
                    Spot::part(Step::Visibility, "venue-updated-on", it.id.raw()),
                )
                .named(&it.name)
                .with(Word::Day(updated))
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
    fn speaks_after_eighteen_months() {
        let mut plan = Plan::default();
        plan.venues.add(1).updated_on = day("2025-05-23");
        assert!(says(&RULE, &plan).is_empty(), "eighteen months to the day");

        plan.venues.add(1).updated_on = day("2025-05-22");
        assert!(says(&RULE, &plan)[0].contains("22\u{a0}mai 2025"));
    }
}
