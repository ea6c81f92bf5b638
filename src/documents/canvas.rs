//! The canvas for a wall: offers across, services and functions down, eight by fourteen on a sheet (R60–R65, R113–R123).

use super::answer::name;
use super::document::{Ingredient, called, listed};
use super::outline::{Block, Cell, Column, Outline, Section, Table, Tone};
use super::phrase::{clip, say};
use crate::guide::{Phase, Spot, Step};
use crate::plan::{Choice, Crossing, CrossingState, ListKind, Offer, Plan, Row};
use crate::text::{Lang, Text, frame};

/// How many offers stand on a sheet; the others follow on the next ones.
const COLUMNS: usize = 8;
/// With so few offers, letters are larger: `style/document.css` counts one column more, that of the rows' names.
const FEW: usize = 3;
/// How many rows stand on a sheet with their words; with more, the table goes on and its head is repeated.
const ROWS: usize = 14;

/// What the canvas is made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    listed!(offers as Offers, "Une offre au moins", "At least one offer"),
    Ingredient {
        name: Text::new(
            "Un service ou une fonction support",
            "A service or a support function",
        ),
        spot: Spot::named(ListKind::Services, 0),
        is_there: |plan| !plan.rows().is_empty(),
    },
    Ingredient {
        name: Text::new("Un croisement ouvert", "An open crossing"),
        spot: Spot::of(Step::Offers, "canvas"),
        is_there: |plan| !plan.crossings.is_empty(),
    },
];

const TITLE: Text = Text::new(
    "Ce que chaque offre fait avec chaque service",
    "What each offer does with each service",
);

/// The canvas.
pub(super) fn make(plan: &Plan, lang: Lang) -> Outline {
    let rows = plan.rows();
    let offers: Vec<&Offer> = plan.offers.iter().collect();
    let sheets: Vec<&[&Offer]> = offers.chunks(COLUMNS).collect();
    let count = sheets.len();
    let sections = sheets.into_iter().enumerate().map(|(rank, offers)| {
        let title = if count == 1 {
            TITLE.say(lang).to_owned()
        } else {
            let (first, all) = (rank * COLUMNS + 1, plan.offers.len());
            let last = first + offers.len() - 1;
            say!(
                lang,
                "Offres {first} à {last} sur {all}",
                "Offers {first} to {last} of {all}"
            )
        };
        let table = Table {
            caption: title.clone(),
            ..sheet(plan, offers, &rows, lang)
        };
        let mut blocks = vec![Block::Table(table)];
        if rank + 1 == count {
            blocks.extend(silos(plan, lang).map(Block::Note));
        }
        Section::titled(Phase::Weave, title, blocks)
    });
    let cells = plan.offers.len() * rows.len();
    Outline {
        lang,
        kind: frame::CANVAS.say(lang).to_owned(),
        title: called(plan, lang),
        lines: vec![frame::canvas_said(lang, plan.crossing_counts(), cells)],
        sections: sections.collect(),
    }
}

/// Some offers, with every row.
fn sheet(plan: &Plan, offers: &[&Offer], rows: &[Row], lang: Lang) -> Table {
    let room = Room::of(offers.len(), rows.len());
    let heads = offers.iter().map(|it| {
        let name = name(plan, ListKind::Offers, it.id.raw(), lang);
        Column::words(clip(&name, room.letters * 3))
    });
    let rows = rows.iter().map(|row| {
        let cells = offers.iter().map(|offer| {
            let crossing = plan.crossing(offer.id, *row);
            cell(crossing, &room, lang)
        });
        let name = clip(&row_name(plan, *row, lang), 22 * room.lines.min(3));
        std::iter::once(Cell::said(name)).chain(cells).collect()
    });
    let first = Column::words(frame::SERVICES_AND_FUNCTIONS.say(lang));
    Table {
        caption: String::new(),
        head: std::iter::once(first).chain(heads).collect(),
        rows: rows.collect(),
        spot: Some(Spot::of(Step::Offers, "canvas")),
    }
}

/// How much a cell holds, so that a sheet stays a sheet.
struct Room {
    /// Letters on a line.
    letters: usize,
    /// Lines.
    lines: usize,
}

impl Room {
    /// Measured on A4 on its side, in tenths of a millimetre: what the names of the rows and the head leave, less the
    /// padding of a cell, in letters of 8 points, or of 10 when there are few columns.
    fn of(columns: usize, rows: usize) -> Room {
        let width = 2250 / columns.clamp(1, COLUMNS) - 36;
        let height = 1350 / rows.clamp(1, ROWS) - 16;
        let (letter, line) = if columns <= FEW { (22, 43) } else { (18, 34) };
        Room {
            letters: width / letter,
            lines: (height / line).clamp(1, 5),
        }
    }
}

/// The state of a crossing in a word, and what it is about as far as there is room.
fn cell(crossing: Option<&Crossing>, room: &Room, lang: Lang) -> Cell {
    let Some(it) = crossing else {
        return Cell::said("").toned(Tone::Empty);
    };
    let state = it.state.unwrap_or(CrossingState::Idea);
    let word = state.label().say(lang);
    let told = [
        &it.in_what,
        &it.how,
        &it.added_value,
        &it.first_step,
        &it.complementarity,
        &it.porosity,
    ];
    let told = told.into_iter().find(|it| !it.trim().is_empty());
    let left = (room.letters * room.lines).saturating_sub(word.chars().count() + 4);
    let text = match told {
        Some(told) if left > 8 => say!(lang, "{word}\u{a0}: ", "{word}: ") + &clip(told, left),
        _ => word.to_owned(),
    };
    Cell::said(text).toned(tone(state))
}

/// The tone of a crossing.
pub(super) const fn tone(state: CrossingState) -> Tone {
    match state {
        CrossingState::Idea => Tone::Idea,
        CrossingState::Engaged => Tone::Engaged,
        CrossingState::InPlace => Tone::InPlace,
    }
}

/// Sentences that name what crosses nothing.
pub(super) fn silos(plan: &Plan, lang: Lang) -> impl Iterator<Item = String> {
    let offers = plan.offer_silos().into_iter();
    let offers = offers.map(|it| name(plan, ListKind::Offers, it.raw(), lang));
    let rows = plan.row_silos().into_iter();
    let rows = rows.map(|it| row_name(plan, it, lang));
    let said = [
        (frame::SILO_OFFERS, offers.collect::<Vec<_>>()),
        (frame::SILO_ROWS, rows.collect::<Vec<_>>()),
    ];
    said.into_iter()
        .filter(|(_, names)| !names.is_empty())
        .map(move |(label, names)| format!("{} {}.", label.say(lang), names.join(", ")))
}

/// What a row is called.
pub(super) fn row_name(plan: &Plan, row: Row, lang: Lang) -> String {
    let list = match row {
        Row::Service(_) => ListKind::Services,
        Row::Function(_) => ListKind::Functions,
    };
    name(plan, list, row.raw(), lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offers_are_set_eight_on_a_sheet_and_counted() {
        let mut plan = Plan::default();
        plan.services.add(1).name = "Accueil".to_owned();
        for raw in 10..27 {
            plan.offers.add(raw);
        }
        let outline = make(&plan, Lang::Fr);
        let titles: Vec<&str> = outline
            .sections
            .iter()
            .map(|it| it.title.as_str())
            .collect();
        assert_eq!(
            titles,
            [
                "Offres 1 à 8 sur 17",
                "Offres 9 à 16 sur 17",
                "Offres 17 à 17 sur 17"
            ]
        );
    }

    #[test]
    fn a_cell_says_its_state_and_what_it_is_about_as_far_as_there_is_room() {
        let crossing = Crossing {
            state: Some(CrossingState::Engaged),
            in_what: "prêt de tablettes aux personnes qui n’en ont pas".to_owned(),
            ..Crossing::default()
        };
        let wide = cell(Some(&crossing), &Room::of(3, 10), Lang::Fr);
        assert_eq!(
            wide.text,
            "engagé\u{a0}: prêt de tablettes aux personnes qui n’en ont pas"
        );
        let narrow = cell(Some(&crossing), &Room::of(8, 14), Lang::Fr);
        assert_eq!(narrow.text, "engagé\u{a0}: prêt de…");
        assert_eq!(cell(None, &Room::of(8, 14), Lang::Fr).tone, Tone::Empty);
    }
}
