//! Checks that each channel comes back: communicating once is never enough.

use super::{Finding, Rule, Severity};
use crate::guide::{Spot, Step};
use crate::plan::visibility::Cadence;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "channel-once",
    severity: Severity::Suggestion,
    why: Text::new(
        "On croit toujours être connu. Une annonce faite une seule fois n’atteint que ceux qui regardaient ce jour-là.",
        "One always believes oneself known. A message given once only reaches those who were looking that day.",
    ),
    serves: &["R72", "R82", "R86"],
    check: |plan, _| {
        plan.channels
            .iter()
            .filter_map(|it| {
                let text = match it.cadence {
                    Some(Cadence::Once) => Text::new(
                        "Le canal « {} » ne sert qu’une fois. Prévoyez d’y revenir.",
                        "The channel “{}” is used only once. Plan to come back to it.",
                    ),
                    None => Text::new(
                        "Dites à quel rythme revient le canal « {} ».",
                        "Say how often the channel “{}” comes back.",
                    ),
                    Some(
                        Cadence::Weekly
                        | Cadence::Monthly
                        | Cadence::EveryTwoMonths
                        | Cadence::Quarterly
                        | Cadence::TwiceAYear
                        | Cadence::Yearly,
                    ) => return None,
                };
                let spot = Spot::part(Step::Visibility, "channel-cadence", it.id.raw());
                Some(Finding::new(text, spot).named(&it.name))
            })
            .collect()
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_of_a_channel_used_once_or_without_a_rhythm() {
        let mut plan = Plan::default();
        plan.channels.add(1).cadence = Some(Cadence::Quarterly);
        assert!(says(&RULE, &plan).is_empty());

        plan.channels.add(2).name = "Flyers".to_owned();
        assert!(says(&RULE, &plan)[0].contains("rythme"));

        plan.channels.add(2).cadence = Some(Cadence::Once);
        assert!(says(&RULE, &plan)[0].contains("qu’une fois"));
    }
}
