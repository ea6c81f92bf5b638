//! Documents as independent readers read them: what is text and what is not.

use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// What a reader found in a document.
#[derive(Debug, Default)]
pub struct Read {
    /// Everything it says, in order, each piece of a block apart.
    pub text: String,
    /// What is neither text nor a mark of the documents' own.
    pub foreign: Vec<String>,
}

/// Marks that documents use.
const TAGS: [&str; 37] = [
    "article",
    "blockquote",
    "body",
    "br",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "head",
    "header",
    "html",
    "li",
    "main",
    "meta",
    "p",
    "rect",
    "section",
    "span",
    "strong",
    "style",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Reads HTML.
pub fn html(page: &str) -> Read {
    let mut read = Read::default();
    let mut is_style = false;
    for token in Tokenizer::new(page) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                is_style = name == "style";
                if !TAGS.contains(&name.as_str()) {
                    read.foreign.push(name);
                }
                read.text.push('\n');
            }
            Token::EndTag(_) => {
                is_style = false;
                read.text.push('\n');
            }
            Token::String(text) if !is_style => {
                read.text.push_str(&String::from_utf8_lossy(&text));
            }
            Token::String(_) | Token::Doctype(_) => {}
            Token::Comment(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                read.foreign.push(text);
            }
            // Letters that no alphabet has are kept by browsers, which only grumble.
            Token::Error(error) if error.to_string() == "noncharacter-in-input-stream" => {}
            Token::Error(error) => read.foreign.push(error.to_string()),
        }
    }
    read
}

/// Reads Markdown with tables.
pub fn markdown(page: &str) -> Read {
    let mut read = Read::default();
    for event in Parser::new_ext(page, Options::ENABLE_TABLES) {
        match event {
            Event::Text(text) => read.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => read.text.push('\n'),
            // A cell has no other way to break a line.
            Event::InlineHtml(tag) if &*tag == "<br>" => read.text.push('\n'),
            Event::Start(
                Tag::CodeBlock(_)
                | Tag::HtmlBlock
                | Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::FootnoteDefinition(_),
            )
            | Event::Code(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::TaskListMarker(_)
            | Event::Rule => read.foreign.push(format!("{event:?}")),
            // Bold and italic do not cut a text in two.
            Event::Start(Tag::Strong | Tag::Emphasis) => {}
            Event::End(pulldown_cmark::TagEnd::Strong | pulldown_cmark::TagEnd::Emphasis) => {}
            Event::Start(_) | Event::End(_) => read.text.push('\n'),
        }
    }
    read
}

/// A text as it can be compared: on one line, whatever its spaces and its unseen letters.
pub fn plain(text: &str) -> String {
    let seen = text
        .chars()
        .filter(|it| !it.is_control() || it.is_whitespace());
    let seen: String = seen.collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}
