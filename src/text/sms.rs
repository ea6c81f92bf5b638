//! How long a text message is, as the networks count: the alphabet of 3GPP TS 23.038 ("GSM-7"), else UCS-2.

/// The letters that count for one, besides ASCII letters and digits.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà";
/// The signs that count for two: a mark that announces them, then themselves.
const EXTENSION: &str = "^{}\\[~]|€";

/// Which alphabet a message travels in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// Every letter is in the alphabet of the networks: 160 units a message.
    Gsm7,
    /// One letter is not, and all count as two bytes: 70 units a message.
    Ucs2,
}

impl Alphabet {
    /// How many units a message alone holds.
    pub const fn alone(self) -> usize {
        match self {
            Alphabet::Gsm7 => 160,
            Alphabet::Ucs2 => 70,
        }
    }

    /// How many units each message of several holds: the rest says how they follow one another.
    const fn joined(self) -> usize {
        match self {
            Alphabet::Gsm7 => 153,
            Alphabet::Ucs2 => 67,
        }
    }
}

/// A text as the networks count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// The alphabet it travels in.
    pub alphabet: Alphabet,
    /// Its units.
    pub units: usize,
    /// How many messages carry it.
    pub messages: usize,
    /// The first letter that calls for the wider alphabet.
    pub culprit: Option<char>,
}

/// Counts a text.
pub fn length(text: &str) -> Length {
    let culprit = text.chars().find(|it| gsm7(*it).is_none());
    let alphabet = match culprit {
        None => Alphabet::Gsm7,
        Some(_) => Alphabet::Ucs2,
    };
    let widths: Vec<usize> = match alphabet {
        Alphabet::Gsm7 => text.chars().filter_map(gsm7).collect(),
        Alphabet::Ucs2 => text.chars().map(char::len_utf16).collect(),
    };
    let units = widths.iter().sum();
    Length {
        alphabet,
        units,
        messages: messages(&widths, units, alphabet),
        culprit,
    }
}

/// A sign of two units is never cut in two by the end of a message.
fn messages(widths: &[usize], units: usize, alphabet: Alphabet) -> usize {
    if units == 0 {
        return 0;
    }
    if units <= alphabet.alone() {
        return 1;
    }
    let (mut messages, mut filled) = (1, 0);
    for width in widths {
        if filled + width > alphabet.joined() {
            messages += 1;
            filled = 0;
        }
        filled += width;
    }
    messages
}

/// How many units a letter counts for; nothing when the alphabet lacks it.
fn gsm7(letter: char) -> Option<usize> {
    if letter.is_ascii_alphanumeric() || BASIC.contains(letter) {
        Some(1)
    } else if EXTENSION.contains(letter) {
        Some(2)
    } else {
        None
    }
}

/// The same text in letters of the networks' alphabet, as far as there are any: « ’ » becomes « ' », « ê » becomes « e ».
pub fn lighter(text: &str) -> String {
    let mut light = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\u{a0}' | '\u{202f}' | '\u{2009}' | '\t' => light.push(' '),
            '’' | '‘' => light.push('\''),
            '«' | '»' | '“' | '”' => light.push('"'),
            '–' | '—' | '−' => light.push('-'),
            '…' => light.push_str("..."),
            'œ' => light.push_str("oe"),
            'Œ' => light.push_str("OE"),
            'â' => light.push('a'),
            'ç' => light.push('c'),
            'ê' | 'ë' => light.push('e'),
            'î' | 'ï' => light.push('i'),
            'ô' => light.push('o'),
            'û' => light.push('u'),
            'À' | 'Â' => light.push('A'),
            'È' | 'Ê' | 'Ë' => light.push('E'),
            'Î' | 'Ï' => light.push('I'),
            'Ô' => light.push('O'),
            'Ù' | 'Û' => light.push('U'),
            _ => light.push(letter),
        }
    }
    // Quotation marks lost the spaces that no one types around the plain ones.
    light.replace("\" ", "\"").replace(" \"", "\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(text: &str) -> (Alphabet, usize, usize) {
        let it = length(text);
        (it.alphabet, it.units, it.messages)
    }

    #[test]
    fn letters_count_as_the_networks_count_them() {
        assert_eq!(counted(""), (Alphabet::Gsm7, 0, 0));
        assert_eq!(counted("Été à la mairie"), (Alphabet::Gsm7, 15, 1));
        assert_eq!(counted("5 € [x]"), (Alphabet::Gsm7, 10, 1));
        assert_eq!(counted("Fête"), (Alphabet::Ucs2, 4, 1));
        assert_eq!(counted("👋"), (Alphabet::Ucs2, 2, 1));
        assert_eq!(length("L’été").culprit, Some('’'));
    }

    #[test]
    fn a_message_ends_where_the_networks_end_it() {
        for (text, messages) in [
            ("a".repeat(160), 1),
            ("a".repeat(161), 2),
            ("a".repeat(306), 2),
            ("a".repeat(307), 3),
            ("€".repeat(80), 1),
            // 153 is odd: the last sign of a message goes to the next one.
            ("€".repeat(153), 3),
            ("ê".repeat(70), 1),
            ("ê".repeat(71), 2),
            ("👋".repeat(35), 1),
            ("👋".repeat(66), 2),
            ("👋".repeat(67), 3),
        ] {
            assert_eq!(length(&text).messages, messages, "{text}");
        }
    }

    #[test]
    fn the_alphabet_of_the_networks_has_its_128_places() {
        // 26 small letters, 26 capitals, 10 digits, those listed, and the mark that announces the extension.
        assert_eq!(62 + BASIC.chars().count() + 1, 128);
        assert_eq!(EXTENSION.chars().count(), 9);
    }

    #[test]
    fn a_lighter_text_stays_in_the_alphabet_of_the_networks() {
        let light =
            lighter("« Ça commence aujourd’hui\u{202f}: fête, maïs, cœur, hôtel – À bientôt… »");
        assert_eq!(
            light,
            "\"Ça commence aujourd'hui : fete, mais, coeur, hotel - A bientot...\""
        );
        assert_eq!(length(&light).alphabet, Alphabet::Gsm7);
    }
}
