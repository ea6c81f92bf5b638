//! The shelf: every plan this browser keeps, side by side.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::saving::{Saving, revision};
use super::{Loading, Notice, Workspace};
use crate::browser::clock;
use crate::formats::json::{self, ReadError};
use crate::plan::{Plan, id};
use crate::storage::{Kept, Storage, StorageError};
use crate::text::{Lang, Text, frame};

/// A plan on the shelf.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its id.
    pub id: u64,
    /// What it is called, perhaps nothing.
    pub title: String,
    /// When it was last saved, as an ISO instant.
    pub saved_at: String,
    /// The plan itself, as text.
    pub body: String,
    /// The number of its last revision.
    pub number: u64,
    /// The number stored as its last.
    pub stored: Option<u64>,
}

impl Entry {
    /// The plan's id as storage and addresses write it.
    pub fn key(&self) -> String {
        id::write(self.id)
    }

    fn of(kept: Kept) -> Option<Entry> {
        let (next, stored) = kept.next();
        Some(Entry {
            id: id::read(&kept.revision.plan)?,
            title: kept.revision.title,
            saved_at: kept.revision.saved_at,
            body: kept.revision.body,
            number: next - 1,
            stored,
        })
    }
}

impl Workspace {
    /// Reads what this browser keeps. Nothing is written before this is done.
    pub fn boot(self) {
        spawn_local(async move {
            let loaded = async {
                let storage = Storage::open().await?;
                let loaded = storage.load().await?;
                Ok::<_, StorageError>((storage, loaded))
            };
            match loaded.await {
                Ok((storage, loaded)) => {
                    self.storage.set_value(Some(storage));
                    let entries = loaded.plans.into_iter().filter_map(Entry::of);
                    let mut entries: Vec<Entry> = entries.collect();
                    entries.sort_by(|a, b| b.saved_at.cmp(&a.saved_at));
                    self.shelf.set(entries);
                    if loaded.aside + loaded.stuck > 0 {
                        let lang = self.lang.get_untracked();
                        self.tell(Notice::alert(frame::set_aside(
                            lang,
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
    pub fn shelf(self) -> ReadSignal<Vec<Entry>> {
        self.shelf.read_only()
    }

    /// Starts a new plan and returns its id.
    pub fn start(self) -> u64 {
        let lang = self.lang.get_untracked();
        let plan = Plan::start(super::today(), lang, &mut || self.draw());
        self.adopt(plan)
    }

    /// Adds a plan to the shelf, saves it, and returns its id. Nothing that is there is replaced.
    pub fn adopt(self, plan: Plan) -> u64 {
        self.flush();
        let body = json::write(&plan);
        let entry = Entry {
            id: plan.id,
            title: plan.called().unwrap_or_default().to_owned(),
            saved_at: clock::now_iso(),
            body,
            number: 0,
            stored: None,
        };
        let id = entry.id;
        self.shelf.update(|it| it.insert(0, entry.clone()));
        self.keep(entry);
        id
    }

    /// Opens a file's bytes as a new plan.
    ///
    /// # Errors
    /// When the bytes are not a plan; nothing has changed then.
    pub fn import(self, bytes: &[u8]) -> Result<u64, ReadError> {
        let opened = json::read_bytes(bytes, self.draw())?;
        let lang = self.lang.get_untracked();
        let id = self.adopt(opened.plan);
        let mut said = Text::new(
            "Le fichier est ouvert comme un nouveau plan. Vos autres plans n’ont pas changé.",
            "The file is opened as a new plan. Your other plans have not changed.",
        )
        .say(lang)
        .to_owned();
        for notice in opened.notices {
            said.push(' ');
            said.push_str(&notice.say(lang));
        }
        self.tell(Notice::said(said));
        Ok(id)
    }

    /// Opens a plan of the shelf. Does nothing when it is open already; tells when it cannot be read.
    pub fn open_plan(self, id: u64) -> bool {
        if self.open.get_untracked() == Some(id) {
            return true;
        }
        let Some(entry) = self.entry(id) else {
            return false;
        };
        match json::read_back(&entry.body, id) {
            Ok(opened) => {
                self.flush();
                self.history.set(Default::default());
                self.open.set(Some(id));
                self.settled.set(opened.plan.clone());
                self.plan.set(opened.plan);
                self.saving.set(Saving::Saved);
                true
            }
            Err(error) => {
                let lang = self.lang.get_untracked();
                self.tell(Notice::alert(error.say(lang)));
                false
            }
        }
    }

    /// A copy of a plan, beside it; nothing when it cannot be read.
    pub fn duplicate(self, id: u64) -> Option<u64> {
        self.flush();
        let entry = self.entry(id)?;
        let plan = json::read_back(&entry.body, id).ok()?.plan;
        let lang = self.lang.get_untracked();
        let title = frame::copy_of(lang, plan.called().unwrap_or(frame::UNTITLED.say(lang)));
        Some(self.adopt(plan.copied(self.draw(), title)))
    }

    /// Gives a plan another title.
    pub fn rename(self, id: u64, title: &str) {
        let title = title.trim().to_owned();
        if self.open.get_untracked() == Some(id) {
            self.edit(|plan| plan.title = title);
            return;
        }
        let Some(mut entry) = self.entry(id) else {
            return;
        };
        match json::read_back(&entry.body, id) {
            Ok(opened) => {
                let plan = Plan {
                    title,
                    ..opened.plan
                };
                entry.title = plan.called().unwrap_or_default().to_owned();
                entry.body = json::write(&plan);
                self.shelf.update(|shelf| {
                    if let Some(there) = shelf.iter_mut().find(|it| it.id == id) {
                        *there = entry.clone();
                    }
                });
                self.keep(entry);
            }
            Err(error) => self.tell(Notice::alert(error.say(self.lang.get_untracked()))),
        }
    }

    /// Puts a plan in the bin, and proposes to take it out again.
    pub fn delete(self, id: u64) {
        self.flush();
        let lang = self.lang.get_untracked();
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
        if let Some(storage) = self.storage.get_value() {
            let key = entry.key();
            spawn_local(async move {
                if let Err(error) = storage.delete(&key, &clock::now_iso()).await {
                    leptos::logging::error!("the plan is not deleted: {error}");
                }
            });
        }
        let said = frame::deleted(lang, &named(&entry, lang));
        self.tell(Notice::said(said).with(frame::UNDO.say(lang), move || {
            self.put_back(entry.clone(), place);
        }));
    }

    fn put_back(self, entry: Entry, place: usize) {
        if let Some(storage) = self.storage.get_value() {
            let key = entry.key();
            spawn_local(async move {
                if let Err(error) = storage.restore(&key).await {
                    leptos::logging::error!("the plan is not restored: {error}");
                }
            });
        }
        let lang = self.lang.get_untracked();
        self.tell(Notice::said(frame::restored(lang, &named(&entry, lang))));
        self.shelf
            .update(|it| it.insert(place.min(it.len()), entry));
    }

    /// The plan on the shelf.
    pub(super) fn entry(self, id: u64) -> Option<Entry> {
        self.shelf
            .with_untracked(|it| it.iter().find(|it| it.id == id).cloned())
    }

    /// Puts the present text of a plan on the shelf.
    pub(super) fn shelve(self, id: u64, plan: &Plan, body: String) {
        let title = plan.called().unwrap_or_default().to_owned();
        self.shelf.update(|shelf| {
            if let Some(entry) = shelf.iter_mut().find(|it| it.id == id) {
                entry.title = title;
                entry.body = body;
                entry.saved_at = clock::now_iso();
            }
        });
    }

    /// Remembers which revision is stored.
    pub(super) fn stored(self, key: &str, number: u64) {
        self.shelf.update(|shelf| {
            if let Some(entry) = shelf.iter_mut().find(|it| it.key() == key) {
                entry.number = number;
                entry.stored = Some(number);
            }
        });
    }

    /// Saves a plan that is on the shelf and not being typed in.
    fn keep(self, entry: Entry) {
        let Some(storage) = self.storage.get_value() else {
            return;
        };
        let revision = revision(&entry, entry.body.clone());
        spawn_local(async move {
            match storage.save(&revision).await {
                Ok(()) => self.stored(&revision.plan, revision.number),
                Err(error) => {
                    leptos::logging::error!("the plan is not kept: {error}");
                    self.saving.set(Saving::Failed(error));
                }
            }
        });
    }
}

/// What a plan is called on the shelf.
pub fn named(entry: &Entry, lang: Lang) -> String {
    match entry.title.trim() {
        "" => frame::UNTITLED.say(lang).to_owned(),
        title => title.to_owned(),
    }
}

impl Workspace {
    /// What the open plan is called.
    pub fn name(self, lang: Lang) -> String {
        let title = self.plan.with(|plan| plan.called().map(str::to_owned));
        title.unwrap_or_else(|| frame::UNTITLED.say(lang).to_owned())
    }
}
