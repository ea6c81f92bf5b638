//! The table of the documents: what each is called, whom it is for, how it is made, on which paper.

use super::edition::Edition;
use super::outline::{Block, Item, Outline, Section};
use super::phrase::{clip, say};
use super::{
    actions, budget, calendar, canvas, cards, decision_note, full_plan, journal, texts, venue_form,
};
use crate::guide::{Phase, Spot, Step};
use crate::plan::{Date, Plan};
use crate::text::{Lang, Text, frame};

/// A document that the plan hands over.
pub struct Document {
    /// Its name in addresses; it never changes.
    pub key: &'static str,
    /// What it is called.
    pub name: Text,
    /// For whom, and what for.
    pub readers: Text,
    /// The paper it is printed on.
    pub paper: Paper,
    /// What it is made of, never nothing: while none of it is there, the document says what to fill first.
    pub made_of: &'static [Ingredient],
    /// Makes it from a plan, on a day.
    pub make: fn(&Plan, Lang, Date) -> Outline,
}

/// A sheet of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A4, upright.
    A4,
    /// A4, upright, after a cover.
    Report,
    /// A4, on its side.
    Wide,
    /// A5, upright: one card a sheet.
    Card,
    /// A4, upright: one poster a sheet.
    Poster,
}

impl Paper {
    /// Its name in attributes.
    pub const fn key(self) -> &'static str {
        match self {
            Paper::A4 => "a4",
            Paper::Report => "report",
            Paper::Wide => "wide",
            Paper::Card => "card",
            Paper::Poster => "poster",
        }
    }
}

/// Something that a document is made of.
pub struct Ingredient {
    /// What is to be written: « Un besoin ou un manque ».
    pub name: Text,
    /// Where.
    pub spot: Spot,
    /// Is it written?
    pub is_there: fn(&Plan) -> bool,
}

/// Every document, in the order they are offered.
pub const DOCUMENTS: &[Document] = &[
    Document {
        key: "note",
        name: Text::new("Note de décision", "Decision note"),
        readers: Text::new(
            "Pour les élues et les élus : deux pages qui mènent à une décision.",
            "For elected officials: two pages that lead to a decision.",
        ),
        paper: Paper::A4,
        made_of: decision_note::MADE_OF,
        make: |plan, lang, today| {
            decision_note::make(plan, decision_note::Reader::Elected, lang, today)
        },
    },
    Document {
        key: "note-conseil",
        name: Text::new(
            "Note pour le conseil d’administration",
            "Note for the board",
        ),
        readers: Text::new(
            "Les mêmes deux pages, rattachées d’abord aux orientations de la structure.",
            "The same two pages, tied first to the directions of the structure.",
        ),
        paper: Paper::A4,
        made_of: decision_note::MADE_OF,
        make: |plan, lang, today| {
            decision_note::make(plan, decision_note::Reader::Board, lang, today)
        },
    },
    Document {
        key: "note-financeur",
        name: Text::new("Note pour un financeur", "Note for a funder"),
        readers: Text::new(
            "Les mêmes deux pages, avec la part de chacun et ce qui sera mesuré.",
            "The same two pages, with the share of each and what will be measured.",
        ),
        paper: Paper::A4,
        made_of: decision_note::MADE_OF,
        make: |plan, lang, today| {
            decision_note::make(plan, decision_note::Reader::Funder, lang, today)
        },
    },
    Document {
        key: "complet",
        name: frame::WHOLE_PLAN,
        readers: Text::new(
            "Pour l’équipe et le hub : toutes vos réponses, étape par étape.",
            "For the team and the hub: all your answers, step by step.",
        ),
        paper: Paper::Report,
        made_of: &[Ingredient {
            name: Text::new("Une première réponse", "A first answer"),
            spot: Spot::of(Step::Host, "host-name"),
            is_there: |plan| !plan.is_blank(),
        }],
        make: |plan, lang, _| full_plan::full_plan(plan, lang, full_plan::Reader::Others),
    },
    Document {
        key: "canevas",
        name: frame::CANVAS,
        readers: Text::new(
            "Pour le mur d’une salle de réunion : les offres et les services sur une feuille.",
            "For the wall of a meeting room: offers and services on one sheet.",
        ),
        paper: Paper::Wide,
        made_of: canvas::MADE_OF,
        make: |plan, lang, _| canvas::make(plan, lang),
    },
    Document {
        key: "cartes",
        name: Text::new("Cartes à remettre", "Cards to hand out"),
        readers: Text::new(
            "Pour les publics et ceux qui les orientent : huit réponses sur une feuille A5.",
            "For publics and those who refer them: eight answers on an A5 sheet.",
        ),
        paper: Paper::Card,
        made_of: cards::MADE_OF,
        make: |plan, lang, _| cards::make(plan, Text::new("Carte", "Card"), lang),
    },
    Document {
        key: "affiches",
        name: Text::new("Affiches", "Posters"),
        readers: Text::new(
            "Pour une porte ou un panneau : les mêmes réponses, lisibles à deux mètres.",
            "For a door or a board: the same answers, legible at two metres.",
        ),
        paper: Paper::Poster,
        made_of: cards::MADE_OF,
        make: |plan, lang, _| cards::make(plan, Text::new("Affiche", "Poster"), lang),
    },
    Document {
        key: "textes",
        name: Text::new("Textes à envoyer", "Texts to send"),
        readers: Text::new(
            "Pour un site, la presse, la radio, un SMS, les prescripteurs, une affiche : à corriger, puis à copier.",
            "For a website, the press, the radio, a text message, referrers, a poster: to correct, then to copy.",
        ),
        paper: Paper::A4,
        made_of: texts::MADE_OF,
        make: |plan, lang, _| texts::make(plan, lang),
    },
    Document {
        key: "actions",
        name: Text::new("Plan d’action", "Plan of action"),
        readers: Text::new(
            "Pour l’équipe : qui fait quoi, pour quand, et ce qui sera mesuré.",
            "For the team: who does what, by when, and what will be measured.",
        ),
        paper: Paper::A4,
        made_of: actions::MADE_OF,
        make: actions::make,
    },
    Document {
        key: "calendrier",
        name: Text::new("Calendrier", "Calendar"),
        readers: Text::new(
            "Pour l’équipe : une année par feuille, avec ce qui revient.",
            "For the team: a year a sheet, with what comes back.",
        ),
        paper: Paper::Wide,
        made_of: calendar::MADE_OF,
        make: calendar::make,
    },
    Document {
        key: "budget",
        name: Text::new("Budget", "Budget"),
        readers: Text::new(
            "Pour les financeurs : coûts, ressources, écart, part de chacun, et si l’un manque.",
            "For funders: costs, resources, gap, share of each, and if one is missing.",
        ),
        paper: Paper::A4,
        made_of: budget::MADE_OF,
        make: |plan, lang, _| budget::make(plan, lang),
    },
    Document {
        key: "echanges",
        name: Text::new("Journal des échanges", "Journal of exchanges"),
        readers: Text::new(
            "Pour le groupe de travail : qui a été entendu, ce qui reste à décider.",
            "For the working group: who was heard, what is still to be decided.",
        ),
        paper: Paper::A4,
        made_of: journal::MADE_OF,
        make: journal::make,
    },
    Document {
        key: "fiche-lieu",
        name: Text::new("Fiche à recopier", "Sheet to copy"),
        readers: Text::new(
            "Pour la cartographie nationale\u{a0}: chaque lieu, dans l’ordre du formulaire de la Coop.",
            "For the national map: each place, in the order of the Coop’s form.",
        ),
        paper: Paper::A4,
        made_of: venue_form::MADE_OF,
        make: |plan, lang, _| venue_form::make(plan, lang),
    },
];

/// The document with a name in addresses.
pub fn document(key: &str) -> Option<&'static Document> {
    DOCUMENTS.iter().find(|it| it.key == key)
}

impl Document {
    /// What it is made of and is not written yet.
    pub fn missing(&self, plan: &Plan) -> Vec<&'static Ingredient> {
        let all = self.made_of.iter();
        all.filter(|it| !(it.is_there)(plan)).collect()
    }

    /// A copy of the document; while nothing of it is written, a page that says what to fill first.
    pub fn outline(&self, plan: &Plan, edition: &Edition) -> Outline {
        let (plan, lang) = (edition.of(plan), edition.lang);
        let missing = self.missing(&plan);
        if missing.len() == self.made_of.len() {
            return self.to_fill_first(&missing, &plan, lang);
        }
        let mut outline = (self.make)(&plan, lang, edition.today);
        if !edition.names {
            let said = Text::new("Exemplaire sans noms de personnes", "Copy without names");
            outline.lines.push(said.say(lang).to_owned());
        }
        outline
    }

    fn to_fill_first(&self, missing: &[&Ingredient], plan: &Plan, lang: Lang) -> Outline {
        let items = missing.iter().map(|it| {
            let step = it.spot.step;
            let (number, title) = (step.number(), step.title().say(lang));
            let place = say!(lang, "Étape {number}, {title}", "Step {number}, {title}");
            Item::led(it.name.say(lang), place)
        });
        let why = Text::new(
            "Ce document se fait tout seul à partir du plan. Écrivez d’abord, dans l’ordre que vous voulez :",
            "This document makes itself from the plan. First write, in any order:",
        );
        let title = Text::new("Ce qu’il faut remplir d’abord", "What to fill first");
        let blocks = vec![
            Block::Paragraph(why.say(lang).to_owned()),
            Block::List(items.collect()),
        ];
        Outline {
            lang,
            kind: self.name.say(lang).to_owned(),
            title: called(plan, lang),
            lines: Vec::new(),
            sections: vec![Section::titled(Phase::MakeKnown, title.say(lang), blocks)],
        }
    }
}

/// What a plan is called, short enough for a title, or that it has no name.
pub(super) fn called(plan: &Plan, lang: Lang) -> String {
    let called = plan.called();
    clip(called.unwrap_or_else(|| frame::UNTITLED.say(lang)), 90)
}

/// An ingredient that is a list: there once a part of it has a name.
macro_rules! listed {
    ($list:ident as $kind:ident, $fr:literal, $en:literal) => {
        $crate::documents::document::Ingredient {
            name: $crate::text::Text::new($fr, $en),
            spot: $crate::guide::Spot::named($crate::plan::ListKind::$kind, 0),
            is_there: |plan| plan.$list.iter().any(|it| !it.name.trim().is_empty()),
        }
    };
}

pub(super) use listed;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_has_its_own_key_and_every_text_both_languages() {
        for (rank, it) in DOCUMENTS.iter().enumerate() {
            let before = &DOCUMENTS[..rank];
            assert!(before.iter().all(|other| other.key != it.key), "{}", it.key);
            let plain = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            assert!(it.key.chars().all(plain), "{}", it.key);
            for lang in Lang::ALL {
                assert!(!it.name.say(lang).is_empty() && !it.readers.say(lang).is_empty());
            }
        }
        assert_eq!(document("note").map(|it| it.key), Some("note"));
        assert!(document("autre").is_none());
    }

    #[test]
    fn an_empty_plan_says_what_to_fill_first_and_where() {
        for it in DOCUMENTS {
            let usual = Edition::usual(Lang::Fr, Date::EPOCH);
            let outline = it.outline(&Plan::default(), &usual);
            assert_eq!(outline.sections.len(), 1, "{}", it.key);
            assert_eq!(outline.sections[0].title, "Ce qu’il faut remplir d’abord");
            let Some(Block::List(items)) = outline.sections[0].blocks.get(1) else {
                panic!("{} lists what to fill", it.key);
            };
            assert_eq!(items.len(), it.made_of.len());
            assert!(items.iter().all(|it| it.text.starts_with("Étape ")));
        }
    }
}
