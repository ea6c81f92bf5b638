//! Writes HTML piece by piece: names of elements are its own, texts and values are escaped.

/// Attributes and their values.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Writes one page from top to bottom.
#[derive(Default)]
pub(super) struct Pen {
    page: String,
}

impl Pen {
    /// The page.
    pub(super) fn finish(self) -> String {
        self.page
    }

    /// What a page starts with.
    pub(super) fn doctype(&mut self) {
        self.page.push_str("<!doctype html>\n");
    }

    /// Starts an element.
    pub(super) fn open(&mut self, name: &'static str, attributes: Attributes) {
        self.page.push('<');
        self.page.push_str(name);
        for (attribute, value) in attributes {
            if value.is_empty() {
                continue;
            }
            self.page.push(' ');
            self.page.push_str(attribute);
            self.page.push_str("=\"");
            self.text(value);
            self.page.push('"');
        }
        self.page.push('>');
    }

    /// Ends an element.
    pub(super) fn close(&mut self, name: &'static str) {
        self.page.push_str("</");
        self.page.push_str(name);
        self.page.push('>');
        // Files stay readable; between these elements a line break is not a space.
        if matches!(
            name,
            "p" | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "li"
                | "ul"
                | "dl"
                | "div"
                | "tr"
                | "table"
                | "section"
                | "header"
                | "article"
                | "figure"
                | "head"
                | "main"
                | "body"
                | "html"
                | "title"
                | "style"
        ) {
            self.page.push('\n');
        }
    }

    /// An element that holds nothing.
    pub(super) fn void(&mut self, name: &'static str, attributes: Attributes) {
        self.open(name, attributes);
    }

    /// An element that holds a text.
    pub(super) fn element(&mut self, name: &'static str, attributes: Attributes, text: &str) {
        self.open(name, attributes);
        self.lines(text);
        self.close(name);
    }

    /// A style sheet of the application.
    pub(super) fn style(&mut self, sheet: &str) {
        self.open("style", &[]);
        self.page.push_str(sheet);
        self.close("style");
    }

    /// A text, its line breaks kept.
    pub(super) fn lines(&mut self, text: &str) {
        for (rank, line) in text.trim().split('\n').enumerate() {
            if rank > 0 {
                self.void("br", &[]);
            }
            self.text(line);
        }
    }

    /// A text in which no letter is a mark.
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.page.push_str("&amp;"),
                '<' => self.page.push_str("&lt;"),
                '>' => self.page.push_str("&gt;"),
                '"' => self.page.push_str("&quot;"),
                '\'' => self.page.push_str("&#39;"),
                '\n' | '\t' => self.page.push(letter),
                _ if letter.is_control() => {}
                _ => self.page.push(letter),
            }
        }
    }
}
