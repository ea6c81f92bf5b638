//! Checks that each place to publish was verified within twelve months: past that, people no longer trust it.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

/// Past this age, in months, an entry is to be read again.
pub(super) const AGEING: u32 = 12;

/// Past this age, in months, an entry is no longer trusted.
pub(super) const OUTDATED: u32 = 18;

pub(super) const RULE: Rule = Rule {
    id: "venue-ageing",
    severity: Severity::Suggestion,
    why: Text::new(
        "La cartographie montre la date de chaque fiche\u{a0}: au-delà de douze mois, on hésite à envoyer quelqu’un.",
        "The map shows the date of each entry: past twelve months, people hesitate to send someone.",
    ),
    serves: &["R79", "R80", "R81"],
    check: |plan, today| {
        let dated = plan.venues.iter();
        let dated = dated.filter_map(|it| Some((it, it.updated_on?)));
        dated
            .filter(|(_, updated)| {
                updated.plus_months(AGEING) < today && updated.plus_months(OUTDATED) >= today
            })
            .map(|(it, updated)| {
                Finding::new(
                    Text::new(
                        "«\u{a0}{}\u{a0}»\u{a0}: relisez la fiche du lieu, elle date du {}. Changez sa date, puis renvoyez-la.",
                        "“{}”: read the place’s entry again, it dates from {}. Change its date, then send it again.",
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
    fn speaks_between_twelve_and_eighteen_months() {
        let mut plan = Plan::default();
        plan.venues.add(1).name = "Médiathèque".to_owned();
        assert!(
            says(&RULE, &plan).is_empty(),
            "no date: the file bears that of the day"
        );

        plan.venues.add(1).updated_on = day("2025-11-23");
        assert!(says(&RULE, &plan).is_empty(), "twelve months to the day");

        plan.venues.add(1).updated_on = day("2025-11-22");
        assert!(says(&RULE, &plan)[0].contains("22\u{a0}novembre 2025"));

        plan.venues.add(1).updated_on = day("2025-05-22");
        assert!(says(&RULE, &plan).is_empty(), "the next rule speaks");
    }
}
