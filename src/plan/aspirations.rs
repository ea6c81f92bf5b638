//! Step 3, what publics and partners want: exchanges heard, aspirations, shared axes (R9, R21–R29).

use crate::plan::assessment::{Actor, Audience, Place};
use crate::plan::choice::choices;
use crate::plan::date::Date;
use crate::plan::links::{Link, Links};
use crate::plan::record::part;

choices! {
    /// Whose aspiration it is, or who was heard (R9).
    Bearer {
        Audience = "audience", "un public", "a public";
        Partner = "partner", "un partenaire", "a partner";
        Team = "team", "l’équipe", "the team";
    }
}

choices! {
    /// How people were heard (R21).
    Hearing {
        Interview = "interview", "entretien", "interview";
        Workshop = "workshop", "atelier", "workshop";
        Observation = "observation", "observation à l’accueil", "observation at the desk";
        Questionnaire = "questionnaire", "questionnaire", "questionnaire";
        Meeting = "meeting", "réunion ou rencontre", "meeting";
        Club = "club", "club ou groupe existant", "existing club or group";
        Other = "other", "autrement", "otherwise";
    }
}

part! {
    /// A moment when someone was heard (R21–R22).
    pub struct Exchange in Exchanges, named name {
        /// What it was, in a few words.
        name: String,
        /// A public, a partner or the team.
        with: Option<Bearer>,
        /// The publics heard, or of whom the partner spoke.
        audiences: Links<Audience>,
        /// The partners heard.
        actors: Links<Actor>,
        /// When.
        held_on: Option<Date>,
        /// How.
        by: Option<Hearing>,
        /// Where.
        place: Link<Place>,
        /// How many people.
        people: Option<i64>,
        /// What was heard.
        heard: String,
    }
}

part! {
    /// Something people would like (R9).
    pub struct Aspiration in Aspirations, named name {
        /// The aspiration, in their words.
        name: String,
        /// Whose it is.
        bearer: Option<Bearer>,
        /// The publics who said it, or whom it concerns.
        audiences: Links<Audience>,
        /// The partners who said it.
        actors: Links<Actor>,
        /// Where it was heard.
        exchanges: Links<Exchange>,
    }
}

part! {
    /// An axis of accompaniment that both publics and partners draw (R23–R24).
    pub struct Axis in Axes, named name {
        /// The axis.
        name: String,
        /// The publics concerned.
        audiences: Links<Audience>,
        /// The aspirations it gathers.
        aspirations: Links<Aspiration>,
        /// What publics say.
        audiences_say: String,
        /// What partners say.
        partners_say: String,
        /// Why it would make someone join a cycle of several sessions (R24).
        why_join: String,
    }
}
