//! What is asked of each axis that publics and partners share.

use crate::guide::lens::{area, line, links};
use crate::guide::{Depth, PartsGuide, Question, nouns};
use crate::plan::ListKind;
use crate::text::Text;

/// What publics and partners draw together.
pub(super) const AXES: PartsGuide = PartsGuide {
    list: ListKind::Axes,
    add: nouns::add(ListKind::Axes),
    none: Text::new("Aucun axe pour l’instant.", "No axis yet."),
    questions: &[
        Question {
            id: "axis-name",
            depth: Depth::Essential,
            label: Text::new(
                "Quel axe revient des deux côtés ?",
                "Which axis comes up on both sides?",
            ),
            hint: Text::new(
                "Un fil commun, en quelques mots : ce qui peut relier plusieurs séances.",
                "A common thread, in a few words: what could link several sessions.",
            ),
            why: Text::new(
                "Ce que les publics et les partenaires disent chacun de leur côté est solide. C’est là que l’offre a le plus de chances de prendre.",
                "What publics and partners each say on their own is solid. That is where the offer is most likely to take root.",
            ),
            examples: &[
                Text::new(
                    "Garder le lien avec ses proches",
                    "Keeping in touch with loved ones",
                ),
                Text::new(
                    "Garder et montrer ses photos et ses vidéos",
                    "Keeping and showing one’s photos and videos",
                ),
                Text::new(
                    "Jardiner, bricoler, cuisiner avec des tutoriels",
                    "Gardening, repairing and cooking with tutorials",
                ),
                Text::new(
                    "Raconter son village et sa famille",
                    "Telling the story of one’s village and family",
                ),
                Text::new(
                    "Grandir avec les écrans, parents et enfants",
                    "Growing up with screens, parents and children",
                ),
                Text::new("Se protéger des arnaques", "Staying safe from scams"),
            ],
            field: line!(axes.name),
        },
        Question {
            id: "axis-audiences-say",
            depth: Depth::Essential,
            label: Text::new("Que disent les publics ?", "What do publics say?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(axes.audiences_say),
        },
        Question {
            id: "axis-partners-say",
            depth: Depth::Essential,
            label: Text::new("Que disent les partenaires ?", "What do partners say?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: area!(axes.partners_say),
        },
        Question {
            id: "axis-why-join",
            depth: Depth::Essential,
            label: Text::new(
                "Pourquoi viendrait-on à plusieurs séances ?",
                "Why would people come to several sessions?",
            ),
            hint: Text::new(
                "Ce qui donne envie de revenir la semaine suivante.",
                "What makes people want to come back the following week.",
            ),
            why: Text::new(
                "La confiance ne vient pas en une seule fois. Une personne reste si chaque séance lui apporte quelque chose à elle.",
                "Confidence does not come in one go. People stay if each session brings them something of their own.",
            ),
            examples: &[
                Text::new(
                    "À la fin, chacun repart avec son album de photos.",
                    "At the end, everyone leaves with their own photo album.",
                ),
                Text::new(
                    "Le groupe prépare une exposition pour la fête du village.",
                    "The group prepares an exhibition for the village fête.",
                ),
                Text::new(
                    "On se retrouve entre parents, et les enfants sont gardés.",
                    "Parents meet one another, and the children are looked after.",
                ),
            ],
            field: area!(axes.why_join),
        },
        Question {
            id: "axis-audiences",
            depth: Depth::Essential,
            label: Text::new(
                "Quels publics concerne-t-il ?",
                "Which publics does it concern?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Audiences, axes.audiences),
        },
        Question {
            id: "axis-aspirations",
            depth: Depth::Further,
            label: Text::new(
                "Quelles envies rassemble-t-il ?",
                "Which aspirations does it gather?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: links!(Aspirations, axes.aspirations),
        },
    ],
};
