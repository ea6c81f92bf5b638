//! How a record tells its fields, once, to whoever reads or changes them all.
//!
//! *Context.* Files, links, limits, hidden characters, the published schema and the tests all need every field of forty
//! kinds of record. *Decision.* Each record lists its fields once, by `record!` or `part!`, and walks them for a
//! [`Visitor`] (reads) or an [`Editor`] (changes). *Consequence.* Adding a field is one line; files read with the exact place of an
//! error; unknown fields are kept; and the page is some 40 kB lighter than with code derived for each record and format.

use serde_json::{Map, Value};

use crate::plan::ListKind;
use crate::plan::choice::{Choice, Choosable};
use crate::plan::date::Date;
use crate::plan::links::{Link, Links};
use crate::plan::list::{AnyList, List, Part};
use crate::plan::money::Amounts;

/// Fields that a newer version wrote and that this one keeps untouched.
pub type Unknown = Map<String, Value>;

/// Something made of fields.
pub trait Record {
    /// Shows every field, in the order of the file.
    fn visit(&self, visitor: &mut dyn Visitor);

    /// Hands over every field to be changed.
    fn edit(&mut self, editor: &mut dyn Editor);
}

/// Reads the fields of a record, whatever the record. What a visitor does not care for, it leaves out.
#[expect(unused_variables, reason = "each visitor names what it reads")]
pub trait Visitor {
    /// The identifier of a part.
    fn id(&mut self, raw: u64) {}
    /// A text.
    fn text(&mut self, key: &'static str, value: &str) {}
    /// Short texts in a row.
    fn phrases(&mut self, key: &'static str, values: &[String]) {}
    /// Yes or no.
    fn flag(&mut self, key: &'static str, value: bool) {}
    /// A whole number.
    fn number(&mut self, key: &'static str, value: Option<i64>) {}
    /// A day.
    fn date(&mut self, key: &'static str, value: Option<Date>) {}
    /// One option of a closed list.
    fn choice(&mut self, key: &'static str, options: &'static [Choosable], rank: Option<usize>) {}
    /// Several options of a closed list.
    fn choices(&mut self, key: &'static str, options: &'static [Choosable], ranks: &[usize]) {}
    /// One part of another list.
    fn link(&mut self, key: &'static str, to: ListKind, value: Option<u64>) {}
    /// Several parts of another list.
    fn links(&mut self, key: &'static str, to: ListKind, values: &[u64]) {}
    /// Whole euros by year.
    fn amounts(&mut self, key: &'static str, value: &Amounts) {}
    /// A record inside this one.
    fn record(&mut self, key: &'static str, value: &dyn Record) {}
    /// A list of parts.
    fn list(&mut self, key: &'static str, value: &dyn AnyList) {}
    /// What a newer version wrote.
    fn unknown(&mut self, values: &Unknown) {}
}

/// Changes the fields of a record, whatever the record. What an editor does not care for, it leaves as it is.
#[expect(unused_variables, reason = "each editor names what it changes")]
pub trait Editor {
    /// The identifier of a part.
    fn id(&mut self, raw: &mut u64) {}
    /// A text.
    fn text(&mut self, key: &'static str, value: &mut String) {}
    /// Short texts in a row.
    fn phrases(&mut self, key: &'static str, values: &mut Vec<String>) {}
    /// Yes or no.
    fn flag(&mut self, key: &'static str, value: &mut bool) {}
    /// A whole number.
    fn number(&mut self, key: &'static str, value: &mut Option<i64>) {}
    /// A day.
    fn date(&mut self, key: &'static str, value: &mut Option<Date>) {}
    /// One option of a closed list.
    fn choice(
        &mut self,
        key: &'static str,
        options: &'static [Choosable],
        rank: &mut Option<usize>,
    ) {
    }
    /// Several options of a closed list.
    fn choices(
        &mut self,
        key: &'static str,
        options: &'static [Choosable],
        ranks: &mut Vec<usize>,
    ) {
    }
    /// One part of another list.
    fn link(&mut self, key: &'static str, to: ListKind, value: &mut Option<u64>) {}
    /// Several parts of another list.
    fn links(&mut self, key: &'static str, to: ListKind, values: &mut Vec<u64>) {}
    /// Whole euros by year.
    fn amounts(&mut self, key: &'static str, value: &mut Amounts) {}
    /// A record inside this one.
    fn record(&mut self, key: &'static str, value: &mut dyn Record) {}
    /// A list of parts.
    fn list(&mut self, key: &'static str, value: &mut dyn AnyList) {}
    /// What a newer version wrote, by its key; `known` are the keys of this record.
    fn unknown(&mut self, values: &mut Unknown, known: &'static [&'static str]) {}
}

/// A value that a record can hold under a key.
pub trait Kept {
    /// Shows the value.
    fn show(&self, key: &'static str, visitor: &mut dyn Visitor);
    /// Hands the value over to be changed.
    fn change(&mut self, key: &'static str, editor: &mut dyn Editor);
}

macro_rules! kept {
    ($($kind:ty => $method:ident as |$it:ident| $look:expr;)+) => { $(
        impl Kept for $kind {
            fn show(&self, key: &'static str, visitor: &mut dyn Visitor) {
                let $it = self;
                visitor.$method(key, $look);
            }
            fn change(&mut self, key: &'static str, editor: &mut dyn Editor) {
                editor.$method(key, self);
            }
        }
    )+ };
}

kept! {
    String => text as |it| it.as_str();
    Vec<String> => phrases as |it| it.as_slice();
    bool => flag as |it| *it;
    Option<i64> => number as |it| *it;
    Option<Date> => date as |it| *it;
    Amounts => amounts as |it| it;
}

impl<C: Choice> Kept for Option<C> {
    fn show(&self, key: &'static str, visitor: &mut dyn Visitor) {
        visitor.choice(key, C::OPTIONS, self.map(C::rank));
    }

    fn change(&mut self, key: &'static str, editor: &mut dyn Editor) {
        let mut rank = self.map(C::rank);
        editor.choice(key, C::OPTIONS, &mut rank);
        *self = rank.and_then(C::of_rank);
    }
}

impl<C: Choice> Kept for Vec<C> {
    fn show(&self, key: &'static str, visitor: &mut dyn Visitor) {
        let ranks: Vec<usize> = self.iter().map(|it| it.rank()).collect();
        visitor.choices(key, C::OPTIONS, &ranks);
    }

    fn change(&mut self, key: &'static str, editor: &mut dyn Editor) {
        let mut ranks: Vec<usize> = self.iter().map(|it| it.rank()).collect();
        editor.choices(key, C::OPTIONS, &mut ranks);
        *self = ranks.into_iter().filter_map(C::of_rank).collect();
    }
}

impl<T: Part> Kept for Link<T> {
    fn show(&self, key: &'static str, visitor: &mut dyn Visitor) {
        visitor.link(key, T::LIST, *self.raw());
    }

    fn change(&mut self, key: &'static str, editor: &mut dyn Editor) {
        editor.link(key, T::LIST, self.raw_mut());
    }
}

impl<T: Part> Kept for Links<T> {
    fn show(&self, key: &'static str, visitor: &mut dyn Visitor) {
        visitor.links(key, T::LIST, self.raw());
    }

    fn change(&mut self, key: &'static str, editor: &mut dyn Editor) {
        editor.links(key, T::LIST, self.raw_mut());
    }
}

impl<T: Part> Kept for List<T> {
    fn show(&self, key: &'static str, visitor: &mut dyn Visitor) {
        visitor.list(key, self);
    }

    fn change(&mut self, key: &'static str, editor: &mut dyn Editor) {
        editor.list(key, self);
    }
}

/// Declares a record: its fields, in the order of the file, each under its own name.
macro_rules! record {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$note:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$note])* pub $field: $kind,)+
            /// Fields that a newer version wrote.
            pub unknown: $crate::plan::record::Unknown,
        }

        impl $crate::plan::record::Record for $name {
            fn visit(&self, visitor: &mut dyn $crate::plan::record::Visitor) {
                $($crate::plan::record::Kept::show(&self.$field, stringify!($field), visitor);)+
                visitor.unknown(&self.unknown);
            }

            fn edit(&mut self, editor: &mut dyn $crate::plan::record::Editor) {
                $($crate::plan::record::Kept::change(&mut self.$field, stringify!($field), editor);)+
                editor.unknown(&mut self.unknown, &[$(stringify!($field)),+]);
            }
        }

        impl $crate::plan::record::Kept for $name {
            fn show(&self, key: &'static str, visitor: &mut dyn $crate::plan::record::Visitor) {
                visitor.record(key, self);
            }

            fn change(&mut self, key: &'static str, editor: &mut dyn $crate::plan::record::Editor) {
                editor.record(key, self);
            }
        }
    };
}

/// Declares a part: a record with an identifier that lives in one list of the plan; `name` says which text names it.
macro_rules! part {
    ($(#[$about:meta])* pub struct $part:ident in $list:ident, named $title:ident { $($(#[$note:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $part {
            /// Drawn when the part was added; never changes.
            pub id: $crate::plan::id::Id<$part>,
            $($(#[$note])* pub $field: $kind,)+
            /// Fields that a newer version wrote.
            pub unknown: $crate::plan::record::Unknown,
        }

        impl $crate::plan::record::Record for $part {
            fn visit(&self, visitor: &mut dyn $crate::plan::record::Visitor) {
                visitor.id(self.id.raw());
                $($crate::plan::record::Kept::show(&self.$field, stringify!($field), visitor);)+
                visitor.unknown(&self.unknown);
            }

            fn edit(&mut self, editor: &mut dyn $crate::plan::record::Editor) {
                let mut raw = self.id.raw();
                editor.id(&mut raw);
                self.id = raw.into();
                $($crate::plan::record::Kept::change(&mut self.$field, stringify!($field), editor);)+
                editor.unknown(&mut self.unknown, &["id", $(stringify!($field)),+]);
            }
        }

        impl $crate::plan::list::Part for $part {
            const LIST: $crate::plan::ListKind = $crate::plan::ListKind::$list;

            fn with_id(id: $crate::plan::id::Id<$part>) -> $part {
                $part { id, ..$part::default() }
            }

            fn id(&self) -> $crate::plan::id::Id<$part> {
                self.id
            }

            fn name(&self) -> &str {
                &self.$title
            }

            fn name_mut(&mut self) -> &mut String {
                &mut self.$title
            }
        }
    };
}

pub(crate) use {part, record};
