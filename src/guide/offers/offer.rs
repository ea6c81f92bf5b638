//! What is asked of each offer.

use crate::guide::lens::{area, choice, day, line, links, number, several, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::assessment::Renown;
use crate::plan::offer::{HookKind, Nature, Novelty, Stage, Stance};
use crate::plan::official::OfficialService;
use crate::text::Text;

/// What is asked of each offer.
pub(super) const OFFERS: PartsGuide = PartsGuide {
    list: ListKind::Offers,
    add: nouns::add(ListKind::Offers),
    none: Text::new(
        "Aucune offre pour l’instant. Partez d’un besoin et d’une envie.",
        "No offer yet. Start from a need and from something people would like.",
    ),
    questions: &[
        Question {
            id: "offer-name",
            depth: Depth::Essential,
            label: Text::new(
                "Comment s’appelle cette offre ?",
                "What is this offer called?",
            ),
            hint: Text::new(
                "Un nom que les gens comprennent sans explication.",
                "A name people understand without being told.",
            ),
            why: Text::new(
                "Une offre n’est pas une liste de contenus. C’est une réponse précise, pour des personnes précises.",
                "An offer is not a list of contents. It is a precise answer, for precise people.",
            ),
            examples: &[
                Text::new("Rendez-vous individuel", "Individual appointment"),
                Text::new("Permanence sans rendez-vous", "Drop-in session"),
                Text::new(
                    "Cycle d’ateliers pour débuter",
                    "Beginners’ cycle of workshops",
                ),
                Text::new(
                    "Visio et photos avec la famille",
                    "Video calls and photos with the family",
                ),
                Text::new(
                    "Bricoler et jardiner avec des tutoriels",
                    "Tinkering and gardening with tutorials",
                ),
                Text::new(
                    "Accès libre avec une aide sur place",
                    "Open access with help at hand",
                ),
                Text::new("Atelier entre parents", "Workshop between parents"),
                Text::new("Prêt de matériel", "Equipment on loan"),
                Text::new("Café IA", "Café IA"),
                Text::new(
                    "Formation des agents d’accueil",
                    "Training for reception staff",
                ),
            ],
            field: line!(offers.name),
        },
        Question {
            id: "offer-needs",
            depth: Depth::Essential,
            label: Text::new(
                "À quels besoins répond-elle ?",
                "Which needs does it answer?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Le besoin donne l’objectif de l’accompagnement. Sans besoin, l’offre cherche ses participants.",
                "The need gives the objective of the support. Without a need, the offer looks for its participants.",
            ),
            examples: &[],
            field: links!(Needs, offers.needs),
        },
        Question {
            id: "offer-gaps",
            depth: Depth::Essential,
            label: Text::new("Quels manques comble-t-elle ?", "Which gaps does it fill?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Gaps, offers.gaps),
        },
        Question {
            id: "offer-aspirations",
            depth: Depth::Essential,
            label: Text::new(
                "De quelles envies part-elle ?",
                "Which aspirations does it start from?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Le besoin dit ce qui est utile, l’envie dit pourquoi on vient. Il faut les deux pour qu’une personne revienne.",
                "The need says what is useful, the desire says why people come. It takes both for a person to come back.",
            ),
            examples: &[],
            field: links!(Aspirations, offers.aspirations),
        },
        Question {
            id: "offer-nature",
            depth: Depth::Essential,
            label: Text::new(
                "Fait-elle grandir, ou dépanne-t-elle ?",
                "Does it help people grow, or repair a difficulty?",
            ),
            hint: Text::new(
                "Émancipation : apprendre, créer, décider. Réparation : débloquer une difficulté.",
                "Emancipation: learning, creating, deciding. Repair: clearing a difficulty.",
            ),
            why: Text::new(
                "Dépanner est utile, mais ne suffit pas. Un service qui ne fait que réparer voit revenir la même demande.",
                "Repairing is useful, but not enough. A service that only repairs sees the same request come back.",
            ),
            examples: &[],
            field: choice!(Nature, offers.nature),
        },
        Question {
            id: "offer-stance",
            depth: Depth::Essential,
            label: Text::new(
                "Attend-elle les gens, ou va-t-elle vers eux ?",
                "Does it wait for people, or go towards them?",
            ),
            hint: Text::new(
                "Au marché, en bas de l’immeuble, chez un partenaire, à domicile…",
                "At the market, at the foot of the building, at a partner’s, at home…",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Stance, offers.stance),
        },
        Question {
            id: "offer-hook",
            depth: Depth::Essential,
            label: Text::new(
                "Quelle phrase donne envie de venir ?",
                "Which sentence makes people want to come?",
            ),
            hint: Text::new(
                "Parlez de ce que la personne aime ou vit, pas de l’outil.",
                "Speak of what the person likes or lives, not of the tool.",
            ),
            why: Text::new(
                "Proposer d’aider à une démarche attire rarement. Un plaisir, un projet ou un souci partagé attire davantage.",
                "Offering help with a procedure rarely attracts. A pleasure, a project or a shared worry attracts more.",
            ),
            examples: &[
                Text::new(
                    "Voyez votre famille, même quand elle habite loin",
                    "See your family, even when they live far away",
                ),
                Text::new(
                    "Des idées et des conseils pour votre potager",
                    "Ideas and tips for your vegetable garden",
                ),
                Text::new(
                    "Retrouvez vos photos et racontez-les",
                    "Find your photos again and tell their stories",
                ),
                Text::new("Apprenez à repérer les arnaques", "Learn to spot scams"),
                Text::new("Montrez ce que vous savez faire", "Show what you can do"),
            ],
            field: line!(offers.hook),
        },
        Question {
            id: "offer-stage",
            depth: Depth::Essential,
            label: Text::new("Où en est-elle ?", "Where does it stand?"),
            hint: Text::new(
                "Cela peut changer à chaque point d’étape.",
                "This may change at each review.",
            ),
            why: Text::NONE,
            examples: &[],
            field: choice!(Stage, offers.stage),
        },
        Question {
            id: "offer-review-on",
            depth: Depth::Essential,
            label: Text::new("Quand ferez-vous le point ?", "When will you review it?"),
            hint: Text::NONE,
            why: Text::new(
                "Une offre s’ajuste en marchant. Une date fixée d’avance oblige à regarder ce qu’elle a donné.",
                "An offer is adjusted along the way. A date set in advance makes you look at what it has given.",
            ),
            examples: &[],
            field: day!(offers.review_on),
        },
        Question {
            id: "offer-about",
            depth: Depth::Further,
            label: Text::new(
                "En quoi est-elle une réponse à elle seule ?",
                "How is it an answer in itself?",
            ),
            hint: Text::new(
                "Ce qui s’y passe, en quelques phrases.",
                "What happens there, in a few sentences.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.about),
        },
        Question {
            id: "offer-wishes",
            depth: Depth::Further,
            label: Text::new(
                "Que souhaite la personne qui viendra ?",
                "What does the person who will come wish for?",
            ),
            hint: Text::new(
                "Avant ce que vous, vous aimeriez lui proposer.",
                "Before what you would like to propose.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.wishes),
        },
        Question {
            id: "offer-objective",
            depth: Depth::Further,
            label: Text::new(
                "Quel est l’objectif d’accompagnement ?",
                "What is the objective of the support?",
            ),
            hint: Text::new(
                "Tiré des besoins : ce que la personne saura ou pourra faire ensuite.",
                "Drawn from the needs: what the person will be able to do afterwards.",
            ),
            why: Text::NONE,
            examples: &[
                Text::new(
                    "Faire ses démarches sans dépendre de quelqu’un",
                    "Handle procedures without depending on anyone",
                ),
                Text::new(
                    "Garder le lien avec ses proches",
                    "Keep in touch with family and friends",
                ),
                Text::new(
                    "Suivre la scolarité de son enfant",
                    "Follow one’s child’s schooling",
                ),
                Text::new(
                    "Chercher un emploi ou une formation",
                    "Look for a job or training",
                ),
            ],
            field: area!(offers.objective),
        },
        Question {
            id: "offer-involvement",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce qui donnera envie de s’impliquer ?",
                "What will make people want to take part?",
            ),
            hint: Text::new(
                "Tiré des envies : ce qu’on y fait, avec qui, pour quel résultat visible.",
                "Drawn from what people would like: what is done, with whom, for which visible result.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.involvement),
        },
        Question {
            id: "offer-agency",
            depth: Depth::Further,
            label: Text::new(
                "Que pourra faire la personne qu’elle ne pouvait pas faire avant ?",
                "What will the person be able to do that they could not do before?",
            ),
            hint: Text::new(
                "Le numérique est le moyen ; le pouvoir d’agir est le but.",
                "Digital technology is the means; the power to act is the end.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.agency),
        },
        Question {
            id: "offer-situation",
            depth: Depth::Further,
            label: Text::new(
                "Qu’apporte-t-elle dans la vie de famille ou de travail ?",
                "What does it bring to family or working life?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(offers.situation),
        },
        Question {
            id: "offer-hook-kind",
            depth: Depth::Further,
            label: Text::new(
                "De quoi parle la phrase qui donne envie ?",
                "What does that sentence speak of?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(HookKind, offers.hook_kind),
        },
        Question {
            id: "offer-audiences",
            depth: Depth::Further,
            label: Text::new("Pour quels publics ?", "For which publics?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, offers.audiences),
        },
        Question {
            id: "offer-objectives",
            depth: Depth::Further,
            label: Text::new(
                "Pour quels objectifs du diagnostic ?",
                "For which objectives of the diagnostic?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Objectives, offers.objectives),
        },
        Question {
            id: "offer-places",
            depth: Depth::Further,
            label: Text::new("Dans quels lieux ?", "In which places?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Places, offers.places),
        },
        Question {
            id: "offer-approaches",
            depth: Depth::Further,
            label: Text::new("Avec quelles démarches ?", "With which approaches?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Approaches, offers.approaches),
        },
        Question {
            id: "offer-services",
            depth: Depth::Further,
            label: Text::new(
                "À quels services de la cartographie nationale correspond-elle ?",
                "Which services of the national map does it match?",
            ),
            hint: Text::new(
                "Ces libellés officiels sont repris dans le fichier destiné à la cartographie.",
                "These official labels go into the file meant for the map.",
            ),
            why: Text::NONE,
            examples: &[],
            field: several!(OfficialService, offers.services),
        },
        Question {
            id: "offer-sessions",
            depth: Depth::Further,
            label: Text::new(
                "Combien de séances compte le cycle ?",
                "How many sessions does the cycle have?",
            ),
            hint: Text::new(
                "Laissez vide si l’on vient une seule fois.",
                "Leave blank if people come only once.",
            ),
            why: Text::new(
                "Prendre confiance demande du temps : une douzaine de séances en moyenne. Un cycle le permet mieux qu’une aide ponctuelle.",
                "Gaining confidence takes time: about twelve sessions on average. A cycle allows it better than one-off help.",
            ),
            examples: &[],
            field: number!(offers.sessions),
        },
        Question {
            id: "offer-novelty",
            depth: Depth::Further,
            label: Text::new("Est-elle nouvelle ?", "Is it new?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Novelty, offers.novelty),
        },
        Question {
            id: "offer-evolves",
            depth: Depth::Further,
            label: Text::new(
                "Quelle action existante fait-elle évoluer ?",
                "Which existing activity does it change?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Activities, offers.evolves),
        },
        Question {
            id: "offer-change",
            depth: Depth::Further,
            label: Text::new(
                "Qu’est-ce qui change, entre avant et après ?",
                "What changes, between before and after?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(offers.change),
        },
        Question {
            id: "offer-activities",
            depth: Depth::Further,
            label: Text::new(
                "À quelles actions du territoire se relie-t-elle ?",
                "Which activities of the territory does it tie in with?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Une offre posée à côté de l’existant le concurrence. Reliée, elle le complète et en reçoit des participants.",
                "An offer set beside what exists competes with it. Tied in, it completes it and receives participants from it.",
            ),
            examples: &[],
            field: links!(Activities, offers.activities),
        },
        Question {
            id: "offer-actors",
            depth: Depth::Further,
            label: Text::new("Avec quels partenaires ?", "With which partners?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, offers.actors),
        },
        Question {
            id: "offer-hypothesis",
            depth: Depth::Further,
            label: Text::new(
                "Qu’essayez-vous de nouveau ?",
                "What new thing are you trying?",
            ),
            hint: Text::new("« Si nous faisons ceci, alors… »", "“If we do this, then…”"),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.hypothesis),
        },
        Question {
            id: "offer-expected",
            depth: Depth::Further,
            label: Text::new(
                "À quoi verrez-vous que cela marche ?",
                "How will you see that it works?",
            ),
            hint: Text::new(
                "Un signe simple, observable à la date du point.",
                "A simple sign, visible on the day of the review.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.expected),
        },
        Question {
            id: "offer-lesson",
            depth: Depth::Further,
            label: Text::new(
                "Qu’avez-vous appris de l’essai ?",
                "What did you learn from the test?",
            ),
            hint: Text::new(
                "Même un essai arrêté apprend quelque chose.",
                "Even a test that was stopped teaches something.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.lesson),
        },
        Question {
            id: "offer-known-by-audiences",
            depth: Depth::Further,
            label: Text::new("Les publics la connaissent-ils ?", "Do publics know it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Renown, offers.known_by_audiences),
        },
        Question {
            id: "offer-known-by-partners",
            depth: Depth::Further,
            label: Text::new(
                "Les partenaires la connaissent-ils ?",
                "Do partners know it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(Renown, offers.known_by_partners),
        },
        Question {
            id: "offer-imagined",
            depth: Depth::Further,
            label: Text::new(
                "Qu’imaginent les gens quand ils en entendent parler ?",
                "What do people imagine when they hear of it?",
            ),
            hint: Text::new(
                "L’écart avec la réalité dit ce qu’il faut mieux expliquer.",
                "The distance from reality says what needs explaining better.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(offers.imagined),
        },
        Question {
            id: "offer-owner",
            depth: Depth::Further,
            label: Text::new("Qui en répond ?", "Who answers for it?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(offers.owner),
        },
    ],
};
