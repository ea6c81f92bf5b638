//! What is asked of each service the structure already offers.

use crate::guide::lens::{area, day, line};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// The services the structure already offers.
pub(super) const SERVICES: PartsGuide = PartsGuide {
    list: ListKind::Services,
    add: nouns::add(ListKind::Services),
    none: Text::new("Aucun service pour l’instant.", "No service yet."),
    questions: &[
        Question {
            id: "service-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quel service la maison offre-t-elle déjà ?",
                "Which service does the house already offer?",
            ),
            hint: Text::new(
                "Un service, une activité régulière, un guichet : ce que les habitants viennent y chercher.",
                "A department, a regular activity, a desk: what people come for.",
            ),
            why: Text::new(
                "La médiation numérique ne s’ajoute pas à côté : elle se tisse avec chacun de ces services. Ils seront les lignes du canevas, à l’étape 5.",
                "Digital mediation is not one more thing on the side: it is woven with each of these services. They will be the rows of the canvas, in step 5.",
            ),
            examples: &[
                Text::new("Accueil", "Reception"),
                Text::new("État civil", "Civil registry"),
                Text::new("Action sociale", "Social services"),
                Text::new("Médiathèque", "Library"),
                Text::new("Autonomie et gérontologie", "Services for older people"),
                Text::new("Enfance et périscolaire", "Childcare and after-school"),
                Text::new("Jeunesse", "Youth"),
                Text::new("Vie associative", "Support to associations"),
                Text::new("Sports et loisirs", "Sport and leisure"),
                Text::new("Urbanisme", "Planning permission"),
            ],
            field: line!(services.name),
        },
        Question {
            id: "service-about",
            depth: Depth::Essential,
            label: Text::new(
                "Que fait ce service, et pour qui ?",
                "What does it do, and for whom?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(services.about),
        },
        Question {
            id: "service-role",
            depth: Depth::Further,
            label: Text::new(
                "Quelle place tient-il parmi les autres ?",
                "What is its place among the others?",
            ),
            hint: Text::new(
                "Ce que lui seul fait, et ce que les autres attendent de lui.",
                "What it alone does, and what the others expect from it.",
            ),
            why: Text::new(
                "Travailler avec un service n’efface pas son métier. Nommer sa place aide chacun à garder la sienne.",
                "Working with a department does not blur its trade. Naming its place helps everyone keep theirs.",
            ),
            examples: &[],
            field: area!(services.role),
        },
        Question {
            id: "service-examined-on",
            depth: Depth::Further,
            label: Text::new(
                "Quand l’avez-vous passé en revue avec le canevas ?",
                "When did you last go through it with the canvas?",
            ),
            hint: Text::new(
                "Le passage en revue de l’étape 5 note ce jour. Vous pouvez le corriger.",
                "The review in step 5 notes this day. You can correct it.",
            ),
            why: Text::NONE,
            examples: &[],
            field: day!(services.examined_on),
        },
    ],
};
