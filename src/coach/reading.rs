//! What the coach says of a text about to be sent: the same as of a card, without a place to go, since it is being typed.

use super::{Word, long_text, undefined_acronym};
use crate::text::{Lang, Text, spelling};

/// The remarks on a text, in full; none when it reads well.
pub fn reading(text: &str, lang: Lang) -> Vec<String> {
    let mut said = Vec::new();
    let words = spelling::longest_sentence(text);
    if words > long_text::WORDS {
        let count = i64::try_from(words).unwrap_or(i64::MAX);
        said.push(super::filled(LONG, &[Word::Number(count)], lang));
    }
    for acronym in spelling::unexplained_acronyms(text) {
        let word = Word::Name(acronym.to_owned());
        said.push(super::filled(undefined_acronym::TEXT, &[word], lang));
    }
    said
}

const LONG: Text = Text::new(
    "Une phrase a {} mots : coupez-la en deux.",
    "One sentence has {} words: cut it in two.",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_of_long_sentences_and_of_acronyms_that_nothing_explains() {
        assert!(reading("Venez voir vos photos. C’est gratuit.", Lang::Fr).is_empty());
        let said = reading(&format!("{}au CCAS", "mot ".repeat(30)), Lang::Fr);
        assert_eq!(said.len(), 2);
        assert!(said[0].contains("32") && said[1].contains("CCAS"));
    }
}
