//! What is asked of each line of the budget; the sums by year are typed in its table.

use crate::guide::lens::{area, choice, line, single};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::plan::strategy::{Certainty, CostKind};
use crate::text::Text;

/// The lines of cost; the table of the budget shows their sums by year.
pub const COSTS: PartsGuide = PartsGuide {
    list: ListKind::Costs,
    add: nouns::add(ListKind::Costs),
    none: Text::new("Aucun coût pour l’instant.", "No cost yet."),
    questions: &[
        Question {
            id: "cost-name",
            depth: Depth::Essential,
            label: Text::new("Que faut-il payer ?", "What has to be paid for?"),
            hint: Text::NONE,
            why: Text::new(
                "Un poste coûte plus qu’un salaire. Un coût oublié devient un manque l’année suivante.",
                "A post costs more than a salary. A cost forgotten becomes a gap the year after.",
            ),
            examples: &[
                Text::new("Salaire chargé", "Salary with employer contributions"),
                Text::new("Remplacement et tuilage", "Replacement and handing over"),
                Text::new("Formation et certification", "Training and certification"),
                Text::new("Déplacements et repas", "Travel and meals"),
                Text::new("Matériel et renouvellement", "Equipment and renewal"),
                Text::new("Maintenance et licences", "Maintenance and licences"),
                Text::new("Locaux et charges", "Premises and running costs"),
                Text::new("Communication", "Communication"),
                Text::new(
                    "Encadrement et fonctions support",
                    "Management and support functions",
                ),
                Text::new(
                    "Prestations et intervenants",
                    "Bought services and speakers",
                ),
            ],
            field: line!(costs.name),
        },
        Question {
            id: "cost-kind",
            depth: Depth::Essential,
            label: Text::new(
                "De quelle sorte de coût s’agit-il ?",
                "What kind of cost is it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: choice!(CostKind, costs.kind),
        },
        Question {
            id: "cost-note",
            depth: Depth::Further,
            label: Text::new("Comment l’avez-vous calculé ?", "How did you work it out?"),
            hint: Text::new(
                "Temps de travail, devis, facture de l’an dernier… Dites aussi ce qui est prêté ou donné.",
                "Working time, quote, last year’s invoice… Also say what is lent or given.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(costs.note),
        },
    ],
};

/// The lines of resources; the table of the budget shows their sums by year.
pub const FUNDINGS: PartsGuide = PartsGuide {
    list: ListKind::Fundings,
    add: nouns::add(ListKind::Fundings),
    none: Text::new("Aucune ressource pour l’instant.", "No resource yet."),
    questions: &[
        Question {
            id: "funding-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quel budget, ou quel financeur ?",
                "Which budget, or which funder?",
            ),
            hint: Text::new(
                "Ce sont des pistes : chaque financeur fixe ses règles et ses dates.",
                "These are leads: each funder sets its own rules and dates.",
            ),
            why: Text::new(
                "Plusieurs ressources rendent le service moins fragile. Si l’une s’arrête, les autres tiennent.",
                "Several resources make the service less fragile. If one stops, the others hold.",
            ),
            examples: &[
                Text::new("Budget de la structure", "The structure’s own budget"),
                Text::new("Commune", "Commune"),
                Text::new("Intercommunalité", "Group of communes"),
                Text::new(
                    "Communes voisines, par convention",
                    "Neighbouring communes, by agreement",
                ),
                Text::new("Conseil départemental", "Conseil départemental"),
                Text::new("Conférence des financeurs", "Conférence des financeurs"),
                Text::new(
                    "Caisse d’allocations familiales (CAF)",
                    "Caisse d’allocations familiales (CAF)",
                ),
                Text::new(
                    "Caisse d’assurance retraite et de la santé au travail (CARSAT)",
                    "Caisse d’assurance retraite et de la santé au travail (CARSAT)",
                ),
                Text::new("Fondation", "Foundation"),
                Text::new(
                    "Mécénat et dons de matériel",
                    "Sponsorship and gifts of equipment",
                ),
            ],
            field: line!(fundings.name),
        },
        Question {
            id: "funding-certainty",
            depth: Depth::Essential,
            label: Text::new("Est-elle sûre ?", "How sure is it?"),
            hint: Text::NONE,
            why: Text::new(
                "Trame calcule l’écart deux fois : avec tout, puis avec ce qui est sûr. Vous voyez ainsi ce qu’il reste à obtenir.",
                "Trame works out the gap twice: with everything, then with what is sure. You see what is still to be won.",
            ),
            examples: &[],
            field: choice!(Certainty, fundings.certainty),
        },
        Question {
            id: "funding-funder",
            depth: Depth::Further,
            label: Text::new(
                "Ce financeur est-il parmi vos acteurs ?",
                "Is this funder among your actors?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Actors, fundings.funder),
        },
        Question {
            id: "funding-note",
            depth: Depth::Further,
            label: Text::new(
                "Quelles conditions, quelles dates, qui contacter ?",
                "What conditions, what dates, whom to contact?",
            ),
            hint: Text::NONE,
            why: Text::new(
                "Le label conseiller numérique pose une condition de gratuité. Avant de compter une participation des personnes, vérifiez qu’elle reste compatible.",
                "The label conseiller numérique asks for the service to be free. Before counting on a charge to people, check that it remains compatible.",
            ),
            examples: &[],
            field: area!(fundings.note),
        },
    ],
};
