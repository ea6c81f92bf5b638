//! Files from anywhere: each is refused with words, or is a whole plan that reads back equal.
//!
//! `TRAME_CASES` draws more cases than the ordinary run: `TRAME_CASES=500000 cargo test --release --test hostile`.

mod common;

use common::mutate::mutate;
use common::random::{self, Draw};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use trame::formats::json::{self, Kind, Notice, Opened, ReadError};
use trame::formats::{library, link};
use trame::plan::{ListKind, Plan};
use trame::text::Lang;

/// How many cases are drawn; the ordinary run has its own number for each property.
fn cases(ordinary: u32) -> ProptestConfig {
    let asked = std::env::var("TRAME_CASES").ok();
    let cases = asked.and_then(|it| it.parse().ok()).unwrap_or(ordinary);
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

proptest! {
    #![proptest_config(cases(20_000))]

    #[test]
    fn mutated_plans_are_refused_or_read(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let plan = random::plan(seed % 512, 1);
        let text = json::write(&plan);
        let mut file: Value = serde_json::from_str(&text).expect("the app writes JSON");
        for _ in 0..=draw.below(4) {
            mutate(&mut file, &mut draw);
        }
        check(&file.to_string())?;
        prop_assert_eq!(json::write(&plan), text);
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn cut_plans_are_refused(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let text = json::write(&random::plan(seed % 64, 2));
        let cut = draw.below(text.trim_end().len());
        let cut = (0..=cut).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        prop_assert!(json::read(&text[..cut], 1).is_err());
    }

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = json::read_bytes(&bytes, 1);
        let _ = json::read_back(&String::from_utf8_lossy(&bytes), 1);
    }

    #[test]
    fn plans_with_flipped_bytes_are_refused_or_read(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let mut bytes = json::write(&random::plan(seed % 64, 2)).into_bytes();
        for _ in 0..=draw.below(6) {
            let at = draw.below(bytes.len());
            bytes[at] = draw.next() as u8;
        }
        if let Ok(opened) = json::read_bytes(&bytes, 1) {
            is_whole(&opened)?;
        }
    }

    #[test]
    fn damaged_backups_are_refused_or_read(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let state = |draw: &mut Draw| library::State {
            title: draw.text(),
            saved_at: "2026-11-23T10:00:00Z".to_owned(),
            schema: 1,
            body: json::write(&random::plan(seed % 64, 1)),
        };
        let plans = [library::Shelved {
            id: "7".to_owned(),
            deleted_at: draw.once_in(2).then(|| draw.text()),
            state: state(&mut draw),
            versions: vec![library::Version { state: state(&mut draw), ..library::Version::default() }],
        }];
        let text = library::write(&plans);
        let read = library::read(&text);
        prop_assert_eq!(read.as_deref(), Ok(plans.as_slice()));
        let mut file: Value = serde_json::from_str(&text).expect("the app writes JSON");
        for _ in 0..=draw.below(3) {
            mutate(&mut file, &mut draw);
        }
        if let Ok(read) = library::read(&file.to_string()) {
            let again = library::read(&library::write(&read));
            prop_assert_eq!(again, Ok(read));
        }
    }

    #[test]
    fn damaged_links_are_refused_or_read(letters in ".{0,300}", bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(read) = link::bytes(&letters) {
            prop_assert_eq!(link::payload(&read), Ok(letters));
        }
        let payload = link::payload(&bytes).expect("it is small");
        prop_assert_eq!(link::bytes(&payload), Ok(bytes));
    }

    #[test]
    fn random_json_is_refused_or_read(seed in any::<u64>()) {
        let mut draw = Draw::new(seed);
        let mut fields = Map::new();
        for kind in ListKind::ALL {
            if draw.once_in(6) {
                fields.insert(kind.key().to_owned(), draw.value(4));
            }
        }
        check(&with(Value::Object(fields)))?;
        check(&draw.value(6).to_string())?;
    }
}

/// Refused with words in both languages, or whole.
fn check(text: &str) -> Result<(), TestCaseError> {
    match json::read(text, 1) {
        Ok(opened) => is_whole(&opened),
        Err(error) => {
            for lang in Lang::ALL {
                prop_assert!(error.say(lang).len() > 20);
            }
            Ok(())
        }
    }
}

/// What was read is a whole plan: it writes, reads back equal, and needs no second mending.
fn is_whole(opened: &Opened) -> Result<(), TestCaseError> {
    let again = json::read(&json::write(&opened.plan), opened.plan.id)
        .expect("a plan that was read can be read again");
    prop_assert_eq!(&again.plan, &opened.plan);
    let mended = again
        .notices
        .iter()
        .any(|it| !matches!(it, Notice::Kept(_)));
    prop_assert!(!mended, "{:?}", again.notices);
    Ok(())
}

/// The text of a plan's file with these fields.
fn with(fields: Value) -> String {
    let mut file = json!({ "format": "trame-plan", "schema": 1 });
    if let (Value::Object(file), Value::Object(fields)) = (&mut file, fields) {
        file.extend(fields);
    }
    file.to_string()
}

fn opened(text: &str) -> Opened {
    json::read(text, 1).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn refused(text: &str) -> ReadError {
    match json::read(text, 1) {
        Ok(_) => panic!("should be refused"),
        Err(error) => error,
    }
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let bytes = vec![b' '; json::BYTES + 1];
    assert_eq!(json::read_bytes(&bytes, 1), Err(ReadError::TooLarge));
}

#[test]
fn deep_brackets_are_refused_before_they_are_followed() {
    let deep = |levels: usize| {
        let inner = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        with(json!({ "later": 0 })).replace(":0", &format!(":{inner}"))
    };
    assert!(json::read(&deep(json::DEPTH - 1), 1).is_ok());
    assert_eq!(refused(&deep(json::DEPTH)), ReadError::TooDeep);
    assert_eq!(refused(&deep(100_000)), ReadError::TooDeep);
    assert_eq!(refused(&"{\"a\":".repeat(100_000)), ReadError::TooDeep);
    // Brackets inside a text are no levels.
    assert!(json::read(&with(json!({ "title": "[".repeat(1_000) })), 1).is_ok());
}

#[test]
fn too_many_parts_fields_or_characters_are_refused_with_their_count() {
    let tasks = |count: usize| -> Vec<Value> {
        (1..=count)
            .map(|at| json!({ "id": at.to_string() }))
            .collect()
    };
    assert!(json::read(&with(json!({ "tasks": tasks(json::PARTS) })), 1).is_ok());
    assert_eq!(
        refused(&with(json!({ "tasks": tasks(json::PARTS + 1) }))),
        ReadError::TooMany { count: 5_001 }
    );
    let part = |count: usize| {
        let mut fields: Map<String, Value> = (1..count)
            .map(|at| (format!("later{at}"), json!(at)))
            .collect();
        fields.insert("id".to_owned(), json!("a"));
        with(json!({ "offers": [fields] }))
    };
    assert!(json::read(&part(json::FIELDS), 1).is_ok());
    let error = refused(&part(json::FIELDS + 2));
    assert_eq!(
        error.to_string(),
        "offers[1]: 201 fields, more than 200",
        "the identifier is not counted"
    );
    assert!(error.say(Lang::Fr).contains("201 champs"));
    let long = |count: usize| with(json!({ "title": "é".repeat(count) }));
    assert!(json::read(&long(json::CHARACTERS), 1).is_ok());
    assert!(matches!(
        refused(&long(json::CHARACTERS + 1)),
        ReadError::TooLong { .. }
    ));
}

#[test]
fn a_newer_file_is_told_apart_from_a_damaged_one() {
    for schema in [2, 99, u64::MAX] {
        assert_eq!(
            refused(&with(json!({ "schema": schema }))),
            ReadError::Newer { schema }
        );
    }
    for schema in [json!(-1), json!(0), json!(1.5), json!("1"), json!(null)] {
        assert!(matches!(
            refused(&with(json!({ "schema": schema }))),
            ReadError::WrongType { .. }
        ));
    }
}

#[test]
fn missing_fields_have_their_ordinary_value() {
    let plan = opened(&with(
        json!({ "offers": [{ "id": "a" }], "title": null, "tasks": null }),
    ))
    .plan;
    assert_eq!(plan.title, Plan::default().title);
    assert_eq!(plan.offers.len(), 1);
}

#[test]
fn a_part_that_bears_the_identifier_of_another_gets_its_own_and_links_stay() {
    let read = opened(&with(json!({
        "audiences": [{ "id": "a", "name": "premier" }, { "id": "a", "name": "second" }, { "id": "b" }],
        "needs": [{ "id": "a", "audiences": ["a", "b"] }],
    })));
    assert_eq!(read.notices, [Notice::Renumbered(2)]);
    let ids = read.plan.list(ListKind::Audiences).ids();
    let needs = read.plan.list(ListKind::Needs).ids();
    let all: std::collections::HashSet<u64> = ids.iter().chain(&needs).copied().collect();
    assert_eq!(all.len(), 4, "{ids:?} {needs:?}");
    let need = read.plan.needs.iter().next().expect("there is one need");
    assert_eq!(
        need.audiences.iter().map(|it| it.raw()).collect::<Vec<_>>(),
        [ids[0], ids[2]]
    );
}

#[test]
fn thousands_of_parts_with_one_identifier_are_quick() {
    let tasks = vec![json!({ "id": "zzzzzzzzzzzz" }); json::PARTS];
    let started = std::time::Instant::now();
    assert_eq!(
        opened(&with(json!({ "tasks": tasks }))).plan.tasks.len(),
        json::PARTS
    );
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

#[test]
fn names_that_are_special_elsewhere_are_only_unknown_fields() {
    for name in [
        "__proto__",
        "constructor",
        "prototype",
        "toString",
        "hasOwnProperty",
        "",
    ] {
        let read = opened(&with(
            json!({ name: { "polluted": true }, "host": { name: [1] } }),
        ));
        assert_eq!(read.notices, [Notice::Kept(2)], "{name}");
        let written = json::write(&read.plan);
        assert_eq!(opened(&written).plan, read.plan, "{name}");
    }
}

#[test]
fn other_encodings_are_named_and_a_byte_order_mark_is_welcome() {
    let text = with(json!({ "title": "Médiathèque" }));
    let utf16 = |big: bool, mark: &str| -> Vec<u8> {
        let units = mark.encode_utf16().chain(text.encode_utf16());
        let pair = |unit: u16| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        };
        units.flat_map(pair).collect()
    };
    for bytes in [
        utf16(false, "\u{feff}"),
        utf16(true, "\u{feff}"),
        utf16(false, ""),
        utf16(true, ""),
    ] {
        assert_eq!(
            json::read_bytes(&bytes, 1),
            Err(ReadError::NotText(Kind::Utf16))
        );
    }
    let windows: Vec<u8> = text.chars().map(|it| it as u8).collect();
    let error = json::read_bytes(&windows, 1).expect_err("é is one byte there");
    assert_eq!(error, ReadError::NotText(Kind::Older));
    assert!(error.say(Lang::Fr).contains("Windows-1252"));
    let marked = format!("\u{feff}{text}");
    assert_eq!(
        json::read_bytes(marked.as_bytes(), 1),
        json::read_bytes(text.as_bytes(), 1)
    );
}

#[test]
fn halves_of_characters_are_replaced_and_said() {
    let read = opened(
        &with(json!({ "title": "aXbYc" }))
            .replace('X', "\\ud800")
            .replace('Y', "\\ud83e\\uddf5"),
    );
    assert_eq!(read.plan.title, "a\u{fffd}b🧵c");
    assert_eq!(read.notices, [Notice::Replaced(1)]);
    assert_eq!(
        Notice::Replaced(1).say(Lang::Fr),
        "1\u{a0}caractère était abîmé et a été remplacé par «\u{a0}\u{fffd}\u{a0}»."
    );
}

#[test]
fn control_characters_are_stripped_and_writing_directions_stay() {
    for code in (0..0x20).chain(0x7f..0xa0) {
        let letter = char::from_u32(code).expect("controls are characters");
        let title = format!("a{letter}b");
        let kept = match letter {
            '\t' | '\n' => title.clone(),
            '\r' => "a\nb".to_owned(),
            _ => "ab".to_owned(),
        };
        assert_eq!(
            opened(&with(json!({ "title": title }))).plan.title,
            kept,
            "{code:x}"
        );
    }
    let kept = "\u{202e}abc\u{202c} \u{2067}עברית\u{2069} e\u{301} 👩🏽‍🌾 \u{200b}\u{2028}";
    assert_eq!(opened(&with(json!({ "title": kept }))).plan.title, kept);
}
