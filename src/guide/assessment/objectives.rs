//! Pour quoi ? What is asked of each objective.

use crate::guide::lens::{area, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// What people do it for.
pub(super) const OBJECTIVES: PartsGuide = PartsGuide {
    list: ListKind::Objectives,
    add: nouns::add(ListKind::Objectives),
    none: Text::new("Aucun objectif pour l’instant.", "No objective yet."),
    questions: &[
        Question {
            id: "objective-name",
            depth: Depth::Essential,
            label: Text::new("Dans quel but ?", "To what end?"),
            hint: Text::new(
                "Ce que la personne pourra faire dans sa vie, au-delà de l’outil.",
                "What the person will be able to do in life, beyond the tool.",
            ),
            why: Text::new(
                "Un objectif dit ce qui change pour la personne, pas le contenu d’une séance. Il se choisit ensuite pour les actions, les besoins et les manques.",
                "An objective says what changes for the person, not what a session contains. You then pick it for activities, needs and gaps.",
            ),
            examples: &[
                Text::new(
                    "Être autonome dans ses démarches",
                    "Handle one’s own procedures",
                ),
                Text::new("Faire valoir ses droits", "Claim one’s rights"),
                Text::new(
                    "Se servir du numérique au quotidien",
                    "Use digital tools in daily life",
                ),
                Text::new(
                    "Garder le lien avec ses proches",
                    "Stay in touch with family and friends",
                ),
                Text::new("Vivre chez soi plus longtemps", "Live at home for longer"),
                Text::new(
                    "Trouver un emploi ou une formation",
                    "Find a job or a course",
                ),
                Text::new("Accompagner ses enfants", "Support one’s children"),
                Text::new(
                    "Comprendre le monde numérique",
                    "Understand the digital world",
                ),
                Text::new(
                    "Découvrir les nouveaux usages en sécurité",
                    "Discover new uses safely",
                ),
                Text::new(
                    "Donner une seconde vie au matériel",
                    "Give equipment a second life",
                ),
            ],
            field: line!(objectives.name),
        },
        Question {
            id: "objective-about",
            depth: Depth::Essential,
            label: Text::new("Que recouvre cet objectif ?", "What does it cover?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(objectives.about),
        },
        Question {
            id: "objective-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, objectives.evidence),
        },
    ],
};
