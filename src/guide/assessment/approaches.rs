//! Comment ? What is asked of each way of working.

use crate::guide::lens::{area, line, links, several};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::Level;
use crate::text::Text;

/// The ways of working.
pub(super) const APPROACHES: PartsGuide = PartsGuide {
    list: ListKind::Approaches,
    add: nouns::add(ListKind::Approaches),
    none: Text::new("Aucune démarche pour l’instant.", "No approach yet."),
    questions: &[
        Question {
            id: "approach-name",
            depth: Depth::Essential,
            label: Text::new(
                "Comment accompagne-t-on les personnes ?",
                "How are people supported?",
            ),
            hint: Text::new(
                "La façon de faire, pas le sujet : seul ou à plusieurs, sur place ou ailleurs.",
                "The way of working, not the subject: alone or in a group, on site or elsewhere.",
            ),
            why: Text::new(
                "Un même sujet peut plaire en atelier et rebuter en rendez-vous. Nommer les façons de faire montre celles qui manquent.",
                "The same subject may work in a workshop and put people off in an appointment. Naming the ways of working shows which are missing.",
            ),
            examples: &[
                Text::new("Rendez-vous individuel", "One-to-one appointment"),
                Text::new("Permanence sans rendez-vous", "Drop-in session"),
                Text::new("Atelier collectif", "Group workshop"),
                Text::new(
                    "Cycle d’ateliers par niveau",
                    "Series of workshops by level",
                ),
                Text::new("Accès libre encadré", "Supervised open access"),
                Text::new(
                    "Aller vers : permanence chez un partenaire",
                    "Outreach: drop-in session at a partner’s",
                ),
                Text::new("Aller vers : à domicile", "Outreach: at home"),
                Text::new("À distance", "Remotely"),
                Text::new("Entraide entre pairs", "Peer support"),
                Text::new("Atelier entre générations", "Workshop across generations"),
            ],
            field: line!(approaches.name),
        },
        Question {
            id: "approach-about",
            depth: Depth::Essential,
            label: Text::new("Comment cela se passe-t-il ?", "How does it work?"),
            hint: Text::new(
                "Taille du groupe, durée, ce que l’on fait ensemble.",
                "Size of the group, length, what people do together.",
            ),
            why: Text::NONE,
            examples: &[
                Text::new(
                    "Des groupes de six à huit personnes, toujours les mêmes.",
                    "Groups of six to eight people, always the same.",
                ),
                Text::new(
                    "Une séance par semaine pendant trois mois.",
                    "One session a week for three months.",
                ),
            ],
            field: area!(approaches.about),
        },
        Question {
            id: "approach-levels",
            depth: Depth::Essential,
            label: Text::new(
                "Fait-on à la place, avec, ou transmet-on ?",
                "Is it doing for, doing with, or passing on?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Les trois sont utiles : tout le monde n’a pas besoin d’apprendre le même jour. S’il en manque un, des personnes restent sans réponse.",
                "All three are useful: not everybody needs to learn on the same day. If one is missing, some people are left without an answer.",
            ),
            examples: &[],
            field: several!(Level, approaches.levels),
        },
        Question {
            id: "approach-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, approaches.evidence),
        },
    ],
};
