//! Step 2, the diagnostic: six questions as linked lists, the evidence behind them, needs, gaps and what follows (R7–R20, R146).

use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::host::Service;
use crate::plan::links::{Link, Links};
use crate::plan::offer::Offer;
use crate::plan::record::part;

choices! {
    /// The four kinds of evidence of a diagnostic (R146).
    EvidenceKind {
        Statistics = "statistics", "statistique", "statistics";
        Interviews = "interviews", "entretiens", "interviews";
        Observation = "observation", "observation", "observation";
        Analysis = "analysis", "analyse", "analysis";
    }
}

choices! {
    /// The family of an actor (R145).
    Family {
        Commune = "commune", "mairie, intercommunalité, CCAS", "town hall, group of communes, CCAS";
        Department = "department", "département, région, État", "département, region, State";
        FranceServices = "france-services", "France services", "France services";
        Library = "library", "médiathèque, bibliothèque", "library";
        CommunitySpace = "community-space", "centre social, MJC, tiers-lieu", "community centre, youth centre, third place";
        Association = "association", "association", "association";
        Employment = "employment", "emploi et insertion", "employment and integration";
        Benefits = "benefits", "organisme de protection sociale", "social protection body";
        Care = "care", "santé, autonomie, résidence", "health, autonomy, residence";
        School = "school", "école, collège, lycée, parents d’élèves", "school and parents";
        Company = "company", "entreprise, fondation", "company, foundation";
        Hub = "hub", "hub territorial", "territorial hub";
        Peer = "peer", "conseiller ou médiateur numérique", "digital mediator";
        Elected = "elected", "élue ou élu", "elected official";
        Other = "other", "autre", "other";
    }
}

choices! {
    /// What an actor can be to the service (R104).
    ActorRole {
        Partner = "partner", "partenaire", "partner";
        Referrer = "referrer", "prescripteur", "referrer";
        Funder = "funder", "financeur", "funder";
        Mediator = "mediator", "médiateur", "mediator";
        Helper = "helper", "aidant numérique", "digital helper";
        Relay = "relay", "relais", "relay";
    }
}

choices! {
    /// How well two actors know one another (R103).
    Acquaintance {
        Unknown = "unknown", "inconnu", "unknown";
        Known = "known", "connu", "known";
        Recognised = "recognised", "reconnu", "recognised";
    }
}

choices! {
    /// Where a meeting stands (R98, R105, R107).
    Contact {
        ToContact = "to-contact", "non contacté", "not contacted";
        ToMeet = "to-meet", "à rencontrer", "to meet";
        Met = "met", "rencontré", "met";
    }
}

choices! {
    /// How well something is known (R83).
    Renown {
        Unknown = "unknown", "pas connue", "not known";
        Little = "little", "un peu connue", "little known";
        Well = "well", "bien connue", "well known";
    }
}

choices! {
    /// The three levels of intervention of an approach.
    Level {
        For = "for", "faire à la place", "doing for";
        With = "with", "faire avec", "doing with";
        Teach = "teach", "transmettre", "passing on";
    }
}

choices! {
    /// Does the structure reach this public today (R51)?
    Reach {
        No = "no", "pas encore", "not yet";
        Partly = "partly", "en partie", "partly";
        Yes = "yes", "oui", "yes";
    }
}

choices! {
    /// How much a need or a gap matters.
    Importance {
        Low = "low", "faible", "low";
        Medium = "medium", "moyen", "medium";
        High = "high", "important", "important";
    }
}

choices! {
    /// The crossing where a need or a gap was seen (R19).
    Seen {
        Objective = "audience-objective", "publics × objectifs", "publics × objectives";
        Approach = "audience-approach", "publics × démarches", "publics × approaches";
        Place = "audience-place", "publics × lieux", "publics × places";
    }
}

part! {
    /// What the diagnostic rests on, typed once and cited by the items it supports (R146).
    pub struct Evidence in Evidence, named name {
        /// What was counted, heard or seen.
        name: String,
        /// Statistics, interviews, observation or analysis.
        kind: Option<EvidenceKind>,
        /// Where it comes from: a document, an address, a person.
        source: String,
        /// When it was gathered.
        gathered_on: Option<Date>,
        /// What it says.
        finding: String,
    }
}

part! {
    /// Qui ? Someone who acts on the territory (R12, R98–R107, R118, R134, R138–R145).
    pub struct Actor in Actors, named name {
        /// Its name.
        name: String,
        /// What it does, for whom.
        about: String,
        /// Its family.
        family: Option<Family>,
        /// What it is or can be to the service.
        roles: Vec<ActorRole>,
        /// The publics it knows well (R22).
        audiences: Links<Audience>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
        /// Its interest in working together.
        interest: String,
        /// What we bring.
        we_bring: String,
        /// What it brings.
        they_bring: String,
        /// An example of partnership.
        partnership: String,
        /// What each gains from cooperation (R104).
        gain: String,
        /// Its specificity (R134).
        specificity: String,
        /// Its role and place (R131).
        role: String,
        /// How we share the work (R100).
        complementarity: String,
        /// How well we know it (R103).
        known_by_us: Option<Acquaintance>,
        /// How well it knows us (R103).
        knows_us: Option<Acquaintance>,
        /// Where the meeting stands (R98).
        contact: Option<Contact>,
        /// When it was met.
        met_on: Option<Date>,
        /// Whom to talk to.
        person: String,
        /// The practices shared (R99).
        practices: String,
        /// How contact is kept with a peer (R140).
        kept_contact: String,
        /// A partner a priori far from what the service does (R118).
        unexpected: bool,
    }
}

part! {
    /// Quoi ? Something that already exists on the territory (R13, R18, R83–R84).
    pub struct Activity in Activities, named name {
        /// Its name.
        name: String,
        /// When and how often.
        schedule: String,
        /// Who leads it.
        actors: Links<Actor>,
        /// The house's own service that leads it.
        service: Link<Service>,
        /// Where.
        places: Links<Place>,
        /// How.
        approaches: Links<Approach>,
        /// For whom.
        audiences: Links<Audience>,
        /// For what.
        objectives: Links<Objective>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
        /// How well publics know it.
        known_by_audiences: Option<Renown>,
        /// How well partners know it.
        known_by_partners: Option<Renown>,
        /// What people imagine it is.
        imagined: String,
        /// What it really is.
        really: String,
    }
}

part! {
    /// Où ? A place (R14).
    pub struct Place in Places, named name {
        /// Its name.
        name: String,
        /// What it has: workstations, hours, access.
        about: String,
        /// Who runs it.
        actors: Links<Actor>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
    }
}

part! {
    /// Comment ? A way of working (R15).
    pub struct Approach in Approaches, named name {
        /// Its name.
        name: String,
        /// How it is done.
        about: String,
        /// Doing for, doing with, passing on.
        levels: Vec<Level>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
    }
}

part! {
    /// Pour qui ? A public, with its daily life and what moves it (R16, R25–R29, R34–R35, R51, R55).
    pub struct Audience in Audiences, named name {
        /// Its name.
        name: String,
        /// Who they are: age, number, situation.
        about: String,
        /// Does the structure reach them today?
        reach: Option<Reach>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
        /// Their daily life.
        daily_life: String,
        /// What they like.
        interests: Vec<String>,
        /// What worries them.
        concerns: Vec<String>,
        /// What and whom to lean on: people, places, groups, moments, skills.
        footholds: Vec<String>,
        /// What makes them act.
        motivations: Vec<String>,
        /// Engaging themes that are not about digital technology itself (R29).
        themes: Vec<String>,
        /// What they wish, before our own point of view (R55).
        wishes: String,
        /// How digital can support their power to act, in the first person (R25).
        agency: String,
    }
}

impl Audience {
    /// Is anything said of the life of these people, of what they like, of what worries them (step 3)?
    pub fn is_portrayed(&self) -> bool {
        let texts = [&self.daily_life, &self.wishes, &self.agency];
        let phrases = [
            &self.interests,
            &self.concerns,
            &self.footholds,
            &self.motivations,
            &self.themes,
        ];
        texts.iter().any(|it| !it.trim().is_empty()) || phrases.iter().any(|it| !it.is_empty())
    }
}

part! {
    /// Pour quoi ? An objective (R17).
    pub struct Objective in Objectives, named name {
        /// Its name.
        name: String,
        /// What it covers.
        about: String,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
    }
}

part! {
    /// Something publics need (R7), perhaps seen in a crossing (R19).
    pub struct Need in Needs, named name {
        /// The need, in a sentence.
        name: String,
        /// How much it matters.
        importance: Option<Importance>,
        /// Whose need it is.
        audiences: Links<Audience>,
        /// What for.
        objectives: Links<Objective>,
        /// The places concerned.
        places: Links<Place>,
        /// The approaches concerned.
        approaches: Links<Approach>,
        /// The crossing where it was seen.
        seen: Option<Seen>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
        /// Figures, words heard.
        details: String,
    }
}

part! {
    /// Something the territory lacks (R8), perhaps seen in a crossing (R19).
    pub struct Gap in Gaps, named name {
        /// The gap, in a sentence.
        name: String,
        /// How much it matters.
        importance: Option<Importance>,
        /// Who misses it.
        audiences: Links<Audience>,
        /// What for.
        objectives: Links<Objective>,
        /// The places concerned.
        places: Links<Place>,
        /// The approaches concerned.
        approaches: Links<Approach>,
        /// The crossing where it was seen.
        seen: Option<Seen>,
        /// What the diagnostic rests on.
        evidence: Links<Evidence>,
        /// Figures, words heard.
        details: String,
    }
}

part! {
    /// What could be proposed, deduced from needs and gaps (R20).
    pub struct Proposal in Proposals, named name {
        /// The proposal, in a sentence.
        name: String,
        /// The needs it comes from.
        needs: Links<Need>,
        /// The gaps it comes from.
        gaps: Links<Gap>,
        /// The offer it became.
        offer: Link<Offer>,
    }
}
