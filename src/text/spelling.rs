//! Looking at words as people read them: acronyms that nothing explains, sentences too long to follow.

/// Acronyms that everybody reads, and the letters of French addresses.
const KNOWN: &[&str] = &[
    "BP", "CEDEX", "CV", "DVD", "FM", "GPS", "OK", "PC", "PDF", "QR", "RDV", "SMS", "SOS", "TV",
    "USB", "ZA", "ZI",
];

/// A word and where it stands.
#[derive(Clone, Copy)]
struct Token<'a> {
    word: &'a str,
    start: usize,
    end: usize,
}

/// The acronyms of a text that are neither known by everybody nor explained in parentheses, each once.
///
/// Cautious, to spare people false alarms: words of 2 to 6 capitals, neither Roman numbers nor capitals in a row (titles,
/// names written in capitals).
pub fn unexplained_acronyms(text: &str) -> Vec<&str> {
    let tokens = tokens(text);
    let acronyms: Vec<Token> = tokens
        .iter()
        .enumerate()
        .filter(|(_, it)| looks_like_acronym(it.word))
        .filter(|(at, _)| !stands_in_a_row(text, &tokens, *at))
        .map(|(_, it)| *it)
        .collect();
    let mut open: Vec<&str> = Vec::new();
    for it in &acronyms {
        let explained = acronyms
            .iter()
            .any(|other| other.word == it.word && is_explained(text, other));
        if !explained && !open.contains(&it.word) {
            open.push(it.word);
        }
    }
    open
}

/// How many words a text has: what stands between spaces and holds a letter or a digit.
pub fn words(text: &str) -> usize {
    let pieces = text.split_whitespace();
    pieces
        .filter(|it| it.contains(char::is_alphanumeric))
        .count()
}

/// How many words the longest sentence of a text has.
pub fn longest_sentence(text: &str) -> usize {
    text.split(['.', '!', '?', '…', ';', '\n'])
        .map(|sentence| tokens(sentence).len())
        .max()
        .unwrap_or_default()
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    let mut at = 0;
    while let Some(skipped) = rest.find(char::is_alphanumeric) {
        let word = rest.get(skipped..).unwrap_or_default();
        let length = word
            .find(|letter: char| !letter.is_alphanumeric())
            .unwrap_or(word.len());
        let (word, after) = word.split_at(length);
        let start = at + skipped;
        at = start + length;
        tokens.push(Token {
            word,
            start,
            end: at,
        });
        rest = after;
    }
    tokens
}

fn is_capitals(word: &str) -> bool {
    word.chars().count() >= 2 && word.chars().all(char::is_uppercase)
}

fn looks_like_acronym(word: &str) -> bool {
    let roman = word.chars().all(|letter| "IVXLCDM".contains(letter));
    is_capitals(word) && word.chars().count() <= 6 && !roman && !KNOWN.contains(&word)
}

/// Is a neighbour, a space, an apostrophe or a hyphen away, in capitals too?
fn stands_in_a_row(text: &str, tokens: &[Token], at: usize) -> bool {
    let joined = |left: Option<&Token>, right: Option<&Token>| {
        let (Some(left), Some(right)) = (left, right) else {
            return false;
        };
        let between = text.get(left.end..right.start).unwrap_or_default();
        let close =
            between.chars().count() == 1 && between.contains([' ', '\u{a0}', '\'', '’', '-']);
        close && is_capitals(left.word) && is_capitals(right.word)
    };
    let before = at.checked_sub(1).and_then(|it| tokens.get(it));
    joined(before, tokens.get(at)) || joined(tokens.get(at), tokens.get(at + 1))
}

/// `CCAS (centre communal…)` and `centre communal… (CCAS)` are explained.
fn is_explained(text: &str, token: &Token) -> bool {
    let before = text.get(..token.start).unwrap_or_default().trim_end();
    let after = text.get(token.end..).unwrap_or_default().trim_start();
    after.starts_with('(') || (before.ends_with('(') && after.starts_with(')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acronym_is_to_be_explained_once() {
        for (text, open) in [
            ("Au CCAS le jeudi", &["CCAS"][..]),
            ("Au CCAS, à l’EPN, au CCAS", &["CCAS", "EPN"]),
            ("Au CCAS (centre communal d’action sociale). Au CCAS", &[]),
            ("Au centre communal d’action sociale (CCAS)", &[]),
            ("Sur RDV, par SMS, pour un CV sur PC ou TV", &[]),
            ("Résidence LES TILLEULS, ATELIER PHOTO", &[]),
            ("Rue Louis XIV, salle A, poste 12", &[]),
            ("", &[]),
        ] {
            assert_eq!(unexplained_acronyms(text), open, "{text}");
        }
    }

    #[test]
    fn the_longest_sentence_is_counted_in_words() {
        assert_eq!(longest_sentence(""), 0);
        assert_eq!(longest_sentence("Gratuit. Sur rendez-vous, le mardi !"), 5);
    }
}
