//! What is written reads back, what is wrong is refused with words, and the published schema tells the truth.

mod common;

use common::random;
use serde_json::{Map, Value, json};
use trame::formats::json::{self, Found, Kind, Notice, ReadError};
use trame::formats::schema::schema;
use trame::plan::list::AnyList;
use trame::plan::{ListKind, Plan, Record, Unknown, Visitor};
use trame::text::Lang;

const FILES: &[&str] = &[
    "tests/fixtures/commune.trame.json",
    "public/exemple.trame.json",
];
const SCHEMA: &str = "public/plan.schema.json";

fn opened(text: &str) -> Plan {
    match json::read(text, 1) {
        Ok(opened) => opened.plan,
        Err(error) => panic!("{error}\n{text}"),
    }
}

fn refused(text: &str) -> ReadError {
    match json::read(text, 1) {
        Ok(_) => panic!("should be refused: {text}"),
        Err(error) => error,
    }
}

/// The text of a plan's file with these fields.
fn with(fields: Value) -> String {
    let mut file = json!({ "format": "trame-plan", "schema": 1 });
    if let (Value::Object(file), Value::Object(fields)) = (&mut file, fields) {
        file.extend(fields);
    }
    file.to_string()
}

#[test]
fn random_plans_read_back_equal() {
    for seed in 0..500 {
        let plan = random::plan(seed, 4);
        let written = json::write(&plan);
        let read = json::read(&written, plan.id).unwrap_or_else(|error| panic!("{seed}: {error}"));
        assert_eq!(read.plan, plan, "seed {seed}");
        assert_eq!(json::write(&read.plan), written, "seed {seed}");
        let kept = json::read_back(&written, plan.id).map(|it| it.plan);
        assert_eq!(kept, Ok(plan), "seed {seed}");
    }
}

#[test]
fn an_empty_plan_is_three_lines() {
    let written = json::write(&Plan::default());
    let expected = concat!(
        "{\n  \"format\": \"trame-plan\",\n  \"schema\": 1,\n  \"app\": \"trame ",
        env!("CARGO_PKG_VERSION"),
        "\",\n  \"lang\": \"fr\"\n}\n"
    );
    assert_eq!(written, expected);
    assert_eq!(
        opened(&written),
        Plan {
            id: 1,
            ..Plan::default()
        }
    );
}

#[test]
fn unknown_fields_survive_at_every_level() {
    let text = with(json!({
        "later": [1, { "deep": "é" }],
        "id": "not ours",
        "__proto__": { "polluted": true },
        "host": { "name": "Valtrame", "later": 1.5 },
        "visibility": { "card": { "later": null } },
        "offers": [{ "id": "visio", "later": { "a": [[]] } }],
    }));
    let read = json::read(&text, 1).expect("unknown fields are welcome");
    assert_eq!(read.notices, [Notice::Kept(6)]);
    let written = json::write(&read.plan);
    assert_eq!(opened(&written), read.plan);
    let before: Value = serde_json::from_str(&text).expect("the test writes JSON");
    let mut after: Value = serde_json::from_str(&written).expect("the app writes JSON");
    let object = after.as_object_mut().expect("a plan is an object");
    object.remove("app");
    object.remove("lang");
    assert_eq!(before, after);
}

#[test]
fn links_to_nothing_are_mended_and_hidden_characters_taken_away() {
    let read = json::read(
        &with(json!({
            "title": "a\u{0}b\u{85}c\r\nd\re\tf\u{7f}",
            "needs": [{ "id": "1", "audiences": ["2"] }],
            "services": [{ "id": "3" }],
            "crossings": [{ "id": "4", "offer": "5", "service": "3" }],
        })),
        1,
    );
    let read = read.expect("only links are broken");
    assert_eq!(read.plan.title, "abc\nd\ne\tf");
    assert!(read.plan.crossings.is_empty());
    assert_eq!(read.notices, [Notice::Mended(3), Notice::Cleaned(1)]);
    assert_eq!(
        Notice::Mended(3).say(Lang::Fr),
        "3\u{a0}liens ne menaient à rien et ont été retirés."
    );
}

#[test]
fn a_crossing_stands_in_one_row() {
    let plan = opened(&with(json!({
        "services": [{ "id": "s" }],
        "functions": [{ "id": "f" }],
        "offers": [{ "id": "o" }],
        "crossings": [{ "id": "x", "offer": "o", "service": "s", "function": "f" }],
    })));
    assert!(plan.crossings.iter().all(|it| it.function.get().is_none()));
    assert_eq!(plan.crossings.len(), 1);
}

#[test]
fn every_wrong_file_is_told_apart() {
    let not_json = |line, column, cut| ReadError::NotJson { line, column, cut };
    assert_eq!(refused(" \n"), ReadError::Empty);
    assert_eq!(refused("\u{feff}"), ReadError::Empty);
    assert_eq!(refused("a\0b"), ReadError::NotText(Kind::Other));
    assert_eq!(refused("{\n  \"é\": nom\n}"), not_json(2, 9, false));
    assert_eq!(refused("{\"format\": \"trame"), not_json(1, 17, true));
    assert_eq!(refused("[]"), ReadError::NotAPlan(Found::Array));
    assert_eq!(refused("12"), ReadError::NotAPlan(Found::Scalar));
    assert_eq!(refused("{}"), ReadError::NotAPlan(Found::NoFormat));
    let other = Found::Format("autre-plan".to_owned());
    assert_eq!(
        refused("{\"format\": \"autre-plan\"}"),
        ReadError::NotAPlan(other)
    );
    assert_eq!(
        refused(&with(json!({ "schema": 2 }))),
        ReadError::Newer { schema: 2 }
    );
    assert_eq!(refused(&"[".repeat(100_000)), ReadError::TooDeep);
    assert_eq!(refused(&" ".repeat(json::BYTES + 1)), ReadError::TooLarge);
    assert_eq!(
        refused(&format!("[{}0]", "0,".repeat(json::VALUES + 1))),
        ReadError::TooManyValues
    );

    let tasks: Vec<Value> = (0..5_001)
        .map(|at| json!({ "id": at.to_string() }))
        .collect();
    assert_eq!(
        refused(&with(json!({ "tasks": tasks }))),
        ReadError::TooMany { count: 5_001 }
    );
    // What this browser kept is never refused for its size.
    let kept = json::read_back(
        &with(json!({ "tasks": tasks, "title": "é".repeat(100_001) })),
        1,
    );
    assert!(kept.is_ok_and(|it| it.plan.tasks.len() == 5_001));
}

#[test]
fn bytes_that_are_no_text_are_named() {
    for (bytes, kind) in [
        (&b"PK\x03\x04rest"[..], Kind::Archive),
        (b"%PDF-1.7", Kind::Pdf),
        (b"\x89PNG\r\n", Kind::Picture),
        (b"\xff\xfe{\0", Kind::Utf16),
        (b"{\0\"\0", Kind::Utf16),
        (b"{\"title\": \"\xe9t\xe9\"}", Kind::Older),
        (b"\x80\0\0", Kind::Other),
    ] {
        assert_eq!(json::read_bytes(bytes, 1), Err(ReadError::NotText(kind)));
    }
    let marked = format!("\u{feff}{}", with(json!({ "title": "été" })));
    assert!(json::read_bytes(marked.as_bytes(), 1).is_ok_and(|it| it.plan.title == "été"));
}

#[test]
fn what_is_just_within_a_limit_is_taken_and_one_more_is_not() {
    assert_eq!(json::BYTES, 10_485_760);
    let taken = |fields: Value| json::read(&with(fields), 1).is_ok();
    let title = |count| json!({ "title": "é".repeat(count) });
    assert!(taken(title(json::CHARACTERS)) && !taken(title(json::CHARACTERS + 1)));
    // A field of its own: the identifier.
    let part = |count| {
        let unknown = (1..count).map(|at| (format!("autre {at}"), json!(at)));
        let fields: Map<_, _> = unknown.chain([("id".to_owned(), json!("a"))]).collect();
        json!({ "offers": [fields] })
    };
    assert!(taken(part(json::FIELDS + 1)) && !taken(part(json::FIELDS + 2)));
    let sums = |count: usize| {
        let sums: Map<_, _> = (0..count)
            .map(|at| ((2000 + at).to_string(), json!(at)))
            .collect();
        json!({ "costs": [{ "id": "a", "amounts": sums }] })
    };
    assert!(taken(sums(json::YEARS)) && !taken(sums(json::YEARS + 1)));
    // What this browser kept is never refused for its size.
    let kept = [
        title(json::CHARACTERS + 1),
        part(json::FIELDS + 2),
        sums(json::YEARS + 1),
    ];
    for fields in kept {
        assert!(json::read_back(&with(fields), 1).is_ok());
    }
}

#[test]
fn bytes_are_weighed_before_they_are_looked_at() {
    for more in [1, 2] {
        let heavy = vec![0xff; json::BYTES + more];
        assert_eq!(json::read_bytes(&heavy, 1), Err(ReadError::TooLarge));
    }
    let most = vec![0xe9; json::BYTES];
    assert_eq!(
        json::read_bytes(&most, 1),
        Err(ReadError::NotText(Kind::Older))
    );
}

#[test]
fn years_and_whole_numbers_are_what_the_app_writes() {
    let sums =
        |year: &str, sum: Value| json!({ "costs": [{ "id": "a", "amounts": { year: sum } }] });
    let refuses = |fields: Value, ending: &str| {
        let error = refused(&with(fields)).say(Lang::En);
        assert!(error.contains(ending), "{error}");
    };
    for year in ["02027", "+2027", "0", "10000"] {
        refuses(sums(year, json!(1)), "a year");
    }
    let population = |value: Value| json!({ "host": { "population": value } });
    let error = |value: Value| refused(&with(population(value)));
    assert!(matches!(error(json!(1.5)), ReadError::WrongType { .. }));
    for number in [json!(u64::MAX), json!(i64::MAX)] {
        assert!(matches!(error(number), ReadError::OutOfRange { .. }));
    }
    // This browser may have kept more; it still writes a year in one way only.
    let kept = |fields: Value| json::read_back(&with(fields), 1).is_ok();
    assert!(kept(sums("10000", json!(i64::MAX))) && kept(population(json!(i64::MAX))));
    assert!(!kept(sums("02027", json!(1))));
}

/// Files that both the reader and the published schema refuse, with the place that the message names.
fn broken() -> Vec<(Value, &'static str)> {
    let part = |part: Value| json!({ "offers": [{ "id": "a" }, part] });
    vec![
        (json!({ "schema": "1" }), "schema"),
        (json!({ "schema": 0 }), "schema"),
        (json!({ "title": 12 }), "title"),
        (json!({ "lang": "de" }), "lang"),
        (json!({ "host": [] }), "host"),
        (
            json!({ "host": { "population": "8 400" } }),
            "host.population",
        ),
        (json!({ "host": { "population": 1.5 } }), "host.population"),
        (
            json!({ "host": { "population": 1_000_000_001 } }),
            "host.population",
        ),
        (
            json!({ "host": { "typology": "COMMUNE" } }),
            "host.typology",
        ),
        (
            json!({ "host": { "zones": ["FRR", "ZRR"] } }),
            "host.zones[2]",
        ),
        (json!({ "created_on": "2027-13-01" }), "created_on"),
        (json!({ "created_on": "01/03/2027" }), "created_on"),
        (
            json!({ "visibility": { "card": { "who": false } } }),
            "visibility.card.who",
        ),
        (json!({ "offers": {} }), "offers"),
        (json!({ "offers": ["visio"] }), "offers[1]"),
        (part(json!({ "name": "sans identifiant" })), "offers[2].id"),
        (part(json!({ "id": "É" })), "offers[2].id"),
        (
            part(json!({ "id": "b", "stage": "fini" })),
            "offers[2].stage",
        ),
        (part(json!({ "id": "b", "needs": "c" })), "offers[2].needs"),
        (
            part(json!({ "id": "b", "needs": ["c", 3] })),
            "offers[2].needs[2]",
        ),
        (
            part(json!({ "id": "b", "sessions": 1e300 })),
            "offers[2].sessions",
        ),
        (
            json!({ "ideas": [{ "id": "a", "hidden": 1 }] }),
            "ideas[1].hidden",
        ),
        (
            json!({ "ideas": [{ "id": "a", "offer": "-1" }] }),
            "ideas[1].offer",
        ),
        (
            json!({ "pathways": [{ "id": "a", "stages": ["un", 2] }] }),
            "pathways[1].stages[2]",
        ),
        (
            json!({ "costs": [{ "id": "a", "amounts": { "2027": "12" } }] }),
            "costs[1].amounts.2027",
        ),
        (
            json!({ "costs": [{ "id": "a", "amounts": { "an 1": 12 } }] }),
            "costs[1].amounts.an 1",
        ),
        (
            json!({ "costs": [{ "id": "a", "amounts": [12] }] }),
            "costs[1].amounts",
        ),
        (json!({ "title": "é".repeat(100_001) }), "title"),
    ]
}

#[test]
fn a_wrong_value_is_refused_with_its_place() {
    for (fields, place) in broken() {
        let error = refused(&with(fields));
        assert!(
            error.to_string().starts_with(&format!("{place}: ")),
            "{error} is not at {place}"
        );
    }
    // This one only the reader sees.
    let cell = json!({ "id": "1", "offer": "o", "service": "s" });
    let mut again = cell.clone();
    again["id"] = json!("2");
    let double = refused(&with(json!({
        "offers": [{ "id": "o" }], "services": [{ "id": "s" }], "crossings": [cell, again]
    })));
    assert_eq!(
        double.to_string(),
        "crossings[2]: second crossing of a cell"
    );
}

#[test]
fn a_refusal_says_what_where_and_what_to_do() {
    let error = refused(&with(json!({
        "offers": [{ "id": "a" }, { "id": "b", "name": "Visio et photos", "stage": "fini" }]
    })));
    assert_eq!(
        error.say(Lang::Fr),
        "La réponse «\u{a0}fini\u{a0}» n’est pas dans la liste des choix\u{a0}: liste “offers”, \
         élément\u{a0}2 (Visio et photos), champ “stage”. Corrigez-le à cet endroit, ou demandez à la personne qui vous \
         l’a donné de l’enregistrer à nouveau depuis Trame. Rien n’a été changé dans vos plans."
    );
    let said = |fields: Value, lang| refused(&with(fields)).say(lang);
    let links = json!({ "offers": [{ "id": "a", "needs": ["b", 3] }] });
    let french = said(links.clone(), Lang::Fr);
    assert!(french.contains("un identifiant"), "{french}");
    let english = said(links, Lang::En);
    assert!(
        english.contains("list “offers”, item\u{a0}1, list “needs”, item\u{a0}2"),
        "{english}"
    );
    let codes = said(json!({ "host": { "zones": ["FRR", 3] } }), Lang::En);
    assert!(
        codes.contains("one of the codes") && codes.contains("field “host”"),
        "{codes}"
    );
    let heavy = refused(&" ".repeat(json::BYTES + 1)).say(Lang::En);
    assert!(heavy.contains("over 10\u{a0}MiB"), "{heavy}");
    let list = refused("[]").say(Lang::En);
    assert!(list.contains("it is a JSON list"), "{list}");
    for (fields, _) in broken() {
        let error = refused(&with(fields));
        for lang in Lang::ALL {
            let said = error.say(lang);
            assert!(said.ends_with('.') && !said.contains("{}"), "{said}");
            let plain = [" :", " ;", " ?", " !", "« ", " »", "'"];
            assert!(plain.iter().all(|it| !said.contains(it)), "{said}");
        }
    }
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&schema()).expect("the schema is JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("the schema is a schema");
    jsonschema::draft202012::new(&schema).expect("the schema can be used")
}

#[test]
fn the_published_schema_is_what_the_records_tell() {
    common::same_as_file(SCHEMA, &schema());
}

#[test]
fn the_schema_takes_what_the_app_writes() {
    let validator = validator();
    let plans = (0..200).map(|seed| json::write(&random::plan(seed, 3)));
    let files = FILES.iter().map(|name| common::file(name));
    for text in plans.chain(files) {
        let value: Value = serde_json::from_str(&text).expect("the app writes JSON");
        if let Err(error) = validator.validate(&value) {
            panic!("{error} at {}", error.instance_path());
        }
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let validator = validator();
    for (fields, place) in broken() {
        let file: Value = serde_json::from_str(&with(fields)).expect("the test writes JSON");
        assert!(!validator.is_valid(&file), "{place}");
    }
    for file in [
        json!([]),
        json!({}),
        json!({ "format": "autre", "schema": 1 }),
    ] {
        assert!(!validator.is_valid(&file), "{file}");
    }
}

#[test]
fn the_case_and_the_example_stand_as_the_app_writes_them() {
    for name in FILES {
        let read =
            json::read(&common::file(name), 1).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(read.notices, [], "{name}");
        common::same_as_file(name, &json::write(&read.plan));
    }
}

#[test]
fn the_example_fills_every_list_and_misses_money_one_year() {
    let text = common::file("public/exemple.trame.json");
    assert!(text.len() < 40_000, "{} bytes", text.len());
    let plan = opened(&text);
    for kind in ListKind::ALL {
        assert!(!plan.list(*kind).is_empty(), "{}", kind.key());
    }
    let gaps: Vec<i64> = plan.budget().iter().map(|it| it.gap()).collect();
    assert_eq!(gaps, [0, 0, -4_200]);
    assert!(
        plan.visibility
            .card
            .answers()
            .iter()
            .all(|it| !it.is_empty())
    );
}

/// Collects the names of the fields that the reader did not know.
#[derive(Default)]
struct Strangers(Vec<String>);

impl Visitor for Strangers {
    fn record(&mut self, _: &'static str, value: &dyn Record) {
        value.visit(self);
    }

    fn list(&mut self, _: &'static str, value: &dyn AnyList) {
        value.each(&mut |_, record| record.visit(self));
    }

    fn unknown(&mut self, values: &Unknown) {
        self.0.extend(values.keys().cloned());
    }
}

/// Files written when schema 1 was frozen, on 24 November 2026: the case, the example, and every field at once. They are
/// never written again. If one no longer opens as it did, the schema gets its next number and a step in `past.rs`.
#[test]
fn files_of_schema_1_open_whole_for_ever() {
    for name in ["commune", "exemple", "every-field"] {
        let path = format!("tests/fixtures/schema-1/{name}.trame.json");
        let text = common::file(&path);
        let opened = json::read(&text, 1).unwrap_or_else(|error| panic!("{path}: {error}"));
        let mended = opened
            .notices
            .iter()
            .find(|it| !matches!(it, Notice::Kept(_)));
        assert_eq!(mended, None, "{path}");
        let mut strangers = Strangers::default();
        opened.plan.visit(&mut strangers);
        let held = ["__proto__", "constructor", "", "Champ à venir", "schema2"];
        strangers.0.retain(|it| !held.contains(&it.as_str()));
        assert_eq!(
            strangers.0,
            Vec::<String>::new(),
            "{path}: fields no longer known"
        );
        let bare = |text: &str| {
            let mut file: Value = serde_json::from_str(text).expect("the file is JSON");
            file["app"] = Value::Null;
            file
        };
        assert_eq!(bare(&json::write(&opened.plan)), bare(&text), "{path}");
    }
}
