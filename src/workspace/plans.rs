//! The plans of the shelf, read and written: what the home page asks once a plan is to be opened.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::saving::{Saving, revision};
use super::{Entry, Notice, Workspace};
use crate::browser::clock;
use crate::formats::json::{self, ReadError};
use crate::formats::library;
use crate::plan::Plan;
use crate::storage::{FileCopy, Revision, StorageError};
use crate::text::{Lang, Text, frame, keeping};

/// What can be done with plans without seeing them: the home page's hold on the workspace, which is not part of the
/// first load.
pub trait Plans {
    /// Starts a new plan and returns its id.
    fn start(&self) -> u64;

    /// Opens a file's bytes as a new plan and returns its id, or what to tell the person; nothing has changed then.
    fn import(&self, bytes: &[u8]) -> Result<u64, String>;

    /// A copy of a plan, beside it; nothing when it cannot be read.
    fn duplicate(&self, id: u64) -> Option<u64>;

    /// Gives a plan another title.
    fn rename(&self, id: u64, title: &str);

    /// Saves at once what is waiting.
    fn flush(&self);

    /// Leaves the open plan once it is saved, so that another tab may edit it.
    fn leave(&self);

    /// Does something once everything is saved; a failure keeps it from being done, and is said.
    fn once_saved(&self, act: fn());
}

/// What is saved of a plan that is not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// All of it.
    Left,
    /// Its new title.
    Renamed,
}

impl Plans for Workspace {
    fn start(&self) -> u64 {
        let plan = Plan::start(super::today(), self.lang(), &mut || self.draw());
        self.adopt(plan)
    }

    fn import(&self, bytes: &[u8]) -> Result<u64, String> {
        let lang = self.lang();
        let opened = match json::read_bytes(bytes, self.draw()) {
            Err(ReadError::Newer { schema }) => return self.import_newer(bytes, schema),
            opened => opened.map_err(|error| {
                leptos::logging::warn!("the file is not opened: {error}");
                if library::is_library(&error) {
                    keeping::IS_A_LIBRARY.say(lang).to_owned()
                } else {
                    error.say(lang)
                }
            })?,
        };
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

    fn duplicate(&self, id: u64) -> Option<u64> {
        Workspace::flush(*self);
        let entry = self.entry(id)?;
        if entry.schema > json::SCHEMA {
            return Some(self.shelve_new(self.draw(), entry.title, entry.body, entry.schema));
        }
        let plan = json::read_back(&entry.body, id).ok()?.plan;
        let title = frame::copy_of(
            self.lang(),
            plan.called().unwrap_or(frame::UNTITLED.say(self.lang())),
        );
        Some(self.adopt(plan.copied(self.draw(), title)))
    }

    fn rename(&self, id: u64, title: &str) {
        let title = title.trim().to_owned();
        if self.open.get_untracked() == Some(id) {
            self.edit(|plan| plan.title = title);
            return;
        }
        let Some(mut entry) = self.entry(id) else {
            return;
        };
        if entry.schema > json::SCHEMA {
            return self.tell(Notice::alert(frame::NEWER_PLAN.say(self.lang())));
        }
        match json::read_back(&entry.body, id) {
            Ok(opened) => {
                let plan = Plan {
                    title,
                    ..opened.plan
                };
                entry.title = plan.called().unwrap_or_default().to_owned();
                entry.body = json::write(&plan);
                entry.is_stored = false;
                self.restocked(entry.clone());
                self.keep(entry, Beside::Renamed);
            }
            Err(error) => self.tell(Notice::alert(error.say(self.lang()))),
        }
    }

    fn flush(&self) {
        Workspace::flush(*self);
    }

    fn leave(&self) {
        Workspace::leave(*self);
    }

    fn once_saved(&self, act: fn()) {
        Workspace::once_saved(*self, act);
    }
}

impl Workspace {
    /// Adds a plan to the shelf, saves it, and returns its id. Nothing that is there is replaced.
    pub fn adopt(self, plan: Plan) -> u64 {
        let title = plan.called().unwrap_or_default().to_owned();
        self.shelve_new(plan.id, title, json::write(&plan), json::SCHEMA)
    }

    fn shelve_new(self, id: u64, title: String, body: String, schema: u32) -> u64 {
        self.flush();
        let entry = Entry {
            id,
            title,
            saved_at: clock::now_iso(),
            schema,
            body,
            number: 0,
            stored: None,
            is_stored: false,
            copy: None,
            deleted_at: None,
        };
        self.shelf.update(|it| it.insert(0, entry.clone()));
        self.keep(entry, Beside::Left);
        id
    }

    /// A plan that a newer version wrote is kept letter for letter, and can be read.
    fn import_newer(self, bytes: &[u8], schema: u64) -> Result<u64, String> {
        let lang = self.lang();
        let text = String::from_utf8_lossy(bytes).into_owned();
        let id = self.draw();
        let opened = json::read_newer(&text, id).map_err(|error| error.say(lang))?;
        let title = opened.plan.called().unwrap_or_default().to_owned();
        let schema = u32::try_from(schema).unwrap_or(u32::MAX);
        self.tell(Notice::said(frame::NEWER_PLAN.say(lang)));
        Ok(self.shelve_new(id, title, text, schema))
    }

    /// Opens a plan of the shelf. Does nothing when it is open already; tells when it cannot be read.
    pub fn open_plan(self, id: u64) -> bool {
        self.leaving.set_value(false);
        if self.open.get_untracked() == Some(id) {
            return true;
        }
        let Some(entry) = self.entry(id) else {
            return false;
        };
        let read = if entry.schema > json::SCHEMA {
            json::read_newer(&entry.body, id)
        } else {
            json::read_back(&entry.body, id)
        };
        match read {
            Ok(opened) => {
                // The plan before stays locked until it is saved.
                let mut lock = None;
                self.lock.update_value(|it| lock = it.take());
                self.once_saved(move || drop(lock));
                self.turn_page();
                self.history.set(Default::default());
                self.open.set(Some(id));
                self.settled.set(opened.plan.clone());
                self.plan.set(opened.plan);
                self.wait();
                self.go_on();
                self.enter(id);
                true
            }
            Err(error) => {
                self.tell(Notice::alert(error.say(self.lang())));
                false
            }
        }
    }

    /// Puts the present text of a plan on the shelf.
    pub(super) fn shelve(self, id: u64, plan: &Plan, body: String) {
        let title = plan.called().unwrap_or_default().to_owned();
        self.shelf.update(|shelf| {
            if let Some(entry) = shelf.iter_mut().find(|it| it.id == id) {
                entry.title = title;
                entry.is_stored &= entry.body == body;
                entry.body = body;
                entry.saved_at = clock::now_iso();
            }
        });
    }

    /// Saves a plan that is on the shelf and not being typed in.
    pub(super) fn keep(self, entry: Entry, what: Beside) {
        let Some(storage) = self.storage.get_value() else {
            return;
        };
        let revision = Revision {
            schema: entry.schema,
            ..revision(&entry, entry.body.clone(), false)
        }
        .sealed();
        self.writer.update_value(|it| it.busy += 1);
        spawn_local(async move {
            let is_settled = match storage.save(&revision, None).await {
                Ok(()) => {
                    self.stored(entry.id, &revision);
                    true
                }
                Err(StorageError::Conflict { .. }) if what == Beside::Renamed => {
                    self.unstock(entry.id);
                    self.safe(entry.id, &revision);
                    self.tell(Notice::alert(frame::RENAME_ELSEWHERE.say(self.lang())));
                    true
                }
                Err(StorageError::Conflict { .. }) => self.keep_aside(&entry).await,
                Err(error) => {
                    leptos::logging::error!("the plan is not kept: {error}");
                    self.saving.set(Saving::Failed(error));
                    false
                }
            };
            self.writer.update_value(|it| it.busy -= 1);
            if is_settled {
                self.go_on();
            }
        });
    }

    /// The text of the open plan as it was given.
    pub fn original(self) -> Option<String> {
        let entry = self.entry(self.open.get_untracked()?)?;
        Some(entry.body)
    }

    /// The open plan was saved in a file: that is remembered once it is saved here too.
    pub fn copied(self) {
        if let Some(id) = self.open.get_untracked() {
            self.once_saved(move || self.remember_copy(id));
        }
    }

    /// Every plan was saved in a file.
    pub fn all_copied(self) {
        for entry in self.shelf.get_untracked() {
            self.remember_copy(entry.id);
        }
    }

    fn remember_copy(self, id: u64) {
        let (Some(storage), Some(entry)) = (self.storage.get_value(), self.entry(id)) else {
            return;
        };
        let Some(number) = entry.stored else { return };
        let copy = FileCopy {
            number,
            at: clock::now_iso(),
        };
        self.shelf.update(|shelf| {
            if let Some(entry) = shelf.iter_mut().find(|it| it.id == id) {
                entry.copy = Some(copy.clone());
            }
        });
        spawn_local(async move {
            if let Err(error) = storage.mark_copied(&entry.key(), copy).await {
                leptos::logging::error!("the copy is not remembered: {error}");
            }
        });
    }

    /// What the open plan is called.
    pub fn name(self, lang: Lang) -> String {
        let title = self.plan.with(|plan| plan.called().map(str::to_owned));
        title.unwrap_or_else(|| frame::UNTITLED.say(lang).to_owned())
    }
}
