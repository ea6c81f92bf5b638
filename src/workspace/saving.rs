//! Saving: each change, on its own, said only once it is true.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Entry, Workspace};
use crate::browser::clock;
use crate::formats::json;
use crate::storage::{Revision, StorageError, mirror};
use crate::text::Text;

/// After how long, in milliseconds, a change not yet saved is said.
const LATE: u64 = 5000;

/// Where the saving of the open plan stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    /// Everything is on the disk.
    Saved,
    /// A change is about to be saved.
    Waiting,
    /// A change has been waiting for five seconds.
    Late,
    /// The browser did not save.
    Failed(StorageError),
}

/// What the writer remembers between two saves.
#[derive(Clone, Copy, Debug, Default)]
pub struct Writer {
    /// Changes made since the page was opened.
    changes: u64,
    /// The change up to which everything is saved.
    saved: u64,
    /// Is a save on its way?
    busy: bool,
    /// Was a save read back since the page was opened?
    read_back: bool,
}

impl Workspace {
    /// Where the saving stands.
    pub fn saving(self) -> ReadSignal<Saving> {
        self.saving.read_only()
    }

    /// Saves at once what is waiting.
    pub fn flush(self) {
        self.debounce.with_value(|it| {
            if let Some(debounce) = it {
                debounce.flush();
            }
        });
    }

    /// Tries again after a failure.
    pub fn retry(self) {
        self.touch();
        self.flush();
    }

    /// Does something once everything is saved; a failure keeps it from being done, and is said.
    pub fn once_saved(self, act: impl Fn() + 'static) {
        self.flush();
        let done = StoredValue::new(false);
        Effect::new(move |_| {
            if self.saving.get() == Saving::Saved && !done.get_value() {
                done.set_value(true);
                act();
            }
        });
    }

    /// Something has changed: it will be saved soon.
    pub(super) fn changed(self) {
        self.writer.update_value(|it| it.changes += 1);
        if self.saving.get_untracked() == Saving::Saved {
            self.saving.set(Saving::Waiting);
            set_timeout(
                move || self.say_late(),
                std::time::Duration::from_millis(LATE),
            );
        }
        self.touch();
    }

    fn touch(self) {
        self.debounce.with_value(|it| {
            if let Some(debounce) = it {
                debounce.touch();
            }
        });
    }

    fn say_late(self) {
        if self.saving.get_untracked() == Saving::Waiting {
            self.saving.set(Saving::Late);
        }
    }

    /// Saves the open plan: mirror first, then the strict transaction; « Enregistré » only after it is complete.
    pub(super) fn save(self) {
        let plan = self.plan.get_untracked();
        self.settled.set(plan.clone());
        let Some(id) = self.open.get_untracked() else {
            return;
        };
        let Some(storage) = self.storage.get_value() else {
            self.shelve(id, &plan, json::write(&plan));
            return;
        };
        if self.writer.with_value(|it| it.busy) {
            return;
        }
        let body = json::write(&plan);
        self.shelve(id, &plan, body.clone());
        let Some(entry) = self.entry(id) else {
            return;
        };
        let revision = revision(&entry, body);
        if let Err(error) = mirror::write(&revision) {
            leptos::logging::warn!("the mirror is not kept: {error}");
        }
        let upto = self.writer.with_value(|it| it.changes);
        self.writer.update_value(|it| it.busy = true);
        spawn_local(async move {
            let mut result = storage.save(&revision).await;
            if result.is_ok() && !self.writer.with_value(|it| it.read_back) {
                self.writer.update_value(|it| it.read_back = true);
                result = match storage.read_back(&revision).await {
                    Ok(true) => Ok(()),
                    Ok(false) => Err(StorageError::Broken("read-back".to_owned())),
                    Err(error) => Err(error),
                };
            }
            self.saved(&revision, upto, result);
        });
    }

    fn saved(self, revision: &Revision, upto: u64, result: Result<(), StorageError>) {
        self.writer.update_value(|it| it.busy = false);
        match result {
            Ok(()) => {
                self.stored(&revision.plan, revision.number);
                self.writer.update_value(|it| it.saved = upto);
                if self.writer.with_value(|it| it.changes > it.saved) {
                    self.save();
                } else {
                    self.saving.set(Saving::Saved);
                }
            }
            Err(error) => {
                leptos::logging::error!("the plan is not saved: {error}");
                self.saving.set(Saving::Failed(error));
            }
        }
    }
}

/// The next revision of a plan on the shelf.
pub(super) fn revision(entry: &Entry, body: String) -> Revision {
    Revision {
        plan: entry.key(),
        number: entry.number + 1,
        parent: entry.stored,
        schema: json::SCHEMA,
        app: env!("CARGO_PKG_VERSION").to_owned(),
        device: String::new(),
        saved_at: clock::now_iso(),
        title: entry.title.clone(),
        checksum: 0,
        body,
    }
    .sealed()
}

/// What a failure to save means for the person, and what to do.
pub fn explain(error: &StorageError) -> Text {
    match error {
        StorageError::Full => Text::new(
            "Le navigateur n’a plus de place\u{a0}: vos dernières modifications ne sont pas enregistrées. Enregistrez le plan dans un fichier, puis libérez de la place.",
            "The browser has no room left: your last changes are not saved. Save the plan in a file, then free some room.",
        ),
        StorageError::Conflict { .. } => Text::new(
            "Ce plan a été modifié dans un autre onglet\u{a0}: pour ne rien écraser, celui-ci n’enregistre plus. Enregistrez cette version dans un fichier, puis fermez un des deux onglets.",
            "This plan was changed in another tab: to overwrite nothing, this one no longer saves. Save this version in a file, then close one of the two tabs.",
        ),
        StorageError::Newer | StorageError::Blocked => Text::new(
            "Trame est ouvert ailleurs dans une autre version. Enregistrez le plan dans un fichier, fermez les autres onglets, puis rechargez la page.",
            "Trame is open elsewhere in another version. Save the plan in a file, close the other tabs, then reload the page.",
        ),
        StorageError::Refused
        | StorageError::Closed
        | StorageError::Missing
        | StorageError::Unsealed
        | StorageError::NotLoaded
        | StorageError::Broken(_)
        | StorageError::Other(_) => Text::new(
            "Le navigateur n’a pas enregistré vos dernières modifications. Enregistrez le plan dans un fichier pour ne rien perdre, puis réessayez.",
            "The browser did not save your last changes. Save the plan in a file to lose nothing, then try again.",
        ),
    }
}
