//! Who may change the open plan: one tab at a time (rules 12 and 13).
//!
//! The tab that edits holds a lock, which ends with the tab; the others read, follow what it saves, and may go on in its
//! place. Where the browser has no locks, a save that finds another's revision keeps its own aside and stops.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::turn::{Access, Deed, News};
use super::{Entry, Notice, Workspace};
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
                Some("saved") => self.learn(self.attempt(), News::Saved),
                Some("asks") => self.learn(self.attempt(), News::AskedFor),
                _ => {}
            }
        });
        self.tabs.set_value(Some(tabs));
    }

    /// Asks whether this tab may edit the plan that has just been opened.
    pub(super) fn enter(self, id: u64) {
        let newer = self.entry(id).is_some_and(|it| it.schema > json::SCHEMA);
        let news = if newer {
            News::OpenedNewer
        } else {
            News::Opened
        };
        self.learn(self.attempt(), news);
    }

    /// Goes on in this tab with a plan that another one edits: asks it to save and hand it over, and insists if it is silent.
    pub fn take_over(self) {
        self.learn(self.attempt(), News::Wanted);
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
                self.release();
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

    /// The attempt to edit that is going on.
    pub(super) fn attempt(self) -> u32 {
        self.turn.get_value().attempt
    }

    /// Does what some news asks for; what an attempt set going gives its news to that attempt.
    pub(super) fn learn(self, attempt: u32, news: News) {
        let Some(id) = self.open.get_untracked() else {
            return;
        };
        let before = self.turn.get_value();
        let (turn, deed) = before.hear(attempt, news);
        self.turn.set_value(turn);
        if turn.access != before.access {
            self.access.set(turn.access);
            // What could not be saved the last time is saved now.
            if turn.access == Access::Editing && self.entry(id).is_some_and(|it| !it.is_stored) {
                self.changed();
            }
        }
        let attempt = turn.attempt;
        match deed {
            Some(Deed::Ask) => spawn_local(self.ask(id, attempt)),
            Some(Deed::Insist) => {
                self.say_to_tabs("asks", id);
                spawn_local(self.insist(id, attempt));
            }
            Some(Deed::Prepare) => spawn_local(async move {
                self.refresh(id, attempt).await;
                self.recall(id, attempt).await;
            }),
            Some(Deed::Reread) => self.reread(id),
            Some(Deed::Settle) => {
                self.once_saved(move || self.learn(attempt, News::Settled));
            }
            Some(Deed::HandOver) => {
                self.release();
                self.tell(Notice::said(frame::HANDED_OVER.say(self.lang())));
            }
            Some(Deed::Rescue) => {
                self.release();
                self.rescue(id);
            }
            Some(Deed::GiveUp) => {
                self.release();
                self.reread(id);
            }
            None => {}
        }
    }

    /// Asks for the lock, if nobody has it.
    async fn ask(self, id: u64, attempt: u32) {
        let answer = self.ask_lock(id, attempt, How::IfFree).await;
        self.answered(attempt, answer);
    }

    /// Asks for the lock until it is free, then takes it from a tab that keeps it.
    async fn insist(self, id: u64, attempt: u32) {
        for _ in 0..PATIENCE / LOOK {
            match self.ask_lock(id, attempt, How::IfFree).await {
                Answer::Taken => gloo_timers::future::TimeoutFuture::new(LOOK).await,
                answer => return self.answered(attempt, answer),
            }
            if attempt != self.attempt() {
                return;
            }
        }
        let answer = self.ask_lock(id, attempt, How::Steal).await;
        self.answered(attempt, answer);
    }

    async fn ask_lock(self, id: u64, attempt: u32, how: How) -> Answer {
        let lost = move || self.learn(attempt, News::Stolen);
        locks::ask(&storage::lock(&id::write(id)), how, lost).await
    }

    /// Keeps a lock that is still wanted; another is let go.
    fn answered(self, attempt: u32, answer: Answer) {
        if self.open.get_untracked().is_none() || attempt != self.attempt() {
            return;
        }
        match answer {
            Answer::Ours(held) => {
                self.lock.set_value(Some(held));
                self.learn(attempt, News::Granted);
            }
            Answer::Unknown => self.learn(attempt, News::Unlocked),
            Answer::Taken => self.learn(attempt, News::Taken),
        }
    }

    fn release(self) {
        self.lock.update_value(|it| drop(it.take()));
    }

    /// Reads what can be undone since before; the person may edit then.
    async fn recall(self, id: u64, attempt: u32) {
        if let Some(storage) = self.storage.get_value() {
            match storage.trail(&id::write(id)).await {
                Ok(trail) if attempt == self.attempt() => {
                    self.history.update(|it| it.recall(trail));
                }
                Ok(_) => {}
                Err(error) => leptos::logging::error!("undo does not go back further: {error}"),
            }
        }
        self.learn(attempt, News::Ready);
    }

    /// Shows what another tab saved.
    pub(super) fn reread(self, id: u64) {
        spawn_local(self.refresh(id, self.attempt()));
    }

    /// Shows the last revision stored of the open plan, if it is not the one shown.
    async fn refresh(self, id: u64, attempt: u32) {
        let Some(storage) = self.storage.get_value() else {
            return;
        };
        let found = match storage.reread(&id::write(id)).await {
            Ok(Some(kept)) => Entry::of(kept),
            Ok(None) => return,
            Err(error) => return leptos::logging::error!("the plan is not read again: {error}"),
        };
        let Some(found) = found else { return };
        let is_wanted = move || {
            self.open.get_untracked() == Some(id)
                && attempt == self.attempt()
                && self.access.get_untracked() != Access::Editing
        };
        let here = self.entry(id).filter(|it| it.stored != found.stored);
        let Some(here) = here.filter(|_| is_wanted()) else {
            return;
        };
        let is_unsaved = !here.is_stored && here.body != found.body;
        if is_unsaved && !(self.keep_aside(&here).await && is_wanted()) {
            return;
        }
        match json::read_back(&found.body, id) {
            Ok(opened) => {
                self.restocked(found);
                self.history.set(Default::default());
                self.settled.set(opened.plan.clone());
                self.plan.set(opened.plan);
                self.go_on();
            }
            Err(error) => self.tell(Notice::alert(error.say(self.lang()))),
        }
    }
}
