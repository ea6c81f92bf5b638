//! Plans drawn at random: every field of every record, so that a new field needs no line here.

use std::collections::HashSet;

use serde_json::{Value, json};
use trame::plan::choice::Choosable;
use trame::plan::edits::Mend;
use trame::plan::{Amounts, AnyList, Date, Editor, ListKind, Plan, Record, Unknown};

/// Numbers drawn from a seed (xorshift64*): the same seed gives the same plan on every machine.
pub struct Draw(u64);

impl Draw {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Draw {
        Draw(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below another.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from((self.next() >> 16) % end.max(1) as u64).expect("it is below a usize")
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of some values.
    pub fn one<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T> {
        values.get(self.below(values.len()))
    }

    /// A text that files, pages and documents must carry unharmed.
    pub fn text(&mut self) -> String {
        const PIECES: [&str; 26] = [
            "Atelier",
            " ",
            "«\u{a0}été\u{a0}»",
            "\u{202f}?",
            "\"",
            "\\",
            "\n",
            "\t",
            "👩🏽‍🌾",
            "e\u{301}",
            "\u{2028}",
            "\u{202e}abc\u{202c}",
            "\u{200b}",
            "\u{feff}",
            "</script><b>",
            "=1+1",
            "{}",
            "’",
            "العربية",
            "漢字",
            "null",
            "\\u0000",
            "|",
            "# ",
            "\u{fffd}",
            "\u{10ffff}",
        ];
        let pieces = self.below(6);
        (0..pieces)
            .filter_map(|_| self.one(&PIECES).copied())
            .collect()
    }

    /// Any JSON, as a newer version could have written it.
    pub fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(self.once_in(2)),
            2 => json!(self.next() as i64),
            3 => json!(self.next()),
            4 => json!(f64::from(self.next() as u32) / 1024.0),
            5 => json!(self.text()),
            6 => (0..self.below(4)).map(|_| self.value(depth - 1)).collect(),
            _ => (0..self.below(4))
                .map(|at| (format!("{at}{}", self.text()), self.value(depth - 1)))
                .collect(),
        }
    }
}

/// A plan with at most so many parts in each list.
pub fn plan(seed: u64, most: usize) -> Plan {
    let mut draw = Draw::new(seed);
    let mut plan = Plan {
        id: draw.next(),
        ..Plan::default()
    };
    let mut held = Vec::new();
    for kind in ListKind::ALL {
        for _ in 0..draw.below(most + 1) {
            let raw = match draw.below(3) {
                0 => draw.next() % 100_000,
                _ => draw.next(),
            };
            if ListKind::ALL.iter().all(|it| !plan.list(*it).holds(raw)) {
                plan.list_mut(*kind).insert(raw);
            }
        }
        held.push((*kind, plan.list(*kind).ids()));
    }
    plan.edit(&mut Filler::new(&mut draw, &held));
    // What the document forbids: crossings without a cell, or two in one.
    Mend::plan(&mut plan);
    let mut cells = HashSet::new();
    let mut twice = HashSet::new();
    for crossing in plan.crossings.iter() {
        if !cells.insert((crossing.offer.get(), crossing.row())) {
            twice.insert(crossing.id);
        }
    }
    plan.crossings.retain(|it| !twice.contains(&it.id));
    plan
}

/// Gives fields an answer drawn at random; `held` are the parts that links may name.
pub struct Filler<'a> {
    draw: &'a mut Draw,
    held: &'a [(ListKind, Vec<u64>)],
}

impl<'a> Filler<'a> {
    /// Draws from here.
    pub fn new(draw: &'a mut Draw, held: &'a [(ListKind, Vec<u64>)]) -> Filler<'a> {
        Filler { draw, held }
    }

    fn ids(&self, to: ListKind) -> &'a [u64] {
        let found = self.held.iter().find(|(kind, _)| *kind == to);
        found.map(|(_, ids)| ids.as_slice()).unwrap_or_default()
    }
}

impl Editor for Filler<'_> {
    fn text(&mut self, _: &'static str, value: &mut String) {
        *value = self.draw.text();
    }

    fn phrases(&mut self, _: &'static str, values: &mut Vec<String>) {
        *values = (0..self.draw.below(3)).map(|_| self.draw.text()).collect();
    }

    fn flag(&mut self, _: &'static str, value: &mut bool) {
        *value = self.draw.once_in(2);
    }

    fn number(&mut self, _: &'static str, value: &mut Option<i64>) {
        *value = match self.draw.below(4) {
            0 => None,
            1 => Some(i64::from(self.draw.next() as u32 % 10_000)),
            2 => Some(Amounts::LARGEST),
            _ => Some(-Amounts::LARGEST),
        };
    }

    fn date(&mut self, _: &'static str, value: &mut Option<Date>) {
        let (year, month) = (
            self.draw.below(9999) as i32 + 1,
            self.draw.below(12) as u8 + 1,
        );
        // The 29th to the 31st do not always exist: no date then.
        *value = Date::new(year, month, self.draw.below(31) as u8 + 1);
    }

    fn choice(&mut self, _: &'static str, options: &'static [Choosable], rank: &mut Option<usize>) {
        *rank = Some(self.draw.below(options.len() + 1)).filter(|it| *it < options.len());
    }

    fn choices(&mut self, _: &'static str, options: &'static [Choosable], ranks: &mut Vec<usize>) {
        *ranks = (0..options.len())
            .filter(|_| self.draw.once_in(3))
            .collect();
        if self.draw.once_in(2) {
            ranks.reverse();
        }
    }

    fn link(&mut self, _: &'static str, to: ListKind, value: &mut Option<u64>) {
        *value = self.draw.one(self.ids(to)).copied();
    }

    fn links(&mut self, _: &'static str, to: ListKind, values: &mut Vec<u64>) {
        values.clear();
        for _ in 0..self.draw.below(4) {
            if let Some(raw) = self.draw.one(self.ids(to))
                && !values.contains(raw)
            {
                values.push(*raw);
            }
        }
    }

    fn amounts(&mut self, _: &'static str, value: &mut Amounts) {
        for _ in 0..self.draw.below(4) {
            let sum = (self.draw.next() as i64) % (Amounts::LARGEST + 1);
            value.set(self.draw.below(9999) as i64 + 1, Some(sum));
        }
    }

    fn record(&mut self, _: &'static str, value: &mut dyn Record) {
        value.edit(self);
    }

    fn list(&mut self, _: &'static str, value: &mut dyn AnyList) {
        value.each_mut(&mut |_, record| record.edit(self));
    }

    fn unknown(&mut self, values: &mut Unknown, known: &'static [&'static str]) {
        if !self.draw.once_in(3) {
            return;
        }
        for name in ["__proto__", "constructor", "", "Champ à venir", "schema2"] {
            if self.draw.once_in(3) && !known.contains(&name) {
                values.insert(name.to_owned(), self.draw.value(3));
            }
        }
    }
}
