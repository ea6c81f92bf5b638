//! Checks that each action the person wrote, a task or the first step of a crossing, has somebody and a date.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::plan::Plan;
use crate::plan::gathered::{Gathered, Origin};
use crate::plan::task::TaskState;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "task-without-owner-or-date",
    severity: Severity::ToComplete,
    why: Text::new(
        "Une action sans nom ni date n’est faite par personne. Une fonction et un mois suffisent pour commencer.",
        "A task without a name or a date is done by nobody. A role and a month are enough to start.",
    ),
    serves: &["R2"],
    check: |plan, _| {
        plan.gathered()
            .iter()
            .filter_map(|it| finding(plan, it))
            .collect()
    },
};

fn finding(plan: &Plan, action: &Gathered) -> Option<Finding> {
    match action.state {
        TaskState::ToDo | TaskState::Underway => {}
        TaskState::Done | TaskState::Dropped => return None,
    }
    let (text, question) = match (action.owner.is_empty(), action.due_on) {
        (true, None) => (
            Text::new(
                "« {} » : dites qui s’en charge et pour quand.",
                "“{}”: say who takes it on and by when.",
            ),
            "task-owner",
        ),
        (true, Some(_)) => (
            Text::new(
                "« {} » : dites qui s’en charge.",
                "“{}”: say who takes it on.",
            ),
            "task-owner",
        ),
        (false, None) => (
            Text::new("« {} » : dites pour quand.", "“{}”: say by when."),
            "task-due-on",
        ),
        (false, Some(_)) => return None,
    };
    let spot = match action.origin {
        Origin::Task => Spot::part(Step::Handover, question, action.part),
        Origin::FirstStep => {
            let crossing = plan.crossings.get(action.part)?;
            Spot::part(Step::Offers, "canvas", crossing.offer.get()?.raw())
        }
        // The others say by themselves what they miss: a date gathers them, or a rule of their own speaks.
        Origin::Review
        | Origin::Channel
        | Origin::Relay
        | Origin::Partnership
        | Origin::Event
        | Origin::Meeting
        | Origin::Listing
        | Origin::Scheme => return None,
    };
    Some(Finding::new(text, spot).named(&action.about))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::{day, says};
    use crate::plan::Row;

    #[test]
    fn speaks_of_a_task_until_it_has_somebody_and_a_date() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty());

        plan.tasks.add(1).name = "Présenter le plan au conseil".to_owned();
        assert!(says(&RULE, &plan)[0].ends_with("qui s’en charge et pour quand."));

        plan.tasks.add(1).owner = "La directrice".to_owned();
        assert!(says(&RULE, &plan)[0].ends_with("dites pour quand."));

        plan.tasks.add(1).due_on = day("2027-01-12");
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn speaks_of_the_first_step_of_a_crossing_until_it_is_done() {
        let mut plan = Plan::default();
        let row = Row::Service(plan.services.add(1).id);
        let offer = plan.offers.add(2).id;
        plan.cross(offer, row, 3);
        assert!(says(&RULE, &plan).is_empty(), "no first step is written");

        let crossing = plan.cross(offer, row, 3);
        crossing.first_step = "Visite commune".to_owned();
        crossing.first_step_on = day("2027-01-12");
        let said = says(&RULE, &plan);
        assert!(said[0].contains("Visite commune") && said[0].ends_with("qui s’en charge."));

        plan.cross(offer, row, 3).first_step_done = true;
        assert!(says(&RULE, &plan).is_empty());
    }
}
