//! What the parts of each list are called, one and many, for counts.

use crate::plan::ListKind;
use crate::text::Text;

/// One and many: "offre", "offres".
pub const fn noun(list: ListKind) -> (Text, Text) {
    macro_rules! pair {
        ($fr:literal, $frs:literal, $en:literal, $ens:literal) => {
            (Text::new($fr, $en), Text::new($frs, $ens))
        };
    }
    match list {
        ListKind::Members => pair!("personne", "personnes", "person", "people"),
        ListKind::Services => pair!("service", "services", "service", "services"),
        ListKind::Functions => pair!(
            "fonction support",
            "fonctions support",
            "support function",
            "support functions"
        ),
        ListKind::Evidence => pair!(
            "preuve",
            "preuves",
            "piece of evidence",
            "pieces of evidence"
        ),
        ListKind::Actors => pair!("acteur", "acteurs", "actor", "actors"),
        ListKind::Activities => pair!(
            "action existante",
            "actions existantes",
            "existing activity",
            "existing activities"
        ),
        ListKind::Places => pair!("lieu", "lieux", "place", "places"),
        ListKind::Approaches => pair!("démarche", "démarches", "approach", "approaches"),
        ListKind::Audiences => pair!("public", "publics", "public", "publics"),
        ListKind::Objectives => pair!("objectif", "objectifs", "objective", "objectives"),
        ListKind::Needs => pair!("besoin", "besoins", "need", "needs"),
        ListKind::Gaps => pair!("manque", "manques", "gap", "gaps"),
        ListKind::Proposals => pair!("proposition", "propositions", "proposal", "proposals"),
        ListKind::Exchanges => pair!("échange", "échanges", "exchange", "exchanges"),
        ListKind::Aspirations => pair!("envie", "envies", "aspiration", "aspirations"),
        ListKind::Axes => pair!("axe", "axes", "axis", "axes"),
        ListKind::Directions => pair!("orientation", "orientations", "direction", "directions"),
        ListKind::Ideas => pair!("idée", "idées", "idea", "ideas"),
        ListKind::Costs => pair!("coût", "coûts", "cost", "costs"),
        ListKind::Fundings => pair!("ressource", "ressources", "resource", "resources"),
        ListKind::Offers => pair!("offre", "offres", "offer", "offers"),
        ListKind::Crossings => pair!("croisement", "croisements", "crossing", "crossings"),
        ListKind::Reviews => pair!("point d’étape", "points d’étape", "review", "reviews"),
        ListKind::Overlaps => pair!(
            "règle de complémentarité",
            "règles de complémentarité",
            "rule of complementarity",
            "rules of complementarity"
        ),
        ListKind::Channels => pair!("canal", "canaux", "channel", "channels"),
        ListKind::Relays => pair!("relais", "relais", "relay", "relays"),
        ListKind::Listings => pair!("référencement", "référencements", "listing", "listings"),
        ListKind::Events => pair!("événement", "événements", "event", "events"),
        ListKind::Partnerships => {
            pair!("partenariat", "partenariats", "partnership", "partnerships")
        }
        ListKind::Pathways => pair!("parcours", "parcours", "pathway", "pathways"),
        ListKind::Tasks => pair!(
            "autre action",
            "autres actions",
            "other task",
            "other tasks"
        ),
        ListKind::Indicators => pair!("mesure", "mesures", "measure", "measures"),
    }
}
