//! What is asked of each piece of evidence.

use crate::guide::lens::{area, choice, day, line};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::EvidenceKind;
use crate::text::Text;

/// What the diagnostic rests on.
pub(super) const EVIDENCE: PartsGuide = PartsGuide {
    list: ListKind::Evidence,
    add: nouns::add(ListKind::Evidence),
    none: Text::new("Aucune preuve pour l’instant.", "No evidence yet."),
    questions: &[
        Question {
            id: "evidence-name",
            depth: Depth::Essential,
            label: Text::new(
                "Qu’avez-vous compté, entendu ou vu ?",
                "What did you count, hear or see?",
            ),
            hint: Text::new(
                "Même modeste : deux semaines d’observation valent mieux que rien.",
                "However modest: two weeks of observation are better than nothing.",
            ),
            why: Text::new(
                "Un besoin appuyé sur une preuve se discute moins. Saisie une fois, elle se cite partout.",
                "A need backed by evidence is harder to dispute. Typed once, it can be cited everywhere.",
            ),
            examples: &[
                Text::new(
                    "Indice de fragilité numérique de la commune",
                    "Digital fragility index of the commune",
                ),
                Text::new("Entretiens au guichet", "Interviews at the desk"),
                Text::new(
                    "Demandes d’aide notées à l’accueil",
                    "Requests for help noted at reception",
                ),
                Text::new("Questionnaire court", "Short questionnaire"),
                Text::new(
                    "Fréquentation par âge et par type d’activité",
                    "Attendance by age and kind of activity",
                ),
                Text::new("Retours des partenaires", "Feedback from partners"),
                Text::new("Réunion d’habitants", "Meeting with residents"),
            ],
            field: line!(evidence.name),
        },
        Question {
            id: "evidence-kind",
            depth: Depth::Essential,
            label: Text::new("De quelle nature est-ce ?", "What kind is it?"),
            hint: Text::NONE,
            why: Text::new(
                "Un diagnostic solide croise des chiffres, des paroles, ce que l’on observe, et une analyse. Si tout vient d’une seule source, cherchez-en une autre.",
                "A sound diagnostic crosses figures, words, what one observes, and an analysis. If everything comes from one source, look for another.",
            ),
            examples: &[],
            field: choice!(EvidenceKind, evidence.kind),
        },
        Question {
            id: "evidence-source",
            depth: Depth::Essential,
            label: Text::new("D’où cela vient-il ?", "Where does it come from?"),
            hint: Text::new(
                "Un document, une adresse web, un service, une fonction.",
                "A document, a web address, a department, a role.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(evidence.source),
        },
        Question {
            id: "evidence-gathered-on",
            depth: Depth::Essential,
            label: Text::new("De quand cela date-t-il ?", "When does it date from?"),
            hint: Text::new(
                "À peu près : le premier jour du mois convient.",
                "Roughly: the first day of the month will do.",
            ),
            why: Text::NONE,
            examples: &[],
            field: day!(evidence.gathered_on),
        },
        Question {
            id: "evidence-finding",
            depth: Depth::Essential,
            label: Text::new("Qu’en retenez-vous ?", "What do you take from it?"),
            hint: Text::new(
                "Une phrase et, si vous l’avez, un chiffre.",
                "One sentence and, if you have it, a figure.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(evidence.finding),
        },
    ],
};
