//! Step 5, the offers: built from needs and aspirations, tried, reviewed (R30–R33, R36–R37, R49–R55, R58–R68).

use crate::plan::aspirations::Aspiration;
use crate::plan::assessment::{Activity, Actor, Approach, Audience, Gap, Need, Objective, Place};
use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::links::{Link, Links};
use crate::plan::official::OfficialService;
use crate::plan::record::{part, record};
use crate::plan::texts::Texts;

choices! {
    /// Does it help people grow, or repair a difficulty (R31)?
    Nature {
        Emancipation = "emancipation", "émancipation", "emancipation";
        Repair = "repair", "réparation", "repair";
        Both = "both", "émancipation et réparation", "emancipation and repair";
    }
}

choices! {
    /// Does it wait for people or go towards them (R54)?
    Stance {
        Outreach = "outreach", "aller vers", "going towards people";
        Waiting = "waiting", "accueillir ceux qui viennent", "welcoming those who come";
        Both = "both", "les deux", "both";
    }
}

choices! {
    /// What the hook speaks of (R36).
    HookKind {
        Desire = "desire", "une envie, un plaisir", "something people like";
        Concern = "concern", "une préoccupation", "a worry";
        Project = "project", "un projet personnel ou professionnel", "a personal or professional project";
        Procedure = "procedure", "une démarche administrative", "an administrative procedure";
    }
}

choices! {
    /// Is it new, or does it grow from something (R49–R50)?
    Novelty {
        New = "new", "nouvelle", "new";
        Evolution = "evolution", "évolution d’une proposition existante", "evolution of an existing proposal";
        Continued = "continued", "poursuite à l’identique", "continued as it is";
    }
}

choices! {
    /// Where an offer stands (R67).
    Stage {
        Idea = "idea", "idée", "idea";
        Test = "test", "test", "test";
        InPlace = "in-place", "en place", "in place";
        ToAdjust = "to-adjust", "à ajuster", "to adjust";
        Stopped = "stopped", "arrêtée", "stopped";
    }
}

choices! {
    /// What a review decides (R68).
    Decision {
        Continue = "continue", "poursuivre", "continue";
        Adjust = "adjust", "ajuster", "adjust";
        Stop = "stop", "arrêter", "stop";
    }
}

record! {
    /// The eight answers of the visibility checklist (R88–R95).
    pub struct Card {
        /// Qui êtes-vous ?
        who: String,
        /// Que proposez-vous ?
        what: String,
        /// Pour qui ?
        audience: String,
        /// Où ?
        place: String,
        /// Quelles modalités ?
        terms: String,
        /// Quelle durée ?
        length: String,
        /// Quelle fréquence ?
        frequency: String,
        /// Quelle démarche ?
        joining: String,
    }
}

impl Card {
    /// The eight answers, in the order of the questions.
    pub fn answers(&self) -> [&str; 8] {
        [
            &self.who,
            &self.what,
            &self.audience,
            &self.place,
            &self.terms,
            &self.length,
            &self.frequency,
            &self.joining,
        ]
    }
}

part! {
    /// Something the service offers.
    pub struct Offer in Offers, named name {
        /// Its name.
        name: String,
        /// The answer it is in itself (R63).
        about: String,
        /// The needs it answers (R32).
        needs: Links<Need>,
        /// The gaps it fills.
        gaps: Links<Gap>,
        /// The aspirations it starts from (R33).
        aspirations: Links<Aspiration>,
        /// The objective of accompaniment (R32).
        objective: String,
        /// The dynamic of involvement (R33).
        involvement: String,
        /// Emancipation or repair (R31).
        nature: Option<Nature>,
        /// Waiting or going towards people (R54).
        stance: Option<Stance>,
        /// The hook, in the words people will read (R36).
        hook: String,
        /// What the hook speaks of.
        hook_kind: Option<HookKind>,
        /// Where it stands (R67).
        stage: Option<Stage>,
        /// The next review (R68).
        review_on: Option<Date>,
        /// Its publics.
        audiences: Links<Audience>,
        /// Its objectives.
        objectives: Links<Objective>,
        /// Its places.
        places: Links<Place>,
        /// Its approaches.
        approaches: Links<Approach>,
        /// The official services it belongs to.
        services: Vec<OfficialService>,
        /// How many sessions, for a cycle (R24).
        sessions: Option<i64>,
        /// The power to act it serves (R30).
        agency: String,
        /// What it brings in a professional or family situation (R37).
        situation: String,
        /// What the user wishes (R55).
        wishes: String,
        /// New, or an evolution (R49–R50).
        novelty: Option<Novelty>,
        /// The existing activity it makes evolve (R50).
        evolves: Link<Activity>,
        /// What changes: before, after (R52).
        change: String,
        /// What exists on the territory and that it ties in with (R59).
        activities: Links<Activity>,
        /// The partners it works with (R59).
        actors: Links<Actor>,
        /// What is tried (R66).
        hypothesis: String,
        /// For what result (R66).
        expected: String,
        /// What was learned from the test.
        lesson: String,
        /// The eight answers (R85, R88–R96).
        card: Card,
        /// The texts made from them, once someone changed them.
        texts: Texts,
        /// How well publics know it (R83).
        known_by_audiences: Option<crate::plan::assessment::Renown>,
        /// How well partners know it (R83).
        known_by_partners: Option<crate::plan::assessment::Renown>,
        /// What people imagine it is (R84).
        imagined: String,
        /// Who answers for it.
        owner: String,
    }
}

part! {
    /// A moment to look back and decide, about one offer or the whole service (R53, R68).
    pub struct Review in Reviews, named name {
        /// The question asked.
        name: String,
        /// The offer, or none for the whole service.
        offer: Link<Offer>,
        /// When.
        held_on: Option<Date>,
        /// What was learned.
        learned: String,
        /// What was decided.
        decision: Option<Decision>,
    }
}

part! {
    /// An overlap with something that exists, turned into a rule of complementarity (R101–R102).
    pub struct Overlap in Overlaps, named name {
        /// The rule: who does what, when.
        name: String,
        /// The offer.
        offer: Link<Offer>,
        /// What exists already.
        activity: Link<Activity>,
    }
}
