//! What helps to fill a crossing: questions that fit all, a filled model, an example by function.

use crate::text::Text;

/// Five questions that help to fill any crossing.
pub const PROBES: [Text; 5] = [
    Text::new(
        "Quels publics avez-vous en commun ?",
        "Which publics do you share?",
    ),
    Text::new(
        "Quels moments ou quelles démarches avez-vous en commun ?",
        "Which moments or procedures do you share?",
    ),
    Text::new(
        "Quelles compétences pouvez-vous échanger ?",
        "Which skills can you exchange?",
    ),
    Text::new(
        "Quels lieux, matériels ou canaux pouvez-vous partager ?",
        "Which places, equipment or channels can you share?",
    ),
    Text::new(
        "Que pourriez-vous inventer à deux qu’aucun ne fait seul ?",
        "What could you invent together that neither does alone?",
    ),
];

/// The example of gerontology as a filled model: a question of the crossing, and what was answered (R120–R123).
pub const MODEL: &[(&str, Text)] = &[
    (
        "crossing-in-what",
        Text::new(
            "Le numérique peut prendre part au maintien à domicile des personnes qui vieillissent.",
            "Digital technology can take part in helping ageing people stay at home.",
        ),
    ),
    (
        "crossing-how",
        Text::new(
            "Des visites construites à deux : la visio avec la famille, la téléassistance expliquée.",
            "Visits built together: video calls with the family, the emergency alarm service explained.",
        ),
    ),
    (
        "crossing-porosity",
        Text::new(
            "Le maintien à domicile passe aussi par le lien avec la famille et par des outils compris.",
            "Staying at home also depends on the tie with the family and on tools that are understood.",
        ),
    ),
    (
        "crossing-uses",
        Text::new(
            "La visio avec la famille ; la téléassistance.",
            "Video calls with the family; the emergency alarm service.",
        ),
    ),
    (
        "crossing-accompaniment",
        Text::new(
            "L’accompagnement des personnes fait partie de la visite.",
            "Support for people is part of the visit.",
        ),
    ),
    (
        "crossing-thought-with",
        Text::new("Le service de gérontologie", "The gerontology service"),
    ),
];

/// One example for each service or function: its name, *en quoi*, *comment*. Examples, not rules.
pub const PROBES_BY_FUNCTION: &[(Text, Text, Text)] = &[
    (
        Text::new("Gérontologie, autonomie", "Gerontology, autonomy"),
        Text::new(
            "Le maintien à domicile des personnes qui vieillissent.",
            "Helping ageing people stay at home.",
        ),
        Text::new(
            "Des visites construites à deux : visio avec la famille, téléassistance expliquée, usages et accompagnement compris.",
            "Visits built together: video calls with the family, the emergency alarm service explained, uses and support included.",
        ),
    ),
    (
        Text::new("Accueil", "Reception"),
        Text::new(
            "C’est le premier contact : on y repère les difficultés.",
            "The first contact: difficulties are noticed there.",
        ),
        Text::new(
            "La même fiche d’orientation au guichet, et des agents formés à repérer et à orienter.",
            "The same referral card at the desk, and staff trained to notice and refer.",
        ),
    ),
    (
        Text::new("Secrétariat de mairie", "Town hall secretariat"),
        Text::new(
            "Un relais de confiance dans les petites communes.",
            "A trusted relay in small communes.",
        ),
        Text::new(
            "Des permanences dans la commune ; la ou le secrétaire prend les rendez-vous.",
            "Sessions held in the commune; the secretary books the appointments.",
        ),
    ),
    (
        Text::new("État civil", "Civil registry"),
        Text::new(
            "Les papiers d’identité et leurs démarches en ligne.",
            "Identity papers and their online procedures.",
        ),
        Text::new(
            "Un poste accompagné près du guichet ; un renvoi vers un atelier « papiers en ligne ».",
            "A workstation with help next to the desk; people are sent on to an “online papers” workshop.",
        ),
    ),
    (
        Text::new("Élections, citoyenneté", "Elections, citizenship"),
        Text::new(
            "Les inscriptions et les procurations en ligne.",
            "Registration and proxy voting online.",
        ),
        Text::new(
            "Un atelier avant chaque scrutin.",
            "A workshop before each ballot.",
        ),
    ),
    (
        Text::new("Action sociale", "Social action"),
        Text::new(
            "Ouvrir des droits, éviter que des personnes y renoncent.",
            "Opening rights, keeping people from giving them up.",
        ),
        Text::new(
            "Des permanences communes ; une fiche pour orienter vers le médiateur.",
            "Joint sessions; a form to refer people to the mediator.",
        ),
    ),
    (
        Text::new("Ressources humaines", "Human resources"),
        Text::new(
            "Des agents éloignés des outils numériques.",
            "Staff far from digital tools.",
        ),
        Text::new(
            "Un atelier « bulletin de paie, formation, intranet » pour les agents techniques ; l’arrivée du conseiller préparée ensemble.",
            "A workshop on “payslip, training, intranet” for technical staff; the mediator’s arrival prepared together.",
        ),
    ),
    (
        Text::new("Formation interne", "In-house training"),
        Text::new("Les compétences de la maison.", "The skills of the house."),
        Text::new(
            "Un cycle pour les agents et les bénévoles.",
            "A cycle for staff and volunteers.",
        ),
    ),
    (
        Text::new("Communication", "Communication"),
        Text::new("Elle parle aux habitants.", "It speaks to inhabitants."),
        Text::new(
            "Le médiateur fait relire le site et les flyers par des participants ; l’offre est annoncée dans le bulletin.",
            "The mediator has the website and flyers tested by participants; the offer is announced in the bulletin.",
        ),
    ),
    (
        Text::new("Informatique", "IT"),
        Text::new(
            "Le matériel, le wifi, la sécurité.",
            "Equipment, wifi, security.",
        ),
        Text::new(
            "Des ordinateurs réformés prêtés ; un poste public sûr ; des agents qui testent les outils.",
            "Retired computers lent out; a safe public workstation; staff who test the tools.",
        ),
    ),
    (
        Text::new("Médiathèque, culture", "Library, culture"),
        Text::new(
            "Des ressources numériques et un lieu calme.",
            "Digital resources and a quiet place.",
        ),
        Text::new(
            "Des ateliers animés à deux ; un prêt de liseuses ou de tablettes ; une collecte de mémoire.",
            "Workshops led together; e-readers or tablets on loan; collecting memories.",
        ),
    ),
    (
        Text::new("Enfance, périscolaire", "Children, after-school"),
        Text::new("Le portail famille.", "The family portal."),
        Text::new(
            "Une aide à l’ouverture des inscriptions ; des échanges entre parents sur les écrans.",
            "Help when registration opens; talks between parents about screens.",
        ),
    ),
    (
        Text::new("Jeunesse", "Youth"),
        Text::new(
            "L’orientation et les premières démarches.",
            "Guidance and first procedures.",
        ),
        Text::new(
            "Des jeunes qui aident les aînés ; les Promeneurs du Net.",
            "Young people who help their elders; the Promeneurs du Net.",
        ),
    ),
    (
        Text::new("Vie associative", "Community groups"),
        Text::new(
            "Des bénévoles qui ont besoin d’outils.",
            "Volunteers who need tools.",
        ),
        Text::new(
            "Un atelier sur les outils libres et les demandes de subvention en ligne.",
            "A workshop on free software and online grant applications.",
        ),
    ),
    (
        Text::new("Sports et loisirs", "Sport and leisure"),
        Text::new(
            "Les clubs touchent des publics que vous ne voyez pas.",
            "Clubs reach publics you do not see.",
        ),
        Text::new(
            "Une aide aux inscriptions ; la vidéo pour travailler un geste.",
            "Help with registration; video to work on a movement.",
        ),
    ),
    (
        Text::new("Urbanisme", "Planning"),
        Text::new(
            "Les demandes de permis dématérialisées.",
            "Building applications made online.",
        ),
        Text::new("Un poste accompagné.", "A workstation with help at hand."),
    ),
    (
        Text::new("Services techniques, déchets", "Technical services, waste"),
        Text::new("Le réemploi.", "Reuse."),
        Text::new(
            "Une collecte et un circuit de reconditionnement.",
            "A collection and a reconditioning channel.",
        ),
    ),
    (
        Text::new("Transports, mobilité", "Transport, mobility"),
        Text::new(
            "Les billets et la carte grise en ligne.",
            "Tickets and vehicle papers online.",
        ),
        Text::new(
            "Un atelier « me déplacer » à la gare.",
            "A “getting around” workshop at the station.",
        ),
    ),
    (
        Text::new("Logement, bailleurs", "Housing, landlords"),
        Text::new(
            "L’énergie, les factures, le bail.",
            "Energy, bills, the lease.",
        ),
        Text::new(
            "Un atelier dans la salle commune de l’immeuble.",
            "A workshop in the building’s common room.",
        ),
    ),
    (
        Text::new("Économie, commerce", "Economy, shops"),
        Text::new("Les petites entreprises.", "Small businesses."),
        Text::new(
            "Un accompagnement des professionnels dans leurs démarches en ligne.",
            "Support for professionals in their online procedures.",
        ),
    ),
    (
        Text::new("Santé", "Health"),
        Text::new(
            "Les rendez-vous, Mon Espace Santé.",
            "Appointments, Mon Espace Santé.",
        ),
        Text::new(
            "Une permanence dans la maison de santé.",
            "A session in the health centre.",
        ),
    ),
    (
        Text::new("Tourisme, patrimoine", "Tourism, heritage"),
        Text::new("Le patrimoine.", "Heritage."),
        Text::new(
            "Une visite guidée numérique créée avec les participants.",
            "A digital guided tour made with the participants.",
        ),
    ),
    (
        Text::new("Finances", "Finance"),
        Text::new("Les financements et les factures.", "Funding and invoices."),
        Text::new(
            "Un calendrier partagé des appels à projets.",
            "A shared calendar of calls for projects.",
        ),
    ),
    (
        Text::new(
            "Juridique, protection des données",
            "Legal, data protection",
        ),
        Text::new(
            "Les données personnelles et les mandats.",
            "Personal data and mandates.",
        ),
        Text::new(
            "Un cadre clair pour aider quelqu’un sur son compte ; Aidants Connect.",
            "A clear frame for helping someone with their account; Aidants Connect.",
        ),
    ),
    (
        Text::new("Démocratie locale", "Local democracy"),
        Text::new("La vie citoyenne.", "Civic life."),
        Text::new(
            "Une aide pour participer aux consultations en ligne ; un Café IA.",
            "Help to take part in online consultations; a Café IA.",
        ),
    ),
    (
        Text::new("Direction, élus", "Management, elected officials"),
        Text::new("Les arbitrages.", "Decisions."),
        Text::new(
            "Une démonstration chaque année, avec des chiffres.",
            "A demonstration each year, with figures.",
        ),
    ),
    (
        Text::new("Bénévolat", "Volunteering"),
        Text::new("Des bénévoles prêts à aider.", "Volunteers ready to help."),
        Text::new(
            "Des duos médiateur et bénévole.",
            "Pairs of a mediator and a volunteer.",
        ),
    ),
    (
        Text::new("Adhésion, billetterie", "Membership, ticketing"),
        Text::new("Le contact avec les adhérents.", "Contact with members."),
        Text::new(
            "Dix minutes d’aide le jour des inscriptions.",
            "Ten minutes of help on registration day.",
        ),
    ),
];
