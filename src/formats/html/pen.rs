//! What HTML is written with: a page as text, or elements in a page that is shown.

/// Attributes and their values; one without a value is left out.
pub type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Writes HTML piece by piece: names are the writer's own, texts and values are whatever someone typed.
pub trait Pen {
    /// Starts an element.
    fn open(&mut self, name: &'static str, attributes: Attributes);

    /// Ends the element started last.
    fn close(&mut self, name: &'static str);

    /// An element that never holds anything.
    fn void(&mut self, name: &'static str, attributes: Attributes);

    /// A text in which no letter is a mark.
    fn text(&mut self, text: &str);

    /// A text, its line breaks kept.
    fn lines(&mut self, text: &str) {
        for (rank, line) in text.trim().split('\n').enumerate() {
            if rank > 0 {
                self.void("br", &[]);
            }
            self.text(line);
        }
    }

    /// An element that holds a text.
    fn element(&mut self, name: &'static str, attributes: Attributes, text: &str) {
        self.open(name, attributes);
        self.lines(text);
        self.close(name);
    }
}

/// A page as text.
#[derive(Default)]
pub(super) struct Page {
    text: String,
}

impl Page {
    /// What a page starts with.
    pub(super) fn start() -> Page {
        Page {
            text: "<!doctype html>\n".to_owned(),
        }
    }

    /// The page.
    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A style sheet of the application.
    pub(super) fn style(&mut self, sheet: &str) {
        self.open("style", &[]);
        self.text.push_str(sheet);
        self.close("style");
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\'' => self.text.push_str("&#39;"),
                '\n' | '\t' => self.text.push(letter),
                _ if letter.is_control() => {}
                _ => self.text.push(letter),
            }
        }
    }
}

impl Pen for Page {
    fn open(&mut self, name: &'static str, attributes: Attributes) {
        self.text.push('<');
        self.text.push_str(name);
        for (attribute, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.text.push(' ');
            self.text.push_str(attribute);
            self.text.push_str("=\"");
            self.escaped(value);
            self.text.push('"');
        }
        self.text.push('>');
    }

    fn close(&mut self, name: &'static str) {
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
        // Files stay readable; between these elements a line break is not a space.
        if !matches!(name, "a" | "span" | "strong" | "svg" | "rect") {
            self.text.push('\n');
        }
    }

    fn void(&mut self, name: &'static str, attributes: Attributes) {
        self.open(name, attributes);
    }

    fn text(&mut self, text: &str) {
        self.escaped(text);
    }
}
