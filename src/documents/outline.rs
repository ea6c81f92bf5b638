//! The shape of a document before it is a page, a sheet of paper or a file: headings, sentences, answers, tables, bars.
//!
//! *Context.* Every document is written in several formats, and more will come. *Decision.* A document says what a sentence is
//! (an answer, a voice, a cell that counts), never how it looks; each format decides that alone. *Consequence.* A text that a
//! person typed is never joined with marks of a format: it goes from the plan to the writer that knows how to escape it.

mod bars;
mod table;

pub use bars::{Bars, Series, Tone};
pub use table::{Cell, Column, Table};

use crate::guide::{Phase, Spot, Step};
use crate::text::Lang;

/// A document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outline {
    /// The language it is written in.
    pub lang: Lang,
    /// What kind of document it is: « Note de décision ».
    pub kind: String,
    /// What the document is called.
    pub title: String,
    /// What stands under the title: whose plan, where, for which years.
    pub lines: Vec<String>,
    /// What it says, in order.
    pub sections: Vec<Section>,
}

/// What a document says under one heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// The step whose answers it tells, when it tells those of one step alone.
    pub step: Option<Step>,
    /// The phase whose colour it wears.
    pub phase: Option<Phase>,
    /// Its heading.
    pub title: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

impl Section {
    /// What is said of a step, under its number and name.
    pub fn of(step: Step, lang: Lang, blocks: Vec<Block>) -> Section {
        Section {
            step: Some(step),
            phase: Some(step.phase()),
            title: format!("{}. {}", step.number(), step.title().say(lang)),
            blocks,
        }
    }

    /// What is said under a heading of the document's own.
    pub fn titled(phase: Phase, title: impl Into<String>, blocks: Vec<Block>) -> Section {
        Section {
            step: None,
            phase: Some(phase),
            title: title.into(),
            blocks,
        }
    }
}

/// A piece of a section. Texts may hold line breaks, which every format keeps.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of what follows.
    Heading(String),
    /// A sentence or several.
    Paragraph(String),
    /// What is to be read first, or remembered.
    Highlight(String),
    /// Things of the same kind.
    List(Vec<Item>),
    /// What someone said, in their own words.
    Voice {
        /// The words, without quotation marks.
        words: String,
        /// Who said them, when, where; perhaps unknown.
        who: String,
    },
    /// An answer about the plan itself.
    Answer {
        /// The question.
        question: String,
        /// What the person answered.
        text: String,
        /// Where to change it.
        spot: Option<Spot>,
    },
    /// A part of a list, with what was answered about it.
    Part {
        /// What it is called.
        name: String,
        /// What was answered, without the name.
        answers: Vec<Answered>,
        /// Where to change it.
        spot: Option<Spot>,
    },
    /// A table.
    Table(Table),
    /// Sums by year, drawn as bars.
    Bars(Bars),
    /// A sentence of the document about itself: what is missing, what was left out.
    Note(String),
}

/// A thing in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is, to be seen first; perhaps empty.
    pub lead: String,
    /// What is said of it; perhaps empty.
    pub text: String,
}

impl Item {
    /// A thing that needs no name.
    pub fn plain(text: impl Into<String>) -> Item {
        Item {
            lead: String::new(),
            text: text.into(),
        }
    }

    /// A thing and what is said of it.
    pub fn led(lead: impl Into<String>, text: impl Into<String>) -> Item {
        Item {
            lead: lead.into(),
            text: text.into(),
        }
    }
}

/// A question about a part, and its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The question.
    pub label: String,
    /// What the person answered.
    pub text: String,
}
