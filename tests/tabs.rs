//! T2: the protocol of the tabs, tried in every order in which its steps can come.
//!
//! A small world (two or three tabs of one plan, a lock, what is stored, words and answers on their way) takes the real
//! decisions: `workspace::turn` for whose turn it is, `storage::rules` for what a save may replace, `storage::choose` for
//! what opens. Letters typed are bits: what a state of the plan holds is a set. Each state that can be reached is looked at
//! once, and from each one where nothing is on its way, each tab is asked to go on.
//!
//! `TRAME_TABS=3 TRAME_LETTERS=1 TRAME_CLICKS=1 TRAME_ENDS=1` plays a larger world.
#![cfg(feature = "ui")]

use std::collections::{HashSet, VecDeque};

use trame::storage::choose::{Candidate, Origin, choose};
use trame::storage::rules::{self, Verdict};
use trame::storage::{Damage, Revision};
use trame::workspace::Access;
use trame::workspace::turn::{Deed, News, Turn};

/// Letters, each a bit.
type Letters = u8;

/// How much may happen in a world.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    tabs: usize,
    letters: u32,
    /// How often « Continuer ici » may be clicked.
    clicks: u8,
    /// How often a tab may be killed or reloaded.
    ends: u8,
}

/// A revision, as far as its letters go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Rev {
    number: u64,
    parent: Option<u64>,
    letters: Letters,
}

impl Rev {
    fn real(self) -> Revision {
        Revision {
            plan: "7".to_owned(),
            number: self.number,
            parent: self.parent,
            body: self.letters.to_string(),
            ..Revision::default()
        }
        .sealed()
    }

    fn of(revision: &Revision) -> Rev {
        Rev {
            number: revision.number,
            parent: revision.parent,
            letters: revision.body.parse().expect("the world wrote it"),
        }
    }
}

/// A save on its way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Flight {
    attempt: u32,
    rev: Rev,
    upto: u8,
    /// What the transaction gave, once it has run.
    verdict: Option<bool>,
}

/// Something a tab waits for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Wait {
    /// The answer to the question whether the lock is free.
    Ask { attempt: u32 },
    /// The lock, asked for again and again, then stolen.
    Insist { attempt: u32 },
    /// The answer that the lock was given, or not.
    Answer { attempt: u32, ours: bool },
    /// The news that the lock was stolen.
    Lost { attempt: u32 },
    /// What is stored, then the turn if it is being prepared.
    Read {
        attempt: u32,
        found: Option<Rev>,
        prepares: bool,
    },
    /// A version on its way to be kept aside.
    Aside { letters: Letters, upto: u8 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Word {
    Saved,
    Asks,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Tab {
    turn: Turn,
    shown: Letters,
    number: u64,
    stored: Option<u64>,
    changes: u8,
    saved: u8,
    /// A change waits for a pause in the typing.
    due: bool,
    flight: Option<Flight>,
    waits: Vec<Wait>,
    inbox: VecDeque<Word>,
    /// Hand-overs to be done once everything is saved, by attempt.
    after: Vec<u32>,
    /// The attempt whose lock is kept.
    held: Option<u32>,
}

impl Tab {
    fn busy(&self) -> bool {
        let keeps_aside = |it: &Wait| matches!(it, Wait::Aside { .. });
        self.flight.is_some() || self.waits.iter().any(keeps_aside)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct World {
    /// A closed tab is none.
    tabs: Vec<Option<Tab>>,
    /// The tab and the attempt that hold the lock.
    lock: Option<(usize, u32)>,
    head: Rev,
    /// Every revision stored, the head too.
    revisions: Vec<Rev>,
    /// What was put aside, as a version or by the next start.
    asides: Vec<Letters>,
    mirror: Option<Rev>,
    /// Saves of pages that are gone, which may still reach the disk; whoever reads after them waits for that.
    orphans: Vec<Rev>,
    /// What was shown with « Enregistré ».
    told: Letters,
    typed: u32,
    clicks: u8,
    ends: u8,
    /// A save replaced the head without what it held.
    overwrote: bool,
}

impl World {
    fn begin(tabs: usize) -> World {
        let head = Rev {
            number: 1,
            parent: None,
            letters: 0,
        };
        World {
            tabs: vec![None; tabs],
            lock: None,
            head,
            revisions: vec![head],
            asides: Vec::new(),
            mirror: None,
            orphans: Vec::new(),
            told: 0,
            typed: 0,
            clicks: 0,
            ends: 0,
            overwrote: false,
        }
    }

    fn tab(&mut self, at: usize) -> &mut Tab {
        self.tabs[at].as_mut().expect("the tab is open")
    }

    fn kept(&self) -> Letters {
        self.asides
            .iter()
            .fold(self.head.letters, |all, it| all | it)
    }

    fn put_aside(&mut self, letters: Letters) {
        if !self.asides.contains(&letters) {
            self.asides.push(letters);
            self.asides.sort_unstable();
        }
    }

    fn say(&mut self, from: usize, word: Word) {
        for (at, tab) in self.tabs.iter_mut().enumerate() {
            let Some(tab) = tab.as_mut().filter(|_| at != from) else {
                continue;
            };
            // The same word twice in a row is heard as once.
            if tab.inbox.back() != Some(&word) {
                tab.inbox.push_back(word);
            }
        }
    }

    /// The transaction of a save.
    fn commit(&mut self, rev: Rev) -> bool {
        let stored = (self.head.number, Some(self.head.real().checksum));
        match rules::judge(Some(stored), &rev.real()) {
            Verdict::Write => {
                self.overwrote |= self.head.letters & !rev.letters != 0;
                self.head = rev;
                self.revisions.push(rev);
                true
            }
            Verdict::Already => true,
            Verdict::Conflict(_) => false,
        }
    }

    /// A page starts: it reads what is stored and the mirror, and asks for its turn.
    fn open(&mut self, at: usize) {
        // The mirror of a plan that another tab edits is left to it.
        let mirror = self.mirror.filter(|_| self.lock.is_none());
        let stored = self.revisions.iter().map(|it| Candidate {
            place: it.number,
            found: Ok::<_, Damage>(it.real()),
        });
        let choice = choose(
            Some(self.head.number),
            stored.collect(),
            mirror.map(Rev::real),
        );
        if let Some(unsaved) = choice.unsaved {
            self.put_aside(Rev::of(&unsaved).letters);
            self.mirror = None;
        }
        let (best, origin) = choice.best.expect("the head can be read");
        if origin == Origin::Mirror {
            let rev = Rev {
                number: best.number.max(self.head.number + 1),
                parent: Some(self.head.number),
                ..Rev::of(&best)
            };
            self.commit(rev);
        }
        self.tabs[at] = Some(Tab {
            shown: self.head.letters,
            number: self.head.number,
            stored: Some(self.head.number),
            ..Tab::default()
        });
        self.learn(at, 0, News::Opened);
    }

    /// The page is gone. What its transaction had begun may still be written.
    fn end(&mut self, at: usize) {
        let tab = self.tabs[at].take().expect("the tab is open");
        let unwritten = tab.flight.filter(|it| it.verdict.is_none());
        self.orphans.extend(unwritten.map(|it| it.rev));
        if self.lock.is_some_and(|(holder, _)| holder == at) {
            self.lock = None;
        }
    }

    fn learn(&mut self, at: usize, attempt: u32, news: News) {
        let tab = self.tab(at);
        let (turn, deed) = tab.turn.hear(attempt, news);
        tab.turn = turn;
        let attempt = turn.attempt;
        match deed {
            Some(Deed::Ask) => tab.waits.push(Wait::Ask { attempt }),
            Some(Deed::Insist) => {
                tab.waits.push(Wait::Insist { attempt });
                self.say(at, Word::Asks);
            }
            Some(Deed::Prepare) => tab.waits.push(Wait::Read {
                attempt,
                found: None,
                prepares: true,
            }),
            Some(Deed::Reread) => self.reread(at),
            Some(Deed::Settle) => {
                self.flush(at);
                let tab = self.tab(at);
                tab.after.push(attempt);
                if !tab.busy() && tab.changes == tab.saved {
                    self.act(at);
                }
            }
            Some(Deed::HandOver) => self.release(at),
            Some(Deed::Rescue) => {
                self.release(at);
                self.rescue(at);
            }
            Some(Deed::GiveUp) => {
                self.release(at);
                self.reread(at);
            }
            None => {}
        }
    }

    fn release(&mut self, at: usize) {
        if let Some(attempt) = self.tab(at).held.take()
            && self.lock == Some((at, attempt))
        {
            self.lock = None;
        }
    }

    fn reread(&mut self, at: usize) {
        let tab = self.tab(at);
        let wait = Wait::Read {
            attempt: tab.turn.attempt,
            found: None,
            prepares: false,
        };
        // A second reading that has not begun would find the same.
        if !tab.waits.contains(&wait) {
            tab.waits.push(wait);
        }
    }

    fn rescue(&mut self, at: usize) {
        let tab = self.tab(at);
        tab.due = false;
        tab.stored = None;
        if tab.changes > tab.saved {
            let (letters, upto) = (tab.shown, tab.changes);
            tab.waits.push(Wait::Aside { letters, upto });
        } else {
            self.reread(at);
        }
    }

    fn flush(&mut self, at: usize) {
        if std::mem::take(&mut self.tab(at).due) {
            self.save(at);
        }
    }

    fn save(&mut self, at: usize) {
        let tab = self.tab(at);
        let busy = tab.busy();
        let (number, parent) = rules::follow(tab.number, tab.stored, busy);
        let rev = Rev {
            number,
            parent,
            letters: tab.shown,
        };
        if !busy {
            tab.flight = Some(Flight {
                attempt: tab.turn.attempt,
                rev,
                upto: tab.changes,
                verdict: None,
            });
        }
        self.mirror = Some(rev);
    }

    /// A save has its answer.
    fn saved(&mut self, at: usize) {
        let tab = self.tab(at);
        let flight = tab.flight.take().expect("a save was on its way");
        if flight.verdict == Some(true) {
            if flight.attempt == tab.turn.attempt {
                tab.number = flight.rev.number;
                tab.stored = Some(flight.rev.number);
            }
            tab.saved = tab.saved.max(flight.upto);
            self.say(at, Word::Saved);
        } else {
            self.learn(at, flight.attempt, News::Conflict);
        }
        self.go_on(at);
    }

    fn go_on(&mut self, at: usize) {
        let tab = self.tab(at);
        if tab.busy() {
            return;
        }
        if tab.changes == tab.saved {
            let shown = tab.shown;
            self.told |= shown;
            self.act(at);
        } else if tab.turn.access == Access::Editing {
            self.save(at);
        }
    }

    fn act(&mut self, at: usize) {
        for attempt in std::mem::take(&mut self.tab(at).after) {
            self.learn(at, attempt, News::Settled);
        }
    }

    /// A tab goes on with one of the things it waits for; nothing when that cannot be now.
    fn resume(&mut self, at: usize, which: usize) -> Option<()> {
        let lock = self.lock;
        let head = self.head;
        let is_calm = self.orphans.is_empty();
        let tab = self.tab(at);
        let wait = tab.waits[which].clone();
        match wait {
            Wait::Ask { attempt } => {
                tab.waits.remove(which);
                let ours = lock.is_none();
                tab.waits.push(Wait::Answer { attempt, ours });
                if ours {
                    self.lock = Some((at, attempt));
                }
            }
            Wait::Insist { attempt } => {
                tab.waits.remove(which);
                // The tab looks at its turn before it insists further.
                if lock.is_some() && attempt != tab.turn.attempt {
                    return Some(());
                }
                tab.waits.push(Wait::Answer {
                    attempt,
                    ours: true,
                });
                self.lock = Some((at, attempt));
                if let Some((holder, attempt)) = lock {
                    self.tab(holder).waits.push(Wait::Lost { attempt });
                }
            }
            Wait::Answer { attempt, ours } => {
                tab.waits.remove(which);
                if attempt != tab.turn.attempt {
                    // The lock that came too late is let go.
                    if ours && lock == Some((at, attempt)) {
                        self.lock = None;
                    }
                    return Some(());
                }
                if ours {
                    tab.held = Some(attempt);
                }
                let news = if ours { News::Granted } else { News::Taken };
                self.learn(at, attempt, news);
            }
            Wait::Lost { attempt } => {
                // It is told after the answer that gave the lock.
                let answer = Wait::Answer {
                    attempt,
                    ours: true,
                };
                if tab.waits.contains(&answer) {
                    return None;
                }
                tab.waits.remove(which);
                self.learn(at, attempt, News::Stolen);
            }
            Wait::Read {
                attempt,
                found: None,
                prepares,
            } => {
                // The database answers in order.
                if !is_calm || tab.flight.is_some() {
                    return None;
                }
                tab.waits[which] = Wait::Read {
                    attempt,
                    found: Some(head),
                    prepares,
                };
            }
            Wait::Read {
                attempt,
                found: Some(found),
                prepares,
            } => {
                tab.waits.remove(which);
                let is_stale = attempt != tab.turn.attempt || tab.turn.access == Access::Editing;
                if !is_stale && tab.stored != Some(found.number) {
                    tab.shown = found.letters;
                    tab.number = found.number;
                    tab.stored = Some(found.number);
                }
                if prepares {
                    self.learn(at, attempt, News::Ready);
                }
            }
            Wait::Aside { letters, upto } => {
                tab.waits.remove(which);
                tab.saved = tab.saved.max(upto);
                self.put_aside(letters);
                // « Enregistré » is about what was kept, whatever the screen shows next.
                self.told |= letters;
                self.reread(at);
                self.go_on(at);
            }
        }
        Some(())
    }

    /// States that differ by nothing but the order of a set, or by how many changes are long saved, become one.
    fn settle(mut self) -> World {
        for tab in self.tabs.iter_mut().flatten() {
            let least = tab.saved;
            tab.changes -= least;
            tab.saved = 0;
            if let Some(flight) = &mut tab.flight {
                flight.upto = flight.upto.saturating_sub(least);
            }
            for wait in &mut tab.waits {
                if let Wait::Aside { upto, .. } = wait {
                    *upto = upto.saturating_sub(least);
                }
            }
        }
        self.orphans
            .sort_unstable_by_key(|it| (it.number, it.letters));
        self
    }

    /// What can come next without anybody doing anything.
    fn inner(&self) -> Vec<World> {
        let mut next = Vec::new();
        for (at, tab) in self.tabs.iter().enumerate() {
            let Some(tab) = tab else { continue };
            let mut then = |act: &dyn Fn(&mut World) -> Option<()>| {
                let mut world = self.clone();
                if act(&mut world).is_some() {
                    next.push(world.settle());
                }
            };
            if tab.due {
                then(&|it| {
                    it.flush(at);
                    Some(())
                });
            }
            match &tab.flight {
                Some(Flight {
                    verdict: None, rev, ..
                }) => then(&|it| {
                    let written = it.commit(*rev);
                    it.tab(at).flight.as_mut()?.verdict = Some(written);
                    Some(())
                }),
                Some(_) => then(&|it| {
                    it.saved(at);
                    Some(())
                }),
                None => {}
            }
            if !tab.inbox.is_empty() {
                then(&|it| {
                    let word = it.tab(at).inbox.pop_front()?;
                    let news = match word {
                        Word::Saved => News::Saved,
                        Word::Asks => News::AskedFor,
                    };
                    let attempt = it.tab(at).turn.attempt;
                    it.learn(at, attempt, news);
                    Some(())
                });
            }
            for which in 0..tab.waits.len() {
                then(&|it| it.resume(at, which));
            }
        }
        for which in 0..self.orphans.len() {
            for is_written in [true, false] {
                let mut world = self.clone();
                let rev = world.orphans.remove(which);
                if is_written {
                    world.commit(rev);
                }
                next.push(world.settle());
            }
        }
        next
    }

    /// What people can do.
    fn outer(&self, bounds: Bounds) -> Vec<World> {
        let mut next = Vec::new();
        for (at, tab) in self.tabs.iter().enumerate() {
            let Some(tab) = tab else {
                if self.orphans.is_empty() {
                    let mut world = self.clone();
                    world.open(at);
                    next.push(world.settle());
                }
                continue;
            };
            if tab.turn.access == Access::Editing && self.typed < bounds.letters {
                let mut world = self.clone();
                world.type_letter(at);
                next.push(world.settle());
            }
            if tab.turn.access == Access::Elsewhere && self.clicks < bounds.clicks {
                let mut world = self.clone();
                world.clicks += 1;
                world.click(at);
                next.push(world.settle());
            }
            if self.ends < bounds.ends {
                let mut world = self.clone();
                world.ends += 1;
                // A page that is reloaded saves as it leaves; one that is killed does not.
                let mut killed = world.clone();
                killed.end(at);
                next.push(killed.settle());
                world.flush(at);
                world.end(at);
                next.push(world.settle());
            }
        }
        next
    }

    fn type_letter(&mut self, at: usize) {
        let letter = 1 << self.typed;
        self.typed += 1;
        let tab = self.tab(at);
        tab.shown |= letter;
        tab.changes += 1;
        tab.due = true;
    }

    fn click(&mut self, at: usize) {
        let attempt = self.tab(at).turn.attempt;
        self.learn(at, attempt, News::Wanted);
    }

    /// What must hold at any moment.
    fn check(&self) -> Result<(), String> {
        if self.told & !self.kept() != 0 {
            return Err("a letter told « Enregistré » is nowhere".to_owned());
        }
        if self.overwrote {
            return Err("a save replaced the head without what it held".to_owned());
        }
        for (at, tab) in self.tabs.iter().enumerate() {
            let Some(tab) = tab else { continue };
            let attempt = tab.turn.attempt;
            let is_lost = tab.waits.contains(&Wait::Lost { attempt });
            let holds = self.lock == Some((at, attempt));
            if tab.turn.access == Access::Editing && !holds && !is_lost {
                return Err(format!("tab {at} edits without the lock"));
            }
        }
        Ok(())
    }

    /// What must hold once nothing is on its way: nothing typed waits, and whichever tab is asked goes on.
    fn check_quiet(&self) -> Result<(), String> {
        for (at, tab) in self.tabs.iter().enumerate() {
            let Some(tab) = tab else { continue };
            if tab.changes > tab.saved || tab.shown & !self.kept() != 0 {
                return Err(format!("tab {at} shows what is kept nowhere"));
            }
            // A tab that reads may be behind one that was killed as it saved.
            let was_stored = self.revisions.iter().any(|it| it.letters == tab.shown);
            if !was_stored {
                return Err(format!("tab {at} shows what was never the plan"));
            }
            let mut world = self.clone();
            // A tab that a stolen lock left behind has its first letter kept aside; the next one follows what is stored.
            let mut is_in_head = false;
            for _ in 0..2 {
                world = world.go_on_in(at)?;
                let letter = 1 << (world.typed - 1);
                if world.told & letter == 0 {
                    return Err(format!("tab {at} goes on and its letter is not kept"));
                }
                is_in_head = world.head.letters & letter != 0;
            }
            if !is_in_head {
                return Err(format!("tab {at} cannot save"));
            }
        }
        Ok(())
    }

    /// Someone goes on in a tab and types a letter.
    fn go_on_in(mut self, at: usize) -> Result<World, String> {
        let access = |it: &World| it.tabs[at].as_ref().map(|it| it.turn.access);
        if access(&self) == Some(Access::Elsewhere) {
            self.click(at);
            self = self.run();
        }
        if access(&self) != Some(Access::Editing) {
            return Err(format!("tab {at} cannot go on"));
        }
        self.type_letter(at);
        let world = self.run();
        world.check()?;
        Ok(world)
    }

    /// Lets everything on its way arrive, in one order.
    fn run(mut self) -> World {
        for _ in 0..1_000 {
            match self.inner().pop() {
                Some(next) => self = next,
                None => return self,
            }
        }
        panic!("something never ends: {self:#?}");
    }
}

/// Looks at every state; gives how many there are, and how many where nothing is on its way.
fn explore(bounds: Bounds) -> (usize, usize) {
    let first = World::begin(bounds.tabs);
    let mut seen = HashSet::from([first.clone()]);
    let mut waiting = VecDeque::from([first]);
    let mut quiet = 0;
    while let Some(world) = waiting.pop_front() {
        let inner = world.inner();
        let outcome = world.check().and_then(|()| match inner.is_empty() {
            true => world.check_quiet(),
            false => Ok(()),
        });
        if let Err(why) = outcome {
            panic!("{why}: {world:#?}");
        }
        quiet += usize::from(inner.is_empty());
        for next in inner.into_iter().chain(world.outer(bounds)) {
            if seen.insert(next.clone()) {
                waiting.push_back(next);
            }
        }
    }
    (seen.len(), quiet)
}

fn asked(variable: &str) -> Option<u8> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn no_order_of_steps_between_tabs_loses_a_letter_or_the_right_to_edit() {
    let bounds = |tabs, letters, clicks, ends| Bounds {
        tabs,
        letters,
        clicks,
        ends,
    };
    let mut worlds = vec![bounds(2, 1, 1, 1), bounds(2, 2, 1, 0)];
    if let Some(tabs) = asked("TRAME_TABS") {
        let other = |variable| asked(variable).unwrap_or(1);
        worlds = vec![bounds(
            tabs.into(),
            other("TRAME_LETTERS").into(),
            other("TRAME_CLICKS"),
            other("TRAME_ENDS"),
        )];
    }
    for bounds in worlds {
        let (states, quiet) = explore(bounds);
        eprintln!("T2: {states} states of {bounds:?}, of which {quiet} with nothing on its way");
    }
}
