//! Step 2, Diagnostic: six questions, the evidence behind them, what the crossings show, needs, gaps and what follows.

mod activities;
mod actors;
mod approaches;
mod audiences;
mod evidence;
mod gaps;
mod needs;
mod objectives;
mod places;
mod proposals;

use crate::guide::{Body, Depth, Section, Special};
use crate::text::Text;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "actors",
        depth: Depth::Essential,
        title: Text::new("Qui ? Les acteurs", "Who? The actors"),
        intro: Text::new(
            "Six questions suffisent pour commencer, et tout ordre convient. Deux ou trois lignes par question, cela fait déjà un diagnostic.",
            "Six questions are enough to start, and any order will do. Two or three lines for each question already make a diagnostic.",
        ),
        body: Body::Parts(&actors::ACTORS),
    },
    Section {
        id: "places",
        depth: Depth::Essential,
        title: Text::new("Où ? Les lieux", "Where? The places"),
        intro: Text::new(
            "Là où l’on peut être aidé, et là où les gens se trouvent déjà.",
            "Where people can be helped, and where they already are.",
        ),
        body: Body::Parts(&places::PLACES),
    },
    Section {
        id: "approaches",
        depth: Depth::Essential,
        title: Text::new("Comment ? Les démarches", "How? The approaches"),
        intro: Text::new(
            "Les façons d’accompagner. Ici, « démarche » veut dire façon de faire, et non démarche administrative.",
            "The ways of supporting people: how it is done, whatever the subject.",
        ),
        body: Body::Parts(&approaches::APPROACHES),
    },
    Section {
        id: "audiences",
        depth: Depth::Essential,
        title: Text::new("Pour qui ? Les publics", "For whom? The publics"),
        intro: Text::new(
            "Les personnes concernées. L’étape 3 parlera de leur quotidien et de leurs envies.",
            "The people concerned. Step 3 will talk about their daily life and what they would like.",
        ),
        body: Body::Parts(&audiences::AUDIENCES),
    },
    Section {
        id: "objectives",
        depth: Depth::Essential,
        title: Text::new("Pour quoi ? Les objectifs", "What for? The objectives"),
        intro: Text::new(
            "Ce que l’on cherche à rendre possible, pour les personnes et pour le territoire.",
            "What one seeks to make possible, for people and for the territory.",
        ),
        body: Body::Parts(&objectives::OBJECTIVES),
    },
    Section {
        id: "activities",
        depth: Depth::Essential,
        title: Text::new(
            "Quoi ? Les actions existantes",
            "What? The existing activities",
        ),
        intro: Text::new(
            "Ce qui se fait déjà. Reliez chaque action à ses acteurs, à ses lieux, à ses publics et à ses objectifs : les trous apparaîtront.",
            "What is already being done. Link each activity to its actors, places, publics and objectives: the holes will show.",
        ),
        body: Body::Parts(&activities::ACTIVITIES),
    },
    Section {
        id: "evidence",
        depth: Depth::Essential,
        title: Text::new(
            "Les preuves : d’où vient ce diagnostic",
            "The evidence: where this diagnostic comes from",
        ),
        intro: Text::new(
            "Des chiffres, des entretiens, des observations, une analyse. Faites avec ce que vous avez.",
            "Figures, interviews, observations, an analysis. Work with what you have.",
        ),
        body: Body::Parts(&evidence::EVIDENCE),
    },
    Section {
        id: "coverage",
        depth: Depth::Essential,
        title: Text::new(
            "Les croisements : ce qui est couvert",
            "The crossings: what is covered",
        ),
        intro: Text::new(
            "Chaque case croise un public avec un objectif, une démarche ou un lieu. Une case vide n’est pas une faute : c’est une question à se poser.",
            "Each cell crosses a public with an objective, an approach or a place. An empty cell is not a fault: it is a question to ask.",
        ),
        body: Body::Special(Special::Coverage),
    },
    Section {
        id: "needs",
        depth: Depth::Essential,
        title: Text::new("Les besoins", "The needs"),
        intro: Text::new(
            "Ce dont les personnes ont besoin, vu dans un croisement ou entendu sur le terrain.",
            "What people need, seen in a crossing or heard in the field.",
        ),
        body: Body::Parts(&needs::NEEDS),
    },
    Section {
        id: "gaps",
        depth: Depth::Essential,
        title: Text::new("Les manques", "The gaps"),
        intro: Text::new(
            "Ce que le territoire n’offre pas encore.",
            "What the territory does not offer yet.",
        ),
        body: Body::Parts(&gaps::GAPS),
    },
    Section {
        id: "proposal-seeds",
        depth: Depth::Further,
        title: Text::new("Déduire", "Deduce"),
        intro: Text::new(
            "De chaque besoin ou manque se déduit ce que vous pourriez proposer. Un clic crée la proposition, qui garde le lien.",
            "From each need or gap follows what you could propose. One click makes the proposal, and keeps the link.",
        ),
        body: Body::Special(Special::ProposalSeeds),
    },
    Section {
        id: "proposals",
        depth: Depth::Further,
        title: Text::new("Ce que vous pourriez proposer", "What you could propose"),
        intro: Text::new(
            "Les premières réponses qui viennent en lisant les besoins et les manques.",
            "The first answers that come to mind when reading the needs and gaps.",
        ),
        body: Body::Parts(&proposals::PROPOSALS),
    },
];
