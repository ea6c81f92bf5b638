//! Places to publish, as the national standard describes them; the essential first, in the order of the Coop’s form.

use crate::guide::lens::{area, checked, day, lens, line, phrases, several, single};
use crate::guide::{Depth, Field, PartsGuide, Question, nouns};
use crate::plan::official::{
    Access, Care, Fee, OfficialAudience, OfficialService, Programme, Support, TrainingLabel,
    Travelling, Typology,
};
use crate::plan::{ListKind, hours, standard};
use crate::text::Text;

/// Places to publish.
pub(super) const VENUES: PartsGuide = PartsGuide {
    list: ListKind::Venues,
    add: nouns::add(ListKind::Venues),
    none: Text::new(
        "Aucun lieu à publier pour l’instant.",
        "No place to publish yet.",
    ),
    questions: &[
        Question {
            id: "venue-name",
            depth: Depth::Essential,
            label: Text::new("Comment s’appelle ce lieu ?", "What is this place called?"),
            hint: Text::new(
                "Le nom que les gens lisent à la porte.",
                "The name that people read at the door.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(venues.name),
        },
        Question {
            id: "venue-place",
            depth: Depth::Essential,
            label: Text::new(
                "Quel lieu de votre diagnostic est-ce ?",
                "Which place of your diagnostic is it?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: single!(Places, venues.place),
        },
        Question {
            id: "venue-pivot",
            depth: Depth::Essential,
            label: Text::new(
                "Quel est son SIRET, ou son numéro RNA ?",
                "What is its SIRET, or its RNA number?",
            ),
            hint: Text::new(
                "14 chiffres. Une association qui a un SIRET donne le SIRET ; le RNA ne sert que sans SIRET.",
                "14 digits. An association that has a SIRET gives the SIRET; the RNA is only for those without one.",
            ),
            why: Text::new(
                "Ce numéro dit de quelle structure il s’agit, sans confusion possible. Vous le trouverez sur annuaire-entreprises.data.gouv.fr.",
                "This number tells which structure it is, without any confusion. You will find it on annuaire-entreprises.data.gouv.fr.",
            ),
            examples: &[],
            field: checked!(standard::pivot, venues.pivot),
        },
        Question {
            id: "venue-address",
            depth: Depth::Essential,
            label: Text::new("Quelle est son adresse ?", "What is its address?"),
            hint: Text::new("Le numéro et la rue.", "Number and street."),
            why: Text::new(
                "Écrivez-la comme la Base Adresse Nationale, sur adresse.data.gouv.fr\u{a0}: la carte place le lieu d’après elle.",
                "Write it as the national address base does, on adresse.data.gouv.fr: the map places it from there.",
            ),
            examples: &[],
            field: line!(venues.address),
        },
        Question {
            id: "venue-postal-code",
            depth: Depth::Essential,
            label: Text::new("Quel est le code postal ?", "What is the postal code?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::postal_code, venues.postal_code),
        },
        Question {
            id: "venue-commune",
            depth: Depth::Essential,
            label: Text::new("Dans quelle commune ?", "In which commune?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::commune, venues.commune),
        },
        Question {
            id: "venue-services",
            depth: Depth::Essential,
            label: Text::new(
                "Quels services y trouve-t-on ?",
                "Which services are found there?",
            ),
            hint: Text::new(
                "Choisissez au moins un service.",
                "Choose at least one service.",
            ),
            why: Text::new(
                "Un lieu publié sans service est montré comme n’accueillant pas de public. Sont alors perdus ses publics, ses frais et ses modalités d’accompagnement.",
                "A place published without a service is shown as closed to the public. Its publics, fees and ways of accompanying are then lost.",
            ),
            examples: &[],
            field: several!(OfficialService, venues.services),
        },
        Question {
            id: "venue-hours",
            depth: Depth::Essential,
            label: Text::new("Quand est-il ouvert ?", "When is it open?"),
            hint: Text::new(
                "Par demi-journée. Laissez vide ce qui est fermé ; sans pause, remplissez le matin seul.",
                "By half-day. Leave empty what is closed; without a break, fill the morning only.",
            ),
            why: Text::NONE,
            examples: &[],
            field: Field::Hours(lens!(venues.hours), hours::say),
        },
        Question {
            id: "venue-phone",
            depth: Depth::Essential,
            label: Text::new("À quel numéro appeler ?", "Which number to call?"),
            hint: Text::new("Un seul numéro.", "A single number."),
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::phone, venues.phone),
        },
        Question {
            id: "venue-emails",
            depth: Depth::Essential,
            label: Text::new("À quelle adresse écrire ?", "Which address to write to?"),
            hint: Text::new(
                "Courriel du lieu, plutôt que d’une personne\u{a0}: il survit aux départs.",
                "The place’s e-mail rather than a person’s: it outlives departures.",
            ),
            why: Text::NONE,
            examples: &[],
            field: Field::CheckedPhrases(lens!(venues.emails), standard::email),
        },
        Question {
            id: "venue-access",
            depth: Depth::Essential,
            label: Text::new("Comment y accède-t-on ?", "How does one come in?"),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Access, venues.access),
        },
        Question {
            id: "venue-fees",
            depth: Depth::Essential,
            label: Text::new("Faut-il payer ?", "Does one have to pay?"),
            hint: Text::new(
                "Gratuit sous condition\u{a0}: adhésion, situation familiale, convention avec un organisme social, pass numérique…",
                "“Gratuit sous condition”: membership, family situation, agreement with a social body, digital pass…",
            ),
            why: Text::NONE,
            examples: &[],
            field: several!(Fee, venues.fees),
        },
        Question {
            id: "venue-support",
            depth: Depth::Essential,
            label: Text::new(
                "Comment y est-on accompagné ?",
                "How are people accompanied?",
            ),
            hint: Text::new(
                "À distance\u{a0}: par téléphone ou en visioconférence.",
                "“À distance”: by telephone or video call.",
            ),
            why: Text::NONE,
            examples: &[],
            field: several!(Support, venues.support),
        },
        Question {
            id: "venue-summary",
            depth: Depth::Essential,
            label: Text::new(
                "Présentez ce lieu en une phrase ou deux",
                "Present this place in a sentence or two",
            ),
            hint: Text::new("280 caractères au plus.", "280 characters at most."),
            why: Text::NONE,
            examples: &[],
            field: Field::CheckedArea(lens!(venues.summary), standard::summary),
        },
        Question {
            id: "venue-updated-on",
            depth: Depth::Essential,
            label: Text::new(
                "Quand avez-vous vérifié tout cela ?",
                "When did you check all this?",
            ),
            hint: Text::new(
                "Mettez la date à jour chaque fois que vous relisez la fiche. Sans date, le fichier porte celle du jour.",
                "Change the date each time you check the entry. Without a date, the file bears that of the day.",
            ),
            why: Text::new(
                "La cartographie montre cette date. Au-delà de douze mois, on n’ose plus s’y fier.",
                "The map shows this date. Past twelve months, people no longer trust it.",
            ),
            examples: &[],
            field: day!(venues.updated_on),
        },
        Question {
            id: "venue-address-more",
            depth: Depth::Further,
            label: Text::new("Complément d’adresse", "More of the address"),
            hint: Text::new("Bâtiment, étage, entrée.", "Building, floor, entrance."),
            why: Text::NONE,
            examples: &[],
            field: line!(venues.address_more),
        },
        Question {
            id: "venue-insee",
            depth: Depth::Further,
            label: Text::new("Code INSEE de la commune", "INSEE code of the commune"),
            hint: Text::new("Ce n’est pas le code postal.", "It is not the postal code."),
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::insee, venues.insee),
        },
        Question {
            id: "venue-latitude",
            depth: Depth::Further,
            label: Text::new("Latitude", "Latitude"),
            hint: Text::new(
                "En degrés, par exemple 43.52609. Laissez vide si vous ne savez pas.",
                "In degrees, for example 43.52609. Leave empty if you do not know.",
            ),
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::latitude, venues.latitude),
        },
        Question {
            id: "venue-longitude",
            depth: Depth::Further,
            label: Text::new("Longitude", "Longitude"),
            hint: Text::new(
                "En degrés, par exemple 5.41423.",
                "In degrees, for example 5.41423.",
            ),
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::longitude, venues.longitude),
        },
        Question {
            id: "venue-travelling",
            depth: Depth::Further,
            label: Text::new(
                "Ce lieu est-il fixe ou itinérant ?",
                "Is this place fixed or travelling?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Travelling, venues.travelling),
        },
        Question {
            id: "venue-typologies",
            depth: Depth::Further,
            label: Text::new(
                "Quelle sorte de structure est-ce ?",
                "What kind of structure is it?",
            ),
            hint: Text::new(
                "Plusieurs réponses sont possibles.",
                "Several answers are possible.",
            ),
            why: Text::NONE,
            examples: &[],
            field: several!(Typology, venues.typologies),
        },
        Question {
            id: "venue-websites",
            depth: Depth::Further,
            label: Text::new(
                "Quelles sont ses pages sur internet ?",
                "What are its pages on the web?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: Field::CheckedPhrases(lens!(venues.websites), standard::website),
        },
        Question {
            id: "venue-details",
            depth: Depth::Further,
            label: Text::new(
                "Présentez ce lieu plus longuement",
                "Present this place at length",
            ),
            hint: Text::new(
                "Ce qu’on y fait, avec qui, quand, pour qui.",
                "What is done there, with whom, when, for whom.",
            ),
            why: Text::NONE,
            examples: &[],
            field: area!(venues.details),
        },
        Question {
            id: "venue-audiences",
            depth: Depth::Further,
            label: Text::new(
                "Est-il réservé à certains publics ?",
                "Is it for some publics only?",
            ),
            hint: Text::new(
                "Laissez vide si tout le monde est accueilli.",
                "Leave empty if everybody is welcome.",
            ),
            why: Text::new(
                "Le standard ne demande que les lieux réservés\u{a0}: cocher tous les publics fait croire que les autres sont refusés.",
                "The standard only asks for exclusive places: ticking every public suggests that others are turned away.",
            ),
            examples: &[],
            field: several!(OfficialAudience, venues.audiences),
        },
        Question {
            id: "venue-care",
            depth: Depth::Further,
            label: Text::new(
                "Qui savez-vous accueillir en particulier ?",
                "Whom do you know how to welcome in particular?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Care, venues.care),
        },
        Question {
            id: "venue-programmes",
            depth: Depth::Further,
            label: Text::new(
                "À quels programmes nationaux participe-t-il ?",
                "Which national programmes does it belong to?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(Programme, venues.programmes),
        },
        Question {
            id: "venue-labels",
            depth: Depth::Further,
            label: Text::new(
                "Quelles formations, quels labels ?",
                "Which training, which labels?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: several!(TrainingLabel, venues.labels),
        },
        Question {
            id: "venue-other-labels",
            depth: Depth::Further,
            label: Text::new(
                "D’autres formations ou labels ?",
                "Other training or labels?",
            ),
            hint: Text::new(
                "Ceux qui ne sont pas dans la liste, comme Étapes numériques (La Poste).",
                "Those that are not in the list, such as Étapes numériques (La Poste).",
            ),
            why: Text::NONE,
            examples: &[],
            field: phrases!(venues.other_labels),
        },
        Question {
            id: "venue-accessibility",
            depth: Depth::Further,
            label: Text::new(
                "Adresse de sa page Accès libre",
                "Address of its Accès libre page",
            ),
            hint: Text::new(
                "Elle dit comment entrer avec un handicap, et commence par acceslibre.beta.gouv.fr.",
                "It tells how to come in with a disability, and begins with acceslibre.beta.gouv.fr.",
            ),
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::accessibility, venues.accessibility),
        },
        Question {
            id: "venue-booking",
            depth: Depth::Further,
            label: Text::new(
                "Où prend-on rendez-vous en ligne ?",
                "Where is an appointment booked online?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: checked!(standard::website, venues.booking),
        },
        Question {
            id: "venue-source",
            depth: Depth::Further,
            label: Text::new(
                "Qui a recueilli ces informations ?",
                "Who collected this information?",
            ),
            hint: Text::new(
                "Laissez vide si c’est votre structure.",
                "Leave empty if it is your structure.",
            ),
            why: Text::NONE,
            examples: &[],
            field: line!(venues.source),
        },
        Question {
            id: "venue-parent",
            depth: Depth::Further,
            label: Text::new(
                "À quel réseau, à quelle structure appartient-il ?",
                "Which network or structure does it belong to?",
            ),
            hint: Text::NONE,
            why: Text::NONE,
            examples: &[],
            field: line!(venues.parent),
        },
    ],
};
