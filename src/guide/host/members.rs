//! What is asked of those who carry the project.

use crate::guide::lens::line;
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// Those who carry the project.
pub(super) const MEMBERS: PartsGuide = PartsGuide {
    list: ListKind::Members,
    add: nouns::add(ListKind::Members),
    none: Text::new("Personne pour l’instant.", "Nobody yet."),
    questions: &[
        Question {
            id: "member-name",
            depth: Depth::Essential,
            label: Text::new("Qui porte le projet ?", "Who carries the project?"),
            hint: Text::new(
                "Une fonction ou un service suffit : ce plan peut circuler.",
                "A role or a department is enough: this plan may be passed around.",
            ),
            why: Text::new(
                "Un service porté par une seule personne s’arrête avec elle. À plusieurs, il entre dans la vie de la maison.",
                "A service carried by one person stops with that person. Shared, it becomes part of the life of the house.",
            ),
            examples: &[
                Text::new("Conseiller ou médiateur numérique", "Digital mediator"),
                Text::new("Direction", "Management"),
                Text::new("Élue ou élu référent", "Lead councillor"),
                Text::new("Médiathèque", "Library"),
                Text::new("Secrétariat de mairie", "Town hall secretary"),
                Text::new("Action sociale", "Social services"),
                Text::new("Présidence de l’association", "Chair of the association"),
                Text::new("Bénévoles", "Volunteers"),
            ],
            field: line!(members.name),
        },
        Question {
            id: "member-part",
            depth: Depth::Essential,
            label: Text::new(
                "Quel est son rôle dans le projet ?",
                "What is their part in the project?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new("Accompagne les publics", "Works with the public"),
                Text::new(
                    "Décide et défend le budget",
                    "Decides and defends the budget",
                ),
                Text::new("Repère et oriente", "Spots people and sends them on"),
                Text::new("Accueille les ateliers", "Hosts the workshops"),
            ],
            field: line!(members.part),
        },
        Question {
            id: "member-time",
            depth: Depth::Essential,
            label: Text::new(
                "Combien de temps y consacre cette personne ?",
                "How much time do they give it?",
            ),
            hint: Text::new(
                "En équivalent temps plein (ETP), en heures ou en jours : « 1 ETP », « 2 heures par semaine ».",
                "As full-time equivalent (ETP in French), hours or days: “1 ETP”, “2 hours a week”.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(members.time),
        },
    ],
};
