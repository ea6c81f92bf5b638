//! Checks that each service and support function was gone through or crossed by an offer: none is out of reach a priori.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::plan::Row;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "unexamined-row",
    severity: Severity::Suggestion,
    why: Text::new(
        "Les services et les fonctions support ne sont pas étanches : questionner chacun fait naître des pistes que personne n’imaginait.",
        "Services and support functions are not watertight: questioning each one opens tracks that nobody imagined.",
    ),
    serves: &["R60", "R113", "R114"],
    check: |plan, _| {
        if look::living(plan).next().is_none() {
            return Vec::new();
        }
        plan.rows()
            .into_iter()
            .filter(|row| !plan.is_examined(*row))
            .map(|row| {
                let text = match row {
                    Row::Service(_) => Text::new(
                        "Aucune offre ne croise encore le service « {} ». Passez-le en revue.",
                        "No offer crosses the service “{}” yet. Go through it.",
                    ),
                    Row::Function(_) => Text::new(
                        "Aucune offre ne croise encore la fonction « {} ». Passez-la en revue.",
                        "No offer crosses the function “{}” yet. Go through it.",
                    ),
                };
                let spot = Spot::part(Step::Offers, "canvas", row.raw());
                Finding::new(text, spot).named(plan.row_name(row))
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
    fn speaks_of_each_row_until_it_is_crossed_or_gone_through() {
        let mut plan = Plan::default();
        let service = Row::Service(plan.services.add(1).id);
        plan.functions.add(2).name = "Ressources humaines".to_owned();
        assert!(says(&RULE, &plan).is_empty(), "there is no offer yet");

        let offer = plan.offers.add(3).id;
        assert_eq!(says(&RULE, &plan).len(), 2);

        plan.cross(offer, service, 4);
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("Ressources humaines"));

        plan.functions.add(2).examined_on = day("2026-11-20");
        assert!(says(&RULE, &plan).is_empty());
    }
}
