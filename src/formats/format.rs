//! The table of the formats in which a document is saved.

use crate::documents::Paper;
use crate::documents::outline::Outline;
use crate::formats::{html, markdown};
use crate::text::{Text, handover};

/// How a document is saved in a file.
pub struct Format {
    /// The button: « Enregistrer en Markdown ».
    pub save: Text,
    /// What the name of the file ends with.
    pub extension: &'static str,
    /// What browsers call it.
    pub mime: &'static str,
    /// Writes a document for some paper.
    pub write: fn(&Outline, Paper) -> String,
}

/// Every format of text, in the order they are offered.
pub const FORMATS: &[Format] = &[
    Format {
        save: handover::SAVE_MARKDOWN,
        extension: ".md",
        mime: "text/markdown;charset=utf-8",
        write: |outline, _| markdown::write(outline),
    },
    Format {
        save: handover::SAVE_HTML,
        extension: ".html",
        mime: "text/html;charset=utf-8",
        write: html::file,
    },
];
