//! Undo and redo: earlier plans, which share with the present one all that did not change.

use crate::plan::Plan;

/// How many changes can be taken back.
const DEPTH: usize = 200;

/// Changes of one group closer than this, in milliseconds, are undone together.
const TOGETHER: f64 = 1500.0;

/// What a change belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// It is undone alone.
    Alone,
    /// It is undone with the changes of the same answer just before.
    Answer(&'static str, u64),
}

/// The plans before and after the present one.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Vec<Plan>,
    future: Vec<Plan>,
    last: Option<(Group, f64)>,
}

impl History {
    /// Remembers the plan before a change, at a time in milliseconds.
    pub fn before(&mut self, plan: &Plan, group: Group, time: f64) {
        let together = self.last.is_some_and(|(last, at)| {
            last == group && group != Group::Alone && time - at < TOGETHER
        });
        self.last = Some((group, time));
        self.future.clear();
        if together {
            return;
        }
        if self.past.len() == DEPTH {
            self.past.remove(0);
        }
        self.past.push(plan.clone());
    }

    /// The plan before the last change.
    pub fn undo(&mut self, now: Plan) -> Option<Plan> {
        let before = self.past.pop()?;
        self.future.push(now);
        self.last = None;
        Some(before)
    }

    /// The plan after the change that was taken back.
    pub fn redo(&mut self, now: Plan) -> Option<Plan> {
        let after = self.future.pop()?;
        self.past.push(now);
        self.last = None;
        Some(after)
    }

    /// Is there something to take back?
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Is there something to make again?
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(title: &str) -> Plan {
        Plan {
            title: title.to_owned(),
            ..Plan::default()
        }
    }

    #[test]
    fn undo_then_redo_comes_back_to_the_same_plan() {
        let mut history = History::default();
        history.before(&titled("a"), Group::Alone, 0.0);
        history.before(&titled("b"), Group::Alone, 0.0);
        assert_eq!(history.undo(titled("c")), Some(titled("b")));
        assert_eq!(history.undo(titled("b")), Some(titled("a")));
        assert_eq!(history.undo(titled("a")), None);
        assert_eq!(history.redo(titled("a")), Some(titled("b")));
        assert_eq!(history.redo(titled("b")), Some(titled("c")));
        assert!(!history.can_redo());
    }

    #[test]
    fn letters_of_one_answer_are_undone_together_until_a_pause() {
        let mut history = History::default();
        let answer = Group::Answer("offer-name", 1);
        history.before(&titled(""), answer, 0.0);
        history.before(&titled("V"), answer, 100.0);
        history.before(&titled("Vi"), answer, 5000.0);
        assert_eq!(history.undo(titled("Vis")), Some(titled("Vi")));
        assert_eq!(history.undo(titled("Vi")), Some(titled("")));
    }

    #[test]
    fn a_new_change_forgets_what_was_taken_back() {
        let mut history = History::default();
        history.before(&titled("a"), Group::Alone, 0.0);
        history.undo(titled("b"));
        history.before(&titled("a"), Group::Alone, 1.0);
        assert!(!history.can_redo());
    }
}
