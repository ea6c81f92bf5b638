//! The seven steps and their questions, as tables: views, documents and tests read them.
//!
//! A step is made of sections; a section holds questions, a list of parts with their questions, or a view written by hand.
//! Rows carry no condition, no layout, no string key: a question reaches its field by a [`question::Lens`].

pub mod lens;
pub mod nouns;
pub mod question;
pub mod step;

mod aspirations;
mod assessment;
mod handover;
mod host;
pub mod offers;
pub mod strategy;
pub mod visibility;

pub use lens::{Check, Field, Lens};
pub use question::{Body, Depth, PartsGuide, Question, Section, Special};
pub use step::{Phase, Spot, Step};

/// Every question of a step, in the order of the page.
pub fn questions(step: Step) -> impl Iterator<Item = &'static Question> {
    step.sections()
        .iter()
        .flat_map(|section| match &section.body {
            Body::Questions(questions) => *questions,
            Body::Parts(parts) => parts.questions,
            Body::Special(_) => &[],
        })
}
