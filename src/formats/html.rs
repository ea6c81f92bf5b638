//! A document as HTML: the preview in the page, one accessible file, and what a word processor is given.
//!
//! *Context.* The page, the saved file and the clipboard must say the same; the page takes no text as HTML. *Decision.* One
//! writer for all three, which holds a [`Pen`]: one pen writes text and escapes it, the page's makes elements. One style
//! sheet, `style/document.css`, for all. *Consequence.* What is previewed is what is kept, and no text that someone typed is
//! ever read as a mark.

mod bars;
mod blocks;
mod pen;

use crate::documents::Paper;
use crate::documents::outline::{Outline, Section};
use crate::guide::{Phase, Spot};
use crate::text::Lang;
use pen::Page;
pub use pen::{Attributes, Pen};

/// The colours and sizes of the application, and how documents wear them.
const STYLES: [&str; 3] = [
    include_str!("../../style/tokens.css"),
    ALONE,
    DOCUMENT_STYLES,
];

/// What the application gives to a document and a file alone must bring itself.
const ALONE: &str = "
@layer base {
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; background: var(--color-paper); }
  main { max-inline-size: 60rem; margin-inline: auto; padding: clamp(0rem, 3vw, 2rem); }
  p, ul, dl, dd, figure { margin: 0; }
  ul { padding-inline-start: 1.25em; }
  ul[role=\"list\"] { padding: 0; }
  h1, h2, h3, h4 { margin: 0; font-family: var(--font-title); font-weight: 600; line-height: var(--leading-tight); }
  .scroll { overflow: auto; }
  .visually-hidden { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  @media print { body { background: none; } main { max-inline-size: none; padding: 0; } }
}
";

/// How documents look, on screen and on paper.
pub const DOCUMENT_STYLES: &str = include_str!("../../style/document.css");

/// Nothing in the file may run or be fetched, whatever was typed.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Links back to the questions, for whoever checks the answers.
#[derive(Clone, Copy)]
pub struct Links<'a> {
    /// The word of the link: « Modifier ».
    pub word: &'a str,
    /// The address of a spot.
    pub href: &'a dyn Fn(Spot) -> String,
}

/// Whom a page is written for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    /// A browser, which draws bars.
    Browser,
    /// A word processor, which reads bars as sentences.
    WordProcessor,
}

/// A document as one file that stands alone.
pub fn file(outline: &Outline, paper: Paper) -> String {
    let mut pen = Page::start();
    pen.open("html", &[("lang", outline.lang.code())]);
    pen.open("head", &[]);
    pen.void("meta", &[("charset", "utf-8")]);
    pen.void(
        "meta",
        &[
            ("http-equiv", "Content-Security-Policy"),
            ("content", POLICY),
        ],
    );
    pen.void(
        "meta",
        &[
            ("name", "viewport"),
            ("content", "width=device-width, initial-scale=1"),
        ],
    );
    pen.void(
        "meta",
        &[("name", "color-scheme"), ("content", "light dark")],
    );
    pen.open("title", &[]);
    pen.text(&format!("{} – {}", outline.title, outline.kind));
    pen.close("title");
    pen.style(&STYLES.concat());
    pen.style(&running_head(outline, paper));
    pen.close("head");
    pen.open("body", &[]);
    pen.open("main", &[]);
    article(&mut pen, outline, paper, Target::Browser);
    pen.close("main");
    pen.close("body");
    pen.close("html");
    pen.finish()
}

/// A document, written with any pen.
pub fn write(pen: &mut dyn Pen, outline: &Outline, paper: Paper) {
    article(pen, outline, paper, Target::Browser);
}

/// A document as a word processor takes it from the clipboard.
pub fn rich_text(outline: &Outline) -> String {
    let mut pen = Page::default();
    article(&mut pen, outline, Paper::A4, Target::WordProcessor);
    pen.finish()
}

/// A section under a heading of some level, written with any pen, perhaps with links back to the questions.
pub fn write_section(
    pen: &mut dyn Pen,
    it: &Section,
    level: usize,
    lang: Lang,
    links: Option<Links>,
) {
    let writer = blocks::Writer {
        links,
        target: Target::Browser,
        lang,
        level,
    };
    writer.section(pen, it);
}

/// What stands at the top of each printed page after the first, and its number, as a style sheet; cards need neither.
pub fn running_head(outline: &Outline, paper: Paper) -> String {
    if matches!(paper, Paper::Card | Paper::Poster) {
        return String::new();
    }
    let said = [&outline.kind, &outline.title];
    let said = said.into_iter().filter(|it| !it.trim().is_empty());
    let said: Vec<String> = said.map(|it| css_string(it)).collect();
    let (page, said) = (paper.key(), said.join(" · "));
    // Pages of documents alone wear it: printed steps have their own foot.
    format!(
        "@page {page} {{
  @top-right {{ content: \"{said}\"; font: italic 8.5pt Georgia, serif; color: #53493f; }}
  @bottom-right {{ content: counter(page) \" / \" counter(pages); font: 8.5pt Georgia, serif; color: #53493f; }}
}}
@page {page}:first {{
  @top-right {{ content: none; }}
}}
"
    )
}

/// The letters of a text inside a string of a style sheet: all but plain letters and digits are written as numbers.
fn css_string(text: &str) -> String {
    let mut safe = String::new();
    for letter in text.chars().take(55) {
        if letter.is_alphanumeric() {
            safe.push(letter);
        } else if !letter.is_control() {
            safe.push_str(&format!("\\{:x} ", u32::from(letter)));
        }
    }
    safe
}

fn article(pen: &mut dyn Pen, outline: &Outline, paper: Paper, target: Target) {
    let lang = outline.lang.code();
    pen.open(
        "article",
        &[
            ("class", "document"),
            ("data-paper", paper.key()),
            ("lang", lang),
        ],
    );
    pen.open("header", &[("class", "document__head")]);
    if !outline.kind.is_empty() {
        pen.element("p", &[("class", "document__kind")], &outline.kind);
    }
    pen.element(
        "h1",
        &[("id", "title"), ("tabindex", "-1"), ("dir", "auto")],
        &outline.title,
    );
    if !outline.lines.is_empty() {
        pen.open("ul", &[("class", "document__lines"), ("role", "list")]);
        for it in &outline.lines {
            pen.element("li", &[("dir", "auto")], it);
        }
        pen.close("ul");
    }
    pen.close("header");
    let writer = blocks::Writer {
        links: None,
        target,
        lang: outline.lang,
        level: 2,
    };
    for it in &outline.sections {
        writer.section(pen, it);
    }
    pen.close("article");
}

/// The name of a phase in attributes; none wears the colour of the application.
fn phase(it: Option<Phase>) -> &'static str {
    it.map_or("", Phase::key)
}

#[cfg(test)]
mod tests;
