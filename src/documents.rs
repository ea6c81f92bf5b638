//! What is said to whom, as outlines made from the plan by pure functions.

pub mod answer;
pub mod full_plan;
pub mod outline;
pub mod prefill;
pub mod recall;

pub use answer::{answer, summary};
pub use outline::{Block, Outline, Section};
pub use prefill::prefill;
pub use recall::{Recall, recall};
