//! A document for a word processor (DOCX): true headings, lists, tables whose heads come back on each page, its language.
//!
//! *Context.* A director wants to correct the note before the council reads it. `docx-rs` adds 191 kB to the page (brotli).
//! *Decision.* Written by hand over the project's own ZIP: the looks are styles that the word processor can change at once, and
//! every text goes through one pen that escapes it. *Consequence.* Pictures are out of reach; bars are told as a table.

mod package;
mod pen;
mod styles;

use crate::documents::Paper;
use crate::documents::outline::{Answered, Bars, Block, Item, Outline, Section, Table, Tone};
use crate::formats::zip::Archive;
use crate::text::{Lang, numbers};
use pen::{Pen, Style};

/// The type of the file for the machines that receive it.
pub const MIME: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A document as a file for a word processor, on a paper.
pub fn write(outline: &Outline, paper: Paper) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.add("[Content_Types].xml", &package::content_types());
    archive.add("_rels/.rels", &package::relations());
    archive.add("docProps/core.xml", &package::properties(outline));
    archive.add("word/document.xml", &body(outline, paper));
    archive.add(
        "word/_rels/document.xml.rels",
        &package::document_relations(),
    );
    archive.add("word/styles.xml", &styles::styles(outline.lang));
    archive.add("word/numbering.xml", &styles::numbering());
    archive.add("word/settings.xml", &package::settings(outline.lang));
    archive.add("word/footer.xml", &package::footer(outline));
    archive.done()
}

fn body(outline: &Outline, paper: Paper) -> String {
    let is_wide = match paper {
        Paper::Wide => true,
        Paper::A4 | Paper::Report | Paper::Card | Paper::Poster => false,
    };
    let mut pen = Pen::new(is_wide);
    if !outline.kind.trim().is_empty() {
        pen.line(Style::Kind, &outline.kind);
    }
    pen.line(Style::Title, &outline.title);
    if !outline.lines.is_empty() {
        pen.line(Style::Lines, &outline.lines.join("\n"));
    }
    let mut writer = Writer {
        pen,
        lang: outline.lang,
    };
    for it in &outline.sections {
        writer.section(it);
    }
    writer.pen.done()
}

/// Writes blocks in a language.
struct Writer {
    pen: Pen,
    lang: Lang,
}

impl Writer {
    fn section(&mut self, it: &Section) {
        self.pen.line(Style::Section, &it.title);
        for block in &it.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => self.pen.line(Style::Heading, text),
            Block::Paragraph(text) => self.pen.line(Style::Words, text),
            Block::Highlight(text) => self.pen.line(Style::Highlight, text),
            Block::Note(text) => self.pen.line(Style::Note, text),
            Block::List(items) => items.iter().for_each(|it| self.item(it)),
            Block::Voice { words, who } => self.voice(words, who),
            Block::Answer { question, text, .. } => {
                self.pen.line(Style::Question, question);
                self.pen.line(Style::Words, text);
            }
            Block::Part { name, answers, .. } => {
                self.pen.line(Style::Part, name);
                answers.iter().for_each(|it| self.answer(it));
            }
            Block::Table(it) => self.table(it),
            Block::Bars(it) => self.bars(it),
        }
    }

    /// What leads, then what is said of it.
    fn item(&mut self, it: &Item) {
        let (lead, text) = (it.lead.trim(), it.text.trim());
        let colon = colon(self.lang, lead);
        self.pen.paragraph(Style::Item, |pen| {
            if !lead.is_empty() {
                pen.strong(lead);
            }
            if !lead.is_empty() && !text.is_empty() {
                pen.said(colon);
            }
            pen.said(text);
        });
    }

    fn answer(&mut self, it: &Answered) {
        self.item(&Item::led(it.label.as_str(), it.text.as_str()));
    }

    fn voice(&mut self, words: &str, who: &str) {
        let (before, after) = match self.lang {
            Lang::Fr => ("«\u{a0}", "\u{a0}»"),
            Lang::En => ("“", "”"),
        };
        self.pen.paragraph(Style::Voice, |pen| {
            pen.said(&format!("{before}{}{after}", words.trim()));
            if !who.trim().is_empty() {
                pen.said(&format!("\n— {}", who.trim()));
            }
        });
    }

    fn table(&mut self, it: &Table) {
        self.pen.line(Style::Caption, &it.caption);
        let counts: Vec<bool> = it.head.iter().map(|it| it.counts).collect();
        self.pen.table(&it.caption, &counts, |pen| {
            pen.head(it.head.iter().map(|it| it.name.as_str()));
            for row in &it.rows {
                let cells = row.iter().map(|it| (it.text.as_str(), it.tone));
                pen.row(cells);
            }
        });
    }

    /// Bars are a drawing: here, the numbers behind them and the sentences that tell them.
    fn bars(&mut self, it: &Bars) {
        self.pen.line(Style::Caption, &it.caption);
        let counts: Vec<bool> = (0..=it.labels.len()).map(|at| at > 0).collect();
        self.pen.table(&it.caption, &counts, |pen| {
            pen.head(std::iter::once("").chain(it.labels.iter().map(String::as_str)));
            for series in &it.series {
                let sums: Vec<String> = series
                    .values
                    .iter()
                    .map(|it| numbers::euros(self.lang, *it))
                    .collect();
                let sums = sums.iter().map(|it| (it.as_str(), Tone::Plain));
                let name = (series.name.as_str(), series.tone);
                pen.row(std::iter::once(name).chain(sums));
            }
        });
        for told in &it.told {
            self.pen.line(Style::Item, told);
        }
    }
}

/// What stands between a name and what is said of it; a question needs nothing more than its mark.
fn colon(lang: Lang, before: &str) -> &'static str {
    match (before.ends_with(['?', ':', '.', '!']), lang) {
        (true, _) => " ",
        (false, Lang::Fr) => "\u{a0}: ",
        (false, Lang::En) => ": ",
    }
}

#[cfg(test)]
mod tests;
