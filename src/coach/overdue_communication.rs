//! Checks that no communication is late: what is not repeated is forgotten.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "overdue-communication",
    severity: Severity::ToComplete,
    why: Text::new(
        "La visibilité s’entretient : une annonce qui ne revient pas à la date prévue laisse croire que le service s’est arrêté.",
        "Visibility needs upkeep: a message that does not come back when planned suggests that the service has stopped.",
    ),
    serves: &["R72", "R86", "R127"],
    check: |plan, today| {
        let channels = plan.channels.iter().map(|it| {
            let text = Text::new(
                "Le canal « {} » était prévu le {}. Notez qu’il est fait, ou fixez une autre date.",
                "The channel “{}” was planned on {}. Note that it is done, or set another date.",
            );
            (text, "channel-next-on", it.id.raw(), &it.name, it.next_on)
        });
        let relays = plan.relays.iter().map(|it| {
            let text = Text::new(
                "Vous deviez reparler à « {} » le {}. Notez que c’est fait, ou fixez une autre date.",
                "You were to speak again with “{}” on {}. Note that it is done, or set another date.",
            );
            (text, "relay-next-on", it.id.raw(), &it.name, it.next_on)
        });
        let partnerships = plan.partnerships.iter().map(|it| {
            let text = Text::new(
                "L’échange de nouvelles avec « {} » était prévu le {}. Notez qu’il est fait, ou fixez une autre date.",
                "News were to be exchanged with “{}” on {}. Note that it is done, or set another date.",
            );
            (text, "partnership-next-on", it.id.raw(), &it.name, it.next_on)
        });
        channels
            .chain(relays)
            .chain(partnerships)
            .filter_map(|(text, question, raw, name, next_on)| {
                let date = next_on.filter(|it| *it < today)?;
                let spot = Spot::part(Step::Visibility, question, raw);
                Some(Finding::new(text, spot).named(name).with(Word::Day(date)))
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
    fn speaks_of_each_date_that_is_past() {
        let mut plan = Plan::default();
        plan.channels.add(1).next_on = day("2026-11-23");
        plan.relays.add(2);
        assert!(says(&RULE, &plan).is_empty(), "today is not late");

        plan.channels.add(1).next_on = day("2026-11-22");
        plan.relays.add(2).next_on = day("2026-11-01");
        plan.partnerships.add(3).next_on = day("2026-01-05");
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 3);
        assert!(said[1].contains("1er\u{a0}novembre 2026"));
    }
}
