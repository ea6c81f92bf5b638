//! Costs, resources, what they leave and who pays, as tables (R56).

use super::answered;
use crate::documents::answer::name;
use crate::documents::money;
use crate::documents::outline::{Block, Cell, Column, Table, Tone};
use crate::guide::strategy::{COSTS, FUNDINGS};
use crate::guide::{Question, Spot};
use crate::plan::{Amounts, Choice, ListKind, Plan};
use crate::text::{Lang, Text, frame};

const SPOT: Spot = money::SPOT;

/// The tables of the budget, and what was noted about its lines.
pub(super) fn blocks(plan: &Plan, lang: Lang) -> Vec<Block> {
    let years = plan.budget_years();
    let mut blocks = Vec::new();
    if !plan.costs.is_empty() {
        let kind = Text::new("Sorte", "Kind");
        let lines = plan.costs.iter().map(|it| {
            let raw = it.id.raw();
            (raw, it.kind.map(|it| it.label()), &it.amounts)
        });
        let rows = lines.map(|it| line(plan, ListKind::Costs, it, &years, lang));
        blocks.push(lines_table(
            frame::COSTS,
            kind,
            rows.collect(),
            &years,
            lang,
        ));
        blocks.extend(notes(
            plan,
            ListKind::Costs,
            COSTS.questions,
            "cost-kind",
            lang,
        ));
    }
    if !plan.fundings.is_empty() {
        let lines = plan.fundings.iter().map(|it| {
            let raw = it.id.raw();
            (raw, it.certainty.map(|it| it.label()), &it.amounts)
        });
        let rows = lines.map(|it| line(plan, ListKind::Fundings, it, &years, lang));
        let certainty = frame::CERTAINTY;
        blocks.push(lines_table(
            frame::RESOURCES,
            certainty,
            rows.collect(),
            &years,
            lang,
        ));
        let shown = "funding-certainty";
        blocks.extend(notes(
            plan,
            ListKind::Fundings,
            FUNDINGS.questions,
            shown,
            lang,
        ));
    }
    if !blocks.is_empty() && !years.is_empty() {
        blocks.push(money::balance(plan, &years, lang));
        blocks.extend(money::shares(plan, &years, lang));
    }
    blocks
}

/// A line as a row: its name, its kind or certainty, a sum by year, and all of them.
fn line(
    plan: &Plan,
    list: ListKind,
    (raw, word, amounts): (u64, Option<Text>, &Amounts),
    years: &[i64],
    lang: Lang,
) -> Vec<Cell> {
    let word = word.unwrap_or_default().say(lang);
    let mut row = vec![Cell::said(name(plan, list, raw, lang)), Cell::said(word)];
    let sums = years.iter().map(|year| amounts.get(*year));
    row.extend(sums.map(|sum| Cell::euros(lang, sum)));
    let all = (!amounts.is_empty()).then(|| amounts.iter().map(|(_, sum)| sum).sum());
    row.push(Cell::euros(lang, all).toned(Tone::Total));
    row
}

fn lines_table(
    caption: Text,
    word: Text,
    rows: Vec<Vec<Cell>>,
    years: &[i64],
    lang: Lang,
) -> Block {
    let mut head = vec![
        Column::words(frame::LINE.say(lang)),
        Column::words(word.say(lang)),
    ];
    head.extend(years.iter().map(|it| Column::numbers(it.to_string())));
    head.push(Column::numbers(frame::TOTAL.say(lang)));
    Block::Table(Table {
        caption: caption.say(lang).to_owned(),
        head,
        rows,
        spot: Some(SPOT),
    })
}

/// What was answered about each line and stands in no table.
fn notes(
    plan: &Plan,
    list: ListKind,
    questions: &'static [Question],
    in_table: &str,
    lang: Lang,
) -> Vec<Block> {
    // The name and, right after it, what the table shows; the rest is for a note.
    let shown = questions.iter().position(|it| it.id == in_table);
    let left = shown.and_then(|it| questions.get(it + 1..));
    let ids = plan.list(list).ids().into_iter();
    ids.map(|raw| Block::Part {
        name: name(plan, list, raw, lang),
        answers: answered(plan, left.unwrap_or_default(), raw, lang),
        spot: Some(SPOT),
    })
    .filter(|it| matches!(it, Block::Part { answers, .. } if !answers.is_empty()))
    .collect()
}
