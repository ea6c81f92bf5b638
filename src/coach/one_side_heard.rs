//! Checks that both publics and partners were heard: each says what the other cannot.

use super::{Finding, Rule, Severity, look};
use crate::guide::{Spot, Step};
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "one-side-heard",
    severity: Severity::Suggestion,
    why: Text::new(
        "Les partenaires connaissent bien les publics, mais ne parlent pas à leur place. Les deux paroles croisées donnent des axes solides.",
        "Partners know publics well but do not speak in their place. Both voices together give solid axes.",
    ),
    serves: &["R21", "R22", "R23"],
    check: |plan, _| {
        let heard = look::heard(plan);
        let text = match (heard.audiences, heard.partners) {
            (false, true) => Text::new(
                "Seuls des partenaires ont été entendus. Allez écouter aussi les publics, même trois personnes.",
                "Only partners were heard. Go and listen to publics too, even three people.",
            ),
            (true, false) => Text::new(
                "Seuls des publics ont été entendus. Demandez aussi leur avis aux partenaires qui les connaissent bien.",
                "Only publics were heard. Also ask the partners who know them well.",
            ),
            (true, true) | (false, false) => return Vec::new(),
        };
        vec![Finding::new(text, Spot::of(Step::Aspirations, "exchanges"))]
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::aspirations::Bearer;
    use crate::plan::{Links, Plan};

    #[test]
    fn speaks_when_only_one_side_was_heard() {
        let mut plan = Plan::default();
        assert!(says(&RULE, &plan).is_empty(), "nobody was heard yet");

        plan.exchanges.add(1).with = Some(Bearer::Partner);
        assert!(says(&RULE, &plan)[0].contains("Seuls des partenaires"));

        plan.aspirations.add(2).bearer = Some(Bearer::Audience);
        assert!(says(&RULE, &plan).is_empty());

        plan.exchanges.add(1).with = Some(Bearer::Audience);
        assert!(says(&RULE, &plan)[0].contains("Seuls des publics"));
    }

    #[test]
    fn an_exchange_that_does_not_say_with_whom_is_read_from_its_links() {
        let mut plan = Plan::default();
        let exchange = plan.exchanges.add(1);
        exchange.audiences = Links::to([2.into()]);
        exchange.actors = Links::to([3.into()]);
        assert!(says(&RULE, &plan)[0].contains("Seuls des partenaires"));
    }
}
