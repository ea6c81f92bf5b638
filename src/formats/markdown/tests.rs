//! What Markdown means to whoever reads it, and what a hostile text becomes.

use super::*;
use crate::documents::outline::{Answered, Cell, Column, Section};
use crate::guide::Phase;

fn written(blocks: Vec<Block>) -> String {
    let outline = Outline {
        title: "Plan".to_owned(),
        sections: vec![Section::titled(Phase::Weave, "Titre", blocks)],
        ..Outline::default()
    };
    let text = write(&outline);
    let body = text.strip_prefix("# Plan\n\n## Titre\n\n");
    body.expect("the titles come first").to_owned()
}

#[test]
fn each_block_is_written_as_markdown_says_it() {
    let blocks = vec![
        Block::Heading("Chapitre".to_owned()),
        Block::Paragraph("Une ligne\nUne autre\n\nSuite".to_owned()),
        Block::List(vec![Item::led("Chose", "dite"), Item::plain("Seule")]),
        Block::Voice {
            words: "Oui".to_owned(),
            who: "Aya".to_owned(),
        },
        Block::Answer {
            question: "Qui ?".to_owned(),
            text: "Nous".to_owned(),
            spot: None,
        },
        Block::Part {
            name: "Offre".to_owned(),
            answers: vec![Answered {
                label: "État".to_owned(),
                text: "test".to_owned(),
            }],
            spot: None,
        },
        Block::Table(Table {
            caption: "Coûts".to_owned(),
            head: vec![Column::words("Ligne"), Column::numbers("2027")],
            rows: vec![vec![Cell::said("Salaire"), Cell::euros(Lang::Fr, Some(5))]],
            spot: None,
        }),
        Block::Note("Fin.".to_owned()),
    ];
    assert_eq!(
        written(blocks),
        "### Chapitre\n\nUne ligne\\\nUne autre\n\nSuite\n\n- **Chose**\u{a0}: dite\n- Seule\n\n> «\u{a0}Oui\u{a0}»\\\n> — Aya\n\n\
         **Qui\u{202f}?**\\\nNous\n\n#### Offre\n\n- État\u{a0}: test\n\n**Coûts**\n\n| Ligne | 2027 |\n| --- | ---: |\n\
         | Salaire | 5\u{a0}€ |\n\n*Fin.*\n"
    );
}

#[test]
fn what_looks_like_a_mark_stays_text() {
    for (typed, told) in [
        ("- pas une liste", "\\- pas une liste"),
        ("1. pas une liste", "1\\. pas une liste"),
        ("2027) non plus", "2027\\) non plus"),
        ("# pas un titre", "\\# pas un titre"),
        ("=== \n---", "===\\\n\\---"),
        (
            "<b>gras</b> **gras** `code`",
            "\\<b\\>gras\\</b\\> \\*\\*gras\\*\\* \\`code\\`",
        ),
        ("[lien](javascript:x)", "\\[lien\\](javascript:x)"),
        ("&lt; R&D", "\\&lt; R\\&D"),
        ("R&D", "R&D"),
        ("a|b", "a\\|b"),
    ] {
        let told = told.replacen("===", "\\===", 1);
        let text = written(vec![Block::Paragraph(typed.to_owned())]);
        assert_eq!(text, format!("{told}\n"));
    }
}

#[test]
fn a_cell_stays_on_its_line() {
    let table = Table {
        head: vec![Column::words("a")],
        rows: vec![vec![Cell::said("un\n\ndeux | trois")]],
        ..Table::default()
    };
    let text = written(vec![Block::Table(table)]);
    assert!(text.ends_with("| un<br>deux \\| trois |\n"), "{text}");
}
