//! Reads every plan: the best valid revision of each, what is unreadable set aside.

use std::collections::{BTreeMap, BTreeSet};

use wasm_bindgen::JsValue;

use super::choose::{Candidate, Choice, Origin, choose};
use super::database::{Database, HEADS, REVISIONS};
use super::record::{self, Head};
use super::request::{Mode, answer};
use super::revision::Damage;
use super::{Revision, StorageError, mirror, rules, save};

/// All that this browser keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The living plans.
    pub plans: Vec<Kept>,
    /// The plans in the bin.
    pub deleted: Vec<Kept>,
    /// How many unreadable records were set aside now.
    pub aside: usize,
    /// How many unreadable records could not be moved and stay where they are.
    pub stuck: usize,
    /// A last-moment copy that was never saved and does not follow the stored plan; it is set aside too.
    pub unsaved: Option<Revision>,
}

/// One plan as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The revision to open.
    pub revision: Revision,
    /// Where it comes from.
    pub origin: Origin,
    /// The number stored as the plan's last: the parent of the next revision.
    pub stored: Option<u64>,
    /// Since when it is in the bin.
    pub deleted_at: Option<String>,
}

impl Kept {
    /// The number and parent of the next revision.
    pub fn next(&self) -> (u64, Option<u64>) {
        (
            self.revision.number.max(self.stored.unwrap_or(0)) + 1,
            self.stored,
        )
    }
}

/// What the database says of one plan.
#[derive(Default)]
struct Traces {
    head: Option<Head>,
    numbers: BTreeSet<u64>,
}

/// Where an unreadable record lies: its object store and key; none when the browser itself cannot read it.
type Place = Option<(&'static str, String)>;

/// Reads all plans.
pub async fn load(database: &Database) -> Result<Loaded, StorageError> {
    let mut loaded = Loaded::default();
    let (mut plans, mut spoiled) = survey(database).await?;
    let mut mirror = match mirror::read() {
        Ok(mirror) => mirror,
        Err(raw) => {
            keep_mirror(database, &mut loaded, &raw, "damaged").await;
            None
        }
    };
    if let Some(mirror) = &mirror {
        plans.entry(mirror.plan.clone()).or_default();
    }
    for (plan, traces) in plans {
        let mirror = mirror.take_if(|mirror| mirror.plan == plan);
        let choice = read_plan(database, &plan, &traces, mirror).await?;
        let stored = traces
            .head
            .as_ref()
            .map(|head| head.number)
            .or(traces.numbers.last().copied());
        let is_unread =
            choice.best.is_none() && choice.spoiled.iter().any(|(place, _)| place.is_none());
        if choice.best.is_none() && traces.head.is_some() && !is_unread {
            spoiled.push((Some((HEADS, plan)), Damage::Unreadable));
        }
        spoiled.extend(choice.spoiled);
        if let Some(unsaved) = choice.unsaved {
            keep_mirror(database, &mut loaded, &unsaved.to_text(), "never saved").await;
            loaded.unsaved = Some(unsaved);
        }
        if let Some((revision, origin)) = choice.best {
            let deleted_at = traces.head.and_then(|head| head.deleted_at);
            let mut kept = Kept {
                revision,
                origin,
                stored,
                deleted_at,
            };
            promote(database, &mut kept).await;
            let list = if kept.deleted_at.is_some() {
                &mut loaded.deleted
            } else {
                &mut loaded.plans
            };
            list.push(kept);
        }
    }
    for (place, damage) in spoiled {
        let moved = match place {
            Some((store, key)) => save::move_aside(database, store, &key, &damage.to_string())
                .await
                .is_ok(),
            None => false,
        };
        if moved {
            loaded.aside += 1
        } else {
            loaded.stuck += 1
        }
    }
    Ok(loaded)
}

/// The heads and keys of every plan, and the heads that cannot be read.
async fn survey(
    database: &Database,
) -> Result<(BTreeMap<String, Traces>, Vec<(Place, Damage)>), StorageError> {
    let work = database.begin(&[HEADS, REVISIONS], Mode::Read).await?;
    let heads = work.store(HEADS)?;
    let names = js_sys::Array::from(&answer(heads.get_all_keys()).await?);
    let keys = js_sys::Array::from(&answer(work.store(REVISIONS)?.get_all_keys()).await?);
    let mut plans = BTreeMap::<String, Traces>::new();
    for key in keys.iter().filter_map(|key| key.as_string()) {
        if let Some((plan, number)) = rules::parse_key(&key) {
            plans
                .entry(plan.to_owned())
                .or_default()
                .numbers
                .insert(number);
        }
    }
    let mut spoiled = Vec::new();
    for plan in names.iter().filter_map(|name| name.as_string()) {
        let raw = answer(heads.get(&plan.as_str().into())).await?;
        match Head::from_js(&raw, &plan) {
            Ok(head) => plans.entry(plan).or_default().head = Some(head),
            Err(damage) => spoiled.push((Some((HEADS, plan)), damage)),
        }
    }
    Ok((plans, spoiled))
}

/// Reads the revisions of a plan from the last one until one is whole, and the one the mirror may repeat.
async fn read_plan(
    database: &Database,
    plan: &str,
    traces: &Traces,
    mirror: Option<Revision>,
) -> Result<Choice<Place>, StorageError> {
    let mut candidates = Vec::new();
    let mut is_found = false;
    for number in traces.numbers.iter().rev() {
        let is_mirrored = mirror
            .as_ref()
            .is_some_and(|mirror| mirror.number == *number);
        if is_found && !is_mirrored {
            continue;
        }
        let key = rules::key(plan, *number);
        let candidate = match database.get(REVISIONS, &key).await {
            // Another tab has just forgotten it.
            Ok(raw) if raw.is_undefined() => continue,
            Ok(raw) => Candidate {
                place: Some((REVISIONS, key)),
                found: read(&raw, plan, *number),
            },
            Err(StorageError::Broken(_)) => Candidate {
                place: None,
                found: Err(Damage::Unreadable),
            },
            Err(error) => return Err(error),
        };
        is_found |= candidate.found.is_ok();
        candidates.push(candidate);
    }
    Ok(choose(
        traces.head.as_ref().map(|head| head.number),
        candidates,
        mirror,
    ))
}

fn read(raw: &JsValue, plan: &str, number: u64) -> Result<Revision, Damage> {
    record::revision_from_js(raw)?.checked(plan, number)
}

/// Saves what came from the mirror at once: the mirror holds one plan only, the next one opened would replace it.
async fn promote(database: &Database, kept: &mut Kept) {
    if kept.origin != Origin::Mirror {
        return;
    }
    let number = kept.stored.map_or(kept.revision.number, |stored| {
        kept.revision.number.max(stored + 1)
    });
    let revision = Revision {
        number,
        parent: kept.stored,
        ..kept.revision.clone()
    }
    .sealed();
    // When the browser refuses, the mirror still holds it and the next save says so.
    if save::save(database, &revision).await.is_ok() {
        kept.stored = Some(number);
        kept.revision = revision;
    }
}

/// Sets the mirror's text aside, then clears it.
async fn keep_mirror(database: &Database, loaded: &mut Loaded, text: &str, reason: &str) {
    match save::set_aside(database, text, reason, "mirror").await {
        Ok(()) => {
            loaded.aside += 1;
            // Left there, it would only be set aside once more.
            mirror::clear_if(text).ok();
        }
        Err(_) => loaded.stuck += 1,
    }
}
