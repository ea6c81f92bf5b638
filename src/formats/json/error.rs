//! Why a file cannot be opened.

use crate::formats::json::limits;
use crate::formats::json::place::Place;

/// Why a file cannot be opened. The log gets this text; the person gets [`ReadError::say`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is no text in UTF-8.
    #[error("the file is not UTF-8 text: {0:?}")]
    NotText(Kind),
    /// It is text, but no JSON.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The character in that line, from 1.
        column: usize,
        /// Does it stop before its end?
        cut: bool,
    },
    /// It is JSON, but no plan.
    #[error("not a plan: {0:?}")]
    NotAPlan(Found),
    /// A newer version of Trame wrote it.
    #[error("schema {schema} is newer than {newest}", newest = crate::formats::json::SCHEMA)]
    Newer {
        /// The version of the format in the file.
        schema: u64,
    },
    /// More than [`limits::BYTES`].
    #[error("more than {max} bytes", max = limits::BYTES)]
    TooLarge,
    /// More than [`limits::DEPTH`] levels of brackets.
    #[error("more than {max} levels", max = limits::DEPTH)]
    TooDeep,
    /// More than [`limits::VALUES`] values.
    #[error("more than {max} values", max = limits::VALUES)]
    TooManyValues,
    /// More than [`limits::PARTS`] parts.
    #[error("{count} parts, more than {max}", max = limits::PARTS)]
    TooMany {
        /// How many there are.
        count: usize,
    },
    /// More than [`limits::FIELDS`] fields in a group.
    #[error("{place}: {count} fields, more than {max}", max = limits::FIELDS)]
    TooManyFields {
        /// Which group.
        place: Place,
        /// How many there are.
        count: usize,
    },
    /// More than [`limits::CHARACTERS`] characters in a field.
    #[error("{place}: more than {max} characters", max = limits::CHARACTERS)]
    TooLong {
        /// Which field.
        place: Place,
    },
    /// Something else was expected there.
    #[error("{place}: expected {expected:?}")]
    WrongType {
        /// Which field.
        place: Place,
        /// What it should hold.
        expected: Expected,
    },
    /// A number too large, either way.
    #[error("{place}: out of range")]
    OutOfRange {
        /// Which field.
        place: Place,
    },
    /// A code that is not among those of the list.
    #[error("{place}: unknown code {code:?}")]
    UnknownCode {
        /// Which field.
        place: Place,
        /// What stands there.
        code: String,
    },
    /// A day that is not in the calendar.
    #[error("{place}: no such date {text:?}")]
    BadDate {
        /// Which field.
        place: Place,
        /// What stands there.
        text: String,
    },
    /// An identifier that could not be one.
    #[error("{place}: no identifier {text:?}")]
    BadId {
        /// Which field.
        place: Place,
        /// What stands there.
        text: String,
    },
    /// A second crossing of the same offer and row.
    #[error("{place}: second crossing of a cell")]
    DuplicateCrossing {
        /// Which crossing.
        place: Place,
    },
}

/// What a file that is no text seems to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An archive or an office document.
    Archive,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// Text in UTF-16.
    Utf16,
    /// Text in an older encoding, such as Windows-1252.
    Older,
    /// Something else.
    Other,
}

/// What JSON that is no plan seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A list.
    Array,
    /// A lone text, number or word.
    Scalar,
    /// An object that names another format.
    Format(String),
    /// An object that names no format.
    NoFormat,
}

/// What a field should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// One code of a closed list.
    Code,
    /// Codes of a closed list.
    Codes,
    /// An identifier.
    Id,
    /// Identifiers.
    Ids,
    /// Whole euros by year.
    Amounts,
    /// A year of four digits.
    Year,
    /// A group of fields.
    Record,
    /// A list of groups of fields.
    List,
}
