//! What is asked of each proposal deduced from needs and gaps.

use crate::guide::lens::{line, links, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// What could be proposed.
pub(super) const PROPOSALS: PartsGuide = PartsGuide {
    list: ListKind::Proposals,
    add: nouns::add(ListKind::Proposals),
    none: Text::new("Aucune proposition pour l’instant.", "No proposal yet."),
    questions: &[
        Question {
            id: "proposal-name",
            depth: Depth::Essential,
            label: Text::new("Que pourriez-vous proposer ?", "What could you propose?"),
            hint: Text::new(
                "Une première idée : elle deviendra une offre, ou pas.",
                "A first idea: it may become an offer, or not.",
            ),
            why: Text::new(
                "Une proposition garde la trace de ce qui l’a fait naître. Vous pourrez toujours dire à quoi elle répond.",
                "A proposal keeps track of what gave rise to it. You will always be able to say what it answers.",
            ),
            examples: &[
                Text::new(
                    "Une permanence à la résidence autonomie",
                    "A drop-in session at the sheltered housing",
                ),
                Text::new(
                    "Un créneau le samedi à la médiathèque",
                    "A Saturday slot at the library",
                ),
                Text::new(
                    "Une aide à l’ouverture des inscriptions périscolaires",
                    "Help when after-school registration opens",
                ),
                Text::new("Un prêt de tablettes", "A tablet lending scheme"),
                Text::new(
                    "Un atelier bulletin de paie et intranet pour les agents",
                    "A workshop on payslips and the intranet for staff",
                ),
            ],
            field: line!(proposals.name),
        },
        Question {
            id: "proposal-needs",
            depth: Depth::Essential,
            label: Text::new(
                "À quels besoins répond-elle ?",
                "Which needs does it answer?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Needs, proposals.needs),
        },
        Question {
            id: "proposal-gaps",
            depth: Depth::Essential,
            label: Text::new("Quels manques comble-t-elle ?", "Which gaps does it fill?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Gaps, proposals.gaps),
        },
        Question {
            id: "proposal-offer",
            depth: Depth::Further,
            label: Text::new(
                "Quelle offre est-elle devenue ?",
                "Which offer did it become?",
            ),
            hint: Text::new(
                "Les offres s’écrivent à l’étape 5.",
                "Offers are written in step 5.",
            ),
            why: Text::NONE,
            examples: &[],
            field: single!(Offers, proposals.offer),
        },
    ],
};
