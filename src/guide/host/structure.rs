//! What is asked of the structure itself: who it is, where the post stands, how far the plan goes.

use crate::guide::lens::{area, choice, day, line, number, several, year};
use crate::guide::{Depth, Question};
use crate::plan::host::{Arrival, Setting};
use crate::plan::official::{Typology, Zone};
use crate::text::Text;

/// Who the structure is.
pub(super) const IDENTITY: &[Question] = &[
    Question {
        id: "host-name",
        depth: Depth::Essential,
        label: Text::new(
            "Comment s’appelle votre structure ?",
            "What is your structure called?",
        ),
        hint: Text::new(
            "Le nom que les habitants connaissent. Il figurera en tête des documents.",
            "The name that local people know. It will head the documents.",
        ),
        why: Text::NONE,
        examples: &[],
        field: line!(host.name),
    },
    Question {
        id: "host-typology",
        depth: Depth::Essential,
        label: Text::new(
            "Quel type de structure est-ce ?",
            "What kind of structure is it?",
        ),
        hint: Text::new(
            "La liste est celle du standard national. Rien ne convient ? Laissez vide et décrivez-la avec vos mots, dans « Aller plus loin ».",
            "The list is that of the national standard. Nothing fits? Leave it blank and describe it in your own words, in the folded questions below.",
        ),
        why: Text::new(
            "Ce type est demandé pour figurer sur la cartographie nationale. Toute structure peut faire un plan, même hors de cette liste.",
            "This kind is asked for when a place joins the cartographie nationale. Any structure can make a plan, even outside this list.",
        ),
        examples: &[],
        field: choice!(Typology, host.typology),
    },
    Question {
        id: "host-commune",
        depth: Depth::Essential,
        label: Text::new(
            "Dans quelle commune êtes-vous ?",
            "Which commune are you in?",
        ),
        hint: Text::new(
            "Celle de votre adresse, même si vous servez plusieurs communes.",
            "That of your address, even if you serve several communes.",
        ),
        why: Text::NONE,
        examples: &[],
        field: line!(host.commune),
    },
    Question {
        id: "host-population",
        depth: Depth::Essential,
        label: Text::new(
            "Combien d’habitants compte votre territoire ?",
            "How many people live in your territory?",
        ),
        hint: Text::new("Un ordre de grandeur suffit.", "A rough figure is enough."),
        why: Text::NONE,
        examples: &[],
        field: number!(host.population),
    },
    Question {
        id: "host-setting",
        depth: Depth::Essential,
        label: Text::new(
            "Votre territoire est-il rural ou urbain ?",
            "Is your territory rural or urban?",
        ),
        hint: Text::NONE,
        why: Text::new(
            "Les distances, les transports et les lieux ouverts ne sont pas les mêmes. L’offre en dépend.",
            "Distances, transport and open places are not the same. The offer depends on them.",
        ),
        examples: &[],
        field: choice!(Setting, host.setting),
    },
    Question {
        id: "host-kind",
        depth: Depth::Further,
        label: Text::new(
            "Avec vos mots, qu’est-ce que votre structure ?",
            "In your own words, what is your structure?",
        ),
        hint: Text::new(
            "Utile surtout si aucun type de la liste ne convient.",
            "Mostly useful if no kind in the list fits.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new("Café associatif", "Community café"),
            Text::new("Régie de quartier", "Neighbourhood co-operative"),
            Text::new("Club informatique", "Computer club"),
        ],
        field: line!(host.kind),
    },
    Question {
        id: "host-zones",
        depth: Depth::Further,
        label: Text::new(
            "Le territoire comprend-il une zone prioritaire ?",
            "Does the territory include a priority zone?",
        ),
        hint: Text::new(
            "Laissez vide si vous ne savez pas : votre mairie ou votre préfecture peut vous le dire.",
            "Leave blank if you do not know: your town hall or your préfecture can tell you.",
        ),
        why: Text::new(
            "Certains appels à projets sont réservés à ces zones. Le dire tôt aide à trouver des ressources.",
            "Some calls for projects are for these zones only. Saying so early helps to find resources.",
        ),
        examples: &[],
        field: several!(Zone, host.zones),
    },
    Question {
        id: "host-territory",
        depth: Depth::Further,
        label: Text::new(
            "Que faut-il savoir de ce territoire ?",
            "What should one know about this territory?",
        ),
        hint: Text::new(
            "Les distances, les transports, la connexion, qui y vit, ce qui change.",
            "Distances, transport, internet coverage, who lives there, what is changing.",
        ),
        why: Text::new(
            "Un lecteur qui ne vous connaît pas comprendra mieux vos choix. Ces lignes serviront de point de départ à la vision, à l’étape 4.",
            "A reader who does not know you will understand your choices better. These lines will be the starting point of the vision, in step 4.",
        ),
        examples: &[
            Text::new(
                "Sans voiture, il faut plus d’une demi-heure pour trouver de l’aide.",
                "Without a car, it takes more than half an hour to find help.",
            ),
            Text::new(
                "Beaucoup de personnes âgées vivent seules.",
                "Many older people live alone.",
            ),
            Text::new(
                "La connexion reste faible dans plusieurs hameaux.",
                "The connection is still poor in several hamlets.",
            ),
        ],
        field: area!(host.territory),
    },
];

/// Where the post stands.
pub(super) const ARRIVAL: &[Question] = &[
    Question {
        id: "host-arrival",
        depth: Depth::Essential,
        label: Text::new(
            "Où en est la présence du conseiller ou du médiateur ?",
            "Where does the mediator’s presence stand?",
        ),
        hint: Text::new(
            "Le plan se fait aussi bien avant l’arrivée qu’avec la personne, ou après plusieurs années.",
            "The plan can be made before the person arrives, with them, or after several years.",
        ),
        why: Text::new(
            "Avant ou pendant l’arrivée, associez les services et faites du diagnostic la première mission. En poste ou à renouveler, partez de ce que la personne a vu et entendu, et montrez ce que le service apporte.",
            "Before or during the arrival, involve the services and make the diagnostic the first task. In post or to renew, start from what the person has seen and heard, and show what the service brings.",
        ),
        examples: &[],
        field: choice!(Arrival, host.arrival),
    },
    Question {
        id: "host-since",
        depth: Depth::Essential,
        label: Text::new(
            "En quelle année est-il arrivé, ou doit-il arriver ?",
            "In which year did they arrive, or are they due?",
        ),
        hint: Text::NONE,
        why: Text::NONE,
        examples: &[],
        field: year!(host.since),
    },
    Question {
        id: "host-subsidy-end",
        depth: Depth::Essential,
        label: Text::new(
            "Quand se termine la convention avec l’État ?",
            "When does the agreement with the State end?",
        ),
        hint: Text::new(
            "La date écrite dans la convention. Laissez vide s’il n’y en a pas.",
            "The date written in the agreement. Leave blank if there is none.",
        ),
        why: Text::new(
            "C’est après cette date que la question du financement se pose vraiment. Trame compare les coûts et les ressources année par année, à l’étape 4.",
            "It is after this date that funding really becomes a question. Trame compares costs and resources year by year, in step 4.",
        ),
        examples: &[],
        field: day!(host.subsidy_end),
    },
];

/// How far the plan goes, and why.
pub(super) const HORIZON: &[Question] = &[
    Question {
        id: "host-first-year",
        depth: Depth::Essential,
        label: Text::new(
            "Quelle est la première année du plan ?",
            "What is the first year of the plan?",
        ),
        hint: Text::new("Souvent l’année qui vient.", "Often the coming year."),
        why: Text::NONE,
        examples: &[],
        field: year!(host.first_year),
    },
    Question {
        id: "host-last-year",
        depth: Depth::Essential,
        label: Text::new("Quelle est sa dernière année ?", "What is its last year?"),
        hint: Text::new(
            "Deux ou trois ans après la fin de la subvention, si vous le pouvez.",
            "Two or three years after the subsidy ends, if you can.",
        ),
        why: Text::new(
            "Un plan qui s’arrête avec la subvention parle d’un poste. Un plan qui va plus loin parle d’un service.",
            "A plan that stops with the subsidy is about a post. A plan that goes further is about a service.",
        ),
        examples: &[],
        field: year!(host.last_year),
    },
    Question {
        id: "host-ambition",
        depth: Depth::Essential,
        label: Text::new(
            "Pourquoi voulez-vous que ce service dure ?",
            "Why do you want this service to last?",
        ),
        hint: Text::new(
            "Deux ou trois phrases, comme vous le diriez à un élu ou à un administrateur.",
            "Two or three sentences, as you would say them to a councillor or a board member.",
        ),
        why: Text::new(
            "Les chiffres ne suffisent pas à décider. Une raison simple, dite au début, porte tout le plan.",
            "Figures are not enough to decide. A simple reason, stated first, carries the whole plan.",
        ),
        examples: &[
            Text::new(
                "Que chaque habitant trouve près de chez lui quelqu’un pour l’aider, puis pour apprendre.",
                "That everyone finds, close to home, someone to help them, then to teach them.",
            ),
            Text::new(
                "Que le numérique serve à tous les services de la maison, pas seulement au guichet.",
                "That digital skills serve every department of the house, not only the front desk.",
            ),
            Text::new(
                "Que personne ne renonce à ses droits à cause d’un écran.",
                "That nobody gives up their rights because of a screen.",
            ),
        ],
        field: area!(host.ambition),
    },
];
