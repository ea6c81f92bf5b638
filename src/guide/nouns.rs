//! What the parts of each list are called, one and many, for counts, and the button that adds one.

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
        ListKind::Venues => pair!(
            "lieu à publier",
            "lieux à publier",
            "place to publish",
            "places to publish"
        ),
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

/// The button that adds a part: "Ajouter un acteur".
pub const fn add(list: ListKind) -> Text {
    match list {
        ListKind::Members => Text::new(
            "Ajouter une personne ou un service",
            "Add a person or a department",
        ),
        ListKind::Services => Text::new("Ajouter un service", "Add a service"),
        ListKind::Functions => Text::new("Ajouter une fonction support", "Add a support function"),
        ListKind::Evidence => Text::new("Ajouter une preuve", "Add evidence"),
        ListKind::Actors => Text::new("Ajouter un acteur", "Add an actor"),
        ListKind::Activities => Text::new("Ajouter une action", "Add an activity"),
        ListKind::Places => Text::new("Ajouter un lieu", "Add a place"),
        ListKind::Approaches => Text::new("Ajouter une démarche", "Add an approach"),
        ListKind::Audiences => Text::new("Ajouter un public", "Add a public"),
        ListKind::Objectives => Text::new("Ajouter un objectif", "Add an objective"),
        ListKind::Needs => Text::new("Ajouter un besoin", "Add a need"),
        ListKind::Gaps => Text::new("Ajouter un manque", "Add a gap"),
        ListKind::Proposals => Text::new("Ajouter une proposition", "Add a proposal"),
        ListKind::Exchanges => Text::new("Ajouter un échange", "Add an exchange"),
        ListKind::Aspirations => Text::new("Ajouter une envie", "Add an aspiration"),
        ListKind::Axes => Text::new("Ajouter un axe", "Add an axis"),
        ListKind::Directions => Text::new("Ajouter une orientation", "Add an orientation"),
        ListKind::Ideas => Text::new("Ajouter une idée", "Add an idea"),
        ListKind::Costs => Text::new("Ajouter un coût", "Add a cost"),
        ListKind::Fundings => Text::new("Ajouter une ressource", "Add a resource"),
        ListKind::Offers => Text::new("Ajouter une offre", "Add an offer"),
        ListKind::Crossings => Text::new("Ouvrir ce croisement", "Open this crossing"),
        ListKind::Reviews => Text::new("Ajouter un point d’étape", "Add a review"),
        ListKind::Overlaps => Text::new("Ajouter une règle", "Add a rule"),
        ListKind::Channels => Text::new("Ajouter un canal", "Add a channel"),
        ListKind::Relays => Text::new("Ajouter un relais", "Add a relay"),
        ListKind::Listings => {
            Text::new("Ajouter une carte ou un annuaire", "Add a map or directory")
        }
        ListKind::Venues => Text::new("Ajouter un lieu à publier", "Add a place to publish"),
        ListKind::Events => Text::new("Ajouter un événement", "Add an event"),
        ListKind::Partnerships => Text::new("Ajouter un partenariat", "Add a partnership"),
        ListKind::Pathways => Text::new("Ajouter un parcours", "Add a pathway"),
        ListKind::Tasks => Text::new("Ajouter une action", "Add a task"),
        ListKind::Indicators => Text::new("Ajouter une mesure", "Add a measure"),
    }
}
