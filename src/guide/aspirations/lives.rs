//! What step 3 asks of each public named in step 2: daily life, what moves them, their power to act.

use crate::guide::lens::{area, phrases};
use crate::guide::{Depth, PartsGuide, Question};
use crate::plan::ListKind;
use crate::text::Text;

/// The daily life of the publics, and what moves them.
pub(super) const LIVES: PartsGuide = PartsGuide {
    list: ListKind::Audiences,
    add: Text::NONE,
    none: Text::new(
        "Aucun public pour l’instant. Nommez-les à l’étape 2, « Diagnostic » : ils apparaîtront ici.",
        "No public yet. Name them in step 2, “Diagnostic”: they will appear here.",
    ),
    questions: &[
        Question {
            id: "audience-daily-life",
            depth: Depth::Essential,
            label: Text::new(
                "À quoi ressemble leur quotidien ?",
                "What is their daily life like?",
            ),
            hint: Text::new(
                "Une journée, une semaine : où vont ces personnes, qui voient-elles ?",
                "A day, a week: where do these people go, whom do they see?",
            ),
            why: Text::new(
                "On rejoint quelqu’un là où il vit déjà. Son quotidien dit où, quand et avec qui le rencontrer.",
                "You reach people where they already live. Their daily life says where, when and with whom to meet them.",
            ),
            examples: &[],
            field: area!(audiences.daily_life),
        },
        Question {
            id: "audience-interests",
            depth: Depth::Essential,
            label: Text::new("Qu’aiment ces personnes ?", "What do these people enjoy?"),
            hint: Text::new(
                "Leurs centres d’intérêt, avec ou sans écran.",
                "Their interests, with or without a screen.",
            ),
            why: Text::new(
                "On apprend mieux par plaisir que par obligation. Un goût partagé fait aussi tenir un groupe dans la durée.",
                "People learn better for pleasure than from duty. A shared taste also keeps a group together.",
            ),
            examples: &[
                Text::new("Photo et vidéo", "Photos and videos"),
                Text::new("Jardin", "Gardening"),
                Text::new("Cuisine", "Cooking"),
                Text::new("Couture", "Sewing"),
                Text::new("Généalogie et histoire locale", "Family and local history"),
                Text::new("Musique", "Music"),
                Text::new("Jeux", "Games"),
                Text::new("Sport", "Sport"),
                Text::new("Langues", "Languages"),
            ],
            field: phrases!(audiences.interests),
        },
        Question {
            id: "audience-concerns",
            depth: Depth::Essential,
            label: Text::new("Qu’est-ce qui les préoccupe ?", "What worries them?"),
            hint: Text::new(
                "Dans leur vie comme face aux écrans.",
                "In their life as well as in front of a screen.",
            ),
            why: Text::new(
                "Une peur qui n’est pas dite fait renoncer en silence. La connaître permet de rassurer dès l’invitation.",
                "An unspoken fear makes people give up in silence. Knowing it lets you reassure them from the invitation on.",
            ),
            examples: &[
                Text::new("Peur de casser", "Afraid of breaking something"),
                Text::new("Peur de se tromper", "Afraid of making a mistake"),
                Text::new("Honte de demander", "Ashamed to ask"),
                Text::new("Peur des arnaques", "Afraid of scams"),
                Text::new("Coût du matériel", "Cost of equipment"),
                Text::new("Pas de connexion", "No internet connection"),
                Text::new("Dépendre d’un proche", "Depending on a relative"),
                Text::new("Données personnelles", "Personal data"),
                Text::new("Les enfants et les écrans", "Children and screens"),
            ],
            field: phrases!(audiences.concerns),
        },
        Question {
            id: "audience-footholds",
            depth: Depth::Essential,
            label: Text::new(
                "Sur quoi et sur qui s’appuyer ?",
                "What and whom can you lean on?",
            ),
            hint: Text::new(
                "Des personnes, des lieux, des groupes, des moments, des savoir-faire.",
                "People, places, groups, moments, skills.",
            ),
            why: Text::new(
                "Personne ne part de zéro. Un visage connu ou un savoir-faire déjà là donne envie d’essayer.",
                "Nobody starts from nothing. A familiar face or an existing skill makes people want to try.",
            ),
            examples: &[
                Text::new("Un club qui se réunit déjà", "A club that already meets"),
                Text::new("La secrétaire de mairie", "The town hall secretary"),
                Text::new(
                    "L’animatrice de la résidence",
                    "The activity leader at the residence",
                ),
                Text::new("Les petits-enfants", "Grandchildren"),
                Text::new(
                    "Un repas ou un marché hebdomadaire",
                    "A weekly meal or market",
                ),
                Text::new("Un savoir-faire à transmettre", "A skill to pass on"),
                Text::new(
                    "Un téléphone déjà en poche",
                    "A phone already in their pocket",
                ),
            ],
            field: phrases!(audiences.footholds),
        },
        Question {
            id: "audience-agency",
            depth: Depth::Essential,
            label: Text::new(
                "« En quoi le numérique peut-il m’aider à agir sur ma vie ? »",
                "“How can digital tools help me act on my own life?”",
            ),
            hint: Text::new(
                "Répondez comme si vous étiez l’une de ces personnes : « Je… ».",
                "Answer as if you were one of these people: “I…”.",
            ),
            why: Text::new(
                "Parler à la première personne oblige à quitter le point de vue de la structure. Le numérique y redevient un moyen, et la personne reste le but.",
                "Speaking in the first person makes you leave the structure’s point of view. Digital tools become a means again, and the person stays the end.",
            ),
            examples: &[
                Text::new(
                    "Je garde ma place de grand-parent, même de loin, parce que je vois grandir mes petits-enfants.",
                    "I keep my place as a grandparent, even from afar, because I see my grandchildren grow up.",
                ),
                Text::new(
                    "Je fais mes démarches moi-même, quand je veux, sans montrer mes papiers à un voisin.",
                    "I handle my own procedures, when I like, without showing my papers to a neighbour.",
                ),
                Text::new(
                    "Je montre ce que je sais faire, et l’on me regarde autrement.",
                    "I show what I can do, and people see me differently.",
                ),
            ],
            field: area!(audiences.agency),
        },
        Question {
            id: "audience-motivations",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce qui les ferait venir ?",
                "What would make them come?",
            ),
            hint: Text::new(
                "Leurs raisons à eux, pas celles de l’administration.",
                "Their own reasons, not the authorities’.",
            ),
            why: Text::new(
                "Promettre de l’aide pour un formulaire attire rarement. Une raison personnelle fait venir, et fait revenir.",
                "Promising help with a form rarely draws people in. A personal reason makes them come, and come back.",
            ),
            examples: &[
                Text::new(
                    "Garder le lien avec sa famille qui habite loin",
                    "Keep in touch with family living far away",
                ),
                Text::new(
                    "Bricoler, faire son potager",
                    "Do odd jobs, grow vegetables",
                ),
                Text::new("Ne pas se sentir dépassé", "Not feel left behind"),
                Text::new(
                    "Suivre la scolarité de son enfant",
                    "Follow a child’s schooling",
                ),
                Text::new("Retrouver un emploi", "Find a job again"),
                Text::new(
                    "Se soigner, comprendre ses remboursements",
                    "Look after one’s health, understand refunds",
                ),
                Text::new("Se déplacer, voyager", "Get about, travel"),
                Text::new("Ne pas se faire arnaquer", "Not get scammed"),
                Text::new(
                    "Faire vivre son association",
                    "Keep one’s association going",
                ),
                Text::new("Faire des économies", "Save money"),
            ],
            field: phrases!(audiences.motivations),
        },
        Question {
            id: "audience-themes",
            depth: Depth::Further,
            label: Text::new(
                "De quels thèmes partir ?",
                "Which themes could you start from?",
            ),
            hint: Text::new(
                "Des thèmes qui ne parlent pas du numérique lui-même.",
                "Themes that are not about digital technology itself.",
            ),
            why: Text::new(
                "Une affiche « Photos de famille » parle à plus de monde qu’une affiche « Initiation à l’informatique ». L’outil viendra en chemin.",
                "A poster saying “Family photos” speaks to more people than “Introduction to computers”. The tool will come along the way.",
            ),
            examples: &[
                Text::new("Les photos de famille", "Family photos"),
                Text::new("La mémoire du village", "Memories of the village"),
                Text::new("Le jardin et la cuisine", "Gardening and cooking"),
                Text::new("Les économies du quotidien", "Everyday savings"),
                Text::new("La santé", "Health"),
                Text::new("Les voyages et les trajets", "Travel and journeys"),
                Text::new("La vie de l’école", "School life"),
                Text::new("Montrer son savoir-faire", "Showing one’s skills"),
            ],
            field: phrases!(audiences.themes),
        },
        Question {
            id: "audience-wishes",
            depth: Depth::Further,
            label: Text::new(
                "Que souhaitent ces personnes, avant notre propre point de vue ?",
                "What do these people wish, before our own point of view?",
            ),
            hint: Text::new(
                "Ce qu’elles diraient si personne ne leur proposait rien.",
                "What they would say if nobody had offered them anything.",
            ),
            why: Text::new(
                "Une structure attend souvent qu’on vienne à ce qu’elle propose. Partir de leur souhait retourne la question.",
                "A structure often waits for people to come to what it offers. Starting from their wish turns the question round.",
            ),
            examples: &[
                Text::new(
                    "Être reçus sans rendez-vous, par quelqu’un qui a le temps.",
                    "To be received without an appointment, by someone who has time.",
                ),
                Text::new(
                    "Apprendre entre voisins, pas à l’école.",
                    "To learn among neighbours, not at school.",
                ),
            ],
            field: area!(audiences.wishes),
        },
    ],
};
