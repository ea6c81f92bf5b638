//! Quoi ? What is asked of each activity that already exists on the territory.

use crate::guide::lens::{area, choice, line, links, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::Renown;
use crate::text::Text;

/// What already exists on the territory.
pub(super) const ACTIVITIES: PartsGuide = PartsGuide {
    list: ListKind::Activities,
    add: nouns::add(ListKind::Activities),
    none: Text::new("Aucune action pour l’instant.", "No activity yet."),
    questions: &[
        Question {
            id: "activity-name",
            depth: Depth::Essential,
            label: Text::new(
                "Que propose-t-on déjà sur le territoire ?",
                "What is already offered in the territory?",
            ),
            hint: Text::new(
                "Chez vous ou chez les autres : ce qui existe aujourd’hui.",
                "By you or by others: what exists today.",
            ),
            why: Text::new(
                "Une offre nouvelle se construit avec ce qui existe, pas à côté. Cette liste évite d’empiler deux fois la même chose.",
                "A new offer is built with what exists, not beside it. This list avoids piling up the same thing twice.",
            ),
            examples: &[
                Text::new(
                    "Accompagnement individuel sur rendez-vous",
                    "One-to-one support by appointment",
                ),
                Text::new("Permanence sans rendez-vous", "Drop-in session"),
                Text::new(
                    "Cycle d’ateliers pour débutants",
                    "Series of workshops for beginners",
                ),
                Text::new("Accès libre à des ordinateurs", "Open access to computers"),
                Text::new(
                    "Aide aux démarches administratives",
                    "Help with administrative procedures",
                ),
                Text::new("Prêt de matériel", "Equipment lending"),
                Text::new(
                    "Vente de matériel à prix solidaire",
                    "Low-cost equipment sales",
                ),
                Text::new(
                    "Formation des agents d’accueil",
                    "Training for reception staff",
                ),
                Text::new(
                    "Atelier parents et écrans",
                    "Workshop on parents and screens",
                ),
                Text::new(
                    "Café IA (intelligence artificielle)",
                    "AI café (artificial intelligence)",
                ),
            ],
            field: line!(activities.name),
        },
        Question {
            id: "activity-actors",
            depth: Depth::Essential,
            label: Text::new("Qui la mène ?", "Who leads it?"),
            hint: Text::new(
                "Si c’est un service de votre maison, choisissez-le dans « Aller plus loin ».",
                "If it is one of your own services, pick it in the folded questions below.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, activities.actors),
        },
        Question {
            id: "activity-places",
            depth: Depth::Essential,
            label: Text::new("Où se passe-t-elle ?", "Where does it take place?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Places, activities.places),
        },
        Question {
            id: "activity-audiences",
            depth: Depth::Essential,
            label: Text::new("Pour quels publics ?", "For which publics?"),
            hint: Text::new(
                "Ceux qui viennent vraiment, plus que ceux que l’on attendait.",
                "Those who really come, rather than those who were expected.",
            ),
            why: Text::new(
                "Les croisements se lisent à partir de ces liens. Une action sans public n’y apparaît pas.",
                "The crossings are read from these links. An activity without a public does not appear in them.",
            ),
            examples: &[],
            field: links!(Audiences, activities.audiences),
        },
        Question {
            id: "activity-objectives",
            depth: Depth::Essential,
            label: Text::new("Pour quels objectifs ?", "For which objectives?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Objectives, activities.objectives),
        },
        Question {
            id: "activity-approaches",
            depth: Depth::Further,
            label: Text::new("De quelle façon ?", "In which way?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Approaches, activities.approaches),
        },
        Question {
            id: "activity-schedule",
            depth: Depth::Further,
            label: Text::new("Quand et à quel rythme ?", "When, and how often?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new("Du lundi au vendredi", "Monday to Friday"),
                Text::new("Le jeudi matin", "Thursday mornings"),
                Text::new("Une fois par mois", "Once a month"),
            ],
            field: line!(activities.schedule),
        },
        Question {
            id: "activity-service",
            depth: Depth::Further,
            label: Text::new(
                "Quel service de votre maison la mène ?",
                "Which of your own services leads it?",
            ),
            hint: Text::new(
                "Laissez vide si c’est un autre acteur.",
                "Leave blank if it is another actor.",
            ),
            why: Text::NONE,
            examples: &[],
            field: single!(Services, activities.service),
        },
        Question {
            id: "activity-known-by-audiences",
            depth: Depth::Further,
            label: Text::new(
                "Les publics la connaissent-ils ?",
                "Do the publics know it?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Une action peu connue ressemble à un manque alors qu’elle existe. Il faut parfois communiquer plutôt que créer.",
                "An activity that few know looks like a gap, yet it exists. Sometimes one should communicate rather than create.",
            ),
            examples: &[],
            field: choice!(Renown, activities.known_by_audiences),
        },
        Question {
            id: "activity-known-by-partners",
            depth: Depth::Further,
            label: Text::new(
                "Les partenaires la connaissent-ils ?",
                "Do partners know it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Renown, activities.known_by_partners),
        },
        Question {
            id: "activity-imagined",
            depth: Depth::Further,
            label: Text::new("Qu’imaginent les gens ?", "What do people imagine?"),
            hint: Text::new(
                "Ce que l’on vous dit quand vous en parlez.",
                "What you hear when you mention it.",
            ),
            why: Text::NONE,
            examples: &[
                Text::new("C’est réservé aux retraités.", "It is only for pensioners."),
                Text::new(
                    "Il faut déjà savoir se servir d’un ordinateur.",
                    "You need to know how to use a computer already.",
                ),
            ],
            field: area!(activities.imagined),
        },
        Question {
            id: "activity-really",
            depth: Depth::Further,
            label: Text::new("Et qu’est-ce vraiment ?", "And what is it really?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(activities.really),
        },
        Question {
            id: "activity-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, activities.evidence),
        },
    ],
};
