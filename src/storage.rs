//! Keeps plans in this browser.
//!
//! *Context*: localStorage reaches the disk up to a minute late, IndexedDB with strict durability before it answers.
//! *Decision*: each save is one strict IndexedDB transaction that puts a whole revision and moves the plan's head;
//! localStorage only mirrors the open plan, for the page's last moment.
//! *Consequence*: a plan is saved when `save` has returned, not before; a killed browser loses nothing that was told saved.
//!
//! Bodies are opaque texts. Nothing unreadable is destroyed, nothing is written over a revision that was not seen,
//! and nothing is written before loading has succeeded.

mod checksum;
pub mod choose;
mod database;
mod error;
mod kept;
mod load;
mod local;
pub mod mirror;
pub mod preferences;
mod record;
mod request;
pub mod revision;
pub mod rules;
mod save;
mod survey;
pub mod trail;
pub mod versions;

use std::cell::Cell;
use std::rc::Rc;

use self::database::{Database, REVISIONS};

pub use self::choose::Origin;
pub use self::error::StorageError;
pub use self::kept::{Kept, Loaded};
pub use self::record::FileCopy;
pub use self::revision::{Damage, Revision};
pub use self::trail::Trail;
pub use self::versions::Version;

/// The name of the lock that the tab which edits a plan holds.
pub fn lock(plan: &str) -> String {
    format!("trame-plan-{plan}")
}

/// The plans of this browser; a clone is the same storage.
#[derive(Clone)]
pub struct Storage {
    shared: Rc<Shared>,
}

struct Shared {
    database: Database,
    is_loaded: Cell<bool>,
}

impl Storage {
    /// Opens the storage, made at the first use.
    pub async fn open() -> Result<Storage, StorageError> {
        let database = Database::default();
        database.connection().await?;
        Ok(Storage {
            shared: Rc::new(Shared {
                database,
                is_loaded: Cell::new(false),
            }),
        })
    }

    /// Reads the best valid revision of every plan; sets aside what cannot be read.
    ///
    /// The mirror of a plan that another tab edits is left to it: `locks` names the locks of all tabs.
    pub async fn load(&self, locks: &[String]) -> Result<Loaded, StorageError> {
        let loaded = load::load(&self.shared.database, locks).await?;
        self.shared.is_loaded.set(true);
        Ok(loaded)
    }

    /// Keeps a sealed revision, and what has changed of what undo gives back; once this has returned, it is on the disk.
    pub async fn save(
        &self,
        revision: &Revision,
        trail: Option<&trail::Change>,
    ) -> Result<(), StorageError> {
        save::save(self.writable()?, revision, trail).await
    }

    /// The last state of a plan, as another tab may have left it; nothing when there is none that can be read.
    pub async fn reread(&self, plan: &str) -> Result<Option<Kept>, StorageError> {
        load::last(&self.shared.database, plan).await
    }

    /// What undo and redo give back of a plan.
    pub async fn trail(&self, plan: &str) -> Result<Trail, StorageError> {
        trail::read(&self.shared.database, plan).await
    }

    /// The versions of a plan, the latest first.
    pub async fn versions(&self, plan: &str) -> Result<Vec<Version>, StorageError> {
        let mut all = versions::list(&self.shared.database, plan).await?;
        all.sort_by(|one, other| other.revision.saved_at.cmp(&one.revision.saved_at));
        Ok(all)
    }

    /// Keeps a version; automatic ones that have had their time are forgotten.
    pub async fn keep_version(&self, version: &Version) -> Result<(), StorageError> {
        versions::keep(self.writable()?, version).await
    }

    /// Forgets a version.
    pub async fn forget_version(&self, plan: &str, id: &str) -> Result<(), StorageError> {
        versions::forget(self.writable()?, plan, id).await
    }

    /// Remembers that a revision was saved in a file.
    pub async fn mark_copied(&self, plan: &str, copy: FileCopy) -> Result<(), StorageError> {
        save::mark_copied(self.writable()?, plan, copy).await
    }

    /// Is this very revision stored?
    pub async fn read_back(&self, revision: &Revision) -> Result<bool, StorageError> {
        let key = rules::key(&revision.plan, revision.number);
        let raw = self.shared.database.get(REVISIONS, &key).await?;
        Ok(record::revision_from_js(&raw)
            .is_ok_and(|stored| stored.is_intact() && stored == *revision))
    }

    /// Puts a plan in the bin.
    pub async fn delete(&self, plan: &str, when: &str) -> Result<(), StorageError> {
        save::mark(self.writable()?, plan, Some(when.to_owned())).await
    }

    /// Takes a plan out of the bin.
    pub async fn restore(&self, plan: &str) -> Result<(), StorageError> {
        save::mark(self.writable()?, plan, None).await
    }

    /// Forgets a plan for good, with its revisions and its mirror.
    pub async fn purge(&self, plan: &str) -> Result<(), StorageError> {
        save::purge(self.writable()?, plan).await?;
        mirror::clear_of(plan)
    }

    /// Keeps a text that could not be read, with the reason.
    pub async fn set_aside(&self, raw: &str, reason: &str) -> Result<(), StorageError> {
        save::set_aside(&self.shared.database, raw, reason, "application").await
    }

    /// What could not be read and was set aside, as JSON texts.
    pub async fn asides(&self) -> Result<Vec<String>, StorageError> {
        save::asides(&self.shared.database).await
    }

    fn writable(&self) -> Result<&Database, StorageError> {
        if self.shared.is_loaded.get() {
            Ok(&self.shared.database)
        } else {
            Err(StorageError::NotLoaded)
        }
    }
}
