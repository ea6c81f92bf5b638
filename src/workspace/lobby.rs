//! What every page needs, with or without an open plan: the plans kept here as texts, the language, what is said.
//!
//! *Context.* The home page is the first load, and half of the program is about what is inside a plan. *Decision.* The
//! lobby knows plans by their title and their text; the [`Workspace`](super::Workspace), which reads and changes them,
//! comes behind a door and stands on the lobby. *Consequence.* Nothing here, nor in the views of the home page, may name a
//! field of a plan.

use leptos::prelude::*;

use super::shelf::Entry;
use super::{Loading, Notice};
use crate::browser::{page, random};
use crate::storage::{Storage, preferences};
use crate::text::{Lang, Text};

/// The handle on what every page needs. A copy is the same lobby.
#[derive(Clone, Copy)]
pub struct Lobby {
    pub(super) loading: RwSignal<Loading>,
    pub(super) shelf: RwSignal<Vec<Entry>>,
    pub(super) notice: RwSignal<Option<Notice>>,
    pub(super) whisper: RwSignal<String>,
    pub(super) lang: RwSignal<Lang>,
    pub(super) open: RwSignal<Option<u64>>,
    theme: RwSignal<Option<String>>,
    pub(super) storage: StoredValue<Option<Storage>, LocalStorage>,
}

impl Lobby {
    /// Makes the lobby and hands it to every view below. Call once, at the root.
    pub fn provide() -> Lobby {
        let preferences = preferences::read().unwrap_or_default();
        let language = preferences.language;
        let lobby = Lobby {
            loading: RwSignal::new(Loading::Underway),
            shelf: RwSignal::new(Vec::new()),
            notice: RwSignal::new(None),
            whisper: RwSignal::new(String::new()),
            lang: RwSignal::new(Lang::of(&language.unwrap_or_else(page::preferred_language))),
            open: RwSignal::new(None),
            theme: RwSignal::new(preferences.theme),
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
