//! The shelf: every plan this browser keeps, side by side, by title and text.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Loading, Lobby, Notice};
use crate::browser::{clock, locks};
use crate::plan::{Date, id};
use crate::storage::{FileCopy, Kept, Origin, Revision, Storage, StorageError, rules};
use crate::text::{Lang, frame};

/// A plan on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: u64,
    /// What it is called, perhaps nothing.
    pub title: String,
    /// When it was last saved, as an ISO instant.
    pub saved_at: String,
    /// The version of the format its text is in.
    pub schema: u32,
    /// The plan itself, as text.
    pub body: String,
    /// The number of its last revision.
    pub number: u64,
    /// The number stored as its last.
    pub stored: Option<u64>,
    /// Is this very text stored, or taken care of elsewhere?
    pub is_stored: bool,
    /// The last copy saved in a file.
    pub copy: Option<FileCopy>,
    /// Since when it is in the bin, as an ISO instant.
    pub deleted_at: Option<String>,
}

impl Entry {
    /// The plan's id as storage and addresses write it.
    pub fn key(&self) -> String {
        id::write(self.id)
    }

    /// The entry of a plan as it was found.
    pub(super) fn of(kept: Kept) -> Option<Entry> {
        let (next, stored) = kept.next();
        Some(Entry {
            is_stored: kept.origin != Origin::Mirror || stored == Some(kept.revision.number),
            id: id::read(&kept.revision.plan)?,
            title: kept.revision.title,
            saved_at: kept.revision.saved_at,
            schema: kept.revision.schema,
            body: kept.revision.body,
            number: next - 1,
            stored,
            copy: kept.copy,
            deleted_at: kept.deleted_at,
        })
    }
}

impl Lobby {
    /// Reads what this browser keeps. Nothing is written before this is done.
    pub fn boot(self) {
        spawn_local(async move {
            let loaded = async {
                let storage = Storage::open().await?;
                // What another tab is about to save is its own.
                let loaded = storage.load(&locks::held().await).await?;
                Ok::<_, StorageError>((storage, loaded))
            };
            match loaded.await {
                Ok((storage, loaded)) => {
                    self.storage.set_value(Some(storage));
                    let mut entries = Vec::<Entry>::new();
                    for entry in loaded.plans.into_iter().filter_map(Entry::of) {
                        let at = entries.partition_point(|it| it.saved_at >= entry.saved_at);
                        entries.insert(at, entry);
                    }
                    self.shelf.set(entries);
                    let bin = loaded.deleted.into_iter().filter_map(Entry::of);
                    self.bin.set(bin.collect());
                    self.empty_bin();
                    if loaded.aside + loaded.stuck > 0 {
                        self.tell(Notice::alert(frame::set_aside(
                            self.lang(),
                            loaded.aside + loaded.stuck,
                        )));
                    }
                    self.loading.set(Loading::Done);
                }
                Err(error) => {
                    leptos::logging::error!("nothing can be kept here: {error}");
                    self.loading.set(Loading::InMemory(error));
                }
            }
        });
    }

    /// Every plan, the last saved first.
    pub fn plans(self) -> ReadSignal<Vec<Entry>> {
        self.shelf.read_only()
    }

    /// Puts a plan in the bin, and proposes to take it out again.
    pub fn delete(self, id: u64) {
        let Some(entry) = self.entry(id) else {
            return;
        };
        let place = self
            .shelf
            .with_untracked(|it| it.iter().position(|it| it.id == id).unwrap_or(0));
        self.shelf.update(|it| it.retain(|it| it.id != id));
        if self.open.get_untracked() == Some(id) {
            self.open.set(None);
        }
        let now = clock::now_iso();
        let binned = Entry {
            deleted_at: Some(now.clone()),
            ..entry.clone()
        };
        self.bin.update(|it| it.push(binned));
        spawn_local(async move {
            let deleted = match self.storage.get_value() {
                Some(storage) => storage.delete(&entry.key(), &now).await,
                None => Ok(()),
            };
            match deleted {
                Ok(()) => {
                    let said = frame::deleted(self.lang(), &named(&entry, self.lang()));
                    let act = move || self.put_back(entry.clone(), place);
                    self.tell(Notice::said(said).with(frame::UNDO.say(self.lang()), act));
                }
                Err(error) => {
                    leptos::logging::error!("the plan is not deleted: {error}");
                    self.bin.update(|it| it.retain(|it| it.id != id));
                    self.shelf
                        .update(|it| it.insert(place.min(it.len()), entry));
                    self.tell(Notice::alert(frame::NOT_DELETED.say(self.lang())));
                }
            }
        });
    }

    /// Puts a plan of the bin back on the shelf.
    pub(super) fn put_back(self, entry: Entry, place: usize) {
        self.bin.update(|it| it.retain(|it| it.id != entry.id));
        let entry = Entry {
            deleted_at: None,
            ..entry
        };
        if let Some(storage) = self.storage.get_value() {
            let key = entry.key();
            spawn_local(async move {
                if let Err(error) = storage.restore(&key).await {
                    leptos::logging::error!("the plan is not restored: {error}");
                }
            });
        }
        let said = frame::restored(self.lang(), &named(&entry, self.lang()));
        self.tell(Notice::said(said));
        self.shelf
            .update(|it| it.insert(place.min(it.len()), entry));
    }

    /// The plans in the bin.
    pub fn binned_plans(self) -> ReadSignal<Vec<Entry>> {
        self.bin.read_only()
    }

    /// Forgets the plans that have been in the bin for thirty days.
    fn empty_bin(self) {
        let Some(storage) = self.storage.get_value() else {
            return;
        };
        let day = |iso: &str| Date::read(iso.get(..10).unwrap_or_default());
        let (shelf, bin) = (self.shelf.get_untracked(), self.bin.get_untracked());
        let newest = shelf
            .iter()
            .chain(&bin)
            .map(|it| it.saved_at.as_str())
            .max();
        let newest = newest.and_then(day);
        let Some(today) = day(&clock::now_iso()) else {
            return;
        };
        for entry in bin {
            let deleted = entry.deleted_at.as_deref().and_then(day);
            if !rules::is_bin_time_over(deleted, newest, today) {
                continue;
            }
            self.bin.update(|it| it.retain(|it| it.id != entry.id));
            let storage = storage.clone();
            spawn_local(async move {
                if let Err(error) = storage.purge(&entry.key()).await {
                    leptos::logging::error!("the bin is not emptied: {error}");
                }
            });
        }
    }

    /// The plan on the shelf.
    pub(super) fn entry(self, id: u64) -> Option<Entry> {
        self.shelf
            .with_untracked(|it| it.iter().find(|it| it.id == id).cloned())
    }

    /// Puts on the shelf what another tab saved.
    pub(super) fn restocked(self, found: Entry) {
        self.on_shelf(found.id, |entry| {
            let deleted_at = entry.deleted_at.take();
            *entry = Entry {
                deleted_at,
                ..found
            };
        });
    }

    /// What the shelf has of a plan is not a step after what is stored.
    pub(super) fn unstock(self, id: u64) {
        self.on_shelf(id, |entry| entry.stored = None);
    }

    /// Says whether what the shelf has of a plan is taken care of.
    pub(super) fn care(self, id: u64, is_stored: bool) {
        self.on_shelf(id, |entry| entry.is_stored = is_stored);
    }

    /// Remembers that a revision is stored as the last of its plan.
    pub(super) fn stored(self, id: u64, revision: &Revision) {
        self.on_shelf(id, |entry| {
            entry.number = revision.number;
            entry.stored = Some(revision.number);
        });
        self.safe(id, revision);
    }

    /// Remembers that the text of a revision is taken care of; a text typed since is not.
    pub(super) fn safe(self, id: u64, revision: &Revision) {
        self.on_shelf(id, |entry| entry.is_stored |= entry.body == revision.body);
    }

    fn on_shelf(self, id: u64, change: impl FnOnce(&mut Entry)) {
        self.shelf.update(|shelf| {
            if let Some(entry) = shelf.iter_mut().find(|it| it.id == id) {
                change(entry);
            }
        });
    }

    /// Does the text of the open plan still have to be saved, as it could not be before?
    pub(super) fn is_open_unsaved(self) -> bool {
        self.storage.with_value(Option::is_some)
            && (self.open.get_untracked())
                .and_then(|id| self.entry(id))
                .is_some_and(|it| !it.is_stored)
    }

    /// A plan that is not open, and whose text could not be saved yet.
    pub(super) fn left_unsaved(self) -> Option<Entry> {
        let open = self.open.get_untracked();
        let is_left = |it: &&Entry| !it.is_stored && Some(it.id) != open;
        self.storage.get_value()?;
        self.shelf
            .with_untracked(|all| all.iter().find(is_left).cloned())
    }
}

/// What a plan is called on the shelf.
pub fn named(entry: &Entry, lang: Lang) -> String {
    match entry.title.trim() {
        "" => frame::UNTITLED.say(lang).to_owned(),
        title => title.to_owned(),
    }
}
