//! The words around what is saved for other programs, and around places to publish.

use crate::text::{Lang, Text};

// Sheets, calendars, documents.

/// For a spreadsheet
pub const SPREADSHEET: Text = Text::new("Pour un tableur", "For a spreadsheet");
/// Tasks and budget, to sort, complete and share. The totals of the workbook follow your changes.
pub const SPREADSHEET_HINT: Text = Text::new(
    "Les actions et le budget, à trier, à compléter et à partager. Les totaux du classeur suivent vos changements.",
    "Tasks and budget, to sort, complete and share. The totals of the workbook follow your changes.",
);
/// Tasks and budget (XLSX)
pub const SAVE_WORKBOOK: Text = Text::new("Actions et budget (XLSX)", "Tasks and budget (XLSX)");
/// Tasks (CSV)
pub const SAVE_TASKS: Text = Text::new("Actions (CSV)", "Tasks (CSV)");
/// Budget (CSV)
pub const SAVE_BUDGET: Text = Text::new("Budget (CSV)", "Budget (CSV)");
/// For an agenda
pub const AGENDA: Text = Text::new("Pour un agenda", "For an agenda");
/// All the dates of the plan, with what comes back: communications, relays, reviews, events, tasks. Opening it again updates the dates.
pub const AGENDA_HINT: Text = Text::new(
    "Toutes les dates du plan, avec ce qui revient\u{a0}: communications, relais, points d’étape, événements, actions. L’ouvrir à nouveau met les dates à jour.",
    "All the dates of the plan, with what comes back: communications, relays, reviews, events, tasks. Opening it again updates the dates.",
);
/// Calendar (ICS)
pub const SAVE_CALENDAR: Text = Text::new("Calendrier (ICS)", "Calendar (ICS)");
/// Save as DOCX
pub const SAVE_DOCUMENT: Text = Text::new("Enregistrer en DOCX", "Save as DOCX");

// Opening hours.

/// morning
pub const MORNING: Text = Text::new("matin", "morning");
/// afternoon
pub const AFTERNOON: Text = Text::new("après-midi", "afternoon");
/// from
pub const FROM: Text = Text::new("de", "from");
/// to
pub const TO: Text = Text::new("à", "to");
/// Same as the day before
pub const SAME_AS_BEFORE: Text = Text::new("Comme la veille", "Same as the day before");
/// An hour is missing: write the start and the end.
pub const INCOMPLETE_HOURS: Text = Text::new(
    "Il manque une heure\u{a0}: écrivez le début et la fin.",
    "An hour is missing: write the start and the end.",
);
/// Check the order: the end comes after the start, the afternoon after the morning.
pub const DISORDERED_HOURS: Text = Text::new(
    "Vérifiez l’ordre\u{a0}: la fin vient après le début, l’après-midi après le matin.",
    "Check the order: the end comes after the start, the afternoon after the morning.",
);

// Places to publish.

/// Places of the diagnostic without an entry yet
pub const UNPUBLISHED: Text = Text::new(
    "Lieux du diagnostic qui n’ont pas encore leur fiche",
    "Places of the diagnostic without an entry yet",
);
/// Each place of the diagnostic has its entry.
pub const ALL_PUBLISHED: Text = Text::new(
    "Chaque lieu du diagnostic a sa fiche.",
    "Each place of the diagnostic has its entry.",
);
/// The diagnostic names no place yet.
pub const NO_PLACE: Text = Text::new(
    "Le diagnostic ne nomme encore aucun lieu.",
    "The diagnostic names no place yet.",
);
/// Name places, in step 2
pub const NAME_PLACES: Text = Text::new("Nommer des lieux, à l’étape 2", "Name places, in step 2");
/// Make it a place to publish
pub const MAKE_VENUE: Text = Text::new("En faire un lieu à publier", "Make it a place to publish");
/// First add a place to publish.
pub const NO_VENUE: Text = Text::new(
    "Ajoutez d’abord un lieu à publier.",
    "First add a place to publish.",
);
/// complete
pub const VENUE_COMPLETE: Text = Text::new("complet", "complete");
/// ready to be published
pub const VENUE_READY: Text = Text::new("prêt à être publié", "ready to be published");
/// not ready yet
pub const VENUE_NOT_READY: Text = Text::new("pas encore prêt", "not ready yet");
/// Missing:
pub const VENUE_LACKS: Text = Text::new("Il manque\u{a0}:", "Missing:");
/// Useful too:
pub const VENUE_BETTER: Text = Text::new("Utile aussi\u{a0}:", "Useful too:");
/// Only places that are ready are in the file. The sheet to copy shows them all.
pub const VENUE_FILES_HINT: Text = Text::new(
    "Seuls les lieux prêts sont dans le fichier. La fiche à recopier les montre tous.",
    "Only places that are ready are in the file. The sheet to copy shows them all.",
);
/// File in the national standard (CSV)
pub const SAVE_PLACES_CSV: Text = Text::new(
    "Fichier au standard national (CSV)",
    "File in the national standard (CSV)",
);
/// The same in JSON
pub const SAVE_PLACES_JSON: Text = Text::new("Le même en JSON", "The same in JSON");
/// Read the sheet to copy
pub const OPEN_SHEET: Text = Text::new("Lire la fiche à recopier", "Read the sheet to copy");
/// No place is ready yet: the file would be empty.
pub const NONE_READY: Text = Text::new(
    "Aucun lieu n’est encore prêt\u{a0}: le fichier serait vide.",
    "No place is ready yet: the file would be empty.",
);
/// How to get onto the national map?
pub const WAYS_IN: Text = Text::new(
    "Comment entrer sur la cartographie nationale ?",
    "How to get onto the national map?",
);

/// The ways onto the national map.
pub const WAYS: &[Text] = &[
    Text::new(
        "La Coop de la médiation numérique\u{a0}: votre médiateur crée le lieu d’activité, puis active «\u{a0}Rendre ce lieu visible sur la cartographie\u{a0}». Il faut au moins un service. La fiche à recopier suit l’ordre de ce formulaire. La Coop est relevée chaque nuit.",
        "The Coop de la médiation numérique: your mediator creates the “lieu d’activité”, then switches on “Rendre ce lieu visible sur la cartographie”. At least one service is needed. The sheet to copy follows the order of that form. The Coop is collected every night.",
    ),
    Text::new(
        "Dora\u{a0}: des formulaires tout prêts, pour une structure, plusieurs, un département ou une région. Les données passent par data.inclusion.",
        "Dora: ready-made forms, for one structure, several, a département or a region. The data goes through data.inclusion.",
    ),
    Text::new(
        "Le hub ou le département\u{a0}: plusieurs recueillent les lieux de leur territoire et les transmettent. Envoyez-leur le fichier au standard national.",
        "The hub or the département: several collect the places of their territory and pass them on. Send them the file in the national standard.",
    ),
    Text::new(
        "Qui recueille les lieux d’un territoire dans un tableur peut envoyer son fichier au standard à cartographie.sonum@anct.gouv.fr.",
        "Those who collect the places of a territory in a spreadsheet can send their file in the standard to cartographie.sonum@anct.gouv.fr.",
    ),
];

/// Hours that the grid cannot show.
pub fn other_hours(lang: Lang, hours: &str) -> String {
    match lang {
        Lang::Fr => format!(
            "Ces horaires ne tiennent pas dans la grille\u{a0}: «\u{a0}{hours}\u{a0}». Remplir la grille les remplace."
        ),
        Lang::En => format!(
            "These hours do not fit in the grid: “{hours}”. Filling in the grid replaces them."
        ),
    }
}

/// What is wrong with one text among several.
pub fn wrong_one(lang: Lang, text: &str, what: &str) -> String {
    match lang {
        Lang::Fr => format!("«\u{a0}{text}\u{a0}»\u{a0}: {what}"),
        Lang::En => format!("“{text}”: {what}"),
    }
}
