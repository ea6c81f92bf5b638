//! Step 6, Visibilité et échanges: being understood, being known, meeting others.

mod card;
mod channels;
mod network;
mod partnerships;
mod texts;
mod venues;

pub use card::OFFER_CARD;
pub use texts::{OFFER_TEXTS, TEXTS};

use crate::guide::{Body, Depth, Section, Special};
use crate::text::Text;
use card::CARD;
use channels::{CHANNELS, LISTINGS, OCCASIONS, RELAYS};
use network::{EVENTS, NETWORK};
use partnerships::{PARTNERSHIPS, PATHWAYS, PEERS};
use venues::VENUES;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "card",
        depth: Depth::Essential,
        title: Text::new(
            "Le service en huit réponses",
            "The service in eight answers",
        ),
        intro: Text::new(
            "Répondez comme à un voisin. Ces réponses deviennent une carte à imprimer, à lire à la radio ou à envoyer.",
            "Answer as you would to a neighbour. These answers become a card to print, to read on the radio or to send.",
        ),
        body: Body::Questions(CARD),
    },
    Section {
        id: "service-card",
        depth: Depth::Essential,
        title: Text::new("La carte du service", "The service’s card"),
        intro: Text::new(
            "Votre service tel que les autres le liront.",
            "Your service as others will read it.",
        ),
        body: Body::Special(Special::ServiceCard),
    },
    Section {
        id: "offer-cards",
        depth: Depth::Essential,
        title: Text::new("La carte de chaque offre", "Each offer’s card"),
        intro: Text::new(
            "Les huit mêmes réponses, offre par offre.",
            "The same eight answers, offer by offer.",
        ),
        body: Body::Special(Special::OfferCards),
    },
    Section {
        id: "channels",
        depth: Depth::Essential,
        title: Text::new("Les canaux", "Channels"),
        intro: Text::new(
            "Au moins trois canaux différents, chacun avec sa cadence et sa prochaine date.",
            "At least three different channels, each with its cadence and its next date.",
        ),
        body: Body::Parts(&CHANNELS),
    },
    Section {
        id: "relays",
        depth: Depth::Essential,
        title: Text::new("Les relais humains", "Human relays"),
        intro: Text::new(
            "Les personnes qui parlent de vous quand vous n’êtes pas là.",
            "The people who speak of you when you are not there.",
        ),
        body: Body::Parts(&RELAYS),
    },
    Section {
        id: "rounds",
        depth: Depth::Essential,
        title: Text::new("Les prochaines dates", "The next dates"),
        intro: Text::new(
            "On se fait connaître en recommençant. Cochez ce qui est fait\u{a0}: la date suivante se calcule seule.",
            "One becomes known by doing it again. Tick what is done: the next date computes itself.",
        ),
        body: Body::Special(Special::Rounds),
    },
    Section {
        id: "listings",
        depth: Depth::Essential,
        title: Text::new("Les cartes et les annuaires", "Maps and directories"),
        intro: Text::new(
            "Là où l’on vous cherche : la cartographie nationale, la carte du hub, les annuaires locaux.",
            "Where people look for you: the national map, the hub’s map, local directories.",
        ),
        body: Body::Parts(&LISTINGS),
    },
    Section {
        id: "meetings",
        depth: Depth::Essential,
        title: Text::new("Les acteurs à rencontrer", "Actors to meet"),
        intro: Text::new(
            "Les acteurs de votre diagnostic : qui rencontrer, et comment vous compléter.",
            "The actors of your diagnostic: whom to meet, and how to complete each other.",
        ),
        body: Body::Special(Special::Meetings),
    },
    Section {
        id: "network",
        depth: Depth::Essential,
        title: Text::new("Le hub et la coordination", "The hub and the coordinator"),
        intro: Text::new(
            "Deux appuis qui réunissent régulièrement les acteurs du territoire.",
            "Two supports that regularly bring together the actors of the territory.",
        ),
        body: Body::Questions(NETWORK),
    },
    Section {
        id: "events",
        depth: Depth::Essential,
        title: Text::new("Les événements", "Events"),
        intro: Text::new(
            "Ceux où vous greffer, et ceux à organiser avec d’autres.",
            "Those to join, and those to organise with others.",
        ),
        body: Body::Parts(&EVENTS),
    },
    Section {
        id: "partnerships",
        depth: Depth::Essential,
        title: Text::new(
            "Les partenariats de communication",
            "Communication partnerships",
        ),
        intro: Text::new(
            "Vous parlez d’eux, ils parlent de vous, dans la maison et au-dehors.",
            "You speak of them, they speak of you, inside the house and outside.",
        ),
        body: Body::Parts(&PARTNERSHIPS),
    },
    Section {
        id: "venues",
        depth: Depth::Further,
        title: Text::new(
            "Les lieux au standard national",
            "Places in the national standard",
        ),
        intro: Text::new(
            "Remplissez une fois la fiche de chaque lieu\u{a0}: Trame en fait un fichier que les cartes savent lire, et une fiche à recopier.",
            "Fill in each place’s entry once: Trame makes a file of it that maps can read, and a sheet to copy.",
        ),
        body: Body::Parts(&VENUES),
    },
    Section {
        id: "venue-file",
        depth: Depth::Further,
        title: Text::new("Publier ces lieux", "Publishing these places"),
        intro: Text::new(
            "Ce qui manque encore, puis le fichier et les chemins vers la cartographie nationale.",
            "What is still missing, then the file and the ways to the national map.",
        ),
        body: Body::Special(Special::VenueFile),
    },
    Section {
        id: "occasions",
        depth: Depth::Further,
        title: Text::new("Les occasions de communiquer", "Occasions to communicate"),
        intro: Text::new(
            "Une liste à garder sous la main : chaque occasion est bonne.",
            "A list to keep at hand: every occasion is a good one.",
        ),
        body: Body::Questions(OCCASIONS),
    },
    Section {
        id: "pathways",
        depth: Depth::Further,
        title: Text::new("Les parcours des publics", "Pathways of publics"),
        intro: Text::new(
            "Le chemin d’une personne, d’un acteur à l’autre et d’une offre à l’autre.",
            "The way of a person, from one actor to another and from one offer to another.",
        ),
        body: Body::Parts(&PATHWAYS),
    },
    Section {
        id: "exchanges-between-peers",
        depth: Depth::Further,
        title: Text::new("Échanger entre pairs", "Exchanging between peers"),
        intro: Text::new(
            "Avec les autres médiateurs et aidants, avec ou sans coordination.",
            "With the other mediators and helpers, with or without a coordinator.",
        ),
        body: Body::Questions(PEERS),
    },
];
