//! Saving: each change, on its own, said only once it is true.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::history::History;
use super::plans::Beside;
use super::turn::News;
use super::{Access, Entry, Notice, Workspace};
use crate::browser::clock;
use crate::formats::json;
use crate::plan::id;
use crate::storage::versions::{Kind, Version};
use crate::storage::{Revision, StorageError, mirror, rules};
use crate::text::{Text, frame};

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
    /// How many times something had to wait to be saved.
    waits: u64,
    /// How many saves are on their way; the open plan waits for them.
    pub(super) busy: u32,
    /// Was a save read back since the page was opened?
    read_back: bool,
    /// When a version was last kept on its own, in milliseconds of this page.
    pub(super) version_at: Option<f64>,
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
        match self.open.get_untracked() {
            Some(id) if self.access.get_untracked() != Access::Editing => self.rescue(id),
            None => self.go_on(),
            Some(_) => {
                self.touch();
                self.flush();
            }
        }
    }

    /// Does something once everything is saved; after a failure, which is said, once it has been saved all the same.
    pub fn once_saved(self, act: impl FnOnce() + 'static) {
        self.flush();
        self.after.update_value(|it| it.push(Box::new(act)));
        if !self
            .writer
            .with_value(|it| it.busy > 0 || it.changes > it.saved)
        {
            self.act();
        }
    }

    /// Does what waited for everything to be saved.
    fn act(self) {
        let mut acts = Vec::new();
        self.after.update_value(|it| acts.append(it));
        for act in acts {
            act();
        }
    }

    /// Something has changed: it will be saved soon.
    pub(super) fn changed(self) {
        self.writer.update_value(|it| it.changes += 1);
        if self.saving.get_untracked() == Saving::Saved {
            self.wait();
        }
        self.touch();
    }

    /// Something is about to be saved.
    pub(super) fn wait(self) {
        self.saving.set(Saving::Waiting);
        self.writer.update_value(|it| it.waits += 1);
        let waits = self.writer.get_value().waits;
        set_timeout(
            move || self.say_late(waits),
            std::time::Duration::from_millis(LATE),
        );
    }

    fn touch(self) {
        self.debounce.with_value(|it| {
            if let Some(debounce) = it {
                debounce.touch();
            }
        });
    }

    fn say_late(self, waits: u64) {
        let is_same = self.writer.with_value(|it| it.waits == waits);
        if is_same && self.saving.get_untracked() == Saving::Waiting {
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
        let body = json::write(&plan);
        let before = self.entry(id);
        self.shelve(id, &plan, body.clone());
        let upto = self.writer.with_value(|it| it.changes);
        let (Some(storage), Some(entry)) = (self.storage.get_value(), self.entry(id)) else {
            // Nothing can be kept, which is said all along: the page's memory is all there is.
            self.writer.update_value(|it| it.saved = upto);
            self.saving.set(Saving::Saved);
            return self.act();
        };
        let busy = self.writer.with_value(|it| it.busy > 0);
        let revision = revision(&entry, body, busy);
        if let Err(error) = mirror::write(&revision) {
            leptos::logging::warn!("the mirror is not kept: {error}");
        }
        if let Some(before) = before {
            self.keep_now_and_then(&before, storage.clone());
        }
        if busy {
            return;
        }
        let trail = self.history.try_update_untracked(History::change).flatten();
        let attempt = self.attempt();
        self.writer.update_value(|it| it.busy += 1);
        spawn_local(async move {
            let mut result = storage.save(&revision, trail.as_ref()).await;
            if result.is_ok() && !self.writer.with_value(|it| it.read_back) {
                self.writer.update_value(|it| it.read_back = true);
                result = match storage.read_back(&revision).await {
                    Ok(true) => Ok(()),
                    Ok(false) => Err(StorageError::Broken("read-back".to_owned())),
                    Err(error) => Err(error),
                };
            }
            if result.is_ok() && trail.is_some() {
                self.history.update_untracked(History::settle);
            }
            self.saved(attempt, &revision, upto, result);
        });
    }

    fn saved(self, attempt: u32, revision: &Revision, upto: u64, result: Result<(), StorageError>) {
        self.writer.update_value(|it| it.busy -= 1);
        let Some(id) = id::read(&revision.plan) else {
            return;
        };
        let is_open = self.open.get_untracked() == Some(id);
        match result {
            Ok(()) => {
                // A tab that has lost its turn meanwhile reads again what is stored.
                if !is_open || attempt == self.attempt() {
                    self.stored(id, revision);
                } else {
                    self.safe(id, revision);
                }
                self.say_to_tabs("saved", id);
                self.writer.update_value(|it| it.saved = it.saved.max(upto));
                self.go_on();
            }
            Err(StorageError::Conflict { .. }) if is_open => {
                self.learn(attempt, News::Conflict);
                self.go_on();
            }
            // The plan was left: what is on the shelf is judged as it goes on.
            Err(StorageError::Conflict { .. }) => self.go_on(),
            Err(error) => {
                leptos::logging::error!("the plan is not saved: {error}");
                self.writer.update_value(|it| it.read_back = false);
                self.saving.set(Saving::Failed(error));
            }
        }
    }

    /// Another plan is about to be opened: the shelf remembers what is not saved of the one before.
    pub(super) fn turn_page(self) {
        self.writer.update_value(|it| it.saved = it.changes);
    }

    /// After a save: what has changed since is saved in turn, else all is.
    pub(super) fn go_on(self) {
        if self.writer.with_value(|it| it.busy > 0) {
            return;
        }
        if self.writer.with_value(|it| it.changes > it.saved) {
            if self.access.get_untracked() == Access::Editing {
                self.save();
            }
        } else if let Some(left) = self.left_unsaved() {
            self.keep(left, Beside::Left);
        } else {
            // A plan opened again before it could be saved waits for this tab to be allowed to edit it.
            if !self.is_open_unsaved() {
                self.saving.set(Saving::Saved);
            }
            self.act();
        }
    }

    /// Keeps aside what is not saved, as another tab goes on with the plan, then shows what is stored.
    pub(super) fn rescue(self, id: u64) {
        self.debounce.with_value(|it| {
            if let Some(debounce) = it {
                debounce.cancel();
            }
        });
        let entry = self.entry(id);
        // What is shown is no longer a step after what is stored.
        self.unstock(id);
        let (waits, upto) = self
            .writer
            .with_value(|it| (it.changes > it.saved, it.changes));
        match entry.filter(|it| waits || !it.is_stored) {
            Some(entry) => {
                let plan = self.plan.get_untracked();
                let body = json::write(&plan);
                self.shelve(id, &plan, body.clone());
                self.put_aside(id, revision(&entry, body, false), upto);
            }
            None => self.reread(id),
        }
    }

    /// What this tab has of the open plan is kept aside, then what is stored is shown.
    fn put_aside(self, id: u64, revision: Revision, upto: u64) {
        self.care(id, true);
        self.writer.update_value(|it| it.busy += 1);
        spawn_local(async move {
            let is_kept = self.keep_side(revision).await;
            self.care(id, is_kept);
            self.writer.update_value(|it| it.busy -= 1);
            if is_kept {
                self.writer.update_value(|it| it.saved = it.saved.max(upto));
                if let Some(id) = self.open.get_untracked() {
                    self.reread(id);
                }
                self.go_on();
            }
        });
    }

    /// What the shelf has of a plan is kept aside, as another tab has saved the plan since; says whether it is.
    pub(super) async fn keep_aside(self, entry: &Entry) -> bool {
        let revision = revision(entry, entry.body.clone(), false);
        let is_kept = self.keep_side(revision.clone()).await;
        if is_kept {
            self.unstock(entry.id);
            self.safe(entry.id, &revision);
        }
        is_kept
    }

    /// What this tab has of a plan becomes a version aside, never written over and never writing over.
    async fn keep_side(self, revision: Revision) -> bool {
        let version = Version {
            id: id::write(self.draw()),
            kind: Kind::Side,
            name: String::new(),
            revision,
        };
        let Some(storage) = self.storage.get_value() else {
            return false;
        };
        match storage.keep_version(&version).await {
            Ok(()) => {
                self.tell(Notice::alert(frame::PUT_ASIDE.say(self.lang())));
                true
            }
            Err(error) => {
                leptos::logging::error!("the version is not kept aside: {error}");
                self.saving.set(Saving::Failed(error));
                false
            }
        }
    }
}

/// The next revision of a plan on the shelf; after the one on its way to the disk, if one is.
pub(super) fn revision(entry: &Entry, body: String, follows: bool) -> Revision {
    let (number, parent) = rules::follow(entry.number, entry.stored, follows);
    Revision {
        plan: entry.key(),
        number,
        parent,
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
            "Ce plan a été modifié dans un autre onglet\u{a0}: pour ne rien écraser, celui-ci n’enregistre plus. Enregistrez cette version dans un fichier.",
            "This plan was changed in another tab: to overwrite nothing, this one no longer saves. Save this version in a file.",
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
