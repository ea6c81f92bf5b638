//! What the crossings of the diagnostic show: which activity serves which public, and what nothing serves (R19).

use super::Reader;
use crate::documents::answer::name;
use crate::documents::outline::{Block, Cell, Column, Table};
use crate::guide::{Spot, Step};
use crate::plan::assessment::Seen;
use crate::plan::edits::capitalised;
use crate::plan::{Choice, ListKind, Plan};
use crate::text::{Lang, frame};

/// A table for each crossing that has both its sides.
pub(super) fn blocks(plan: &Plan, lang: Lang, reader: Reader) -> Vec<Block> {
    let crossed = Seen::ALL.iter().filter(|_| match reader {
        Reader::Author => true,
        // A diagnostic without one activity would be a page of dashes.
        Reader::Others => !plan.activities.is_empty(),
    });
    let both_sides = crossed.filter(|seen| {
        let columns = plan.list(seen.columns());
        !plan.audiences.is_empty() && !columns.is_empty()
    });
    both_sides.map(|seen| table(plan, *seen, lang)).collect()
}

fn table(plan: &Plan, seen: Seen, lang: Lang) -> Block {
    let columns = plan.list(seen.columns()).ids();
    let heads = columns
        .iter()
        .map(|raw| name(plan, seen.columns(), *raw, lang));
    let rows = plan.audiences.iter().map(|audience| {
        let cells = columns.iter().map(|column| {
            let covered = plan.covered(seen, audience.id, *column).activities;
            let names = covered
                .iter()
                .map(|it| name(plan, ListKind::Activities, it.raw(), lang));
            Cell::said(names.collect::<Vec<_>>().join(", "))
        });
        let first = name(plan, ListKind::Audiences, audience.id.raw(), lang);
        std::iter::once(Cell::said(first)).chain(cells).collect()
    });
    Block::Table(Table {
        caption: capitalised(seen.label().say(lang)),
        head: std::iter::once(frame::AUDIENCES.say(lang).to_owned())
            .chain(heads)
            .map(Column::words)
            .collect(),
        rows: rows.collect(),
        spot: Some(Spot::of(Step::Assessment, "coverage")),
    })
}
