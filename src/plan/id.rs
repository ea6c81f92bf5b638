//! Identifiers: drawn once by whoever adds a part, never changed, written in base 36.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// The identifier of a `T`. Another type's identifier does not fit in its place.
pub struct Id<T> {
    raw: u64,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The number behind it.
    pub const fn raw(self) -> u64 {
        self.raw
    }
}

impl<T> From<u64> for Id<T> {
    fn from(raw: u64) -> Id<T> {
        Id {
            raw,
            of: PhantomData,
        }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Id<T> {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Id<T>) -> bool {
        self.raw == other.raw
    }
}

impl<T> Eq for Id<T> {}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.raw.hash(state);
    }
}

impl<T> Default for Id<T> {
    fn default() -> Id<T> {
        Id::from(0)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&write(self.raw))
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&write(self.raw))
    }
}

/// An identifier as it stands in files and addresses: 1 to 13 digits and small letters.
pub fn write(mut raw: u64) -> String {
    let mut digits = Vec::with_capacity(13);
    loop {
        let digit = (raw % 36) as u32;
        digits.extend(char::from_digit(digit, 36));
        raw /= 36;
        if raw == 0 {
            break;
        }
    }
    digits.iter().rev().collect()
}

/// Reads back what [`write`] wrote; nothing for any other text.
pub fn read(text: &str) -> Option<u64> {
    let canonical = !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
        && (text.len() == 1 || !text.starts_with('0'));
    if !canonical {
        return None;
    }
    u64::from_str_radix(text, 36).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_reads_back() {
        for raw in [0, 1, 35, 36, 12_345, u64::MAX] {
            assert_eq!(read(&write(raw)), Some(raw));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "A", "01", "a b", "é", "+1", "zzzzzzzzzzzzzz"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
