//! A document as Markdown (CommonMark with tables), for e-mails, notes and version control.
//!
//! What people typed goes through [`Pen::said`], which keeps every letter a letter: a bar, a star or a tag stays text.

mod pen;

use crate::documents::outline::{Block, Item, Outline, Table};
use crate::text::Lang;
use pen::Pen;

/// Writes a document.
pub fn write(outline: &Outline) -> String {
    let mut pen = Pen::default();
    pen.heading(1, &outline.title);
    let kind = outline.kind.trim();
    if !kind.is_empty() {
        pen.paragraph(|pen| pen.marked("*", kind));
    }
    if !outline.lines.is_empty() {
        pen.paragraph(|pen| pen.said(&outline.lines.join("\n")));
    }
    for section in &outline.sections {
        pen.heading(2, &section.title);
        // No level of heading is skipped.
        let mut part_level = 3;
        for it in &section.blocks {
            if matches!(it, Block::Heading(_)) {
                part_level = 4;
            }
            block(&mut pen, it, (&section.title, part_level), outline.lang);
        }
    }
    pen.finish()
}

/// Writes a block that stands under a heading; parts have headings of the level given.
fn block(pen: &mut Pen, block: &Block, (under, part_level): (&str, usize), lang: Lang) {
    match block {
        Block::Heading(text) => pen.heading(3, text),
        Block::Paragraph(text) => {
            for it in text.split("\n\n") {
                pen.paragraph(|pen| pen.said(it));
            }
        }
        Block::Highlight(text) => pen.paragraph(|pen| pen.marked("**", text)),
        Block::Note(text) => pen.paragraph(|pen| pen.marked("*", text)),
        Block::List(items) => pen.list(items, |pen, it| item(pen, it, lang)),
        Block::Voice { words, who } => pen.quote(|pen| {
            pen.said(&quoted(words, lang));
            if !who.trim().is_empty() {
                pen.line_break();
                pen.plain("— ");
                pen.said(who);
            }
        }),
        Block::Answer { question, text, .. } => pen.paragraph(|pen| {
            pen.marked("**", question);
            pen.line_break();
            pen.said(text);
        }),
        Block::Part { name, answers, .. } => {
            pen.heading(part_level, name);
            pen.list(answers, |pen, it| {
                pen.said(&it.label);
                pen.plain(colon(lang, &it.label));
                pen.said(&it.text);
            });
        }
        Block::Table(it) => table(pen, it, under),
        Block::Bars(bars) => {
            pen.paragraph(|pen| pen.marked("**", &bars.caption));
            pen.list(&bars.told, |pen, it| pen.said(it));
        }
    }
}

fn item(pen: &mut Pen, it: &Item, lang: Lang) {
    let has_lead = !it.lead.trim().is_empty();
    let has_text = !it.text.trim().is_empty();
    if has_lead {
        pen.marked("**", &it.lead);
    }
    if has_lead && has_text {
        pen.plain(colon(lang, &it.lead));
    }
    if has_text {
        pen.said(&it.text);
    }
}

/// A table needs its head and, under it, which columns count. Its caption goes where the heading above says the same.
fn table(pen: &mut Pen, table: &Table, under: &str) {
    if table.caption != under {
        pen.paragraph(|pen| pen.marked("**", &table.caption));
    }
    pen.rows(|pen| {
        pen.row(table.head.iter().map(|it| it.name.as_str()));
        pen.rule(table.head.iter().map(|it| it.counts));
        for row in &table.rows {
            pen.row(row.iter().map(|it| it.text.as_str()));
        }
    });
}

/// What stands between a question and its answer.
fn colon(lang: Lang, after: &str) -> &'static str {
    if after.trim_end().ends_with(['?', '!', ':', '.', '…']) {
        return " ";
    }
    match lang {
        Lang::Fr => "\u{a0}: ",
        Lang::En => ": ",
    }
}

fn quoted(words: &str, lang: Lang) -> String {
    let words = words.trim();
    match lang {
        Lang::Fr => format!("«\u{a0}{words}\u{a0}»"),
        Lang::En => format!("“{words}”"),
    }
}

#[cfg(test)]
mod tests;
