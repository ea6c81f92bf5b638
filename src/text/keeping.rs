//! The words of what is kept: versions, the bin, the data of this browser.

use crate::text::frame::{sentences, words};
use crate::text::{Lang, Text};

// Versions.
words! {
    VERSIONS: "Versions", "Versions";
    VERSIONS_PURPOSE: "L’état du plan à différents moments. Revenir à une version n’efface rien : ce que vous aviez devient une version à son tour.", "The state of the plan at different moments. Going back to a version erases nothing: what you had becomes a version in its turn.";
    KEEP_VERSION: "Garder le plan tel qu’il est maintenant", "Keep the plan as it is now";
    VERSION_NAME: "Nom de cette version", "Name of this version";
    VERSION_NAME_HINT: "Par exemple : avant le conseil municipal de janvier.", "For example: before the January council meeting.";
    KEEP: "Garder cette version", "Keep this version";
    VERSION_KEPT: "La version est gardée.", "The version is kept.";
    NO_VERSION: "Aucune version pour l’instant. Trame en garde une à chaque séance de travail ; vous pouvez en garder une quand vous voulez.", "No version yet. Trame keeps one at each sitting; you can keep one whenever you want.";
    AUTOMATIC: "gardée d’elle-même", "kept on its own";
    NAMED: "gardée par vous", "kept by you";
    SIDE: "mise à part : un autre onglet avait enregistré entre-temps", "put aside: another tab had saved meanwhile";
    ORIGINAL: "avant un retour à une autre version", "before going back to another version";
    LOOK: "Voir", "Look";
    RESTORE: "Revenir à cette version", "Go back to this version";
    VERSION_RESTORED: "Le plan est revenu à cette version. Ce que vous aviez est dans la liste.", "The plan is back to this version. What you had is in the list.";
    PREVIEW: "Aperçu de la version", "Preview of the version";
    CLOSE_PREVIEW: "Fermer l’aperçu", "Close the preview";
    UNREADABLE_VERSION: "Cette version ne peut pas être lue.", "This version cannot be read.";
}

// The data of this browser.
words! {
    MY_DATA: "Mes données", "My data";
    DATA_PURPOSE: "Tout ce que Trame garde est ici, dans ce navigateur, sur cet appareil. Rien n’est envoyé ailleurs.", "Everything Trame keeps is here, in this browser, on this device. Nothing is sent elsewhere.";
    BACKUP: "Une sauvegarde de tout", "A backup of everything";
    BACKUP_HINT: "Un seul fichier avec tous vos plans, leurs versions et la corbeille : pour changer d’ordinateur ou dormir tranquille.", "A single file with all your plans, their versions and the bin: to change computers or to sleep soundly.";
    SAVE_ALL: "Tout enregistrer dans un fichier", "Save everything in a file";
    PUT_BACK: "Remettre une sauvegarde", "Put a backup back";
    PUT_BACK_HINT: "Choisissez un fichier « .trame-sauvegarde.json ». Ce qu’il contient s’ajoute ; rien n’est remplacé.", "Choose a “.trame-sauvegarde.json” file. What it holds is added; nothing is replaced.";
    LIBRARY_TOO_LARGE: "Ce fichier dépasse 100 Mo : ce n’est pas une sauvegarde de Trame. Rien n’a été changé.", "This file is larger than 100 MB: it is not a Trame backup. Nothing was changed.";
    LIBRARY_DAMAGED: "Ce fichier est abîmé ou coupé. Reprenez-le à sa source, ou essayez une sauvegarde plus ancienne. Rien n’a été changé.", "This file is damaged or cut. Take it again from its source, or try an older backup. Nothing was changed.";
    NOT_A_LIBRARY: "Ce fichier n’est pas une sauvegarde de Trame. Pour ouvrir un plan, allez à la page d’accueil. Rien n’a été changé.", "This file is not a Trame backup. To open a plan, go to the home page. Nothing was changed.";
    LIBRARY_NEWER: "Cette sauvegarde vient d’une version plus récente de Trame : rechargez la page pour mettre Trame à jour, puis réessayez. Rien n’a été changé.", "This backup comes from a newer version of Trame: reload the page to update Trame, then try again. Nothing was changed.";
    IS_A_LIBRARY: "Ce fichier est une sauvegarde de tout : remettez-la depuis la page « Mes données ». Rien n’a été changé.", "This file is a backup of everything: put it back from the “My data” page. Nothing was changed.";
    SAFETY: "Ce que le navigateur promet", "What the browser promises";
    PERSISTED: "Le navigateur a promis de ne rien effacer, même s’il manque de place.", "The browser has promised to erase nothing, even when space is short.";
    NOT_PERSISTED: "Le navigateur peut effacer les données de ce site s’il manque de place. Demandez-lui de les garder ; il peut refuser.", "The browser may erase this site’s data when space is short. Ask it to keep them; it may refuse.";
    ASK_PERSIST: "Demander de tout garder", "Ask to keep everything";
    PERSIST_REFUSED: "Le navigateur n’a pas promis. Enregistrez vos plans dans des fichiers, ou installez Trame depuis son menu : il promet plus volontiers ensuite.", "The browser did not promise. Save your plans in files, or install Trame from its menu: it promises more readily afterwards.";
    SAFARI: "Sur un iPhone, un iPad ou un Mac, Safari efface les données d’un site après sept jours sans visite. Ajoutez Trame à l’écran d’accueil ou au Dock : cette limite ne s’applique plus.", "On an iPhone, an iPad or a Mac, Safari erases a site’s data after seven days without a visit. Add Trame to the home screen or to the Dock: that limit no longer applies.";
    PLANS_HERE: "Les plans de ce navigateur", "The plans of this browser";
    NO_PLAN_HERE: "Aucun plan pour l’instant.", "No plan yet.";
    PLAN: "Plan", "Plan";
    SAVED_HERE: "Enregistré ici", "Saved here";
    SAVED_IN_FILE: "Dernière copie dans un fichier", "Last copy in a file";
    NEVER_COPIED: "jamais", "never";
    BIN: "Corbeille", "Bin";
    BIN_HINT: "Un plan supprimé reste ici trente jours au moins.", "A deleted plan stays here for thirty days at least.";
    BIN_EMPTY: "La corbeille est vide.", "The bin is empty.";
    TAKE_OUT: "Remettre parmi mes plans", "Put back among my plans";
    PURGE: "Effacer pour toujours", "Erase for ever";
    PURGE_SURE: "Effacer vraiment ?", "Really erase?";
    CANCEL: "Garder", "Keep it";
    ASIDE: "Données illisibles mises à part", "Unreadable data set aside";
    ASIDE_HINT: "Trame a trouvé des données abîmées. Rien n’a été effacé : enregistrez-les, une personne qui connaît le sujet pourra peut-être les lire.", "Trame found damaged data. Nothing was erased: save them, someone who knows may be able to read them.";
    SAVE_ASIDE: "Enregistrer ces données", "Save these data";
    RESCUE: "Page de secours", "Rescue page";
    RESCUE_HINT: "Si Trame ne démarre plus, cette page donne quand même accès à vos plans.", "If Trame no longer starts, this page still gives access to your plans.";
    COPY_TITLE: "Une copie dans un fichier", "A copy in a file";
    COPY_WHY: "Un navigateur peut être vidé sans prévenir. Un fichier, lui, vous appartient.", "A browser can be emptied without warning. A file belongs to you.";
    NEVER_COPIED_YET: "Ce plan n’a encore aucune copie dans un fichier.", "This plan has no copy in a file yet.";
}

sentences! {
    /// How much room is taken.
    room(used: &str, quota: &str): "{used} utilisés, sur {quota} que le navigateur accorde.", "{used} used, out of {quota} granted by the browser.";
    /// When the last copy in a file was made.
    copied(when: &str): "Dernière copie dans un fichier : {when}.", "Last copy in a file: {when}.";
    /// When a plan was deleted.
    deleted_on(date: &str): "supprimé le {date}", "deleted on {date}";
    /// The file of the whole library was saved.
    library_saved(name: &str): "La sauvegarde « {name} » est dans vos téléchargements.", "The backup “{name}” is in your downloads.";
    /// What a button does to a version, for screen readers.
    of_version(act: &str, version: &str): "{act} : {version}", "{act}: {version}";
}

/// How long ago, in days.
pub fn days_ago(lang: Lang, days: i64) -> String {
    match (lang, days) {
        (Lang::Fr, ..=0) => "aujourd’hui".to_owned(),
        (Lang::Fr, 1) => "hier".to_owned(),
        (Lang::Fr, _) => format!("il y a {days} jours"),
        (Lang::En, ..=0) => "today".to_owned(),
        (Lang::En, 1) => "yesterday".to_owned(),
        (Lang::En, _) => format!("{days} days ago"),
    }
}

/// What putting a library back did.
pub fn put_back(lang: Lang, added: usize, same: usize, refused: usize) -> String {
    let mut said = match (lang, added) {
        (Lang::Fr, 0) => "Aucun plan ajouté.".to_owned(),
        (Lang::Fr, 1) => "1 plan ajouté.".to_owned(),
        (Lang::Fr, _) => format!("{added} plans ajoutés."),
        (Lang::En, 1) => "1 plan added.".to_owned(),
        (Lang::En, _) => format!("{added} plans added."),
    };
    let mut also = |count: usize, one: Text, many: Text| {
        if count > 0 {
            let text = if count == 1 { one } else { many };
            said.push_str(&format!(" {count} {}", text.say(lang)));
        }
    };
    also(
        same,
        Text::new("plan était déjà là.", "plan was here already."),
        Text::new("plans étaient déjà là.", "plans were here already."),
    );
    also(
        refused,
        Text::new("plan n’a pas pu être lu.", "plan could not be read."),
        Text::new("plans n’ont pas pu être lus.", "plans could not be read."),
    );
    said
}

/// A size as people say it.
pub fn size(lang: Lang, bytes: f64) -> String {
    let (value, unit) = match bytes {
        it if it >= 1e9 => (it / 1e9, Text::new("Go", "GB")),
        it if it >= 1e6 => (it / 1e6, Text::new("Mo", "MB")),
        it => (it / 1e3, Text::new("ko", "kB")),
    };
    let value = match lang {
        Lang::Fr => format!("{value:.1}").replace('.', ","),
        Lang::En => format!("{value:.1}"),
    };
    format!("{value}\u{a0}{}", unit.say(lang))
}
