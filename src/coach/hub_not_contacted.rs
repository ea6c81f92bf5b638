//! Checks that the hub was contacted: it trains, connects and often knows where money is.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::assessment::Contact;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "hub-not-contacted",
    severity: Severity::Suggestion,
    why: Text::new(
        "Le hub réunit régulièrement les acteurs, met en commun outils et formations, et aide à chercher des financements.",
        "The hub regularly brings actors together, shares tools and training, and helps to look for funding.",
    ),
    serves: &["R105", "R106"],
    check: |plan, _| {
        let visibility = &plan.visibility;
        let waits = match visibility.hub_contact {
            Some(Contact::ToContact) | None => look::is_visibility_begun(plan),
            Some(Contact::ToMeet | Contact::Met) => false,
        };
        if !waits {
            return Vec::new();
        }
        let spot = Spot::of(Step::Visibility, "visibility-hub-contact");
        if look::blank(&visibility.hub_name) {
            return vec![Finding::new(
                Text::new(
                    "Le hub territorial n’est pas encore contacté. Cherchez son nom et sa personne référente pour votre territoire.",
                    "The territorial hub has not been contacted yet. Look for its name and its referent for your territory.",
                ),
                spot,
            )];
        }
        let text = Text::new(
            "Vous n’avez pas encore contacté « {} ». Écrivez à sa personne référente.",
            "You have not contacted “{}” yet. Write to its referent.",
        );
        vec![Finding::new(text, spot).named(&visibility.hub_name)]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_until_the_hub_is_contacted() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "step 6 is untouched");

        plan.channels.add(1);
        assert_eq!(says(&RULE, &plan).len(), 1);

        plan.visibility.hub_name = "Hub du Val".to_owned();
        plan.visibility.hub_contact = Some(Contact::ToContact);
        assert!(says(&RULE, &plan)[0].contains("Hub du Val"));

        plan.visibility.hub_contact = Some(Contact::ToMeet);
        assert!(says(&RULE, &plan).is_empty());
    }
}
