//! Tables to work on in a spreadsheet: cells that are numbers, days or words, and sums that follow what they add up.

pub mod budget;
pub mod tasks;

pub use budget::budget;
pub use tasks::tasks;

use std::ops::Range;

use crate::plan::Date;

/// A sheet. Every row is as long as the columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, the head left out.
    pub rows: Vec<Row>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What stands at its head.
    pub name: String,
    /// How many letters wide it is.
    pub width: u8,
}

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Value>,
    /// Is it a total?
    pub is_total: bool,
}

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Words, as someone typed them.
    Text(String),
    /// A day.
    Day(Date),
    /// Whole euros.
    Euros(i64),
    /// Whole euros that other cells give.
    Worked(i64, Work),
}

/// How a cell is worked out from others; rows and columns count from 0, the head left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// The sum of some rows of the same column.
    Rows(Vec<usize>),
    /// The sum of some columns of the same row.
    Columns(Range<usize>),
    /// One row less another, in the same column.
    Less(usize, usize),
}

impl Value {
    /// Words, or nothing when there are none.
    pub fn said(text: &str) -> Value {
        match text.trim() {
            "" => Value::Empty,
            text => Value::Text(text.to_owned()),
        }
    }

    /// The number in the cell, if it is one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Value::Euros(sum) | Value::Worked(sum, _) => Some(*sum),
            Value::Empty | Value::Text(_) | Value::Day(_) => None,
        }
    }
}

/// A column of so many letters.
fn column(name: impl Into<String>, width: u8) -> Column {
    Column {
        name: name.into(),
        width,
    }
}
