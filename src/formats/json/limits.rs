//! How large a file from elsewhere may be, checked before anything is built.

use crate::formats::json::ReadError;
use crate::plan::Amounts;

/// The most bytes a file may hold: 10 MiB.
pub const BYTES: usize = 10 * 1024 * 1024;
/// The most levels of brackets.
pub const DEPTH: usize = 32;
/// The most parts in all lists together.
pub const PARTS: usize = 5_000;
/// The most characters in a field.
pub const CHARACTERS: usize = 100_000;
/// The most fields in a part, or in any group of fields.
pub const FIELDS: usize = 200;
/// The most values of any kind, so that a small file cannot take hundreds of megabytes once read.
pub const VALUES: usize = 250_000;
/// The most years in one line of the budget.
pub const YEARS: usize = 200;
/// The largest whole number, either way.
pub const LARGEST: i64 = Amounts::LARGEST;

/// Goes once through the text and refuses what is too large, too deep or too many.
pub(super) fn check(text: &str) -> Result<(), ReadError> {
    if text.len() > BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut depth = 0_usize;
    let mut values = 0_usize;
    let mut quoted = false;
    let mut escaped = false;
    for byte in text.bytes() {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => quoted = true,
            b'{' | b'[' => {
                depth += 1;
                values += 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > DEPTH {
            return Err(ReadError::TooDeep);
        }
    }
    if values > VALUES {
        return Err(ReadError::TooManyValues);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_just_within_a_limit_is_taken_and_one_more_is_not() {
        assert_eq!(check(&" ".repeat(BYTES)), Ok(()));
        assert_eq!(check(&" ".repeat(BYTES + 1)), Err(ReadError::TooLarge));
        assert_eq!(check(&"[]".repeat(VALUES)), Ok(()));
        let more = "[]".repeat(VALUES + 1);
        assert_eq!(check(&more), Err(ReadError::TooManyValues));
        let more = ",".repeat(VALUES + 1);
        assert_eq!(check(&more), Err(ReadError::TooManyValues));
    }

    #[test]
    fn brackets_and_commas_within_a_text_are_only_text() {
        let deep = "[".repeat(DEPTH + 1);
        assert_eq!(check(&format!(r#""{deep}""#)), Ok(()));
        assert_eq!(check(&format!(r#""\"{deep}""#)), Ok(()));
        assert_eq!(check(&format!(r#""\\"{deep}"#)), Err(ReadError::TooDeep));
        let commas = ",".repeat(VALUES + 1);
        assert_eq!(check(&format!(r#""{commas}""#)), Ok(()));
    }
}
