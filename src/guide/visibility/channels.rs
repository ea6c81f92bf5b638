//! Being known: channels, relays, maps and occasions.

use crate::guide::lens::{area, choice, day, line, phrases, several, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::strategy::Answer;
use crate::plan::visibility::{Cadence, ChannelKind, Directory, Hearer, RelayKind};
use crate::text::Text;

/// Channels of communication.
pub(super) const CHANNELS: PartsGuide = PartsGuide {
    list: ListKind::Channels,
    add: nouns::add(ListKind::Channels),
    none: Text::new("Aucun canal pour l’instant.", "No channel yet."),
    questions: &[
        Question {
            id: "channel-name",
            depth: Depth::Essential,
            label: Text::new("Par quel canal ?", "Through which channel?"),
            hint: Text::new(
                "Variez : tout le monde ne lit pas, n’écoute pas, ne clique pas.",
                "Vary: not everyone reads, listens or clicks.",
            ),
            why: Text::new(
                "Communiquer une fois ne suffit pas, et beaucoup d’actions restent mal connues. Plusieurs canaux, repris régulièrement, finissent par atteindre ceux que vous visez.",
                "Communicating once is not enough, and many activities stay little known. Several channels, used regularly, end up reaching those you aim at.",
            ),
            examples: &[
                Text::new("Radio locale", "Local radio"),
                Text::new("Presse locale", "Local press"),
                Text::new("Flyers et affiches", "Flyers and posters"),
                Text::new(
                    "Bulletin municipal ou lettre de la structure",
                    "Municipal bulletin or the structure’s newsletter",
                ),
                Text::new("Panneau lumineux", "Electronic sign"),
                Text::new("Site internet", "Website"),
                Text::new(
                    "Réseaux sociaux, application citoyenne",
                    "Social networks, town app",
                ),
                Text::new(
                    "Courriel ou SMS aux participants",
                    "E-mail or text message to participants",
                ),
                Text::new(
                    "Marché, fêtes, tractage",
                    "Market, village events, leafleting",
                ),
                Text::new("Témoignages de participants", "Participants’ testimonies"),
                Text::new(
                    "Forum des associations, Semaine bleue",
                    "Forum des associations, Semaine bleue",
                ),
                Text::new(
                    "Conseil municipal ou conseil d’administration",
                    "Municipal council or board",
                ),
                Text::new(
                    "Vitrine, affiche des horaires",
                    "Window, poster with opening hours",
                ),
                Text::new(
                    "Panneau des structures partenaires",
                    "Partner structures notice board",
                ),
            ],
            field: line!(channels.name),
        },
        Question {
            id: "channel-kind",
            depth: Depth::Essential,
            label: Text::new("De quelle sorte est-il ?", "What kind is it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(ChannelKind, channels.kind),
        },
        Question {
            id: "channel-hearers",
            depth: Depth::Essential,
            label: Text::new("À qui parle-t-il ?", "Whom does it speak to?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Hearer, channels.hearers),
        },
        Question {
            id: "channel-cadence",
            depth: Depth::Essential,
            label: Text::new("À quelle cadence ?", "How often?"),
            hint: Text::new(
                "Nos suggestions : radio deux fois par an, presse et bulletin chaque trimestre, flyers chaque mois, réseaux sociaux chaque semaine.",
                "Our suggestions: radio twice a year, press and bulletin quarterly, flyers monthly, social networks weekly.",
            ),
            why: Text::new(
                "Un message s’oublie. Une cadence choisie d’avance évite de communiquer seulement quand la salle est vide.",
                "A message is forgotten. A cadence chosen in advance keeps you from communicating only when the room is empty.",
            ),
            examples: &[],
            field: choice!(Cadence, channels.cadence),
        },
        Question {
            id: "channel-next-on",
            depth: Depth::Essential,
            label: Text::new("Quelle est la prochaine fois ?", "When is the next time?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(channels.next_on),
        },
        Question {
            id: "channel-last-on",
            depth: Depth::Further,
            label: Text::new("Quelle était la dernière fois ?", "When was the last time?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(channels.last_on),
        },
        Question {
            id: "channel-owner",
            depth: Depth::Further,
            label: Text::new("Qui s’en charge ?", "Who takes it on?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(channels.owner),
        },
        Question {
            id: "channel-message",
            depth: Depth::Further,
            label: Text::new("Que dites-vous ?", "What do you say?"),
            hint: Text::new(
                "Une idée, une date, une façon de venir.",
                "One idea, one date, one way to come.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(channels.message),
        },
        Question {
            id: "channel-contact",
            depth: Depth::Further,
            label: Text::new("Qui contacter ?", "Whom to contact?"),
            hint: Text::new(
                "Une journaliste, un correspondant, le service communication…",
                "A journalist, a local correspondent, the communication department…",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(channels.contact),
        },
    ],
};

/// People who pass the word on.
pub(super) const RELAYS: PartsGuide = PartsGuide {
    list: ListKind::Relays,
    add: nouns::add(ListKind::Relays),
    none: Text::new("Aucun relais pour l’instant.", "No relay yet."),
    questions: &[
        Question {
            id: "relay-name",
            depth: Depth::Essential,
            label: Text::new("Qui peut parler de vous ?", "Who can speak of you?"),
            hint: Text::new(
                "Celles et ceux à qui les gens demandent déjà de l’aide.",
                "Those whom people already ask for help.",
            ),
            why: Text::new(
                "On vient plus volontiers quand une personne de confiance l’a conseillé. Encore faut-il qu’elle sache ce que vous proposez aujourd’hui.",
                "People come more readily when someone they trust advised it. That person must still know what you offer today.",
            ),
            examples: &[
                Text::new("Secrétaires de mairie", "Town hall secretaries"),
                Text::new("Agents d’accueil", "Reception staff"),
                Text::new("Partenaires directs", "Direct partners"),
                Text::new("Partenaires indirects", "Indirect partners"),
            ],
            field: line!(relays.name),
        },
        Question {
            id: "relay-kind",
            depth: Depth::Essential,
            label: Text::new(
                "De quelle sorte de relais s’agit-il ?",
                "What kind of relay are they?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(RelayKind, relays.kind),
        },
        Question {
            id: "relay-message",
            depth: Depth::Essential,
            label: Text::new(
                "Que doivent-ils savoir dire de vous ?",
                "What should they be able to say of you?",
            ),
            hint: Text::new(
                "Deux phrases et un numéro suffisent.",
                "Two sentences and a number are enough.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(relays.message),
        },
        Question {
            id: "relay-cadence",
            depth: Depth::Essential,
            label: Text::new(
                "À quelle cadence leur parlez-vous ?",
                "How often do you speak with them?",
            ),
            hint: Text::new(
                "Nos suggestions : chaque mois pour les plus proches, deux fois par an pour les autres.",
                "Our suggestions: monthly for the closest, twice a year for the others.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Cadence, relays.cadence),
        },
        Question {
            id: "relay-next-on",
            depth: Depth::Essential,
            label: Text::new("Quelle est la prochaine fois ?", "When is the next time?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(relays.next_on),
        },
        Question {
            id: "relay-last-on",
            depth: Depth::Further,
            label: Text::new("Quelle était la dernière fois ?", "When was the last time?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: day!(relays.last_on),
        },
        Question {
            id: "relay-actor",
            depth: Depth::Further,
            label: Text::new(
                "À quel acteur appartiennent-ils ?",
                "Which actor do they belong to?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Actors, relays.actor),
        },
        Question {
            id: "relay-owner",
            depth: Depth::Further,
            label: Text::new("Qui s’en charge ?", "Who takes it on?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(relays.owner),
        },
    ],
};

/// Maps and directories.
pub(super) const LISTINGS: PartsGuide = PartsGuide {
    list: ListKind::Listings,
    add: nouns::add(ListKind::Listings),
    none: Text::new("Aucune carte, aucun annuaire.", "No map, no directory."),
    questions: &[
        Question {
            id: "listing-name",
            depth: Depth::Essential,
            label: Text::new(
                "Sur quelle carte, dans quel annuaire ?",
                "On which map, in which directory?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[
                Text::new("Cartographie nationale", "National map"),
                Text::new("Carte du hub", "The hub’s map"),
                Text::new(
                    "Carte ou annuaire du département",
                    "Map or directory of the département",
                ),
                Text::new("Annuaire de la commune", "Directory of the commune"),
            ],
            field: line!(listings.name),
        },
        Question {
            id: "listing-directory",
            depth: Depth::Essential,
            label: Text::new("De quelle sorte est-ce ?", "What kind is it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Directory, listings.directory),
        },
        Question {
            id: "listing-listed",
            depth: Depth::Essential,
            label: Text::new("Y êtes-vous ?", "Are you on it?"),
            hint: Text::new(
                "Cherchez-vous vous-même, comme le ferait un habitant.",
                "Look for yourselves, as an inhabitant would.",
            ),
            why: Text::new(
                "Une structure ne peut pas envoyer seule sa fiche à la cartographie nationale. On y entre par la Coop de la médiation numérique, que remplit le médiateur, par Dora, ou par un fichier confié au hub ou au département.",
                "A structure cannot send its own entry to the national map alone. The ways in are the Coop de la médiation numérique, filled in by the mediator, or Dora, or a file handed to the hub or the département.",
            ),
            examples: &[],
            field: choice!(Answer, listings.listed),
        },
        Question {
            id: "listing-checked-on",
            depth: Depth::Essential,
            label: Text::new("Quand l’avez-vous vérifié ?", "When did you last check?"),
            hint: Text::new(
                "Chaque trimestre si possible, jamais plus de douze mois.",
                "Every quarter if possible, never more than twelve months.",
            ),
            why: Text::new(
                "Un horaire faux fait perdre un déplacement, et souvent une personne. Une fiche datée rassure aussi ceux qui orientent.",
                "A wrong opening hour costs a journey, and often a person. A dated entry also reassures those who refer people.",
            ),
            examples: &[],
            field: day!(listings.checked_on),
        },
        Question {
            id: "listing-link",
            depth: Depth::Further,
            label: Text::new(
                "À quelle adresse voit-on votre fiche ?",
                "At what address can your entry be seen?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(listings.link),
        },
        Question {
            id: "listing-owner",
            depth: Depth::Further,
            label: Text::new("Qui la tient à jour ?", "Who keeps it up to date?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(listings.owner),
        },
    ],
};

/// Occasions to communicate.
pub(super) const OCCASIONS: &[Question] = &[Question {
    id: "visibility-occasions",
    depth: Depth::Essential,
    label: Text::new(
        "Quelles occasions avez-vous de parler du service ?",
        "What occasions do you have to speak of the service?",
    ),
    hint: Text::new(
        "Les petites comptent aussi : une arrivée, une réussite, un merci.",
        "Small ones count too: someone new, a success, a thank you.",
    ),
    why: Text::NONE,
    examples: &[
        Text::new(
            "Début d’un cycle d’ateliers",
            "Start of a cycle of workshops",
        ),
        Text::new("Rentrée scolaire", "Start of the school year"),
        Text::new("Vœux de la mairie", "The town hall’s New Year gathering"),
        Text::new("Ouverture des inscriptions", "Opening of registration"),
        Text::new("Banquet des aînés", "Dinner for older residents"),
        Text::new("Journées du patrimoine", "Heritage Days"),
        Text::new(
            "Arrivée d’un nouveau partenaire",
            "Arrival of a new partner",
        ),
        Text::new("Réussite d’un participant", "A participant’s success"),
    ],
    field: phrases!(visibility.occasions),
}];
