//! Checks that the texts people will read are short: what is long is not read.

use super::{Finding, Rule, Severity, Word, look};
use crate::text::{Text, spelling};

/// An answer longer than this, in letters, does not fit on a card.
const LETTERS: usize = 200;
/// A sentence longer than this, in words, loses its reader.
pub(super) const WORDS: usize = 30;

pub(super) const RULE: Rule = Rule {
    id: "long-text",
    severity: Severity::Suggestion,
    why: Text::new(
        "Une carte se lit en quelques secondes, debout, parfois par quelqu’un que l’écrit fatigue.",
        "A card is read in a few seconds, standing, sometimes by somebody whom reading tires.",
    ),
    serves: &["R71"],
    check: |plan, _| {
        look::shown(plan)
            .into_iter()
            .filter_map(|shown| {
                let (asked, spot, _) = shown.texts.iter().find(|(_, _, text)| is_long(text))?;
                let finding = match shown.offer {
                    None => Finding::new(
                        Text::new(
                            "Carte du service, « {} » : ce texte est long. Visez une ou deux phrases courtes.",
                            "Service’s card, “{}”: this text is long. Aim for one or two short sentences.",
                        ),
                        *spot,
                    ),
                    Some(offer) => Finding::new(
                        Text::new(
                            "« {} », « {} » : ce texte est long. Visez une ou deux phrases courtes.",
                            "“{}”, “{}”: this text is long. Aim for one or two short sentences.",
                        ),
                        *spot,
                    )
                    .named(&offer.name),
                };
                Some(finding.with(Word::Label(*asked)))
            })
            .collect()
    },
};

fn is_long(text: &str) -> bool {
    text.trim().chars().count() > LETTERS || spelling::longest_sentence(text) > WORDS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coach::testing::says;
    use crate::plan::Plan;

    #[test]
    fn speaks_once_for_the_service_and_once_for_each_offer() {
        let mut plan = Plan::default();
        plan.visibility.card.what = "Apprendre, se dépanner, créer.".to_owned();
        plan.offers.add(1).hook = "Voir ses petits-enfants en vidéo".to_owned();
        assert!(says(&RULE, &plan).is_empty());

        plan.visibility.card.what = "mot ".repeat(31);
        plan.visibility.card.place = "mot ".repeat(31);
        plan.offers.add(1).hook = "Court. ".repeat(40);
        let said = says(&RULE, &plan);
        assert_eq!(said.len(), 2);
        assert!(said[0].contains("Que proposez-vous"));
        assert!(said[1].contains("Accroche"));
    }
}
