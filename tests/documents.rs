//! The documents of the case, as people read them.

mod common;

use trame::documents::{DOCUMENTS, Document, Edition};
use trame::formats::{json, markdown};
use trame::plan::{Date, Plan};
use trame::text::Lang;

fn case() -> Plan {
    let text = common::file("tests/fixtures/commune.trame.json");
    json::read(&text, 1).expect("the case opens").plan
}

/// The day the case was written.
fn today() -> Date {
    Date::new(2026, 11, 23).expect("that day exists")
}

fn written(document: &Document, plan: &Plan) -> String {
    markdown::write(&document.outline(plan, &Edition::usual(Lang::Fr, today())))
}

#[test]
fn each_document_of_the_case_reads_as_its_snapshot() {
    for document in DOCUMENTS {
        let path = format!("tests/snapshots/{}.md", document.key);
        common::same_as_file(&path, &written(document, &case()));
    }
}
