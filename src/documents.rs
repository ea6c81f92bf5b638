//! What is said to whom, as outlines made from the plan by pure functions.
//!
//! A document is one file and one row of [`DOCUMENTS`]; what several say the same way stands beside them.

mod actions;
pub mod answer;
mod budget;
mod calendar;
mod canvas;
mod cards;
pub mod decision_note;
pub mod document;
pub mod edition;
pub mod full_plan;
pub mod outline;
pub mod prefill;
pub mod recall;
pub mod sheet;
pub mod texts;
pub mod venue_form;

mod journal;
mod money;
mod phrase;
mod weight;

pub use answer::{answer, summary};
pub use document::{DOCUMENTS, Document, Paper, document};
pub use edition::Edition;
pub use outline::{Block, Outline, Section};
pub use prefill::prefill;
pub use recall::{Recall, recall};
pub use sheet::Sheet;
