//! The status that the person declares for each step.

use crate::plan::choice::choices;
use crate::plan::record::record;

choices! {
    /// A step's status, declared by the person.
    Status {
        ToStart = "to-start", "à commencer", "to start";
        Underway = "underway", "en cours", "under way";
        Done = "done", "terminé", "done";
    }
}

record! {
    /// The status of each step.
    pub struct Progress {
        /// Step 1.
        host: Option<Status>,
        /// Step 2.
        assessment: Option<Status>,
        /// Step 3.
        aspirations: Option<Status>,
        /// Step 4.
        strategy: Option<Status>,
        /// Step 5.
        offers: Option<Status>,
        /// Step 6.
        visibility: Option<Status>,
        /// Step 7.
        handover: Option<Status>,
    }
}
