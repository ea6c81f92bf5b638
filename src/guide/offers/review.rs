//! Looking back at the offers, and living with what exists already.

use crate::guide::lens::{area, choice, day, line, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::offer::Decision;
use crate::text::Text;

/// Moments to look back and decide.
pub(super) const REVIEWS: PartsGuide = PartsGuide {
    list: ListKind::Reviews,
    add: nouns::add(ListKind::Reviews),
    none: Text::new("Aucun point d’étape pour l’instant.", "No review yet."),
    questions: &[
        Question {
            id: "review-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quelle question vous posez-vous ?",
                "Which question do you ask yourselves?",
            ),
            hint: Text::new(
                "Une question courte, qui revient à chaque fois.",
                "A short question that comes back each time.",
            ),
            why: Text::new(
                "Un service vivant se remet en question régulièrement. La réponse écrite garde la mémoire de ce qui a été essayé.",
                "A living service questions itself regularly. The written answer keeps the memory of what was tried.",
            ),
            examples: &[
                Text::new(
                    "Que souhaitent les personnes aujourd’hui ?",
                    "What do people wish today?",
                ),
                Text::new(
                    "Qui ne vient pas, et pourquoi ?",
                    "Who does not come, and why?",
                ),
                Text::new(
                    "D’où viennent les personnes qui arrivent ?",
                    "Where do the people who arrive come from?",
                ),
                Text::new("Sont-elles satisfaites ?", "Are they satisfied?"),
                Text::new(
                    "Notre projet est-il perçu comme il est ?",
                    "Is our project seen as it is?",
                ),
                Text::new(
                    "Qu’est-ce qui a changé sur le territoire ?",
                    "What has changed on the territory?",
                ),
            ],
            field: line!(reviews.name),
        },
        Question {
            id: "review-offer",
            depth: Depth::Essential,
            label: Text::new("Sur quelle offre ?", "About which offer?"),
            hint: Text::new(
                "Laissez vide pour tout le service.",
                "Leave blank for the whole service.",
            ),
            why: Text::NONE,
            examples: &[],
            field: single!(Offers, reviews.offer),
        },
        Question {
            id: "review-held-on",
            depth: Depth::Essential,
            label: Text::new("Quand ?", "When?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(reviews.held_on),
        },
        Question {
            id: "review-learned",
            depth: Depth::Essential,
            label: Text::new("Qu’avez-vous appris ?", "What did you learn?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(reviews.learned),
        },
        Question {
            id: "review-decision",
            depth: Depth::Essential,
            label: Text::new("Que décidez-vous ?", "What do you decide?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Decision, reviews.decision),
        },
    ],
};

/// Overlaps turned into rules of complementarity.
pub(super) const OVERLAPS: PartsGuide = PartsGuide {
    list: ListKind::Overlaps,
    add: nouns::add(ListKind::Overlaps),
    none: Text::new("Aucune règle pour l’instant.", "No rule yet."),
    questions: &[
        Question {
            id: "overlap-name",
            depth: Depth::Essential,
            label: Text::new("Qui fait quoi, et quand ?", "Who does what, and when?"),
            hint: Text::new(
                "Une règle que les deux équipes peuvent dire par cœur.",
                "A rule both teams can say by heart.",
            ),
            why: Text::new(
                "Deux actions semblables côte à côte se font concurrence sans le vouloir. Une règle dite à deux les rend complémentaires.",
                "Two similar activities side by side compete without meaning to. A rule agreed together makes them complete each other.",
            ),
            examples: &[
                Text::new(
                    "Les démarches chez eux, l’autonomie chez nous",
                    "Procedures with them, autonomy with us",
                ),
                Text::new(
                    "Eux pour débuter, nous pour aller plus loin",
                    "They start people off, we take them further",
                ),
                Text::new(
                    "Eux en journée, nous le soir et le samedi",
                    "They work in the daytime, we work evenings and Saturdays",
                ),
                Text::new(
                    "Ils repèrent et orientent, nous accompagnons",
                    "They notice and refer, we support",
                ),
            ],
            field: line!(overlaps.name),
        },
        Question {
            id: "overlap-offer",
            depth: Depth::Essential,
            label: Text::new("Quelle offre est concernée ?", "Which offer is concerned?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Offers, overlaps.offer),
        },
        Question {
            id: "overlap-activity",
            depth: Depth::Essential,
            label: Text::new(
                "Quelle action existe déjà ?",
                "Which activity exists already?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Activities, overlaps.activity),
        },
    ],
};
