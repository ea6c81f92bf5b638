//! The shape of a document before it is a page, a sheet of paper or a file: titles, answers, parts and tables.

use crate::guide::{Spot, Step};

/// A document.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// What the document is called.
    pub title: String,
    /// What stands under the title: whose plan, where, for which years.
    pub lines: Vec<String>,
    /// What it says, step by step.
    pub sections: Vec<Section>,
}

/// What a document says of a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The step.
    pub step: Step,
    /// Its heading.
    pub title: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of what follows.
    Heading(String),
    /// An answer about the plan itself.
    Answer {
        /// The question.
        question: &'static str,
        /// What the person answered.
        text: String,
        /// Where to change it.
        spot: Spot,
    },
    /// A part of a list, with what was answered about it.
    Part {
        /// What it is called.
        name: String,
        /// What was answered, without the name.
        answers: Vec<Answered>,
        /// Where to change it.
        spot: Spot,
    },
    /// A table. Every row is as long as the head, and its first cell names the row.
    Table {
        /// What the table shows.
        caption: String,
        /// The names of the columns, that of the rows' names first.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
        /// Where to change it.
        spot: Spot,
    },
    /// A sentence of the document itself.
    Note(String),
}

/// A question about a part, and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The question.
    pub label: &'static str,
    /// What the person answered.
    pub text: String,
}
