//! Undo and redo: earlier plans, which share with the present one all that did not change, and those a reload left as texts.

use crate::formats::json;
use crate::plan::Plan;
use crate::storage::trail::{Change, Stretch, Trail};

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

/// A plan of the past or of the future.
#[derive(Clone, Debug)]
enum Moment {
    /// As it was.
    Plan(Box<Plan>),
    /// As storage kept it: read only if it is asked for.
    Text(String),
}

impl Moment {
    fn text(&self) -> String {
        match self {
            Moment::Plan(plan) => json::write(plan),
            Moment::Text(text) => text.clone(),
        }
    }

    /// The plan; nothing if what was kept can no longer be read.
    fn plan(self, id: u64) -> Option<Plan> {
        match self {
            Moment::Plan(plan) => Some(*plan),
            Moment::Text(text) => json::read_back(&text, id).ok().map(|it| it.plan),
        }
    }
}

/// Moments on one side, the nearest last, and how many of them storage has.
#[derive(Clone, Debug, Default)]
struct Stack {
    moments: Vec<Moment>,
    /// The place of the first one.
    first: u64,
    /// Those before this place are stored as they are.
    stored: u64,
    /// The lowest this stack has been since the last save began.
    lowest: u64,
}

impl Stack {
    fn end(&self) -> u64 {
        self.first + self.moments.len() as u64
    }

    fn push(&mut self, plan: Plan) {
        self.moments.push(Moment::Plan(Box::new(plan)));
        if self.moments.len() > DEPTH {
            self.moments.remove(0);
            self.first += 1;
            self.stored = self.stored.max(self.first);
            self.lowest = self.lowest.max(self.first);
        }
    }

    fn pop(&mut self) -> Option<Moment> {
        let moment = self.moments.pop();
        self.sink();
        moment
    }

    fn clear(&mut self) {
        self.moments.clear();
        self.sink();
    }

    fn sink(&mut self) {
        let end = self.end();
        self.lowest = self.lowest.min(end);
        self.stored = self.stored.min(end);
    }

    fn stretch(&mut self) -> Stretch {
        self.lowest = self.end();
        let new = usize::try_from(self.stored - self.first).unwrap_or(0);
        Stretch {
            first: self.first,
            from: self.stored,
            states: self.moments[new..].iter().map(Moment::text).collect(),
        }
    }

    fn settle(&mut self) {
        self.stored = self.lowest;
    }

    /// Puts what storage kept under what was done since.
    fn recall(&mut self, kept: Vec<(u64, String)>) {
        let Some((first, _)) = kept.first() else {
            return;
        };
        let since = std::mem::take(&mut self.moments);
        self.first = *first;
        self.moments = kept
            .into_iter()
            .map(|(_, text)| Moment::Text(text))
            .collect();
        self.stored = self.end();
        self.moments.extend(since);
        self.lowest = self.end();
    }
}

/// The plans before and after the present one.
#[derive(Clone, Debug, Default)]
pub struct History {
    past: Stack,
    future: Stack,
    last: Option<(Group, f64)>,
    is_recalled: bool,
}

impl History {
    /// Remembers the plan before a change, at a time in milliseconds.
    pub fn before(&mut self, plan: &Plan, group: Group, time: f64) {
        let together = self.last.is_some_and(|(last, at)| {
            last == group && group != Group::Alone && time - at < TOGETHER
        });
        self.last = Some((group, time));
        self.future.clear();
        if !together {
            self.past.push(plan.clone());
        }
    }

    /// The plan before the last change. One that can no longer be read is passed over.
    pub fn undo(&mut self, now: Plan) -> Option<Plan> {
        travel(&mut self.past, &mut self.future, &mut self.last, now)
    }

    /// The plan after the change that was taken back.
    pub fn redo(&mut self, now: Plan) -> Option<Plan> {
        travel(&mut self.future, &mut self.past, &mut self.last, now)
    }

    /// Is there something to take back?
    pub fn can_undo(&self) -> bool {
        !self.past.moments.is_empty()
    }

    /// Is there something to make again?
    pub fn can_redo(&self) -> bool {
        !self.future.moments.is_empty()
    }

    /// Takes back what storage kept, under what was done since; nothing is stored before.
    ///
    /// A tab that edits again after another one recalls again: what it had recalled and stored is in storage.
    pub fn recall(&mut self, trail: Trail) {
        if self.is_recalled {
            *self = History::default();
        }
        let untouched = !self.can_undo() && !self.can_redo();
        self.past.recall(trail.past);
        if untouched {
            self.future.recall(trail.future);
        } else {
            // What could be made again is no more since something was changed.
            self.future.stored = 0;
        }
        self.is_recalled = true;
    }

    /// What a save that begins now has to write; nothing while it is not known what storage has.
    pub fn change(&mut self) -> Option<Change> {
        self.is_recalled.then(|| Change {
            past: self.past.stretch(),
            future: self.future.stretch(),
        })
    }

    /// That save is complete.
    pub fn settle(&mut self) {
        self.past.settle();
        self.future.settle();
    }
}

fn travel(
    from: &mut Stack,
    to: &mut Stack,
    last: &mut Option<(Group, f64)>,
    now: Plan,
) -> Option<Plan> {
    *last = None;
    while let Some(moment) = from.pop() {
        if let Some(plan) = moment.plan(now.id) {
            to.push(now);
            return Some(plan);
        }
    }
    None
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

    fn recalled(trail: Trail) -> History {
        let mut history = History::default();
        history.recall(trail);
        history
    }

    /// Storage as a save leaves it.
    fn store(kept: &mut Vec<(u64, String)>, stretch: &Stretch) {
        kept.retain(|(at, _)| (stretch.first..stretch.from).contains(at));
        kept.extend((stretch.from..).zip(stretch.states.iter().cloned()));
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
        history.before(&titled(""), answer, 10_000.0);
        history.before(&titled("V"), answer, 10_100.0);
        history.before(&titled("Vi"), answer, 10_100.0 + TOGETHER);
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

    #[test]
    fn nothing_is_stored_before_it_is_known_what_storage_has() {
        let mut history = History::default();
        history.before(&titled("b"), Group::Alone, 0.0);
        assert_eq!(history.change(), None);

        let trail = Trail {
            past: vec![(4, json::write(&titled("a")))],
            future: vec![(0, json::write(&titled("z")))],
        };
        history.recall(trail);
        let change = history.change().expect("storage is known");
        assert_eq!((change.past.first, change.past.from), (4, 5));
        assert_eq!(change.past.states, [json::write(&titled("b"))]);
        assert_eq!((change.future.from, change.future.states.len()), (0, 0));
        assert_eq!(history.undo(titled("c")), Some(titled("b")));
        assert_eq!(history.undo(titled("b")), Some(titled("a")));
    }

    #[test]
    fn what_a_save_has_written_is_not_written_again() {
        let mut history = recalled(Trail::default());
        history.before(&titled("a"), Group::Alone, 0.0);
        assert!(history.change().is_some_and(|it| it.past.states.len() == 1));
        history.settle();
        let change = history.change().expect("storage is known");
        assert_eq!((change.past.from, change.past.states.len()), (1, 0));
    }

    #[test]
    fn what_is_changed_while_a_save_is_under_way_is_written_by_the_next_one() {
        let mut history = recalled(Trail::default());
        let mut kept = Vec::new();
        history.before(&titled("a"), Group::Alone, 0.0);
        history.before(&titled("b"), Group::Alone, 0.0);
        let first = history.change().expect("storage is known");
        // Undone, then changed otherwise, before the save answers.
        history.undo(titled("c"));
        history.before(&titled("b2"), Group::Alone, 0.0);
        store(&mut kept, &first.past);
        history.settle();
        let second = history.change().expect("storage is known");
        store(&mut kept, &second.past);
        let texts: Vec<_> = kept.into_iter().map(|(_, text)| text).collect();
        assert_eq!(
            texts,
            [json::write(&titled("a")), json::write(&titled("b2"))]
        );
    }

    #[test]
    fn a_long_history_forgets_its_beginning_in_storage_too() {
        let mut history = recalled(Trail::default());
        let mut kept = Vec::new();
        for rank in 0..DEPTH + 30 {
            history.before(&titled(&rank.to_string()), Group::Alone, 0.0);
            if rank % 7 == 0 {
                let change = history.change().expect("storage is known");
                store(&mut kept, &change.past);
                history.settle();
            }
        }
        let change = history.change().expect("storage is known");
        store(&mut kept, &change.past);
        assert_eq!(kept.len(), DEPTH);
        assert_eq!(kept[0].0, 30);
        assert_eq!(kept[0].1, json::write(&titled("30")));
    }

    #[test]
    fn what_is_recalled_twice_is_there_once() {
        let trail = Trail {
            past: vec![(0, json::write(&titled("a")))],
            future: Vec::new(),
        };
        let mut history = recalled(trail.clone());
        history.recall(trail);
        assert_eq!(history.undo(titled("b")), Some(titled("a")));
        assert!(!history.can_undo());
    }

    #[test]
    fn what_can_no_longer_be_read_is_passed_over() {
        let trail = Trail {
            past: vec![(0, json::write(&titled("a"))), (1, "{".to_owned())],
            future: Vec::new(),
        };
        assert_eq!(recalled(trail).undo(titled("c")), Some(titled("a")));
    }
}
