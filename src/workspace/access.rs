//! Who may change the open plan: one tab at a time (rules 12 and 13).
//!
//! The tab that edits holds a lock, which ends with the tab; the others read, follow what it saves, and may go on in its
//! place. Where the browser has no locks, a save that finds another's revision keeps its own aside and stops.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Notice, Workspace};
use crate::browser::locks::{self, Answer, How};
use crate::browser::tabs::Tabs;
use crate::formats::json;
use crate::plan::id;
use crate::storage;
use crate::text::frame;

/// How long, in milliseconds, another tab is given to save and hand the plan over.
const PATIENCE: u32 = 3000;

/// How often, in milliseconds, it is looked whether it has.
const LOOK: u32 = 100;

/// What this tab may do with the open plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It is being asked whether another tab edits it.
    Asked,
    /// Change it.
    Editing,
    /// Read it: another tab edits it.
    Elsewhere,
    /// Read it: a newer version of Trame wrote it.
    Newer,
}

impl Workspace {
    /// What this tab may do with the open plan.
    pub fn access(self) -> ReadSignal<Access> {
        self.access.read_only()
    }

    /// May this tab change the plan?
    pub fn may_edit(self) -> bool {
        self.access.get() == Access::Editing
    }

    /// Listens to the other tabs, for as long as the page lives.
    pub(super) fn follow_tabs(self) {
        let tabs = Tabs::listen(move |words| {
            let mut words = words.split(' ');
            let (word, plan) = (words.next(), words.next().and_then(id::read));
            if plan.is_none() || plan != self.open.get_untracked() {
                return;
            }
            match word {
                Some("saved") if self.access.get_untracked() == Access::Elsewhere => self.reread(),
                Some("asks") => self.hand_over(),
                _ => {}
            }
        });
        self.tabs.set_value(Some(tabs));
    }

    /// Asks whether this tab may edit the plan that has just been opened.
    pub(super) fn enter(self, id: u64) {
        let newer = self.entry(id).is_some_and(|it| it.schema > json::SCHEMA);
        if newer {
            return self.access.set(Access::Newer);
        }
        self.access.set(Access::Asked);
        spawn_local(async move {
            let answer = locks::ask(&lock(id), How::IfFree, move || self.lost(id)).await;
            self.entered(id, answer);
        });
    }

    /// Goes on in this tab with a plan that another one edits: asks it to save and hand it over, and insists if it is silent.
    pub fn take_over(self) {
        let Some(id) = self.open.get_untracked() else {
            return;
        };
        self.say_to_tabs("asks", id);
        spawn_local(async move {
            for _ in 0..PATIENCE / LOOK {
                match locks::ask(&lock(id), How::IfFree, move || self.lost(id)).await {
                    Answer::Taken => gloo_timers::future::TimeoutFuture::new(LOOK).await,
                    answer => return self.entered(id, answer),
                }
            }
            let answer = locks::ask(&lock(id), How::Steal, move || self.lost(id)).await;
            self.entered(id, answer);
        });
    }

    /// Leaves the open plan once it is saved, so that another tab may edit it.
    pub fn leave(self) {
        let Some(id) = self.open.get_untracked() else {
            return;
        };
        self.leaving.set_value(true);
        self.once_saved(move || {
            // The person may have come back in the meantime.
            if self.leaving.get_value() && self.open.get_untracked() == Some(id) {
                self.open.set(None);
                self.lock.update_value(|it| drop(it.take()));
            }
        });
    }

    /// Says a word about a plan to the other tabs.
    pub(super) fn say_to_tabs(self, word: &str, plan: u64) {
        self.tabs.with_value(|it| {
            if let Some(tabs) = it {
                tabs.say(&format!("{word} {}", id::write(plan)));
            }
        });
    }

    /// Becomes a reader, as another tab has what is stored.
    pub(super) fn step_back(self) {
        self.lock.update_value(|it| drop(it.take()));
        self.access.set(Access::Elsewhere);
    }

    fn entered(self, id: u64, answer: Answer) {
        if self.open.get_untracked() != Some(id) {
            return;
        }
        match answer {
            Answer::Ours(held) => {
                self.lock.set_value(Some(held));
                // Another tab may have saved since this one read the plan.
                spawn_local(async move {
                    self.refresh(id).await;
                    self.begin(id).await;
                });
            }
            Answer::Unknown => spawn_local(self.begin(id)),
            Answer::Taken => {
                self.access.set(Access::Elsewhere);
                self.reread();
            }
        }
    }

    /// Lets the person edit, with what can be undone since before.
    async fn begin(self, id: u64) {
        if let Some(storage) = self.storage.get_value() {
            match storage.trail(&id::write(id)).await {
                Ok(trail) => self.history.update(|it| it.recall(trail)),
                Err(error) => leptos::logging::error!("undo does not go back further: {error}"),
            }
        }
        if self.open.get_untracked() == Some(id) {
            self.access.set(Access::Editing);
        }
    }

    /// The lock was stolen: another tab goes on. What was not saved yet is kept as a version aside.
    fn lost(self, id: u64) {
        if self.open.get_untracked() == Some(id) && self.access.get_untracked() == Access::Editing {
            self.step_back();
            self.rescue();
        }
    }

    /// Saves, then lets the tab that asks go on.
    fn hand_over(self) {
        if self.access.get_untracked() != Access::Editing {
            return;
        }
        self.once_saved(move || {
            self.step_back();
            self.tell(Notice::said(frame::HANDED_OVER.say(self.lang())));
        });
    }

    /// Reads again what another tab saved.
    fn reread(self) {
        if let Some(id) = self.open.get_untracked() {
            spawn_local(async move { self.refresh(id).await });
        }
    }

    /// Shows the last revision stored of the open plan, if it is not the one shown.
    async fn refresh(self, id: u64) {
        let Some(storage) = self.storage.get_value() else {
            return;
        };
        let key = id::write(id);
        let revision = match storage.reread(&key).await {
            Ok(Some(revision)) => revision,
            Ok(None) => return,
            Err(error) => return leptos::logging::error!("the plan is not read again: {error}"),
        };
        let known = self.entry(id).and_then(|it| it.stored);
        if self.open.get_untracked() != Some(id) || known == Some(revision.number) {
            return;
        }
        match json::read_back(&revision.body, id) {
            Ok(opened) => {
                self.restocked(&revision);
                self.history.set(Default::default());
                self.settled.set(opened.plan.clone());
                self.plan.set(opened.plan);
            }
            Err(error) => self.tell(Notice::alert(error.say(self.lang()))),
        }
    }
}

fn lock(plan: u64) -> String {
    storage::lock(&id::write(plan))
}
