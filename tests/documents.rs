//! The documents of the case, as people read them; those of any plan, as other programs read them.

mod common;

use common::random;
use common::readers::{self, Read, plain};
use proptest::prelude::*;
use trame::documents::outline::{Block, Table};
use trame::documents::{DOCUMENTS, Document, Edition, Outline, document};
use trame::formats::{html, json, markdown};
use trame::plan::{AnyList, Date, Editor, Plan, Record, Visitor};
use trame::text::Lang;

fn case() -> Plan {
    let text = common::file("tests/fixtures/commune.trame.json");
    json::read(&text, 1).expect("the case opens").plan
}

/// The day the case was written.
fn today() -> Date {
    Date::new(2026, 11, 23).expect("that day exists")
}

fn usual() -> Edition {
    Edition::usual(Lang::Fr, today())
}

fn named(key: &str) -> &'static Document {
    document(key).expect("the document is in the table")
}

#[test]
fn each_document_of_the_case_reads_as_its_snapshot() {
    for document in DOCUMENTS {
        let path = format!("tests/snapshots/{}.md", document.key);
        let outline = document.outline(&case(), &usual());
        common::same_as_file(&path, &markdown::write(&outline));
    }
}

#[test]
fn the_note_of_the_case_reads_as_its_snapshot_in_html_too() {
    let page = html::rich_text(&named("note").outline(&case(), &usual()));
    common::same_as_file("tests/snapshots/note.html", &page);
}

fn tables(outline: &Outline) -> impl Iterator<Item = &Table> {
    let blocks = outline.sections.iter().flat_map(|it| &it.blocks);
    blocks.filter_map(|it| match it {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

/// The sums of a row, the total at its end, wherever the row stands.
fn sums(outline: &Outline, row: &str) -> Vec<i64> {
    let rows = tables(outline).flat_map(|it| &it.rows);
    let found = rows.into_iter().find(|cells| cells[0].text == row);
    let found = found.unwrap_or_else(|| panic!("{row} is in a table"));
    found.iter().filter_map(|it| it.value).collect()
}

#[test]
fn the_note_and_the_budget_tell_the_costs_resources_and_gaps_of_the_case() {
    for key in [
        "note",
        "note-conseil",
        "note-financeur",
        "budget",
        "complet",
    ] {
        let outline = named(key).outline(&case(), &usual());
        for (row, told) in [
            ("Coûts", [40_700, 39_400, 41_500, 121_600]),
            ("Ressources", [40_700, 34_200, 34_200, 109_100]),
            ("Écart, toutes ressources", [0, -5_200, -7_300, -12_500]),
            (
                "Écart, ressources sûres",
                [-4_200, -9_400, -11_500, -25_100],
            ),
        ] {
            assert_eq!(sums(&outline, row), told, "{key}");
        }
    }
}

#[test]
fn the_budget_tells_the_share_of_the_commune_and_what_if_a_funder_is_missing() {
    let outline = named("budget").outline(&case(), &usual());
    let shares = tables(&outline).find(|it| it.caption == "Part de chaque ressource");
    let shares = shares.expect("the budget tells shares");
    let commune: Vec<&str> = shares.rows[0].iter().map(|it| it.text.as_str()).collect();
    let told = [
        "Budget communal",
        "51,6\u{a0}%",
        "61,4\u{a0}%",
        "61,4\u{a0}%",
        "57,7\u{a0}%",
    ];
    assert_eq!(commune, told);
    assert_eq!(
        sums(&outline, "Sans CAF"),
        [-4_200, -9_400, -11_500, -25_100]
    );
    assert_eq!(sums(&outline, "Sans l’État"), [0, -5_200, -7_300, -12_500]);
}

#[test]
fn the_card_of_the_service_gives_the_eight_answers() {
    for key in ["cartes", "affiches"] {
        let outline = named(key).outline(&case(), &usual());
        let answers = outline.sections[0].blocks.iter();
        let answers = answers.filter(|it| matches!(it, Block::Answer { .. }));
        assert_eq!(answers.count(), 8, "{key}");
    }
}

/// Every text of a plan that someone typed.
#[derive(Default)]
struct Typed(Vec<String>);

impl Visitor for Typed {
    fn text(&mut self, _: &'static str, value: &str) {
        self.0.push(value.to_owned());
    }
    fn phrases(&mut self, _: &'static str, values: &[String]) {
        self.0.extend(values.iter().cloned());
    }
    fn record(&mut self, _: &'static str, value: &dyn Record) {
        value.visit(self);
    }
    fn list(&mut self, _: &'static str, value: &dyn AnyList) {
        value.each(&mut |_, record| record.visit(self));
    }
}

/// Nothing typed is missing from what a reader found, and nothing typed was taken for a mark.
fn holds_all(plan: &Plan, read: &Read, format: &str) {
    assert_eq!(read.foreign, [""; 0], "{format}");
    let said = plain(&read.text);
    let mut typed = Typed::default();
    plan.visit(&mut typed);
    for text in typed.0.iter().map(|it| plain(it)) {
        assert!(said.contains(&text), "{format} misses {text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn every_answer_of_any_plan_is_read_back_from_the_whole_plan_by_other_programs(seed: u64) {
        let mut plan = random::plan(seed, 3);
        // Told only once someone answered about them: see `full_plan`.
        plan.listings.retain(|it| it.listed.is_some());
        let everything = Edition { kept_ideas: true, ..usual() };
        let whole = named("complet");
        let outline = whole.outline(&plan, &everything);
        holds_all(&plan, &readers::markdown(&markdown::write(&outline)), "Markdown");
        holds_all(&plan, &readers::html(&html::file(&outline, whole.paper)), "HTML");
        holds_all(&plan, &readers::html(&html::rich_text(&outline)), "rich text");
    }

    #[test]
    fn no_text_of_any_plan_is_taken_for_a_mark_in_any_document(seed: u64) {
        let plan = random::plan(seed, 4);
        for document in DOCUMENTS {
            for lang in Lang::ALL {
                let outline = document.outline(&plan, &Edition::usual(lang, today()));
                let read = readers::markdown(&markdown::write(&outline));
                prop_assert_eq!(read.foreign, [""; 0], "{} in Markdown", document.key);
                let read = readers::html(&html::file(&outline, document.paper));
                prop_assert_eq!(read.foreign, [""; 0], "{} in HTML", document.key);
                for table in tables(&outline) {
                    let columns = table.head.len();
                    prop_assert!(table.rows.iter().all(|it| it.len() == columns), "{}", table.caption);
                }
            }
        }
    }
}

/// Replaces every text of a plan by one without any mark.
struct Mute;

impl Editor for Mute {
    fn text(&mut self, _: &'static str, value: &mut String) {
        if !value.is_empty() {
            *value = "Ici".to_owned();
        }
    }
    fn phrases(&mut self, _: &'static str, values: &mut Vec<String>) {
        values.fill("Ici".to_owned());
    }
    fn record(&mut self, _: &'static str, value: &mut dyn Record) {
        value.edit(self);
    }
    fn list(&mut self, _: &'static str, value: &mut dyn AnyList) {
        value.each_mut(&mut |_, record| record.edit(self));
    }
}

#[test]
fn the_sentences_of_the_documents_follow_the_typography_of_their_language() {
    for seed in 0..16 {
        let mut plan = random::plan(seed, 6);
        plan.edit(&mut Mute);
        for (document, lang) in DOCUMENTS
            .iter()
            .flat_map(|it| Lang::ALL.map(|lang| (it, lang)))
        {
            let outline = document.outline(&plan, &Edition::usual(lang, today()));
            let said = readers::markdown(&markdown::write(&outline)).text;
            for line in said.lines() {
                let letters: Vec<char> = line.chars().collect();
                for (rank, letter) in letters.iter().enumerate() {
                    let before = rank.checked_sub(1).map(|it| letters[it]);
                    let is_right = match (lang, letter) {
                        (_, '\'' | '"') => false,
                        (Lang::Fr, '?' | '!' | ';') => before == Some('\u{202f}'),
                        (Lang::Fr, ':' | '»' | '%') => before == Some('\u{a0}'),
                        (Lang::Fr, '«') => letters.get(rank + 1) == Some(&'\u{a0}'),
                        // Official labels stay French.
                        (Lang::En, '«' | '»') => {
                            ["complet", "fiche-lieu"].contains(&document.key)
                        }
                        _ => true,
                    };
                    assert!(is_right, "{} in {}: {line}", document.key, lang.code());
                }
            }
        }
    }
}
