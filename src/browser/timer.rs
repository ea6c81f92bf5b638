//! Waits until typing pauses, but not for ever.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;

use super::clock;

/// How long a pause is, in milliseconds.
pub const DELAY: u32 = 250;

/// The longest a change waits while others follow, in milliseconds.
pub const LONGEST: u32 = 1000;

/// How long to wait still, in milliseconds.
pub fn wait(since_last_change: u32, since_first_unsaved: u32) -> u32 {
    let pause = DELAY.saturating_sub(since_last_change);
    let patience = LONGEST.saturating_sub(since_first_unsaved);
    pause.min(patience)
}

/// Runs an action once changes pause; a clone is the same one.
#[derive(Clone)]
pub struct Debounce {
    shared: Rc<Shared>,
}

struct Shared {
    action: Box<dyn Fn()>,
    timer: RefCell<Option<Timeout>>,
    first: Cell<Option<f64>>,
}

impl Debounce {
    /// Prepares the action.
    pub fn new(action: impl Fn() + 'static) -> Debounce {
        let action = Box::new(action);
        Debounce {
            shared: Rc::new(Shared {
                action,
                timer: RefCell::default(),
                first: Cell::default(),
            }),
        }
    }

    /// Something has changed: the action will run soon.
    pub fn touch(&self) {
        let now = clock::millis();
        let first = self.shared.first.get().unwrap_or(now);
        self.shared.first.set(Some(first));
        // Weak: a debounce nobody holds any more has nothing left to run.
        let shared = Rc::downgrade(&self.shared);
        let timer = Timeout::new(wait(0, (now - first) as u32), move || {
            if let Some(shared) = shared.upgrade() {
                Debounce { shared }.flush();
            }
        });
        self.shared.timer.replace(Some(timer));
    }

    /// Runs the action now if it was due.
    pub fn flush(&self) {
        if self.is_pending() {
            self.cancel();
            (self.shared.action)();
        }
    }

    /// Forgets that the action was due.
    pub fn cancel(&self) {
        self.shared.first.set(None);
        self.shared.timer.take();
    }

    /// Is the action due?
    pub fn is_pending(&self) -> bool {
        self.shared.first.get().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_change_waits_for_the_pause() {
        assert_eq!(wait(0, 0), 250);
        assert_eq!(wait(100, 100), 150);
        assert_eq!(wait(250, 250), 0);
    }

    #[test]
    fn steady_typing_waits_one_second_at_most() {
        assert_eq!(wait(0, 750), 250);
        assert_eq!(wait(0, 900), 100);
        assert_eq!(wait(0, 1000), 0);
        assert_eq!(wait(0, u32::MAX), 0);
    }
}
