//! Versions: states of a plan kept beside its revisions, until the person or the pruning forgets them (rule 15).
//!
//! Revisions follow each other every second and only the last ones stay: they are for recovery. Versions are for people:
//! one a sitting or so, those they named, and what would otherwise have been written over.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbObjectStore};

use super::database::{Database, VERSIONS};
use super::record;
use super::request::{Mode, answer};
use super::{Revision, StorageError, rules};

/// Why a version was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// On its own, from time to time.
    Automatic,
    /// The person gave it a name: it is never pruned.
    Named,
    /// Another tab had written meanwhile: this is what this one had.
    Side,
    /// As it was before a newer format, or before another version was restored.
    Original,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Automatic, Kind::Named, Kind::Side, Kind::Original];

    /// How it is written.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Automatic => "automatic",
            Kind::Named => "named",
            Kind::Side => "side",
            Kind::Original => "original",
        }
    }

    /// Reads back [`Kind::code`]; what is unknown is kept as if the person had named it.
    pub fn of_code(code: &str) -> Kind {
        let found = Kind::ALL.iter().find(|it| it.code() == code);
        found.copied().unwrap_or(Kind::Named)
    }
}

/// A version of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Unique among the versions of the plan.
    pub id: String,
    /// Why it was kept.
    pub kind: Kind,
    /// What the person called it, perhaps nothing.
    pub name: String,
    /// What it holds.
    pub revision: Revision,
}

/// Keeps a version, and forgets the automatic ones that have had their time.
pub async fn keep(database: &Database, version: &Version) -> Result<(), StorageError> {
    let plan = version.revision.plan.as_str();
    let work = database.begin(&[VERSIONS], Mode::Write).await?;
    let store = work.store(VERSIONS)?;
    let value = to_js(version)?;
    answer(store.put_with_key(&value, &key(plan, &version.id).into())).await?;
    let dated: Vec<(String, String)> = read_all(&store, plan)
        .await?
        .into_iter()
        .filter(|it| it.kind == Kind::Automatic)
        .map(|it| (it.id, it.revision.saved_at))
        .collect();
    for id in rules::versions_to_forget(dated) {
        answer(store.delete(&key(plan, &id).into())).await?;
    }
    work.finish().await
}

/// Every version of a plan that can be read, in no order.
pub async fn list(database: &Database, plan: &str) -> Result<Vec<Version>, StorageError> {
    let work = database.begin(&[VERSIONS], Mode::Read).await?;
    read_all(&work.store(VERSIONS)?, plan).await
}

/// Forgets one version.
pub async fn forget(database: &Database, plan: &str, id: &str) -> Result<(), StorageError> {
    let work = database.begin(&[VERSIONS], Mode::Write).await?;
    answer(work.store(VERSIONS)?.delete(&key(plan, id).into())).await?;
    work.finish().await
}

/// The keys of everything under a plan, in stores whose keys begin with its id.
pub fn range(plan: &str) -> Result<JsValue, StorageError> {
    // `0` follows `/`: every key that begins with "plan/" lies between.
    between(&format!("{plan}/"), &format!("{plan}0"))
}

/// The keys from one, to another left out.
pub fn between(from: &str, to: &str) -> Result<JsValue, StorageError> {
    let (from, to) = (JsValue::from_str(from), JsValue::from_str(to));
    IdbKeyRange::bound_with_lower_open_and_upper_open(&from, &to, false, true)
        .map(JsValue::from)
        .map_err(StorageError::thrown)
}

async fn read_all(store: &IdbObjectStore, plan: &str) -> Result<Vec<Version>, StorageError> {
    let values = js_sys::Array::from(&answer(store.get_all_with_key(&range(plan)?)).await?);
    let read = values.iter().filter_map(|it| from_js(&it));
    Ok(read.filter(|it| it.revision.is_intact()).collect())
}

fn key(plan: &str, id: &str) -> String {
    format!("{plan}/{id}")
}

fn to_js(version: &Version) -> Result<JsValue, StorageError> {
    let value = record::revision_to_js(&version.revision)?;
    let fields = [
        ("id", version.id.as_str()),
        ("kind", version.kind.code()),
        ("name", version.name.as_str()),
    ];
    for (name, text) in fields {
        Reflect::set(&value, &name.into(), &text.into()).map_err(StorageError::thrown)?;
    }
    Ok(value)
}

fn from_js(value: &JsValue) -> Option<Version> {
    let text = |name: &str| Reflect::get(value, &name.into()).ok()?.as_string();
    Some(Version {
        id: text("id")?,
        kind: Kind::of_code(&text("kind")?),
        name: text("name").unwrap_or_default(),
        revision: record::revision_from_js(value).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_read_back_and_unknown_ones_are_never_pruned() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_code(kind.code()), kind);
        }
        assert_eq!(Kind::of_code("of tomorrow"), Kind::Named);
    }
}
