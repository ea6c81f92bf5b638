//! Writes Markdown piece by piece; marks are its own, texts are escaped.

/// Writes one document from top to bottom.
#[derive(Default)]
pub(super) struct Pen {
    page: String,
    /// What each line of the present block starts with.
    margin: &'static str,
    /// Is a cell of a table being written, where nothing may break the line?
    in_cell: bool,
    /// Does the next letter start a line?
    at_start: bool,
}

impl Pen {
    /// The document, with its last line ended.
    pub(super) fn finish(mut self) -> String {
        while self.page.ends_with('\n') {
            self.page.pop();
        }
        self.page.push('\n');
        self.page
    }

    /// A heading, on one line.
    pub(super) fn heading(&mut self, level: usize, text: &str) {
        self.open("");
        self.page.push_str(&"#".repeat(level));
        self.page.push(' ');
        let lines = text.split('\n').map(str::trim);
        let lines: Vec<&str> = lines.filter(|it| !it.is_empty()).collect();
        self.letters(&lines.join(" "));
        self.close();
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, write: impl FnOnce(&mut Pen)) {
        self.open("");
        write(self);
        self.close();
    }

    /// Someone's words.
    pub(super) fn quote(&mut self, write: impl FnOnce(&mut Pen)) {
        self.open("> ");
        self.page.push_str("> ");
        write(self);
        self.close();
    }

    /// A list, an item for each thing.
    pub(super) fn list<T>(&mut self, things: &[T], write: impl Fn(&mut Pen, &T)) {
        if things.is_empty() {
            return;
        }
        self.open("  ");
        for it in things {
            self.page.push_str("- ");
            self.at_start = true;
            write(self, it);
            self.page.push('\n');
        }
        self.close();
    }

    /// The rows of a table.
    pub(super) fn rows(&mut self, write: impl FnOnce(&mut Pen)) {
        self.open("");
        write(self);
        self.close();
    }

    /// A row of a table.
    pub(super) fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        self.in_cell = true;
        self.page.push('|');
        for it in cells {
            self.page.push(' ');
            self.said(it);
            self.page.push_str(" |");
        }
        self.in_cell = false;
        self.page.push('\n');
    }

    /// What stands under the head of a table: columns that count are set to the right.
    pub(super) fn rule(&mut self, columns: impl Iterator<Item = bool>) {
        self.page.push('|');
        for counts in columns {
            self.page
                .push_str(if counts { " ---: |" } else { " --- |" });
        }
        self.page.push('\n');
    }

    /// A text between two marks; nothing when there is none.
    pub(super) fn marked(&mut self, mark: &'static str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.page.push_str(mark);
        self.at_start = false;
        self.said(text);
        self.page.push_str(mark);
    }

    /// Letters of this writer's own.
    pub(super) fn plain(&mut self, text: &'static str) {
        self.page.push_str(text);
        self.at_start = false;
    }

    /// The same block goes on, on another line.
    pub(super) fn line_break(&mut self) {
        if self.in_cell {
            self.page.push_str("<br>");
        } else {
            self.page.push_str("\\\n");
            self.page.push_str(self.margin);
            self.at_start = true;
        }
    }

    /// A text that someone typed, line by line; blank lines would end the block and go.
    pub(super) fn said(&mut self, text: &str) {
        let lines = text.split('\n').map(str::trim);
        for (rank, line) in lines.filter(|it| !it.is_empty()).enumerate() {
            if rank > 0 {
                self.line_break();
            }
            self.letters(line);
        }
    }

    /// A line, in which no letter is a mark.
    fn letters(&mut self, line: &str) {
        let mut before = None;
        for (rank, letter) in line.chars().enumerate() {
            let is_mark = match letter {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '#' => true,
                // Only the start of an entity: « R&D » stays as it is to the eye.
                '&' => line.contains(';'),
                '-' | '+' | '=' => self.at_start && rank == 0,
                // « 1. » and « 1) » would start a list.
                '.' | ')' => self.at_start && self.is_number(line, rank),
                _ => false,
            };
            if is_mark {
                self.page.push('\\');
            }
            let is_lost = letter.is_control() && letter != '\t';
            if !is_lost {
                self.page.push(letter);
            }
            before = Some(letter);
        }
        self.at_start &= before.is_none();
    }

    fn is_number(&self, line: &str, end: usize) -> bool {
        end > 0 && line.chars().take(end).all(|it| it.is_ascii_digit())
    }

    fn open(&mut self, margin: &'static str) {
        self.margin = margin;
        self.at_start = true;
    }

    fn close(&mut self) {
        while self.page.ends_with('\n') {
            self.page.pop();
        }
        self.page.push_str("\n\n");
        self.margin = "";
    }
}
