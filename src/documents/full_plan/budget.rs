//! Costs, resources, what they leave and who pays, as tables (R56).

use super::answered;
use crate::documents::answer::name;
use crate::documents::outline::{Block, Cell, Column, Table, Tone};
use crate::guide::strategy::{COSTS, FUNDINGS};
use crate::guide::{Question, Spot, Step};
use crate::plan::budget::YearBudget;
use crate::plan::{Amounts, Choice, ListKind, Plan};
use crate::text::{Lang, Text, frame, numbers};

const SPOT: Spot = Spot::of(Step::Strategy, "budget");

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
        blocks.push(totals(plan, lang));
        blocks.extend(shares(plan, &years, lang));
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

/// What costs and resources leave, year by year.
fn totals(plan: &Plan, lang: Lang) -> Block {
    type Measure = fn(&YearBudget) -> i64;
    let measures: [(Text, Measure); 5] = [
        (frame::COSTS, |it| it.costs),
        (frame::RESOURCES, |it| it.resources),
        (frame::GAP_ALL, YearBudget::gap),
        (frame::RESOURCES_SURE, |it| it.sure),
        (frame::GAP_SURE, YearBudget::sure_gap),
    ];
    let budget = plan.budget();
    let rows = measures.iter().map(|(label, measure)| {
        let sums: Vec<i64> = budget.iter().map(measure).collect();
        let all = sums.iter().sum();
        let sums = sums.into_iter().chain([all]);
        let sums = sums.map(|it| Cell::euros(lang, Some(it)));
        std::iter::once(Cell::said(label.say(lang)))
            .chain(sums)
            .collect()
    });
    let mut head = vec![Column::words(frame::LINE.say(lang))];
    head.extend(budget.iter().map(|it| Column::numbers(it.year.to_string())));
    head.push(Column::numbers(frame::TOTAL.say(lang)));
    Block::Table(Table {
        caption: frame::BALANCE.say(lang).to_owned(),
        head,
        rows: rows.collect(),
        spot: Some(SPOT),
    })
}

/// What each funder pays over all the years.
fn shares(plan: &Plan, years: &[i64], lang: Lang) -> Option<Block> {
    let shares = plan.shares(years);
    let total: i64 = shares.iter().map(|it| it.sum).sum();
    let rows: Vec<Vec<Cell>> = shares
        .into_iter()
        .filter(|it| it.sum != 0)
        .map(|it| {
            // A line below zero takes money back: it is no share of anything.
            let share = if total > 0 && it.sum > 0 {
                numbers::percent(lang, it.tenths)
            } else {
                String::new()
            };
            let unnamed = frame::UNNAMED.say(lang);
            let name = if it.name.is_empty() {
                unnamed.to_owned()
            } else {
                it.name
            };
            vec![
                Cell::said(name),
                Cell::euros(lang, Some(it.sum)),
                Cell::said(share),
            ]
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let head = vec![
        Column::words(frame::LINE.say(lang)),
        Column::numbers(frame::TOTAL.say(lang)),
        Column::numbers(Text::new("Part", "Share").say(lang)),
    ];
    Some(Block::Table(Table {
        caption: frame::SHARES.say(lang).to_owned(),
        head,
        rows,
        spot: Some(SPOT),
    }))
}
