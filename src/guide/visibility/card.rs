//! The eight answers that make a card: of the service, and of each offer.

use crate::guide::lens::{area, line};
use crate::guide::{Depth, Question};
use crate::text::Text;

/// The eight answers of the service.
pub(super) const CARD: &[Question] = &[
    Question {
        id: "card-who",
        depth: Depth::Essential,
        label: Text::new("Qui êtes-vous ?", "Who are you?"),
        hint: Text::new(
            "Le nom que les gens connaissent, sans sigle.",
            "The name people know, without initials.",
        ),
        why: Text::new(
            "Personne ne devrait avoir à deviner ce que vous faites. Huit réponses simples suffisent pour être compris.",
            "Nobody should have to guess what you do. Eight simple answers are enough to be understood.",
        ),
        examples: &[],
        field: line!(visibility.card.who),
    },
    Question {
        id: "card-what",
        depth: Depth::Essential,
        label: Text::new("Que proposez-vous ?", "What do you offer?"),
        hint: Text::new(
            "Des verbes de tous les jours : apprendre, essayer, réparer, créer.",
            "Everyday verbs: learn, try, mend, create.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(visibility.card.what),
    },
    Question {
        id: "card-audience",
        depth: Depth::Essential,
        label: Text::new("Pour qui ?", "For whom?"),
        hint: Text::new(
            "Si tout le monde peut venir, dites-le.",
            "If anyone may come, say so.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Tout le monde", "Everyone"),
            Text::new(
                "Les habitants de la commune",
                "People who live in the commune",
            ),
            Text::new("Les débutants", "Beginners"),
        ],
        field: line!(visibility.card.audience),
    },
    Question {
        id: "card-place",
        depth: Depth::Essential,
        label: Text::new("Où ?", "Where?"),
        hint: Text::new(
            "L’adresse complète, et un repère pour trouver la porte.",
            "The full address, and a landmark to find the door.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("À la mairie", "At the town hall"),
            Text::new("À la médiathèque", "At the library"),
            Text::new("À domicile", "At home"),
            Text::new("À distance", "Remotely"),
        ],
        field: area!(visibility.card.place),
    },
    Question {
        id: "card-terms",
        depth: Depth::Essential,
        label: Text::new("Quelles sont les modalités ?", "On what terms?"),
        hint: Text::new(
            "Le prix, seul ou en groupe, avec ou sans rendez-vous, le matériel prêté.",
            "The price, alone or in a group, with or without an appointment, equipment on loan.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Gratuit", "Free of charge"),
            Text::new("Sur rendez-vous", "By appointment"),
            Text::new("Sans rendez-vous", "No appointment needed"),
            Text::new("En petit groupe", "In a small group"),
            Text::new("Matériel prêté", "Equipment on loan"),
        ],
        field: line!(visibility.card.terms),
    },
    Question {
        id: "card-length",
        depth: Depth::Essential,
        label: Text::new("Quelle durée ?", "How long?"),
        hint: Text::new(
            "D’une séance, et du cycle entier s’il y en a un.",
            "Of one session, and of the whole cycle if there is one.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Une heure", "One hour"),
            Text::new("Une heure et demie", "An hour and a half"),
            Text::new("Cinq séances de deux heures", "Five sessions of two hours"),
        ],
        field: line!(visibility.card.length),
    },
    Question {
        id: "card-frequency",
        depth: Depth::Essential,
        label: Text::new("Quelle fréquence ?", "How often?"),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[
            Text::new("Chaque semaine", "Every week"),
            Text::new("Chaque mois", "Every month"),
            Text::new("Du mardi au samedi", "Tuesday to Saturday"),
        ],
        field: line!(visibility.card.frequency),
    },
    Question {
        id: "card-joining",
        depth: Depth::Essential,
        label: Text::new(
            "Quelle démarche pour venir ?",
            "What must people do to come?",
        ),
        hint: Text::new(
            "Le plus simple d’abord, avec le numéro ou l’adresse.",
            "The simplest first, with the number or address.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Se présenter sur place", "Come in person"),
            Text::new("Téléphoner", "Telephone"),
            Text::new("Écrire un courriel", "Send an e-mail"),
            Text::new(
                "Demander à l’accueil de la mairie",
                "Ask at the town hall reception",
            ),
        ],
        field: line!(visibility.card.joining),
    },
];

/// The eight answers of an offer.
pub const OFFER_CARD: &[Question] = &[
    Question {
        id: "offer-card-who",
        depth: Depth::Essential,
        label: Text::new("Qui êtes-vous ?", "Who are you?"),
        hint: Text::new(
            "Qui propose cette offre, avec un nom que les gens connaissent.",
            "Who proposes this offer, by a name people know.",
        ),
        why: Text::NONE,
        examples: &[],
        field: line!(offers.card.who),
    },
    Question {
        id: "offer-card-what",
        depth: Depth::Essential,
        label: Text::new("Que proposez-vous ?", "What do you offer?"),
        hint: Text::new(
            "Ce que l’on fait pendant la séance.",
            "What people do during the session.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(offers.card.what),
    },
    Question {
        id: "offer-card-audience",
        depth: Depth::Essential,
        label: Text::new("Pour qui ?", "For whom?"),
        hint: Text::new(
            "Si tout le monde peut venir, dites-le.",
            "If anyone may come, say so.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Tout le monde", "Everyone"),
            Text::new("Les débutants", "Beginners"),
            Text::new("Les parents", "Parents"),
            Text::new("Les seniors", "Seniors"),
        ],
        field: line!(offers.card.audience),
    },
    Question {
        id: "offer-card-place",
        depth: Depth::Essential,
        label: Text::new("Où ?", "Where?"),
        hint: Text::new(
            "L’adresse complète, et un repère pour trouver la porte.",
            "The full address, and a landmark to find the door.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("À la mairie", "At the town hall"),
            Text::new("À la médiathèque", "At the library"),
            Text::new("À domicile", "At home"),
            Text::new("À distance", "Remotely"),
        ],
        field: area!(offers.card.place),
    },
    Question {
        id: "offer-card-terms",
        depth: Depth::Essential,
        label: Text::new("Quelles sont les modalités ?", "On what terms?"),
        hint: Text::new(
            "Le prix, seul ou en groupe, avec ou sans rendez-vous, le matériel prêté.",
            "The price, alone or in a group, with or without an appointment, equipment on loan.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Gratuit", "Free of charge"),
            Text::new("Sur rendez-vous", "By appointment"),
            Text::new("Sans rendez-vous", "No appointment needed"),
            Text::new("En petit groupe", "In a small group"),
            Text::new("Matériel prêté", "Equipment on loan"),
        ],
        field: line!(offers.card.terms),
    },
    Question {
        id: "offer-card-length",
        depth: Depth::Essential,
        label: Text::new("Quelle durée ?", "How long?"),
        hint: Text::new(
            "D’une séance, et du cycle entier s’il y en a un.",
            "Of one session, and of the whole cycle if there is one.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Une heure", "One hour"),
            Text::new("Une heure et demie", "An hour and a half"),
            Text::new("Cinq séances de deux heures", "Five sessions of two hours"),
        ],
        field: line!(offers.card.length),
    },
    Question {
        id: "offer-card-frequency",
        depth: Depth::Essential,
        label: Text::new("Quelle fréquence ?", "How often?"),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[
            Text::new("Chaque semaine", "Every week"),
            Text::new("Chaque mois", "Every month"),
            Text::new("Du mardi au samedi", "Tuesday to Saturday"),
        ],
        field: line!(offers.card.frequency),
    },
    Question {
        id: "offer-card-joining",
        depth: Depth::Essential,
        label: Text::new(
            "Quelle démarche pour venir ?",
            "What must people do to come?",
        ),
        hint: Text::new(
            "Le plus simple d’abord, avec le numéro ou l’adresse.",
            "The simplest first, with the number or address.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Se présenter sur place", "Come in person"),
            Text::new("Téléphoner", "Telephone"),
            Text::new("Écrire un courriel", "Send an e-mail"),
            Text::new(
                "Demander à l’accueil de la mairie",
                "Ask at the town hall reception",
            ),
        ],
        field: line!(offers.card.joining),
    },
];
