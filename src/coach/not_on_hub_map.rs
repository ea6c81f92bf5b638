//! Checks that the service is on the map of its hub: partners of the territory look there.

use super::{Finding, Rule, Severity, look};
use crate::plan::visibility::Directory;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "not-on-hub-map",
    severity: Severity::Suggestion,
    why: Text::new(
        "Les hubs territoriaux tiennent souvent leur propre carte : c’est là que cherchent les professionnels qui orientent.",
        "Territorial hubs often keep their own map: that is where professionals who refer people look.",
    ),
    serves: &["R79", "R81"],
    check: |plan, _| {
        if !look::is_visibility_begun(plan) {
            return Vec::new();
        }
        let Some(spot) = look::off_the_map(plan, Directory::Hub) else {
            return Vec::new();
        };
        vec![Finding::new(
            Text::new(
                "Votre service n’est pas noté sur la carte du hub. Demandez-lui de l’ajouter.",
                "Your service is not noted on the hub’s map. Ask the hub to add it.",
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
    fn speaks_until_the_service_is_on_the_map_of_a_hub() {
        let mut plan = Plan::default();
        plan.listings.add(1).directory = Some(Directory::Hub);
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.listings.add(1).listed = Some(Answer::No);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.listings.add(1).listed = Some(Answer::Yes);
        assert!(says(&RULE, &plan).is_empty());
    }

    #[test]
    fn speaks_when_only_another_map_is_listed() {
        let mut plan = Plan::default();
        let listing = plan.listings.add(1);
        listing.directory = Some(Directory::National);
        listing.listed = Some(Answer::Yes);
        assert_eq!(says(&RULE, &plan).len(), 1);
    }
}
