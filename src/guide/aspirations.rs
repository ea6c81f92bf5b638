//! Step 3, Envies: who was heard, the life of each public, what they would like, the axes both sides share.

mod axes;
mod exchanges;
mod lives;
mod wishes;

use crate::guide::{Body, Depth, Section};
use crate::text::Text;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "exchanges",
        depth: Depth::Essential,
        title: Text::new("Les échanges", "The exchanges"),
        intro: Text::new(
            "Avant d’imaginer une offre, écoutez : des publics, et des partenaires qui les connaissent.",
            "Before imagining an offer, listen: to publics, and to partners who know them.",
        ),
        body: Body::Parts(&exchanges::EXCHANGES),
    },
    Section {
        id: "audience-lives",
        depth: Depth::Essential,
        title: Text::new("La vie de chaque public", "The life of each public"),
        intro: Text::new(
            "Les publics nommés à l’étape 2 : leur quotidien, ce qu’ils aiment, ce qui les inquiète, ce qui les fait bouger.",
            "The publics named in step 2: their daily life, what they enjoy, what worries them, what moves them.",
        ),
        body: Body::Parts(&lives::LIVES),
    },
    Section {
        id: "aspirations",
        depth: Depth::Essential,
        title: Text::new("Les envies", "The aspirations"),
        intro: Text::new(
            "Ce que les publics, les partenaires et l’équipe aimeraient, avec leurs mots.",
            "What publics, partners and the team would like, in their own words.",
        ),
        body: Body::Parts(&wishes::ASPIRATIONS),
    },
    Section {
        id: "axes",
        depth: Depth::Essential,
        title: Text::new("Les axes communs", "The shared axes"),
        intro: Text::new(
            "Comparez ce que disent les publics et ce que disent les partenaires, puis gardez ce qui se rejoint.",
            "Compare what publics say with what partners say, then keep what they share.",
        ),
        body: Body::Parts(&axes::AXES),
    },
];
