//! Costs, resources and what they leave, as several documents tell them (R56).

use super::outline::{Bars, Block, Cell, Column, Series, Table, Tone};
use super::phrase::say;
use crate::guide::{Spot, Step};
use crate::plan::budget::YearBudget;
use crate::plan::strategy::Certainty;
use crate::plan::{Choice, Plan};
use crate::text::{Lang, Text, frame, numbers};

/// Where the budget is typed.
pub(super) const SPOT: Spot = Spot::of(Step::Strategy, "budget");

/// What costs and resources leave, year by year.
pub(super) fn balance(plan: &Plan, years: &[i64], lang: Lang) -> Block {
    type Measure = fn(&YearBudget) -> i64;
    let measures: [(Text, Measure); 5] = [
        (frame::COSTS, |it| it.costs),
        (frame::RESOURCES, |it| it.resources),
        (frame::GAP_ALL, YearBudget::gap),
        (frame::RESOURCES_SURE, |it| it.sure),
        (frame::GAP_SURE, YearBudget::sure_gap),
    ];
    let budget: Vec<YearBudget> = years.iter().map(|it| plan.year_budget(*it)).collect();
    let rows = measures.iter().map(|(label, measure)| {
        let sums: Vec<i64> = budget.iter().map(measure).collect();
        row(label.say(lang).to_owned(), &sums, lang)
    });
    let rows = rows.collect();
    Block::Table(by_year(frame::BALANCE, years, rows, lang))
}

/// A row of sums, with their total at its end. What is below zero is missing.
pub(super) fn row(name: String, sums: &[i64], lang: Lang) -> Vec<Cell> {
    let all: i64 = sums.iter().sum();
    let said = |sum: i64, tone: Tone| {
        let tone = if sum < 0 { Tone::Missing } else { tone };
        Cell::euros(lang, Some(sum)).toned(tone)
    };
    let sums = sums.iter().map(|it| said(*it, Tone::Plain));
    std::iter::once(Cell::said(name))
        .chain(sums)
        .chain([said(all, Tone::Total)])
        .collect()
}

/// A table with a column for each year, and one for all of them.
pub(super) fn by_year(caption: Text, years: &[i64], rows: Vec<Vec<Cell>>, lang: Lang) -> Table {
    let mut head = vec![Column::words(frame::LINE.say(lang))];
    head.extend(years.iter().map(|it| Column::numbers(it.to_string())));
    head.push(Column::numbers(frame::TOTAL.say(lang)));
    Table {
        caption: caption.say(lang).to_owned(),
        head,
        rows,
        spot: Some(SPOT),
    }
}

/// What each funder pays over some years, the largest first.
pub(super) fn shares(plan: &Plan, years: &[i64], lang: Lang) -> Option<Block> {
    let shares = plan.shares(years);
    let total: i64 = shares.iter().map(|it| it.sum).sum();
    let paying = shares.into_iter().filter(|it| it.sum != 0);
    let rows: Vec<Vec<Cell>> = paying
        .map(|it| {
            // A line below zero takes money back: it is no share of anything.
            let share = if total > 0 && it.sum > 0 {
                numbers::percent(lang, it.tenths)
            } else {
                String::new()
            };
            vec![
                Cell::said(named(it.name, lang)),
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

/// The name of a line of money, or that it has none.
pub(super) fn named(name: String, lang: Lang) -> String {
    if name.trim().is_empty() {
        frame::UNNAMED.say(lang).to_owned()
    } else {
        name
    }
}

/// Resources by certainty and what is missing, a bar for each year; nothing when no sum was typed.
pub(super) fn bars(plan: &Plan, years: &[i64], lang: Lang) -> Option<Block> {
    let kinds = Certainty::ALL
        .iter()
        .map(|it| Some(*it))
        .chain([None])
        .map(|kind| Series {
            name: kind.map_or(NOT_SAID, |it| it.label()).say(lang).to_owned(),
            values: years.iter().map(|it| paid(plan, kind, *it)).collect(),
            tone: tone(kind),
        });
    let budget: Vec<YearBudget> = years.iter().map(|it| plan.year_budget(*it)).collect();
    let missing = Series {
        name: TO_FIND.say(lang).to_owned(),
        values: budget.iter().map(|it| (-it.gap()).max(0)).collect(),
        tone: Tone::Missing,
    };
    let series: Vec<Series> = kinds
        .chain([missing])
        .filter(|it| it.values.iter().any(|sum| *sum > 0))
        .collect();
    if series.is_empty() {
        return None;
    }
    Some(Block::Bars(Bars {
        caption: frame::budget_caption(lang, frame::RESOURCES),
        labels: years.iter().map(i64::to_string).collect(),
        series,
        told: budget.iter().map(|it| told(it, lang)).collect(),
    }))
}

pub(super) const NOT_SAID: Text = Text::new("certitude non dite", "certainty not said");
const TO_FIND: Text = Text::new("à trouver", "to be found");

/// What the resources of a certainty bring in a year: never below zero, which no bar can show.
fn paid(plan: &Plan, kind: Option<Certainty>, year: i64) -> i64 {
    let lines = plan.fundings.iter().filter(|it| it.certainty == kind);
    let sums = lines.filter_map(|it| it.amounts.get(year));
    sums.sum::<i64>().max(0)
}

const fn tone(kind: Option<Certainty>) -> Tone {
    match kind {
        Some(Certainty::Own) => Tone::Own,
        Some(Certainty::Granted) => Tone::InPlace,
        Some(Certainty::Requested) => Tone::Engaged,
        Some(Certainty::Considered) => Tone::Idea,
        None => Tone::Plain,
    }
}

/// A year in a sentence.
fn told(it: &YearBudget, lang: Lang) -> String {
    let year = it.year;
    let costs = numbers::euros(lang, it.costs);
    let resources = numbers::euros(lang, it.resources);
    let left = match it.gap() {
        0 => say!(lang, "rien ne manque", "nothing is missing"),
        gap if gap < 0 => {
            let missing = numbers::euros(lang, -gap);
            say!(lang, "il manque {missing}", "{missing} are missing")
        }
        gap => {
            let left = numbers::euros(lang, gap);
            say!(lang, "il reste {left}", "{left} are left")
        }
    };
    say!(
        lang,
        "{year}\u{a0}: {costs} de coûts, {resources} de ressources, {left}.",
        "{year}: {costs} of costs, {resources} of resources, {left}."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_high_as_what_is_needed_or_found() {
        let mut plan = Plan::default();
        plan.costs.add(1).amounts.set(2027, Some(100));
        plan.costs.add(1).amounts.set(2028, Some(100));
        let own = plan.fundings.add(2);
        own.certainty = Some(Certainty::Own);
        own.amounts.set(2027, Some(60));
        own.amounts.set(2028, Some(130));
        let Some(Block::Bars(bars)) = bars(&plan, &[2027, 2028], Lang::Fr) else {
            panic!("there are sums");
        };
        let names: Vec<_> = bars.series.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["budget propre", "à trouver"]);
        assert_eq!(bars.series[1].values, [40, 0]);
        assert_eq!(bars.totals(), [100, 130]);
        assert_eq!(
            bars.told[1],
            "2028\u{a0}: 100\u{a0}€ de coûts, 130\u{a0}€ de ressources, il reste 30\u{a0}€."
        );
    }

    #[test]
    fn without_a_sum_there_is_no_bar() {
        assert_eq!(bars(&Plan::default(), &[2027], Lang::Fr), None);
    }
}
