//! Step 1, the host structure: who it is, its post, its horizon, what it already offers.

use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::official::{Typology, Zone};
use crate::plan::record::{part, record};

choices! {
    /// Where the arrival of the mediator stands (R5).
    Arrival {
        Future = "future", "à venir", "to come";
        Underway = "underway", "en cours", "under way";
        Past = "past", "en poste", "in post";
        Renewal = "renewal", "à renouveler", "to renew";
    }
}

choices! {
    /// The kind of territory the host serves.
    Setting {
        Rural = "rural", "rural", "rural";
        Mixed = "mixed", "rural et urbain", "rural and urban";
        Urban = "urban", "urbain", "urban";
    }
}

record! {
    /// The structure that hosts the mediation service (R4–R6).
    pub struct Host {
        /// Its name.
        name: String,
        /// Its official typology.
        typology: Option<Typology>,
        /// What it is, in its own words, when no typology fits.
        kind: String,
        /// Its commune.
        commune: String,
        /// How many people live on its territory.
        population: Option<i64>,
        /// Rural, urban or both.
        setting: Option<Setting>,
        /// The priority zones of its territory.
        zones: Vec<Zone>,
        /// What else to know of the territory.
        territory: String,
        /// Where the arrival of the mediator stands.
        arrival: Option<Arrival>,
        /// The year the mediator arrived or will arrive.
        since: Option<i64>,
        /// When the agreement with the State ends.
        subsidy_end: Option<Date>,
        /// The first year of the plan.
        first_year: Option<i64>,
        /// The last year of the plan, beyond the subsidy (R1).
        last_year: Option<i64>,
        /// Why the house wants this service to last.
        ambition: String,
    }
}

part! {
    /// A person or a service that carries the project.
    pub struct Member in Members, named name {
        /// The person or the service.
        name: String,
        /// What they do in the project.
        part: String,
        /// Their working time, as people say it ("1 ETP").
        time: String,
    }
}

part! {
    /// A service the structure already offers: a row of the canvas (R57).
    pub struct Service in Services, named name {
        /// Its name.
        name: String,
        /// Whom it serves, what it does.
        about: String,
        /// Its role and place among the others (R131).
        role: String,
        /// When it was last gone through with the canvas (R114).
        examined_on: Option<Date>,
    }
}

part! {
    /// A support function of the structure: a row of the canvas (R113).
    pub struct SupportFunction in Functions, named name {
        /// Its name.
        name: String,
        /// What it does for the others.
        about: String,
        /// Its role and place among the others (R131).
        role: String,
        /// When it was last gone through with the canvas (R114).
        examined_on: Option<Date>,
    }
}
