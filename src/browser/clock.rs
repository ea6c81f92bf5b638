//! What time it is for the person.

use js_sys::Date;

/// Today where the person is: year, month from 1, day from 1.
pub fn today() -> (i32, u8, u8) {
    let now = Date::new_0();
    (
        now.get_full_year() as i32,
        now.get_month() as u8 + 1,
        now.get_date() as u8,
    )
}

/// This instant, as `2026-11-23T10:00:00.000Z`.
pub fn now_iso() -> String {
    Date::new_0().to_iso_string().into()
}

/// An instant where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Local {
    /// Year, month from 1, day from 1.
    pub day: (i32, u8, u8),
    /// Hour and minute.
    pub hour: (u8, u8),
}

/// Where the person is, an instant written as `2026-11-23T10:00:00.000Z`.
pub fn local(instant: &str) -> Option<Local> {
    let date = Date::new(&instant.into());
    if date.get_time().is_nan() {
        return None;
    }
    let day = (
        date.get_full_year() as i32,
        date.get_month() as u8 + 1,
        date.get_date() as u8,
    );
    let hour = (date.get_hours() as u8, date.get_minutes() as u8);
    Some(Local { day, hour })
}

/// Milliseconds since the page began, never going back; for durations.
pub fn millis() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or_else(Date::now, |clock| clock.now())
}
