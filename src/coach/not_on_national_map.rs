//! Checks that the service is on the national map: it is where everyone is sent to look.

use super::{Finding, Rule, Severity, look};
use crate::plan::visibility::Directory;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "not-on-national-map",
    severity: Severity::ToComplete,
    why: Text::new(
        "On y cherche un lieu près de chez soi, de partout en France. Ne pas y être, c’est rester invisible pour qui oriente.",
        "It is where people all over France look for a place near them. Not being there means being invisible to those who refer people.",
    ),
    serves: &["R79", "R80"],
    check: |plan, _| {
        if !look::is_visibility_begun(plan) {
            return Vec::new();
        }
        let Some(spot) = look::off_the_map(plan, Directory::National) else {
            return Vec::new();
        };
        vec![Finding::new(
            Text::new(
                "Votre service n’est pas noté sur la cartographie nationale. Ajoutez-le : Trame prépare la fiche à recopier.",
                "Your service is not noted on the national map. Add it: Trame prepares the entry to copy.",
            ),
            spot,
        )]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;
    use crate::plan::strategy::Answer;

    #[test]
    fn speaks_until_the_service_is_on_the_national_map() {
        let mut plan = Plan::default();
        plan.listings.add(1).directory = Some(Directory::National);
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.listings.add(1).listed = Some(Answer::Unknown);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.listings.add(1).listed = Some(Answer::Yes);
        assert!(says(&RULE, &plan).is_empty());
    }
}
