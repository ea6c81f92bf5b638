//! Versions of the open plan, the bin, and the whole library in one file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::saving::revision;
use super::shelf::Entry;
use super::{Notice, Workspace};
use crate::browser::clock;
use crate::formats::json;
use crate::formats::library::{self, LibraryError, Shelved, State};
use crate::plan::{Plan, id};
use crate::storage::versions::{Kind, Version};
use crate::storage::{Revision, Storage, StorageError};
use crate::text::{Text, keeping};

/// How often, in milliseconds of work on a plan, a version is kept on its own.
const SITTING: f64 = 10.0 * 60.0 * 1000.0;

/// What putting a library back did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PutBack {
    /// Plans added.
    pub added: usize,
    /// Plans that were here already, the same.
    pub same: usize,
    /// Plans that could not be read.
    pub refused: usize,
}

impl Workspace {
    /// The versions of the open plan, the latest first.
    pub async fn versions(self) -> Result<Vec<Version>, StorageError> {
        let (Some(plan), Some(storage)) = (self.open.get_untracked(), self.storage.get_value())
        else {
            return Ok(Vec::new());
        };
        storage.versions(&id::write(plan)).await
    }

    /// Keeps the open plan as it is under a name, once it is saved; then does something.
    pub fn keep_named(self, name: String, then: impl FnOnce() + 'static) {
        self.keep_as(Kind::Named, name, then);
    }

    /// Goes back to a version. What the plan was becomes a version too, and undo takes it back.
    pub fn restore_version(self, version: &Version) {
        let Some(open) = self.open.get_untracked() else {
            return;
        };
        match json::read_back(&version.revision.body, open) {
            Ok(opened) => self.keep_as(Kind::Original, String::new(), move || {
                self.edit(|plan| *plan = opened.plan);
                self.tell(Notice::said(keeping::VERSION_RESTORED.say(self.lang())));
            }),
            Err(error) => self.tell(Notice::alert(error.say(self.lang()))),
        }
    }

    /// A version as a plan, to be looked at.
    pub fn look_at(self, version: &Version) -> Option<Plan> {
        let open = self.open.get_untracked()?;
        json::read_back(&version.revision.body, open)
            .ok()
            .map(|it| it.plan)
    }

    /// Forgets a version of the open plan.
    pub fn forget_version(self, version: String, then: impl FnOnce() + 'static) {
        let (Some(plan), Some(storage)) = (self.open.get_untracked(), self.storage.get_value())
        else {
            return;
        };
        spawn_local(async move {
            match storage.forget_version(&id::write(plan), &version).await {
                Ok(()) => then(),
                Err(error) => self.not_kept(&error),
            }
        });
    }

    fn keep_as(self, kind: Kind, name: String, then: impl FnOnce() + 'static) {
        self.once_saved(move || {
            let open = self.open.get_untracked();
            let (Some(entry), Some(storage)) =
                (open.and_then(|it| self.entry(it)), self.storage.get_value())
            else {
                return;
            };
            spawn_local(async move {
                match storage
                    .keep_version(&self.version(kind, name, &entry))
                    .await
                {
                    Ok(()) => then(),
                    Err(error) => self.not_kept(&error),
                }
            });
        });
    }

    /// Keeps what the plan was before this sitting, or ten minutes of work ago (rule 15).
    pub(super) fn keep_now_and_then(self, before: &Entry, storage: Storage) {
        let now = clock::millis();
        let is_due = self
            .writer
            .with_value(|it| it.version_at.is_none_or(|at| now - at >= SITTING));
        // The first revision is the new plan, or the file it came from.
        if before.stored.is_none_or(|it| it <= 1) || !is_due {
            return;
        }
        self.writer.update_value(|it| it.version_at = Some(now));
        let version = self.version(Kind::Automatic, String::new(), before);
        spawn_local(async move {
            if let Err(error) = storage.keep_version(&version).await {
                leptos::logging::error!("the version is not kept: {error}");
            }
        });
    }

    fn version(self, kind: Kind, name: String, entry: &Entry) -> Version {
        Version {
            id: id::write(self.draw()),
            kind,
            name,
            revision: Revision {
                number: entry.number,
                parent: None,
                saved_at: entry.saved_at.clone(),
                schema: entry.schema,
                ..revision(entry, entry.body.clone(), false)
            }
            .sealed(),
        }
    }

    fn not_kept(self, error: &StorageError) {
        leptos::logging::error!("the version is not kept: {error}");
        self.tell(Notice::alert(
            super::saving::explain(error).say(self.lang()),
        ));
    }
}

impl Workspace {
    /// Takes a plan out of the bin.
    pub fn take_out(self, plan: u64) {
        let Some(entry) = self.binned(plan) else {
            return;
        };
        self.bin.update(|it| it.retain(|it| it.id != plan));
        self.put_back(entry, 0);
    }

    /// Forgets a plan of the bin for good.
    pub fn purge(self, plan: u64) {
        let (Some(entry), Some(storage)) = (self.binned(plan), self.storage.get_value()) else {
            return;
        };
        self.bin.update(|it| it.retain(|it| it.id != plan));
        spawn_local(async move {
            if let Err(error) = storage.purge(&entry.key()).await {
                self.not_kept(&error);
            }
        });
    }

    fn binned(self, plan: u64) -> Option<Entry> {
        self.bin
            .with_untracked(|it| it.iter().find(|it| it.id == plan).cloned())
    }

    /// Every plan, with its versions and the bin, as the text of one file.
    pub async fn library(self) -> Result<String, StorageError> {
        let mut plans = Vec::new();
        let entries = self.shelf.get_untracked().into_iter();
        for entry in entries.chain(self.bin.get_untracked()) {
            let versions = match self.storage.get_value() {
                Some(storage) => storage.versions(&entry.key()).await?,
                None => Vec::new(),
            };
            let versions = versions.into_iter().map(|it| library::Version {
                id: it.id,
                kind: it.kind.code().to_owned(),
                name: it.name,
                state: State {
                    title: it.revision.title,
                    saved_at: it.revision.saved_at,
                    schema: it.revision.schema,
                    body: it.revision.body,
                },
            });
            plans.push(Shelved {
                id: entry.key(),
                versions: versions.collect(),
                deleted_at: entry.deleted_at,
                state: State {
                    title: entry.title,
                    saved_at: entry.saved_at,
                    schema: entry.schema,
                    body: entry.body,
                },
            });
        }
        Ok(library::write(&plans))
    }

    /// Puts a library back beside what is here: nothing is replaced, what is here already is not added twice.
    pub async fn put_library_back(self, text: &str) -> Result<PutBack, Text> {
        let plans = library::read(text).map_err(explain)?;
        let mut done = PutBack::default();
        for plan in plans {
            let here = self.anywhere(&plan.id);
            if here.as_ref().is_some_and(|it| it.body == plan.state.body) {
                done.same += 1;
                continue;
            }
            let is_readable = if plan.state.schema > json::SCHEMA {
                json::read_newer(&plan.state.body, 0).is_ok()
            } else {
                json::read_bytes(plan.state.body.as_bytes(), 0).is_ok()
            };
            let wanted = id::read(&plan.id).filter(|_| here.is_none());
            if !is_readable {
                done.refused += 1;
                continue;
            }
            match self
                .put_plan_back(wanted.unwrap_or_else(|| self.draw()), plan)
                .await
            {
                Ok(()) => done.added += 1,
                Err(error) => {
                    leptos::logging::error!("the plan is not put back: {error}");
                    return Err(super::saving::explain(&error));
                }
            }
        }
        Ok(done)
    }

    fn anywhere(self, key: &str) -> Option<Entry> {
        let plan = id::read(key)?;
        self.entry(plan).or_else(|| self.binned(plan))
    }

    async fn put_plan_back(self, plan: u64, shelved: Shelved) -> Result<(), StorageError> {
        let mut entry = Entry {
            id: plan,
            title: shelved.state.title,
            saved_at: shelved.state.saved_at,
            schema: shelved.state.schema,
            body: shelved.state.body,
            number: 0,
            stored: None,
            is_stored: true,
            copy: None,
            deleted_at: shelved.deleted_at,
        };
        if let Some(storage) = self.storage.get_value() {
            let first = Revision {
                saved_at: entry.saved_at.clone(),
                schema: entry.schema,
                ..revision(&entry, entry.body.clone(), false)
            }
            .sealed();
            storage.save(&first, None).await?;
            (entry.number, entry.stored) = (first.number, Some(first.number));
            for it in shelved.versions {
                let version = Version {
                    id: it.id,
                    kind: Kind::of_code(&it.kind),
                    name: it.name,
                    revision: Revision {
                        plan: entry.key(),
                        number: 0,
                        parent: None,
                        title: it.state.title,
                        saved_at: it.state.saved_at,
                        schema: it.state.schema,
                        body: it.state.body,
                        ..first.clone()
                    }
                    .sealed(),
                };
                storage.keep_version(&version).await?;
            }
            if let Some(when) = &entry.deleted_at {
                storage.delete(&entry.key(), when).await?;
            }
        }
        let list = if entry.deleted_at.is_some() {
            self.bin
        } else {
            self.shelf
        };
        list.update(|it| it.push(entry));
        Ok(())
    }

    /// What could not be read and was set aside, as one text to take away; nothing when there is none.
    pub async fn aside(self) -> Option<String> {
        let asides = self.storage.get_value()?.asides().await.ok()?;
        (!asides.is_empty()).then(|| format!("[{}]\n", asides.join(",\n")))
    }
}

fn explain(error: LibraryError) -> Text {
    leptos::logging::warn!("the library is not put back: {error}");
    match error {
        LibraryError::TooLarge => keeping::LIBRARY_TOO_LARGE,
        LibraryError::NotJson => keeping::LIBRARY_DAMAGED,
        LibraryError::NotALibrary => keeping::NOT_A_LIBRARY,
        LibraryError::Newer => keeping::LIBRARY_NEWER,
    }
}
