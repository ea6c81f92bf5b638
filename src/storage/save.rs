//! The one writer: each act is one transaction, kept whole or not at all.

use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbObjectStore};

use super::database::{ASIDE, Database, HEADS, REVISIONS, TRAILS, VERSIONS};
use super::record::{self, FileCopy, Head};
use super::request::{Mode, answer};
use super::rules::{self, Verdict};
use super::{Revision, StorageError, trail, versions};

/// Puts a revision and moves the head to it, unless the stored head is not its parent.
///
/// A plan in the bin stays in the bin: only restoring it takes it out.
/// The states that undo gives back go with it, all together or not at all.
pub async fn save(
    database: &Database,
    revision: &Revision,
    trail: Option<&trail::Change>,
) -> Result<(), StorageError> {
    if !revision.is_intact() {
        return Err(StorageError::Unsealed);
    }
    let plan = revision.plan.as_str();
    let work = database
        .begin(&[HEADS, REVISIONS, ASIDE, TRAILS], Mode::Write)
        .await?;
    let (heads, revisions) = (work.store(HEADS)?, work.store(REVISIONS)?);
    let mut numbers = numbers(&revisions, plan).await?;
    let raw = answer(heads.get(&plan.into())).await?;
    let head = Head::from_js(&raw, plan);
    let stored = match &head {
        Ok(head) => Some((head.number, head.checksum)),
        Err(_) => numbers.iter().max().map(|number| (*number, None)),
    };
    match rules::judge(stored, revision) {
        Verdict::Write => {}
        Verdict::Already => return Ok(()),
        Verdict::Conflict(found) => return Err(StorageError::Conflict { found }),
    }
    if let (Err(damage), false) = (&head, raw.is_undefined()) {
        let aside = record::aside(&raw, &damage.to_string(), &format!("{HEADS}/{plan}"))?;
        answer(work.store(ASIDE)?.add(&aside)).await?;
    }
    let key = rules::key(plan, revision.number);
    answer(revisions.put_with_key(&record::revision_to_js(revision)?, &key.into())).await?;
    answer(heads.put_with_key(&Head::of(revision, head.ok()).to_js()?, &plan.into())).await?;
    if let Some(trail) = trail {
        trail::write(&work.store(TRAILS)?, plan, trail).await?;
    }
    numbers.push(revision.number);
    for number in rules::to_forget(numbers) {
        answer(revisions.delete(&rules::key(plan, number).into())).await?;
    }
    work.finish().await
}

/// Marks a plan as in the bin since then, or out of it.
pub async fn mark(
    database: &Database,
    plan: &str,
    deleted_at: Option<String>,
) -> Result<(), StorageError> {
    change(database, plan, |head| head.deleted_at = deleted_at).await
}

/// Remembers that a revision was saved in a file.
pub async fn mark_copied(
    database: &Database,
    plan: &str,
    copy: FileCopy,
) -> Result<(), StorageError> {
    change(database, plan, |head| head.copy = Some(copy)).await
}

async fn change(
    database: &Database,
    plan: &str,
    change: impl FnOnce(&mut Head),
) -> Result<(), StorageError> {
    let work = database.begin(&[HEADS], Mode::Write).await?;
    let heads = work.store(HEADS)?;
    let raw = answer(heads.get(&plan.into())).await?;
    let mut head = Head::from_js(&raw, plan).map_err(|_| StorageError::Missing)?;
    change(&mut head);
    answer(heads.put_with_key(&head.to_js()?, &plan.into())).await?;
    work.finish().await
}

/// Forgets a plan for good, with all that is kept of it.
pub async fn purge(database: &Database, plan: &str) -> Result<(), StorageError> {
    let stores = [HEADS, REVISIONS, VERSIONS, TRAILS];
    let work = database.begin(&stores, Mode::Write).await?;
    answer(work.store(HEADS)?.delete(&plan.into())).await?;
    for store in [REVISIONS, VERSIONS, TRAILS] {
        answer(work.store(store)?.delete(&versions::range(plan)?)).await?;
    }
    work.finish().await
}

/// Keeps a text nobody could read.
pub async fn set_aside(
    database: &Database,
    raw: &str,
    reason: &str,
    place: &str,
) -> Result<(), StorageError> {
    let work = database.begin(&[ASIDE], Mode::Write).await?;
    answer(
        work.store(ASIDE)?
            .add(&record::aside(&raw.into(), reason, place)?),
    )
    .await?;
    work.finish().await
}

/// What was set aside, as JSON texts, for the person to take away.
pub async fn asides(database: &Database) -> Result<Vec<String>, StorageError> {
    let work = database.begin(&[ASIDE], Mode::Read).await?;
    let all = js_sys::Array::from(&answer(work.store(ASIDE)?.get_all()).await?);
    Ok(all.iter().filter_map(|it| text(&it)).collect())
}

/// A record found unreadable, and where.
pub struct Spot {
    /// Its object store.
    pub store: &'static str,
    /// Its key.
    pub key: String,
    /// What was found there.
    pub raw: JsValue,
}

/// Moves a record from its object store to the ones set aside, unless another tab has changed it since.
pub async fn move_aside(
    database: &Database,
    spot: &Spot,
    reason: &str,
) -> Result<(), StorageError> {
    let work = database.begin(&[spot.store, ASIDE], Mode::Write).await?;
    let (store, key) = (work.store(spot.store)?, JsValue::from_str(&spot.key));
    let raw = answer(store.get(&key)).await?;
    if text(&raw) != text(&spot.raw) {
        return Ok(());
    }
    let place = format!("{}/{}", spot.store, spot.key);
    answer(
        work.store(ASIDE)?
            .add(&record::aside(&raw, reason, &place)?),
    )
    .await?;
    answer(store.delete(&key)).await?;
    work.finish().await
}

fn text(value: &JsValue) -> Option<String> {
    js_sys::JSON::stringify(value).ok()?.as_string()
}

/// The numbers of a plan's revisions.
async fn numbers(revisions: &IdbObjectStore, plan: &str) -> Result<Vec<u64>, StorageError> {
    let (first, last) = (rules::key(plan, 0), rules::key(plan, u64::MAX));
    let range = IdbKeyRange::bound(&first.into(), &last.into()).map_err(StorageError::thrown)?;
    let keys = js_sys::Array::from(&answer(revisions.get_all_keys_with_key(&range)).await?);
    Ok(keys
        .iter()
        .filter_map(|key| number_of(&key, plan))
        .collect())
}

fn number_of(key: &JsValue, plan: &str) -> Option<u64> {
    let key = key.as_string()?;
    let (owner, number) = rules::parse_key(&key)?;
    (owner == plan).then_some(number)
}
