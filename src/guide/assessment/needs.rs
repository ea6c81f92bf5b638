//! What is asked of each need.

use crate::guide::lens::{area, choice, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::{Importance, Seen};
use crate::text::Text;

/// What publics need.
pub(super) const NEEDS: PartsGuide = PartsGuide {
    list: ListKind::Needs,
    add: nouns::add(ListKind::Needs),
    none: Text::new("Aucun besoin pour l’instant.", "No need yet."),
    questions: &[
        Question {
            id: "need-name",
            depth: Depth::Essential,
            label: Text::new(
                "De quoi ces personnes ont-elles besoin ?",
                "What do these people need?",
            ),
            hint: Text::new(
                "Une phrase qui parle d’elles, pas encore de la solution.",
                "One sentence about them, not about the solution yet.",
            ),
            why: Text::new(
                "Une offre répond à un besoin : sans lui, elle n’est qu’une activité de plus. Chaque offre, à l’étape 5, en choisira au moins un.",
                "An offer answers a need: without one, it is just another activity. Each offer, in step 5, will pick at least one.",
            ),
            examples: &[
                Text::new(
                    "Des habitants n’osent plus faire leurs démarches seuls",
                    "Residents no longer dare handle procedures on their own",
                ),
                Text::new(
                    "Des parents ne comprennent pas le portail famille",
                    "Parents do not understand the family portal",
                ),
                Text::new(
                    "Des personnes renoncent à leurs droits",
                    "People give up their rights",
                ),
                Text::new(
                    "Des personnes dépendent d’un proche pour tout ce qui est en ligne",
                    "People rely on a relative for everything online",
                ),
                Text::new(
                    "Des personnes ont peur des arnaques",
                    "People are afraid of scams",
                ),
                Text::new(
                    "Des demandeurs d’emploi n’arrivent pas à envoyer leur candidature",
                    "Jobseekers cannot send their applications",
                ),
            ],
            field: line!(needs.name),
        },
        Question {
            id: "need-importance",
            depth: Depth::Essential,
            label: Text::new(
                "Ce besoin est-il important ?",
                "How important is this need?",
            ),
            hint: Text::new(
                "Ce qui touche beaucoup de monde, ou qui bloque tout le reste, passe devant.",
                "What affects many people, or blocks everything else, comes first.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Importance, needs.importance),
        },
        Question {
            id: "need-audiences",
            depth: Depth::Essential,
            label: Text::new("Qui a ce besoin ?", "Whose need is it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, needs.audiences),
        },
        Question {
            id: "need-objectives",
            depth: Depth::Essential,
            label: Text::new("Pour quel objectif ?", "For which objective?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Objectives, needs.objectives),
        },
        Question {
            id: "need-places",
            depth: Depth::Further,
            label: Text::new(
                "Quels lieux sont concernés ?",
                "Which places are concerned?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Places, needs.places),
        },
        Question {
            id: "need-details",
            depth: Depth::Further,
            label: Text::new("Qu’est-ce qui le montre ?", "What shows it?"),
            hint: Text::new(
                "Des chiffres, des mots entendus, sans nommer personne.",
                "Figures, words heard, without naming anyone.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(needs.details),
        },
        Question {
            id: "need-approaches",
            depth: Depth::Further,
            label: Text::new(
                "Quelles démarches sont concernées ?",
                "Which approaches are concerned?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Approaches, needs.approaches),
        },
        Question {
            id: "need-seen",
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
            field: choice!(Seen, needs.seen),
        },
        Question {
            id: "need-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, needs.evidence),
        },
    ],
};
