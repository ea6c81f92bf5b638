//! The plan as plainly as can be: lists of numbers and a table of answers. What long sessions of edits are held against.

use std::collections::BTreeMap;

use trame::plan::{Amounts, AnyList, Choosable, Date, ListKind, Plan, Record, Visitor};

/// What a question was answered; a question without an answer has none.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// A text, a number, a date, sums: as text.
    Said(String),
    /// Options, by their ranks.
    Chosen(Vec<usize>),
    /// A part of another list.
    Named(ListKind, u64),
    /// Parts of another list.
    AllNamed(ListKind, Vec<u64>),
}

impl Answer {
    /// A text, unless it is empty.
    pub fn text(value: &str) -> Option<Answer> {
        (!value.is_empty()).then(|| Answer::Said(value.to_owned()))
    }

    /// Short texts, unless there is none.
    pub fn phrases(values: &[String]) -> Option<Answer> {
        (!values.is_empty()).then(|| Answer::Said(format!("{values:?}")))
    }

    /// Yes; no is no answer.
    pub fn flag(value: bool) -> Option<Answer> {
        value.then(|| Answer::Said("yes".to_owned()))
    }

    /// A number.
    pub fn number(value: Option<i64>) -> Option<Answer> {
        value.map(|it| Answer::Said(it.to_string()))
    }

    /// A day.
    pub fn date(value: Option<Date>) -> Option<Answer> {
        value.map(|it| Answer::Said(format!("{it:?}")))
    }

    /// Options, unless there is none.
    pub fn chosen(ranks: &[usize]) -> Option<Answer> {
        (!ranks.is_empty()).then(|| Answer::Chosen(ranks.to_vec()))
    }

    /// A part of another list.
    pub fn named(to: ListKind, value: Option<u64>) -> Option<Answer> {
        value.map(|it| Answer::Named(to, it))
    }

    /// Parts of another list, unless there is none.
    pub fn all_named(to: ListKind, values: &[u64]) -> Option<Answer> {
        (!values.is_empty()).then(|| Answer::AllNamed(to, values.to_vec()))
    }

    /// Sums, unless there is none.
    pub fn amounts(value: &Amounts) -> Option<Answer> {
        (!value.is_empty()).then(|| Answer::Said(format!("{value:?}")))
    }
}

/// A plan, or a state of it. Questions of the plan itself belong to no part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plain {
    lists: BTreeMap<ListKind, Vec<u64>>,
    answers: BTreeMap<(Option<u64>, String), Answer>,
}

impl Plain {
    /// What the real plan holds.
    pub fn of(plan: &Plan) -> Plain {
        let mut reading = Reading::default();
        plan.visit(&mut reading);
        reading.plain
    }

    /// The parts of a list.
    pub fn ids(&self, list: ListKind) -> &[u64] {
        self.lists.get(&list).map(Vec::as_slice).unwrap_or_default()
    }

    /// The answer to a question.
    pub fn get(&self, part: Option<u64>, question: &str) -> Option<&Answer> {
        self.answers.get(&(part, question.to_owned()))
    }

    /// Answers a question, or takes the answer away.
    pub fn answer(&mut self, part: Option<u64>, question: &str, answer: Option<Answer>) {
        let place = (part, question.to_owned());
        match answer {
            Some(answer) => self.answers.insert(place, answer),
            None => self.answers.remove(&place),
        };
    }

    /// Adds a part at the end.
    pub fn add(&mut self, list: ListKind, part: u64) {
        self.lists.entry(list).or_default().push(part);
    }

    /// Removes a part, its answers, its crossings, and what names it.
    pub fn remove(&mut self, list: ListKind, part: u64) {
        self.drop_part(list, part);
        let crossed = match list {
            ListKind::Offers => "offer",
            ListKind::Services => "service",
            ListKind::Functions => "function",
            _ => "",
        };
        for crossing in self.ids(ListKind::Crossings).to_vec() {
            if self.get(Some(crossing), crossed) == Some(&Answer::Named(list, part)) {
                self.drop_part(ListKind::Crossings, crossing);
            }
        }
        self.answers.retain(|_, answer| match answer {
            Answer::Named(to, it) => (*to, *it) != (list, part),
            Answer::AllNamed(to, all) if *to == list => {
                all.retain(|it| *it != part);
                !all.is_empty()
            }
            _ => true,
        });
    }

    /// Moves a part to another place.
    pub fn shift(&mut self, list: ListKind, part: u64, to: usize) {
        let mut ids = self.ids(list).to_vec();
        ids.retain(|it| *it != part);
        ids.insert(to.min(ids.len()), part);
        self.lists.insert(list, ids);
    }

    /// Opens a cell of the canvas, unless it is open.
    pub fn cross(&mut self, offer: u64, row: (ListKind, u64), part: u64) {
        if self.crossing(offer, row).is_some() {
            return;
        }
        let key = if row.0 == ListKind::Services {
            "service"
        } else {
            "function"
        };
        self.add(ListKind::Crossings, part);
        let part = Some(part);
        self.answer(part, "offer", Some(Answer::Named(ListKind::Offers, offer)));
        self.answer(part, key, Some(Answer::Named(row.0, row.1)));
        self.answer(part, "state", Some(Answer::Chosen(vec![0])));
    }

    /// Empties a cell of the canvas.
    pub fn clear(&mut self, offer: u64, row: (ListKind, u64)) {
        if let Some(crossing) = self.crossing(offer, row) {
            self.drop_part(ListKind::Crossings, crossing);
        }
    }

    /// Makes a part out of another, with the trace of where it comes from.
    pub fn grow(&mut self, from: ListKind, seed: u64, to: ListKind, part: u64) {
        let made = Some(part);
        self.add(to, part);
        if to == ListKind::Venues {
            let place = Answer::Named(ListKind::Places, seed);
            let mut services = Vec::new();
            for offer in self.ids(ListKind::Offers) {
                if self.all(*offer, "places").contains(&seed)
                    && let Some(Answer::Chosen(ranks)) = self.get(Some(*offer), "services")
                {
                    services.extend(ranks);
                }
            }
            services.sort_unstable();
            services.dedup();
            self.answer(made, "services", Answer::chosen(&services));
            self.answer(made, "place", Some(place));
            self.copy(Some(seed), "name", made, "name");
            self.copy(None, "host.commune", made, "commune");
            self.copy(None, "host.typology", made, "typologies");
            return;
        }
        match from {
            ListKind::Needs => self.answer(made, "needs", Answer::all_named(from, &[seed])),
            ListKind::Gaps => self.answer(made, "gaps", Answer::all_named(from, &[seed])),
            _ => {
                self.copy(Some(seed), "needs", made, "needs");
                self.copy(Some(seed), "gaps", made, "gaps");
                self.copy(Some(seed), "name", made, "name");
                let offer = Answer::Named(ListKind::Offers, part);
                self.answer(Some(seed), "offer", Some(offer));
            }
        }
        if to == ListKind::Offers {
            let mut audiences = Vec::new();
            for source in [self.all(part, "needs"), self.all(part, "gaps")].concat() {
                for audience in self.all(source, "audiences") {
                    if !audiences.contains(&audience) {
                        audiences.push(audience);
                    }
                }
            }
            let audiences = Answer::all_named(ListKind::Audiences, &audiences);
            self.answer(made, "audiences", audiences);
        }
    }

    /// How many parts there are.
    pub fn size(&self) -> usize {
        self.lists.values().map(Vec::len).sum()
    }

    /// What does not hold: a number used twice, an answer of nobody, a link to nothing, two crossings in a cell.
    pub fn flaws(&self) -> Vec<String> {
        let mut flaws = Vec::new();
        let mut owners = BTreeMap::new();
        for (list, ids) in &self.lists {
            for id in ids {
                if owners.insert(*id, *list).is_some() {
                    flaws.push(format!("{id} is used twice"));
                }
            }
        }
        for ((part, question), answer) in &self.answers {
            if part.is_some_and(|it| !owners.contains_key(&it)) {
                flaws.push(format!("{question} of {part:?}, who is not there"));
            }
            let (to, named) = match answer {
                Answer::Named(to, it) => (to, vec![*it]),
                Answer::AllNamed(to, all) => (to, all.clone()),
                Answer::Said(_) | Answer::Chosen(_) => continue,
            };
            for it in named {
                if owners.get(&it) != Some(to) {
                    flaws.push(format!(
                        "{question} of {part:?} names {it}, which is not there"
                    ));
                }
            }
        }
        let mut cells = Vec::new();
        for crossing in self.ids(ListKind::Crossings) {
            let cell = ["offer", "service", "function"].map(|it| self.get(Some(*crossing), it));
            if cell[0].is_none() || cell[1].is_some() == cell[2].is_some() || cells.contains(&cell)
            {
                flaws.push(format!("{crossing} stands in no cell of its own: {cell:?}"));
            }
            cells.push(cell);
        }
        flaws
    }

    fn crossing(&self, offer: u64, row: (ListKind, u64)) -> Option<u64> {
        let offer = Answer::Named(ListKind::Offers, offer);
        let row = Answer::Named(row.0, row.1);
        let stands = |it: &&u64| {
            self.get(Some(**it), "offer") == Some(&offer)
                && ["service", "function"]
                    .iter()
                    .any(|key| self.get(Some(**it), key) == Some(&row))
        };
        self.ids(ListKind::Crossings).iter().find(stands).copied()
    }

    fn all(&self, part: u64, question: &str) -> Vec<u64> {
        match self.get(Some(part), question) {
            Some(Answer::AllNamed(_, all)) => all.clone(),
            _ => Vec::new(),
        }
    }

    fn copy(&mut self, from: Option<u64>, question: &str, to: Option<u64>, other: &str) {
        let answer = self.get(from, question).cloned();
        self.answer(to, other, answer);
    }

    fn drop_part(&mut self, list: ListKind, part: u64) {
        let mut ids = self.ids(list).to_vec();
        ids.retain(|it| *it != part);
        if ids.is_empty() {
            self.lists.remove(&list);
        } else {
            self.lists.insert(list, ids);
        }
        self.answers.retain(|(owner, _), _| *owner != Some(part));
    }
}

/// Reads a real plan.
#[derive(Default)]
struct Reading {
    plain: Plain,
    part: Option<u64>,
    path: String,
}

impl Reading {
    fn note(&mut self, key: &'static str, answer: Option<Answer>) {
        if answer.is_some() {
            let question = format!("{}{key}", self.path);
            self.plain.answer(self.part, &question, answer);
        }
    }
}

impl Visitor for Reading {
    fn text(&mut self, key: &'static str, value: &str) {
        self.note(key, Answer::text(value));
    }

    fn phrases(&mut self, key: &'static str, values: &[String]) {
        self.note(key, Answer::phrases(values));
    }

    fn flag(&mut self, key: &'static str, value: bool) {
        self.note(key, Answer::flag(value));
    }

    fn number(&mut self, key: &'static str, value: Option<i64>) {
        self.note(key, Answer::number(value));
    }

    fn date(&mut self, key: &'static str, value: Option<Date>) {
        self.note(key, Answer::date(value));
    }

    fn choice(&mut self, key: &'static str, _: &'static [Choosable], rank: Option<usize>) {
        self.note(key, Answer::chosen(rank.as_slice()));
    }

    fn choices(&mut self, key: &'static str, _: &'static [Choosable], ranks: &[usize]) {
        self.note(key, Answer::chosen(ranks));
    }

    fn link(&mut self, key: &'static str, to: ListKind, value: Option<u64>) {
        self.note(key, Answer::named(to, value));
    }

    fn links(&mut self, key: &'static str, to: ListKind, values: &[u64]) {
        self.note(key, Answer::all_named(to, values));
    }

    fn amounts(&mut self, key: &'static str, value: &Amounts) {
        self.note(key, Answer::amounts(value));
    }

    fn record(&mut self, key: &'static str, value: &dyn Record) {
        let length = self.path.len();
        self.path.push_str(key);
        self.path.push('.');
        value.visit(self);
        self.path.truncate(length);
    }

    fn list(&mut self, key: &'static str, value: &dyn AnyList) {
        let kind = ListKind::ALL.iter().find(|it| it.key() == key);
        let kind = *kind.expect("a list of the plan has a kind");
        value.each(&mut |raw, record| {
            self.plain.add(kind, raw);
            self.part = Some(raw);
            record.visit(self);
            self.part = None;
        });
    }
}
