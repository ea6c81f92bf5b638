//! What is asked where an offer meets a service or a support function of the house.

use crate::guide::lens::{area, choice, day, flag, line};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::crossing::CrossingState;
use crate::text::Text;

/// What is asked where an offer meets a service or a support function. The cell itself says which ones.
pub const CROSSING: PartsGuide = PartsGuide {
    list: ListKind::Crossings,
    add: nouns::add(ListKind::Crossings),
    none: Text::new(
        "Rien n’est encore noté à ce croisement.",
        "Nothing is noted at this crossing yet.",
    ),
    questions: &[
        Question {
            id: "crossing-state",
            depth: Depth::Essential,
            label: Text::new(
                "Où en est ce croisement ?",
                "Where does this crossing stand?",
            ),
            hint: Text::new(
                "Piste : une idée. Engagé : un premier pas est décidé. En place : cela se fait.",
                "Idea: only thought of. Engaged: a first step is decided. In place: it is being done.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(CrossingState, crossings.state),
        },
        Question {
            id: "crossing-porosity",
            depth: Depth::Essential,
            label: Text::new(
                "Qu’est-ce qui peut passer de l’un à l’autre ?",
                "What can pass from one to the other?",
            ),
            hint: Text::new(
                "Des publics, des moments, des lieux, du matériel, des savoir-faire.",
                "Publics, moments, places, equipment, know-how.",
            ),
            why: Text::new(
                "Les services se touchent plus souvent qu’on ne le dit. Nommer ces passages, c’est trouver par où commencer.",
                "Services touch more often than people say. Naming these passages is finding where to start.",
            ),
            examples: &[],
            field: area!(crossings.porosity),
        },
        Question {
            id: "crossing-complementarity",
            depth: Depth::Essential,
            label: Text::new(
                "Que fait chacun que l’autre ne fait pas ?",
                "What does each do that the other does not?",
            ),
            hint: Text::new(
                "L’un repère, l’autre accompagne ; l’un a le lieu, l’autre le temps.",
                "One notices, the other supports; one has the place, the other the time.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.complementarity),
        },
        Question {
            id: "crossing-in-what",
            depth: Depth::Essential,
            label: Text::new(
                "En quoi le numérique peut-il servir ce que fait ce service ?",
                "In what way can digital technology serve what this service does?",
            ),
            hint: Text::new(
                "Partez du métier du service, pas de l’outil.",
                "Start from the service’s own work, not from the tool.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.in_what),
        },
        Question {
            id: "crossing-how",
            depth: Depth::Essential,
            label: Text::new("Comment, concrètement ?", "How, in practice?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.how),
        },
        Question {
            id: "crossing-contact",
            depth: Depth::Essential,
            label: Text::new("À qui en parler ?", "Whom to talk to?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(crossings.contact),
        },
        Question {
            id: "crossing-first-step",
            depth: Depth::Essential,
            label: Text::new("Quel est le premier pas ?", "What is the first step?"),
            hint: Text::new(
                "Assez petit pour être fait ce mois-ci.",
                "Small enough to be done this month.",
            ),
            why: Text::new(
                "Une piste sans premier pas reste une piste. Un petit essai commun apprend plus qu’une longue réunion.",
                "An idea without a first step remains an idea. A small shared try teaches more than a long meeting.",
            ),
            examples: &[
                Text::new(
                    "Prendre un café avec l’équipe",
                    "Have a coffee with the team",
                ),
                Text::new(
                    "Passer une matinée dans le service",
                    "Spend a morning in the service",
                ),
                Text::new("Faire une visite commune", "Make a visit together"),
                Text::new("Animer une séance à deux", "Lead one session together"),
            ],
            field: line!(crossings.first_step),
        },
        Question {
            id: "crossing-first-step-on",
            depth: Depth::Essential,
            label: Text::new("Quand aura-t-il lieu ?", "When will it take place?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(crossings.first_step_on),
        },
        Question {
            id: "crossing-first-step-by",
            depth: Depth::Essential,
            label: Text::new("Qui s’en charge ?", "Who takes it on?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(crossings.first_step_by),
        },
        Question {
            id: "crossing-first-step-done",
            depth: Depth::Essential,
            label: Text::new("Le premier pas est fait", "The first step is done"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: flag!(crossings.first_step_done),
        },
        Question {
            id: "crossing-opening",
            depth: Depth::Further,
            label: Text::new(
                "Quelles équipes pourraient travailler ensemble pour la première fois ?",
                "Which teams could work together for the first time?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.opening),
        },
        Question {
            id: "crossing-hybrid",
            depth: Depth::Further,
            label: Text::new(
                "Que pourriez-vous inventer qui tienne des deux à la fois ?",
                "What could you invent that is a bit of both?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.hybrid),
        },
        Question {
            id: "crossing-uses",
            depth: Depth::Further,
            label: Text::new(
                "Quels usages du numérique sont en jeu ?",
                "Which digital uses are at stake?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.uses),
        },
        Question {
            id: "crossing-accompaniment",
            depth: Depth::Further,
            label: Text::new(
                "Quel accompagnement des personnes cela demande-t-il ?",
                "What support for people does it take?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.accompaniment),
        },
        Question {
            id: "crossing-added-value",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce que le service y gagne ?",
                "What does the service gain from it?",
            ),
            hint: Text::new(
                "Du temps, de nouveaux publics, un travail plus facile.",
                "Time, new publics, easier work.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.added_value),
        },
        Question {
            id: "crossing-perspectives",
            depth: Depth::Further,
            label: Text::new(
                "Que voyez-vous que vous n’aviez pas imaginé ?",
                "What do you see that you had not imagined?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.perspectives),
        },
        Question {
            id: "crossing-unexpected",
            depth: Depth::Further,
            label: Text::new(
                "Quels partenaires inattendus apparaissent ?",
                "Which unexpected partners come into view?",
            ),
            hint: Text::new(
                "Même très éloignés de ce que vous faites d’habitude.",
                "Even very far from what you usually do.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(crossings.unexpected),
        },
        Question {
            id: "crossing-thought-with",
            depth: Depth::Further,
            label: Text::new(
                "Avec qui y avez-vous réfléchi ?",
                "With whom did you think about it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(crossings.thought_with),
        },
        Question {
            id: "crossing-thought-on",
            depth: Depth::Further,
            label: Text::new(
                "Quand y avez-vous réfléchi ?",
                "When did you think about it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(crossings.thought_on),
        },
    ],
};
