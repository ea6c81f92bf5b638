//! From the fields of a file to those of a plan: one error that says where, or all of them.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::formats::json::limits::{CHARACTERS, FIELDS, LARGEST, YEARS};
use crate::formats::json::place::{Place, shortened};
use crate::formats::json::{Expected, ReadError};
use crate::plan::choice::Choosable;
use crate::plan::{Amounts, AnyList, Date, Editor, ListKind, Plan, Record, Unknown, id as plan_id};

/// Where a text comes from.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Trust {
    /// From a file: checked in full.
    #[default]
    Elsewhere,
    /// From this browser: nothing typed is refused.
    Own,
    /// From a newer version: what is not understood is passed over.
    Newer,
}

/// What was done on the way, counted.
#[derive(Default)]
pub(super) struct Tally {
    /// Texts that held control characters.
    pub(super) cleaned: usize,
    /// Parts that had the identifier of another one.
    pub(super) renumbered: usize,
    /// Fields that this version does not know.
    pub(super) kept: usize,
}

/// Fills a record with the fields of an object, takes them out as it goes, and keeps the rest as unknown.
#[derive(Default)]
pub(super) struct Reader {
    object: Map<String, Value>,
    place: Place,
    trust: Trust,
    claimed: HashSet<u64>,
    ids: HashSet<u64>,
    /// The last identifier given to a part that had the one of another: the search goes on from there.
    fresh: Option<u64>,
    error: Option<ReadError>,
    tally: Tally,
}

impl Reader {
    /// Fills a plan with the fields of its file; says what it did on the way, or the first error.
    pub(super) fn read(
        object: Map<String, Value>,
        trust: Trust,
        plan: &mut Plan,
    ) -> Result<Tally, ReadError> {
        let mut reader = Reader {
            claimed: claimed(&object),
            trust,
            ..Reader::default()
        };
        reader.fill(object, plan);
        match reader.error {
            Some(error) => Err(error),
            None => Ok(reader.tally),
        }
    }

    /// The value of a field, which is then no longer in the object; `null` is no value. Nothing after an error.
    fn take(&mut self, key: &str) -> Option<Value> {
        if self.error.is_some() {
            return None;
        }
        self.object.remove(key).filter(|value| !value.is_null())
    }

    /// Keeps the first error; of what a newer version wrote, none is one.
    fn fail(&mut self, error: ReadError) {
        if self.trust != Trust::Newer {
            self.error.get_or_insert(error);
        }
    }

    /// Keeps what was read, or the first error.
    fn keep<T>(&mut self, read: Result<T, ReadError>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(error);
                None
            }
        }
    }

    fn wrong(&self, key: &str, expected: Expected) -> ReadError {
        ReadError::WrongType {
            place: self.place.at(key),
            expected,
        }
    }

    fn refuse(&mut self, key: &str, expected: Expected) {
        let error = self.wrong(key, expected);
        self.fail(error);
    }

    fn string(&self, key: &str, value: Value, expected: Expected) -> Result<String, ReadError> {
        match value {
            Value::String(text) => Ok(text),
            _ => Err(self.wrong(key, expected)),
        }
    }

    fn strings(
        &self,
        key: &str,
        value: Value,
        expected: Expected,
    ) -> Result<Vec<String>, ReadError> {
        let Value::Array(values) = value else {
            return Err(self.wrong(key, expected));
        };
        let texts = values.into_iter().enumerate();
        texts
            .map(|(rank, value)| match value {
                Value::String(text) => Ok(text),
                _ => Err(ReadError::WrongType {
                    place: self.place.at_item(key, rank),
                    expected: match expected {
                        Expected::Codes => Expected::Code,
                        Expected::Ids => Expected::Id,
                        _ => Expected::Text,
                    },
                }),
            })
            .collect()
    }

    /// The text without control characters, its lines ended by a single line feed.
    fn clean(&mut self, text: String, place: impl Fn(&Reader) -> Place) -> Option<String> {
        let hidden = |it: char| it.is_control() && it != '\t' && it != '\n';
        let mut text = text;
        if text.contains('\r') {
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
        if text.contains(hidden) {
            text.retain(|it| !hidden(it));
            self.tally.cleaned += 1;
        }
        // Characters are never more numerous than bytes: most texts are not counted.
        let long = text.len() > CHARACTERS && text.chars().count() > CHARACTERS;
        if long && self.trust == Trust::Elsewhere {
            let place = place(self);
            self.fail(ReadError::TooLong { place });
            return None;
        }
        Some(text)
    }

    fn whole(&self, value: &Value, place: impl Fn() -> Place) -> Result<i64, ReadError> {
        let number = match value {
            Value::Number(number) => number,
            _ => {
                return Err(ReadError::WrongType {
                    place: place(),
                    expected: Expected::Number,
                });
            }
        };
        match number.as_i64() {
            Some(number) if self.trust == Trust::Own => Ok(number),
            Some(number) if (-LARGEST..=LARGEST).contains(&number) => Ok(number),
            Some(_) => Err(ReadError::OutOfRange { place: place() }),
            None if number.is_u64() => Err(ReadError::OutOfRange { place: place() }),
            None => Err(ReadError::WrongType {
                place: place(),
                expected: Expected::Number,
            }),
        }
    }

    fn rank(
        &self,
        code: &str,
        options: &[Choosable],
        place: impl Fn() -> Place,
    ) -> Result<usize, ReadError> {
        let rank = options.iter().position(|it| it.code == code);
        rank.ok_or_else(|| ReadError::UnknownCode {
            place: place(),
            code: shortened(code),
        })
    }

    fn identifier(&self, text: &str, place: impl Fn() -> Place) -> Result<u64, ReadError> {
        plan_id::read(text).ok_or_else(|| ReadError::BadId {
            place: place(),
            text: shortened(text),
        })
    }

    /// Fills a record with the fields of an object.
    fn fill(&mut self, object: Map<String, Value>, record: &mut dyn Record) {
        let count = object.len();
        if count > FIELDS && self.trust == Trust::Elsewhere {
            let place = self.place.clone();
            self.fail(ReadError::TooManyFields { place, count });
            return;
        }
        let outer = std::mem::replace(&mut self.object, object);
        record.edit(self);
        self.object = outer;
    }

    /// The identifier of a new part, that no other part has.
    fn new_identifier(&mut self, part: &mut Map<String, Value>) -> Option<u64> {
        let value = part.remove("id").unwrap_or_default();
        let text = self.string("id", value, Expected::Id);
        let text = self.keep(text)?;
        let raw = self.identifier(&text, || self.place.at("id"));
        let raw = self.keep(raw)?;
        if self.ids.insert(raw) {
            return Some(raw);
        }
        // Links go on leading to the first one that bears it.
        self.tally.renumbered += 1;
        let mut fresh = self.fresh.unwrap_or(raw);
        while fresh == 0 || self.claimed.contains(&fresh) || !self.ids.insert(fresh) {
            fresh = fresh.wrapping_add(1);
        }
        self.fresh = Some(fresh);
        Some(fresh)
    }
}

impl Editor for Reader {
    fn text(&mut self, key: &'static str, value: &mut String) {
        let Some(found) = self.take(key) else { return };
        let text = self.string(key, found, Expected::Text);
        let Some(text) = self.keep(text) else { return };
        if let Some(text) = self.clean(text, |it| it.place.at(key)) {
            *value = text;
        }
    }

    fn phrases(&mut self, key: &'static str, values: &mut Vec<String>) {
        let Some(found) = self.take(key) else { return };
        let texts = self.strings(key, found, Expected::Texts);
        let Some(texts) = self.keep(texts) else {
            return;
        };
        let texts = texts.into_iter().enumerate();
        *values = texts
            .filter_map(|(rank, text)| self.clean(text, |it| it.place.at_item(key, rank)))
            .collect();
    }

    fn flag(&mut self, key: &'static str, value: &mut bool) {
        let Some(found) = self.take(key) else { return };
        let flag = found.as_bool();
        let flag = flag.ok_or_else(|| self.wrong(key, Expected::Flag));
        if let Some(flag) = self.keep(flag) {
            *value = flag;
        }
    }

    fn number(&mut self, key: &'static str, value: &mut Option<i64>) {
        let Some(found) = self.take(key) else { return };
        let number = self.whole(&found, || self.place.at(key));
        *value = self.keep(number);
    }

    fn date(&mut self, key: &'static str, value: &mut Option<Date>) {
        let Some(found) = self.take(key) else { return };
        let text = self.string(key, found, Expected::Date);
        let Some(text) = self.keep(text) else { return };
        let date = Date::read(&text).ok_or_else(|| ReadError::BadDate {
            place: self.place.at(key),
            text: shortened(&text),
        });
        *value = self.keep(date);
    }

    fn choice(
        &mut self,
        key: &'static str,
        options: &'static [Choosable],
        rank: &mut Option<usize>,
    ) {
        let Some(found) = self.take(key) else { return };
        let code = self.string(key, found, Expected::Code);
        let Some(code) = self.keep(code) else { return };
        let read = self.rank(&code, options, || self.place.at(key));
        *rank = self.keep(read);
    }

    fn choices(
        &mut self,
        key: &'static str,
        options: &'static [Choosable],
        ranks: &mut Vec<usize>,
    ) {
        let Some(found) = self.take(key) else { return };
        let codes = self.strings(key, found, Expected::Codes);
        let Some(codes) = self.keep(codes) else {
            return;
        };
        ranks.clear();
        for (at, code) in codes.iter().enumerate() {
            let read = self.rank(code, options, || self.place.at_item(key, at));
            let Some(rank) = self.keep(read) else { return };
            if !ranks.contains(&rank) {
                ranks.push(rank);
            }
        }
    }

    fn link(&mut self, key: &'static str, _: ListKind, value: &mut Option<u64>) {
        let Some(found) = self.take(key) else { return };
        let text = self.string(key, found, Expected::Id);
        let Some(text) = self.keep(text) else { return };
        let raw = self.identifier(&text, || self.place.at(key));
        *value = self.keep(raw);
    }

    fn links(&mut self, key: &'static str, _: ListKind, values: &mut Vec<u64>) {
        let Some(found) = self.take(key) else { return };
        let texts = self.strings(key, found, Expected::Ids);
        let Some(texts) = self.keep(texts) else {
            return;
        };
        let mut there = HashSet::new();
        for (at, text) in texts.iter().enumerate() {
            let raw = self.identifier(text, || self.place.at_item(key, at));
            let Some(raw) = self.keep(raw) else { return };
            if there.insert(raw) {
                values.push(raw);
            }
        }
    }

    fn amounts(&mut self, key: &'static str, value: &mut Amounts) {
        let Some(found) = self.take(key) else { return };
        let Value::Object(sums) = found else {
            return self.refuse(key, Expected::Amounts);
        };
        if sums.len() > YEARS && self.trust == Trust::Elsewhere {
            return self.refuse(key, Expected::Amounts);
        }
        self.place.enter(key);
        for (name, sum) in &sums {
            let year = year(name, self.trust);
            let year = year.ok_or_else(|| self.wrong(name, Expected::Year));
            let sum = self.whole(sum, || self.place.at(name));
            let (Some(year), Some(sum)) = (self.keep(year), self.keep(sum)) else {
                break;
            };
            value.set(year, Some(sum));
        }
        self.place.leave();
    }

    fn record(&mut self, key: &'static str, value: &mut dyn Record) {
        let Some(found) = self.take(key) else { return };
        let Value::Object(inner) = found else {
            return self.refuse(key, Expected::Record);
        };
        self.place.enter(key);
        self.fill(inner, value);
        self.place.leave();
    }

    fn list(&mut self, key: &'static str, value: &mut dyn AnyList) {
        let Some(found) = self.take(key) else { return };
        let Value::Array(items) = found else {
            return self.refuse(key, Expected::List);
        };
        self.place.enter(key);
        for (rank, item) in items.into_iter().enumerate() {
            let name = item.get("name").and_then(Value::as_str).unwrap_or_default();
            self.place.enter_item(rank, name);
            match item {
                Value::Object(mut inner) => {
                    if let Some(raw) = self.new_identifier(&mut inner) {
                        self.fill(inner, value.append(raw));
                    }
                }
                _ => {
                    let place = self.place.clone();
                    let expected = Expected::Record;
                    self.fail(ReadError::WrongType { place, expected });
                }
            }
            self.place.leave();
            if self.error.is_some() {
                break;
            }
        }
        self.place.leave();
    }

    fn unknown(&mut self, values: &mut Unknown, _: &'static [&'static str]) {
        *values = std::mem::take(&mut self.object);
        self.tally.kept += values.len();
    }
}

/// A year as [`crate::formats::json::write`] writes it. This browser may have kept any number for a year.
fn year(text: &str, trust: Trust) -> Option<i64> {
    let year: i64 = text.parse().ok()?;
    let canonical = year.to_string() == text;
    let known = (1..=9999).contains(&year) || trust == Trust::Own;
    (canonical && known).then_some(year)
}

/// Every identifier that some part of the file bears: a new one must be none of them.
fn claimed(object: &Map<String, Value>) -> HashSet<u64> {
    let lists = ListKind::ALL
        .iter()
        .filter_map(|kind| object.get(kind.key())?.as_array());
    let ids = lists.flatten().filter_map(|item| item.get("id")?.as_str());
    ids.filter_map(plan_id::read).collect()
}
