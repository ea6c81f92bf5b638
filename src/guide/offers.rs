//! Step 5, Offre transversale: the offers, the canvas where they meet the house, and looking back.

mod crossing;
mod offer;
mod probes;
mod review;

pub use crossing::CROSSING;
pub use probes::{MODEL, PROBES, PROBES_BY_FUNCTION};

use crate::guide::{Body, Depth, Section, Special};
use crate::text::Text;
use offer::OFFERS;
use review::{OVERLAPS, REVIEWS};

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "offer-seeds",
        depth: Depth::Essential,
        title: Text::new(
            "Partir de ce que vous avez écrit",
            "Start from what you wrote",
        ),
        intro: Text::new(
            "Les besoins, manques et propositions qu’aucune offre ne reprend encore. Un clic en fait une offre, qui garde le lien.",
            "The needs, gaps and proposals that no offer takes up yet. One click makes an offer of it, and keeps the link.",
        ),
        body: Body::Special(Special::OfferSeeds),
    },
    Section {
        id: "offers",
        depth: Depth::Essential,
        title: Text::new("Vos offres", "Your offers"),
        intro: Text::new(
            "Une offre se construit à partir de ce dont les gens ont besoin et de ce qu’ils aimeraient. Trois offres bien tissées valent mieux que dix.",
            "An offer is built from what people need and what they would like. Three well-woven offers are worth more than ten.",
        ),
        body: Body::Parts(&OFFERS),
    },
    Section {
        id: "canvas",
        depth: Depth::Essential,
        title: Text::new("Le canevas", "The canvas"),
        intro: Text::new(
            "Chaque offre croise les services et les fonctions de la maison. Ouvrez un croisement et notez ce qui peut s’y passer.",
            "Each offer meets the services and functions of the house. Open a crossing and note what could happen there.",
        ),
        body: Body::Special(Special::Canvas),
    },
    Section {
        id: "examine",
        depth: Depth::Essential,
        title: Text::new("Passer en revue", "Go through them"),
        intro: Text::new(
            "Un service après l’autre : que peut-il partager avec vos offres ? Une réponse par fonction suffit pour commencer.",
            "One service after another: what can it share with your offers? One answer per function is enough to start.",
        ),
        body: Body::Special(Special::Examine),
    },
    Section {
        id: "reviews",
        depth: Depth::Further,
        title: Text::new("Points d’étape", "Reviews"),
        intro: Text::new(
            "Ce que vous vous demandez, ce que vous apprenez, ce que vous décidez.",
            "What you ask yourselves, what you learn, what you decide.",
        ),
        body: Body::Parts(&REVIEWS),
    },
    Section {
        id: "overlaps",
        depth: Depth::Further,
        title: Text::new(
            "Se compléter plutôt que s’empiler",
            "Completing rather than piling up",
        ),
        intro: Text::new(
            "Quand une offre ressemble à ce qui existe déjà, écrivez la règle qui les rend complémentaires.",
            "When an offer looks like something that exists, write the rule that makes them complete each other.",
        ),
        body: Body::Parts(&OVERLAPS),
    },
];
