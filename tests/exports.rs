//! Files written for other programs, with what those must read in them: `tests/readers/run` asks them.

mod common;

use std::fs;
use std::path::PathBuf;

use common::{random, venues};
use serde_json::{Value, json};
use trame::documents::outline::{Block, Outline};
use trame::documents::sheet::{self, Sheet, Value as Cell};
use trame::documents::{DOCUMENTS, Edition};
use trame::formats::ics::{self, Stamp};
use trame::formats::{csv, docx, json, standard, xlsx};
use trame::plan::{Date, Plan};
use trame::text::{Lang, numbers};
use unicode_normalization::UnicodeNormalization;

/// How many random plans are handed over.
const PLANS: u64 = 40;

/// An empty folder for a kind of file.
fn folder(kind: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("exports")
        .join(kind);
    // Absent at the first run.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}

/// Plans of all kinds, each with a name: the case, the example, an empty one, those drawn at random.
fn plans(count: u64) -> Vec<(String, Plan)> {
    let opened = |name: &str| {
        let text = common::file(name);
        json::read(&text, 1).expect("the project's plans open").plan
    };
    let mut plans = vec![
        (
            "case".to_owned(),
            opened("tests/fixtures/commune.trame.json"),
        ),
        ("example".to_owned(), opened("public/exemple.trame.json")),
        ("empty".to_owned(), Plan::default()),
    ];
    plans.extend((1..=count).map(|seed| (format!("random-{seed}"), random::plan(seed, 4))));
    plans
}

fn write(file: PathBuf, content: impl AsRef<[u8]>) {
    fs::write(file, content).expect("the target folder can be written");
}

/// The days of a plan, as a reader of its calendar must find them.
fn days(plan: &Plan) -> Vec<Value> {
    let agenda = plan.agenda().into_iter();
    agenda
        .map(|it| {
            let following = it.following(plan.last_day(it.on));
            let days = std::iter::once(it.on).chain(following);
            json!({
                "about": it.about.split_whitespace().collect::<Vec<_>>().join(" "),
                "days": days.map(|it| it.to_string()).collect::<Vec<_>>(),
                "part": trame::plan::id::write(it.part),
            })
        })
        .collect()
}

#[test]
fn calendars_are_written_for_other_readers() {
    let folder = folder("ics");
    let stamp = Stamp::read("2026-11-23T10:00:00.000Z").expect("that instant exists");
    for (name, plan) in plans(PLANS) {
        let text = ics::calendar(&plan, Lang::Fr, &stamp);
        assert!(text.split("\r\n").all(|it| it.len() <= 75), "{name}");
        write(folder.join(format!("{name}.ics")), text);
        let expected = Value::Array(days(&plan)).to_string();
        write(folder.join(format!("{name}.json")), expected);
    }
}

/// A sheet, as a spreadsheet must show it: sums as numbers, days and words as texts.
fn shown(sheet: &Sheet) -> Value {
    let rows = sheet.rows.iter().map(|row| {
        let cells = row.cells.iter();
        let cells = cells.map(|cell| match cell {
            Cell::Empty => Value::Null,
            Cell::Text(text) => json!(text),
            Cell::Day(date) => json!({ "day": date.to_string() }),
            Cell::Euros(sum) | Cell::Worked(sum, _) => json!(sum),
        });
        cells.collect::<Vec<_>>()
    });
    json!({
        "name": sheet.name,
        "head": sheet.columns.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
    })
}

#[test]
fn sheets_are_written_for_other_readers() {
    let folder = folder("sheets");
    for (name, plan) in plans(8) {
        let sheets = [
            sheet::tasks(&plan, Lang::Fr),
            sheet::budget(&plan, Lang::Fr),
        ];
        for (kind, sheet) in ["tasks", "budget"].iter().zip(&sheets) {
            write(folder.join(format!("{name}-{kind}.csv")), csv::csv(sheet));
            let expected = json!([shown(sheet)]).to_string();
            write(folder.join(format!("{name}-{kind}.csv.json")), expected);
        }
        let book = xlsx::workbook("Plan <été>", &sheets);
        write(folder.join(format!("{name}.xlsx")), book);
        let expected = Value::from_iter(sheets.iter().map(shown)).to_string();
        write(folder.join(format!("{name}.xlsx.json")), expected);
    }
}

#[test]
fn places_are_written_for_other_readers() {
    let folder = folder("places");
    let today = Date::new(2026, 11, 23).expect("that day exists");
    let compose = |text: &str| text.nfc().collect();
    let opened = plans(0)
        .into_iter()
        .map(|(name, plan)| match name.as_str() {
            "case" => (name, venues::case(plan)),
            _ => (name, plan),
        });
    let drawn = (1..=500).map(|seed| (format!("random-{seed}"), venues::plan(seed)));
    for (name, plan) in opened.chain(drawn) {
        let text = standard::csv(&plan, today, &compose);
        write(folder.join(format!("{name}.csv")), text);
    }
}

/// What a word processor must find in a document: its headings with their level, its tables, every text.
fn told(outline: &Outline) -> Value {
    let mut headings = Vec::new();
    let mut tables = Vec::new();
    let mut texts = vec![outline.title.clone()];
    texts.extend(outline.lines.iter().cloned());
    for section in &outline.sections {
        headings.push(json!([1, section.title]));
        for block in &section.blocks {
            match block {
                Block::Heading(text) => headings.push(json!([2, text])),
                Block::Part { name, answers, .. } => {
                    headings.push(json!([3, name]));
                    texts.extend(answers.iter().map(|it| it.text.clone()));
                }
                Block::Table(it) => {
                    let head = it.head.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
                    let rows = it.rows.iter();
                    let rows = rows.map(|row| row.iter().map(|it| it.text.clone()).collect());
                    let rows = std::iter::once(head).chain(rows);
                    tables.push(json!(rows.collect::<Vec<Vec<String>>>()));
                }
                Block::Bars(it) => {
                    let sums = |values: &[i64]| {
                        let sums = values.iter();
                        sums.map(|it| numbers::euros(outline.lang, *it))
                            .collect::<Vec<_>>()
                    };
                    let row =
                        |name: &str, cells: Vec<String>| [vec![name.to_owned()], cells].concat();
                    let mut rows = vec![row("", it.labels.clone())];
                    rows.extend(it.series.iter().map(|it| row(&it.name, sums(&it.values))));
                    tables.push(json!(rows));
                    texts.extend(it.told.iter().cloned());
                }
                Block::Paragraph(text) | Block::Highlight(text) | Block::Note(text) => {
                    texts.push(text.clone());
                }
                Block::List(items) => {
                    texts.extend(
                        items
                            .iter()
                            .flat_map(|it| [it.lead.clone(), it.text.clone()]),
                    );
                }
                Block::Voice { words, who } => texts.extend([words.clone(), who.clone()]),
                Block::Answer { question, text, .. } => {
                    texts.extend([question.clone(), text.clone()]);
                }
            }
        }
    }
    json!({
        "title": outline.title,
        "lang": outline.lang.code(),
        "headings": headings,
        "tables": tables,
        "texts": texts,
    })
}

#[test]
fn documents_are_written_for_other_readers() {
    let folder = folder("documents");
    let today = Date::new(2026, 11, 23).expect("that day exists");
    for (name, plan) in plans(4) {
        for lang in Lang::ALL {
            for document in DOCUMENTS {
                let outline = document.outline(&plan, &Edition::usual(lang, today));
                let file = format!("{name}-{}-{}.docx", document.key, lang.code());
                write(folder.join(&file), docx::write(&outline, document.paper));
                write(
                    folder.join(format!("{file}.json")),
                    told(&outline).to_string(),
                );
            }
        }
    }
}
