//! The commune of Valtrame, typed in full: what the plan computes from it, and what the coach says.

mod common;

use trame::coach::{self, Word};
use trame::formats::file_name::file_name;
use trame::formats::json;
use trame::plan::{CrossingState, Date, Plan};

fn case() -> Plan {
    let text = common::file("tests/fixtures/commune.trame.json");
    json::read(&text, 1).expect("the case opens").plan
}

fn share(plan: &Plan, funder: &str, years: &[i64]) -> Option<i64> {
    let shares = plan.shares(years);
    shares
        .iter()
        .find(|it| it.name == funder)
        .map(|it| it.tenths)
}

#[test]
fn the_budget_adds_up_year_by_year() {
    let budget = case().budget();
    let years: Vec<i64> = budget.iter().map(|it| it.year).collect();
    let costs: Vec<i64> = budget.iter().map(|it| it.costs).collect();
    let resources: Vec<i64> = budget.iter().map(|it| it.resources).collect();
    let gaps: Vec<i64> = budget.iter().map(|it| it.gap()).collect();
    let sure: Vec<i64> = budget.iter().map(|it| it.sure_gap()).collect();
    assert_eq!(years, [2027, 2028, 2029]);
    assert_eq!(costs, [40_700, 39_400, 41_500]);
    assert_eq!(resources, [40_700, 34_200, 34_200]);
    assert_eq!(gaps, [0, -5_200, -7_300]);
    assert_eq!(sure, [-4_200, -9_400, -11_500]);
}

#[test]
fn the_commune_pays_more_than_half() {
    let plan = case();
    let communal = "Budget communal";
    assert_eq!(share(&plan, communal, &[2027]), Some(516));
    assert_eq!(share(&plan, communal, &[2028]), Some(614));
    assert_eq!(share(&plan, communal, &[2029]), Some(614));
    assert_eq!(share(&plan, communal, &[2027, 2028, 2029]), Some(577));
}

/// What a rule says of the case on the day it was written: the names, sums and years in each remark.
fn says(rule: &str) -> Vec<String> {
    assert!(coach::rule(rule).is_some(), "there is no rule {rule}");
    let today = Date::new(2026, 11, 23).expect("that day exists");
    let remarks = coach::remarks(&case(), today);
    remarks
        .iter()
        .filter(|it| it.rule == rule)
        .map(|it| {
            let words = it.words.iter().map(|word| match word {
                Word::Name(name) => name.clone(),
                Word::Euros(number) | Word::Number(number) | Word::Percent(number) => {
                    number.to_string()
                }
                Word::Day(date) => date.to_string(),
                Word::Label(text) => text.fr.to_owned(),
            });
            words.collect::<Vec<_>>().join(" | ")
        })
        .collect()
}

#[test]
fn the_coach_sees_what_is_missing() {
    assert_eq!(
        says("unanswered-need"),
        ["Aucune offre pour les agents techniques, éloignés de l'intranet et de la paie en ligne"]
    );
    assert_eq!(says("funding-gap"), ["5200 | 2028", "7300 | 2029"]);
    assert_eq!(says("review-missing"), ["Soirées parents connectés"]);
    assert_eq!(
        says("unexamined-row"),
        [
            "CCAS",
            "Accueil et état civil",
            "Ressources humaines",
            "Informatique",
            "Finances"
        ]
    );
    assert_eq!(says("channel-once"), ["Flyers"]);
    assert_eq!(
        says("stale-listing"),
        ["Cartographie nationale | 2025-02-03"]
    );
    assert_eq!(says("not-on-hub-map").len(), 1);
    assert_eq!(says("hub-not-contacted"), ["Hub territorial"]);
}

#[test]
fn the_coach_is_silent_on_what_is_well() {
    for rule in [
        "single-funder",
        "all-repair",
        "all-waiting",
        "offer-without-need",
        "offer-without-aspiration",
        "offer-silo",
    ] {
        assert_eq!(says(rule), [""; 0], "{rule}");
    }
}

#[test]
fn the_canvas_shows_six_crossings_of_thirty() {
    let plan = case();
    assert_eq!((plan.offers.len(), plan.rows().len()), (3, 10));
    assert_eq!(plan.crossings.len(), 6);
    let [ideas, engaged, in_place] = plan.crossing_counts();
    assert_eq!((ideas, engaged, in_place), (4, 2, 0));
    assert!(plan.offer_silos().is_empty());
    assert_eq!(plan.row_silos().len(), 5);
    let seen = plan
        .crossings
        .iter()
        .filter_map(|it| plan.state(it.offer.get()?, it.row()?));
    let engaged = seen.filter(|it| *it == CrossingState::Engaged);
    assert_eq!(engaged.count(), 2);
}

#[test]
fn the_eight_answers_are_all_there() {
    let plan = case();
    let answers = plan.visibility.card.answers();
    assert!(answers.iter().all(|it| !it.is_empty()));
    assert_eq!(file_name(&plan), "Commune-de-Valtrame.trame.json");
}
