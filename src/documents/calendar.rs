//! The calendar: a year a sheet, month by month, with what is said, looked back on, held and done.

mod entries;
mod period;

use super::document::{Ingredient, called};
use super::outline::{Block, Cell, Column, Item, Outline, Section, Table, Tone};
use crate::guide::{Phase, Spot, Step};
use crate::plan::edits::capitalised;
use crate::plan::{Date, Plan};
use crate::text::{Lang, Text, numbers};
use entries::{Entry, Kind, entries};

/// How many years are told.
const YEARS: i32 = 3;

/// What the calendar is made of.
pub(super) const MADE_OF: &[Ingredient] = &[
    Ingredient {
        name: Text::new("Une date de communication", "A date of communication"),
        spot: Spot::of(Step::Visibility, "channels"),
        is_there: |plan| plan.rounds().iter().any(|it| it.next_on.is_some()),
    },
    Ingredient {
        name: Text::new("Une date de point d’étape", "A date of review"),
        spot: Spot::of(Step::Offers, "offers"),
        is_there: |plan| {
            plan.offers.iter().any(|it| it.review_on.is_some())
                || plan.reviews.iter().any(|it| it.held_on.is_some())
        },
    },
    Ingredient {
        name: Text::new("Un événement", "An event"),
        spot: Spot::of(Step::Visibility, "events"),
        is_there: |plan| !plan.events.is_empty(),
    },
    Ingredient {
        name: Text::new("Une action datée", "A dated task"),
        spot: Spot::of(Step::Handover, "tasks"),
        is_there: |plan| plan.gathered().iter().any(|it| it.due_on.is_some()),
    },
];

/// The calendar, from the year of a day on.
pub(super) fn make(plan: &Plan, lang: Lang, today: Date) -> Outline {
    let years = years(plan, today);
    let all = entries(plan, &years, lang);
    let sections = years.iter().filter_map(|year| {
        let of_year: Vec<&Entry> = all.iter().filter(|it| it.year == Some(*year)).collect();
        if of_year.is_empty() {
            return None;
        }
        let blocks = vec![Block::Table(months(&of_year, *year, lang))];
        Some(Section::titled(Phase::MakeKnown, year.to_string(), blocks))
    });
    let mut sections: Vec<Section> = sections.collect();
    let undated: Vec<Item> = all
        .iter()
        .filter(|it| it.year.is_none())
        .map(|it| Item::led(it.name.as_str(), capitalised(it.kind.label().say(lang))))
        .collect();
    if !undated.is_empty() {
        let title = Text::new("Sans date pour l’instant", "Without a date yet");
        let blocks = vec![Block::List(undated)];
        sections.push(Section::titled(Phase::MakeKnown, title.say(lang), blocks));
    }
    Outline {
        lang,
        kind: Text::new("Calendrier", "Calendar").say(lang).to_owned(),
        title: called(plan, lang),
        lines: Vec::new(),
        sections,
    }
}

/// The years to tell: from the first that holds a date still to come, to the horizon of the plan, three at most.
fn years(plan: &Plan, today: Date) -> Vec<i32> {
    let dated = entries::dates(plan);
    let first = dated
        .into_iter()
        .map(Date::year)
        .filter(|it| *it >= today.year())
        .min();
    let first = first.unwrap_or(today.year());
    let last = plan.years().last().copied().unwrap_or_default();
    let last = i32::try_from(last).unwrap_or(first).max(first);
    (first..=last).take(YEARS as usize).collect()
}

/// A year: a row for each month, a column for each kind of thing.
fn months(entries: &[&Entry], year: i32, lang: Lang) -> Table {
    let heads = Kind::ALL
        .iter()
        .map(|it| Column::words(it.heading().say(lang)));
    let rows = (1..=12).map(|month| {
        let cells = Kind::ALL.iter().map(|kind| {
            let here = entries
                .iter()
                .filter(|it| it.month == Some(month) && it.kind == *kind);
            cell(here.copied())
        });
        let name = capitalised(numbers::month(lang, month));
        std::iter::once(Cell::said(name)).chain(cells).collect()
    });
    Table {
        caption: year.to_string(),
        head: std::iter::once(Column::words(Text::new("Mois", "Month").say(lang)))
            .chain(heads)
            .collect(),
        rows: rows.collect(),
        spot: None,
    }
}

/// What happens in a month, a line for each thing: its days, then its name.
fn cell<'a>(here: impl Iterator<Item = &'a Entry>) -> Cell {
    let mut things: Vec<(&str, Vec<u8>)> = Vec::new();
    for it in here {
        match things.iter_mut().find(|(name, _)| *name == it.name) {
            Some((_, days)) => days.extend(it.day),
            None => things.push((&it.name, it.day.into_iter().collect())),
        }
    }
    for (_, days) in &mut things {
        days.sort_unstable();
        days.dedup();
    }
    // What has no day yet comes last.
    things.sort_by_key(|(_, days)| days.first().copied().unwrap_or(u8::MAX));
    let lines = things.into_iter().map(|(name, days)| {
        let days: Vec<String> = days.iter().map(u8::to_string).collect();
        match days.as_slice() {
            [] => name.to_owned(),
            days => format!("{}\u{a0}· {name}", days.join(", ")),
        }
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    let tone = if lines.is_empty() {
        Tone::Empty
    } else {
        Tone::Plain
    };
    Cell::said(lines).toned(tone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::visibility::Cadence;

    fn date(text: &str) -> Date {
        Date::read(text).expect("the test writes real dates")
    }

    fn said(outline: &Outline, section: usize, month: usize, column: usize) -> String {
        let Some(Block::Table(table)) = outline.sections[section].blocks.first() else {
            panic!("a year is a table");
        };
        table.rows[month - 1][column].text.clone()
    }

    #[test]
    fn what_comes_back_stands_in_each_month_to_the_horizon() {
        let mut plan = Plan::default();
        plan.host.first_year = Some(2027);
        plan.host.last_year = Some(2028);
        let bulletin = plan.channels.add(1);
        bulletin.name = "Bulletin".to_owned();
        bulletin.cadence = Some(Cadence::Quarterly);
        bulletin.next_on = Some(date("2027-01-05"));
        let outline = make(&plan, Lang::Fr, date("2026-11-23"));
        let titles: Vec<&str> = outline
            .sections
            .iter()
            .map(|it| it.title.as_str())
            .collect();
        assert_eq!(titles, ["2027", "2028"]);
        assert_eq!(said(&outline, 0, 1, 1), "5\u{a0}· Bulletin");
        assert_eq!(said(&outline, 0, 2, 1), "–");
        assert_eq!(said(&outline, 1, 10, 1), "5\u{a0}· Bulletin");
    }

    #[test]
    fn each_week_is_one_line_with_all_its_days() {
        let mut plan = Plan::default();
        let page = plan.channels.add(1);
        page.name = "Site".to_owned();
        page.cadence = Some(Cadence::Weekly);
        page.next_on = Some(date("2027-02-01"));
        let outline = make(&plan, Lang::Fr, date("2026-11-23"));
        assert_eq!(said(&outline, 0, 2, 1), "1, 8, 15, 22\u{a0}· Site");
    }

    #[test]
    fn an_event_known_by_its_month_stands_there_and_one_without_is_told_apart() {
        let mut plan = Plan::default();
        plan.events.add(1).name = "Forum".to_owned();
        plan.events.add(1).period = "Septembre 2027".to_owned();
        plan.events.add(2).name = "Café photo".to_owned();
        let outline = make(&plan, Lang::Fr, date("2026-11-23"));
        assert_eq!(said(&outline, 0, 9, 3), "Forum");
        let last = outline
            .sections
            .last()
            .expect("there is one without a date");
        assert_eq!(
            last.blocks,
            [Block::List(vec![Item::led("Café photo", "Événement")])]
        );
    }
}
