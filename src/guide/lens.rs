//! How a question reaches the field it asks for.

use crate::plan::standard::Read;
use crate::plan::{Choosable, Date, ListKind, Plan};
use crate::text::Lang;

/// Where a value lives in the plan: in the part with a number, or in the plan itself (the number does not matter then).
pub struct Lens<T: 'static> {
    /// The value; nothing when the part is gone.
    pub get: fn(&Plan, u64) -> Option<&T>,
    /// The value to be changed; nothing when the part is gone.
    pub edit: fn(&mut Plan, u64) -> Option<&mut T>,
}

impl<T> Clone for Lens<T> {
    fn clone(&self) -> Lens<T> {
        *self
    }
}

impl<T> Copy for Lens<T> {}

/// One option out of a closed list.
#[derive(Clone, Copy)]
pub struct OneOf {
    /// The options.
    pub options: &'static [Choosable],
    /// The rank of the one chosen.
    pub get: fn(&Plan, u64) -> Option<usize>,
    /// Chooses, or takes back.
    pub set: fn(&mut Plan, u64, Option<usize>),
}

/// Several options out of a closed list.
#[derive(Clone, Copy)]
pub struct SomeOf {
    /// The options.
    pub options: &'static [Choosable],
    /// The ranks of those chosen.
    pub get: fn(&Plan, u64) -> Vec<usize>,
    /// Chooses exactly these.
    pub set: fn(&mut Plan, u64, &[usize]),
}

/// How a text that must have a form is read: the value, nothing, or what to correct.
pub type Check = fn(&str) -> Read;

/// What kind of answer a question takes, and where it goes.
#[derive(Clone, Copy)]
pub enum Field {
    /// One line of text.
    Line(Lens<String>),
    /// Several lines of text.
    Area(Lens<String>),
    /// One line of text that must have a form.
    Checked(Lens<String>, Check),
    /// Several lines of text that must have a form.
    CheckedArea(Lens<String>, Check),
    /// The opening hours of a week, as OpenStreetMap writes them, and how people say them.
    Hours(Lens<String>, fn(&str, Lang) -> String),
    /// A whole number.
    Number(Lens<Option<i64>>),
    /// A year.
    Year(Lens<Option<i64>>),
    /// A day.
    Date(Lens<Option<Date>>),
    /// Yes or no.
    Flag(Lens<bool>),
    /// One option.
    Choice(OneOf),
    /// Several options.
    Choices(SomeOf),
    /// Short texts in a row.
    Phrases(Lens<Vec<String>>),
    /// Short texts in a row, each of which must have a form.
    CheckedPhrases(Lens<Vec<String>>, Check),
    /// One part of another list.
    Link(ListKind, Lens<Option<u64>>),
    /// Several parts of another list.
    Links(ListKind, Lens<Vec<u64>>),
}

/// Reaches a field: `lens!(host.name)` in the plan itself, `lens!(offers.hook)` in a part.
macro_rules! lens {
    (@plan $($path:ident).+ $(, $read:ident, $write:ident)?) => {
        $crate::guide::Lens {
            get: |plan, _| Some($crate::guide::lens::lens!(@look plan.$($path).+ $(, $read)?)),
            edit: |plan, _| Some($crate::guide::lens::lens!(@touch plan.$($path).+ $(, $write)?)),
        }
    };
    (@look $it:ident . $($path:ident).+) => { &$it.$($path).+ };
    (@look $it:ident . $($path:ident).+, $read:ident) => { $it.$($path).+.$read() };
    (@touch $it:ident . $($path:ident).+) => { &mut $it.$($path).+ };
    (@touch $it:ident . $($path:ident).+, $write:ident) => { $it.$($path).+.$write() };
    (host . $($rest:tt)+) => { $crate::guide::lens::lens!(@plan host . $($rest)+) };
    (strategy . $($rest:tt)+) => { $crate::guide::lens::lens!(@plan strategy . $($rest)+) };
    (visibility . $($rest:tt)+) => { $crate::guide::lens::lens!(@plan visibility . $($rest)+) };
    ($list:ident . $($path:ident).+ $(, $read:ident, $write:ident)?) => {
        $crate::guide::Lens {
            get: |plan, id| plan.$list.get(id).map(|it| $crate::guide::lens::lens!(@look it.$($path).+ $(, $read)?)),
            edit: |plan, id| plan.$list.get_mut(id).map(|it| $crate::guide::lens::lens!(@touch it.$($path).+ $(, $write)?)),
        }
    };
}

/// One line of text: `line!(offers.name)`.
macro_rules! line {
    ($($path:tt)+) => { $crate::guide::Field::Line($crate::guide::lens::lens!($($path)+)) };
}

/// Several lines of text: `area!(offers.about)`.
macro_rules! area {
    ($($path:tt)+) => { $crate::guide::Field::Area($crate::guide::lens::lens!($($path)+)) };
}

/// One line of text that must have a form: `checked!(standard::pivot, venues.pivot)`.
macro_rules! checked {
    ($check:path, $($path:tt)+) => { $crate::guide::Field::Checked($crate::guide::lens::lens!($($path)+), $check) };
}

/// A whole number: `number!(offers.sessions)`.
macro_rules! number {
    ($($path:tt)+) => { $crate::guide::Field::Number($crate::guide::lens::lens!($($path)+)) };
}

/// A year: `year!(host.first_year)`.
macro_rules! year {
    ($($path:tt)+) => { $crate::guide::Field::Year($crate::guide::lens::lens!($($path)+)) };
}

/// A day: `day!(offers.review_on)`.
macro_rules! day {
    ($($path:tt)+) => { $crate::guide::Field::Date($crate::guide::lens::lens!($($path)+)) };
}

/// Yes or no: `flag!(ideas.beyond_frame)`.
macro_rules! flag {
    ($($path:tt)+) => { $crate::guide::Field::Flag($crate::guide::lens::lens!($($path)+)) };
}

/// Short texts in a row: `phrases!(audiences.interests)`.
macro_rules! phrases {
    ($($path:tt)+) => { $crate::guide::Field::Phrases($crate::guide::lens::lens!($($path)+)) };
}

/// Several parts of another list: `links!(Needs, offers.needs)`.
macro_rules! links {
    ($to:ident, $($path:tt)+) => {
        $crate::guide::Field::Links($crate::plan::ListKind::$to, $crate::guide::lens::lens!($($path)+, raw, raw_mut))
    };
}

/// One part of another list: `single!(Actors, relays.actor)`.
macro_rules! single {
    ($to:ident, $($path:tt)+) => {
        $crate::guide::Field::Link($crate::plan::ListKind::$to, $crate::guide::lens::lens!($($path)+, raw, raw_mut))
    };
}

/// One option: `choice!(Nature, offers.nature)`.
macro_rules! choice {
    ($kind:ty, $($path:tt)+) => {
        $crate::guide::Field::Choice($crate::guide::lens::OneOf {
            options: <$kind as $crate::plan::Choice>::OPTIONS,
            get: |plan, id| {
                let lens: $crate::guide::Lens<Option<$kind>> = $crate::guide::lens::lens!($($path)+);
                (lens.get)(plan, id).copied().flatten().map($crate::plan::Choice::rank)
            },
            set: |plan, id, rank| {
                let lens: $crate::guide::Lens<Option<$kind>> = $crate::guide::lens::lens!($($path)+);
                if let Some(value) = (lens.edit)(plan, id) {
                    *value = rank.and_then($crate::plan::Choice::of_rank);
                }
            },
        })
    };
}

/// Several options: `several!(Zone, host.zones)`.
macro_rules! several {
    ($kind:ty, $($path:tt)+) => {
        $crate::guide::Field::Choices($crate::guide::lens::SomeOf {
            options: <$kind as $crate::plan::Choice>::OPTIONS,
            get: |plan, id| {
                let lens: $crate::guide::Lens<Vec<$kind>> = $crate::guide::lens::lens!($($path)+);
                let chosen = (lens.get)(plan, id).into_iter().flatten();
                chosen.map(|it| $crate::plan::Choice::rank(*it)).collect()
            },
            set: |plan, id, ranks| {
                let lens: $crate::guide::Lens<Vec<$kind>> = $crate::guide::lens::lens!($($path)+);
                if let Some(value) = (lens.edit)(plan, id) {
                    *value = ranks.iter().filter_map(|rank| $crate::plan::Choice::of_rank(*rank)).collect();
                }
            },
        })
    };
}

pub(crate) use {
    area, checked, choice, day, flag, lens, line, links, number, phrases, several, single, year,
};
