//! The sections of a document and their blocks, as elements.

use super::pen::Pen;
use super::{Links, Target, bars, phase};
use crate::documents::outline::{Answered, Block, Item, Section, Table, Tone};
use crate::guide::Spot;
use crate::text::Lang;

/// Writes sections for someone.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub links: Option<Links<'a>>,
    pub target: Target,
    pub lang: Lang,
    /// The level of a section's heading.
    pub level: usize,
}

impl Writer<'_> {
    pub(super) fn section(self, pen: &mut dyn Pen, it: &Section) {
        pen.open(
            "section",
            &[("class", "outline"), ("data-phase", phase(it.phase))],
        );
        pen.element(heading(self.level), &[("dir", "auto")], &it.title);
        // Answers in a row are one list; no level of heading is skipped.
        let mut is_answering = false;
        let mut part_level = self.level + 1;
        for block in &it.blocks {
            let answers = matches!(block, Block::Answer { .. });
            if is_answering && !answers {
                pen.close("dl");
            }
            if answers && !is_answering {
                pen.open("dl", &[("class", "outline__answer")]);
            }
            is_answering = answers;
            if matches!(block, Block::Heading(_)) {
                part_level = self.level + 2;
            }
            self.block(pen, block, &it.title, part_level);
        }
        if is_answering {
            pen.close("dl");
        }
        pen.close("section");
    }

    fn block(self, pen: &mut dyn Pen, block: &Block, under: &str, part_level: usize) {
        match block {
            Block::Heading(text) => pen.element(heading(self.level + 1), &[("dir", "auto")], text),
            Block::Paragraph(text) => pen.element("p", &[("dir", "auto")], text),
            Block::Highlight(text) => {
                pen.open("p", &[("class", "outline__highlight"), ("dir", "auto")]);
                pen.element("strong", &[], text);
                pen.close("p");
            }
            Block::Note(text) => {
                pen.element("p", &[("class", "outline__note"), ("dir", "auto")], text);
            }
            Block::List(items) => self.list(pen, items),
            Block::Voice { words, who } => self.voice(pen, words, who),
            Block::Answer {
                question,
                text,
                spot,
            } => {
                pen.open("div", &[]);
                pen.element("dt", &[], question);
                pen.element("dd", &[("dir", "auto")], text);
                if spot.is_some() && self.links.is_some() {
                    pen.open("dd", &[("class", "outline__back")]);
                    self.change(pen, *spot, question);
                    pen.close("dd");
                }
                pen.close("div");
            }
            Block::Part {
                name,
                answers,
                spot,
            } => {
                pen.open("div", &[("class", "outline__part")]);
                pen.open("div", &[("class", "outline__name")]);
                pen.element(heading(part_level), &[("dir", "auto")], name);
                self.change(pen, *spot, name);
                pen.close("div");
                self.answers(pen, answers);
                pen.close("div");
            }
            Block::Table(it) => self.table(pen, it, under),
            Block::Bars(it) => match self.target {
                Target::Browser => bars::draw(pen, it, self.lang),
                Target::WordProcessor => bars::tell(pen, it),
            },
        }
    }

    fn list(self, pen: &mut dyn Pen, items: &[Item]) {
        pen.open("ul", &[("class", "outline__list")]);
        for it in items {
            pen.open("li", &[("dir", "auto")]);
            let lead = it.lead.trim();
            if !lead.is_empty() {
                pen.element("strong", &[], lead);
            }
            if !lead.is_empty() && !it.text.trim().is_empty() {
                pen.text(colon(self.lang, lead));
            }
            pen.lines(&it.text);
            pen.close("li");
        }
        pen.close("ul");
    }

    fn voice(self, pen: &mut dyn Pen, words: &str, who: &str) {
        pen.open("figure", &[("class", "outline__voice")]);
        pen.open("blockquote", &[("dir", "auto")]);
        let (before, after) = match self.lang {
            Lang::Fr => ("«\u{a0}", "\u{a0}»"),
            Lang::En => ("“", "”"),
        };
        pen.open("p", &[]);
        pen.text(before);
        pen.lines(words);
        pen.text(after);
        pen.close("p");
        pen.close("blockquote");
        if !who.trim().is_empty() {
            pen.element("figcaption", &[("dir", "auto")], who);
        }
        pen.close("figure");
    }

    fn answers(self, pen: &mut dyn Pen, answers: &[Answered]) {
        if answers.is_empty() {
            return;
        }
        pen.open("dl", &[("class", "outline__answers")]);
        for it in answers {
            pen.open("div", &[]);
            pen.element("dt", &[], &it.label);
            pen.element("dd", &[("dir", "auto")], &it.text);
            pen.close("div");
        }
        pen.close("dl");
    }

    /// A table; its caption is only heard where the heading above says the same.
    fn table(self, pen: &mut dyn Pen, it: &Table, under: &str) {
        // A table wider than the screen scrolls alone, by the keyboard too.
        pen.open(
            "div",
            &[
                ("class", "scroll"),
                ("role", "region"),
                ("tabindex", "0"),
                ("aria-label", &it.caption),
            ],
        );
        let columns = it.head.len().to_string();
        pen.open(
            "table",
            &[("class", "outline__table"), ("data-columns", &columns)],
        );
        let seen = if it.caption == under {
            "visually-hidden"
        } else {
            ""
        };
        pen.element("caption", &[("class", seen)], &it.caption);
        pen.open("thead", &[]);
        pen.open("tr", &[]);
        for column in &it.head {
            let counts = if column.counts { "true" } else { "" };
            pen.element(
                "th",
                &[("scope", "col"), ("data-counts", counts), ("dir", "auto")],
                &column.name,
            );
        }
        pen.close("tr");
        pen.close("thead");
        pen.open("tbody", &[]);
        for row in &it.rows {
            pen.open("tr", &[]);
            for (rank, cell) in row.iter().enumerate() {
                let counts = it.head.get(rank).is_some_and(|it| it.counts);
                let counts = if counts { "true" } else { "" };
                let tone = if cell.tone == Tone::Plain {
                    ""
                } else {
                    cell.tone.key()
                };
                let (name, scope) = if rank == 0 { ("th", "row") } else { ("td", "") };
                pen.element(
                    name,
                    &[
                        ("scope", scope),
                        ("data-counts", counts),
                        ("data-tone", tone),
                        ("dir", "auto"),
                    ],
                    &cell.text,
                );
            }
            pen.close("tr");
        }
        pen.close("tbody");
        pen.close("table");
        pen.close("div");
        self.change(pen, it.spot, &it.caption);
    }

    /// The link back to where something is answered, for whoever checks the answers.
    fn change(self, pen: &mut dyn Pen, spot: Option<Spot>, what: &str) {
        let (Some(links), Some(spot)) = (self.links, spot) else {
            return;
        };
        let href = (links.href)(spot);
        pen.open("a", &[("class", "outline__change"), ("href", &href)]);
        pen.text(links.word);
        pen.open("span", &[("class", "visually-hidden")]);
        pen.text(" : ");
        pen.text(what);
        pen.close("span");
        pen.close("a");
    }
}

/// What stands between a lead and what is said of it.
fn colon(lang: Lang, lead: &str) -> &'static str {
    if lead.ends_with(['?', '!', ':', '.', '…']) {
        return " ";
    }
    match lang {
        Lang::Fr => "\u{a0}: ",
        Lang::En => ": ",
    }
}

const fn heading(level: usize) -> &'static str {
    match level {
        2 => "h2",
        3 => "h3",
        4 => "h4",
        _ => "h5",
    }
}
