//! Checks that the texts people will read explain their acronyms: letters exclude those who do not know them.

use super::{Finding, Rule, Severity, look};
use crate::text::{Text, spelling};

pub(super) const TEXT: Text = Text::new(
    "Écrivez « {} » en toutes lettres, ou expliquez-le entre parenthèses.",
    "Write “{}” in full, or explain it in brackets.",
);

pub(super) const RULE: Rule = Rule {
    id: "undefined-acronym",
    severity: Severity::Suggestion,
    why: Text::new(
        "Les lettres que tout le monde connaît au bureau, beaucoup ne les connaissent pas dehors, et n’osent pas demander.",
        "Letters that everybody knows in the office, many outside do not know, and do not dare to ask.",
    ),
    serves: &["R71"],
    check: |plan, _| {
        let mut said: Vec<&str> = Vec::new();
        let mut findings = Vec::new();
        for shown in look::shown(plan) {
            // A card is read as a whole: what one answer explains, the others may use.
            let whole: Vec<&str> = shown.texts.iter().map(|(_, _, text)| *text).collect();
            let whole = whole.join("\n");
            let open = spelling::unexplained_acronyms(&whole);
            for (_, spot, text) in &shown.texts {
                for acronym in spelling::unexplained_acronyms(text) {
                    if said.contains(&acronym) || !open.contains(&acronym) {
                        continue;
                    }
                    said.push(acronym);
                    findings.push(Finding::new(TEXT, *spot).named(acronym));
                }
            }
        }
        findings
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_once_of_an_acronym_that_nothing_explains() {
        let mut plan = Plan::default();
        plan.visibility.card.place = "Au CCAS".to_owned();
        plan.visibility.card.joining = "Prenez RDV au CCAS ou par SMS".to_owned();
        plan.offers.add(1).hook = "Un café au CCAS".to_owned();
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains("CCAS"));
    }

    #[test]
    fn says_nothing_when_another_answer_of_the_card_explains_it() {
        let mut plan = Plan::default();
        plan.visibility.card.who = "Le CCAS (centre communal d’action sociale)".to_owned();
        plan.visibility.card.place = "Au CCAS".to_owned();
        assert!(says(&RULE, &plan).is_empty());
    }
}
