//! A month written as people say it: « septembre 2027 ».

use crate::text::{Lang, numbers};

/// The year and the month that a text names, in either language; nothing when it does not name both.
pub(super) fn read(text: &str) -> Option<(i32, u8)> {
    let text = text.to_lowercase();
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    let year = words.find_map(|it| {
        let is_year = it.len() == 4 && it.bytes().all(|byte| byte.is_ascii_digit());
        it.parse().ok().filter(|_| is_year)
    })?;
    let month = text
        .split(|letter: char| !letter.is_alphanumeric())
        .find_map(month)?;
    Some((year, month))
}

fn month(word: &str) -> Option<u8> {
    (1..=12).find(|number| {
        let names = Lang::ALL.iter().map(|lang| numbers::month(*lang, *number));
        names.into_iter().any(|name| name.to_lowercase() == word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_and_its_year_are_read_in_both_languages() {
        for (text, found) in [
            ("septembre 2027", Some((2027, 9))),
            ("mi-Mai 2027", Some((2027, 5))),
            ("March 2028", Some((2028, 3))),
            ("2027, en août", Some((2027, 8))),
            ("septembre", None),
            ("2027", None),
            ("rentrée 2027", None),
            ("", None),
        ] {
            assert_eq!(read(text), found, "{text}");
        }
    }
}
