//! The trail: the states before and after the present one, so that undo survives a reload.
//!
//! A state is written once, when it is left; a save only adds what is new and removes what was taken back, in the same
//! transaction as the revision.

use web_sys::IdbObjectStore;

use super::StorageError;
use super::database::{Database, TRAILS};
use super::request::{Mode, answer};
use super::versions::{between, range};

/// One way of the trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// What undo gives back.
    Past,
    /// What redo gives back.
    Future,
}

/// What has changed on one way since the last save: stored states from `from` on are replaced by these, and those
/// before `first` are forgotten.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stretch {
    /// The first state still known.
    pub first: u64,
    /// The place of the first new state.
    pub from: u64,
    /// The new states, as texts.
    pub states: Vec<String>,
}

/// What has changed on both ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// On the way of undo.
    pub past: Stretch,
    /// On the way of redo.
    pub future: Stretch,
}

/// The trail of a plan as it was left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    /// The states of undo, the oldest first, each with its place.
    pub past: Vec<(u64, String)>,
    /// The states of redo, the last to come first.
    pub future: Vec<(u64, String)>,
}

/// Reads the trail of a plan.
pub async fn read(database: &Database, plan: &str) -> Result<Trail, StorageError> {
    let work = database.begin(&[TRAILS], Mode::Read).await?;
    let store = work.store(TRAILS)?;
    let keys = js_sys::Array::from(&answer(store.get_all_keys_with_key(&range(plan)?)).await?);
    let values = js_sys::Array::from(&answer(store.get_all_with_key(&range(plan)?)).await?);
    let mut trail = Trail::default();
    for (key, value) in keys.iter().zip(values.iter()) {
        let (Some(key), Some(state)) = (key.as_string(), value.as_string()) else {
            continue;
        };
        match place(&key) {
            Some((Way::Past, at)) => trail.past.push((at, state)),
            Some((Way::Future, at)) => trail.future.push((at, state)),
            None => {}
        }
    }
    Ok(trail)
}

/// Writes a change of the trail, within the transaction of a save.
pub async fn write(
    store: &IdbObjectStore,
    plan: &str,
    change: &Change,
) -> Result<(), StorageError> {
    for (way, stretch) in [(Way::Past, &change.past), (Way::Future, &change.future)] {
        forget(store, &key(plan, way, 0), &key(plan, way, stretch.first)).await?;
        let end = key(plan, way, u64::MAX);
        forget(store, &key(plan, way, stretch.from), &end).await?;
        for (at, state) in (stretch.from..).zip(&stretch.states) {
            let key = key(plan, way, at);
            answer(store.put_with_key(&state.as_str().into(), &key.into())).await?;
        }
    }
    Ok(())
}

async fn forget(store: &IdbObjectStore, from: &str, to: &str) -> Result<(), StorageError> {
    if from >= to {
        return Ok(());
    }
    answer(store.delete(&between(from, to)?)).await?;
    Ok(())
}

fn key(plan: &str, way: Way, at: u64) -> String {
    let way = match way {
        Way::Past => "past",
        Way::Future => "future",
    };
    format!("{plan}/{way}/{at:020}")
}

fn place(key: &str) -> Option<(Way, u64)> {
    let (rest, at) = key.rsplit_once('/')?;
    let way = match rest.rsplit_once('/')?.1 {
        "past" => Way::Past,
        "future" => Way::Future,
        _ => return None,
    };
    Some((way, at.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_back_from_its_key() {
        assert_eq!(place(&key("1a", Way::Past, 7)), Some((Way::Past, 7)));
        assert_eq!(place(&key("1a", Way::Future, 0)), Some((Way::Future, 0)));
        assert_eq!(place("1a/aside/00000000000000000001"), None);
        assert_eq!(place("1a"), None);
    }

    #[test]
    fn keys_sort_as_the_trail_goes() {
        assert!(key("1a", Way::Past, 9) < key("1a", Way::Past, 10));
        assert!(key("1a", Way::Past, 10) < key("1a", Way::Past, u64::MAX));
    }
}
