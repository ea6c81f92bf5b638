//! The rows of the guide: questions, and the sections that gather them.

use crate::guide::Field;
use crate::plan::ListKind;
use crate::text::Text;

/// How soon a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// *L’essentiel*: asked first.
    Essential,
    /// *Aller plus loin*: folded below.
    Further,
}

/// One question.
pub struct Question {
    /// Unique in the guide; the control's id and the coach's links are made of it.
    pub id: &'static str,
    /// Asked first, or folded below.
    pub depth: Depth,
    /// The question.
    pub label: Text,
    /// One line of help under the question, perhaps nothing.
    pub hint: Text,
    /// *Pourquoi ?*, in two sentences, perhaps nothing.
    pub why: Text,
    /// *Des exemples*: each is added by one click.
    pub examples: &'static [Text],
    /// What kind of answer, and where it goes.
    pub field: Field,
}

/// A list of parts: how one is added, and what is asked of each.
pub struct PartsGuide {
    /// The list.
    pub list: ListKind,
    /// What is asked of each part. The first asks for its name; its examples are offered to add a part at once.
    pub questions: &'static [Question],
    /// The button that adds one: "Ajouter un acteur".
    pub add: Text,
    /// What is said while there is none.
    pub none: Text,
}

/// A view written by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    /// Crossings of the diagnostic.
    Coverage,
    /// Costs, resources and gap by year.
    Budget,
    /// The canvas.
    Canvas,
    /// The review of every row in turn.
    Examine,
    /// The card made of the eight answers of the service.
    ServiceCard,
    /// The eight answers of each offer, and their cards.
    OfferCards,
    /// What places to publish still need, their file, and the ways to the national map.
    VenueFile,
    /// The next dates of what comes back.
    Rounds,
    /// Needs and gaps that can become proposals.
    ProposalSeeds,
    /// Needs, gaps and proposals that can become offers.
    OfferSeeds,
    /// Actors to meet, overlaps to resolve.
    Meetings,
    /// Every next action.
    Gathered,
    /// The check-answers page.
    CheckAnswers,
    /// The documents that are handed over.
    Documents,
    /// Sharing the plan itself.
    Share,
}

/// What a section holds.
pub enum Body {
    /// Questions about the plan itself.
    Questions(&'static [Question]),
    /// A list of parts.
    Parts(&'static PartsGuide),
    /// A view written by hand.
    Special(Special),
}

/// A part of a step's page, under one heading.
pub struct Section {
    /// Unique in the guide.
    pub id: &'static str,
    /// Asked first, or folded below.
    pub depth: Depth,
    /// Its heading.
    pub title: Text,
    /// What it is for, in one or two sentences.
    pub intro: Text,
    /// What it holds.
    pub body: Body,
}
