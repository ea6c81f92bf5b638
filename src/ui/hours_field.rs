//! The hours of a week, by half-days: from when to when, morning and afternoon.

use std::array;

use leptos::prelude::*;

use super::advice::Advice;

/// How many days a week has.
const DAYS: usize = 7;

/// The hours of a day as clocks show them: morning from, to, afternoon from, to; an empty text is nothing.
pub type DayHours = [String; 4];

/// The hours of a week.
pub type WeekHours = [DayHours; DAYS];

/// What the control says.
#[derive(Clone)]
pub struct HoursWords {
    /// The names of the days.
    pub days: [String; DAYS],
    /// Morning, afternoon.
    pub halves: [String; 2],
    /// From, to.
    pub ends: [String; 2],
    /// The button that copies the day before.
    pub copy: String,
    /// One of the two hours of a half-day is missing.
    pub incomplete: String,
    /// A half-day ends before it starts, or the afternoon starts before the morning ends.
    pub disordered: String,
}

/// The hours of a week. A half-day is given once both its hours are there and in order; until then it stays in its boxes.
#[component]
pub fn HoursField(
    id: String,
    #[prop(into)] value: Signal<WeekHours>,
    #[prop(into)] on_change: Callback<WeekHours>,
    words: HoursWords,
) -> impl IntoView {
    let pending = RwSignal::new(Pending::default());
    let words = StoredValue::new(words);
    let days = (0..DAYS).map(|day| {
        let of = format!("{id}-{day}");
        view! { <HoursDay of day value pending on_change words/> }
    });
    view! { <div class="hours">{days.collect_view()}</div> }.into_any()
}

/// A half-day in its two boxes.
type HalfDay = [String; 2];

/// What is typed and not given yet: half-days that are not complete, by day.
#[derive(Clone, Default, PartialEq)]
struct Pending([[Option<HalfDay>; 2]; DAYS]);

impl Pending {
    /// What a day shows: what is typed, else what is kept.
    fn shown(&self, value: &WeekHours, day: usize) -> [HalfDay; 2] {
        array::from_fn(|half| {
            let kept = || array::from_fn(|end| value[day][half * 2 + end].clone());
            self.0[day][half].clone().unwrap_or_else(kept)
        })
    }
}

/// Why a half-day cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    Incomplete,
    Disordered,
}

/// What keeps a half-day from being given. Clocks are compared as texts: they all have two digits and two digits.
fn trouble(day: &[HalfDay; 2], half: usize) -> Option<Trouble> {
    let [from, to] = &day[half];
    let noon = &day[0][1];
    match (from.is_empty(), to.is_empty()) {
        (true, true) => None,
        (false, false) if from >= to => Some(Trouble::Disordered),
        (false, false) if half == 1 && !noon.is_empty() && from <= noon => {
            Some(Trouble::Disordered)
        }
        (false, false) => None,
        (true, false) | (false, true) => Some(Trouble::Incomplete),
    }
}

#[component]
fn HoursDay(
    of: String,
    day: usize,
    value: Signal<WeekHours>,
    pending: RwSignal<Pending>,
    on_change: Callback<WeekHours>,
    words: StoredValue<HoursWords>,
) -> impl IntoView {
    let shown = move |day| pending.with(|it| value.with(|value| it.shown(value, day)));
    // Gives the day as it now stands, half-days that are not complete left out.
    let give = move |hours: [HalfDay; 2]| {
        let mut week = value.get_untracked();
        for (half, ends) in hours.iter().enumerate() {
            let is_given = trouble(&hours, half).is_none();
            for (end, hour) in ends.iter().enumerate() {
                week[day][half * 2 + end] = if is_given {
                    hour.clone()
                } else {
                    String::new()
                };
            }
            pending.update(|it| it.0[day][half] = (!is_given).then(|| ends.clone()));
        }
        on_change.run(week);
    };
    let name = words.with_value(|it| it.days[day].clone());
    let said = Signal::derive(move || {
        let hours = shown(day);
        let found = (0..2).find_map(|half| trouble(&hours, half));
        words.with_value(|it| match found {
            None => String::new(),
            Some(Trouble::Incomplete) => it.incomplete.clone(),
            Some(Trouble::Disordered) => it.disordered.clone(),
        })
    });
    let box_of = move |half: usize, end: usize| {
        let label = words.with_value(|it| {
            [&it.days[day], &it.halves[half], &it.ends[end]]
                .map(String::as_str)
                .join(", ")
        });
        view! {
            <input
                class="text-field hours__time"
                type="time"
                aria-label=label
                prop:value=move || shown(day)[half][end].clone()
                on:change:target=move |ev| {
                    let mut hours = untrack(|| shown(day));
                    hours[half][end] = ev.target().value();
                    give(hours);
                }
            />
        }
    };
    let half_day = move |half: usize| {
        let [from, to] = words.with_value(|it| it.ends.clone());
        view! {
            <span class="hours__half">
                <span class="hours__label" aria-hidden="true">
                    {words.with_value(|it| it.halves[half].clone())} " " {from}
                </span>
                {box_of(half, 0)}
                <span class="hours__label" aria-hidden="true">
                    {to}
                </span>
                {box_of(half, 1)}
            </span>
        }
    };
    let copy = (day > 0).then(|| {
        let said = words.with_value(|it| it.copy.clone());
        let label = format!("{said} : {name}");
        view! {
            <button
                class="chip hours__copy"
                type="button"
                aria-label=label
                on:click=move |_| give(untrack(|| shown(day - 1)))
            >
                {said}
            </button>
        }
    });
    view! {
        <div class="hours__day" role="group" aria-label=name.clone()>
            <span class="hours__name" aria-hidden="true">
                {name.clone()}
            </span>
            {half_day(0)}
            {half_day(1)}
            {copy}
            <Advice of said/>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(hours: [&str; 4]) -> [HalfDay; 2] {
        let [a, b, c, d] = hours.map(str::to_owned);
        [[a, b], [c, d]]
    }

    #[test]
    fn a_half_day_is_given_once_both_hours_are_there_and_in_order() {
        let closed = day(["", "", "", ""]);
        assert_eq!((trouble(&closed, 0), trouble(&closed, 1)), (None, None));
        let open = day(["09:00", "12:00", "14:00", "18:30"]);
        assert_eq!((trouble(&open, 0), trouble(&open, 1)), (None, None));
        let half = day(["09:00", "", "", ""]);
        assert_eq!(trouble(&half, 0), Some(Trouble::Incomplete));
        let back = day(["12:00", "09:00", "", ""]);
        assert_eq!(trouble(&back, 0), Some(Trouble::Disordered));
        let over = day(["09:00", "14:00", "13:00", "18:00"]);
        assert_eq!(trouble(&over, 1), Some(Trouble::Disordered));
        assert_eq!(trouble(&day(["", "", "13:00", "18:00"]), 1), None);
    }
}
