//! The words of the frame around the questions: headers, buttons, messages.

use crate::text::{Lang, Text, numbers};

macro_rules! words {
    ($($name:ident: $fr:literal, $en:literal;)+) => {
        $(#[doc = $en] pub const $name: Text = Text::new($fr, $en);)+
    };
}

// The home page and the frame of every page.
words! {
    SLOGAN: "Tissez votre offre de médiation numérique", "Weave your digital mediation offer";
    HOME_TITLE: "Trame – Tissez votre offre de médiation numérique", "Trame – Weave your digital mediation offer";
    WHAT_IT_IS: "Trame aide une commune, un CCAS, une médiathèque ou une association à montrer ce que vaut son service de médiation numérique : du diagnostic du territoire à un plan que l’on remet aux élus.", "Trame helps a commune, a social action centre, a library or an association to show what its digital mediation service is worth: from a territory diagnostic to a plan handed to elected officials.";
    START: "Commencer un plan", "Start a plan";
    SEE_EXAMPLE: "Voir un exemple", "See an example";
    OPEN_FILE: "Ouvrir un fichier", "Open a file";
    OPEN_FILE_HINT: "Choisissez un fichier « .trame.json » ou déposez-le ici. Il s’ajoute à vos plans, sans rien remplacer.", "Choose a “.trame.json” file or drop it here. It is added to your plans and replaces nothing.";
    PASTE: "Coller le contenu d’un fichier", "Paste the content of a file";
    PASTE_LABEL: "Contenu du fichier", "Content of the file";
    PASTE_OPEN: "Ouvrir ce contenu", "Open this content";
    MY_PLANS: "Mes plans", "My plans";
    JOURNEY: "Sept étapes, trois temps", "Seven steps, three phases";
    NO_EXAMPLE: "L’exemple n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.", "The example could not be loaded. Check the connection, then try again.";
    LOADING: "Lecture de vos plans…", "Reading your plans…";
    SKIP: "Aller au contenu", "Skip to content";
    MENU: "Aide et réglages", "Help and settings";
    HELP: "Aide", "Help";
    FOOTER: "Trame est un outil libre. Ce que vous écrivez reste dans ce navigateur.", "Trame is free software. What you write stays in this browser.";
    THEME: "Thème", "Theme";
    THEME_AUTO: "Thème auto", "Auto theme";
    THEME_LIGHT: "Thème clair", "Light theme";
    THEME_DARK: "Thème sombre", "Dark theme";
    CLOSE: "Fermer le message", "Close the message";
    TO_HOME: "Aller à l’accueil", "Go to the home page";
    NO_SUCH_PAGE: "Cette page n’existe pas", "This page does not exist";
    NO_SUCH_PLAN: "Ce plan n’est pas dans ce navigateur", "This plan is not in this browser";
    NO_SUCH_CROSSING: "Ce croisement n’existe plus", "This crossing no longer exists";
    NO_SUCH_ROW: "Ce service n’existe plus", "This service no longer exists";
    DESK_NOT_ARRIVED: "La suite de l’application n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.", "The rest of the application could not be loaded. Check the connection, then try again.";
    PAGE_NOT_ARRIVED: "Cette page n’a pas pu être chargée", "This page could not be loaded";
    PAGE_NOT_ARRIVED_HINT: "Vérifiez la connexion, puis réessayez. Ce que vous avez écrit est gardé.", "Check the connection, then try again. What you wrote is kept.";
    LOST_HINT: "L’adresse est incomplète, ou ce qu’elle désigne a été supprimé. Vos plans sont sur la page d’accueil.", "The address is incomplete, or what it names was deleted. Your plans are on the home page.";
}

/// What a newcomer wants to know before starting.
pub const HOME_FACTS: [Text; 3] = [
    Text::new(
        "Deux heures en tout, en trois fois : le plan vous attend d’une fois à l’autre.",
        "Two hours in all, in three sittings: the plan waits for you in between.",
    ),
    Text::new(
        "Rien ne quitte cet ordinateur : ni compte, ni serveur, ni mesure d’audience.",
        "Nothing leaves this computer: no account, no server, no tracking.",
    ),
    Text::new(
        "Fonctionne sans réseau après la première ouverture.",
        "Works without a network after the first opening.",
    ),
];

// Saving, undoing, plans.
words! {
    SAVED: "Enregistré", "Saved";
    ALL_SAVED: "Tout est enregistré.", "Everything is saved.";
    LATE: "Non enregistré depuis 5 secondes", "Not saved for 5 seconds";
    NOT_SAVED: "Non enregistré", "Not saved";
    NOT_KEPT: "Ce navigateur ne garde rien", "This browser keeps nothing";
    IN_MEMORY: "Ce navigateur refuse de garder des données : fenêtre privée ou réglage. Tout fonctionne, mais enregistrez votre plan dans un fichier avant de fermer.", "This browser refuses to keep data: private window or setting. Everything works, but save your plan in a file before closing.";
    HANDED_OVER: "Ce plan se modifie maintenant dans un autre onglet. Ici, vous pouvez le lire.", "This plan is now changed in another tab. Here, you can read it.";
    PUT_ASIDE: "Ce plan a été modifié dans un autre onglet. Rien n’est écrasé : ce que vous aviez ici est gardé dans « Versions ».", "This plan was changed in another tab. Nothing is overwritten: what you had here is kept under “Versions”.";
    RENAME_ELSEWHERE: "Ce plan se modifie dans un autre onglet : renommez-le là-bas.", "This plan is being changed in another tab: rename it there.";
    ELSEWHERE: "Ce plan est ouvert dans un autre onglet. Ici, vous pouvez le lire ; il suit ce qui est enregistré là-bas.", "This plan is open in another tab. Here, you can read it; it follows what is saved there.";
    CONTINUE_HERE: "Continuer ici", "Continue here";
    NEWER_PLAN: "Ce plan vient d’une version plus récente de Trame. Vous pouvez le lire, pas le modifier : rechargez la page pour mettre Trame à jour, ou enregistrez le fichier tel quel.", "This plan comes from a newer version of Trame. You can read it, not change it: reload the page to update Trame, or save the file as it is.";
    SAVE_ORIGINAL: "Enregistrer le fichier d’origine", "Save the original file";
    RETRY: "Réessayer", "Try again";
    UNDO: "Annuler", "Undo";
    UNDO_TITLE: "Annuler (Ctrl+Z)", "Undo (Ctrl+Z)";
    REDO: "Rétablir", "Redo";
    REDO_TITLE: "Rétablir (Ctrl+Maj+Z)", "Redo (Ctrl+Shift+Z)";
    UPDATE_READY: "Une nouvelle version de Trame est prête.", "A new version of Trame is ready.";
    UPDATE_NOW: "Enregistrer et mettre à jour", "Save and update";
    UPDATED_ELSEWHERE: "Trame a été mis à jour dans un autre onglet. Ici, tout fonctionne encore.", "Trame was updated in another tab. Here, everything still works.";
    RELOAD_NOW: "Enregistrer et recharger", "Save and reload";
    UNTITLED: "Plan sans nom", "Untitled plan";
    UNNAMED: "(sans nom)", "(unnamed)";
    RENAME: "Renommer", "Rename";
    DUPLICATE: "Dupliquer", "Duplicate";
    NOT_DELETED: "Le navigateur n’a pas pu mettre ce plan à la corbeille. Rechargez la page, puis réessayez.", "The browser could not put this plan in the bin. Reload the page, then try again.";
    DUPLICATED: "La copie est à côté de l’original.", "The copy is beside the original.";
    DELETE: "Supprimer", "Delete";
    PLAN_NAME: "Nom du plan", "Name of the plan";
    PLAN_NAME_HINT: "Laissez vide pour prendre le nom de la structure.", "Leave empty to take the structure’s name.";
}

// Questions and lists.
words! {
    WHY: "Pourquoi ?", "Why?";
    EXAMPLES: "Des exemples", "Examples";
    FURTHER: "Aller plus loin", "Go further";
    ADD: "Ajouter", "Add";
    REMOVE: "Supprimer", "Remove";
    UP: "Monter", "Move up";
    DOWN: "Descendre", "Move down";
    TAKE_BACK: "Effacer ce choix", "Clear this choice";
    CHOOSE: "Choisir…", "Choose…";
    FILTER: "Chercher dans la liste", "Search the list";
    NOTHING_TO_CHOOSE: "Rien à choisir pour l’instant. Ajoutez ci-dessous : vous compléterez plus tard.", "Nothing to choose yet. Add below: you can complete it later.";
    WRONG_NUMBER: "Écrivez un nombre entier, par exemple 12.", "Write a whole number, for example 12.";
    WRONG_YEAR: "Écrivez une année en quatre chiffres, par exemple 2027.", "Write a four-digit year, for example 2027.";
    WRONG_DAY: "Écrivez le jour, le mois et une année de 1900 à 2199, ou effacez toute la date.", "Write the day, the month and a year from 1900 to 2199, or clear the whole date.";
    WRONG_SUM: "Écrivez une somme en euros entiers, par exemple 34 800.", "Write a sum in whole euros, for example 34,800.";
    BRING_IN: "Reprendre ce que vous avez déjà écrit", "Bring in what you already wrote";
    CHANGE: "Modifier", "Change";
    JOINT: " ; ", "; ";
}

// Steps and hub.
words! {
    BACK_TO_HUB: "Toutes les étapes", "All the steps";
    IN_THIS_STEP: "Dans cette étape", "In this step";
    OTHER_STEPS: "Étapes voisines", "Neighbouring steps";
    PREVIOUS_STEP: "Étape précédente", "Previous step";
    NEXT_STEP: "Étape suivante", "Next step";
    STATUS_QUESTION: "Où en êtes-vous de cette étape ?", "Where are you with this step?";
    STATUS_HINT: "C’est vous qui le dites : rien n’est bloqué, vous pourrez y revenir.", "You decide: nothing is locked, you can come back.";
    READ_WHOLE_PLAN: "Lire et imprimer le plan complet", "Read and print the whole plan";
    WHOLE_PLAN: "Plan complet", "Whole plan";
    COACH: "Le regard de Trame", "Trame’s eye";
    COACH_INTRO: "Des conseils, jamais des obligations. Chacun mène à l’endroit où agir.", "Advice, never obligations. Each leads to where to act.";
    COACH_COMING: "Les conseils arrivent…", "Advice is on its way…";
    COACH_NONE: "Rien à signaler ici.", "Nothing to point out here.";
}

// Diagnostic and canvas.
words! {
    WHICH_CROSSING: "Que croiser avec les publics ?", "What to cross with publics?";
    COVERAGE_EMPTY: "Nommez d’abord des publics, puis des objectifs, des démarches ou des lieux : le croisement apparaîtra ici.", "First name publics, then objectives, approaches or places: the crossing will appear here.";
    AUDIENCES: "Publics", "Publics";
    UNCOVERED: "rien", "nothing";
    WRITE_FROM_CELL: "Ce que vous voyez ici peut devenir un besoin ou un manque. Il restera lié à ce croisement.", "What you see here can become a need or a gap. It will stay linked to this crossing.";
    WRITE_NEED: "Écrire un besoin", "Write a need";
    WRITE_GAP: "Écrire un manque", "Write a gap";
    CANVAS: "Canevas", "Canvas";
    CANVAS_CAPTION: "Le canevas : les offres en colonnes, les services et fonctions support en lignes", "The canvas: offers in columns, services and support functions in rows";
    CANVAS_HINT: "Ouvrez une case pour dire ce que l’offre et le service font ensemble. Au clavier, les flèches vont de case en case.", "Open a cell to say what the offer and the service do together. With the keyboard, arrows go from cell to cell.";
    NO_OFFER: "Aucune offre pour l’instant.", "No offer yet.";
    NO_ROW: "Aucun service ni fonction support pour l’instant.", "No service or support function yet.";
    NAME_ROWS: "Les nommer, à l’étape 1", "Name them, in step 1";
    SERVICES_AND_FUNCTIONS: "Services et fonctions", "Services and functions";
    SERVICES: "Services existants", "Existing services";
    FUNCTIONS: "Fonctions support", "Support functions";
    EMPTY_CELL: "vide", "empty";
    LEGEND: "Ce que disent les motifs", "What the patterns mean";
    SILO_OFFERS: "Offres sans aucun croisement :", "Offers without any crossing:";
    SILO_ROWS: "Services et fonctions sans aucun croisement :", "Services and functions without any crossing:";
    CROSSING: "Croisement", "Crossing";
    BACK_TO_CANVAS: "Retour au canevas", "Back to the canvas";
    EMPTY_CROSSING: "Cette case est vide. Lisez les cinq questions, parlez-en avec le service, puis ouvrez une piste si une idée vient.", "This cell is empty. Read the five questions, talk with the service, then open a track if an idea comes.";
    OPEN_TRACK: "Ouvrir une piste", "Open a track";
    OPENED_TRACK: "La piste est ouverte.", "The track is open.";
    CLEAR_CROSSING: "Vider cette case", "Clear this cell";
    CROSSING_CLEARED: "La case est vide.", "The cell is empty.";
    MAKE_IDEA: "Faire de la perspective une idée", "Turn the perspective into an idea";
    MAKE_ACTOR: "Ajouter ce partenaire aux acteurs", "Add this partner to the actors";
    IDEA_ADDED: "L’idée est ajoutée à l’étape 4.", "The idea is added in step 4.";
    ACTOR_ADDED: "L’acteur est ajouté à l’étape 2.", "The actor is added in step 2.";
    PROBES_TITLE: "Cinq questions pour chercher", "Five questions to search with";
    MODEL_TITLE: "Un exemple rempli : la gérontologie", "A filled example: care for older people";
    FUNCTION_EXAMPLES: "Des exemples par service", "Examples by service";
    OTHER_ROWS: "Services voisins", "Neighbouring services";
    PREVIOUS_ROW: "Service précédent", "Previous service";
    NEXT_ROW: "Service suivant", "Next service";
    GO_THROUGH: "Passer en revue", "Go through";
    ROW_PURPOSE: "Prenez le temps de regarder ce service avec chaque offre, si possible avec quelqu’un du service.", "Take time to look at this service with each offer, if possible with someone from the service.";
    MARK_EXAMINED: "J’ai passé ce service en revue", "I have gone through this service";
    EXAMINED: "passé en revue", "gone through";
    NOT_EXAMINED: "à passer en revue", "to go through";
}

// Money.
words! {
    NO_HORIZON: "Dites d’abord de quelle année à quelle année va le plan.", "First say from which year to which year the plan runs.";
    SET_HORIZON: "Choisir les années", "Choose the years";
    COSTS: "Coûts", "Costs";
    RESOURCES: "Ressources", "Resources";
    ADD_COST: "Ajouter un coût", "Add a cost";
    ADD_FUNDING: "Ajouter une ressource", "Add a resource";
    LINE: "Intitulé", "Item";
    LINE_AND_CERTAINTY: "Intitulé et certitude", "Item and certainty";
    CERTAINTY: "Certitude", "Certainty";
    CHOOSE_CERTAINTY: "Certitude…", "Certainty…";
    TOTAL: "Total", "Total";
    BALANCE: "Ce qui reste", "What is left";
    RESOURCES_SURE: "Ressources sûres", "Sure resources";
    GAP_ALL: "Écart, toutes ressources", "Gap, all resources";
    GAP_SURE: "Écart, ressources sûres", "Gap, sure resources";
    SHARES: "Part de chaque ressource", "Share of each resource";
    SHARES_BY_YEAR: "Part de chaque ressource par année", "Share of each resource by year";
    ALL_YEARS: "En tout", "In all";
    DETAILS: "Préciser", "Details";
}

/// Lines of cost that are easily forgotten.
pub const COST_EXAMPLES: &[Text] = &[
    Text::new("Salaire chargé", "Salary with employer’s contributions"),
    Text::new("Déplacements et repas", "Travel and meals"),
    Text::new("Matériel et renouvellement", "Equipment and renewal"),
    Text::new("Formation", "Training"),
    Text::new("Communication", "Communication"),
    Text::new("Locaux et fluides", "Premises and utilities"),
    Text::new(
        "Encadrement et fonctions support",
        "Management and support functions",
    ),
    Text::new(
        "Prestations et intervenants",
        "Bought services and speakers",
    ),
];

/// Resources that such services find.
pub const FUNDING_EXAMPLES: &[Text] = &[
    Text::new("Budget de la structure", "The structure’s own budget"),
    Text::new(
        "Communes voisines (convention)",
        "Neighbouring communes (agreement)",
    ),
    Text::new("Conférence des financeurs", "Conférence des financeurs"),
    Text::new("Caisse d’allocations familiales", "Family benefits fund"),
    Text::new("Département", "Département"),
    Text::new("Fondation", "Foundation"),
    Text::new(
        "Mécénat ou dons de matériel",
        "Sponsorship or gifts of equipment",
    ),
];

// Cards, meetings, tasks, sharing.
words! {
    CARD: "Carte", "Card";
    TO_ANSWER: "À répondre", "To answer";
    COPY_CARD: "Copier le texte de la carte", "Copy the card’s text";
    COPIED: "Le texte est copié.", "The text is copied.";
    NOT_COPIED: "Le navigateur a refusé la copie. Sélectionnez le texte, puis copiez-le vous-même.", "The browser refused to copy. Select the text, then copy it yourself.";
    NO_ACTOR: "Aucun acteur pour l’instant.", "No actor yet.";
    NAME_ACTORS: "Les nommer, à l’étape 2", "Name them, in step 2";
    ALL_ACTORS: "Voir tous les acteurs à l’étape 2", "See all the actors in step 2";
    WHICH_TASKS: "Quelles actions montrer ?", "Which tasks to show?";
    BY_OWNER: "De qui ?", "Whose?";
    EVERYBODY: "Tout le monde", "Everybody";
    NOBODY: "à désigner", "to be named";
    NO_DATE: "sans date", "no date";
    NO_TASK: "Aucune action ne correspond.", "No task matches.";
    TASKS: "Actions", "Tasks";
    WHAT: "Quoi", "What";
    WHEN: "Quand", "When";
    WHO: "Qui", "Who";
    STATE: "État", "State";
    OVERDUE: "en retard", "overdue";
    NO_ROUND: "Aucun canal ni relais n’a encore de cadence ou de date.", "No channel or relay has a cadence or a date yet.";
    NO_CADENCE: "sans cadence", "no cadence";
    DONE_TODAY: "C’est fait", "It is done";
    UNPROPOSED: "Besoins et manques dont rien n’est encore déduit", "Needs and gaps from which nothing is deduced yet";
    MAKE_PROPOSAL: "En déduire une proposition", "Deduce a proposal";
    NO_SEED: "Rien à reprendre pour l’instant.", "Nothing to take up yet.";
    WRITE_SEEDS: "Écrire des besoins et des manques, à l’étape 2", "Write needs and gaps, in step 2";
    ALL_TAKEN_UP: "Tout ce que vous avez écrit est repris par une offre.", "Everything you wrote is taken up by an offer.";
    ALL_DEDUCED: "Une proposition reprend chacun de vos besoins et de vos manques.", "A proposal takes up each of your needs and gaps.";
    UNANSWERED: "Ce qu’aucune offre ne reprend encore", "What no offer takes up yet";
    MAKE_OFFER: "En faire une offre", "Make it an offer";
    SHARE_FILE: "Un fichier pour une ou un collègue", "A file for a colleague";
    SHARE_FILE_HINT: "Un seul fichier contient tout le plan. Votre collègue l’ouvre depuis la page d’accueil de Trame.", "A single file holds the whole plan. Your colleague opens it from Trame’s home page.";
    SAVE_FILE: "Enregistrer dans un fichier", "Save in a file";
    FILE_NOT_SAVED: "Le navigateur a refusé d’enregistrer le fichier. Vérifiez les téléchargements, puis réessayez.", "The browser refused to save the file. Check the downloads, then try again.";
    PRINT: "Imprimer", "Print";
    NOT_PRINTED: "Le navigateur n’a pas ouvert l’impression. Utilisez son menu « Imprimer ».", "The browser did not open the print window. Use its “Print” menu.";
    PLAN_LANGUAGE: "Langue des documents", "Language of the documents";
    PLAN_LANGUAGE_HINT: "Les intitulés du plan imprimé sont dans cette langue. Vos réponses ne sont pas traduites.", "The headings of the printed plan are in this language. Your answers are not translated.";
    KEYBOARD: "Au clavier", "With the keyboard";
    READ_MORE: "Pour aller plus loin", "Further reading";
}

/// What separates short answers in a row; it stays at the end of a line.
pub const DOT: &str = "\u{a0}· ";

/// The filters of the gathered tasks.
pub const SIEVES: [Text; 4] = [
    Text::new("à faire", "to do"),
    Text::new("en retard", "overdue"),
    Text::new("faites ou abandonnées", "done or dropped"),
    Text::new("toutes", "all"),
];

/// The help page: titles and their paragraphs.
pub const HELP_TOPICS: &[(Text, &[Text])] = &[
    (
        Text::new("Où sont mes données ?", "Where is my data?"),
        &[
            Text::new(
                "Dans ce navigateur, sur cet appareil. Trame n’a pas de serveur : personne d’autre ne peut les lire.",
                "In this browser, on this device. Trame has no server: nobody else can read it.",
            ),
            Text::new(
                "Un navigateur peut être vidé : nettoyage, changement de poste, fenêtre privée. Enregistrez de temps en temps le plan dans un fichier, à l’étape 7.",
                "A browser can be emptied: clean-up, change of computer, private window. From time to time, save the plan in a file, in step 7.",
            ),
        ],
    ),
    (
        Text::new(
            "Comment travailler à plusieurs ?",
            "How can several people work on it?",
        ),
        &[Text::new(
            "Enregistrez le plan dans un fichier et envoyez-le. Votre collègue l’ouvre depuis la page d’accueil : le plan s’ajoute à côté des siens.",
            "Save the plan in a file and send it. Your colleague opens it from the home page: the plan is added beside theirs.",
        )],
    ),
    (
        Text::new("Par où commencer ?", "Where to start?"),
        &[
            Text::new(
                "Les étapes se suivent, mais aucun ordre n’est imposé. Dans chacune, répondez d’abord à l’essentiel ; « Aller plus loin » peut attendre.",
                "The steps follow one another, but no order is required. In each, answer what is essential first; “Go further” can wait.",
            ),
            Text::new(
                "Le regard de Trame signale ce qui manque et ce qui est bien. Il ne bloque jamais.",
                "Trame’s eye points out what is missing and what is well done. It never blocks.",
            ),
        ],
    ),
    (
        Text::new("Et sans réseau ?", "And without a network?"),
        &[Text::new(
            "Après la première ouverture, tout fonctionne hors ligne. Sur un téléphone, ajoutez Trame à l’écran d’accueil : le navigateur garde alors mieux les données.",
            "After the first opening, everything works offline. On a phone, add Trame to the home screen: the browser then keeps the data better.",
        )],
    ),
];

/// The keyboard: keys and what they do.
pub const KEYS: &[(Text, Text)] = &[
    (
        Text::new("Ctrl + Z", "Ctrl + Z"),
        Text::new("Annuler la dernière modification", "Undo the last change"),
    ),
    (
        Text::new("Ctrl + Maj + Z", "Ctrl + Shift + Z"),
        Text::new("Rétablir", "Redo"),
    ),
    (
        Text::new("Ctrl + S", "Ctrl + S"),
        Text::new(
            "Enregistrer tout de suite (Trame le fait aussi seul)",
            "Save at once (Trame also does it alone)",
        ),
    ),
    (
        Text::new("Entrée", "Enter"),
        Text::new(
            "Dans une case d’ajout : ajouter, et passer au suivant",
            "In a box that adds: add, and go on to the next",
        ),
    ),
    (
        Text::new("Flèches, Début, Fin", "Arrows, Home, End"),
        Text::new(
            "Dans le canevas : aller de case en case",
            "In the canvas: go from cell to cell",
        ),
    ),
];

/// Further reading, with its address.
pub const READINGS: &[(Text, &str)] = &[
    (
        Text::new(
            "Les Bases : « Comment penser la fonction de médiation numérique au sein de ma structure ? »",
            "Les Bases (in French): how to think the mediation role within one’s structure",
        ),
        "https://lesbases.anct.gouv.fr/ressources/fiche-comment-penser-la-fonction-de-mediation-numerique-au-sein-de-ma-structure",
    ),
    (
        Text::new(
            "Les Bases : organiser des échanges de bonnes pratiques",
            "Les Bases (in French): organising exchanges of good practice",
        ),
        "https://lesbases.anct.gouv.fr/ressources/fiche-comment-organiser-des-echanges-de-bonnes-pratiques-et-actions-collectives-sur-mon-territoire",
    ),
    (
        Text::new(
            "Les Bases : mobiliser l’écosystème et créer des partenariats",
            "Les Bases (in French): mobilising the ecosystem and building partnerships",
        ),
        "https://lesbases.anct.gouv.fr/ressources/fiche-comment-mobiliser-l-ecosysteme-de-la-mediation-numerique-et-creer-des-partenariats",
    ),
    (
        Text::new(
            "La cartographie nationale des lieux de médiation numérique",
            "The national map of digital mediation places (in French)",
        ),
        "https://cartographie.societenumerique.gouv.fr/",
    ),
];

macro_rules! sentences {
    ($($(#[$about:meta])* $name:ident($($arg:ident: $kind:ty),*): $fr:literal, $en:literal;)+) => { $(
        $(#[$about])*
        pub fn $name(lang: Lang, $($arg: $kind),*) -> String {
            match lang {
                Lang::Fr => format!($fr),
                Lang::En => format!($en),
            }
        }
    )+ };
}

pub(crate) use {sentences, words};

sentences! {
    /// A part was added.
    added(name: &str): "Ajouté : {name}.", "Added: {name}.";
    /// A part was removed.
    removed(name: &str): "« {name} » est supprimé.", "“{name}” is removed.";
    /// A part was moved.
    moved(name: &str, place: usize, count: usize): "{name} : position {place} sur {count}.", "{name}: position {place} of {count}.";
    /// The button that moves a part up.
    move_up(name: &str): "Monter : {name}", "Move up: {name}";
    /// The button that moves a part down.
    move_down(name: &str): "Descendre : {name}", "Move down: {name}";
    /// The button that removes a part.
    remove(name: &str): "Supprimer : {name}", "Remove: {name}";
    /// More of a long list.
    show_more(next: usize, left: usize): "Afficher {next} de plus (il en reste {left})", "Show {next} more ({left} left)";
    /// Which step out of seven.
    step_of(number: usize): "Étape {number} sur 7", "Step {number} of 7";
    /// Where to go on.
    resume(number: usize, title: &str): "Reprendre à l’étape {number} : {title}", "Resume at step {number}: {title}";
    /// Where a new plan begins.
    begin(number: usize, title: &str): "Commencer par l’étape {number} : {title}", "Start with step {number}: {title}";
    /// Which row out of how many.
    row_of(place: usize, count: usize): "{place} sur {count}", "{place} of {count}";
    /// When a row was last gone through.
    examined_on(date: &str): "Passé en revue le {date}.", "Gone through on {date}.";
    /// A sum of a line for a year, for screen readers.
    sum_of(line: &str, year: i64): "{line}, {year}, en euros", "{line}, {year}, in euros";
    /// The button that unfolds what is asked of a line.
    details_of(line: &str): "Préciser : {line}", "Details: {line}";
    /// How sure a resource is, for screen readers.
    certainty_of(line: &str): "Certitude : {line}", "Certainty: {line}";
    /// What the covered cells of a crossing are.
    covered(covered: usize, all: usize): "Couvert par une action existante : {covered} sur {all}.", "Covered by an existing activity: {covered} of {all}.";
    /// When a plan was last saved.
    saved_on(date: &str): "Enregistré le {date}", "Saved on {date}";
    /// The title of a copy.
    copy_of(title: &str): "{title} (copie)", "{title} (copy)";
    /// A plan was deleted.
    deleted(title: &str): "Le plan « {title} » est supprimé.", "The plan “{title}” is deleted.";
    /// A plan is back.
    restored(title: &str): "Le plan « {title} » est de retour.", "The plan “{title}” is back.";
    /// A file was saved.
    file_saved(name: &str): "Le fichier « {name} » est dans vos téléchargements.", "The file “{name}” is in your downloads.";
    /// The button that notes that something was said.
    done_today(name: &str): "C’est fait : {name}", "It is done: {name}";
    /// Something was said.
    round_done(name: &str): "C’est noté : {name}.", "Noted: {name}.";
    /// The dates that follow.
    then_on(dates: &str): "puis {dates}", "then {dates}";
}

/// How many answers a card has.
pub fn answers_of_eight(lang: Lang, count: usize) -> String {
    let said = match lang {
        Lang::Fr => numbers::count(lang, count, "réponse", "réponses"),
        Lang::En => numbers::count(lang, count, "answer", "answers"),
    };
    match lang {
        Lang::Fr => format!("{said} sur 8"),
        Lang::En => format!("{said} of 8"),
    }
}

/// How many steps are done.
pub fn steps_done(lang: Lang, done: usize) -> String {
    match (lang, done) {
        (Lang::Fr, 0 | 1) => format!("{done} étape terminée sur 7"),
        (Lang::Fr, _) => format!("{done} étapes terminées sur 7"),
        (Lang::En, _) => format!("{done} of 7 steps done"),
    }
}

/// What the canvas holds: tracks, engaged, in place, out of all its cells.
pub fn canvas_said(lang: Lang, counts: [usize; 3], cells: usize) -> String {
    let all: usize = counts.iter().sum();
    let [ideas, engaged, in_place] = counts;
    match lang {
        Lang::Fr => format!(
            "{} sur {cells} : {}, {}, {in_place} en place.",
            numbers::count(lang, all, "croisement", "croisements"),
            numbers::count(lang, engaged, "engagé", "engagés"),
            numbers::count(lang, ideas, "piste", "pistes"),
        ),
        Lang::En => format!(
            "{} of {cells}: {engaged} engaged, {}, {in_place} in place.",
            numbers::count(lang, all, "crossing", "crossings"),
            numbers::count(lang, ideas, "idea", "ideas"),
        ),
    }
}

/// How many rows are still to go through.
pub fn left_to_examine(lang: Lang, left: usize) -> String {
    match (lang, left) {
        (Lang::Fr, 0) => "Tout est passé en revue.".to_owned(),
        (Lang::Fr, _) => format!("Reste à passer en revue : {left}."),
        (Lang::En, 0) => "Everything has been gone through.".to_owned(),
        (Lang::En, _) => format!("Still to go through: {left}."),
    }
}

/// How many cells of an offer are empty.
pub fn still_empty(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Fr => numbers::count(lang, count, "case encore vide", "cases encore vides"),
        Lang::En => numbers::count(lang, count, "cell still empty", "cells still empty"),
    }
}

/// How many needs and gaps were written from a cell.
pub fn findings(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Fr => numbers::count(lang, count, "besoin ou manque", "besoins ou manques"),
        Lang::En => numbers::count(lang, count, "need or gap", "needs or gaps"),
    }
}

/// How many tasks are shown.
pub fn task_count(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Fr => numbers::count(lang, count, "action", "actions"),
        Lang::En => numbers::count(lang, count, "task", "tasks"),
    }
}

/// A kind of remark and how many there are.
pub fn remark_count(lang: Lang, kind: Text, count: usize) -> String {
    format!("{} ({count})", kind.say(lang))
}

/// The remarks that are folded.
pub fn other_remarks(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Fr => numbers::count(lang, count, "autre remarque", "autres remarques"),
        Lang::En => numbers::count(lang, count, "other remark", "other remarks"),
    }
}

/// The caption of a table of the budget.
pub fn budget_caption(lang: Lang, title: Text) -> String {
    match lang {
        Lang::Fr => format!("{} par année, en euros", title.say(lang)),
        Lang::En => format!("{} by year, in euros", title.say(lang)),
    }
}

/// Unreadable data was set aside.
pub fn set_aside(lang: Lang, count: usize) -> String {
    let what = match lang {
        Lang::Fr => numbers::count(
            lang,
            count,
            "élément illisible a été mis de côté",
            "éléments illisibles ont été mis de côté",
        ),
        Lang::En => numbers::count(
            lang,
            count,
            "unreadable item was set aside",
            "unreadable items were set aside",
        ),
    };
    match lang {
        Lang::Fr => format!("{what}, sans rien effacer."),
        Lang::En => format!("{what}; nothing was erased."),
    }
}
