//! The only lasting signals: the open plan, its saving, the shelf of plans, the language.
//!
//! Views read by picking ([`Workspace::read`]) and change through one door ([`Workspace::edit`]). Each change is undoable and
//! is saved on its own: nothing here waits for a button.

pub mod history;
pub mod notice;
pub mod saving;
pub mod shelf;

use leptos::prelude::*;

pub use history::Group;
pub use notice::Notice;
pub use saving::Saving;
pub use shelf::Entry;

use crate::browser::{clock, page, random, timer::Debounce};
use crate::coach::{self, Remark};
use crate::plan::{Date, Plan};
use crate::storage::{Storage, StorageError, preferences};
use crate::text::{Lang, Text};
use history::History;

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

/// The handle on everything that lasts. A copy is the same workspace.
#[derive(Clone, Copy)]
pub struct Workspace {
    plan: RwSignal<Plan>,
    settled: RwSignal<Plan>,
    open: RwSignal<Option<u64>>,
    loading: RwSignal<Loading>,
    saving: RwSignal<Saving>,
    shelf: RwSignal<Vec<Entry>>,
    notice: RwSignal<Option<Notice>>,
    whisper: RwSignal<String>,
    lang: RwSignal<Lang>,
    theme: RwSignal<Option<String>>,
    history: RwSignal<History>,
    today: RwSignal<Date>,
    remarks: Memo<Vec<Remark>>,
    storage: StoredValue<Option<Storage>, LocalStorage>,
    debounce: StoredValue<Option<Debounce>, LocalStorage>,
    writer: StoredValue<saving::Writer>,
}

impl Workspace {
    /// Makes the workspace and hands it to every view below. Call once, at the root.
    pub fn provide() -> Workspace {
        let preferences = preferences::read().unwrap_or_default();
        let language = preferences.language.clone();
        let lang = Lang::of(&language.unwrap_or_else(page::preferred_language));
        let settled = RwSignal::new(Plan::default());
        let today = RwSignal::new(today());
        let workspace = Workspace {
            plan: RwSignal::new(Plan::default()),
            settled,
            open: RwSignal::new(None),
            loading: RwSignal::new(Loading::Underway),
            saving: RwSignal::new(Saving::Saved),
            shelf: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            whisper: RwSignal::new(String::new()),
            lang: RwSignal::new(lang),
            theme: RwSignal::new(preferences.theme),
            history: RwSignal::new(History::default()),
            today,
            remarks: Memo::new(move |_| settled.with(|plan| coach::remarks(plan, today.get()))),
            storage: StoredValue::new_local(None),
            debounce: StoredValue::new_local(None),
            writer: StoredValue::new(saving::Writer::default()),
        };
        workspace
            .debounce
            .set_value(Some(Debounce::new(move || workspace.save())));
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
    pub fn edit_in<T>(self, group: Group, change: impl FnOnce(&mut Plan) -> T) -> T {
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

    /// Draws an identifier.
    pub fn draw(self) -> u64 {
        random::identifier()
    }

    /// Today, as of the opening of the page or its return from sleep.
    pub fn today(self) -> Date {
        self.today.get_untracked()
    }

    /// Looks at the calendar again: the page may have slept over midnight.
    pub fn wake(self) {
        self.today.set(today());
    }

    /// The language of the interface. The whole page is drawn anew when it changes, so nothing needs to follow it.
    pub fn lang(self) -> Lang {
        self.lang.get_untracked()
    }

    /// The language, for whoever draws the page anew.
    pub fn spoken(self) -> ReadSignal<Lang> {
        self.lang.read_only()
    }

    /// A text in the language of the interface.
    pub fn say(self, text: Text) -> &'static str {
        text.say(self.lang())
    }

    /// Speaks another language.
    pub fn speak(self, lang: Lang) {
        self.lang.set(lang);
        self.keep_preferences();
    }

    /// The theme the person chose; nothing follows the browser.
    pub fn theme(self) -> Option<String> {
        self.theme.get()
    }

    /// Chooses a theme, or follows the browser again.
    pub fn dress(self, theme: Option<String>) {
        self.theme.set(theme);
        self.keep_preferences();
    }

    /// Is what the browser keeps read?
    pub fn loading(self) -> Loading {
        self.loading.get()
    }

    /// The plan that is open.
    pub fn open(self) -> Option<u64> {
        self.open.get()
    }

    fn travel(self, way: fn(&mut History, Plan) -> Option<Plan>) -> bool {
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
            self.tell(Notice::said(text.say(self.lang.get_untracked())));
        }
    }

    fn keep_preferences(self) {
        let preferences = preferences::Preferences {
            language: Some(self.lang.get_untracked().code().to_owned()),
            theme: self.theme.get_untracked(),
        };
        if let Err(error) = preferences::write(&preferences) {
            leptos::logging::warn!("preferences are not kept: {error}");
        }
    }
}

/// Today, as this machine's calendar says.
pub fn today() -> Date {
    let (year, month, day) = clock::today();
    Date::new(year, month, day).unwrap_or(Date::EPOCH)
}
