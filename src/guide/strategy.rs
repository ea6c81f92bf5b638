//! Step 4, Orientations: what the service fits into, the vision, the ideas and the money.

mod budget;
mod directions;
mod vision;

pub use budget::{COSTS, FUNDINGS};

use crate::guide::{Body, Depth, Section, Special};
use crate::text::Text;
use directions::{DIRECTIONS, SCHEME};
use vision::{DURABILITY, IDEAS, VISION};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "directions",
        depth: Depth::Essential,
        title: Text::new("Ce que la structure vise", "What the structure aims at"),
        intro: Text::new(
            "Reliez le service à ce qui est déjà décidé : c’est ce qui le fait durer.",
            "Tie the service to what is already decided: that is what makes it last.",
        ),
        body: Body::Parts(&DIRECTIONS),
    },
    Section {
        id: "scheme",
        depth: Depth::Essential,
        title: Text::new("Le schéma local", "The local scheme"),
        intro: Text::new(
            "Cherchez s’il existe un plan local pour le numérique. S’il n’y en a pas, ce n’est pas un obstacle.",
            "Find out whether a local plan for digital uses exists. If there is none, it is no obstacle.",
        ),
        body: Body::Questions(SCHEME),
    },
    Section {
        id: "vision",
        depth: Depth::Essential,
        title: Text::new("Votre vision", "Your vision"),
        intro: Text::new(
            "D’où vous partez, ce que vous apportez, où vous allez. Trame reprend ce que vous avez déjà écrit ; vous corrigez.",
            "Where you start from, what you bring, where you are going. Trame brings in what you have already written; you correct it.",
        ),
        body: Body::Questions(VISION),
    },
    Section {
        id: "ideas",
        depth: Depth::Essential,
        title: Text::new(
            "Des idées, même hors cadre",
            "Ideas, even out of the ordinary",
        ),
        intro: Text::new(
            "Notez ce qui vous passe par la tête. Vous choisirez plus tard ce que vous montrez.",
            "Write down what crosses your mind. You will choose later what you show.",
        ),
        body: Body::Parts(&IDEAS),
    },
    Section {
        id: "budget",
        depth: Depth::Essential,
        title: Text::new("Coûts et ressources", "Costs and resources"),
        intro: Text::new(
            "Année par année, ce que le service coûte, qui paie, et l’écart qui reste.",
            "Year by year, what the service costs, who pays, and the gap that remains.",
        ),
        body: Body::Special(Special::Budget),
    },
    Section {
        id: "durability",
        depth: Depth::Essential,
        title: Text::new("Après la subvention", "After the subsidy"),
        intro: Text::new(
            "Deux réponses que les élus et les financeurs chercheront.",
            "Two answers that elected officials and funders will look for.",
        ),
        body: Body::Questions(DURABILITY),
    },
];
