//! From a plan to its file: every field in the order of the records, empty ones left out.

use crate::formats::json::{APP, FORMAT, Pen, SCHEMA};
use crate::plan::choice::Choosable;
use crate::plan::{Amounts, AnyList, Date, ListKind, Plan, Record, Unknown, Visitor, id};

/// The plan as the text of its file. The plan's own identifier stays out: an opened file gets its own.
pub fn write(plan: &Plan) -> String {
    let mut writer = Writer::default();
    writer.pen.open(None, '{');
    writer.pen.text("format", FORMAT);
    writer.pen.plain("schema", SCHEMA);
    writer.pen.text("app", APP);
    plan.visit(&mut writer);
    writer.pen.close('}');
    writer.pen.done()
}

#[derive(Default)]
struct Writer {
    pen: Pen,
}

impl Visitor for Writer {
    fn id(&mut self, raw: u64) {
        self.pen.text("id", &id::write(raw));
    }

    fn text(&mut self, key: &'static str, value: &str) {
        if !value.is_empty() {
            self.pen.text(key, value);
        }
    }

    fn phrases(&mut self, key: &'static str, values: &[String]) {
        if !values.is_empty() {
            self.pen.texts(key, values.iter().map(String::as_str));
        }
    }

    fn flag(&mut self, key: &'static str, value: bool) {
        if value {
            self.pen.plain(key, value);
        }
    }

    fn number(&mut self, key: &'static str, value: Option<i64>) {
        if let Some(number) = value {
            self.pen.plain(key, number);
        }
    }

    fn date(&mut self, key: &'static str, value: Option<Date>) {
        if let Some(date) = value {
            self.pen.text(key, &date.to_string());
        }
    }

    fn choice(&mut self, key: &'static str, options: &'static [Choosable], rank: Option<usize>) {
        if let Some(option) = rank.and_then(|rank| options.get(rank)) {
            self.pen.text(key, option.code);
        }
    }

    fn choices(&mut self, key: &'static str, options: &'static [Choosable], ranks: &[usize]) {
        if !ranks.is_empty() {
            let chosen = ranks.iter().filter_map(|rank| options.get(*rank));
            self.pen.texts(key, chosen.map(|it| it.code));
        }
    }

    fn link(&mut self, key: &'static str, _: ListKind, value: Option<u64>) {
        if let Some(raw) = value {
            self.pen.text(key, &id::write(raw));
        }
    }

    fn links(&mut self, key: &'static str, _: ListKind, values: &[u64]) {
        if !values.is_empty() {
            let ids: Vec<String> = values.iter().map(|raw| id::write(*raw)).collect();
            self.pen.texts(key, ids.iter().map(String::as_str));
        }
    }

    fn amounts(&mut self, key: &'static str, value: &Amounts) {
        if !value.is_empty() {
            self.pen.numbers(key, value.iter());
        }
    }

    fn record(&mut self, key: &'static str, value: &dyn Record) {
        let mark = self.pen.open(Some(key), '{');
        value.visit(self);
        self.pen.close_or_drop('}', mark);
    }

    fn list(&mut self, key: &'static str, value: &dyn AnyList) {
        if value.is_empty() {
            return;
        }
        self.pen.open(Some(key), '[');
        value.each(&mut |_, record| {
            self.pen.open(None, '{');
            record.visit(self);
            self.pen.close('}');
        });
        self.pen.close(']');
    }

    fn unknown(&mut self, values: &Unknown) {
        for (key, value) in values {
            self.pen.value(key, value);
        }
    }
}
