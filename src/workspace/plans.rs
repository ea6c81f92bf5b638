//! The plans of the shelf, read and written: what the home page asks once a plan is to be opened.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::saving::{Saving, revision};
use super::{Entry, Notice, Workspace};
use crate::browser::clock;
use crate::formats::json;
use crate::plan::Plan;
use crate::text::{Lang, Text, frame};

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

    /// Does something once everything is saved; a failure keeps it from being done, and is said.
    fn once_saved(&self, act: fn());
}

impl Plans for Workspace {
    fn start(&self) -> u64 {
        let plan = Plan::start(super::today(), self.lang(), &mut || self.draw());
        self.adopt(plan)
    }

    fn import(&self, bytes: &[u8]) -> Result<u64, String> {
        let lang = self.lang();
        let opened = json::read_bytes(bytes, self.draw()).map_err(|error| {
            leptos::logging::warn!("the file is not opened: {error}");
            error.say(lang)
        })?;
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
            Err(error) => self.tell(Notice::alert(error.say(self.lang()))),
        }
    }

    fn flush(&self) {
        Workspace::flush(*self);
    }

    fn once_saved(&self, act: fn()) {
        Workspace::once_saved(*self, act);
    }
}

impl Workspace {
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
                entry.body = body;
                entry.saved_at = clock::now_iso();
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

    /// What the open plan is called.
    pub fn name(self, lang: Lang) -> String {
        let title = self.plan.with(|plan| plan.called().map(str::to_owned));
        title.unwrap_or_else(|| frame::UNTITLED.say(lang).to_owned())
    }
}
