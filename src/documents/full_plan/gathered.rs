//! Every open action of the plan, as a table: what, from where, who, when, how far (R2).

use crate::documents::actions;
use crate::documents::outline::{Block, Cell, Column, Table};
use crate::guide::{Spot, Step};
use crate::plan::gathered::Gathered;
use crate::plan::{Choice, Plan};
use crate::text::{Lang, Text, frame};

/// The table of the actions still to be done; nothing when there is none.
pub(super) fn blocks(plan: &Plan, lang: Lang) -> Vec<Block> {
    let all = plan.gathered();
    let open = all.iter().filter(|it| actions::is_open(it));
    let rows: Vec<Vec<Cell>> = open.map(|it| row(it, lang)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = [
        frame::WHAT,
        Text::new("D’où cela vient", "Where it comes from"),
        frame::WHO,
        frame::WHEN,
        frame::STATE,
    ];
    vec![Block::Table(Table {
        caption: Text::new("Les actions à mener", "The tasks to do")
            .say(lang)
            .to_owned(),
        head: head.iter().map(|it| Column::words(it.say(lang))).collect(),
        rows,
        spot: Some(Spot::of(Step::Handover, "gathered")),
    })]
}

fn row(it: &Gathered, lang: Lang) -> Vec<Cell> {
    vec![
        Cell::said(actions::about(it, lang)),
        Cell::said(it.origin.label().say(lang)),
        Cell::said(it.owner.clone()),
        Cell::said(it.due_on.map(|it| it.say(lang)).unwrap_or_default()),
        Cell::said(it.state.label().say(lang)),
    ]
}
