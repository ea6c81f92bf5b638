//! What each proposal says, how long it is, and whose words come first.

use super::*;
use crate::text::{sms, spelling};

/// A service whose eight answers are given.
fn answered() -> Plan {
    let mut plan = Plan::default();
    plan.host.name = "Commune de Valtrame".to_owned();
    let card = &mut plan.visibility.card;
    card.who = "Le service de médiation numérique de Valtrame.".to_owned();
    card.what = "Apprendre, se dépanner, créer avec le numérique.".to_owned();
    card.audience = "Tous les habitants de Valtrame et des 6 communes.".to_owned();
    card.place = "À la médiathèque, aux Tilleuls, chez nos partenaires.".to_owned();
    card.terms = "Gratuit, individuel ou en petit groupe.".to_owned();
    card.length = "1 h ou cycles de 8 séances.".to_owned();
    card.frequency = "Du mardi au samedi.".to_owned();
    card.joining = "Venir, appeler le 03 00 00 00 00 ou demander en mairie.".to_owned();
    plan
}

fn drafted(plan: &Plan, medium: Medium) -> String {
    draft(plan, Subject::Service, medium, Lang::Fr)
}

#[test]
fn without_an_answer_there_is_nothing_to_send() {
    for medium in Medium::ALL {
        assert_eq!(drafted(&Plan::default(), medium), "");
    }
}

#[test]
fn each_medium_gets_the_answers_at_its_length() {
    let plan = answered();
    assert_eq!(
        drafted(&plan, Medium::Sms),
        "Le service de médiation numérique de Valtrame. Apprendre, se dépanner, créer avec le numérique. Venir, appeler le 03 00 00 00 00 ou demander en mairie."
    );
    assert_eq!(
        drafted(&plan, Medium::Radio),
        "Le service de médiation numérique de Valtrame. Apprendre, se dépanner, créer avec le numérique. \
         Pour qui\u{202f}? Tous les habitants de Valtrame et des 6 communes. À la médiathèque, aux Tilleuls, chez nos partenaires. \
         Du mardi au samedi. Gratuit, individuel ou en petit groupe. \
         Pour venir\u{a0}: Venir, appeler le 03 00 00 00 00 ou demander en mairie."
    );
    for (medium, said) in [
        (Medium::Sms, "151 signes sur 160\u{a0}: 1\u{a0}SMS."),
        (Medium::Radio, "57\u{a0}mots, environ 23\u{a0}secondes."),
    ] {
        let measured = measure(medium, &drafted(&plan, medium), Lang::Fr);
        assert_eq!((measured.said.as_str(), measured.is_over), (said, false));
    }
}

#[test]
fn a_proposal_never_goes_over_what_its_medium_takes() {
    let mut plan = answered();
    let long =
        "Une réponse que quelqu’un a écrite sans compter ses mots, cœur sur la main, à bientôt… "
            .repeat(9);
    plan.aspirations.add(2).name.clone_from(&long);
    for field in 0..8 {
        let card = &mut plan.visibility.card;
        let answers = [
            &mut card.who,
            &mut card.what,
            &mut card.audience,
            &mut card.place,
            &mut card.terms,
            &mut card.length,
            &mut card.frequency,
            &mut card.joining,
        ];
        // How to come is never cut: a text too long there is for its author to shorten.
        if field < 7 {
            answers[field].clone_from(&long);
        }
        let message = drafted(&plan, Medium::Sms);
        assert_eq!(sms::length(&message).messages, 1, "{message}");
        for medium in [Medium::Press, Medium::Radio] {
            let measured = measure(medium, &drafted(&plan, medium), Lang::Fr);
            assert!(!measured.is_over, "{field}: {}", measured.said);
        }
    }
    plan.visibility.card.joining = "漢字".repeat(200);
    assert_eq!(sms::length(&drafted(&plan, Medium::Sms)).messages, 1);
}

#[test]
fn one_s_own_words_stand_in_place_of_the_proposal_until_they_are_cleared() {
    let mut plan = answered();
    let offer = plan.offers.add(7).id;
    plan.offers.add(7).card.what = "Voir".to_owned();
    for subject in Subject::all(&plan) {
        let proposed = text(&plan, subject, Medium::Web, Lang::Fr);
        keep(&mut plan, subject, Medium::Web, "Venez !");
        assert_eq!(text(&plan, subject, Medium::Web, Lang::Fr), "Venez !");
        keep(&mut plan, subject, Medium::Web, "");
        assert_eq!(text(&plan, subject, Medium::Web, Lang::Fr), proposed);
    }
    assert_eq!(
        Subject::all(&plan),
        [Subject::Service, Subject::Offer(offer)]
    );
}

#[test]
fn the_questions_stand_in_the_order_of_the_media() {
    let keys = ["web", "press", "radio", "sms", "referrers", "poster"];
    for (medium, key) in Medium::ALL.into_iter().zip(keys) {
        assert_eq!(medium.question(Subject::Service).id, format!("texts-{key}"));
        let offer = Subject::Offer(1.into());
        assert_eq!(medium.question(offer).id, format!("offer-texts-{key}"));
    }
}

#[test]
fn words_are_those_one_says() {
    assert_eq!(spelling::words("Venir, appeler le 03 00 : « ici » !"), 6);
}
