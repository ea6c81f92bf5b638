//! Checks that the coordinator of the mediators was looked for and contacted.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::assessment::Contact;
use crate::plan::strategy::Answer;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "coordinator-not-contacted",
    severity: Severity::Suggestion,
    why: Text::new(
        "La coordination sait qui fait quoi autour de vous et réunit les médiateurs. Sans elle, un réseau reste possible : dites simplement « non ».",
        "Coordination knows who does what around you and brings mediators together. Without it a network is still possible: simply say “no”.",
    ),
    serves: &["R107", "R136"],
    check: |plan, _| {
        let visibility = &plan.visibility;
        let waits = match visibility.coordinator_contact {
            Some(Contact::ToContact) | None => look::is_visibility_begun(plan),
            Some(Contact::ToMeet | Contact::Met) => false,
        };
        if !waits {
            return Vec::new();
        }
        match visibility.coordinator {
            Some(Answer::No) => Vec::new(),
            Some(Answer::Yes) => vec![Finding::new(
                Text::new(
                    "La coordination des conseillers numériques n’est pas encore contactée. Prenez rendez-vous.",
                    "The coordination of digital mediators has not been contacted yet. Make an appointment.",
                ),
                Spot::of(Step::Visibility, "visibility-coordinator-contact"),
            )],
            Some(Answer::Unknown) | None => vec![Finding::new(
                Text::new(
                    "Cherchez si quelqu’un coordonne les conseillers numériques dans votre département.",
                    "Find out whether somebody coordinates digital mediators in your département.",
                ),
                Spot::of(Step::Visibility, "visibility-coordinator"),
            )],
        }
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_the_coordinator_is_contacted() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.channels.add(1);
        assert!(says(&RULE, &plan)[0].starts_with("Cherchez"));

        plan.visibility.coordinator = Some(Answer::Yes);
        assert!(says(&RULE, &plan)[0].ends_with("Prenez rendez-vous."));

        plan.visibility.coordinator_contact = Some(Contact::Met);
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn says_nothing_where_there_is_no_coordinator() {
        let mut plan = Plan::default();
        plan.visibility.coordinator = Some(Answer::No);
        assert!(says(&RULE, &plan).is_empty());
    }
}
