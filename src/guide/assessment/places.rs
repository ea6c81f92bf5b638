//! Où ? What is asked of each place.

use crate::guide::lens::{area, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// The places of the territory.
pub(super) const PLACES: PartsGuide = PartsGuide {
    list: ListKind::Places,
    add: nouns::add(ListKind::Places),
    none: Text::new("Aucun lieu pour l’instant.", "No place yet."),
    questions: &[
        Question {
            id: "place-name",
            depth: Depth::Essential,
            label: Text::new(
                "Où peut-on être aidé ou apprendre ?",
                "Where can people get help or learn?",
            ),
            hint: Text::new(
                "Les lieux équipés, mais aussi ceux où les gens vont déjà.",
                "Equipped places, but also those where people already go.",
            ),
            why: Text::new(
                "Un lieu familier fait venir ceux qu’un guichet arrête. C’est souvent là que l’aller vers commence.",
                "A familiar place draws in those whom a desk puts off. Outreach often starts there.",
            ),
            examples: &[
                Text::new("Mairie", "Town hall"),
                Text::new("Médiathèque", "Library"),
                Text::new("Espace France services", "France services centre"),
                Text::new("Centre social", "Community centre"),
                Text::new("Tiers-lieu", "Third place"),
                Text::new("École ou collège", "School"),
                Text::new("Résidence autonomie", "Sheltered housing"),
                Text::new("Marché", "Market"),
                Text::new("Pied d’immeuble", "Foot of a block of flats"),
                Text::new("À domicile", "At home"),
            ],
            field: line!(places.name),
        },
        Question {
            id: "place-about",
            depth: Depth::Essential,
            label: Text::new("Qu’y trouve-t-on ?", "What is there?"),
            hint: Text::new(
                "Postes, connexion, horaires, accès : ce qui aide ou ce qui gêne.",
                "Workstations, internet, opening hours, access: what helps or gets in the way.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(places.about),
        },
        Question {
            id: "place-actors",
            depth: Depth::Essential,
            label: Text::new("Qui fait vivre ce lieu ?", "Who runs this place?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Actors, places.actors),
        },
        Question {
            id: "place-evidence",
            depth: Depth::Further,
            label: Text::new("Sur quoi vous appuyez-vous ?", "What is this based on?"),
            hint: Text::new(
                "Choisissez parmi les preuves saisies dans cette étape.",
                "Pick from the evidence typed in this step.",
            ),
            why: Text::NONE,
            examples: &[],
            field: links!(Evidence, places.evidence),
        },
    ],
};
