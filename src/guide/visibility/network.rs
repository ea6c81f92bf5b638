//! Exchanging: the hub, the coordinator, and events.

use crate::guide::lens::{area, choice, day, flag, line, links, several};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::Contact;
use crate::plan::strategy::Answer;
use crate::plan::visibility::{Aim, Organiser};
use crate::text::Text;

/// The hub and the coordinator.
pub(super) const NETWORK: &[Question] = &[
    Question {
        id: "visibility-hub-name",
        depth: Depth::Essential,
        label: Text::new(
            "Quel est le hub de votre territoire ?",
            "Which is the hub of your territory?",
        ),
        hint: Text::new(
            "Le hub territorial aide à se former, à se rencontrer et à trouver des financements.",
            "The territorial hub helps with training, meeting others and finding funds.",
        ),
        why: Text::NONE,
        examples: &[],
        field: line!(visibility.hub_name),
    },
    Question {
        id: "visibility-hub-contact",
        depth: Depth::Essential,
        label: Text::new(
            "Où en est le contact avec le hub ?",
            "Where does the contact with the hub stand?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: choice!(Contact, visibility.hub_contact),
    },
    Question {
        id: "visibility-coordinator",
        depth: Depth::Essential,
        label: Text::new(
            "Y a-t-il une coordination des conseillers numériques ?",
            "Is there a coordinator of the digital mediators?",
        ),
        hint: Text::new(
            "S’il n’y en a pas, les échanges entre voisins restent possibles.",
            "If there is none, neighbours can still exchange.",
        ),
        why: Text::NONE,
        examples: &[],
        field: choice!(Answer, visibility.coordinator),
    },
    Question {
        id: "visibility-coordinator-name",
        depth: Depth::Essential,
        label: Text::new("Qui coordonne ?", "Who coordinates?"),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: line!(visibility.coordinator_name),
    },
    Question {
        id: "visibility-coordinator-contact",
        depth: Depth::Essential,
        label: Text::new(
            "Où en est le contact avec la coordination ?",
            "Where does the contact with the coordinator stand?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: choice!(Contact, visibility.coordinator_contact),
    },
    Question {
        id: "visibility-hub-person",
        depth: Depth::Further,
        label: Text::new(
            "Qui est votre référent au hub ?",
            "Who is your contact person at the hub?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: line!(visibility.hub_person),
    },
    Question {
        id: "visibility-hub-met-on",
        depth: Depth::Further,
        label: Text::new(
            "Quand avez-vous rencontré le hub ?",
            "When did you meet the hub?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: day!(visibility.hub_met_on),
    },
    Question {
        id: "visibility-hub-meetings",
        depth: Depth::Further,
        label: Text::new(
            "Quelles sont ses prochaines rencontres ?",
            "What are its next meetings?",
        ),
        hint: Text::new("Dates, lieux, thèmes.", "Dates, places, themes."),
        why: Text::NONE,
        examples: &[],
        field: area!(visibility.hub_meetings),
    },
    Question {
        id: "visibility-coordinator-met-on",
        depth: Depth::Further,
        label: Text::new(
            "Quand avez-vous rencontré la coordination ?",
            "When did you meet the coordinator?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: day!(visibility.coordinator_met_on),
    },
];

/// Events to join or to organise.
pub(super) const EVENTS: PartsGuide = PartsGuide {
    list: ListKind::Events,
    add: nouns::add(ListKind::Events),
    none: Text::new("Aucun événement pour l’instant.", "No event yet."),
    questions: &[
        Question {
            id: "event-name",
            depth: Depth::Essential,
            label: Text::new("Quel événement ?", "Which event?"),
            hint: Text::NONE,
            why: Text::new(
                "Se greffer sur un événement qui existe coûte peu et fait rencontrer beaucoup. Agir ensemble lie mieux que se réunir.",
                "Grafting onto an event that exists costs little and brings many meetings. Acting together ties people better than meetings do.",
            ),
            examples: &[
                Text::new("Forum des associations", "Forum des associations"),
                Text::new("Semaine bleue", "Semaine bleue"),
                Text::new("Rencontre du hub", "Meeting of the hub"),
                Text::new(
                    "Journée de la coordination départementale",
                    "Day of the départemental coordination",
                ),
                Text::new(
                    "Numérique en Commun[s] local",
                    "Local Numérique en Commun[s]",
                ),
                Text::new("Café IA", "Café IA"),
                Text::new(
                    "Journées nationales d’action contre l’illettrisme",
                    "Journées nationales d’action contre l’illettrisme",
                ),
                Text::new("Fête de la science", "Fête de la science"),
                Text::new("Nuits de la lecture", "Nuits de la lecture"),
                Text::new("Journées du patrimoine", "Journées du patrimoine"),
            ],
            field: line!(events.name),
        },
        Question {
            id: "event-organiser",
            depth: Depth::Essential,
            label: Text::new("À rejoindre ou à organiser ?", "To join or to organise?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Organiser, events.organiser),
        },
        Question {
            id: "event-period",
            depth: Depth::Essential,
            label: Text::new("Vers quand ?", "Around when?"),
            hint: Text::new(
                "« Septembre 2027 » suffit, tant que le jour n’est pas fixé.",
                "“September 2027” is enough until the day is set.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(events.period),
        },
        Question {
            id: "event-aims",
            depth: Depth::Essential,
            label: Text::new("Qu’y cherchez-vous ?", "What do you go there for?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Aim, events.aims),
        },
        Question {
            id: "event-actors",
            depth: Depth::Essential,
            label: Text::new("Avec quels partenaires ?", "With which partners?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, events.actors),
        },
        Question {
            id: "event-held-on",
            depth: Depth::Further,
            label: Text::new("Quel jour ?", "Which day?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(events.held_on),
        },
        Question {
            id: "event-place",
            depth: Depth::Further,
            label: Text::new("Où ?", "Where?"),
            hint: Text::new(
                "Rien ne remplace une rencontre en personne.",
                "Nothing replaces meeting in person.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(events.place),
        },
        Question {
            id: "event-solicited",
            depth: Depth::Further,
            label: Text::new(
                "Qui d’autre pourriez-vous solliciter ?",
                "Whom else could you approach?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(events.solicited),
        },
        Question {
            id: "event-joint-action",
            depth: Depth::Further,
            label: Text::new(
                "Que ferez-vous ensemble de concret ?",
                "What concrete thing will you do together?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(events.joint_action),
        },
        Question {
            id: "event-owner",
            depth: Depth::Further,
            label: Text::new("Qui le prépare ?", "Who prepares it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(events.owner),
        },
        Question {
            id: "event-done",
            depth: Depth::Further,
            label: Text::new("L’événement a eu lieu", "The event has taken place"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: flag!(events.done),
        },
    ],
};
