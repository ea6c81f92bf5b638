//! Reads every plan: the best valid revision of each, what is unreadable set aside.

use wasm_bindgen::JsValue;

use super::choose::{Candidate, Choice, Origin, choose};
use super::database::{Database, HEADS, REVISIONS};
use super::kept::{Kept, Loaded};
use super::record;
use super::revision::Damage;
use super::save::Spot;
use super::survey::{Place, Traces, survey};
use super::{Revision, StorageError, lock, mirror, rules, save};

/// Reads all plans.
pub async fn load(database: &Database, locks: &[String]) -> Result<Loaded, StorageError> {
    let mut loaded = Loaded::default();
    let (mut plans, mut spoiled) = survey(database).await?;
    let mut mirror = match mirror::read() {
        Ok(mirror) => mirror,
        Err(raw) => {
            keep_mirror(database, &mut loaded, &raw, "damaged").await;
            None
        }
    };
    mirror = mirror.filter(|it| !locks.contains(&lock(&it.plan)));
    if let Some(mirror) = &mirror {
        plans.entry(mirror.plan.clone()).or_default();
    }
    for (plan, traces) in plans {
        let mirror = mirror.take_if(|mirror| mirror.plan == plan);
        let choice = read_plan(database, &plan, &traces, mirror).await?;
        if choice.best.is_none() {
            spoiled.extend(orphan(&traces, &choice));
        }
        spoiled.extend(choice.spoiled);
        if let Some(unsaved) = choice.unsaved {
            keep_mirror(database, &mut loaded, &unsaved.to_text(), "never saved").await;
            loaded.unsaved = Some(unsaved);
        }
        if let Some(best) = choice.best {
            let mut kept = kept(traces, best);
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
        let is_moved = match place {
            Some(spot) => save::move_aside(database, &spot, &damage.to_string())
                .await
                .is_ok(),
            None => false,
        };
        if is_moved {
            loaded.aside += 1
        } else {
            loaded.stuck += 1
        }
    }
    Ok(loaded)
}

/// A plan as it was found, given the revision chosen.
fn kept(traces: Traces, (revision, origin): (Revision, Origin)) -> Kept {
    let stored = traces.stored();
    let (deleted_at, copy) = traces
        .head
        .map_or((None, None), |it| (it.deleted_at, it.copy));
    Kept {
        revision,
        origin,
        stored,
        deleted_at,
        copy,
    }
}

/// The last state of a plan that can be read.
pub async fn last(database: &Database, plan: &str) -> Result<Option<Kept>, StorageError> {
    let (mut plans, _) = survey(database).await?;
    let Some(traces) = plans.remove(plan) else {
        return Ok(None);
    };
    let choice = read_plan(database, plan, &traces, None).await?;
    Ok(choice.best.map(|best| kept(traces, best)))
}

/// Reads the revisions of a plan from the last one until one is whole, and the one the mirror may repeat.
async fn read_plan(
    database: &Database,
    plan: &str,
    traces: &Traces,
    mirror: Option<Revision>,
) -> Result<Choice<Place>, StorageError> {
    // After a crash, what localStorage had on the disk may be a minute old.
    let mirror = mirror.filter(|it| !rules::is_forgotten(it.number, &traces.numbers));
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
            Ok(raw) => {
                let found = read(&raw, plan, *number);
                // Nothing there: another tab has just forgotten it.
                let place = (!raw.is_undefined()).then_some(Spot {
                    store: REVISIONS,
                    key,
                    raw,
                });
                Candidate { place, found }
            }
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

/// The head of a plan none of whose revisions can be read, unless one may still be there.
fn orphan(traces: &Traces, choice: &Choice<Place>) -> Option<(Place, Damage)> {
    if choice.spoiled.iter().any(|(place, _)| place.is_none()) {
        return None;
    }
    let head = traces.head.as_ref()?;
    let raw = head.to_js().ok()?;
    Some((
        Some(Spot {
            store: HEADS,
            key: head.plan.clone(),
            raw,
        }),
        Damage::Orphan,
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
    if save::save(database, &revision, None).await.is_ok() {
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
