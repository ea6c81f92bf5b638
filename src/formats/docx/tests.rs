//! The parts of the file, and that no text of a person is anything but text.

use super::*;
use crate::documents::outline::{Cell, Column};

fn outline(blocks: Vec<Block>) -> Outline {
    Outline {
        lang: Lang::Fr,
        kind: "Note".to_owned(),
        title: "Plan <été> & \"hiver\"".to_owned(),
        lines: vec!["CCAS".to_owned()],
        sections: vec![Section {
            title: "1. Ma structure".to_owned(),
            blocks,
            ..Section::default()
        }],
    }
}

/// The body of a document with some blocks.
fn written(blocks: Vec<Block>) -> String {
    body(&outline(blocks), Paper::A4)
}

#[test]
fn a_document_has_a_title_a_language_and_true_headings() {
    let outline = outline(vec![Block::Heading("Qui ?".to_owned())]);
    let said = body(&outline, Paper::A4);
    for (style, text) in [
        ("Title", "Plan &lt;été&gt; &amp; &quot;hiver&quot;"),
        ("Heading1", "1. Ma structure"),
        ("Heading2", "Qui ?"),
    ] {
        let paragraph = format!(
            "<w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"
        );
        assert!(said.contains(&paragraph), "{style}: {said}");
    }
    assert!(package::properties(&outline).contains("<dc:language>fr-FR</dc:language>"));
    assert!(styles::styles(Lang::En).contains("<w:lang w:val=\"en-GB\"/>"));
    assert!(body(&outline, Paper::Wide).contains("w:orient=\"landscape\""));
}

#[test]
fn a_table_repeats_its_head_and_sets_numbers_to_the_end() {
    let said = written(vec![Block::Table(Table {
        caption: "Coûts".to_owned(),
        head: vec![Column::words("Intitulé"), Column::numbers("2027")],
        rows: vec![vec![
            Cell::said("Salaire"),
            Cell::euros(Lang::Fr, Some(34_800)).toned(Tone::Total),
        ]],
        spot: None,
    })]);
    assert!(said.contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"));
    assert!(said.contains("<w:tblCaption w:val=\"Coûts\"/>"));
    let sum = "<w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">34\u{202f}800\u{a0}€";
    assert!(said.contains(sum), "{said}");
}

#[test]
fn what_was_typed_is_text_whatever_it_looks_like() {
    let hostile = "</w:t><w:br/>\u{0}\nligne & \"fin\"";
    let said = written(vec![
        Block::Paragraph(hostile.to_owned()),
        Block::Voice {
            words: hostile.to_owned(),
            who: hostile.to_owned(),
        },
        Block::List(vec![Item::led(hostile, hostile)]),
    ]);
    let escaped = "&lt;/w:t&gt;&lt;w:br/&gt;</w:t><w:br/><w:t xml:space=\"preserve\">ligne &amp; &quot;fin&quot;";
    assert_eq!(said.matches(escaped).count(), 5, "{said}");
    assert_eq!(
        said.matches("<w:p>").count(),
        said.matches("</w:p>").count()
    );
}

#[test]
fn a_question_needs_no_colon() {
    let said = written(vec![Block::List(vec![
        Item::led("Qui\u{202f}?", "Aya"),
        Item::led("Délai", "un mois"),
    ])]);
    assert!(said.contains("<w:t xml:space=\"preserve\"> </w:t>"));
    assert!(said.contains("<w:t xml:space=\"preserve\">\u{a0}: </w:t>"));
}
