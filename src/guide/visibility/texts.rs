//! The texts that are sent: of the service, and of each offer. What is typed here replaces what the application writes.

use crate::guide::lens::area;
use crate::guide::{Depth, Question};
use crate::text::Text;

macro_rules! texts {
    ($($name:ident: $web:literal, $press:literal, $radio:literal, $sms:literal, $referrers:literal, $poster:literal in $($path:ident).+;)+) => { $(
        /// What each text is for.
        pub const $name: &[Question] = &[
            Question {
                id: $web,
                depth: Depth::Further,
                label: Text::new("Page d’un site", "Page of a website"),
                hint: Text::new(
                    "Tout ce qu’il faut savoir, dans l’ordre où on le cherche.",
                    "All one needs to know, in the order one looks for it.",
                ),
                why: Text::NONE,
                examples: &[],
                field: area!($($path).+.web),
            },
            Question {
                id: $press,
                depth: Depth::Further,
                label: Text::new("Article pour la presse", "Article for the press"),
                hint: Text::new(
                    "Un titre, une accroche, puis 120 mots au plus.",
                    "A title, a hook, then 120 words at most.",
                ),
                why: Text::NONE,
                examples: &[],
                field: area!($($path).+.press),
            },
            Question {
                id: $radio,
                depth: Depth::Further,
                label: Text::new("Message pour la radio", "Message for the radio"),
                hint: Text::new(
                    "30 secondes, soit 75 mots environ. Lisez-le à voix haute.",
                    "30 seconds, about 75 words. Read it aloud.",
                ),
                why: Text::NONE,
                examples: &[],
                field: area!($($path).+.radio),
            },
            Question {
                id: $sms,
                depth: Depth::Further,
                label: Text::new("SMS", "Text message"),
                hint: Text::new(
                    "Un seul message : 160 signes, ou 70 si une lettre n’est pas dans l’alphabet des réseaux.",
                    "A single message: 160 signs, or 70 if a letter is not in the alphabet of the networks.",
                ),
                why: Text::NONE,
                examples: &[],
                field: area!($($path).+.sms),
            },
            Question {
                id: $referrers,
                depth: Depth::Further,
                label: Text::new("Courriel aux prescripteurs", "E-mail to referrers"),
                hint: Text::new(
                    "Pour ceux qui orientent des personnes vers vous.",
                    "For those who refer people to you.",
                ),
                why: Text::NONE,
                examples: &[],
                field: area!($($path).+.referrers),
            },
            Question {
                id: $poster,
                depth: Depth::Further,
                label: Text::new("Texte d’une affiche", "Text of a poster"),
                hint: Text::new(
                    "Peu de mots, une ligne pour chaque chose.",
                    "Few words, a line for each thing.",
                ),
                why: Text::NONE,
                examples: &[],
                field: area!($($path).+.poster),
            },
        ];
    )+ };
}

texts! {
    TEXTS: "texts-web", "texts-press", "texts-radio", "texts-sms", "texts-referrers", "texts-poster" in visibility.texts;
    OFFER_TEXTS: "offer-texts-web", "offer-texts-press", "offer-texts-radio", "offer-texts-sms", "offer-texts-referrers", "offer-texts-poster" in offers.texts;
}
