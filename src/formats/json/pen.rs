//! Writes JSON by hand, two spaces a level: the order of the keys is ours, and empty objects can be taken back.

use std::fmt::Write as _;

use serde_json::Value;

/// JSON being written.
#[derive(Default)]
pub(crate) struct Pen {
    text: String,
    depth: usize,
    /// Does the object or array under the pen still hold nothing?
    fresh: bool,
}

/// Where the pen was before something was opened.
pub(crate) struct Mark {
    length: usize,
    fresh: bool,
}

impl Pen {
    /// The text, with its last line break.
    pub fn done(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    /// Opens `{` or `[`, under a key or as an item.
    pub fn open(&mut self, key: Option<&str>, bracket: char) -> Mark {
        let mark = Mark {
            length: self.text.len(),
            fresh: self.fresh,
        };
        if self.depth > 0 || key.is_some() {
            self.begin(key);
        }
        self.text.push(bracket);
        self.depth += 1;
        self.fresh = true;
        mark
    }

    /// Closes what was opened.
    pub fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if !self.fresh {
            self.line();
        }
        self.text.push(bracket);
        self.fresh = false;
    }

    /// Closes what was opened, or takes it back when nothing was written in it.
    pub fn close_or_drop(&mut self, bracket: char, mark: Mark) {
        if self.fresh {
            self.depth -= 1;
            self.text.truncate(mark.length);
            self.fresh = mark.fresh;
        } else {
            self.close(bracket);
        }
    }

    /// A text.
    pub fn text(&mut self, key: &str, value: &str) {
        self.begin(Some(key));
        self.quote(value);
    }

    /// Anything that is JSON already on one line: a number, `true`.
    pub fn plain(&mut self, key: &str, json: impl std::fmt::Display) {
        self.begin(Some(key));
        // A String takes every character: writing to it does not fail.
        let _ = write!(self.text, "{json}");
    }

    /// An item that is JSON already on one line.
    #[cfg(not(target_family = "wasm"))]
    pub fn item(&mut self, json: impl std::fmt::Display) {
        self.begin(None);
        let _ = write!(self.text, "{json}");
    }

    /// Short texts, on one line.
    pub fn texts<'a>(&mut self, key: &str, values: impl IntoIterator<Item = &'a str>) {
        self.begin(Some(key));
        self.text.push('[');
        for (rank, value) in values.into_iter().enumerate() {
            if rank > 0 {
                self.text.push_str(", ");
            }
            self.quote(value);
        }
        self.text.push(']');
    }

    /// Numbers by name, on one line.
    pub fn numbers(&mut self, key: &str, values: impl IntoIterator<Item = (i64, i64)>) {
        self.begin(Some(key));
        self.text.push('{');
        for (rank, (name, number)) in values.into_iter().enumerate() {
            let comma = if rank > 0 { ", " } else { "" };
            let _ = write!(self.text, "{comma}\"{name}\": {number}");
        }
        self.text.push('}');
    }

    /// A value as it was read. Its own line breaks are all between values: those of its texts are escaped.
    pub fn value(&mut self, key: &str, value: &Value) {
        self.begin(Some(key));
        let indent = format!("\n{}", "  ".repeat(self.depth));
        self.text
            .push_str(&format!("{value:#}").replace('\n', &indent));
    }

    fn begin(&mut self, key: Option<&str>) {
        if !self.fresh {
            self.text.push(',');
        }
        self.line();
        self.fresh = false;
        if let Some(key) = key {
            self.quote(key);
            self.text.push_str(": ");
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.depth {
            self.text.push_str("  ");
        }
    }

    fn quote(&mut self, text: &str) {
        let quoted = serde_json::to_string(text).expect("any text can be written as JSON");
        self.text.push_str(&quoted);
    }
}
