//! Civil dates: a day on the wall calendar, without hour or time zone.

use std::fmt;

use crate::text::{Lang, numbers};

/// A day of the Gregorian calendar, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day of 1970, for tests and for plans without a date.
    pub const EPOCH: Date = Date {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// A date, if that day exists, from year 1 to 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && day >= 1
            && day <= days_in(year, month);
        exists.then_some(Date { year, month, day })
    }

    /// Reads `YYYY-MM-DD`.
    pub fn read(text: &str) -> Option<Date> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return None;
        }
        let year = text.get(..4)?.parse().ok()?;
        let month = text.get(5..7)?.parse().ok()?;
        let day = text.get(8..)?.parse().ok()?;
        Date::new(year, month, day)
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// The month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January of year 1, for differences between dates.
    pub fn ordinal(self) -> i64 {
        let past = i64::from(self.year) - 1;
        let years = past * 365 + past / 4 - past / 100 + past / 400;
        let months: i64 = (1..self.month)
            .map(|month| i64::from(days_in(self.year, month)))
            .sum();
        years + months + i64::from(self.day) - 1
    }

    /// The same day some months later, or the last day of that month when it is shorter.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Date {
        let total = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let year = i32::try_from(total / 12).unwrap_or(9999).min(9999);
        let month = u8::try_from(total % 12 + 1).unwrap_or(1);
        Date {
            year,
            month,
            day: self.day.min(days_in(year, month)),
        }
    }

    /// The date some days later.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Date {
        let mut date = self;
        for _ in 0..days {
            date = date.tomorrow();
        }
        date
    }

    fn tomorrow(self) -> Date {
        Date::new(self.year, self.month, self.day + 1)
            .or_else(|| Date::new(self.year, self.month + 1, 1))
            .or_else(|| Date::new(self.year + 1, 1, 1))
            .unwrap_or(self)
    }

    /// The date as people read it.
    pub fn say(self, lang: Lang) -> String {
        numbers::date(lang, self.year, self.month, self.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::read(text).expect("the test writes real dates")
    }

    #[test]
    fn dates_read_back_and_nonsense_is_refused() {
        assert_eq!(date("2026-11-23").to_string(), "2026-11-23");
        for text in [
            "2026-02-29",
            "2026-13-01",
            "26-01-01",
            "2026/01/01",
            "",
            "2026-01-0é",
        ] {
            assert_eq!(Date::read(text), None, "{text}");
        }
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        assert_eq!(date("2027-01-31").plus_months(1), date("2027-02-28"));
        assert_eq!(date("2026-11-30").plus_months(3), date("2027-02-28"));
        assert_eq!(date("2026-12-31").plus_days(1), date("2027-01-01"));
        assert_eq!(
            date("2027-03-01").ordinal() - date("2026-03-01").ordinal(),
            365
        );
    }
}
