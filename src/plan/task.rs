//! Step 7: what is to be done, by whom and when, and how it will be measured (R2).

use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::links::Link;
use crate::plan::offer::Offer;
use crate::plan::record::part;

choices! {
    /// Where a task stands.
    TaskState {
        ToDo = "to-do", "à faire", "to do";
        Underway = "underway", "en cours", "under way";
        Done = "done", "fait", "done";
        Dropped = "dropped", "abandonné", "dropped";
    }
}

part! {
    /// Something to do.
    pub struct Task in Tasks, named name {
        /// What.
        name: String,
        /// Who.
        owner: String,
        /// When.
        due_on: Option<Date>,
        /// Where it stands.
        state: Option<TaskState>,
        /// The offer it serves.
        offer: Link<Offer>,
        /// Anything else.
        note: String,
    }
}

part! {
    /// Something to measure.
    pub struct Indicator in Indicators, named name {
        /// What is measured.
        name: String,
        /// How, from what source.
        method: String,
        /// Where we start.
        baseline: String,
        /// Where we want to be.
        target: String,
        /// The offer it measures.
        offer: Link<Offer>,
    }
}
