//! Opening hours of a week, by half-days, as people say them and as OpenStreetMap writes them (`opening_hours`).

use crate::plan::edits::capitalised;
use crate::text::{Lang, Text};

/// The days of the week: their codes in OpenStreetMap and their names.
pub const DAYS: [(&str, Text); 7] = [
    ("Mo", Text::new("lundi", "Monday")),
    ("Tu", Text::new("mardi", "Tuesday")),
    ("We", Text::new("mercredi", "Wednesday")),
    ("Th", Text::new("jeudi", "Thursday")),
    ("Fr", Text::new("vendredi", "Friday")),
    ("Sa", Text::new("samedi", "Saturday")),
    ("Su", Text::new("dimanche", "Sunday")),
];

/// A time of the day, in minutes from midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(u16);

impl Time {
    /// Reads `HH:MM`, up to `24:00`.
    pub fn read(text: &str) -> Option<Time> {
        let (hours, minutes) = text.split_once(':')?;
        let number = |text: &str| {
            let is_shaped = text.len() == 2 && text.bytes().all(|it| it.is_ascii_digit());
            text.parse::<u16>().ok().filter(|_| is_shaped)
        };
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        let time = hours * 60 + minutes;
        (minutes < 60 && time <= 24 * 60).then_some(Time(time))
    }

    /// The time as a clock shows it: `09:00`.
    pub fn write(self) -> String {
        format!("{:02}:{:02}", self.0 / 60, self.0 % 60)
    }

    fn say(self, lang: Lang) -> String {
        match (lang, self.0 / 60, self.0 % 60) {
            (Lang::Fr, hours, 0) => format!("{hours}\u{a0}h"),
            (Lang::Fr, hours, minutes) => format!("{hours}\u{a0}h\u{a0}{minutes:02}"),
            (Lang::En, ..) => self.write(),
        }
    }
}

/// From when to when; the end is after the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    from: Time,
    to: Time,
}

impl Slot {
    /// A slot, if its end is after its start.
    pub fn new(from: Time, to: Time) -> Option<Slot> {
        (from < to).then_some(Slot { from, to })
    }

    /// When it starts.
    pub const fn from(self) -> Time {
        self.from
    }

    /// When it ends.
    pub const fn to(self) -> Time {
        self.to
    }

    fn read(text: &str) -> Option<Slot> {
        let (from, to) = text.trim().split_once('-')?;
        Slot::new(Time::read(from.trim())?, Time::read(to.trim())?)
    }
}

/// The hours of a day: morning, afternoon; both empty when it is closed. The afternoon starts after the morning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Day {
    slots: [Option<Slot>; 2],
}

impl Day {
    /// A day, if its afternoon starts after its morning.
    pub fn new(morning: Option<Slot>, afternoon: Option<Slot>) -> Option<Day> {
        let is_ordered = match (morning, afternoon) {
            (Some(morning), Some(afternoon)) => morning.to < afternoon.from,
            _ => true,
        };
        is_ordered.then_some(Day {
            slots: [morning, afternoon],
        })
    }

    /// Morning and afternoon.
    pub const fn slots(self) -> [Option<Slot>; 2] {
        self.slots
    }

    /// Is it closed all day?
    pub fn is_closed(self) -> bool {
        self.slots == [None, None]
    }

    /// Reads slots between commas. One alone is the morning when it starts before one o’clock.
    fn read(text: &str) -> Option<Day> {
        const ONE: Time = Time(13 * 60);
        let slots: Option<Vec<Slot>> = text.split(',').map(Slot::read).collect();
        match slots?.as_slice() {
            [one] if one.from < ONE => Day::new(Some(*one), None),
            [one] => Day::new(None, Some(*one)),
            [morning, afternoon] => Day::new(Some(*morning), Some(*afternoon)),
            _ => None,
        }
    }

    fn each(self, write: impl Fn(Slot) -> String) -> Vec<String> {
        self.slots.into_iter().flatten().map(write).collect()
    }
}

/// The hours of a week, from Monday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week(pub [Day; 7]);

impl Week {
    /// Reads what [`Week::write`] writes, and the same in other orders; nothing for what a grid of half-days cannot show.
    pub fn read(text: &str) -> Option<Week> {
        let mut week = Week::default();
        let rules = text.split(';').map(str::trim);
        for rule in rules.filter(|it| !it.is_empty()) {
            let (days, hours) = rule.split_once(' ')?;
            let day = match hours.trim() {
                "off" | "closed" => Day::default(),
                hours => Day::read(hours)?,
            };
            for range in days.split(',') {
                let (first, last) = range.split_once('-').unwrap_or((range, range));
                let (first, last) = (rank(first)?, rank(last)?);
                // « Sa-Mo » goes on after Sunday.
                let length = (last + 7 - first) % 7 + 1;
                for at in first..first + length {
                    week.0[at % 7] = day;
                }
            }
        }
        Some(week)
    }

    /// The week as OpenStreetMap writes it: `Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00`. Empty when all is closed.
    pub fn write(&self) -> String {
        let groups = self.groups().into_iter().map(|(day, runs)| {
            let runs: Vec<String> = runs.into_iter().map(code).collect();
            let hours = day.each(|it| format!("{}-{}", it.from.write(), it.to.write()));
            format!("{} {}", runs.join(","), hours.join(","))
        });
        groups.collect::<Vec<_>>().join("; ")
    }

    /// The week as people say it: « Lundi à vendredi : 9 h – 12 h, 14 h – 18 h 30 ».
    pub fn say(&self, lang: Lang) -> String {
        let groups = self.groups().into_iter().map(|(day, runs)| {
            let runs: Vec<String> = runs.into_iter().map(|run| named(run, lang)).collect();
            let hours = day.each(|it| {
                let (from, to) = (it.from.say(lang), it.to.say(lang));
                format!("{from}\u{a0}–\u{a0}{to}")
            });
            let colon = Text::new("\u{a0}:", ":").say(lang);
            format!(
                "{}{colon} {}",
                capitalised(&runs.join(", ")),
                hours.join(", ")
            )
        });
        groups.collect::<Vec<_>>().join("\n")
    }

    /// The open days with the same hours, as runs of days that follow one another, in the order of the week.
    fn groups(&self) -> Vec<(Day, Vec<(usize, usize)>)> {
        let mut groups: Vec<(Day, Vec<(usize, usize)>)> = Vec::new();
        for (at, day) in self.0.iter().enumerate().filter(|(_, it)| !it.is_closed()) {
            match groups.iter_mut().find(|(it, _)| it == day) {
                Some((_, runs)) => match runs.last_mut() {
                    Some((_, last)) if *last + 1 == at => *last = at,
                    _ => runs.push((at, at)),
                },
                None => groups.push((*day, vec![(at, at)])),
            }
        }
        groups
    }
}

fn rank(code: &str) -> Option<usize> {
    DAYS.iter().position(|(it, _)| *it == code.trim())
}

fn code((first, last): (usize, usize)) -> String {
    let (one, other) = (DAYS[first].0, DAYS[last].0);
    match last - first {
        0 => one.to_owned(),
        1 => format!("{one},{other}"),
        _ => format!("{one}-{other}"),
    }
}

fn named((first, last): (usize, usize), lang: Lang) -> String {
    let (one, other) = (DAYS[first].1.say(lang), DAYS[last].1.say(lang));
    match last - first {
        0 => one.to_owned(),
        1 => format!("{one}, {other}"),
        _ => format!("{one} {} {other}", Text::new("à", "to").say(lang)),
    }
}

/// Hours as people say them; a text that the grid cannot show stays as it is.
pub fn say(text: &str, lang: Lang) -> String {
    match Week::read(text) {
        Some(week) if week != Week::default() => week.say(lang),
        _ => text.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(text: &str) -> Week {
        Week::read(text).expect("the test writes hours")
    }

    #[test]
    fn weeks_are_written_as_openstreetmap_does() {
        for text in [
            "",
            "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
            "Mo,Tu 09:00-12:00; Th 14:00-17:00",
            "Mo-We,Fr 09:00-12:30",
            "Su 00:00-24:00",
        ] {
            assert_eq!(week(text).write(), text);
        }
        assert_eq!(
            week("Sa-Mo 10:00-12:00; Mo off").write(),
            "Sa,Su 10:00-12:00"
        );
        assert_eq!(
            week("Tu 09:00-12:00,13:00-17:00;").write(),
            "Tu 09:00-12:00,13:00-17:00"
        );
    }

    #[test]
    fn what_a_grid_cannot_show_is_left_as_text() {
        for text in [
            "24/7",
            "Mo-Fr 09:00-12:00; PH off",
            "Mo 9h-12h",
            "Mo 12:00-09:00",
            "Mo 09:00-12:00,11:00-14:00",
            "Mo 09:00-10:00,11:00-12:00,13:00-14:00",
            "Lu 09:00-12:00",
            "sur rendez-vous",
            "Mo 09:60-12:00",
            "Mo 09:00-24:01",
        ] {
            assert_eq!(Week::read(text), None, "{text}");
            assert_eq!(say(text, Lang::Fr), text);
        }
    }

    #[test]
    fn people_read_days_and_hours() {
        assert_eq!(
            week("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00").say(Lang::Fr),
            "Lundi à vendredi\u{a0}: 9\u{a0}h\u{a0}–\u{a0}12\u{a0}h, 14\u{a0}h\u{a0}–\u{a0}18\u{a0}h\u{a0}30\nSamedi\u{a0}: 8\u{a0}h\u{a0}30\u{a0}–\u{a0}12\u{a0}h"
        );
        assert_eq!(
            week("Tu,We 14:00-17:00").say(Lang::En),
            "Tuesday, Wednesday: 14:00\u{a0}–\u{a0}17:00"
        );
    }

    #[test]
    fn every_week_reads_back() {
        let times: Vec<Time> = (0..=24).map(|hour| Time(hour * 60)).collect();
        let slots: Vec<Option<Slot>> = [None]
            .into_iter()
            .chain(times.windows(3).map(|it| Slot::new(it[0], it[2])))
            .collect();
        for step in 1..60 {
            let mut next = step;
            let mut week = Week::default();
            for day in &mut week.0 {
                next = (next * 31 + 7) % 997;
                let (one, other) = (slots[next % slots.len()], slots[next / 7 % slots.len()]);
                *day = Day::new(one, other).unwrap_or_default();
            }
            let read = Week::read(&week.write());
            // One slot alone is told from morning or afternoon by its hour.
            let hours = |it: Week| it.0.map(|day| day.each(|it| format!("{it:?}")));
            assert_eq!(read.map(hours), Some(hours(week)), "{}", week.write());
        }
    }
}
