//! Checks that each crossing not yet in place has somebody to talk to and a first step: an idea alone does not move.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::offer::Stage;
use crate::plan::{Crossing, CrossingState, Plan};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "crossing-without-next-step",
    severity: Severity::Suggestion,
    why: Text::new(
        "Une piste avance quand quelqu’un sait à qui parler et par quoi commencer.",
        "A track moves forward when somebody knows whom to talk to and where to start.",
    ),
    serves: &["R2", "R61", "R65"],
    check: |plan, _| {
        plan.crossings
            .iter()
            .filter_map(|it| finding(plan, it))
            .collect()
    },
};

fn finding(plan: &Plan, crossing: &Crossing) -> Option<Finding> {
    match crossing.state {
        Some(CrossingState::InPlace) => return None,
        Some(CrossingState::Idea | CrossingState::Engaged) | None => {}
    }
    let offer = plan.offers.get(crossing.offer.get()?)?;
    if offer.stage == Some(Stage::Stopped) {
        return None;
    }
    let text = match (
        look::blank(&crossing.contact),
        look::blank(&crossing.first_step),
    ) {
        (true, true) => Text::new(
            "« {} » et « {} » : notez à qui parler et le premier pas.",
            "“{}” and “{}”: note whom to talk to and the first step.",
        ),
        (true, false) => Text::new(
            "« {} » et « {} » : notez à qui parler.",
            "“{}” and “{}”: note whom to talk to.",
        ),
        (false, true) => Text::new(
            "« {} » et « {} » : notez le premier pas.",
            "“{}” and “{}”: note the first step.",
        ),
        (false, false) => return None,
    };
    let finding = Finding::new(text, Spot::part(Step::Offers, "canvas", offer.id.raw()));
    Some(
        finding
            .named(&offer.name)
            .named(plan.row_name(crossing.row()?)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Row;

    #[test]
    fn speaks_until_a_crossing_has_a_contact_and_a_first_step() {
        let mut plan = Plan::default();
        let row = Row::Service(plan.services.add(1).id);
        let offer = plan.offers.add(2).id;
        assert!(says(&RULE, &plan).is_empty());

        plan.cross(offer, row, 3);
        assert!(says(&RULE, &plan)[0].ends_with("à qui parler et le premier pas."));

        plan.cross(offer, row, 3).contact = "La directrice".to_owned();
        assert!(says(&RULE, &plan)[0].ends_with("notez le premier pas."));

        plan.cross(offer, row, 3).first_step = "Déjeuner ensemble".to_owned();
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn says_nothing_of_a_crossing_in_place_or_of_a_stopped_offer() {
        let mut plan = Plan::default();
        let row = Row::Service(plan.services.add(1).id);
        let offer = plan.offers.add(2).id;
        plan.cross(offer, row, 3).state = Some(CrossingState::InPlace);
        assert!(says(&RULE, &plan).is_empty());

        plan.cross(offer, row, 3).state = Some(CrossingState::Engaged);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.offers.add(2).stage = Some(Stage::Stopped);
        assert!(says(&RULE, &plan).is_empty());
    }
}
