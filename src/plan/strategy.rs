//! Step 4, orientations and money: directions, local scheme, vision, ideas, costs and resources (R39–R56).

use crate::plan::assessment::{Actor, Audience, Objective};
use crate::plan::choice::choices;
use crate::plan::links::{Link, Links};
use crate::plan::money::Amounts;
use crate::plan::offer::Offer;
use crate::plan::record::{part, record};

choices! {
    /// An answer that may be sought still (R40).
    Answer {
        Yes = "yes", "oui", "yes";
        No = "no", "non", "no";
        Unknown = "unknown", "pas encore su", "not known yet";
    }
}

choices! {
    /// Where a direction comes from (R39, R41).
    DirectionSource {
        Host = "host", "la structure", "the structure";
        Scheme = "scheme", "le schéma local", "the local scheme";
    }
}

choices! {
    /// What a cost pays for. The last two are gifts in kind, counted to show the true cost.
    CostKind {
        Salary = "salary", "salaire", "salary";
        Training = "training", "formation", "training";
        Travel = "travel", "déplacements", "travel";
        Equipment = "equipment", "matériel", "equipment";
        Premises = "premises", "locaux", "premises";
        Communication = "communication", "communication", "communication";
        Services = "services", "prestations", "bought services";
        Overheads = "overheads", "encadrement et fonctions support", "management and support functions";
        Other = "other", "autre", "other";
    }
}

choices! {
    /// How sure a resource is.
    Certainty {
        Own = "own", "budget propre", "own budget";
        Granted = "granted", "obtenu", "granted";
        Requested = "requested", "demandé", "asked for";
        Considered = "considered", "envisagé", "considered";
    }
}

record! {
    /// The local scheme, the vision and what makes the service last (R40–R46, R48, R56).
    pub struct Strategy {
        /// Does a local scheme of digital uses exist?
        scheme: Option<Answer>,
        /// Its name.
        scheme_name: String,
        /// Who carries it.
        scheme_carrier: String,
        /// Its first year.
        scheme_from: Option<i64>,
        /// Its last year.
        scheme_to: Option<i64>,
        /// Its address on the web.
        scheme_link: String,
        /// Whom to ask when it is not known yet.
        scheme_contact: String,
        /// The strategic vision.
        vision: String,
        /// The territorial reality it starts from.
        reality: String,
        /// The needs and gaps it answers.
        shortfalls: String,
        /// Why the service is relevant.
        relevance: String,
        /// What the service adds.
        added_value: String,
        /// What users wish, before our own point of view.
        wishes: String,
        /// What we would do outside our usual frame.
        beyond_frame: String,
        /// How the service lasts after the subsidy.
        durability: String,
        /// What happens if nothing is decided.
        without_decision: String,
        /// The decision asked for, in the words that the note hands over.
        decision: String,
    }
}

part! {
    /// A direction the service fits into (R39, R41).
    pub struct Direction in Directions, named name {
        /// The direction, or the document that holds it.
        name: String,
        /// The structure's own, or the local scheme's.
        source: Option<DirectionSource>,
        /// How the service contributes.
        contribution: String,
        /// What makes it last.
        durability: String,
        /// The offers that serve it.
        offers: Links<Offer>,
        /// The objectives that serve it.
        objectives: Links<Objective>,
    }
}

part! {
    /// An idea, perhaps outside the usual frame (R47–R48).
    pub struct Idea in Ideas, named name {
        /// The idea.
        name: String,
        /// What makes it worth trying.
        about: String,
        /// Is it outside the usual frame?
        beyond_frame: bool,
        /// Is it kept for ourselves, out of the shared plan?
        hidden: bool,
        /// The publics it would reach.
        audiences: Links<Audience>,
        /// The offer it became.
        offer: Link<Offer>,
    }
}

part! {
    /// A line of cost, in whole euros by year (R56).
    pub struct Cost in Costs, named name {
        /// What it pays.
        name: String,
        /// What kind of cost it is.
        kind: Option<CostKind>,
        /// Whole euros by year.
        amounts: Amounts,
        /// How it was worked out.
        note: String,
    }
}

part! {
    /// A line of resources, in whole euros by year (R56).
    pub struct Funding in Fundings, named name {
        /// The funder or the budget.
        name: String,
        /// How sure it is.
        certainty: Option<Certainty>,
        /// Whole euros by year.
        amounts: Amounts,
        /// The funder among the actors.
        funder: Link<Actor>,
        /// Conditions, dates, whom to ask.
        note: String,
    }
}
