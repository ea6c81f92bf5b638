//! What is asked of each exchange with a public, a partner or the team.

use crate::guide::lens::{area, choice, day, line, links, number, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::aspirations::{Bearer, Hearing};
use crate::text::Text;

/// The moments when someone was heard.
pub(super) const EXCHANGES: PartsGuide = PartsGuide {
    list: ListKind::Exchanges,
    add: nouns::add(ListKind::Exchanges),
    none: Text::new("Aucun échange pour l’instant.", "No exchange yet."),
    questions: &[
        Question {
            id: "exchange-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quel échange avez-vous eu ?",
                "Which exchange did you have?",
            ),
            hint: Text::new(
                "Quelques mots pour le reconnaître : « Atelier photo à la résidence ».",
                "A few words to recognise it: “Photo workshop at the residence”.",
            ),
            why: Text::new(
                "On imagine vite ce que veulent les autres, et l’on se trompe. Trois conversations changent souvent toute l’offre.",
                "It is easy to imagine what others want, and to be wrong. Three conversations often change the whole offer.",
            ),
            examples: &[
                Text::new("Entretien individuel", "One-to-one interview"),
                Text::new("Observation à l’accueil", "Observation at reception"),
                Text::new("Questionnaire court", "Short questionnaire"),
                Text::new("Atelier « mur des envies »", "“Wall of wishes” workshop"),
                Text::new(
                    "Rencontre avec un club existant",
                    "Meeting with an existing club",
                ),
                Text::new("Retour d’un partenaire", "Feedback from a partner"),
                Text::new(
                    "Essai d’une activité sans le mot « numérique »",
                    "Trial of an activity without the word “digital”",
                ),
                Text::new(
                    "Questionnaire sur les attentes et les niveaux",
                    "Questionnaire on expectations and levels",
                ),
            ],
            field: line!(exchanges.name),
        },
        Question {
            id: "exchange-with",
            depth: Depth::Essential,
            label: Text::new("Qui avez-vous entendu ?", "Whom did you hear?"),
            hint: Text::NONE,
            why: Text::new(
                "Les publics disent ce qu’ils vivent ; les partenaires, qui les connaissent, disent ce qu’ils voient. Il faut les deux.",
                "Publics say what they live through; partners, who know them, say what they see. You need both.",
            ),
            examples: &[],
            field: choice!(Bearer, exchanges.with),
        },
        Question {
            id: "exchange-audiences",
            depth: Depth::Essential,
            label: Text::new(
                "Quels publics étaient là, ou de quels publics avez-vous parlé ?",
                "Which publics were there, or did you talk about?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, exchanges.audiences),
        },
        Question {
            id: "exchange-held-on",
            depth: Depth::Essential,
            label: Text::new("Quand était-ce ?", "When was it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(exchanges.held_on),
        },
        Question {
            id: "exchange-heard",
            depth: Depth::Essential,
            label: Text::new("Qu’avez-vous entendu ?", "What did you hear?"),
            hint: Text::new(
                "Gardez leurs mots, sans le nom des personnes.",
                "Keep their words, without people’s names.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(exchanges.heard),
        },
        Question {
            id: "exchange-actors",
            depth: Depth::Further,
            label: Text::new("Avec quels partenaires ?", "With which partners?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, exchanges.actors),
        },
        Question {
            id: "exchange-by",
            depth: Depth::Further,
            label: Text::new("De quelle façon ?", "In what way?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Hearing, exchanges.by),
        },
        Question {
            id: "exchange-place",
            depth: Depth::Further,
            label: Text::new("Dans quel lieu ?", "In which place?"),
            hint: Text::new(
                "Chez eux, on parle plus librement qu’à un guichet.",
                "On their own ground, people speak more freely than at a desk.",
            ),
            why: Text::NONE,
            examples: &[],
            field: single!(Places, exchanges.place),
        },
        Question {
            id: "exchange-people",
            depth: Depth::Further,
            label: Text::new("Combien de personnes ?", "How many people?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: number!(exchanges.people),
        },
    ],
};
