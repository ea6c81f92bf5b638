//! What the application says once, and the one act it may propose with it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Lobby;

/// Something said once.
#[derive(Clone)]
pub struct Notice {
    /// What is said.
    pub text: String,
    /// Is it a failure, to be read out at once?
    pub alert: bool,
    /// Has the page changed since it was said?
    pub turned: bool,
    /// The label of the act, and the act. It outlives the view that proposed it, which is often gone by then.
    pub act: Option<(String, Arc<dyn Fn() + Send + Sync>)>,
}

impl Notice {
    /// Something said calmly.
    pub fn said(text: impl Into<String>) -> Notice {
        Notice {
            text: text.into(),
            alert: false,
            turned: false,
            act: None,
        }
    }

    /// A failure.
    pub fn alert(text: impl Into<String>) -> Notice {
        Notice {
            alert: true,
            ..Notice::said(text)
        }
    }

    /// The same, with an act.
    #[must_use]
    pub fn with(
        mut self,
        label: impl Into<String>,
        act: impl Fn() + Send + Sync + 'static,
    ) -> Notice {
        self.act = Some((label.into(), Arc::new(act)));
        self
    }
}

impl Lobby {
    /// Says something.
    pub fn tell(self, notice: Notice) {
        self.notice.set(Some(notice));
    }

    /// The page has changed. What was just said stays, for it often speaks of what led there; what was said before the page
    /// that is left has been read.
    pub fn turn_page(self) {
        match self
            .notice
            .with_untracked(|it| it.as_ref().map(|it| it.turned))
        {
            Some(true) => self.notice.set(None),
            Some(false) => self.notice.update_untracked(|it| {
                if let Some(it) = it {
                    it.turned = true;
                }
            }),
            None => {}
        }
    }

    /// Says something to screen readers alone: what the eye already sees.
    pub fn whisper(self, text: String) {
        self.whisper.set(text);
    }

    /// What screen readers are being told.
    pub fn whispered(self) -> ReadSignal<String> {
        self.whisper.read_only()
    }

    /// What is being said.
    pub fn notice(self) -> RwSignal<Option<Notice>> {
        self.notice
    }
}
