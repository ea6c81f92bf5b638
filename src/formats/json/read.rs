//! From a file to a plan: one error that says where, or a whole plan.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::formats::json::limits::{self, PARTS};
use crate::formats::json::past;
use crate::formats::json::place::{Place, shortened};
use crate::formats::json::reader::{Reader, Trust};
use crate::formats::json::{Expected, FORMAT, Found, Kind, ReadError, SCHEMA, surrogates};
use crate::plan::edits::Mend;
use crate::plan::{ListKind, Plan};

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
    let tally = Reader::read(object, trust, &mut plan)?;
    let mended = Mend::plan(&mut plan);
    if trust == Trust::Elsewhere {
        refuse_double_crossings(&plan)?;
    }
    let notices = [
        (mended, Notice::Mended(mended)),
        (tally.cleaned, Notice::Cleaned(tally.cleaned)),
        (replaced, Notice::Replaced(replaced)),
        (tally.renumbered, Notice::Renumbered(tally.renumbered)),
        (tally.kept, Notice::Kept(tally.kept)),
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
