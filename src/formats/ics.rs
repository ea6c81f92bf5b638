//! The plan's days as a calendar that any agenda takes: iCalendar, RFC 5545.
//!
//! *Context.* The `icalendar` crate adds 75 kB to the page (brotli), for dates, hours and readers that are not needed here:
//! every event is a whole day. *Decision.* Written by hand, line by line, through one pen that escapes, folds and ends lines.
//! *Consequence.* No text of a person can begin a property, because only the pen writes line ends; two readers that we did not
//! write hold the result (`tests/readers`).

use crate::plan::agenda::{Dated, Moment};
use crate::plan::edits::capitalised;
use crate::plan::visibility::Cadence;
use crate::plan::{Choice, Date, Plan, id};
use crate::text::{Lang, Text, frame};

/// The longest line, in octets, without its end.
const LONGEST: usize = 75;

/// The type of the file for the machines that receive it.
pub const MIME: &str = "text/calendar";

/// The moment a calendar is written: `20261123T100000Z`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp(String);

impl Stamp {
    /// Reads an instant of a clock in universal time: `2026-11-23T10:00:00.000Z`.
    pub fn read(iso: &str) -> Option<Stamp> {
        let (day, hour) = iso.strip_suffix('Z')?.split_once('T')?;
        Date::read(day)?;
        let hour = hour.split('.').next()?;
        let is_shaped = hour.len() == 8
            && hour.bytes().enumerate().all(|(at, byte)| match at {
                2 | 5 => byte == b':',
                _ => byte.is_ascii_digit(),
            });
        let digits = |text: &str| text.replace(['-', ':'], "");
        is_shaped.then(|| Stamp(format!("{}T{}Z", digits(day), digits(hour))))
    }
}

/// The calendar of a plan, in a language.
pub fn calendar(plan: &Plan, lang: Lang, stamp: &Stamp) -> String {
    let title = plan.called().unwrap_or(frame::UNTITLED.say(lang));
    let mut pen = Pen::default();
    pen.plain("BEGIN", "VCALENDAR");
    pen.plain("VERSION", "2.0");
    pen.plain(
        "PRODID",
        concat!("-//Trame//Trame ", env!("CARGO_PKG_VERSION"), "//FR"),
    );
    pen.plain("CALSCALE", "GREGORIAN");
    pen.plain("METHOD", "PUBLISH");
    // The name of the calendar, as RFC 7986 says and as older programs read it.
    pen.text("NAME", title);
    pen.text("X-WR-CALNAME", title);
    for it in plan.agenda() {
        event(&mut pen, plan, &it, lang, stamp);
    }
    pen.plain("END", "VCALENDAR");
    pen.done
}

fn event(pen: &mut Pen, plan: &Plan, it: &Dated, lang: Lang, stamp: &Stamp) {
    pen.plain("BEGIN", "VEVENT");
    pen.plain("UID", &uid(plan, it));
    pen.plain("DTSTAMP", &stamp.0);
    pen.plain("DTSTART;VALUE=DATE", &digits(it.on));
    pen.plain("DTEND;VALUE=DATE", &digits(it.on.plus_days(1)));
    repeats(pen, it, plan.last_day(it.on));
    let kind = it.moment.label().say(lang);
    pen.text("SUMMARY", &summary(it, kind, lang));
    let note = description(it, lang);
    if !note.is_empty() {
        pen.text("DESCRIPTION", &note);
    }
    if !it.place.trim().is_empty() {
        pen.text("LOCATION", it.place.trim());
    }
    pen.text("CATEGORIES", kind);
    // A day of a plan does not make anybody busy.
    pen.plain("TRANSP", "TRANSPARENT");
    pen.plain(
        "STATUS",
        if it.is_dropped {
            "CANCELLED"
        } else {
            "CONFIRMED"
        },
    );
    pen.plain("END", "VEVENT");
}

/// What the event is called by every calendar that this plan will ever give: the plan, the part, what the day is for.
fn uid(plan: &Plan, it: &Dated) -> String {
    let (plan, part) = (id::write(plan.id), id::write(it.part));
    format!("{plan}-{part}-{}@trame", it.moment.code())
}

/// How it comes back. A rule by month skips the months that are too short for its day: those days are added one by one,
/// since readers do not agree on the rules that would say so.
fn repeats(pen: &mut Pen, it: &Dated, end: Date) {
    let following = it.following(end);
    let (Some(cadence), false) = (it.cadence, following.is_empty()) else {
        return;
    };
    let (unit, interval) = match cadence {
        Cadence::Once | Cadence::Weekly => ("WEEKLY", 1),
        Cadence::Monthly
        | Cadence::EveryTwoMonths
        | Cadence::Quarterly
        | Cadence::TwiceAYear
        | Cadence::Yearly => ("MONTHLY", cadence.months()),
    };
    let until = digits(end);
    pen.plain(
        "RRULE",
        &format!("FREQ={unit};INTERVAL={interval};UNTIL={until}"),
    );
    let is_short = |on: &&Date| unit == "MONTHLY" && on.day() != it.on.day();
    let short: Vec<String> = following
        .iter()
        .filter(is_short)
        .map(|it| digits(*it))
        .collect();
    if !short.is_empty() {
        pen.plain("RDATE;VALUE=DATE", &short.join(","));
    }
}

fn summary(it: &Dated, kind: &str, lang: Lang) -> String {
    let kind = capitalised(kind);
    match (it.moment, it.about.as_str(), lang) {
        (_, "", _) => kind,
        // Their own words say enough.
        (Moment::Task | Moment::FirstStep | Moment::Event, about, _) => about.to_owned(),
        (_, about, Lang::Fr) => format!("{kind}\u{a0}: {about}"),
        (_, about, Lang::En) => format!("{kind}: {about}"),
    }
}

fn description(it: &Dated, lang: Lang) -> String {
    let mut lines = Vec::new();
    if !it.owner.trim().is_empty() {
        let who = Text::new("Qui\u{a0}: ", "Who: ").say(lang);
        lines.push(format!("{who}{}", it.owner.trim()));
    }
    if let Some(cadence) = it.cadence {
        lines.push(capitalised(cadence.label().say(lang)));
    }
    if !it.note.trim().is_empty() {
        lines.push(it.note.trim().to_owned());
    }
    lines.join("\n")
}

fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// Writes properties, one a line, and is alone to end lines.
#[derive(Default)]
struct Pen {
    done: String,
}

impl Pen {
    /// A property whose value is ours: digits, identifiers, codes.
    fn plain(&mut self, name: &str, value: &str) {
        let mut room = LONGEST;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if letter.len_utf8() > room {
                self.done.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.done.push(letter);
            room -= letter.len_utf8();
        }
        self.done.push_str("\r\n");
    }

    /// A property whose value was typed by someone.
    fn text(&mut self, name: &str, value: &str) {
        self.plain(name, &escaped(value));
    }
}

/// A text inside a line: what separates is escaped, line breaks are written `\n`, other controls are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            // Whatever a reader takes for the end of a line.
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            it if it.is_control() => {}
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
