//! Numbers, sums and dates as each language writes them.

use crate::text::Lang;

/// A whole number with its thousands set apart: `34 800` (narrow no-break space), `34,800`.
pub fn integer(lang: Lang, value: i64) -> String {
    let separator = match lang {
        Lang::Fr => '\u{202f}',
        Lang::En => ',',
    };
    let digits = value.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + 8);
    if value < 0 {
        text.push('\u{2212}');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A sum in whole euros: `−5 200 €`, `−€5,200`.
pub fn euros(lang: Lang, value: i64) -> String {
    match lang {
        Lang::Fr => format!("{}\u{a0}€", integer(lang, value)),
        Lang::En if value < 0 => format!("\u{2212}€{}", integer(lang, -value)),
        Lang::En => format!("€{}", integer(lang, value)),
    }
}

/// A share in tenths of a percent: `516` gives `51,6 %` or `51.6%`.
pub fn percent(lang: Lang, tenths: i64) -> String {
    let (whole, rest) = (tenths / 10, tenths % 10);
    match lang {
        Lang::Fr => format!("{whole},{rest}\u{a0}%"),
        Lang::En => format!("{whole}.{rest}%"),
    }
}

/// A day and an hour: `23 novembre 2026 à 14 h 05`, `23 November 2026 at 14:05`.
pub fn moment(lang: Lang, (year, month, day): (i32, u8, u8), (hour, minute): (u8, u8)) -> String {
    let day = date(lang, year, month, day);
    match lang {
        Lang::Fr => format!("{day} à {hour}\u{a0}h\u{a0}{minute:02}"),
        Lang::En => format!("{day} at {hour}:{minute:02}"),
    }
}

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
];

/// The name of a month, counted from 1; nothing for another number.
pub fn month(lang: Lang, month: u8) -> &'static str {
    let name = MONTHS.get(usize::from(month).wrapping_sub(1));
    let (fr, en) = name.copied().unwrap_or_default();
    match lang {
        Lang::Fr => fr,
        Lang::En => en,
    }
}

/// A civil date in full: `1er mars 2027`, `1 March 2027`.
///
/// `month` counts from 1; another number gives a date without its month's name.
pub fn date(lang: Lang, year: i32, month: u8, day: u8) -> String {
    let month = self::month(lang, month);
    match lang {
        Lang::Fr if day == 1 => format!("1er\u{a0}{month} {year}"),
        Lang::Fr | Lang::En => format!("{day}\u{a0}{month} {year}"),
    }
}

/// A count with its noun, agreeing as the language does (French: zero is singular).
pub fn count(lang: Lang, value: usize, one: &str, many: &str) -> String {
    let singular = match lang {
        Lang::Fr => value < 2,
        Lang::En => value == 1,
    };
    let noun = if singular { one } else { many };
    let number = integer(lang, i64::try_from(value).unwrap_or(i64::MAX));
    format!("{number}\u{a0}{noun}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_written_as_each_language_does() {
        assert_eq!(euros(Lang::Fr, 34_800), "34\u{202f}800\u{a0}€");
        assert_eq!(euros(Lang::Fr, -5_200), "−5\u{202f}200\u{a0}€");
        assert_eq!(euros(Lang::En, -1_234_567), "−€1,234,567");
        assert_eq!(euros(Lang::Fr, 0), "0\u{a0}€");
        assert_eq!(percent(Lang::Fr, 516), "51,6\u{a0}%");
    }

    #[test]
    fn dates_and_counts_agree() {
        assert_eq!(date(Lang::Fr, 2027, 3, 1), "1er\u{a0}mars 2027");
        assert_eq!(date(Lang::En, 2026, 9, 14), "14\u{a0}September 2026");
        assert_eq!(count(Lang::Fr, 0, "offre", "offres"), "0\u{a0}offre");
        assert_eq!(count(Lang::En, 0, "offer", "offers"), "0\u{a0}offers");
    }
}
