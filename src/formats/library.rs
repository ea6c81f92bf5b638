//! The whole library in one file: every plan with its versions and the bin, to move to another machine or to be safe.
//!
//! Each plan's text goes in as it is kept, letter for letter, and is checked as any file when it comes back.

use serde_json::{Map, Value, json};

use crate::formats::json::{Found, ReadError};

/// What the key `format` says in a library's file.
pub const FORMAT: &str = "trame-library";

/// The version of this format.
pub const SCHEMA: u64 = 1;

/// The largest library read, in bytes: ten times a plan's limit.
pub const BYTES: usize = 100 * 1024 * 1024;

/// A plan of a library.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelved {
    /// Its id, as storage writes it.
    pub id: String,
    /// Since when it is in the bin, as an ISO instant.
    pub deleted_at: Option<String>,
    /// What it holds.
    pub state: State,
    /// Its versions.
    pub versions: Vec<Version>,
}

/// A state of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Its title.
    pub title: String,
    /// When it was saved, as an ISO instant.
    pub saved_at: String,
    /// The version of the plan's own format.
    pub schema: u32,
    /// The plan's text.
    pub body: String,
}

/// A version of a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Version {
    /// Its id among the versions of the plan.
    pub id: String,
    /// Why it was kept, as storage writes it.
    pub kind: String,
    /// What the person called it.
    pub name: String,
    /// What it holds.
    pub state: State,
}

/// The library as the text of its file.
pub fn write(plans: &[Shelved]) -> String {
    let plans: Vec<Value> = plans
        .iter()
        .map(|plan| {
            let mut object = state(&plan.state);
            object.insert("id".to_owned(), plan.id.as_str().into());
            object.insert("deleted_at".to_owned(), plan.deleted_at.as_deref().into());
            let versions = plan.versions.iter().map(|it| {
                let mut object = state(&it.state);
                object.insert("id".to_owned(), it.id.as_str().into());
                object.insert("kind".to_owned(), it.kind.as_str().into());
                object.insert("name".to_owned(), it.name.as_str().into());
                Value::Object(object)
            });
            object.insert("versions".to_owned(), versions.collect());
            Value::Object(object)
        })
        .collect();
    json!({ "format": FORMAT, "schema": SCHEMA, "plans": plans }).to_string()
}

fn state(state: &State) -> Map<String, Value> {
    let fields = [
        ("title", Value::from(state.title.as_str())),
        ("saved_at", state.saved_at.as_str().into()),
        ("schema", state.schema.into()),
        ("body", state.body.as_str().into()),
    ];
    fields
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

/// Is this the file of a library?
pub fn is_library(error: &ReadError) -> bool {
    matches!(error, ReadError::NotAPlan(Found::Format(format)) if format == FORMAT)
}

/// Reads the text of a library's file. The plans' own texts are not read here: each is checked when it is put back.
///
/// # Errors
/// When it is no library of this version.
pub fn read(text: &str) -> Result<Vec<Shelved>, LibraryError> {
    if text.len() > BYTES {
        return Err(LibraryError::TooLarge);
    }
    let value: Value = serde_json::from_str(text).map_err(|_| LibraryError::NotJson)?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(LibraryError::NotALibrary);
    }
    match value.get("schema").and_then(Value::as_u64) {
        Some(SCHEMA) => {}
        Some(schema) if schema > SCHEMA => return Err(LibraryError::Newer),
        Some(_) | None => return Err(LibraryError::NotALibrary),
    }
    let plans = value.get("plans").and_then(Value::as_array);
    let plans = plans.ok_or(LibraryError::NotALibrary)?;
    plans.iter().map(shelved).collect()
}

/// Why a library cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LibraryError {
    /// More than [`BYTES`].
    #[error("more than {BYTES} bytes")]
    TooLarge,
    /// The text is damaged, or cut.
    #[error("not JSON")]
    NotJson,
    /// It is something else.
    #[error("not a library")]
    NotALibrary,
    /// A newer version wrote it.
    #[error("the library is of a newer version")]
    Newer,
}

fn shelved(value: &Value) -> Result<Shelved, LibraryError> {
    let versions = value.get("versions").and_then(Value::as_array);
    let versions = versions.ok_or(LibraryError::NotALibrary)?;
    Ok(Shelved {
        id: text(value, "id")?,
        deleted_at: value
            .get("deleted_at")
            .and_then(Value::as_str)
            .map(str::to_owned),
        state: read_state(value)?,
        versions: versions.iter().map(version).collect::<Result<_, _>>()?,
    })
}

fn version(value: &Value) -> Result<Version, LibraryError> {
    Ok(Version {
        id: text(value, "id")?,
        kind: text(value, "kind")?,
        name: text(value, "name")?,
        state: read_state(value)?,
    })
}

fn read_state(value: &Value) -> Result<State, LibraryError> {
    let schema = value.get("schema").and_then(Value::as_u64);
    Ok(State {
        title: text(value, "title")?,
        saved_at: text(value, "saved_at")?,
        schema: schema
            .and_then(|it| u32::try_from(it).ok())
            .ok_or(LibraryError::NotALibrary)?,
        body: text(value, "body")?,
    })
}

fn text(value: &Value, key: &str) -> Result<String, LibraryError> {
    let text = value.get(key).and_then(Value::as_str);
    text.map(str::to_owned).ok_or(LibraryError::NotALibrary)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::formats::json::read_bytes;

    fn states() -> impl Strategy<Value = State> {
        (
            any::<String>(),
            any::<String>(),
            any::<u32>(),
            any::<String>(),
        )
            .prop_map(|(title, saved_at, schema, body)| State {
                title,
                saved_at,
                schema,
                body,
            })
    }

    fn versions() -> impl Strategy<Value = Version> {
        (any::<String>(), any::<String>(), any::<String>(), states()).prop_map(
            |(id, kind, name, state)| Version {
                id,
                kind,
                name,
                state,
            },
        )
    }

    fn plans() -> impl Strategy<Value = Shelved> {
        let versions = prop::collection::vec(versions(), 0..4);
        (any::<String>(), any::<Option<String>>(), states(), versions).prop_map(
            |(id, deleted_at, state, versions)| Shelved {
                id,
                deleted_at,
                state,
                versions,
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn a_library_comes_back_letter_for_letter(plans in prop::collection::vec(plans(), 0..5)) {
            prop_assert_eq!(read(&write(&plans)), Ok(plans));
        }

        #[test]
        fn a_damaged_library_never_panics(place in 0usize..400, byte in any::<u8>()) {
            let plan = Shelved { id: "1a".to_owned(), ..Shelved::default() };
            let mut bytes = write(&[plan]).into_bytes();
            let place = place % bytes.len();
            bytes[place] = byte;
            let _ = read(&String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn a_library_may_be_ten_times_as_large_as_a_plan_and_no_more() {
        assert_eq!(BYTES, 10 * crate::formats::json::BYTES);
        let most = format!("x{}", " ".repeat(BYTES - 1));
        assert_eq!(read(&most), Err(LibraryError::NotJson));
        assert_eq!(read(&format!("{most} ")), Err(LibraryError::TooLarge));
    }

    #[test]
    fn other_files_are_refused() {
        assert_eq!(read("{"), Err(LibraryError::NotJson));
        assert_eq!(read("{}"), Err(LibraryError::NotALibrary));
        let of_schema =
            |number| write(&[]).replace("\"schema\":1", &format!("\"schema\":{number}"));
        assert_eq!(read(&of_schema(2)), Err(LibraryError::Newer));
        assert_eq!(read(&of_schema(0)), Err(LibraryError::NotALibrary));
    }

    #[test]
    fn a_library_opened_as_a_plan_is_told_from_other_files() {
        let refused = |text: &str| read_bytes(text.as_bytes(), 1).expect_err("no plan");
        assert!(is_library(&refused(&write(&[]))));
        assert!(!is_library(&refused("{\"format\":\"another\"}")));
        assert!(!is_library(&refused("{")));
    }
}
