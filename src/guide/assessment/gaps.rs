//! What is asked of each gap.

use crate::guide::lens::{area, choice, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::{Importance, Seen};
use crate::text::Text;

/// What the territory lacks.
pub(super) const GAPS: PartsGuide = PartsGuide {
    list: ListKind::Gaps,
    add: nouns::add(ListKind::Gaps),
    none: Text::new("Aucun manque pour l’instant.", "No gap yet."),
    questions: &[
        Question {
            id: "gap-name",
            depth: Depth::Essential,
            label: Text::new("Qu’est-ce qui manque ?", "What is missing?"),
            hint: Text::new(
                "Ce que le territoire n’offre pas : un lieu, un horaire, une façon de faire, un public oublié.",
                "What the territory does not offer: a place, a time, a way of working, a forgotten public.",
            ),
            why: Text::new(
                "Le besoin parle des personnes, le manque parle de l’offre. Un besoin peut être déjà bien servi ; un manque vous laisse la place.",
                "A need is about people, a gap is about supply. A need may already be well served; a gap leaves room for you.",
            ),
            examples: &[
                Text::new(
                    "Rien en soirée ni le samedi",
                    "Nothing in the evening or on Saturday",
                ),
                Text::new(
                    "Rien à moins d’une demi-heure de route",
                    "Nothing within half an hour by road",
                ),
                Text::new(
                    "Rien pour ceux qui ne se déplacent pas",
                    "Nothing for those who do not travel",
                ),
                Text::new(
                    "Rien pour les grands débutants",
                    "Nothing for complete beginners",
                ),
                Text::new(
                    "Aucune offre pour les agents de la structure",
                    "No offer for the structure’s own staff",
                ),
                Text::new(
                    "On fait à la place, personne n’apprend à faire",
                    "Things are done for people, nobody teaches them how",
                ),
            ],
            field: line!(gaps.name),
        },
        Question {
            id: "gap-importance",
            depth: Depth::Essential,
            label: Text::new("Ce manque est-il important ?", "How important is this gap?"),
            hint: Text::new(
                "Ce qui touche beaucoup de monde, ou qui bloque tout le reste, passe devant.",
                "What affects many people, or blocks everything else, comes first.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Importance, gaps.importance),
        },
        Question {
            id: "gap-audiences",
            depth: Depth::Essential,
            label: Text::new("À qui cela manque-t-il ?", "Who misses it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, gaps.audiences),
        },
        Question {
            id: "gap-objectives",
            depth: Depth::Essential,
            label: Text::new("Pour quel objectif ?", "For which objective?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Objectives, gaps.objectives),
        },
        Question {
            id: "gap-places",
            depth: Depth::Essential,
            label: Text::new(
                "Quels lieux sont concernés ?",
                "Which places are concerned?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Places, gaps.places),
        },
        Question {
            id: "gap-details",
            depth: Depth::Further,
            label: Text::new("Qu’est-ce qui le montre ?", "What shows it?"),
            hint: Text::new(
                "Des chiffres, des mots entendus, sans nommer personne.",
                "Figures, words heard, without naming anyone.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(gaps.details),
        },
        Question {
            id: "gap-approaches",
            depth: Depth::Further,
            label: Text::new(
                "Quelles démarches sont concernées ?",
                "Which approaches are concerned?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Approaches, gaps.approaches),
        },
        Question {
            id: "gap-seen",
            depth: Depth::Further,
            label: Text::new(
                "Dans quel croisement l’avez-vous vu ?",
                "In which crossing did you see it?",
            ),
            hint: Text::new(
                "Trame le note quand vous partez d’une case d’un croisement.",
                "Trame notes it when you start from a cell of a crossing.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Seen, gaps.seen),
        },
        Question {
            id: "gap-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, gaps.evidence),
        },
    ],
};
