//! Everything of the plan that has a date, or will have one.

use super::period;
use crate::documents::actions;
use crate::documents::phrase::clip;
use crate::plan::gathered::Origin;
use crate::plan::{Date, ListKind, Plan, Row};
use crate::text::{Lang, Text};

/// How long a name is told: a month holds several.
const NAME: usize = 70;

/// What kind of thing it is: a column of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Communication,
    Review,
    Event,
    Task,
}

impl Kind {
    pub(super) const ALL: [Kind; 4] = [Kind::Communication, Kind::Review, Kind::Event, Kind::Task];

    /// Several of them.
    pub(super) const fn heading(self) -> Text {
        match self {
            Kind::Communication => Text::new("Communication et relais", "Communication and relays"),
            Kind::Review => Text::new("Points d’étape", "Reviews"),
            Kind::Event => Text::new("Événements", "Events"),
            Kind::Task => Text::new("Actions", "Tasks"),
        }
    }

    /// One of them.
    pub(super) const fn label(self) -> Text {
        match self {
            Kind::Communication => Text::new("communication", "communication"),
            Kind::Review => Text::new("point d’étape", "review"),
            Kind::Event => Text::new("événement", "event"),
            Kind::Task => Text::new("action", "task"),
        }
    }
}

/// Something on a day, in a month, or some day.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub kind: Kind,
    pub name: String,
    pub year: Option<i32>,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

impl Entry {
    fn on(kind: Kind, name: &str, date: Date) -> Entry {
        Entry {
            kind,
            name: clip(name, NAME),
            year: Some(date.year()),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

/// The dates of the plan, what comes back counted once.
pub(super) fn dates(plan: &Plan) -> Vec<Date> {
    let rounds = plan.rounds().into_iter().filter_map(|it| it.next_on);
    let gathered = plan.gathered().into_iter().filter_map(|it| it.due_on);
    let reviews = plan.reviews.iter().filter_map(|it| it.held_on);
    let events = plan.events.iter();
    let periods = events.filter_map(|it| period::read(&it.period));
    let periods = periods.filter_map(|(year, month)| Date::new(year, month, 1));
    rounds
        .chain(gathered)
        .chain(reviews)
        .chain(periods)
        .collect()
}

/// Everything in some years, and what has no date.
pub(super) fn entries(plan: &Plan, years: &[i32], lang: Lang) -> Vec<Entry> {
    let mut all = rounds(plan, years);
    for it in plan.reviews.iter() {
        if let Some(date) = it.held_on {
            all.push(Entry::on(Kind::Review, &it.name, date));
        }
    }
    for it in plan.events.iter().filter(|it| !it.done) {
        let month = period::read(&it.period);
        all.push(match (it.held_on, month) {
            (Some(date), _) => Entry::on(Kind::Event, &it.name, date),
            (None, month) => Entry {
                kind: Kind::Event,
                name: clip(&it.name, NAME),
                year: month.map(|(year, _)| year),
                month: month.map(|(_, month)| month),
                day: None,
            },
        });
    }
    for it in plan.gathered().iter().filter(|it| actions::is_open(it)) {
        let Some(date) = it.due_on else { continue };
        let name = match (it.origin, it.list) {
            (Origin::FirstStep, Some(ListKind::Crossings)) => first_step(plan, it.part),
            _ => actions::about(it, lang).to_owned(),
        };
        match it.origin {
            Origin::Review => all.push(Entry::on(Kind::Review, &name, date)),
            Origin::Task
            | Origin::FirstStep
            | Origin::Meeting
            | Origin::Listing
            | Origin::Scheme => all.push(Entry::on(Kind::Task, &name, date)),
            // Told above, with what comes back.
            Origin::Channel | Origin::Relay | Origin::Partnership | Origin::Event => {}
        }
    }
    all.retain(|it| !it.name.is_empty() && it.year.is_none_or(|year| years.contains(&year)));
    all
}

/// Channels, relays and partnerships, each time they come back.
fn rounds(plan: &Plan, years: &[i32]) -> Vec<Entry> {
    let last = years.last().copied().unwrap_or_default();
    let mut all = Vec::new();
    for it in plan.rounds() {
        let next = |date: &Date| it.cadence.and_then(|cadence| cadence.next(*date));
        let dates = std::iter::successors(it.next_on, next);
        // A date past the last year ends it; so does a calendar that stands still at its end.
        let dates = dates.take_while(|date| date.year() <= last).take(200);
        all.extend(dates.map(|date| Entry::on(Kind::Communication, &it.name, date)));
    }
    all
}

/// The first step of a crossing, with the service it is taken with.
fn first_step(plan: &Plan, crossing: u64) -> String {
    let Some(it) = plan.crossings.get(crossing) else {
        return String::new();
    };
    let row = it.row().map(|row: Row| plan.row_name(row).trim());
    match (it.first_step.trim(), row) {
        ("", Some(row)) => row.to_owned(),
        (step, Some(row)) if !row.is_empty() => format!("{step} ({row})"),
        (step, _) => step.to_owned(),
    }
}
