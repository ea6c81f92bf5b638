//! The file of places is valid against the national standard, whatever was typed, and no cell of it is a formula.

mod common;

use common::venues;
use serde_json::Value;
use trame::documents::{Edition, document};
use trame::formats::standard::{COLUMNS, csv, json as places_json};
use trame::formats::{json, markdown};
use trame::plan::{Date, Plan};
use trame::text::Lang;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// How many plans are drawn.
const PLANS: u64 = 500;

fn today() -> Date {
    Date::new(2026, 11, 23).expect("that day exists")
}

fn composed(text: &str) -> String {
    text.nfc().collect()
}

fn case() -> Plan {
    let text = common::file("tests/fixtures/commune.trame.json");
    venues::case(json::read(&text, 1).expect("the case opens").plan)
}

/// The cells of a CSV file, read as RFC 4180 says.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("there is always a row");
        let cell = row.last_mut().expect("there is always a cell");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            it => cell.push(it),
        }
    }
    rows
}

fn digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

fn is_one_of(text: &str, labels: &[&str]) -> bool {
    text.is_empty() || text.split('|').all(|it| labels.contains(&it))
}

/// Does a value keep to the schema v1.0.2?
fn fits(column: &str, value: &str) -> bool {
    let required = [
        "id",
        "pivot",
        "nom",
        "commune",
        "code_postal",
        "adresse",
        "date_maj",
    ];
    if value.is_empty() {
        return !required.contains(&column);
    }
    match column {
        "pivot" => {
            (9..=14).contains(&value.len()) && value.bytes().all(|it| it.is_ascii_alphanumeric())
        }
        "code_postal" => value.len() == 5 && digits(value),
        "code_insee" => {
            let rest = value.get(2..).unwrap_or_default();
            let start = value.get(..2).unwrap_or_default().as_bytes();
            rest.len() == 3
                && digits(rest)
                && match start {
                    [b'2', second] => matches!(second, b'A' | b'B' | b'1'..=b'9'),
                    [b'0' | b'1' | b'3'..=b'9', second] => second.is_ascii_digit(),
                    _ => false,
                }
        }
        "latitude" | "longitude" => value.parse::<f64>().is_ok_and(f64::is_finite),
        "telephone" => {
            let codes = [
                "+33", "+590", "+594", "+262", "+596", "+269", "+687", "+689", "+508", "+681",
            ];
            let rest = codes.iter().find_map(|it| value.strip_prefix(it));
            rest.is_some_and(|it| (6..=9).contains(&it.len()) && digits(it))
        }
        "presentation_resume" => value.chars().count() <= 280,
        "date_maj" => Date::read(value).is_some(),
        "itinerance" => is_one_of(value, &["Itinérant", "Fixe"]),
        "services" => is_one_of(value, &SERVICES),
        "publics_specifiquement_adresses" => is_one_of(
            value,
            &[
                "Jeunes",
                "Étudiants",
                "Familles et/ou enfants",
                "Seniors",
                "Femmes",
            ],
        ),
        "prise_en_charge_specifique" => is_one_of(value, &CARE),
        "frais_a_charge" => is_one_of(value, &["Gratuit", "Gratuit sous condition", "Payant"]),
        "dispositif_programmes_nationaux" => is_one_of(value, &PROGRAMMES),
        "formations_labels" => is_one_of(value, &LABELS),
        "modalites_acces" => is_one_of(value, &ACCESS),
        "modalites_accompagnement" => is_one_of(
            value,
            &[
                "En autonomie",
                "Accompagnement individuel",
                "Dans un atelier collectif",
                "À distance",
            ],
        ),
        _ => true,
    }
}

// Copied from the patterns of the schema, so that a slip in the plan's own lists is seen.
const SERVICES: [&str; 9] = [
    "Aide aux démarches administratives",
    "Maîtrise des outils numériques du quotidien",
    "Insertion professionnelle via le numérique",
    "Utilisation sécurisée du numérique",
    "Parentalité et éducation avec le numérique",
    "Loisirs et créations numériques",
    "Compréhension du monde numérique",
    "Accès internet et matériel informatique",
    "Acquisition de matériel informatique à prix solidaire",
];
const CARE: [&str; 7] = [
    "Surdité",
    "Handicaps moteurs",
    "Handicaps mentaux",
    "Illettrisme",
    "Langues étrangères (anglais)",
    "Langues étrangères (autres)",
    "Déficience visuelle",
];
const PROGRAMMES: [&str; 11] = [
    "Aidants Connect",
    "Bibliothèques numérique de référence",
    "Certification PIX",
    "Conseillers numériques",
    "Emmaüs Connect",
    "France Services",
    "Grande école du numérique",
    "La Croix Rouge",
    "Point d'accès numérique CAF",
    "Promeneurs du net",
    "Relais numérique (Emmaüs Connect)",
];
const LABELS: [&str; 9] = [
    "Formé à « Mon Espace Santé »",
    "Formé à « DUPLEX » (illettrisme)",
    "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
    "Collectif ressources et acteurs réemploi (Normandie)",
    "Fabriques de Territoire",
    "Les Éclaireurs du numérique (Drôme)",
    "Mes Papiers (Métropole de Lyon)",
    "ORDI 3.0",
    "SUD LABS (PACA)",
];
const ACCESS: [&str; 6] = [
    "Se présenter",
    "Téléphoner",
    "Contacter par mail",
    "Prendre un RDV en ligne",
    "Ce lieu n'accueille pas de public",
    "Envoyer un mail avec une fiche de prescription",
];

/// What begins a formula in a spreadsheet, whatever separates the cells there.
fn is_neutral(column: &str, value: &str) -> bool {
    let bare = ["telephone", "latitude", "longitude"];
    let begins = |it: &str| {
        let first = it.trim_start().chars().next();
        first.is_some_and(|it| "=+-@＝＋－＠".contains(it))
    };
    let pieces = value.split([';', ',', '|', '"']);
    bare.contains(&column) || (!begins(value) && !pieces.into_iter().any(begins))
}

fn check(plan: &Plan, name: &str) -> usize {
    let text = csv(plan, today(), &composed);
    assert!(is_nfc(&text), "{name} is not composed");
    assert!(!text.ends_with('\n') && !text.contains('\r'), "{name}");
    let rows = cells(&text);
    assert_eq!(rows[0], COLUMNS, "{name}");
    let mut ids = Vec::new();
    for row in &rows[1..] {
        assert_eq!(row.len(), 32, "{name}");
        for (column, value) in COLUMNS.iter().zip(row) {
            assert!(fits(column, value), "{name}: {column} is {value:?}");
            assert!(is_neutral(column, value), "{name}: {column} is {value:?}");
            assert!(!value.contains('"'), "{name}: {column} is {value:?}");
        }
        assert!(!ids.contains(&row[0]), "{name}: {} twice", row[0]);
        ids.push(row[0].clone());
    }
    rows.len() - 1
}

#[test]
fn the_place_of_the_case_keeps_to_the_standard() {
    assert_eq!(check(&case(), "case"), 1);
}

#[test]
fn places_keep_to_the_standard_whatever_was_typed() {
    let rows: usize = (1..=PLANS)
        .map(|seed| check(&venues::plan(seed), &seed.to_string()))
        .sum();
    assert!(rows > 100, "only {rows} places were published");
}

#[test]
fn the_json_holds_the_same_places() {
    for seed in 1..=PLANS {
        let plan = venues::plan(seed);
        let text = places_json(&plan, today(), &composed);
        let places: Value = serde_json::from_str(&text).expect("the app writes JSON");
        let places = places.as_array().expect("places stand in an array");
        let rows = cells(&csv(&plan, today(), &composed));
        assert_eq!(places.len(), rows.len() - 1, "seed {seed}");
        for (place, row) in places.iter().zip(&rows[1..]) {
            assert_eq!(place["id"], Value::String(row[0].clone()));
            let fields = place.as_object().expect("a place is an object");
            assert!(fields.keys().all(|it| COLUMNS.contains(&it.as_str())));
        }
    }
}

#[test]
fn places_drawn_at_random_are_never_refused_either() {
    for seed in 1..=PLANS {
        check(&common::random::plan(seed, 3), &format!("random {seed}"));
    }
}

#[test]
fn the_sheet_to_copy_follows_the_form_of_the_coop() {
    let sheet = document("fiche-lieu").expect("the sheet is among the documents");
    let outline = sheet.outline(&case(), &Edition::usual(Lang::Fr, today()));
    let written = markdown::write(&outline);
    common::same_as_file("tests/snapshots/fiche-lieu-remplie.md", &written);
}
