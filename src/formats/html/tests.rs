//! What stands alone, what is escaped, what is drawn.

use super::*;
use crate::documents::outline::{Bars, Block, Item, Series, Tone};
use crate::guide::Step;

fn outline(blocks: Vec<Block>) -> Outline {
    Outline {
        lang: Lang::Fr,
        kind: "Note".to_owned(),
        title: "Plan".to_owned(),
        lines: vec!["Mairie".to_owned()],
        sections: vec![Section::titled(Phase::Weave, "Titre", blocks)],
    }
}

/// A document as a piece of a page.
fn preview(outline: &Outline) -> String {
    let mut pen = Page::default();
    write(&mut pen, outline, Paper::A4);
    pen.finish()
}

#[test]
fn a_file_stands_alone_in_its_language_and_runs_nothing() {
    let page = file(&outline(Vec::new()), Paper::A4);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    assert!(page.contains("<title>Plan – Note</title>"));
    for wrong in ["<script", "<link", "src=", "url(", "@import", "style=\""] {
        assert!(!page.contains(wrong), "{wrong}");
    }
}

#[test]
fn what_looks_like_a_mark_stays_text() {
    let hostile = "</style></title><script>x()</script> \" onload='y' & \u{0}";
    let page = file(
        &Outline {
            title: hostile.to_owned(),
            kind: hostile.to_owned(),
            lines: vec![hostile.to_owned()],
            ..outline(vec![
                Block::Paragraph(hostile.to_owned()),
                Block::List(vec![Item::led(hostile, hostile)]),
            ])
        },
        Paper::A4,
    );
    assert!(!page.contains("<script") && !page.contains('\u{0}'));
    assert_eq!(
        page.matches("</style>").count(),
        2,
        "those of the file alone"
    );
    assert_eq!(page.matches("&lt;script&gt;x()&lt;/script&gt;").count(), 8);
}

#[test]
fn line_breaks_are_kept_and_the_rest_is_not_touched() {
    let page = preview(&outline(vec![Block::Paragraph("Un\nDeux".to_owned())]));
    assert!(page.contains("<p dir=\"auto\">Un<br>Deux</p>"), "{page}");
}

#[test]
fn bars_are_drawn_for_a_page_and_told_for_a_word_processor() {
    let bars = Bars {
        caption: "Ressources".to_owned(),
        labels: vec!["2027".to_owned()],
        series: vec![
            Series {
                name: "budget propre".to_owned(),
                values: vec![300],
                tone: Tone::Own,
            },
            Series {
                name: "à trouver".to_owned(),
                values: vec![100],
                tone: Tone::Missing,
            },
        ],
        told: vec!["2027 : il manque 100 €.".to_owned()],
    };
    let page = preview(&outline(vec![Block::Bars(bars.clone())]));
    assert!(page.contains("<rect x=\"750\" width=\"250\" height=\"20\" data-tone=\"missing\">"));
    let pasted = rich_text(&outline(vec![Block::Bars(bars)]));
    assert!(pasted.contains("<li>2027 : il manque 100 €.</li>") && !pasted.contains("<svg"));
}

#[test]
fn whoever_checks_the_answers_finds_the_way_back_to_each() {
    let it = Section::of(
        Step::Host,
        Lang::Fr,
        vec![Block::Answer {
            question: "Qui ?".to_owned(),
            text: "Nous".to_owned(),
            spot: Some(Spot::of(Step::Host, "host-name")),
        }],
    );
    let href = |spot: Spot| format!("#/{}", spot.question);
    let links = Links {
        word: "Modifier",
        href: &href,
    };
    let mut pen = Page::default();
    write_section(&mut pen, &it, 3, Lang::Fr, Some(links));
    let page = pen.finish();
    assert!(
        page.contains("<h3 dir=\"auto\">1. Ma structure</h3>"),
        "{page}"
    );
    assert!(page.contains("href=\"#/host-name\""), "{page}");
}
