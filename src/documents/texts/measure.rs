//! How long a text is, as its medium counts.

use super::Medium;
use super::drafts::{PRESS_WORDS, RADIO_WORDS};
use crate::documents::phrase::say;
use crate::text::sms::{self, Alphabet};
use crate::text::{Lang, numbers, spelling};

/// The length of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The length, in words.
    pub said: String,
    /// Is it longer than its medium takes?
    pub is_over: bool,
}

/// Counts a text as its medium counts.
pub fn measure(medium: Medium, text: &str, lang: Lang) -> Measure {
    let words = spelling::words(text);
    let counted = match lang {
        Lang::Fr => numbers::count(lang, words, "mot", "mots"),
        Lang::En => numbers::count(lang, words, "word", "words"),
    };
    match medium {
        Medium::Web | Medium::Referrers | Medium::Poster => Measure {
            said: say!(lang, "{counted}.", "{counted}."),
            is_over: false,
        },
        Medium::Press => {
            // The title and the hook are not counted: 120 words are those of the article.
            let body = text.split("\n\n").skip(2).map(spelling::words).sum();
            let counted = match lang {
                Lang::Fr => numbers::count(lang, body, "mot", "mots"),
                Lang::En => numbers::count(lang, body, "word", "words"),
            };
            Measure {
                said: say!(
                    lang,
                    "{counted} sur {PRESS_WORDS} après le titre et l’accroche.",
                    "{counted} of {PRESS_WORDS} after the title and the hook."
                ),
                is_over: body > PRESS_WORDS,
            }
        }
        Medium::Radio => {
            let seconds = (words * 30).div_ceil(RADIO_WORDS);
            Measure {
                said: say!(
                    lang,
                    "{counted}, environ {seconds}\u{a0}secondes.",
                    "{counted}, about {seconds} seconds."
                ),
                is_over: seconds > 30,
            }
        }
        Medium::Sms => message(text, lang),
    }
}

fn message(text: &str, lang: Lang) -> Measure {
    let length = sms::length(text);
    let (units, most) = (length.units, length.alphabet.alone());
    let messages = match lang {
        Lang::Fr => numbers::count(lang, length.messages, "SMS", "SMS"),
        Lang::En => numbers::count(lang, length.messages, "message", "messages"),
    };
    let said = say!(
        lang,
        "{units} signes sur {most}\u{a0}: {messages}.",
        "{units} signs of {most}: {messages}."
    );
    let said = match (length.alphabet, length.culprit) {
        (Alphabet::Ucs2, Some(letter)) => say!(
            lang,
            "{said} La lettre «\u{a0}{letter}\u{a0}» n’est pas dans l’alphabet des réseaux\u{a0}: sans elle, 160\u{a0}signes.",
            "{said} The letter “{letter}” is not in the alphabet of the networks: without it, 160 signs."
        ),
        _ => said,
    };
    Measure {
        said,
        is_over: length.messages > 1,
    }
}
