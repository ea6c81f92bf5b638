//! What every page needs, with or without an open plan: the plans kept here as texts, the language, what is said.
//!
//! *Context.* The home page is the first load, and half of the program is about what is inside a plan. *Decision.* The
//! lobby knows plans by their title and their text; the [`Workspace`](super::Workspace), which reads and changes them,
//! comes behind a door and stands on the lobby. *Consequence.* Nothing here, nor in the views of the home page, may name a
//! field of a plan.

use leptos::prelude::*;

use super::shelf::Entry;
use super::{Loading, Notice};
use crate::browser::{clock, page, random};
use crate::storage::Storage;
use crate::storage::preferences::{self, Preferences};
use crate::text::{Lang, Text};

/// The handle on what every page needs. A copy is the same lobby.
#[derive(Clone, Copy)]
pub struct Lobby {
    pub(super) loading: RwSignal<Loading>,
    pub(super) shelf: RwSignal<Vec<Entry>>,
    pub(super) bin: RwSignal<Vec<Entry>>,
    pub(super) notice: RwSignal<Option<Notice>>,
    pub(super) whisper: RwSignal<String>,
    pub(super) lang: RwSignal<Lang>,
    pub(super) open: RwSignal<Option<u64>>,
    preferences: RwSignal<Preferences>,
    pub(super) storage: StoredValue<Option<Storage>, LocalStorage>,
}

impl Lobby {
    /// Makes the lobby and hands it to every view below. Call once, at the root.
    pub fn provide() -> Lobby {
        let preferences = preferences::read().unwrap_or_default();
        let language = preferences.language.clone();
        let lobby = Lobby {
            loading: RwSignal::new(Loading::Underway),
            shelf: RwSignal::new(Vec::new()),
            bin: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            whisper: RwSignal::new(String::new()),
            lang: RwSignal::new(Lang::of(&language.unwrap_or_else(page::preferred_language))),
            open: RwSignal::new(None),
            preferences: RwSignal::new(preferences),
            storage: StoredValue::new_local(None),
        };
        provide_context(lobby);
        lobby
    }

    /// The lobby of the views above.
    pub fn expect() -> Lobby {
        expect_context()
    }

    /// Draws an identifier.
    pub fn draw(self) -> u64 {
        random::identifier()
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
        self.prefer(|it| it.language = Some(lang.code().to_owned()));
    }

    /// The theme the person chose; nothing follows the browser.
    pub fn theme(self) -> Option<String> {
        self.preferences.with(|it| it.theme.clone())
    }

    /// Chooses a theme, or follows the browser again.
    pub fn dress(self, theme: Option<String>) {
        self.prefer(|it| it.theme = theme);
    }

    /// The size of text the person chose; nothing is the usual one.
    pub fn text_size(self) -> Option<String> {
        self.preferences.with(|it| it.text_size.clone())
    }

    /// Chooses a size of text.
    pub fn enlarge(self, size: Option<String>) {
        self.prefer(|it| it.text_size = size);
    }

    /// Did the person ask for as little motion as can be?
    pub fn is_still(self) -> bool {
        self.preferences.with(|it| it.motion.is_some())
    }

    /// Asks for as little motion as can be, or follows the device again.
    pub fn still(self, still: bool) {
        self.prefer(|it| it.motion = still.then(|| "less".to_owned()));
    }

    /// Was the browser asked to keep everything? It is asked once, after a sentence that explains.
    pub fn has_asked(self) -> bool {
        self.preferences.with(|it| it.asked_on.is_some())
    }

    /// Remembers that the browser was asked.
    pub fn asked(self) {
        self.prefer(|it| it.asked_on = Some(clock::now_iso()));
    }

    /// Is what the browser keeps read?
    pub fn loading(self) -> Loading {
        self.loading.get()
    }

    /// The plan that is open.
    pub fn open(self) -> Option<u64> {
        self.open.get()
    }

    fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.preferences.update(change);
        if let Err(error) = self.preferences.with_untracked(preferences::write) {
            leptos::logging::warn!("preferences are not kept: {error}");
        }
    }
}
