//! Rows of places, cell by cell.

use super::*;
use crate::plan::official::{OfficialService, TrainingLabel};

fn today() -> Date {
    Date::new(2026, 11, 23).expect("that day exists")
}

/// A place with all that is required, and nothing else.
fn ready(plan: &mut Plan) -> &mut Venue {
    plan.host.name = "Commune de Valtrame".to_owned();
    plan.host.commune = "Valtrame".to_owned();
    let venue = plan.venues.add(36);
    venue.name = "Médiathèque".to_owned();
    venue.pivot = "434 933 123 00029".to_owned();
    venue.address = "1 place du Marché".to_owned();
    venue.postal_code = "51100".to_owned();
    venue.commune = "Valtrame".to_owned();
    venue
}

/// The cells of the only row, under their names.
fn cell(plan: &Plan, column: &str) -> String {
    let rows = rows(plan, today(), &str::to_owned);
    assert_eq!(rows.len(), 1);
    let at = COLUMNS.iter().position(|it| *it == column);
    rows[0][at.expect("the test names columns")].cell(column)
}

#[test]
fn a_place_with_what_is_required_is_one_row() {
    let mut plan = Plan::default();
    ready(&mut plan);
    let text = csv(&plan, today(), &str::to_owned);
    let (head, row) = text.split_once('\n').expect("a head and a row");
    assert_eq!(head.split(',').count(), 32);
    assert_eq!(
        row,
        "\"10\",\"43493312300029\",\"Médiathèque\",\"Valtrame\",\"51100\",,\"1 place du Marché\",,,,,,,,,,,\
         \"Commune de Valtrame\",,,\"2026-11-23\",,,,,,,,,,,"
    );
    assert_eq!(
        file_name(&plan, today(), "csv"),
        "2026-11-23_43493312300029_lieux-de-mediation-numerique_Valtrame.csv"
    );
}

#[test]
fn a_place_that_lacks_something_is_left_out() {
    let mut plan = Plan::default();
    ready(&mut plan).pivot.clear();
    assert!(rows(&plan, today(), &str::to_owned).is_empty());
    assert_eq!(csv(&plan, today(), &str::to_owned).lines().count(), 1);
    assert_eq!(json(&plan, today(), &str::to_owned), "[]\n");
}

#[test]
fn official_values_are_written_by_their_exact_label_in_the_order_of_the_list() {
    let mut plan = Plan::default();
    let venue = ready(&mut plan);
    venue.services = [3, 0, 3]
        .into_iter()
        .filter_map(OfficialService::of_rank)
        .collect();
    venue.labels.extend(TrainingLabel::of_rank(0));
    assert_eq!(
        cell(&plan, "services"),
        "Aide aux démarches administratives|Utilisation sécurisée du numérique"
    );
    assert_eq!(
        cell(&plan, "formations_labels"),
        "Formé à « Mon Espace Santé »"
    );
}

#[test]
fn values_take_the_form_of_the_standard_or_are_left_out() {
    let mut plan = Plan::default();
    let venue = ready(&mut plan);
    venue.phone = "01 80 05 98 80".to_owned();
    venue.insee = "0".to_owned();
    venue.latitude = "43,52609".to_owned();
    venue.longitude = "-61,5".to_owned();
    venue.emails = ["a@b.fr", "rien", "a@b.fr", "c@d.fr"]
        .map(str::to_owned)
        .to_vec();
    venue.websites = vec!["www.commune.fr/a|b".to_owned()];
    venue.other_labels = vec![
        "Label | bête".to_owned(),
        "Étapes numériques (La Poste)".to_owned(),
    ];
    venue.accessibility = "https://ailleurs.fr".to_owned();
    for (column, expected) in [
        ("telephone", "+33180059880"),
        ("code_insee", ""),
        ("latitude", "43.52609"),
        ("longitude", "-61.5"),
        ("courriels", "a@b.fr|c@d.fr"),
        ("site_web", "https://www.commune.fr/a%7Cb"),
        (
            "autres_formations_labels",
            "Label / bête|Étapes numériques (La Poste)",
        ),
        ("fiche_acces_libre", ""),
    ] {
        assert_eq!(cell(&plan, column), expected, "{column}");
    }
    let written = json(&plan, today(), &str::to_owned);
    assert!(written.contains("\"latitude\": 43.52609,") && !written.contains("code_insee"));
}

#[test]
fn what_was_typed_is_neutral_in_csv_and_whole_in_json() {
    let mut plan = Plan::default();
    let venue = ready(&mut plan);
    venue.name = "@telier \"Le Fil\"".to_owned();
    venue.details = "=1+1\nligne;-2 \"dit\"".to_owned();
    venue.parent = "+".to_owned();
    assert_eq!(cell(&plan, "nom"), "'@telier Le Fil");
    assert_eq!(
        cell(&plan, "presentation_detail"),
        "'=1+1 ligne;'-2 ＂dit＂"
    );
    assert_eq!(cell(&plan, "structure_parente"), "'+");
    let written = json(&plan, today(), &str::to_owned);
    assert!(
        written.contains("\"nom\": \"@telier \\\"Le Fil\\\"\""),
        "{written}"
    );
}

#[test]
fn a_long_summary_is_cut_and_kept_whole_in_the_presentation() {
    let mut plan = Plan::default();
    let long = "é".repeat(250) + " " + &"è".repeat(30);
    ready(&mut plan).summary.clone_from(&long);
    assert_eq!(long.chars().count(), 281);
    assert_eq!(cell(&plan, "presentation_resume"), "é".repeat(250) + "…");
    assert_eq!(cell(&plan, "presentation_detail"), long);
    // An apostrophe against formulas counts too.
    ready(&mut plan).summary = "=".to_owned() + &"a".repeat(279);
    assert_eq!(cell(&plan, "presentation_resume").chars().count(), 280);
}

#[test]
fn texts_are_composed() {
    let mut plan = Plan::default();
    ready(&mut plan).address = "e\u{301}".to_owned();
    let rows = rows(&plan, today(), &|text| text.replace("e\u{301}", "é"));
    assert_eq!(rows[0][6].text(), "é");
}
