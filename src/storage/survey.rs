//! What the database holds of each plan, before its revisions are read.

use std::collections::{BTreeMap, BTreeSet};

use wasm_bindgen::JsValue;

use super::StorageError;
use super::database::{Database, HEADS, REVISIONS};
use super::record::Head;
use super::request::{Mode, Work, answer};
use super::revision::Damage;
use super::rules;
use super::save::Spot;

/// Where an unreadable record lies; nowhere to be moved from when the browser itself cannot read it.
pub type Place = Option<Spot>;

/// What the database says of one plan.
#[derive(Default)]
pub struct Traces {
    /// Its head, when it can be read.
    pub head: Option<Head>,
    /// The numbers of its revisions.
    pub numbers: BTreeSet<u64>,
}

impl Traces {
    /// The number stored as the plan's last.
    pub fn stored(&self) -> Option<u64> {
        self.head
            .as_ref()
            .map(|head| head.number)
            .or(self.numbers.last().copied())
    }
}

/// The keys of every plan and revision, the heads, and those that cannot be read; all of one moment, as another tab may save
/// at the next.
pub async fn survey(
    database: &Database,
) -> Result<(BTreeMap<String, Traces>, Vec<(Place, Damage)>), StorageError> {
    let work = database.begin(&[HEADS, REVISIONS], Mode::Read).await?;
    let names = keys(answer(work.store(HEADS)?.get_all_keys()).await?);
    let numbers = keys(answer(work.store(REVISIONS)?.get_all_keys()).await?);
    let mut plans = BTreeMap::<String, Traces>::new();
    for (plan, number) in numbers.iter().filter_map(|key| rules::parse_key(key)) {
        plans
            .entry(plan.to_owned())
            .or_default()
            .numbers
            .insert(number);
    }
    let mut spoiled = Vec::new();
    for (plan, raw) in heads(database, &work, names).await? {
        let Some(raw) = raw else {
            spoiled.push((None, Damage::Unreadable));
            continue;
        };
        match Head::from_js(&raw, &plan) {
            Ok(head) => plans.entry(plan).or_default().head = Some(head),
            Err(damage) => spoiled.push((
                Some(Spot {
                    store: HEADS,
                    key: plan,
                    raw,
                }),
                damage,
            )),
        }
    }
    Ok((plans, spoiled))
}

/// The raw heads of plans, nothing for one that the browser itself cannot read.
async fn heads(
    database: &Database,
    work: &Work,
    names: Vec<String>,
) -> Result<Vec<(String, Option<JsValue>)>, StorageError> {
    match answer(work.store(HEADS)?.get_all()).await {
        Ok(all) => {
            let raws = js_sys::Array::from(&all);
            return Ok(names.into_iter().zip(raws.iter().map(Some)).collect());
        }
        // One of them spoils the answer: each is asked for on its own.
        Err(StorageError::Broken(_)) => {}
        Err(error) => return Err(error),
    }
    let mut heads = Vec::new();
    for name in names {
        let raw = match database.get(HEADS, &name).await {
            Ok(raw) => Some(raw),
            Err(StorageError::Broken(_)) => None,
            Err(error) => return Err(error),
        };
        heads.push((name, raw));
    }
    Ok(heads)
}

fn keys(answer: JsValue) -> Vec<String> {
    js_sys::Array::from(&answer)
        .iter()
        .filter_map(|key| key.as_string())
        .collect()
}
