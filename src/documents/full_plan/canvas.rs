//! The canvas as a table, each crossing in words, and what crosses nothing yet (R60–R65, R113–R123).

use super::answered;
use crate::documents::answer::name;
use crate::documents::canvas::{row_name, silos, tone};
use crate::documents::outline::{Block, Cell, Column, Table, Tone};
use crate::guide::offers::CROSSING;
use crate::guide::{Spot, Step};
use crate::plan::{Choice, CrossingState, ListKind, Plan};
use crate::text::{Lang, frame};

const SPOT: Spot = Spot::of(Step::Offers, "canvas");

/// The canvas; nothing while it has no column or no row.
pub(super) fn blocks(plan: &Plan, lang: Lang) -> Vec<Block> {
    let rows = plan.rows();
    if plan.offers.is_empty() || rows.is_empty() {
        return Vec::new();
    }
    let offers = plan
        .offers
        .iter()
        .map(|it| offer_name(plan, it.id.raw(), lang));
    let cells = rows.iter().map(|row| {
        let states = plan
            .offers
            .iter()
            .map(|offer| state(plan.state(offer.id, *row), lang));
        std::iter::once(Cell::said(row_name(plan, *row, lang)))
            .chain(states)
            .collect()
    });
    let first = frame::SERVICES_AND_FUNCTIONS.say(lang).to_owned();
    let mut blocks = vec![Block::Table(Table {
        caption: frame::CANVAS_CAPTION.say(lang).to_owned(),
        head: std::iter::once(first)
            .chain(offers)
            .map(Column::words)
            .collect(),
        rows: cells.collect(),
        spot: Some(SPOT),
    })];
    for crossing in plan.crossings.iter() {
        let (Some(offer), Some(row)) = (crossing.offer.get(), crossing.row()) else {
            continue;
        };
        let offer = offer_name(plan, offer.raw(), lang);
        blocks.push(Block::Part {
            name: format!("{offer} × {}", row_name(plan, row, lang)),
            answers: answered(plan, CROSSING.questions, crossing.id.raw(), lang),
            spot: Some(SPOT),
        });
    }
    blocks.extend(silos(plan, lang).map(Block::Note));
    blocks
}

/// The state of a crossing, in a word.
fn state(state: Option<CrossingState>, lang: Lang) -> Cell {
    let word = state.map(|it| it.label().say(lang)).unwrap_or_default();
    Cell::said(word).toned(state.map_or(Tone::Empty, tone))
}

fn offer_name(plan: &Plan, raw: u64, lang: Lang) -> String {
    name(plan, ListKind::Offers, raw, lang)
}
