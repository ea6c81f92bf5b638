//! What is brought in, word for word.

use super::*;
use crate::plan::Links;
use crate::plan::assessment::Importance;
use crate::plan::host::Setting;

fn said(plan: &Plan, question: &str) -> String {
    prefill(plan, question, 0, Lang::Fr).unwrap_or_default()
}

#[test]
fn nothing_is_brought_in_from_an_empty_plan_nor_into_another_question() {
    let mut plan = Plan::default();
    plan.offers.add(1);
    for question in crate::guide::Step::ALL
        .into_iter()
        .flat_map(crate::guide::questions)
        .chain(crate::guide::visibility::OFFER_CARD)
    {
        for lang in Lang::ALL {
            assert_eq!(
                prefill(&plan, question.id, 1, lang),
                None,
                "{}",
                question.id
            );
        }
    }
    plan.host.name = "Mairie".to_owned();
    assert_eq!(prefill(&plan, "strategy-vision", 0, Lang::Fr), None);
    assert_eq!(
        prefill(&plan, "offer-card-who", 9, Lang::Fr),
        None,
        "no such offer"
    );
}

#[test]
fn the_reality_takes_the_territory_the_publics_and_the_evidence() {
    let mut plan = Plan::default();
    plan.host.commune = "Le Thoult".to_owned();
    plan.host.population = Some(3400);
    plan.host.setting = Some(Setting::Mixed);
    plan.audiences.add(1).name = "seniors".to_owned();
    plan.audiences.add(2).name = " familles ".to_owned();
    plan.evidence.add(3).name = "Enquête".to_owned();
    plan.evidence.add(4).finding = "La moitié renonce à ses droits".to_owned();
    let third = plan.evidence.add(5);
    third.source = "Accueil".to_owned();
    third.finding = "Vingt demandes par jour !".to_owned();
    assert_eq!(
        said(&plan, "strategy-reality"),
        "Notre territoire (Le Thoult) compte 3\u{202f}400\u{a0}habitants. Le territoire est rural et urbain. \
         Les publics\u{a0}: seniors, familles.\n\
         La moitié renonce à ses droits.\n\
         Accueil\u{a0}: Vingt demandes par jour !"
    );
    plan.host.population = None;
    assert!(said(&plan, "strategy-reality").starts_with("Notre commune\u{a0}: Le Thoult. "));
}

#[test]
fn the_shortfalls_take_needs_and_gaps_the_important_first() {
    let mut plan = Plan::default();
    for (id, name, importance) in [
        (1, "Imprimer", Some(Importance::Low)),
        (2, "Être aidé.", None),
        (3, "Joindre sa famille", Some(Importance::High)),
        (4, "Être aidé", Some(Importance::Medium)),
    ] {
        let need = plan.needs.add(id);
        need.name = name.to_owned();
        need.importance = importance;
    }
    let needs = "Les besoins\u{a0}: Joindre sa famille\u{202f}; Être aidé\u{202f}; Imprimer.";
    assert_eq!(said(&plan, "strategy-shortfalls"), needs);

    plan.gaps.add(5).name = "Rien le soir".to_owned();
    assert_eq!(
        said(&plan, "strategy-shortfalls"),
        format!("{needs}\nLes manques\u{a0}: Rien le soir.")
    );
    assert_eq!(
        prefill(&plan, "strategy-shortfalls", 0, Lang::En).as_deref(),
        Some("The needs: Joindre sa famille; Être aidé; Imprimer.\nThe gaps: Rien le soir.")
    );
}

#[test]
fn the_wishes_are_those_of_publics_alone() {
    let mut plan = Plan::default();
    plan.audiences.add(1).wishes = "Du temps".to_owned();
    plan.aspirations.add(2).name = "Faire un film".to_owned();
    let partner = plan.aspirations.add(3);
    partner.name = "Moins d’attente".to_owned();
    partner.bearer = Some(Bearer::Partner);
    assert_eq!(
        said(&plan, "strategy-wishes"),
        "(sans nom)\u{a0}: Du temps.\nLes envies entendues\u{a0}: Faire un film."
    );
}

#[test]
fn cards_take_names_typed_once() {
    let mut plan = Plan::default();
    plan.host.name = "Centre social".to_owned();
    let seniors = plan.audiences.add(1);
    seniors.name = "Seniors".to_owned();
    let seniors = seniors.id;
    plan.audiences.add(2).name = "Jeunes".to_owned();
    plan.places.add(3).name = "Salle".to_owned();
    let offer = plan.offers.add(4);
    offer.name = "Photo".to_owned();
    offer.about = "Apprendre à raconter en images".to_owned();
    offer.audiences = Links::to([seniors]);
    let stopped = plan.offers.add(5);
    stopped.name = "Bus".to_owned();
    stopped.stage = Some(Stage::Stopped);

    assert_eq!(said(&plan, "card-who"), "Centre social");
    assert_eq!(said(&plan, "card-what"), "Photo");
    assert_eq!(said(&plan, "card-audience"), "Seniors, Jeunes");
    assert_eq!(said(&plan, "card-place"), "Salle");
    plan.places.add(6).name = "Mairie, salle du conseil".to_owned();
    assert_eq!(
        said(&plan, "card-place"),
        "Salle\u{202f}; Mairie, salle du conseil"
    );
    let of_offer = |question| prefill(&plan, question, 4, Lang::Fr);
    assert_eq!(of_offer("offer-card-audience").as_deref(), Some("Seniors"));
    assert_eq!(of_offer("offer-card-place"), None);
    assert_eq!(
        of_offer("offer-card-what").as_deref(),
        Some("Apprendre à raconter en images")
    );
    assert_eq!(of_offer("offer-card-who").as_deref(), Some("Centre social"));
}
