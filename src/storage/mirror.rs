//! The open plan in localStorage, for the last moment of a page.
//!
//! One key, written in one synchronous call: it survives where a database write begun as the page closes may not.
//! gloo-storage is not used because it panics where a browser blocks storage.

use super::{Revision, StorageError, local};

const KEY: &str = "trame-mirror";

/// The longest body mirrored, in bytes.
pub const LIMIT: usize = 1024 * 1024;

/// What became of a mirrored revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mirrored {
    /// It is there.
    Written,
    /// The plan is too large for it; the former mirror stays.
    TooLarge,
}

/// Writes the open plan's revision.
pub fn write(revision: &Revision) -> Result<Mirrored, StorageError> {
    if revision.body.len() > LIMIT {
        return Ok(Mirrored::TooLarge);
    }
    local::set(KEY, &revision.to_text())?;
    Ok(Mirrored::Written)
}

/// The mirrored revision, or the raw text when it is damaged; a refused storage holds none.
pub fn read() -> Result<Option<Revision>, String> {
    let Ok(Some(text)) = local::get(KEY) else {
        return Ok(None);
    };
    match Revision::from_text(&text) {
        Ok(revision) => Ok(Some(revision)),
        Err(_) => Err(text),
    }
}

/// Forgets the mirror.
pub fn clear() -> Result<(), StorageError> {
    local::remove(KEY)
}

/// Forgets the mirror if it is still this text.
pub(super) fn clear_if(text: &str) -> Result<(), StorageError> {
    if local::get(KEY)?.is_some_and(|mirror| mirror == text) {
        clear()
    } else {
        Ok(())
    }
}

/// Forgets the mirror if it is of this plan.
pub(super) fn clear_of(plan: &str) -> Result<(), StorageError> {
    if matches!(read(), Ok(Some(revision)) if revision.plan == plan) {
        clear()
    } else {
        Ok(())
    }
}
