//! The vision, the ideas and what makes the service last.

use crate::guide::lens::{area, flag, line, links, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// The strategic vision.
pub(super) const VISION: &[Question] = &[
    Question {
        id: "strategy-reality",
        depth: Depth::Essential,
        label: Text::new(
            "De quelle réalité du territoire partez-vous ?",
            "From which reality of the territory do you start?",
        ),
        hint: Text::new(
            "Trame peut reprendre ici le territoire, les publics et les sources de votre diagnostic.",
            "Trame can bring in the territory, publics and sources of your diagnostic.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(strategy.reality),
    },
    Question {
        id: "strategy-shortfalls",
        depth: Depth::Essential,
        label: Text::new(
            "À quels besoins et à quels manques répondez-vous ?",
            "Which needs and gaps do you answer?",
        ),
        hint: Text::new(
            "Trame peut reprendre ici les besoins et les manques que vous avez écrits.",
            "Trame can bring in the needs and gaps you have written.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(strategy.shortfalls),
    },
    Question {
        id: "strategy-relevance",
        depth: Depth::Essential,
        label: Text::new(
            "Pourquoi votre structure est-elle bien placée pour agir ?",
            "Why is your structure well placed to act?",
        ),
        hint: Text::new(
            "Proximité, confiance, horaires, lieux, compétences : ce que vous avez et que d’autres n’ont pas.",
            "Nearness, trust, opening hours, places, skills: what you have and others do not.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(strategy.relevance),
    },
    Question {
        id: "strategy-added-value",
        depth: Depth::Essential,
        label: Text::new("Qu’apportez-vous de plus ?", "What more do you bring?"),
        hint: Text::new(
            "Pour les habitants, pour vos autres services, pour vos partenaires.",
            "For inhabitants, for your other services, for your partners.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(strategy.added_value),
    },
    Question {
        id: "strategy-vision",
        depth: Depth::Essential,
        label: Text::new(
            "En quelques phrases, où voulez-vous mener ce service ?",
            "In a few sentences, where do you want to take this service?",
        ),
        hint: Text::new(
            "Écrivez-la en dernier : les quatre réponses du dessus la préparent.",
            "Write it last: the four answers above prepare it.",
        ),
        why: Text::new(
            "Une vision permet de dire oui ou non à une demande. Elle ouvre aussi la note remise aux élus.",
            "A vision lets you say yes or no to a request. It also opens the note handed to elected officials.",
        ),
        examples: &[],
        field: area!(strategy.vision),
    },
    Question {
        id: "strategy-wishes",
        depth: Depth::Further,
        label: Text::new(
            "Que souhaitent les personnes, avant votre propre point de vue ?",
            "What do people wish, before your own point of view?",
        ),
        hint: Text::new(
            "Trame peut reprendre ici les envies entendues.",
            "Trame can bring in what you heard people would like.",
        ),
        why: Text::new(
            "Une structure parle vite d’elle-même. Partir de ce souhait évite d’attendre des gens qui ne viendront pas.",
            "A structure soon talks about itself. Starting from this wish avoids waiting for people who will not come.",
        ),
        examples: &[],
        field: area!(strategy.wishes),
    },
    Question {
        id: "strategy-beyond-frame",
        depth: Depth::Further,
        label: Text::new(
            "Que feriez-vous si vous sortiez de votre cadre habituel ?",
            "What would you do outside your usual frame?",
        ),
        hint: Text::new(
            "D’autres lieux, d’autres heures, d’autres alliés, d’autres publics.",
            "Other places, other hours, other allies, other publics.",
        ),
        why: Text::NONE,
        examples: &[],
        field: area!(strategy.beyond_frame),
    },
];

/// The ideas box.
pub(super) const IDEAS: PartsGuide = PartsGuide {
    list: ListKind::Ideas,
    add: nouns::add(ListKind::Ideas),
    none: Text::new("Aucune idée pour l’instant.", "No idea yet."),
    questions: &[
        Question {
            id: "idea-name",
            depth: Depth::Essential,
            label: Text::new("Quelle est l’idée ?", "What is the idea?"),
            hint: Text::new(
                "Une idée par fiche, même à moitié mûre.",
                "One idea per card, even half ripe.",
            ),
            why: Text::new(
                "Les offres nouvelles naissent souvent d’une idée jugée d’abord trop étrange. Notée ici, elle n’est pas perdue.",
                "New offers often come from an idea that first looked too strange. Written here, it is not lost.",
            ),
            examples: &[
                Text::new("Une permanence au marché", "A session at the market"),
                Text::new(
                    "Un bus partagé avec les communes voisines",
                    "A bus shared with the neighbouring communes",
                ),
                Text::new(
                    "Des séances en pied d’immeuble",
                    "Sessions at the foot of the buildings",
                ),
                Text::new(
                    "Un club où l’on s’entraide sans médiateur",
                    "A club where people help one another without a mediator",
                ),
                Text::new(
                    "Des jeunes qui aident les aînés",
                    "Young people who help their elders",
                ),
                Text::new(
                    "Un atelier sans le mot « numérique »",
                    "A workshop without the word “digital”",
                ),
                Text::new(
                    "Une visite guidée numérique créée par les participants",
                    "A digital guided tour made by the participants",
                ),
            ],
            field: line!(ideas.name),
        },
        Question {
            id: "idea-about",
            depth: Depth::Essential,
            label: Text::new(
                "Pourquoi vaut-elle d’être essayée ?",
                "Why is it worth trying?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(ideas.about),
        },
        Question {
            id: "idea-beyond-frame",
            depth: Depth::Essential,
            label: Text::new(
                "Sort-elle de votre cadre habituel ?",
                "Is it outside your usual frame?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: flag!(ideas.beyond_frame),
        },
        Question {
            id: "idea-hidden",
            depth: Depth::Essential,
            label: Text::new(
                "La garder pour vous, hors du plan partagé ?",
                "Keep it for yourselves, out of the shared plan?",
            ),
            hint: Text::new(
                "Elle reste dans votre plan, mais pas dans les documents.",
                "It stays in your plan, but not in the documents.",
            ),
            why: Text::NONE,
            examples: &[],
            field: flag!(ideas.hidden),
        },
        Question {
            id: "idea-audiences",
            depth: Depth::Further,
            label: Text::new(
                "Quels publics pourrait-elle toucher ?",
                "Which publics could it reach?",
            ),
            hint: Text::new(
                "Pensez à ceux que vous ne touchez pas encore.",
                "Think of those you do not reach yet.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, ideas.audiences),
        },
        Question {
            id: "idea-offer",
            depth: Depth::Further,
            label: Text::new(
                "Quelle offre est-elle devenue ?",
                "Which offer has it become?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Offers, ideas.offer),
        },
    ],
};

/// What makes the service last.
pub(super) const DURABILITY: &[Question] = &[
    Question {
        id: "strategy-durability",
        depth: Depth::Essential,
        label: Text::new(
            "Comment le service continue-t-il après la subvention ?",
            "How does the service go on after the subsidy?",
        ),
        hint: Text::new(
            "Dites ce qui est décidé, ce qui est demandé et ce qui reste à trouver.",
            "Say what is decided, what is asked for and what is still to be found.",
        ),
        why: Text::new(
            "La subvention de l’État prend fin, le besoin non. Cette réponse est la première que cherchent ceux qui décident.",
            "The State subsidy ends, the need does not. This is the first answer that those who decide look for.",
        ),
        examples: &[
            Text::new(
                "Inscrire le poste au budget de la structure",
                "Enter the post in the structure’s own budget",
            ),
            Text::new(
                "Partager le poste entre plusieurs communes",
                "Share the post between several communes",
            ),
            Text::new(
                "Signer une convention de plusieurs années avec un financeur",
                "Sign an agreement over several years with a funder",
            ),
            Text::new(
                "Répartir le coût entre les services qui en profitent",
                "Spread the cost over the services that gain from it",
            ),
        ],
        field: area!(strategy.durability),
    },
    Question {
        id: "strategy-without-decision",
        depth: Depth::Essential,
        label: Text::new(
            "Que se passe-t-il si rien n’est décidé ?",
            "What happens if nothing is decided?",
        ),
        hint: Text::new(
            "Pour les personnes, pour les agents, pour les partenaires.",
            "For people, for staff, for partners.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new(
                "Le poste s’arrête à la fin de la convention",
                "The post stops when the agreement ends",
            ),
            Text::new(
                "Les demandes d’aide reviennent aux agents d’accueil",
                "Requests for help fall back on the reception staff",
            ),
            Text::new(
                "Les partenaires n’ont plus vers qui orienter",
                "Partners have nobody left to send people to",
            ),
        ],
        field: area!(strategy.without_decision),
    },
    Question {
        id: "strategy-decision",
        depth: Depth::Essential,
        label: Text::new(
            "Quelle décision demandez-vous ?",
            "Which decision do you ask for?",
        ),
        hint: Text::new(
            "Elle termine la note de décision. Laissez vide : la note la déduit du budget.",
            "It ends the decision note. Leave it empty: the note deduces it from the budget.",
        ),
        why: Text::NONE,
        examples: &[
            Text::new(
                "Maintenir le poste et l’inscrire au budget",
                "Keep the post and enter it in the budget",
            ),
            Text::new(
                "Voter le plan et son budget sur trois ans",
                "Vote the plan and its budget for three years",
            ),
            Text::new(
                "Autoriser les demandes de financement",
                "Allow the requests for funding",
            ),
        ],
        field: area!(strategy.decision),
    },
];
