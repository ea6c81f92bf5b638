//! What the service fits into: orientations, and the local scheme when there is one.

use crate::guide::lens::{area, choice, line, links, year};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::strategy::{Answer, DirectionSource};
use crate::text::Text;

/// What the service fits into.
pub(super) const DIRECTIONS: PartsGuide = PartsGuide {
    list: ListKind::Directions,
    add: nouns::add(ListKind::Directions),
    none: Text::new("Aucune orientation pour l’instant.", "No orientation yet."),
    questions: &[
        Question {
            id: "direction-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quelle orientation, ou quel document qui la porte ?",
                "Which orientation, or which document that holds it?",
            ),
            hint: Text::new(
                "Ce que votre structure, ou le territoire, a déjà décidé de viser.",
                "What your structure, or the territory, has already decided to aim at.",
            ),
            why: Text::new(
                "Un service relié à ce que la structure vise déjà n’est plus un poste en plus. Il devient un moyen de tenir un engagement.",
                "A service tied to what the structure already aims at is no longer one more post. It becomes a way to keep a commitment.",
            ),
            examples: &[
                Text::official("Feuille de route France Numérique Ensemble"),
                Text::official("Schéma départemental des usages et services numériques"),
                Text::official(
                    "Schéma départemental d’amélioration de l’accessibilité des services au public",
                ),
                Text::official("Schéma départemental de l’autonomie"),
                Text::official("Contrat de ville"),
                Text::official("Convention territoriale globale"),
                Text::new("Projet social du centre", "Social project of the centre"),
                Text::new("Projet de la médiathèque", "Project of the library"),
                Text::new("Projet associatif", "The association’s project"),
                Text::new("Projet de mandat", "Programme for the term of office"),
            ],
            field: line!(directions.name),
        },
        Question {
            id: "direction-source",
            depth: Depth::Essential,
            label: Text::new("D’où vient-elle ?", "Where does it come from?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(DirectionSource, directions.source),
        },
        Question {
            id: "direction-contribution",
            depth: Depth::Essential,
            label: Text::new(
                "En quoi le service y contribue-t-il ?",
                "How does the service contribute to it?",
            ),
            hint: Text::new(
                "Une ou deux phrases qu’une personne élue peut reprendre.",
                "One or two sentences an elected official can use.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(directions.contribution),
        },
        Question {
            id: "direction-durability",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce qui rend ce lien durable ?",
                "What makes this tie last?",
            ),
            hint: Text::new(
                "Une délibération, une convention, une mission écrite dans une fiche de poste…",
                "A decision of the board, an agreement, a duty written in a job description…",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(directions.durability),
        },
        Question {
            id: "direction-objectives",
            depth: Depth::Further,
            label: Text::new(
                "Quels objectifs du diagnostic la servent ?",
                "Which objectives of the diagnostic serve it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Objectives, directions.objectives),
        },
        Question {
            id: "direction-offers",
            depth: Depth::Further,
            label: Text::new("Quelles offres la servent ?", "Which offers serve it?"),
            hint: Text::new(
                "Revenez ici quand vos offres existent.",
                "Come back here once your offers exist.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Offers, directions.offers),
        },
    ],
};

/// The local scheme of digital uses.
pub(super) const SCHEME: &[Question] = &[
    Question {
        id: "strategy-scheme",
        depth: Depth::Essential,
        label: Text::new(
            "Existe-t-il un plan ou un schéma local des usages numériques ?",
            "Is there a local plan or scheme of digital uses?",
        ),
        hint: Text::new(
            "S’il n’y en a pas, rien ne vous arrête : passez à votre vision.",
            "If there is none, nothing stops you: go on to your vision.",
        ),
        why: Text::new(
            "S’il existe, vos offres gagnent à s’y inscrire : elles parlent la langue de ceux qui décident. S’il n’existe pas, votre vision compte d’autant plus.",
            "If there is one, your offers gain from fitting into it: they speak the language of those who decide. If there is none, your own vision matters all the more.",
        ),
        examples: &[],
        field: choice!(Answer, strategy.scheme),
    },
    Question {
        id: "strategy-scheme-name",
        depth: Depth::Essential,
        label: Text::new("Comment s’appelle-t-il ?", "What is it called?"),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[
            Text::official("Feuille de route France Numérique Ensemble du département"),
            Text::official("Schéma départemental des usages et services numériques"),
        ],
        field: line!(strategy.scheme_name),
    },
    Question {
        id: "strategy-scheme-carrier",
        depth: Depth::Essential,
        label: Text::new("Qui le porte ?", "Who carries it?"),
        hint: Text::new(
            "Le site Mon Inclusion Numérique indique qui porte la feuille de route.",
            "The Mon Inclusion Numérique website tells who carries the roadmap.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Le conseil départemental", "The conseil départemental"),
            Text::new("La préfecture", "The préfecture"),
            Text::new("L’intercommunalité", "The group of communes"),
        ],
        field: line!(strategy.scheme_carrier),
    },
    Question {
        id: "strategy-scheme-contact",
        depth: Depth::Essential,
        label: Text::new(
            "Si vous ne savez pas encore, à qui poser la question ?",
            "If you do not know yet, whom can you ask?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[
            Text::new("Le hub territorial", "The territorial hub"),
            Text::new("Le conseil départemental", "The conseil départemental"),
            Text::new(
                "La préfecture ou la sous-préfecture",
                "The préfecture or sous-préfecture",
            ),
            Text::new(
                "La coordination des conseillers numériques",
                "The coordinator of the digital mediators",
            ),
        ],
        field: line!(strategy.scheme_contact),
    },
    Question {
        id: "strategy-scheme-from",
        depth: Depth::Further,
        label: Text::new("À partir de quelle année ?", "From which year?"),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: year!(strategy.scheme_from),
    },
    Question {
        id: "strategy-scheme-to",
        depth: Depth::Further,
        label: Text::new("Jusqu’à quelle année ?", "Until which year?"),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: year!(strategy.scheme_to),
    },
    Question {
        id: "strategy-scheme-link",
        depth: Depth::Further,
        label: Text::new("Où peut-on le lire ?", "Where can it be read?"),
        hint: Text::new(
            "L’adresse de la page ou du document.",
            "The address of the page or document.",
        ),
        why: Text::NONE,
        examples: &[],
        field: line!(strategy.scheme_link),
    },
];
