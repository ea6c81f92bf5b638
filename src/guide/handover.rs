//! Step 7, Plan et partage: what is to be done, and what is handed over.

use crate::guide::lens::{area, choice, day, line, single};
use crate::guide::{Body, Depth, PartsGuide, Question, Section, Special, nouns};
use crate::plan::ListKind;
use crate::plan::task::TaskState;
use crate::text::Text;

pub(super) const SECTIONS: &[Section] = &[
    Section {
        id: "gathered",
        depth: Depth::Essential,
        title: Text::new("Tout ce qu’il y a à faire", "Everything to do"),
        intro: Text::new(
            "Trame rassemble ici les actions écrites dans toutes les étapes, de la plus proche à la plus lointaine.",
            "Trame gathers here the actions written in every step, the nearest first.",
        ),
        body: Body::Special(Special::Gathered),
    },
    Section {
        id: "tasks",
        depth: Depth::Essential,
        title: Text::new("Autres actions à mener", "Other tasks"),
        intro: Text::new(
            "Ajoutez ce qui n’est encore écrit nulle part : qui le fait, et pour quand.",
            "Add what is not written anywhere yet: who does it, and by when.",
        ),
        body: Body::Parts(&TASKS),
    },
    Section {
        id: "check-answers",
        depth: Depth::Essential,
        title: Text::new("Relire le plan", "Check the plan"),
        intro: Text::new(
            "Toutes vos réponses, étape par étape. « Modifier » ramène à la question.",
            "All your answers, step by step. “Change” takes you back to the question.",
        ),
        body: Body::Special(Special::CheckAnswers),
    },
    Section {
        id: "documents",
        depth: Depth::Essential,
        title: Text::new("Les documents à remettre", "The documents to hand over"),
        intro: Text::new(
            "Chacun se fait tout seul à partir du plan. Ouvrez-le pour le relire, l’imprimer, le copier ou l’enregistrer.",
            "Each makes itself from the plan. Open it to read it again, print it, copy it or save it.",
        ),
        body: Body::Special(Special::Documents),
    },
    Section {
        id: "share",
        depth: Depth::Essential,
        title: Text::new("Partager le plan", "Share the plan"),
        intro: Text::new(
            "Rien ne part de cet ordinateur sans vous : vous enregistrez un fichier, vous l’envoyez à qui vous voulez.",
            "Nothing leaves this computer without you: you save a file and send it to whom you want.",
        ),
        body: Body::Special(Special::Share),
    },
    Section {
        id: "indicators",
        depth: Depth::Further,
        title: Text::new("Mesurer ce qui change", "Measure what changes"),
        intro: Text::new(
            "Deux ou trois mesures choisies dès maintenant valent mieux qu’un bilan improvisé dans un an.",
            "Two or three measures chosen now are worth more than an improvised report in a year.",
        ),
        body: Body::Parts(&INDICATORS),
    },
];

const TASKS: PartsGuide = PartsGuide {
    list: ListKind::Tasks,
    add: nouns::add(ListKind::Tasks),
    none: Text::new("Aucune autre action pour l’instant.", "No other task yet."),
    questions: &[
        Question {
            id: "task-name",
            depth: Depth::Essential,
            label: Text::new("Que faut-il faire ?", "What is to be done?"),
            hint: Text::new(
                "Commencez par un verbe : appeler, écrire, préparer…",
                "Start with a verb: call, write, prepare…",
            ),
            why: Text::NONE,
            examples: &[
                Text::new(
                    "Présenter le plan au conseil municipal",
                    "Present the plan to the municipal council",
                ),
                Text::new(
                    "Demander un rendez-vous à la sous-préfecture",
                    "Ask the sub-prefecture for an appointment",
                ),
            ],
            field: line!(tasks.name),
        },
        Question {
            id: "task-owner",
            depth: Depth::Essential,
            label: Text::new("Qui s’en charge ?", "Who takes it on?"),
            hint: Text::NONE,
            why: Text::new(
                "Une action sans nom n’est faite par personne. Une fonction suffit si la personne n’est pas encore connue.",
                "A task without a name is done by nobody. A role is enough while the person is not known yet.",
            ),
            examples: &[],
            field: line!(tasks.owner),
        },
        Question {
            id: "task-due-on",
            depth: Depth::Essential,
            label: Text::new("Pour quand ?", "By when?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(tasks.due_on),
        },
        Question {
            id: "task-state",
            depth: Depth::Essential,
            label: Text::new("Où en est-on ?", "Where does it stand?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(TaskState, tasks.state),
        },
        Question {
            id: "task-offer",
            depth: Depth::Further,
            label: Text::new("Quelle offre sert-elle ?", "Which offer does it serve?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Offers, tasks.offer),
        },
        Question {
            id: "task-note",
            depth: Depth::Further,
            label: Text::new("Précisions", "Details"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(tasks.note),
        },
    ],
};

const INDICATORS: PartsGuide = PartsGuide {
    list: ListKind::Indicators,
    add: nouns::add(ListKind::Indicators),
    none: Text::new("Aucune mesure pour l’instant.", "No measure yet."),
    questions: &[
        Question {
            id: "indicator-name",
            depth: Depth::Essential,
            label: Text::new("Que mesurez-vous ?", "What do you measure?"),
            hint: Text::NONE,
            why: Text::new(
                "Les élus et les financeurs demandent ce que le service a changé. Mesurer dès le départ permet de le montrer.",
                "Elected officials and funders ask what the service has changed. Measuring from the start lets you show it.",
            ),
            examples: &[
                Text::new("Nombre d’accompagnements", "Number of people helped"),
                Text::new("Autonomie en fin de parcours", "Autonomy at the end"),
                Text::new(
                    "Part des personnes qui se sentent progresser",
                    "Share of people who feel they progress",
                ),
                Text::new(
                    "Délai pour obtenir un rendez-vous",
                    "Waiting time for an appointment",
                ),
                Text::new(
                    "Fréquentation par âge et par type d’activité",
                    "Attendance by age and kind of activity",
                ),
            ],
            field: line!(indicators.name),
        },
        Question {
            id: "indicator-method",
            depth: Depth::Essential,
            label: Text::new("Comment, avec quelle source ?", "How, from what source?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(indicators.method),
        },
        Question {
            id: "indicator-baseline",
            depth: Depth::Essential,
            label: Text::new("Où en êtes-vous aujourd’hui ?", "Where are you today?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(indicators.baseline),
        },
        Question {
            id: "indicator-target",
            depth: Depth::Essential,
            label: Text::new("Où voulez-vous arriver ?", "Where do you want to be?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(indicators.target),
        },
        Question {
            id: "indicator-offer",
            depth: Depth::Further,
            label: Text::new(
                "Quelle offre mesure-t-elle ?",
                "Which offer does it measure?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Offers, indicators.offer),
        },
    ],
};
