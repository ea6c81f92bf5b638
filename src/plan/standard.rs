//! The values of the national standard: how what people type is read, and what to do when it cannot be.
//!
//! Each function gives the value as the standard writes it, nothing for an empty box, or what to correct. Sources: the schema
//! v1.0.2 of LaMednum/standard-mediation-num, and the package `@gouvfr-anct/lieux-de-mediation-numerique` 2.3.0, which is
//! stricter and feeds the national map.

pub mod phone;
pub mod pivot;

pub use phone::phone;
pub use pivot::pivot;

use crate::text::{Lang, Text, numbers};

/// The longest summary, in characters.
pub const SUMMARY: usize = 280;

/// The address that every page of Accès libre begins with.
const ACCES_LIBRE: &str = "https://acceslibre.beta.gouv.fr/";

/// What is wrong with a value, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// What to do, with `{}` where the number goes.
    pub text: Text,
    /// How many characters, digits or degrees there are too many, when that helps.
    pub number: usize,
}

impl Wrong {
    /// What to do, in full.
    pub fn say(self, lang: Lang) -> String {
        let number = numbers::integer(lang, i64::try_from(self.number).unwrap_or(i64::MAX));
        self.text.say(lang).replace("{}", &number)
    }
}

/// A value as the standard writes it, nothing, or what to correct.
pub type Read = Result<Option<String>, Wrong>;

pub(crate) fn wrong(fr: &'static str, en: &'static str) -> Read {
    Err(Wrong {
        text: Text::new(fr, en),
        number: 0,
    })
}

/// Words on one line, spaces at most one by one; nothing when there are none.
pub fn words(text: &str) -> Option<String> {
    let is_space = |it: char| it.is_whitespace() || it.is_control();
    let words: Vec<&str> = text.split(is_space).filter(|it| !it.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Words without the straight quotation marks that programs downstream stumble on; nothing when nothing is left.
pub fn bare(text: &str) -> Option<String> {
    words(&text.replace('"', ""))
}

/// A text without any space or control; nothing when nothing is left.
pub(crate) fn packed(text: &str) -> Option<String> {
    let kept = text
        .chars()
        .filter(|it| !it.is_whitespace() && !it.is_control());
    Some(kept.collect::<String>()).filter(|it| !it.is_empty())
}

/// A postal code.
pub fn postal_code(text: &str) -> Read {
    let Some(code) = packed(text) else {
        return Ok(None);
    };
    let is_digits = code.bytes().all(|it| it.is_ascii_digit());
    match code.len() {
        5 if is_digits => Ok(Some(code)),
        4 if is_digits => wrong(
            "Il manque un chiffre\u{a0}: un code postal en a cinq, parfois avec un zéro au début (01000).",
            "A digit is missing: a postal code has five, sometimes with a zero at the start (01000).",
        ),
        _ => wrong(
            "Écrivez les cinq chiffres du code postal, par exemple 51100.",
            "Write the five digits of the postal code, for example 51100.",
        ),
    }
}

/// A code INSEE of a commune.
pub fn insee(text: &str) -> Read {
    let Some(code) = packed(text) else {
        return Ok(None);
    };
    let code = code.to_ascii_uppercase();
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    let is_code = match code.as_bytes() {
        [b'2', second, rest @ ..] => {
            matches!(second, b'A' | b'B' | b'1'..=b'9') && rest.len() == 3 && digits(rest)
        }
        all => all.len() == 5 && digits(all),
    };
    if is_code {
        return Ok(Some(code));
    }
    wrong(
        "Écrivez les cinq caractères du code INSEE de la commune, par exemple 51454 ou 2A004. Ce n’est pas le code postal.",
        "Write the five characters of the commune’s INSEE code, for example 51454 or 2A004. It is not the postal code.",
    )
}

/// The name of a commune.
pub fn commune(text: &str) -> Read {
    let Some(name) = words(text) else {
        return Ok(None);
    };
    let fits = |it: char| it.is_alphanumeric() || matches!(it, ' ' | '-' | '\'' | '’');
    // Accents that stand apart from their letter.
    let is_accent = |it: char| ('\u{300}'..='\u{36f}').contains(&it);
    if name.chars().all(|it| fits(it) || is_accent(it)) && name.chars().any(char::is_alphabetic) {
        return Ok(Some(name));
    }
    wrong(
        "Écrivez le nom de la commune seul, sans code ni parenthèse.",
        "Write the name of the commune alone, without code or brackets.",
    )
}

/// A latitude.
pub fn latitude(text: &str) -> Read {
    degrees(text, 90)
}

/// A longitude.
pub fn longitude(text: &str) -> Read {
    degrees(text, 180)
}

fn degrees(text: &str, most: u32) -> Read {
    let Some(number) = packed(text) else {
        return Ok(None);
    };
    let number = number.replace(',', ".").replace('\u{2212}', "-");
    let (sign, figures) = match number.strip_prefix('-') {
        Some(figures) => ("-", figures),
        None => ("", number.as_str()),
    };
    let (whole, rest) = figures.split_once('.').unwrap_or((figures, "0"));
    let is_number = [whole, rest]
        .iter()
        .all(|it| (1..=15).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit()));
    let size = whole.parse::<u32>().ok().filter(|_| is_number);
    let is_zero = figures.bytes().all(|it| matches!(it, b'0' | b'.'));
    match size {
        Some(size) if size < most && !is_zero => Ok(Some(format!("{sign}{size}.{rest}"))),
        _ => wrong(
            "Écrivez un nombre de degrés avec un point, par exemple 43.52609, ou laissez vide.",
            "Write a number of degrees with a point, for example 43.52609, or leave it empty.",
        ),
    }
}

/// An e-mail address.
pub fn email(text: &str) -> Read {
    let Some(address) = words(text) else {
        return Ok(None);
    };
    let address = address.strip_prefix("mailto:").unwrap_or(&address);
    let parts = address.split_once('@');
    let is_address = parts.is_some_and(|(name, domain)| {
        let is_dotted = domain.split('.').count() > 1 && domain.split('.').all(|it| !it.is_empty());
        let fits = |it: char| {
            it.is_ascii_graphic()
                && !matches!(it, '@' | '|' | ',' | ';' | '"' | '<' | '>' | '(' | ')')
        };
        !name.is_empty() && is_dotted && name.chars().chain(domain.chars()).all(fits)
    });
    if is_address {
        return Ok(Some(address.to_owned()));
    }
    wrong(
        "Écrivez une seule adresse, par exemple contact@commune.fr.",
        "Write a single address, for example contact@commune.fr.",
    )
}

/// The address of a page on the web; `https://` is added when nothing stands before the name.
pub fn website(text: &str) -> Read {
    let Some(address) = words(text) else {
        return Ok(None);
    };
    let lower = address.to_ascii_lowercase();
    let address = match lower.as_str() {
        it if it.starts_with("https://") || it.starts_with("http://") => address,
        it if it.contains("://") => String::new(),
        _ => format!("https://{address}"),
    };
    let host = address.split("://").nth(1).unwrap_or_default();
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let is_dotted = host.split('.').count() > 1 && host.split('.').all(|it| !it.is_empty());
    let fits = |it: char| !it.is_whitespace() && !matches!(it, '"' | '<' | '>' | '@');
    if is_dotted && host.chars().all(fits) && address.chars().all(|it| fits(it) || it == '@') {
        return Ok(Some(address.replace('|', "%7C")));
    }
    wrong(
        "Écrivez une adresse complète, par exemple https://www.commune.fr.",
        "Write a complete address, for example https://www.commune.fr.",
    )
}

/// The address of a page of Accès libre.
pub fn accessibility(text: &str) -> Read {
    match website(text) {
        Ok(Some(address)) if !address.starts_with(ACCES_LIBRE) => wrong(
            "L’adresse doit commencer par https://acceslibre.beta.gouv.fr/.",
            "The address must begin with https://acceslibre.beta.gouv.fr/.",
        ),
        read => read,
    }
}

/// A summary of at most 280 characters.
pub fn summary(text: &str) -> Read {
    let Some(summary) = words(text) else {
        return Ok(None);
    };
    match summary.chars().count().checked_sub(SUMMARY) {
        None | Some(0) => Ok(Some(summary)),
        Some(number) => Err(Wrong {
            text: Text::new(
                "Retirez {}\u{a0}caractères\u{a0}: le résumé en prend 280 au plus. Le reste peut aller dans la présentation détaillée.",
                "Remove {} characters: the summary takes 280 at most. The rest can go into the detailed presentation.",
            ),
            number,
        }),
    }
}

#[cfg(test)]
mod tests;
