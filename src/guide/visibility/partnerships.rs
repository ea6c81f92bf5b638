//! Working together: partnerships, pathways and peers.

use crate::guide::lens::{area, choice, day, line, links, phrases, several, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::visibility::{Cadence, Convergence, Side};
use crate::text::Text;

/// Communication partnerships.
pub(super) const PARTNERSHIPS: PartsGuide = PartsGuide {
    list: ListKind::Partnerships,
    add: nouns::add(ListKind::Partnerships),
    none: Text::new(
        "Aucun partenariat de communication pour l’instant.",
        "No communication partnership yet.",
    ),
    questions: &[
        Question {
            id: "partnership-name",
            depth: Depth::Essential,
            label: Text::new(
                "Avec qui vous informez-vous l’un l’autre ?",
                "With whom do you keep each other informed?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Quand chacun annonce ce que fait l’autre, les deux sont mieux connus. On y découvre aussi ce qu’on pourrait faire ensemble.",
                "When each announces what the other does, both are better known. It also shows what you could do together.",
            ),
            examples: &[
                Text::new("Service communication", "Communication department"),
                Text::new("Médiathèque", "Library"),
                Text::new("Action sociale", "Social action"),
                Text::new("France services", "France services"),
                Text::new("Mission locale", "Mission locale"),
                Text::new("Centre social", "Community centre"),
                Text::new("Associations de parents", "Parents’ associations"),
                Text::new("Club des aînés", "Older people’s club"),
            ],
            field: line!(partnerships.name),
        },
        Question {
            id: "partnership-side",
            depth: Depth::Essential,
            label: Text::new(
                "Est-ce dans la maison ou au-dehors ?",
                "Is it inside the house or outside?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Side, partnerships.side),
        },
        Question {
            id: "partnership-they-tell",
            depth: Depth::Essential,
            label: Text::new(
                "Qu’annoncent-ils de vous ?",
                "What do they announce of yours?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(partnerships.they_tell),
        },
        Question {
            id: "partnership-we-tell",
            depth: Depth::Essential,
            label: Text::new(
                "Qu’annoncez-vous d’eux ?",
                "What do you announce of theirs?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(partnerships.we_tell),
        },
        Question {
            id: "partnership-cadence",
            depth: Depth::Essential,
            label: Text::new("À quelle cadence ?", "How often?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Cadence, partnerships.cadence),
        },
        Question {
            id: "partnership-next-on",
            depth: Depth::Further,
            label: Text::new("Quelle est la prochaine fois ?", "When is the next time?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(partnerships.next_on),
        },
        Question {
            id: "partnership-last-on",
            depth: Depth::Further,
            label: Text::new("Quelle était la dernière fois ?", "When was the last time?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(partnerships.last_on),
        },
        Question {
            id: "partnership-actor",
            depth: Depth::Further,
            label: Text::new(
                "Au-dehors : avec quel acteur ?",
                "Outside: with which actor?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Actors, partnerships.actor),
        },
        Question {
            id: "partnership-service",
            depth: Depth::Further,
            label: Text::new(
                "Dans la maison : avec quel service ?",
                "Inside: with which service?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Services, partnerships.service),
        },
        Question {
            id: "partnership-convergences",
            depth: Depth::Further,
            label: Text::new(
                "Sur quels points vous rejoignez-vous ?",
                "On which points do you meet?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new("Les mêmes publics", "The same publics"),
                Text::new("Un même lieu", "The same place"),
                Text::new("Une même période de l’année", "The same time of year"),
                Text::new("Un même souci", "The same concern"),
            ],
            field: phrases!(partnerships.convergences),
        },
        Question {
            id: "partnership-brings",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce que cela fait naître ?",
                "What does it bring about?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Convergence, partnerships.brings),
        },
    ],
};

/// The pathway of a public across actors and offers.
pub(super) const PATHWAYS: PartsGuide = PartsGuide {
    list: ListKind::Pathways,
    add: nouns::add(ListKind::Pathways),
    none: Text::new("Aucun parcours pour l’instant.", "No pathway yet."),
    questions: &[
        Question {
            id: "pathway-name",
            depth: Depth::Essential,
            label: Text::new("Quel parcours ?", "Which pathway?"),
            hint: Text::new(
                "D’où part la personne, où elle arrive.",
                "Where the person starts from, where they arrive.",
            ),
            why: Text::new(
                "Une personne rencontre plusieurs structures avant d’être autonome. Dessiner son chemin montre où elle risque de se perdre.",
                "A person meets several structures before being autonomous. Drawing their way shows where they may get lost.",
            ),
            examples: &[
                Text::new(
                    "De l’accueil de la mairie à l’autonomie",
                    "From the town hall reception to autonomy",
                ),
                Text::new(
                    "Du dépannage au cycle d’ateliers",
                    "From quick help to the cycle of workshops",
                ),
                Text::new(
                    "De la recherche d’emploi à la formation",
                    "From looking for work to training",
                ),
                Text::new("De participant à bénévole", "From participant to volunteer"),
            ],
            field: line!(pathways.name),
        },
        Question {
            id: "pathway-audiences",
            depth: Depth::Essential,
            label: Text::new("Pour quels publics ?", "For which publics?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, pathways.audiences),
        },
        Question {
            id: "pathway-stages",
            depth: Depth::Essential,
            label: Text::new(
                "Par quelles étapes, dans l’ordre ?",
                "Through which stages, in order?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new("Détection", "Detection"),
                Text::new("Orientation", "Referral"),
                Text::new("Accompagnement", "Support"),
                Text::new("Autonomie", "Autonomy"),
            ],
            field: phrases!(pathways.stages),
        },
        Question {
            id: "pathway-actors",
            depth: Depth::Essential,
            label: Text::new(
                "Quels acteurs rencontre-t-on en chemin ?",
                "Which actors are met on the way?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, pathways.actors),
        },
        Question {
            id: "pathway-offers",
            depth: Depth::Essential,
            label: Text::new(
                "Quelles offres rencontre-t-on en chemin ?",
                "Which offers are met on the way?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Offers, pathways.offers),
        },
    ],
};

/// Exchanges between peers.
pub(super) const PEERS: &[Question] = &[
    Question {
        id: "visibility-ties",
        depth: Depth::Essential,
        label: Text::new(
            "Comment créez-vous des liens entre professionnels ?",
            "How do you create ties between professionals?",
        ),
        hint: Text::new(
            "Un appel mensuel, une visite, une séance animée à deux, un remplacement.",
            "A monthly call, a visit, a session led together, standing in for someone.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(visibility.ties),
    },
    Question {
        id: "visibility-bonds",
        depth: Depth::Essential,
        label: Text::new(
            "Comment créez-vous du lien entre les personnes ?",
            "How do you bring people closer together?",
        ),
        hint: Text::new(
            "Entre participants, entre générations, entre quartiers ou villages.",
            "Between participants, generations, neighbourhoods or villages.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(visibility.bonds),
    },
    Question {
        id: "visibility-coverage",
        depth: Depth::Essential,
        label: Text::new(
            "Comment couvrez-vous le territoire, tous ensemble ?",
            "How do all of you together cover the territory?",
        ),
        hint: Text::new(
            "Qui va où, et quels coins restent sans personne.",
            "Who goes where, and which corners have nobody.",
        ),
        why: Text::new(
            "Agir seul épuise et laisse des vides. Une carte dite ensemble évite d’aller tous au même endroit.",
            "Acting alone wears people out and leaves holes. A map agreed together keeps everyone from going to the same place.",
        ),
        examples: &[],
        field: area!(visibility.coverage),
    },
    Question {
        id: "visibility-newcomers",
        depth: Depth::Essential,
        label: Text::new(
            "Comment accueillez-vous les nouveaux collègues ?",
            "How do you welcome new colleagues?",
        ),
        hint: Text::new(
            "Une journée partagée, un carnet d’adresses, quelqu’un à appeler.",
            "A day together, an address book, someone to call.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(visibility.newcomers),
    },
];
