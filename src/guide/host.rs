//! Step 1, Ma structure: who it is, where the post stands, what the house already offers.

mod functions;
mod members;
mod services;
mod structure;

use crate::guide::{Body, Depth, Section};
use crate::text::Text;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "host",
        depth: Depth::Essential,
        title: Text::new("Votre structure", "Your structure"),
        intro: Text::new(
            "Qui vous êtes et où vous êtes, en quelques mots.",
            "Who you are and where you are, in a few words.",
        ),
        body: Body::Questions(structure::IDENTITY),
    },
    Section {
        id: "arrival",
        depth: Depth::Essential,
        title: Text::new("Le poste", "The post"),
        intro: Text::new(
            "Où en est la personne qui accompagne les publics, et jusqu’à quand son poste est financé.",
            "Where the person who works with the public stands, and until when the post is funded.",
        ),
        body: Body::Questions(structure::ARRIVAL),
    },
    Section {
        id: "horizon",
        depth: Depth::Essential,
        title: Text::new("L’horizon du plan", "The horizon of the plan"),
        intro: Text::new(
            "Ce plan regarde plus loin que la subvention : il parle d’un service, pas seulement d’un poste.",
            "This plan looks beyond the subsidy: it is about a service, not only a post.",
        ),
        body: Body::Questions(structure::HORIZON),
    },
    Section {
        id: "members",
        depth: Depth::Essential,
        title: Text::new("L’équipe du projet", "The project team"),
        intro: Text::new(
            "Celles et ceux qui feront vivre ce plan, dans la maison.",
            "The people in the house who will bring this plan to life.",
        ),
        body: Body::Parts(&members::MEMBERS),
    },
    Section {
        id: "services",
        depth: Depth::Essential,
        title: Text::new("Les services de la maison", "The services of the house"),
        intro: Text::new(
            "Ce que vous offrez déjà. Vous le choisirez ensuite dans les autres étapes, sans le retaper.",
            "What you already offer. You will then pick it in the other steps, without typing it again.",
        ),
        body: Body::Parts(&services::SERVICES),
    },
    Section {
        id: "functions",
        depth: Depth::Essential,
        title: Text::new("Les fonctions support", "Support functions"),
        intro: Text::new(
            "Ce qui fait tourner la maison : communication, informatique, ressources humaines…",
            "What keeps the house running: communication, IT, human resources…",
        ),
        body: Body::Parts(&functions::FUNCTIONS),
    },
];
