//! Writes the body of a document: paragraphs, runs and tables, every text escaped.

use crate::documents::outline::Tone;
use crate::formats::xml::escaped;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The size of an A4 sheet, in twentieths of a point.
const A4: (usize, usize) = (11_906, 16_838);

/// The margin on every side.
const MARGIN: usize = 1_134;

/// The styles of paragraphs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Kind,
    Title,
    Lines,
    Section,
    Heading,
    Part,
    Words,
    Question,
    Item,
    Voice,
    Highlight,
    Note,
    Caption,
    Cell,
}

impl Style {
    /// Its name in the file.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Style::Kind => "Subtitle",
            Style::Title => "Title",
            Style::Lines => "TrameLines",
            Style::Section => "Heading1",
            Style::Heading => "Heading2",
            Style::Part => "Heading3",
            Style::Words => "Normal",
            Style::Question => "TrameQuestion",
            Style::Item => "ListBullet",
            Style::Voice => "Quote",
            Style::Highlight => "TrameHighlight",
            Style::Note => "TrameNote",
            Style::Caption => "Caption",
            Style::Cell => "TrameCell",
        }
    }
}

/// The body being written.
pub(super) struct Pen {
    body: String,
    is_wide: bool,
    /// Which columns of the table under the pen hold numbers.
    counts: Vec<bool>,
}

impl Pen {
    /// An empty body, upright or on its side.
    pub(super) fn new(is_wide: bool) -> Pen {
        Pen {
            body: format!(
                "{DECLARATION}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\"><w:body>"
            ),
            is_wide,
            counts: Vec::new(),
        }
    }

    /// The whole part, with the size of its sheets.
    pub(super) fn done(mut self) -> String {
        let (width, height) = self.sheet();
        let side = if self.is_wide {
            " w:orient=\"landscape\""
        } else {
            ""
        };
        self.body += &format!(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>\
            <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{side}/>\
            <w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" \
            w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
        );
        self.body
    }

    fn sheet(&self) -> (usize, usize) {
        let (width, height) = A4;
        if self.is_wide {
            (height, width)
        } else {
            (width, height)
        }
    }

    /// A paragraph of one text.
    pub(super) fn line(&mut self, style: Style, text: &str) {
        self.paragraph(style, |pen| pen.said(text.trim()));
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, style: Style, write: impl FnOnce(&mut Pen)) {
        self.body += &format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", style.id());
        write(self);
        self.body += "</w:p>";
    }

    /// Words, inside a paragraph.
    pub(super) fn said(&mut self, text: &str) {
        self.run("", text);
    }

    /// Words to be seen first, inside a paragraph.
    pub(super) fn strong(&mut self, text: &str) {
        self.run("<w:rPr><w:b/></w:rPr>", text);
    }

    fn run(&mut self, looks: &str, text: &str) {
        if text.is_empty() {
            return;
        }
        self.body += "<w:r>";
        self.body += looks;
        for (rank, line) in text.replace("\r\n", "\n").split(['\n', '\r']).enumerate() {
            if rank > 0 {
                self.body += "<w:br/>";
            }
            self.body += "<w:t xml:space=\"preserve\">";
            self.body += &escaped(line);
            self.body += "</w:t>";
        }
        self.body += "</w:r>";
    }

    /// A table as wide as the sheet; `counts` tells which columns hold numbers.
    pub(super) fn table(&mut self, caption: &str, counts: &[bool], write: impl FnOnce(&mut Pen)) {
        if counts.is_empty() {
            return;
        }
        self.counts = counts.to_vec();
        let caption = escaped(caption.trim());
        self.body += &format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"TrameTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
            <w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/>\
            <w:tblCaption w:val=\"{caption}\"/></w:tblPr><w:tblGrid>"
        );
        for width in self.widths() {
            self.body += &format!("<w:gridCol w:w=\"{width}\"/>");
        }
        self.body += "</w:tblGrid>";
        write(self);
        // Two tables in a row would become one.
        self.body += "</w:tbl>";
        self.line(Style::Cell, "");
    }

    /// The widths of the columns: names need twice the room of numbers.
    fn widths(&self) -> Vec<usize> {
        let room = self.sheet().0 - 2 * MARGIN;
        let share = |counts: &bool| if *counts { 1 } else { 2 };
        let shares: usize = self.counts.iter().map(share).sum();
        let widths = self
            .counts
            .iter()
            .map(|it| room * share(it) / shares.max(1));
        widths.collect()
    }

    /// The head of a table, repeated on each page.
    pub(super) fn head<'a>(&mut self, names: impl Iterator<Item = &'a str>) {
        self.body += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
        for (rank, name) in names.enumerate() {
            self.cell(rank, name, Tone::Plain);
        }
        self.body += "</w:tr>";
    }

    /// A row of a table, not cut between two pages.
    pub(super) fn row<'a>(&mut self, cells: impl Iterator<Item = (&'a str, Tone)>) {
        self.body += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (rank, (text, tone)) in cells.enumerate() {
            self.cell(rank, text, tone);
        }
        self.body += "</w:tr>";
    }

    fn cell(&mut self, rank: usize, text: &str, tone: Tone) {
        self.body += "<w:tc><w:tcPr>";
        if let Some(colour) = colour(tone) {
            self.body += &format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colour}\"/>");
        }
        let side = if self.counts.get(rank) == Some(&true) {
            "right"
        } else {
            "left"
        };
        self.body += &format!(
            "</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:jc w:val=\"{side}\"/></w:pPr>",
            Style::Cell.id()
        );
        match tone {
            Tone::Total => self.strong(text.trim()),
            _ => self.said(text.trim()),
        }
        self.body += "</w:p></w:tc>";
    }
}

/// The colour behind a cell, light enough for black words; the words say it too.
fn colour(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain | Tone::Empty => None,
        Tone::Total => Some("F1E9DC"),
        Tone::Idea => Some("FBF3D9"),
        Tone::Engaged => Some("E3EDF7"),
        Tone::InPlace => Some("E0F0E3"),
        Tone::Own => Some("E8E4F3"),
        Tone::Missing => Some("F8E3DF"),
    }
}
