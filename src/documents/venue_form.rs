//! *Fiche à recopier*: each place to publish, in the order of the Coop’s form, so that typing it there takes minutes.
//!
//! A structure cannot send its own row to the national map: someone types it in the Coop or in Dora. What is still empty
//! stays visible, to be filled in by hand.

mod form;

use super::document::{Ingredient, called, listed};
use super::outline::{Outline, Section};
use crate::guide::Phase;
use crate::plan::hours::{self, Week};
use crate::plan::official::{Access, OfficialAudience};
use crate::plan::standard;
use crate::plan::{Choice, Plan, Venue};
use crate::text::{Lang, Text};
use form::{Form, TO_FILL, labels};

/// What the sheet is made of.
pub(super) const MADE_OF: &[Ingredient] = &[listed!(
    venues as Venues,
    "Un lieu à publier",
    "A place to publish"
)];

/// The sheets of a plan’s places.
pub fn make(plan: &Plan, lang: Lang) -> Outline {
    let kind = Text::new("Fiche à recopier", "Sheet to copy");
    let sections = plan.venues.iter().map(|it| sheet(plan, it, lang));
    let order = Text::new(
        "Dans l’ordre du formulaire «\u{a0}lieu d’activité\u{a0}» de la Coop de la médiation numérique",
        "In the order of the “lieu d’activité” form of the Coop de la médiation numérique",
    );
    Outline {
        lang,
        kind: kind.say(lang).to_owned(),
        title: called(plan, lang),
        lines: vec![order.say(lang).to_owned()],
        sections: sections.collect(),
    }
}

fn sheet(plan: &Plan, it: &Venue, lang: Lang) -> Section {
    let name = super::answer::name(plan, crate::plan::ListKind::Venues, it.id.raw(), lang);
    let mut form = Form::new(lang, it.id.raw());
    general(&mut form, it);
    visibility(&mut form, it);
    description(&mut form, it);
    practical(&mut form, it);
    access(&mut form, it);
    services(&mut form, it);
    audiences(&mut form, it);
    Section::titled(Phase::MakeKnown, name, form.blocks)
}

fn general(form: &mut Form, it: &Venue) {
    form.title(Text::new(
        "1. Informations générales",
        "1. General information",
    ));
    form.said(Text::new("Nom", "Name"), "venue-name", &it.name);
    let address = [&it.address, &it.postal_code, &it.commune];
    let address = address.map(|it| it.trim());
    let address: Vec<&str> = address.into_iter().filter(|it| !it.is_empty()).collect();
    form.said(
        Text::new("Adresse", "Address"),
        "venue-address",
        &address.join(" "),
    );
    let is_travelling = it.travelling.iter().any(|it| it.code() == "Itinérant");
    let travelling = if is_travelling {
        Text::new("oui", "yes")
    } else {
        Text::new("non", "no")
    };
    form.said(
        Text::new("Lieu itinérant", "Travelling place"),
        "venue-travelling",
        travelling.say(form.lang),
    );
    form.perhaps(
        Text::new("Complément d’adresse", "More of the address"),
        "venue-address-more",
        &it.address_more,
    );
    form.said(
        Text::new("Typologies", "Kinds of structure"),
        "venue-typologies",
        &labels(&it.typologies),
    );
    form.read(
        Text::new("SIRET ou RNA", "SIRET or RNA"),
        "venue-pivot",
        standard::pivot,
        &it.pivot,
    );
}

fn visibility(form: &mut Form, it: &Venue) {
    form.title(Text::new(
        "2. Visibilité sur la cartographie",
        "2. Visibility on the map",
    ));
    let visible = if it.services.is_empty() {
        Text::new(
            "Choisissez d’abord au moins un service\u{a0}: la Coop en demande un pour rendre le lieu visible.",
            "First choose at least one service: the Coop asks for one to make the place visible.",
        )
    } else {
        Text::new("oui", "yes")
    };
    let question = Text::new(
        "Rendre ce lieu visible sur la cartographie",
        "Make this place visible on the map",
    );
    form.said(question, "venue-services", visible.say(form.lang));
}

fn description(form: &mut Form, it: &Venue) {
    form.title(Text::new("3. Description", "3. Description"));
    form.read(
        Text::new(
            "Présentation résumé (280 caractères au plus)",
            "Summary (280 characters at most)",
        ),
        "venue-summary",
        standard::summary,
        &it.summary,
    );
    form.perhaps(
        Text::new("Présentation détaillée", "Detailed presentation"),
        "venue-details",
        &it.details,
    );
    let labels = [
        labels(&it.labels),
        it.other_labels.join(", "),
        labels(&it.programmes),
    ];
    let labels: Vec<String> = labels.into_iter().filter(|it| !it.is_empty()).collect();
    form.perhaps(
        Text::new("Formations et labels", "Training and labels"),
        "venue-labels",
        &labels.join(", "),
    );
}

fn practical(form: &mut Form, it: &Venue) {
    form.title(Text::new(
        "4. Informations pratiques",
        "4. Practical information",
    ));
    form.perhaps(
        Text::new("Site web", "Website"),
        "venue-websites",
        &it.websites.join(", "),
    );
    form.perhaps_read(
        Text::new("Fiche Accès libre", "Accès libre page"),
        "venue-accessibility",
        standard::accessibility,
        &it.accessibility,
    );
    form.perhaps_read(
        Text::new("Prise de rendez-vous", "Booking"),
        "venue-booking",
        standard::website,
        &it.booking,
    );
    match Week::read(&it.hours) {
        Some(week) if week != Week::default() => form.week(&week),
        _ => form.said(
            Text::new("Horaires", "Opening hours"),
            "venue-hours",
            &hours::say(&it.hours, form.lang),
        ),
    }
}

fn access(form: &mut Form, it: &Venue) {
    form.title(Text::new("5. Modalités d’accès", "5. Ways of coming in"));
    let is_chosen = |code: &str| it.access.iter().any(|it| it.code() == code);
    let asked = [
        (
            "Se présenter",
            Text::new("Se présenter sur place", "Come in person"),
            None,
        ),
        (
            "Téléphoner",
            Text::new("Téléphoner", "Call"),
            Some(it.phone.trim().to_owned()),
        ),
        (
            "Contacter par mail",
            Text::new("Contacter par mail", "Write an e-mail"),
            Some(it.emails.join(", ")),
        ),
    ];
    for (code, label, detail) in &asked {
        let chosen = Text::new("oui", "yes").say(form.lang);
        let text = match (is_chosen(code), detail.as_deref()) {
            (false, _) => Text::new("non", "no").say(form.lang).to_owned(),
            (true, None) => chosen.to_owned(),
            (true, Some("")) => format!("{chosen}, {}", TO_FILL.say(form.lang)),
            (true, Some(detail)) => format!("{chosen}, {detail}"),
        };
        form.said(*label, "venue-access", &text);
    }
    let others = it.access.iter().copied();
    let others = others.filter(|it| asked.iter().all(|(code, ..)| it.code() != *code));
    let others = labels(&others.collect::<Vec<Access>>());
    if !others.is_empty() {
        form.said(
            Text::new("Autres modalités", "Other ways"),
            "venue-access",
            &others,
        );
    }
    form.said(
        Text::new("Frais à charge", "Fees"),
        "venue-fees",
        &labels(&it.fees),
    );
}

fn services(form: &mut Form, it: &Venue) {
    form.title(Text::new(
        "6. Services et accompagnement",
        "6. Services and support",
    ));
    form.said(
        Text::new("Services", "Services"),
        "venue-services",
        &labels(&it.services),
    );
    form.said(
        Text::new("Modalités d’accompagnement", "Ways of accompanying"),
        "venue-support",
        &labels(&it.support),
    );
}

fn audiences(form: &mut Form, it: &Venue) {
    form.title(Text::new("7. Publics", "7. Publics"));
    form.perhaps(
        Text::new("Prise en charge spécifique", "Specific needs welcomed"),
        "venue-care",
        &labels(&it.care),
    );
    let everybody = Text::new("Tout public", "Everybody").say(form.lang);
    let audiences: &[OfficialAudience] = &it.audiences;
    let audiences = match audiences {
        [] => everybody.to_owned(),
        some => labels(some),
    };
    form.said(
        Text::new("Publics spécifiquement adressés", "Publics it is only for"),
        "venue-audiences",
        &audiences,
    );
}
