//! Plans with places to publish, filled with what people and hostile files could hold.

use super::random::{self, Draw};
use trame::plan::official::OfficialService;
use trame::plan::{Choice, Plan};

/// Texts that a validator, a spreadsheet or a reader could stumble on.
const HOSTILE: [&str; 18] = [
    "=1+1",
    "+33",
    "-2+3",
    "@SOMME(A1)",
    "\"",
    "dit \"oui\"",
    "deux\nlignes\r\net trois",
    "e\u{301}te\u{301} a\u{300}",
    "👩🏽‍🌾 jardin",
    "a;=2",
    "a,b|c",
    "\t=tab",
    "＝pleine",
    "'apostrophe",
    "NULL",
    "\u{feff}marque",
    "L’Atelier « du Fil »",
    "\u{0}\u{1b}[31m",
];

const PIVOTS: [&str; 6] = [
    "434 933 123 00029",
    "W751234567",
    "00000000000000",
    "434933123",
    "=1+1",
    "",
];
const CODES: [&str; 5] = ["51100", "01 000", "2A004", "1000", "=1"];
const PHONES: [&str; 5] = ["01 80 05 98 80", "+590 590 12 34 56", "3949", "=1", ""];
const DEGREES: [&str; 5] = ["43,52609", "-61.5", "0", "nord", "=1"];
const HOURS: [&str; 4] = [
    "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
    "sur \"rendez-vous\"",
    "=1",
    "",
];

/// A plan drawn at random whose places are filled, most of them well enough to be published.
pub fn plan(seed: u64) -> Plan {
    let mut draw = Draw::new(seed ^ 0x5eed);
    let mut plan = random::plan(seed, 3);
    let ids: Vec<_> = plan.venues.iter().map(|it| it.id).collect();
    for id in ids {
        let Some(venue) = plan.venues.get_mut(id) else {
            continue;
        };
        let text = |draw: &mut Draw| {
            let pieces = draw.below(3) + 1;
            let pieces = (0..pieces).filter_map(|_| draw.one(&HOSTILE).copied());
            pieces
                .collect::<Vec<_>>()
                .join(if draw.once_in(2) { "" } else { " " })
        };
        let one = |draw: &mut Draw, texts: &[&str]| {
            // The first is right: half of the time at least.
            let chosen = if draw.once_in(2) {
                Some(&texts[0])
            } else {
                draw.one(texts)
            };
            chosen.copied().unwrap_or_default().to_owned()
        };
        venue.name = text(&mut draw);
        venue.pivot = one(&mut draw, &PIVOTS);
        venue.address = text(&mut draw);
        venue.address_more = text(&mut draw);
        venue.postal_code = one(&mut draw, &CODES);
        venue.insee = one(&mut draw, &CODES);
        venue.commune = one(
            &mut draw,
            &["Valtrame", "L’Hay\u{308}-les-Roses", "=Reims", "Reims (51)"],
        );
        venue.latitude = one(&mut draw, &DEGREES);
        venue.longitude = one(&mut draw, &DEGREES);
        venue.phone = one(&mut draw, &PHONES);
        venue.hours = one(&mut draw, &HOURS);
        venue.emails = vec![one(&mut draw, &["=a@b.fr", "a@b"]), text(&mut draw)];
        venue.websites = vec![one(&mut draw, &["www.a.fr/é|x", "=1"]), text(&mut draw)];
        venue.summary = text(&mut draw).repeat(draw.below(60));
        venue.details = text(&mut draw);
        venue.parent = text(&mut draw);
        venue.source = text(&mut draw);
        venue.other_labels = vec![text(&mut draw), text(&mut draw)];
        venue.accessibility = one(&mut draw, &["https://acceslibre.beta.gouv.fr/app/x/", "=1"]);
        venue.booking = one(&mut draw, &["https://rdv.fr", "=1"]);
        if venue.services.is_empty() {
            venue
                .services
                .extend(OfficialService::of_rank(draw.below(9)));
        }
    }
    plan
}

/// The case, one of whose places is published: the library.
pub fn case(mut plan: Plan) -> Plan {
    let library = plan
        .places
        .iter()
        .find(|it| it.name.starts_with("Médiathèque"));
    let library = library
        .map(|it| it.id.raw())
        .expect("the case has a library");
    plan.grow(
        trame::plan::ListKind::Places,
        library,
        trame::plan::ListKind::Venues,
        7,
    );
    let venue = plan
        .venues
        .get_mut(7)
        .expect("the place to publish was made");
    venue.pivot = "210 000 000 00013".to_owned();
    venue.address = "2 place de la Mairie".to_owned();
    venue.postal_code = "99000".to_owned();
    venue.phone = "03 00 00 00 00".to_owned();
    venue.hours = "Tu-Sa 09:00-12:00,14:00-18:00".to_owned();
    venue.summary = "Apprendre, se dépanner, créer avec le numérique.".to_owned();
    venue.services = [0, 1, 5]
        .into_iter()
        .filter_map(OfficialService::of_rank)
        .collect();
    plan
}
