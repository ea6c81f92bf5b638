//! The only lasting signals: the open plan and its saving, which stand on the [`Lobby`]: the shelf of plans, the language.
//!
//! Views read by picking ([`Workspace::read`]) and change through one door ([`Workspace::edit`]). Each change is undoable and
//! is saved on its own: nothing here waits for a button.

pub mod access;
pub mod history;
pub mod keeping;
pub mod lobby;
pub mod notice;
pub mod plans;
pub mod saving;
pub mod shelf;
pub mod turn;

use std::ops::Deref;

use leptos::prelude::*;

pub use history::Group;
pub use lobby::Lobby;
pub use notice::Notice;
pub use plans::Plans;
pub use saving::Saving;
pub use shelf::Entry;
pub use turn::Access;

use crate::browser::{clock, locks::Held, tabs::Tabs, timer::Debounce};
use crate::coach::{Coach, Remark};
use crate::plan::{Date, Plan};
use crate::storage::StorageError;
use crate::text::Text;
use history::History;
use turn::Turn;

/// Where the reading of what this browser keeps stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Loading {
    /// Not read yet: nothing may be written.
    Underway,
    /// Read.
    Done,
    /// This browser keeps nothing: the plan lives as long as the page.
    InMemory(StorageError),
}

/// The handle on the open plan; a copy is the same workspace. What the [`Lobby`] offers is offered here too.
#[derive(Clone, Copy)]
pub struct Workspace {
    lobby: Lobby,
    plan: RwSignal<Plan>,
    settled: RwSignal<Plan>,
    saving: RwSignal<Saving>,
    history: RwSignal<History>,
    access: RwSignal<Access>,
    turn: StoredValue<Turn>,
    today: RwSignal<Date>,
    coach: RwSignal<Option<Coach>>,
    remarks: Memo<Vec<Remark>>,
    debounce: StoredValue<Option<Debounce>, LocalStorage>,
    writer: StoredValue<saving::Writer>,
    leaving: StoredValue<bool>,
    after: StoredValue<Vec<Box<dyn FnOnce()>>, LocalStorage>,
    lock: StoredValue<Option<Held>, LocalStorage>,
    tabs: StoredValue<Option<Tabs>, LocalStorage>,
}

impl Deref for Workspace {
    type Target = Lobby;

    fn deref(&self) -> &Lobby {
        &self.lobby
    }
}

impl Workspace {
    /// Makes the workspace and hands it to every view below. Call once, at the root.
    pub fn provide(lobby: Lobby) -> Workspace {
        let settled = RwSignal::new(Plan::default());
        let today = RwSignal::new(today());
        let coach = RwSignal::new(None::<Coach>);
        let workspace = Workspace {
            lobby,
            plan: RwSignal::new(Plan::default()),
            settled,
            saving: RwSignal::new(Saving::Saved),
            history: RwSignal::new(History::default()),
            access: RwSignal::new(Access::Asked),
            turn: StoredValue::new(Turn::default()),
            today,
            coach,
            remarks: Memo::new(move |_| match coach.get() {
                Some(coach) => settled.with(|plan| coach(plan, today.get())),
                None => Vec::new(),
            }),
            debounce: StoredValue::new_local(None),
            writer: StoredValue::new(saving::Writer::default()),
            leaving: StoredValue::new(false),
            after: StoredValue::new_local(Vec::new()),
            lock: StoredValue::new_local(None),
            tabs: StoredValue::new_local(None),
        };
        workspace
            .debounce
            .set_value(Some(Debounce::new(move || workspace.save())));
        workspace.follow_tabs();
        provide_context(workspace);
        workspace
    }

    /// The workspace of the views above.
    pub fn expect() -> Workspace {
        expect_context()
    }

    /// Picks something out of the open plan; runs again only when what was picked changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        pick: impl Fn(&Plan) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.plan.with(&pick))
    }

    /// The open plan, right now, without following it.
    pub fn now<T>(self, pick: impl FnOnce(&Plan) -> T) -> T {
        self.plan.with_untracked(pick)
    }

    /// The plan as it was at the last pause: for what is costly to compute.
    pub fn settled(self) -> ReadSignal<Plan> {
        self.settled.read_only()
    }

    /// Changes the open plan. The change can be undone and will be saved.
    pub fn edit<T>(self, change: impl FnOnce(&mut Plan) -> T) -> T {
        self.edit_in(Group::Alone, change)
    }

    /// Changes the open plan; changes of the same group close in time are undone together.
    ///
    /// A tab that only reads changes nothing: its controls are out of use, and what slips through is not kept.
    pub fn edit_in<T>(self, group: Group, change: impl FnOnce(&mut Plan) -> T) -> T {
        if self.access.get_untracked() != Access::Editing {
            return change(&mut self.plan.get_untracked());
        }
        self.history.update(|history| {
            self.plan
                .with_untracked(|plan| history.before(plan, group, clock::millis()));
        });
        if self
            .notice
            .with_untracked(|it| it.as_ref().is_some_and(|it| it.act.is_some()))
        {
            self.notice.set(None);
        }
        let mut result = None;
        self.plan.update(|plan| result = Some(change(plan)));
        self.changed();
        result.expect("the signal runs its change at once")
    }

    /// Takes back the last change.
    pub fn undo(self) {
        let past = self.travel(History::undo);
        self.tell_travel(past, Text::new("Modification annulée.", "Change undone."));
    }

    /// Makes again the change that was taken back.
    pub fn redo(self) {
        let future = self.travel(History::redo);
        self.tell_travel(
            future,
            Text::new("Modification rétablie.", "Change redone."),
        );
    }

    /// Is there something to take back?
    pub fn can_undo(self) -> bool {
        self.history.with(History::can_undo)
    }

    /// Is there something to make again?
    pub fn can_redo(self) -> bool {
        self.history.with(History::can_redo)
    }

    /// What the coach says of the plan, as of the last pause.
    pub fn remarks(self) -> Memo<Vec<Remark>> {
        self.remarks
    }

    /// Is the coach here? It is not part of the first load.
    pub fn has_coach(self) -> bool {
        self.coach.with(Option::is_some)
    }

    /// Lets the coach in.
    pub fn hire(self, coach: Coach) {
        self.coach.set(Some(coach));
    }

    /// Today, as of the opening of the page or its return from sleep.
    pub fn today(self) -> Date {
        self.today.get_untracked()
    }

    /// Looks at the calendar again: the page may have slept over midnight.
    pub fn wake(self) {
        self.today.set(today());
    }

    fn travel(self, way: fn(&mut History, Plan) -> Option<Plan>) -> bool {
        if self.access.get_untracked() != Access::Editing {
            return false;
        }
        let now = self.plan.get_untracked();
        let there = self.history.try_update(|it| way(it, now)).flatten();
        let found = there.is_some();
        if let Some(plan) = there {
            self.plan.set(plan);
            self.changed();
        }
        found
    }

    fn tell_travel(self, done: bool, text: Text) {
        if done {
            self.tell(Notice::said(text.say(self.lang())));
        }
    }
}

/// Today, as this machine's calendar says.
pub fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, month, day).unwrap_or(Date::EPOCH)
}
