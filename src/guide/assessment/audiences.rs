//! Pour qui ? What the diagnostic asks of each public; step 3 asks the rest.

use crate::guide::lens::{area, choice, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::Reach;
use crate::text::Text;

/// The publics.
pub(super) const AUDIENCES: PartsGuide = PartsGuide {
    list: ListKind::Audiences,
    add: nouns::add(ListKind::Audiences),
    none: Text::new("Aucun public pour l’instant.", "No public yet."),
    questions: &[
        Question {
            id: "audience-name",
            depth: Depth::Essential,
            label: Text::new("Quel public est concerné ?", "Which public is concerned?"),
            hint: Text::new(
                "Des personnes que vous pourriez rencontrer : « Seniors à domicile » plutôt que « Seniors ».",
                "People you could meet: “Older people living at home” rather than “Older people”.",
            ),
            why: Text::new(
                "Plus un public est précis, plus il est facile de l’imaginer et d’aller le trouver. Vous le choisirez ensuite partout, sans le retaper.",
                "The more precise a public is, the easier it is to picture and to go and find. You will then pick it everywhere, without typing it again.",
            ),
            examples: &[
                Text::new("Seniors à domicile", "Older people living at home"),
                Text::new("Jeunes sans emploi", "Young people out of work"),
                Text::new("Parents d’élèves", "Parents of schoolchildren"),
                Text::new("Demandeurs d’emploi", "Jobseekers"),
                Text::new("Étudiants", "Students"),
                Text::new("Personnes en insertion", "People on back-to-work schemes"),
                Text::new(
                    "Personnes qui apprennent le français",
                    "People learning French",
                ),
                Text::new("Aidants familiaux", "Family carers"),
                Text::new("Bénévoles d’association", "Volunteers in associations"),
                Text::new("Agents de la structure", "Staff of the structure"),
            ],
            field: line!(audiences.name),
        },
        Question {
            id: "audience-about",
            depth: Depth::Essential,
            label: Text::new("Qui sont ces personnes ?", "Who are these people?"),
            hint: Text::new(
                "Âge, nombre, situation : ce que vous savez, sans nommer personne.",
                "Age, number, situation: what you know, without naming anyone.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(audiences.about),
        },
        Question {
            id: "audience-reach",
            depth: Depth::Essential,
            label: Text::new("Les touchez-vous aujourd’hui ?", "Do you reach them today?"),
            hint: Text::NONE,
            why: Text::new(
                "Le public qui vient cache celui qui ne vient pas. Le dire franchement donne une direction au plan.",
                "The public that comes hides the one that does not. Saying so frankly gives the plan a direction.",
            ),
            examples: &[],
            field: choice!(Reach, audiences.reach),
        },
        Question {
            id: "audience-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, audiences.evidence),
        },
    ],
};
