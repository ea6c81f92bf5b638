//! The plan: one document, its data, its invariants and its edits.
//!
//! # Words
//!
//! One French word of the trade, one English word of the code: structure d’accueil [`host::Host`]; diagnostic, the
//! `assessment`; preuve [`assessment::Evidence`]; acteur [`assessment::Actor`]; action existante [`assessment::Activity`];
//! lieu [`assessment::Place`]; démarche (comment ?) [`assessment::Approach`]; public [`assessment::Audience`]; objectif
//! [`assessment::Objective`]; besoin [`assessment::Need`]; manque [`assessment::Gap`]; envie [`aspirations::Aspiration`]; échange entendu
//! [`aspirations::Exchange`]; orientation [`strategy::Direction`]; offre [`offer::Offer`]; offre existante [`host::Service`]; fonction support
//! [`host::SupportFunction`]; croisement [`crossing::Crossing`], whose columns are offers and whose rows are services and
//! support functions; porosité `porosity`; accroche `hook`; bilan [`offer::Review`]; doublon [`offer::Overlap`]; canal
//! [`visibility::Channel`]; relais [`visibility::Relay`]; référencement [`visibility::Listing`]; lieu à publier, au standard national, [`venue::Venue`]; parcours [`visibility::Pathway`]; action à mener
//! [`task::Task`]; financeur [`strategy::Funding`].
//!
//! # Invariants
//!
//! - An identifier is drawn once, handed in by the caller, unique in the plan, and never changes.
//! - A link names a part that exists: removing a part removes what named it ([`Plan::remove`]).
//! - A crossing names an offer and one row; the canvas holds at most one crossing for a cell.
//! - Nothing that can be computed is stored.

pub mod agenda;
pub mod aspirations;
pub mod assessment;
pub mod budget;
pub mod canvas;
pub mod choice;
pub mod coverage;
pub mod crossing;
pub mod date;
pub mod edits;
pub mod gathered;
pub mod growth;
pub mod host;
pub mod hours;
pub mod id;
pub mod links;
pub mod list;
pub mod money;
pub mod offer;
pub mod official;
pub mod progress;
pub mod record;
pub mod rounds;
pub mod standard;
pub mod strategy;
pub mod task;
pub mod texts;
pub mod venue;
pub mod visibility;

pub use aspirations::{Aspiration, Axis, Exchange};
pub use assessment::{
    Activity, Actor, Approach, Audience, Evidence, Gap, Need, Objective, Place, Proposal,
};
pub use choice::{Choice, Choosable};
pub use crossing::{Crossing, CrossingState, Row};
pub use date::Date;
pub use host::{Host, Member, Service, SupportFunction};
pub use id::Id;
pub use links::{Link, Links};
pub use list::{AnyList, List, Part};
pub use money::Amounts;
pub use offer::{Card, Offer, Overlap, Review};
pub use progress::{Progress, Status};
pub use record::{Editor, Record, Unknown, Visitor};
pub use strategy::{Cost, Direction, Funding, Idea, Strategy};
pub use task::{Indicator, Task};
pub use texts::Texts;
pub use venue::Venue;
pub use visibility::{Channel, Event, Listing, Partnership, Pathway, Relay, Visibility};

use crate::text::{Lang, Text};

/// The languages a plan's documents can be written in, in the order of [`Lang::ALL`].
const LANGUAGES: &[Choosable] = &[
    Choosable {
        code: Lang::Fr.code(),
        label: Text::new("français", "French"),
    },
    Choosable {
        code: Lang::En.code(),
        label: Text::new("anglais", "English"),
    },
];

macro_rules! plan {
    ($($(#[$note:meta])* $field:ident: $part:ident as $kind:ident,)+) => {
        /// The lists of a plan.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ListKind {
            $($(#[$note])* $kind,)+
        }

        impl ListKind {
            /// Every list, in the order of the file.
            pub const ALL: &'static [ListKind] = &[$(ListKind::$kind,)+];

            /// The key of the list in a file.
            pub const fn key(self) -> &'static str {
                match self {
                    $(ListKind::$kind => stringify!($field),)+
                }
            }
        }

        /// A plan: everything a structure says of its mediation service.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Plan {
            /// Drawn when the plan was made; a copy or an opened file gets its own.
            pub id: u64,
            /// What the person calls it.
            pub title: String,
            /// The language of its documents.
            pub lang: Lang,
            /// The day it was made.
            pub created_on: Option<Date>,
            /// The structure.
            pub host: Host,
            /// Orientations and vision.
            pub strategy: Strategy,
            /// How the service shows itself.
            pub visibility: Visibility,
            /// The status of each step.
            pub progress: Progress,
            $($(#[$note])* pub $field: List<$part>,)+
            /// Fields that a newer version wrote.
            pub unknown: Unknown,
        }

        impl Plan {
            /// A list, whatever its parts.
            pub fn list(&self, kind: ListKind) -> &dyn AnyList {
                match kind {
                    $(ListKind::$kind => &self.$field,)+
                }
            }

            /// A list, whatever its parts, to be changed.
            pub fn list_mut(&mut self, kind: ListKind) -> &mut dyn AnyList {
                match kind {
                    $(ListKind::$kind => &mut self.$field,)+
                }
            }
        }

        impl Record for Plan {
            fn visit(&self, visitor: &mut dyn Visitor) {
                use record::Kept;
                visitor.text("title", &self.title);
                visitor.choice("lang", LANGUAGES, Lang::ALL.iter().position(|it| *it == self.lang));
                self.created_on.show("created_on", visitor);
                self.progress.show("progress", visitor);
                self.host.show("host", visitor);
                self.strategy.show("strategy", visitor);
                self.visibility.show("visibility", visitor);
                $(self.$field.show(stringify!($field), visitor);)+
                visitor.unknown(&self.unknown);
            }

            fn edit(&mut self, editor: &mut dyn Editor) {
                use record::Kept;
                editor.text("title", &mut self.title);
                let mut lang = Lang::ALL.iter().position(|it| *it == self.lang);
                editor.choice("lang", LANGUAGES, &mut lang);
                self.lang = lang.and_then(|rank| Lang::ALL.get(rank).copied()).unwrap_or_default();
                self.created_on.change("created_on", editor);
                self.progress.change("progress", editor);
                self.host.change("host", editor);
                self.strategy.change("strategy", editor);
                self.visibility.change("visibility", editor);
                $(self.$field.change(stringify!($field), editor);)+
                editor.unknown(&mut self.unknown, &[
                    "format", "schema", "app", "title", "lang", "created_on", "progress",
                    "host", "strategy", "visibility", $(stringify!($field)),+
                ]);
            }
        }
    };
}

plan! {
    /// Who carries the project.
    members: Member as Members,
    /// What the structure already offers.
    services: Service as Services,
    /// Its support functions.
    functions: SupportFunction as Functions,
    /// What the diagnostic rests on.
    evidence: Evidence as Evidence,
    /// Qui ?
    actors: Actor as Actors,
    /// Quoi ?
    activities: Activity as Activities,
    /// Où ?
    places: Place as Places,
    /// Comment ?
    approaches: Approach as Approaches,
    /// Pour qui ?
    audiences: Audience as Audiences,
    /// Pour quoi ?
    objectives: Objective as Objectives,
    /// What publics need.
    needs: Need as Needs,
    /// What the territory lacks.
    gaps: Gap as Gaps,
    /// What could be proposed.
    proposals: Proposal as Proposals,
    /// Who was heard.
    exchanges: Exchange as Exchanges,
    /// What people would like.
    aspirations: Aspiration as Aspirations,
    /// What both sides share.
    axes: Axis as Axes,
    /// What the service fits into.
    directions: Direction as Directions,
    /// Ideas.
    ideas: Idea as Ideas,
    /// What it costs.
    costs: Cost as Costs,
    /// Who pays.
    fundings: Funding as Fundings,
    /// What is offered: the columns of the canvas.
    offers: Offer as Offers,
    /// The cells of the canvas.
    crossings: Crossing as Crossings,
    /// Looking back.
    reviews: Review as Reviews,
    /// Rules of complementarity.
    overlaps: Overlap as Overlaps,
    /// Channels of communication.
    channels: Channel as Channels,
    /// Human relays.
    relays: Relay as Relays,
    /// Maps and directories.
    listings: Listing as Listings,
    /// Places as the national standard describes them.
    venues: Venue as Venues,
    /// Events.
    events: Event as Events,
    /// Communication partnerships.
    partnerships: Partnership as Partnerships,
    /// Pathways of publics.
    pathways: Pathway as Pathways,
    /// What is to be done.
    tasks: Task as Tasks,
    /// What is to be measured.
    indicators: Indicator as Indicators,
}
