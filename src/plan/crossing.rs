//! The canvas: where an offer meets a service or a support function of the house (R60–R65, R113–R123).

use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::host::{Service, SupportFunction};
use crate::plan::id::Id;
use crate::plan::links::Link;
use crate::plan::offer::Offer;
use crate::plan::record::part;

choices! {
    /// Where a crossing stands. A crossing nobody opened is empty: it is not stored.
    CrossingState {
        Idea = "idea", "piste", "idea";
        Engaged = "engaged", "engagé", "engaged";
        InPlace = "in-place", "en place", "in place";
    }
}

/// A row of the canvas.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// An existing service.
    Service(Id<Service>),
    /// A support function.
    Function(Id<SupportFunction>),
}

impl Row {
    /// The number behind the identifier, unique in a plan.
    pub fn raw(self) -> u64 {
        match self {
            Row::Service(id) => id.raw(),
            Row::Function(id) => id.raw(),
        }
    }
}

part! {
    /// An offer and a service or support function, and what happens between them.
    pub struct Crossing in Crossings, named first_step {
        /// The offer: a column of the canvas.
        offer: Link<Offer>,
        /// The service, when the row is one.
        service: Link<Service>,
        /// The support function, when the row is one.
        function: Link<SupportFunction>,
        /// Where it stands.
        state: Option<CrossingState>,
        /// En quoi: how digital can take part in what this service does (R120).
        in_what: String,
        /// Comment: how it is done (R121).
        how: String,
        /// What passes from one to the other (R115).
        porosity: String,
        /// What each does that the other does not (R116).
        complementarity: String,
        /// What opens between teams that did not work together (R61).
        opening: String,
        /// What is invented together (R61).
        hybrid: String,
        /// The uses included (R122).
        uses: String,
        /// The accompaniment included (R122).
        accompaniment: String,
        /// What it adds to the service (R64).
        added_value: String,
        /// Perspectives nobody had imagined (R117, R119).
        perspectives: String,
        /// Unexpected partners glimpsed (R118).
        unexpected: String,
        /// Whom to talk to.
        contact: String,
        /// With whom it was thought about (R120).
        thought_with: String,
        /// When it was thought about (R120).
        thought_on: Option<Date>,
        /// The first step.
        first_step: String,
        /// When.
        first_step_on: Option<Date>,
        /// Who.
        first_step_by: String,
        /// Is the first step done?
        first_step_done: bool,
    }
}

impl Crossing {
    /// The row it stands in.
    pub fn row(&self) -> Option<Row> {
        match (self.service.get(), self.function.get()) {
            (Some(service), _) => Some(Row::Service(service)),
            (None, Some(function)) => Some(Row::Function(function)),
            (None, None) => None,
        }
    }
}
