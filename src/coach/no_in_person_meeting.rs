//! Checks that somebody was met or will be: an event listed, or an actor, the hub or the coordinator met, is enough.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::Plan;
use crate::plan::assessment::Contact;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "no-in-person-meeting",
    severity: Severity::Suggestion,
    why: Text::new(
        "Se rencontrer pour de vrai reste indispensable : on oriente vers quelqu’un dont on connaît le visage.",
        "Meeting for real remains indispensable: people are referred to somebody whose face one knows.",
    ),
    serves: &["R98", "R103", "R108", "R110", "R143"],
    check: |plan, _| {
        if !look::is_visibility_begun(plan) || has_met(plan) {
            return Vec::new();
        }
        vec![Finding::new(
            Text::new(
                "Aucune rencontre n’est prévue ni notée. Choisissez un événement à rejoindre, ou un acteur à rencontrer.",
                "No meeting is planned or noted. Choose an event to join, or an actor to meet.",
            ),
            Spot::of(Step::Visibility, "events"),
        )]
    },
};

fn has_met(plan: &Plan) -> bool {
    let met = |contact: Option<Contact>| contact == Some(Contact::Met);
    !plan.events.is_empty()
        || plan.actors.iter().any(|it| met(it.contact))
        || met(plan.visibility.hub_contact)
        || met(plan.visibility.coordinator_contact)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;

    #[test]
    fn speaks_until_a_meeting_is_planned_or_noted() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.channels.add(1);
        plan.actors.add(2).contact = Some(Contact::ToMeet);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.actors.add(2).contact = Some(Contact::Met);
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn an_event_is_enough() {
        let mut plan = Plan::default();
        plan.events.add(1);
        assert!(says(&RULE, &plan).is_empty());
    }
}
