//! What is asked of each aspiration.

use crate::guide::lens::{choice, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::aspirations::Bearer;
use crate::text::Text;

/// What people would like.
pub(super) const ASPIRATIONS: PartsGuide = PartsGuide {
    list: ListKind::Aspirations,
    add: nouns::add(ListKind::Aspirations),
    none: Text::new("Aucune envie pour l’instant.", "No aspiration yet."),
    questions: &[
        Question {
            id: "aspiration-name",
            depth: Depth::Essential,
            label: Text::new("De quoi ont-ils envie ?", "What would they like?"),
            hint: Text::new(
                "Avec leurs mots, comme ils l’ont dit.",
                "In their words, as they said it.",
            ),
            why: Text::new(
                "Le besoin dit pourquoi aider, l’envie dit pourquoi venir. Une offre a besoin des deux.",
                "A need says why to help, an aspiration says why people would come. An offer needs both.",
            ),
            examples: &[
                Text::new(
                    "Voir mes petits-enfants en vidéo",
                    "See my grandchildren on video",
                ),
                Text::new(
                    "Trouver comment réparer et jardiner",
                    "Find out how to repair things and garden",
                ),
                Text::new(
                    "Retrouver de vieilles photos du village",
                    "Find old photos of the village",
                ),
                Text::new(
                    "Montrer ce que je sais faire autrement qu’avec un CV",
                    "Show what I can do other than with a CV",
                ),
                Text::new(
                    "Ne pas être dépassé par mes enfants",
                    "Keep up with my children",
                ),
                Text::new(
                    "Me sentir en sécurité quand je paie en ligne",
                    "Feel safe when I pay online",
                ),
                Text::new(
                    "Faire connaître mon association",
                    "Make my association known",
                ),
                Text::new(
                    "Parler des écrans entre parents",
                    "Talk about screens with other parents",
                ),
            ],
            field: line!(aspirations.name),
        },
        Question {
            id: "aspiration-bearer",
            depth: Depth::Essential,
            label: Text::new("De qui vient cette envie ?", "Whose aspiration is it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Bearer, aspirations.bearer),
        },
        Question {
            id: "aspiration-audiences",
            depth: Depth::Essential,
            label: Text::new(
                "Quels publics concerne-t-elle ?",
                "Which publics does it concern?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, aspirations.audiences),
        },
        Question {
            id: "aspiration-actors",
            depth: Depth::Further,
            label: Text::new(
                "Quels partenaires l’ont exprimée ?",
                "Which partners voiced it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, aspirations.actors),
        },
        Question {
            id: "aspiration-exchanges",
            depth: Depth::Further,
            label: Text::new(
                "Dans quels échanges l’avez-vous entendue ?",
                "In which exchanges did you hear it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Exchanges, aspirations.exchanges),
        },
    ],
};
