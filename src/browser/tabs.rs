//! Words between the tabs of one browser.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "trame";

/// What this tab says to the others and hears from them; silent where the browser has no channel.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _hear: Option<Closure<dyn FnMut(MessageEvent)>>,
}

impl Tabs {
    /// Listens to the other tabs.
    pub fn listen(hear: impl Fn(&str) + 'static) -> Tabs {
        let channel = BroadcastChannel::new(NAME).ok();
        let closure = channel.as_ref().map(|channel| {
            let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(words) = event.data().as_string() {
                    hear(&words);
                }
            });
            channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
            closure
        });
        Tabs {
            channel,
            _hear: closure,
        }
    }

    /// Says something to the other tabs.
    pub fn say(&self, words: &str) {
        if let Some(channel) = &self.channel {
            // Only fails once closed, which it never is.
            channel.post_message(&words.into()).ok();
        }
    }
}
