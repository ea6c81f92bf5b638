//! What is asked of each support function of the structure.

use crate::guide::lens::{area, day, line};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// The support functions of the structure.
pub(super) const FUNCTIONS: PartsGuide = PartsGuide {
    list: ListKind::Functions,
    add: nouns::add(ListKind::Functions),
    none: Text::new(
        "Aucune fonction support pour l’instant.",
        "No support function yet.",
    ),
    questions: &[
        Question {
            id: "function-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quelle fonction aide les autres à travailler ?",
                "Which function helps the others to work?",
            ),
            hint: Text::new(
                "Dans une petite structure, une même personne tient souvent plusieurs fonctions : notez-les séparément.",
                "In a small structure one person often holds several functions: list them separately.",
            ),
            why: Text::new(
                "Ces fonctions ne reçoivent pas le public, mais elles ont des besoins et des moyens à partager. Les oublier, c’est se priver d’alliés dans la maison.",
                "These functions do not meet the public, yet they have needs and means to share. To forget them is to lose allies in the house.",
            ),
            examples: &[
                Text::new("Communication", "Communication"),
                Text::new("Ressources humaines", "Human resources"),
                Text::new("Formation interne", "In-house training"),
                Text::new("Informatique", "IT"),
                Text::new("Finances et comptabilité", "Finance and accounts"),
                Text::new(
                    "Juridique et protection des données",
                    "Legal and data protection",
                ),
                Text::new("Services techniques", "Technical services"),
                Text::new("Direction", "Management"),
                Text::new(
                    "Démocratie locale et participation",
                    "Local democracy and participation",
                ),
                Text::new("Bénévolat", "Volunteering"),
            ],
            field: line!(functions.name),
        },
        Question {
            id: "function-about",
            depth: Depth::Essential,
            label: Text::new(
                "Que fait-elle pour les autres services ?",
                "What does it do for the other departments?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(functions.about),
        },
        Question {
            id: "function-role",
            depth: Depth::Further,
            label: Text::new(
                "Quelle place tient-elle parmi les autres ?",
                "What is its place among the others?",
            ),
            hint: Text::new(
                "Ce qu’elle seule fait, et ce que les autres attendent d’elle.",
                "What it alone does, and what the others expect from it.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(functions.role),
        },
        Question {
            id: "function-examined-on",
            depth: Depth::Further,
            label: Text::new(
                "Quand l’avez-vous passée en revue avec le canevas ?",
                "When did you last go through it with the canvas?",
            ),
            hint: Text::new(
                "Le passage en revue de l’étape 5 note ce jour. Vous pouvez le corriger.",
                "The review in step 5 notes this day. You can correct it.",
            ),
            why: Text::NONE,
            examples: &[],
            field: day!(functions.examined_on),
        },
    ],
};
