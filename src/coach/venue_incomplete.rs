//! Checks that each place to publish has all that the standard requires, and at least one service.

use super::{Finding, Rule, Severity, Word};
use crate::guide::{Spot, Step};
use crate::plan::Choice;
use crate::plan::venue::Needed;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "venue-incomplete",
    severity: Severity::ToComplete,
    why: Text::new(
        "Sans ces réponses, le standard national refuse le lieu\u{202f}; sans service, la carte le montre fermé au public.",
        "Without these answers, the national standard refuses the place; without a service, the map shows it closed to the public.",
    ),
    serves: &["R79", "R80"],
    check: |plan, _| {
        let lacking = plan.venues.iter().filter_map(|it| {
            let missing = it.missing().into_iter();
            let mut missing = missing.filter(|it| it.is_required() || *it == Needed::Services);
            Some((it, missing.next()?))
        });
        lacking
            .map(|(it, first)| {
                Finding::new(
                    Text::new(
                        "«\u{a0}{}\u{a0}» n’est pas encore prêt à être publié\u{a0}: il manque {}.",
                        "“{}” is not ready to be published yet: {} is missing.",
                    ),
                    Spot::part(Step::Visibility, question(first), it.id.raw()),
                )
                .named(&it.name)
                .with(Word::Label(first.label()))
            })
            .collect()
    },
};

/// Where what is missing is typed.
const fn question(needed: Needed) -> &'static str {
    match needed {
        Needed::Name => "venue-name",
        Needed::Pivot => "venue-pivot",
        Needed::Address => "venue-address",
        Needed::PostalCode => "venue-postal-code",
        Needed::Commune => "venue-commune",
        Needed::Services => "venue-services",
        Needed::Contact => "venue-phone",
        Needed::Hours => "venue-hours",
        Needed::Access => "venue-access",
        Needed::Support => "venue-support",
        Needed::Fees => "venue-fees",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;
    use crate::plan::official::OfficialService;

    #[test]
    fn speaks_of_the_first_thing_missing_until_all_is_there() {
        let mut plan = Plan::default();
        let venue = plan.venues.add(1);
        venue.name = "Médiathèque".to_owned();
        venue.pivot = "434933123".to_owned();
        assert!(says(&RULE, &plan)[0].contains("le SIRET ou le numéro RNA"));

        let venue = plan.venues.add(1);
        venue.pivot = "434 933 123 00029".to_owned();
        venue.address = "1 place du Marché".to_owned();
        venue.postal_code = "51100".to_owned();
        venue.commune = "Valtrame".to_owned();
        assert!(says(&RULE, &plan)[0].contains("les services"));

        plan.venues
            .add(1)
            .services
            .extend(OfficialService::of_rank(0));
        assert!(says(&RULE, &plan).is_empty());
    }
}
