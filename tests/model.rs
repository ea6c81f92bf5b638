//! E1: long sessions of edits, held after each one against a model as plain as can be (`common::plain`): what is typed,
//! added, moved, linked, crossed, grown, copied, restored, undone, saved, and what a reload or a broken save leaves of it.
//!
//! `TRAME_CASES=100 TRAME_EDITS=10000` plays more sessions and longer ones; `TRAME_SEED` plays the same again.
#![cfg(feature = "ui")]

mod common;

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::rc::Rc;

use common::plain::{Answer, Plain};
use common::random::{Draw, Filler};
use trame::formats::json;
use trame::plan::{Amounts, Choosable, Date, Editor, ListKind, Plan, Record, Row, Visitor};
use trame::storage::Trail;
use trame::storage::trail::{Change, Stretch};
use trame::text::Lang;
use trame::workspace::Group;
use trame::workspace::history::History;

/// How many changes can be taken back.
const DEPTH: usize = 200;

/// Letters of one answer closer than this, in milliseconds, are taken back together.
const TOGETHER: f64 = 1500.0;

/// More parts than this, and the person removes some: a session stays quick.
const MANY: usize = 90;

fn asked(variable: &str, ordinary: u64) -> u64 {
    let asked = std::env::var(variable).ok();
    asked.and_then(|it| it.parse().ok()).unwrap_or(ordinary)
}

#[test]
fn long_sessions_of_edits_keep_to_a_plain_model() {
    let (sessions, edits) = (asked("TRAME_CASES", 10), asked("TRAME_EDITS", 1_000));
    let first = asked("TRAME_SEED", RandomState::new().hash_one(0) % 1_000_000);
    let mut done = Tally::default();
    for seed in first..first + sessions {
        let mut session = Session::begin(seed);
        for step in 0..edits {
            let act = session.act();
            done.count(act);
            session.check(step % 16 == 0, &|| {
                format!("TRAME_SEED={seed}, step {step}: {act}")
            });
        }
        session.undo_and_redo_all(&format!("TRAME_SEED={seed}, at the end"));
    }
    eprintln!("E1: {sessions} sessions of {edits} steps from seed {first}, equal after each step");
    eprintln!("E1: {done:?}");
}

/// How often each act was done.
#[derive(Debug, Default)]
struct Tally(BTreeMap<&'static str, u64>);

impl Tally {
    fn count(&mut self, act: &'static str) {
        *self.0.entry(act).or_default() += 1;
    }
}

/// What storage has of a plan, as a transaction leaves it.
#[derive(Clone, Default)]
struct Disk {
    body: String,
    past: BTreeMap<u64, String>,
    future: BTreeMap<u64, String>,
}

impl Disk {
    fn write(&mut self, body: String, change: Change) {
        let ways = [
            (&mut self.past, change.past),
            (&mut self.future, change.future),
        ];
        for (kept, stretch) in ways {
            let Stretch {
                first,
                from,
                states,
            } = stretch;
            kept.retain(|at, _| (first..from).contains(at));
            kept.extend((from..).zip(states));
        }
        self.body = body;
    }

    fn trail(&self) -> Trail {
        let all = |kept: &BTreeMap<u64, String>| kept.clone().into_iter().collect();
        Trail {
            past: all(&self.past),
            future: all(&self.future),
        }
    }
}

/// The model of what can be taken back: every state, whole.
#[derive(Clone, Default)]
struct Memory {
    now: Rc<Plain>,
    past: Vec<Rc<Plain>>,
    future: Vec<Rc<Plain>>,
}

fn push(stack: &mut Vec<Rc<Plain>>, state: Rc<Plain>) {
    stack.push(state);
    if stack.len() > DEPTH {
        stack.remove(0);
    }
}

/// A save on its way: what it writes, and what the model then holds to be kept.
struct Saving {
    body: String,
    change: Change,
    memory: Memory,
}

/// A person at work, in the real code and in the model.
struct Session {
    draw: Draw,
    time: f64,
    plan: Plan,
    history: History,
    disk: Disk,
    saving: Option<Saving>,
    versions: Vec<(String, Rc<Plain>)>,
    memory: Memory,
    kept: Memory,
    last: Option<(Group, f64)>,
}

impl Session {
    fn begin(seed: u64) -> Session {
        let mut draw = Draw::new(seed);
        let plan = Plan::start(Date::EPOCH, Lang::Fr, &mut || draw.next());
        let mut session = Session {
            draw,
            time: 0.0,
            plan: Plan::default(),
            history: History::default(),
            disk: Disk::default(),
            saving: None,
            versions: Vec::new(),
            memory: Memory::default(),
            kept: Memory::default(),
            last: None,
        };
        session.open(plan);
        session
    }

    /// Opens a plan that has just been shelved.
    fn open(&mut self, plan: Plan) {
        self.memory = Memory {
            now: Rc::new(Plain::of(&plan)),
            ..Memory::default()
        };
        self.kept = self.memory.clone();
        self.disk = Disk {
            body: json::write(&plan),
            ..Disk::default()
        };
        self.plan = plan;
        self.history = History::default();
        self.begin_editing();
    }

    /// What a tab that may edit begins with.
    fn begin_editing(&mut self) {
        self.history.recall(self.disk.trail());
        self.last = None;
    }

    /// Does one thing, and says which.
    fn act(&mut self) -> &'static str {
        self.time += if self.draw.once_in(4) { 2_000.0 } else { 200.0 };
        if !self.memory.future.is_empty() && self.draw.once_in(3) {
            return self.redo();
        }
        match self.draw.below(100) {
            0..=13 => self.add(),
            14..=21 => self.remove(),
            22..=51 => self.answer(),
            52..=57 => self.shift(),
            58..=61 => self.cross(),
            62..=63 => self.clear(),
            64..=68 => self.grow(),
            69..=80 => self.undo(),
            81..=91 => self.save(),
            92 => self.break_save(),
            93..=94 => self.reload(),
            95 => self.hand_over_and_back(),
            96..=97 => self.keep_version(),
            98 => self.restore_version(),
            _ => self.copy(),
        }
    }

    fn edit(&mut self, group: Group, real: impl FnOnce(&mut Plan), plain: impl FnOnce(&mut Plain)) {
        self.history.before(&self.plan, group, self.time);
        real(&mut self.plan);

        let together = self.last.is_some_and(|(last, at)| {
            last == group && group != Group::Alone && self.time - at < TOGETHER
        });
        self.last = Some((group, self.time));
        self.memory.future.clear();
        if !together {
            push(&mut self.memory.past, self.memory.now.clone());
        }
        plain(Rc::make_mut(&mut self.memory.now));
    }

    fn add(&mut self) -> &'static str {
        if self.memory.now.size() > MANY {
            return self.remove();
        }
        let kind = self.any_list();
        if kind == ListKind::Crossings {
            return self.cross();
        }
        let (raw, name) = (self.draw.next(), self.draw.text());
        let mut key = None;
        self.edit(
            Group::Alone,
            |plan| {
                let list = plan.list_mut(kind);
                list.insert(raw);
                if let Some(there) = list.name_mut(raw) {
                    there.clone_from(&name);
                }
                key = list.record(raw).and_then(key_of_name);
            },
            |plain| plain.add(kind, raw),
        );
        if let Some(key) = key {
            let now = Rc::make_mut(&mut self.memory.now);
            now.answer(Some(raw), key, Answer::text(&name));
        }
        "add"
    }

    fn remove(&mut self) -> &'static str {
        let kind = self.any_list();
        let Some(raw) = self.any_part(kind) else {
            return "nothing";
        };
        self.edit(
            Group::Alone,
            |plan| plan.remove(kind, raw),
            |plain| plain.remove(kind, raw),
        );
        "remove"
    }

    fn answer(&mut self) -> &'static str {
        let kind = self.any_list();
        let part = self.any_part(kind);
        let held: Vec<_> = ListKind::ALL
            .iter()
            .map(|kind| (*kind, self.plan.list(*kind).ids()))
            .collect();
        let mut plan = self.plan.clone();
        let record: &mut dyn Record = match part {
            Some(raw) => plan
                .list_mut(kind)
                .record_mut(raw)
                .expect("it was drawn there"),
            None => &mut plan,
        };
        let fields = fields(record);
        let mut answering = Answering {
            left: self.draw.below(fields),
            keeps_links: part.is_some() && kind == ListKind::Crossings,
            filler: Filler::new(&mut self.draw, &held),
            path: String::new(),
            given: None,
        };
        record.edit(&mut answering);
        let Some((question, key, answer)) = answering.given else {
            return "nothing";
        };
        // Some questions are typed letter by letter.
        let group = if self.draw.once_in(2) {
            Group::Answer(key, part.unwrap_or_default())
        } else {
            Group::Alone
        };
        self.edit(
            group,
            |there| *there = plan,
            |plain| plain.answer(part, &question, answer),
        );
        "answer"
    }

    fn shift(&mut self) -> &'static str {
        let kind = self.any_list();
        let Some(raw) = self.any_part(kind) else {
            return "nothing";
        };
        let to = self.draw.below(6);
        self.edit(
            Group::Alone,
            |plan| plan.list_mut(kind).shift(raw, to),
            |plain| plain.shift(kind, raw, to),
        );
        "shift"
    }

    fn cell(&mut self) -> Option<(u64, (ListKind, u64))> {
        let rows = if self.draw.once_in(2) {
            ListKind::Services
        } else {
            ListKind::Functions
        };
        Some((
            self.any_part(ListKind::Offers)?,
            (rows, self.any_part(rows)?),
        ))
    }

    fn cross(&mut self) -> &'static str {
        let Some((offer, row)) = self.cell() else {
            return "nothing";
        };
        let raw = self.draw.next();
        self.edit(
            Group::Alone,
            |plan| {
                plan.cross(offer.into(), row_of(row), raw);
            },
            |plain| plain.cross(offer, row, raw),
        );
        "cross"
    }

    fn clear(&mut self) -> &'static str {
        let Some((offer, row)) = self.cell() else {
            return "nothing";
        };
        self.edit(
            Group::Alone,
            |plan| {
                plan.crossings
                    .retain(|it| !(it.offer.is(offer.into()) && it.row() == Some(row_of(row))));
            },
            |plain| plain.clear(offer, row),
        );
        "clear"
    }

    fn grow(&mut self) -> &'static str {
        const WAYS: [(ListKind, ListKind); 6] = [
            (ListKind::Needs, ListKind::Proposals),
            (ListKind::Gaps, ListKind::Proposals),
            (ListKind::Needs, ListKind::Offers),
            (ListKind::Gaps, ListKind::Offers),
            (ListKind::Proposals, ListKind::Offers),
            (ListKind::Places, ListKind::Venues),
        ];
        let (from, to) = WAYS[self.draw.below(WAYS.len())];
        let Some(seed) = self.any_part(from) else {
            return "nothing";
        };
        let raw = self.draw.next();
        self.edit(
            Group::Alone,
            |plan| plan.grow(from, seed, to, raw),
            |plain| plain.grow(from, seed, to, raw),
        );
        "grow"
    }

    fn undo(&mut self) -> &'static str {
        let real = self.history.undo(self.plan.clone());
        let model = self.memory.past.pop();
        assert_eq!(real.is_some(), model.is_some(), "undo goes as far back");
        let (Some(plan), Some(plain)) = (real, model) else {
            return "nothing";
        };
        self.plan = plan;
        let now = std::mem::replace(&mut self.memory.now, plain);
        push(&mut self.memory.future, now);
        self.last = None;
        "undo"
    }

    fn redo(&mut self) -> &'static str {
        let real = self.history.redo(self.plan.clone());
        let model = self.memory.future.pop();
        assert_eq!(real.is_some(), model.is_some(), "redo goes as far on");
        let (Some(plan), Some(plain)) = (real, model) else {
            return "nothing";
        };
        self.plan = plan;
        let now = std::mem::replace(&mut self.memory.now, plain);
        push(&mut self.memory.past, now);
        self.last = None;
        "redo"
    }

    /// Begins a save, or completes the one on its way.
    fn save(&mut self) -> &'static str {
        match self.saving.take() {
            Some(saving) => {
                self.disk.write(saving.body, saving.change);
                self.kept = saving.memory;
                self.history.settle();
                "save completed"
            }
            None => {
                let change = self.history.change().expect("it is known what storage has");
                self.saving = Some(Saving {
                    body: json::write(&self.plan),
                    change,
                    memory: self.memory.clone(),
                });
                "save begun"
            }
        }
    }

    /// The browser refuses the save on its way.
    fn break_save(&mut self) -> &'static str {
        match self.saving.take() {
            Some(_) => "save refused",
            None => "nothing",
        }
    }

    fn save_all(&mut self) {
        if self.saving.is_some() {
            self.save();
        }
        self.save();
        self.save();
    }

    /// The page ends and begins again: a save on its way has reached the disk, or not.
    fn reload(&mut self) -> &'static str {
        if let Some(saving) = self.saving.take()
            && self.draw.once_in(2)
        {
            self.disk.write(saving.body, saving.change);
            self.kept = saving.memory;
        }
        let opened = json::read_back(&self.disk.body, self.plan.id);
        self.plan = opened.expect("what was saved reads back").plan;
        self.history = History::default();
        self.memory = self.kept.clone();
        self.begin_editing();
        "reload"
    }

    /// Another tab goes on, changes nothing, and gives the plan back.
    fn hand_over_and_back(&mut self) -> &'static str {
        self.save_all();
        self.begin_editing();
        "hand over and back"
    }

    fn keep_version(&mut self) -> &'static str {
        if self.versions.len() > 4 {
            self.versions.remove(0);
        }
        let version = (json::write(&self.plan), self.memory.now.clone());
        self.versions.push(version);
        "version kept"
    }

    fn restore_version(&mut self) -> &'static str {
        let Some((body, state)) = self.draw.one(&self.versions).cloned() else {
            return "nothing";
        };
        let opened = json::read_back(&body, self.plan.id).expect("a version reads back");
        self.edit(
            Group::Alone,
            |plan| *plan = opened.plan,
            |plain| plain.clone_from(&state),
        );
        "version restored"
    }

    /// A copy beside the plan, or the plan's file opened again: the same but for its number and title. The person may go on
    /// with it.
    fn copy(&mut self) -> &'static str {
        self.save_all();
        let id = self.draw.next();
        let goes_on = self.draw.once_in(6);
        if self.draw.once_in(2) {
            let opened = json::read_bytes(self.disk.body.as_bytes(), id);
            let opened = opened.expect("a file of ours opens");
            assert!(opened.notices.is_empty(), "{:?}", opened.notices);
            assert_eq!(Plain::of(&opened.plan), *self.memory.now);
            if goes_on {
                self.open(opened.plan);
            }
            return "file opened";
        }
        let title = self.draw.text();
        let copy = self.plan.copied(id, title.clone());
        assert_eq!(Plain::of(&self.plan), *self.memory.now);
        let mut plain = Plain::clone(&self.memory.now);
        plain.answer(None, "title", Answer::text(&title));
        assert_eq!(Plain::of(&copy), plain);
        if goes_on {
            self.open(copy);
        }
        "copy"
    }

    fn check(&self, whole: bool, when: &dyn Fn() -> String) {
        let real = Plain::of(&self.plan);
        assert!(
            real == *self.memory.now,
            "{}\nreal {real:#?}\nmodel {:#?}",
            when(),
            self.memory.now
        );
        assert_eq!(
            self.history.can_undo(),
            !self.memory.past.is_empty(),
            "{}",
            when()
        );
        assert_eq!(
            self.history.can_redo(),
            !self.memory.future.is_empty(),
            "{}",
            when()
        );
        assert_eq!(real.flaws(), Vec::<String>::new(), "{}", when());
        if whole {
            let text = json::write(&self.plan);
            let read = json::read_back(&text, self.plan.id).expect("what is written reads back");
            assert!(read.plan == self.plan, "{}", when());
            assert_eq!(json::write(&read.plan), text, "{}", when());
        }
    }

    fn undo_and_redo_all(&mut self, when: &str) {
        let steps = self.memory.past.len();
        let (before, future) = (self.plan.clone(), self.memory.future.len());
        while self.undo() != "nothing" {
            self.check(false, &|| when.to_owned());
        }
        for _ in 0..steps {
            self.redo();
            self.check(false, &|| when.to_owned());
        }
        assert!(
            self.plan == before,
            "{when}: redo comes back to the same plan"
        );
        assert!(self.memory.future.len() <= future, "{when}");
    }

    fn any_list(&mut self) -> ListKind {
        // Half of the time where lists meet.
        const BUSY: [ListKind; 9] = [
            ListKind::Offers,
            ListKind::Services,
            ListKind::Functions,
            ListKind::Crossings,
            ListKind::Needs,
            ListKind::Gaps,
            ListKind::Proposals,
            ListKind::Places,
            ListKind::Audiences,
        ];
        let lists = if self.draw.once_in(2) {
            ListKind::ALL
        } else {
            &BUSY
        };
        lists[self.draw.below(lists.len())]
    }

    fn any_part(&mut self, kind: ListKind) -> Option<u64> {
        self.draw.one(self.memory.now.ids(kind)).copied()
    }
}

fn row_of((list, raw): (ListKind, u64)) -> Row {
    if list == ListKind::Services {
        Row::Service(raw.into())
    } else {
        Row::Function(raw.into())
    }
}

/// How many questions a record asks, perhaps more.
fn fields(record: &dyn Record) -> usize {
    let mut reading = Fields(0);
    record.visit(&mut reading);
    reading.0
}

/// Counts questions.
struct Fields(usize);

impl Visitor for Fields {
    fn text(&mut self, _: &'static str, _: &str) {
        self.0 += 1;
    }

    fn phrases(&mut self, _: &'static str, _: &[String]) {
        self.0 += 1;
    }

    fn flag(&mut self, _: &'static str, _: bool) {
        self.0 += 1;
    }

    fn number(&mut self, _: &'static str, _: Option<i64>) {
        self.0 += 1;
    }

    fn date(&mut self, _: &'static str, _: Option<Date>) {
        self.0 += 1;
    }

    fn choice(&mut self, _: &'static str, _: &'static [Choosable], _: Option<usize>) {
        self.0 += 1;
    }

    fn choices(&mut self, _: &'static str, _: &'static [Choosable], _: &[usize]) {
        self.0 += 1;
    }

    fn link(&mut self, _: &'static str, _: ListKind, _: Option<u64>) {
        self.0 += 1;
    }

    fn links(&mut self, _: &'static str, _: ListKind, _: &[u64]) {
        self.0 += 1;
    }

    fn amounts(&mut self, _: &'static str, _: &Amounts) {
        self.0 += 1;
    }

    fn record(&mut self, _: &'static str, value: &dyn Record) {
        value.visit(self);
    }
}

/// The question that names a part, found by the only text it has.
fn key_of_name(record: &dyn Record) -> Option<&'static str> {
    struct Named(Option<&'static str>);
    impl Visitor for Named {
        fn text(&mut self, key: &'static str, value: &str) {
            if !value.is_empty() {
                self.0 = Some(key);
            }
        }
    }
    let mut named = Named(None);
    record.visit(&mut named);
    named.0
}

/// Answers one question of a record, the one at a place.
struct Answering<'a> {
    left: usize,
    /// The cell of a crossing is not a question.
    keeps_links: bool,
    filler: Filler<'a>,
    path: String,
    given: Option<Given>,
}

/// The question, the last word of its path, and what it was answered.
type Given = (String, &'static str, Option<Answer>);

impl Answering<'_> {
    fn is_asked(&mut self) -> bool {
        let asked = self.left == 0;
        self.left = self.left.wrapping_sub(1);
        asked
    }

    fn give(&mut self, key: &'static str, answer: Option<Answer>) {
        self.given = Some((format!("{}{key}", self.path), key, answer));
    }
}

impl Editor for Answering<'_> {
    fn text(&mut self, key: &'static str, value: &mut String) {
        if self.is_asked() {
            self.filler.text(key, value);
            self.give(key, Answer::text(value));
        }
    }

    fn phrases(&mut self, key: &'static str, values: &mut Vec<String>) {
        if self.is_asked() {
            self.filler.phrases(key, values);
            self.give(key, Answer::phrases(values));
        }
    }

    fn flag(&mut self, key: &'static str, value: &mut bool) {
        if self.is_asked() {
            self.filler.flag(key, value);
            self.give(key, Answer::flag(*value));
        }
    }

    fn number(&mut self, key: &'static str, value: &mut Option<i64>) {
        if self.is_asked() {
            self.filler.number(key, value);
            self.give(key, Answer::number(*value));
        }
    }

    fn date(&mut self, key: &'static str, value: &mut Option<Date>) {
        if self.is_asked() {
            self.filler.date(key, value);
            self.give(key, Answer::date(*value));
        }
    }

    fn choice(
        &mut self,
        key: &'static str,
        options: &'static [Choosable],
        rank: &mut Option<usize>,
    ) {
        // A plan always has a language.
        if key != "lang" && self.is_asked() {
            self.filler.choice(key, options, rank);
            self.give(key, Answer::chosen(rank.as_slice()));
        }
    }

    fn choices(
        &mut self,
        key: &'static str,
        options: &'static [Choosable],
        ranks: &mut Vec<usize>,
    ) {
        if self.is_asked() {
            self.filler.choices(key, options, ranks);
            self.give(key, Answer::chosen(ranks));
        }
    }

    fn link(&mut self, key: &'static str, to: ListKind, value: &mut Option<u64>) {
        if !self.keeps_links && self.is_asked() {
            self.filler.link(key, to, value);
            self.give(key, Answer::named(to, *value));
        }
    }

    fn links(&mut self, key: &'static str, to: ListKind, values: &mut Vec<u64>) {
        if self.is_asked() {
            self.filler.links(key, to, values);
            self.give(key, Answer::all_named(to, values));
        }
    }

    fn amounts(&mut self, key: &'static str, value: &mut Amounts) {
        if self.is_asked() {
            self.filler.amounts(key, value);
            self.give(key, Answer::amounts(value));
        }
    }

    fn record(&mut self, key: &'static str, value: &mut dyn Record) {
        let length = self.path.len();
        self.path.push_str(key);
        self.path.push('.');
        value.edit(self);
        self.path.truncate(length);
    }
}
