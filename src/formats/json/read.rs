//! From a file to a plan: one error that says where, or a whole plan.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::formats::json::limits::{self, CHARACTERS, FIELDS, LARGEST, PARTS, YEARS};
use crate::formats::json::past;
use crate::formats::json::place::{Place, shortened};
use crate::formats::json::{Expected, FORMAT, Found, Kind, ReadError, SCHEMA, surrogates};
use crate::plan::choice::Choosable;
use crate::plan::edits::Mend;
use crate::plan::{Amounts, AnyList, Date, Editor, ListKind, Plan, Record, Unknown, id as plan_id};

/// A plan that was read, and what to know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The plan.
    pub plan: Plan,
    /// What was mended or kept aside on the way.
    pub notices: Vec<Notice>,
}

/// Something that reading did on the way, and that the person should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Links that named nothing were taken away.
    Mended(usize),
    /// Control characters were taken out of texts.
    Cleaned(usize),
    /// Halves of characters were replaced.
    Replaced(usize),
    /// Parts had the identifier of another one and were given one of their own.
    Renumbered(usize),
    /// Fields that this version does not know are kept as they are.
    Kept(usize),
}

/// Reads the bytes of a file. Prefer this to [`read`] for a file: it knows pictures, archives and other encodings.
pub fn read_bytes(bytes: &[u8], id: u64) -> Result<Opened, ReadError> {
    if bytes.len() > limits::BYTES {
        return Err(ReadError::TooLarge);
    }
    if let Some(kind) = signed(bytes) {
        return Err(ReadError::NotText(kind));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text, id),
        Err(_) if bytes.contains(&0) => Err(ReadError::NotText(Kind::Other)),
        Err(_) => Err(ReadError::NotText(Kind::Older)),
    }
}

/// Reads the text of a file from elsewhere; the plan gets the identifier `id`.
pub fn read(text: &str, id: u64) -> Result<Opened, ReadError> {
    limits::check(text)?;
    build(text, id, Trust::Elsewhere)
}

/// Reads the text that this browser kept: without the limits of size, so that nothing a person typed is ever refused.
pub fn read_back(text: &str, id: u64) -> Result<Opened, ReadError> {
    build(text, id, Trust::Own)
}

/// Reads what can be read of a plan that a newer version wrote: to be shown, never to be written in its place.
pub fn read_newer(text: &str, id: u64) -> Result<Opened, ReadError> {
    limits::check(text)?;
    build(text, id, Trust::Newer)
}

/// Where a text comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// From a file: checked in full.
    Elsewhere,
    /// From this browser: nothing typed is refused.
    Own,
    /// From a newer version: what is not understood is passed over.
    Newer,
}

fn signed(bytes: &[u8]) -> Option<Kind> {
    const SIGNATURES: [(&[u8], Kind); 9] = [
        (b"PK\x03\x04", Kind::Archive),
        (b"\x1f\x8b", Kind::Archive),
        (b"\xd0\xcf\x11\xe0", Kind::Archive),
        (b"%PDF", Kind::Pdf),
        (b"\x89PNG", Kind::Picture),
        (b"\xff\xd8\xff", Kind::Picture),
        (b"GIF8", Kind::Picture),
        (b"\xff\xfe", Kind::Utf16),
        (b"\xfe\xff", Kind::Utf16),
    ];
    let found = SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    found.map(|(_, kind)| *kind).or(match bytes {
        // UTF-16 without its mark: one byte in two of a brace and a quotation mark is zero.
        [b'{', 0, ..] | [0, b'{', ..] => Some(Kind::Utf16),
        _ => None,
    })
}

fn build(text: &str, id: u64, trust: Trust) -> Result<Opened, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    if text.contains('\0') {
        return Err(ReadError::NotText(Kind::Other));
    }
    if text.starts_with("%PDF") {
        return Err(ReadError::NotText(Kind::Pdf));
    }
    let (text, replaced) = surrogates::mend(text);
    let value = serde_json::from_str(&text).map_err(|error| not_json(&text, &error))?;
    let object = plan_object(value, trust)?;
    if trust != Trust::Own {
        let count = ListKind::ALL
            .iter()
            .filter_map(|kind| object.get(kind.key())?.as_array())
            .map(Vec::len)
            .sum();
        if count > PARTS {
            return Err(ReadError::TooMany { count });
        }
    }

    let mut plan = Plan {
        id,
        ..Plan::default()
    };
    let mut reader = Reader {
        claimed: claimed(&object),
        trust,
        ..Reader::default()
    };
    reader.fill(object, &mut plan);
    if let Some(error) = reader.error {
        return Err(error);
    }

    let mended = Mend::plan(&mut plan);
    if trust == Trust::Elsewhere {
        refuse_double_crossings(&plan)?;
    }
    let notices = [
        (mended, Notice::Mended(mended)),
        (reader.cleaned, Notice::Cleaned(reader.cleaned)),
        (replaced, Notice::Replaced(replaced)),
        (reader.renumbered, Notice::Renumbered(reader.renumbered)),
        (reader.kept, Notice::Kept(reader.kept)),
    ];
    let notices = notices
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, notice)| notice)
        .collect();
    Ok(Opened { plan, notices })
}

/// Where the text stops being JSON, counted in lines and characters as an editor shows them.
fn not_json(text: &str, error: &serde_json::Error) -> ReadError {
    let line = error.line().max(1);
    let bytes = text.lines().nth(line - 1).unwrap_or_default().as_bytes();
    let before = &bytes[..error.column().min(bytes.len())];
    // A byte that does not continue a character starts one.
    let column = before.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    ReadError::NotJson {
        line,
        column: column.max(1),
        cut: error.is_eof(),
    }
}

/// The fields of a plan, once the file has said that it is one of a version we read.
fn plan_object(value: Value, trust: Trust) -> Result<Map<String, Value>, ReadError> {
    let mut object = match value {
        Value::Object(object) => object,
        Value::Array(_) => return Err(ReadError::NotAPlan(Found::Array)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            return Err(ReadError::NotAPlan(Found::Scalar));
        }
    };
    match object.remove("format") {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(Value::String(format)) => {
            return Err(ReadError::NotAPlan(Found::Format(shortened(&format))));
        }
        Some(_) | None => return Err(ReadError::NotAPlan(Found::NoFormat)),
    }
    object.remove("app");
    let schema = object.remove("schema");
    match schema.as_ref().and_then(Value::as_u64) {
        Some(schema) if schema > u64::from(SCHEMA) && trust != Trust::Newer => {
            Err(ReadError::Newer { schema })
        }
        Some(schema) if schema > 0 => {
            past::lift(&mut object, schema);
            Ok(object)
        }
        Some(_) | None => Err(ReadError::WrongType {
            place: Place::default().at("schema"),
            expected: Expected::Number,
        }),
    }
}

/// Every identifier that some part of the file bears: a new one must be none of them.
fn claimed(object: &Map<String, Value>) -> HashSet<u64> {
    let lists = ListKind::ALL
        .iter()
        .filter_map(|kind| object.get(kind.key())?.as_array());
    let ids = lists.flatten().filter_map(|item| item.get("id")?.as_str());
    ids.filter_map(plan_id::read).collect()
}

fn refuse_double_crossings(plan: &Plan) -> Result<(), ReadError> {
    let mut cells = HashSet::new();
    for (rank, crossing) in plan.crossings.iter().enumerate() {
        if !cells.insert((crossing.offer.get(), crossing.row())) {
            let place = Place::default().at_item(ListKind::Crossings.key(), rank);
            return Err(ReadError::DuplicateCrossing { place });
        }
    }
    Ok(())
}

/// Fills a record with the fields of an object, takes them out as it goes, and keeps the rest as unknown.
struct Reader {
    object: Map<String, Value>,
    place: Place,
    trust: Trust,
    claimed: HashSet<u64>,
    ids: HashSet<u64>,
    /// The last identifier given to a part that had the one of another: the search goes on from there.
    fresh: Option<u64>,
    error: Option<ReadError>,
    cleaned: usize,
    renumbered: usize,
    kept: usize,
}

impl Default for Reader {
    fn default() -> Reader {
        Reader {
            object: Map::new(),
            place: Place::default(),
            trust: Trust::Elsewhere,
            claimed: HashSet::new(),
            ids: HashSet::new(),
            fresh: None,
            error: None,
            cleaned: 0,
            renumbered: 0,
            kept: 0,
        }
    }
}

impl Reader {
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
            self.cleaned += 1;
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
        self.renumbered += 1;
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
            let error = self.wrong(key, Expected::Amounts);
            self.fail(error);
            return;
        };
        if sums.len() > YEARS && self.trust == Trust::Elsewhere {
            let error = self.wrong(key, Expected::Amounts);
            self.fail(error);
            return;
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
            let error = self.wrong(key, Expected::Record);
            self.fail(error);
            return;
        };
        self.place.enter(key);
        self.fill(inner, value);
        self.place.leave();
    }

    fn list(&mut self, key: &'static str, value: &mut dyn AnyList) {
        let Some(found) = self.take(key) else { return };
        let Value::Array(items) = found else {
            let error = self.wrong(key, Expected::List);
            self.fail(error);
            return;
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
        self.kept += values.len();
    }
}

/// A year as [`crate::formats::json::write`] writes it. This browser may have kept any number for a year.
fn year(text: &str, trust: Trust) -> Option<i64> {
    let year: i64 = text.parse().ok()?;
    let canonical = year.to_string() == text;
    let known = (1..=9999).contains(&year) || trust == Trust::Own;
    (canonical && known).then_some(year)
}
