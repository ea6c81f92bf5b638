//! A table: columns that count and columns that say, cells with a tone.

use super::Tone;
use crate::guide::Spot;
use crate::text::{Lang, numbers};

/// What a cell says when it has nothing to say.
const NOTHING: &str = "–";

/// A table. Every row is as long as the head, and its first cell names the row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The columns, that of the rows' names first.
    pub head: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// Where to change what it shows.
    pub spot: Option<Spot>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it is called.
    pub name: String,
    /// Does it hold numbers, to be set under one another?
    pub counts: bool,
}

impl Column {
    /// A column of words.
    pub fn words(name: impl Into<String>) -> Column {
        Column {
            name: name.into(),
            counts: false,
        }
    }

    /// A column of numbers.
    pub fn numbers(name: impl Into<String>) -> Column {
        Column {
            name: name.into(),
            counts: true,
        }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it says, as people read it.
    pub text: String,
    /// The number behind the words, for a spreadsheet: whole euros.
    pub value: Option<i64>,
    /// How it stands among the others.
    pub tone: Tone,
}

impl Cell {
    /// Words, or a dash when there are none.
    pub fn said(text: impl Into<String>) -> Cell {
        let text = text.into();
        let text = if text.trim().is_empty() {
            NOTHING.to_owned()
        } else {
            text
        };
        Cell {
            text,
            ..Cell::default()
        }
    }

    /// A sum, or a dash when none was typed.
    pub fn euros(lang: Lang, sum: Option<i64>) -> Cell {
        Cell {
            value: sum,
            ..Cell::said(sum.map_or_else(String::new, |it| numbers::euros(lang, it)))
        }
    }

    /// The same cell, in another tone.
    #[must_use]
    pub fn toned(self, tone: Tone) -> Cell {
        Cell { tone, ..self }
    }
}
