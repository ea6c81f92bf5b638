//! Step 6, being seen and exchanging: channels, relays, directories, network, events, partnerships (R69–R112, R124–R144).

use crate::plan::assessment::{Actor, Audience, Contact};
use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::host::Service;
use crate::plan::links::{Link, Links};
use crate::plan::offer::{Card, Offer};
use crate::plan::record::{part, record};
use crate::plan::strategy::Answer;
use crate::plan::texts::Texts;

choices! {
    /// How often (R72).
    Cadence {
        Once = "once", "une fois", "once";
        Weekly = "weekly", "chaque semaine", "weekly";
        Monthly = "monthly", "chaque mois", "monthly";
        EveryTwoMonths = "every-two-months", "tous les deux mois", "every two months";
        Quarterly = "quarterly", "chaque trimestre", "quarterly";
        TwiceAYear = "twice-a-year", "deux fois par an", "twice a year";
        Yearly = "yearly", "chaque année", "yearly";
    }
}

impl Cadence {
    /// The occurrence after a date; nothing after the only one.
    pub fn next(self, date: Date) -> Option<Date> {
        self.after(date, 1)
    }

    /// The occurrence so many times after the first: counted from the first, so that the 31st comes back after February.
    pub fn after(self, first: Date, times: u32) -> Option<Date> {
        match self {
            Cadence::Once => None,
            Cadence::Weekly => Some(first.plus_days(7 * times)),
            Cadence::Monthly
            | Cadence::EveryTwoMonths
            | Cadence::Quarterly
            | Cadence::TwiceAYear
            | Cadence::Yearly => Some(first.plus_months(self.months() * times)),
        }
    }

    /// How many months lie between two occurrences; none for those that do not count in months.
    pub const fn months(self) -> u32 {
        match self {
            Cadence::Once | Cadence::Weekly => 0,
            Cadence::Monthly => 1,
            Cadence::EveryTwoMonths => 2,
            Cadence::Quarterly => 3,
            Cadence::TwiceAYear => 6,
            Cadence::Yearly => 12,
        }
    }
}

choices! {
    /// Whom a channel speaks to.
    Hearer {
        Audiences = "audiences", "les publics", "publics";
        Referrers = "referrers", "les prescripteurs", "referrers";
        Deciders = "deciders", "les décideurs", "decision makers";
    }
}

choices! {
    /// What kind of channel it is (R73–R75, R78).
    ChannelKind {
        Radio = "radio", "radio", "radio";
        Press = "press", "presse écrite", "press";
        Flyers = "flyers", "flyers et affiches", "flyers and posters";
        Bulletin = "bulletin", "bulletin, lettre", "bulletin, newsletter";
        Web = "web", "site internet", "website";
        Social = "social", "réseaux sociaux", "social networks";
        Message = "message", "courriel, SMS", "e-mail, text message";
        Street = "street", "marché, tractage, porte-à-porte", "market, leafleting, door to door";
        Testimony = "testimony", "témoignages, bouche-à-oreille", "testimonies, word of mouth";
        Meeting = "meeting", "réunion, conseil, assemblée", "meeting, council, assembly";
        Other = "other", "autre", "other";
    }
}

choices! {
    /// What kind of human relay it is (R76–R78).
    RelayKind {
        Secretaries = "secretaries", "secrétaires de mairie", "town hall secretaries";
        Reception = "reception", "agents d’accueil", "reception staff";
        Direct = "direct", "partenaires directs", "direct partners";
        Indirect = "indirect", "partenaires indirects", "indirect partners";
        Other = "other", "autre", "other";
    }
}

choices! {
    /// A map or directory of places (R79–R81).
    Directory {
        National = "national", "cartographie nationale", "national map";
        Hub = "hub", "carte du hub", "the hub’s map";
        Local = "local", "carte ou annuaire local", "local map or directory";
        Other = "other", "autre", "other";
    }
}

choices! {
    /// Joined or organised (R108, R110).
    Organiser {
        Join = "join", "à rejoindre", "to join";
        Host = "host", "à organiser", "to organise";
    }
}

choices! {
    /// What we go to an event for (R109).
    Aim {
        Partners = "partners", "rencontrer des partenaires", "meet partners";
        Audiences = "audiences", "rencontrer des publics", "meet publics";
        Peers = "peers", "échanger entre pairs", "exchange with peers";
    }
}

choices! {
    /// Inside or outside the house (R126).
    Side {
        Internal = "internal", "interne", "internal";
        External = "external", "externe", "external";
    }
}

choices! {
    /// What a point of convergence brings (R129–R130).
    Convergence {
        Innovation = "innovation", "innovation", "innovation";
        Complementarity = "complementarity", "complémentarité", "complementarity";
        Diversification = "diversification", "diversification", "diversification";
    }
}

record! {
    /// The service as it shows itself, and its network (R87–R96, R105–R107, R136–R142).
    pub struct Visibility {
        /// The eight answers of the service.
        card: Card,
        /// The texts made from them, once someone changed them.
        texts: Texts,
        /// Occasions to communicate (R87).
        occasions: Vec<String>,
        /// The hub's name (R105).
        hub_name: String,
        /// Its referent for the territory.
        hub_person: String,
        /// Where the contact with the hub stands.
        hub_contact: Option<Contact>,
        /// When the hub was met.
        hub_met_on: Option<Date>,
        /// Its meetings (R106).
        hub_meetings: String,
        /// Does a coordinator exist (R136)?
        coordinator: Option<Answer>,
        /// Who coordinates (R107).
        coordinator_name: String,
        /// Where the contact with the coordinator stands.
        coordinator_contact: Option<Contact>,
        /// When the coordinator was met.
        coordinator_met_on: Option<Date>,
        /// How the mediators and actors cover the territory (R137).
        coverage: String,
        /// Créer des liens: between professionals (R139).
        ties: String,
        /// Créer du lien: between people (R139).
        bonds: String,
        /// How newcomers are welcomed (R142).
        newcomers: String,
    }
}

part! {
    /// A channel of communication (R72–R75, R78, R82, R86).
    pub struct Channel in Channels, named name {
        /// Its name.
        name: String,
        /// What kind it is.
        kind: Option<ChannelKind>,
        /// Whom it speaks to.
        hearers: Vec<Hearer>,
        /// How often.
        cadence: Option<Cadence>,
        /// The next time.
        next_on: Option<Date>,
        /// The last time.
        last_on: Option<Date>,
        /// Who does it.
        owner: String,
        /// What is said.
        message: String,
        /// Whom to talk to.
        contact: String,
    }
}

part! {
    /// People who pass the word on (R76–R78).
    pub struct Relay in Relays, named name {
        /// Who they are.
        name: String,
        /// What kind they are.
        kind: Option<RelayKind>,
        /// The actor they belong to.
        actor: Link<Actor>,
        /// How often we speak with them.
        cadence: Option<Cadence>,
        /// The next time.
        next_on: Option<Date>,
        /// The last time.
        last_on: Option<Date>,
        /// Who does it.
        owner: String,
        /// What they need to know.
        message: String,
    }
}

part! {
    /// A map or directory where the service is, or should be, listed (R79–R81).
    pub struct Listing in Listings, named name {
        /// Its name.
        name: String,
        /// Which one it is.
        directory: Option<Directory>,
        /// Is the service listed?
        listed: Option<Answer>,
        /// When the listing was last checked.
        checked_on: Option<Date>,
        /// Its address on the web.
        link: String,
        /// Who keeps it up to date.
        owner: String,
    }
}

part! {
    /// An event to join or to organise (R106, R108–R112, R143).
    pub struct Event in Events, named name {
        /// Its name.
        name: String,
        /// Joined or organised.
        organiser: Option<Organiser>,
        /// When, as people say it ("septembre 2027").
        period: String,
        /// The day, once known.
        held_on: Option<Date>,
        /// Where.
        place: String,
        /// Existing partners.
        actors: Links<Actor>,
        /// Potential partners to solicit (R111).
        solicited: String,
        /// What for (R109).
        aims: Vec<Aim>,
        /// The concrete action done together (R112).
        joint_action: String,
        /// Who prepares it.
        owner: String,
        /// Is it past?
        done: bool,
    }
}

part! {
    /// A communication partnership (R124–R130).
    pub struct Partnership in Partnerships, named name {
        /// With whom.
        name: String,
        /// The actor.
        actor: Link<Actor>,
        /// The house's own service, inside.
        service: Link<Service>,
        /// Inside or outside.
        side: Option<Side>,
        /// What they tell.
        they_tell: String,
        /// What we tell.
        we_tell: String,
        /// How often.
        cadence: Option<Cadence>,
        /// The next time.
        next_on: Option<Date>,
        /// The last time.
        last_on: Option<Date>,
        /// Points of convergence (R128).
        convergences: Vec<String>,
        /// What they bring (R129–R130).
        brings: Vec<Convergence>,
    }
}

part! {
    /// The pathway of a public across actors and offers (R133).
    pub struct Pathway in Pathways, named name {
        /// Its name.
        name: String,
        /// The publics.
        audiences: Links<Audience>,
        /// The stages, in order.
        stages: Vec<String>,
        /// The actors met on the way.
        actors: Links<Actor>,
        /// The offers met on the way.
        offers: Links<Offer>,
    }
}
