//! The words of sharing: links, the browser's own sharing, the same file again.

use crate::text::frame::{sentences, words};
use crate::text::{Lang, Text};

words! {
    LINK: "Un lien, pour un petit plan", "A link, for a small plan";
    LINK_HINT: "Le lien contient tout le plan, noms compris. Il ne passe par aucun serveur de Trame, mais reste dans l’historique, les messageries et les outils qu’il traverse : ne le publiez pas.", "The link holds the whole plan, names included. It goes through no server of Trame, but stays in the history, messages and tools it goes through: do not publish it.";
    COPY_LINK: "Copier le lien", "Copy the link";
    LINK_COPIED: "Le lien est copié : collez-le dans un message.", "The link is copied: paste it in a message.";
    NO_LINKS_HERE: "Ce navigateur ne sait pas faire de lien. Envoyez plutôt le fichier.", "This browser cannot make a link. Send the file instead.";
    LINK_TOO_LARGE: "Ce plan est trop grand pour un lien. Envoyez plutôt le fichier.", "This plan is too large for a link. Send the file instead.";
    LINK_DAMAGED: "Ce lien est coupé ou abîmé. Demandez-le de nouveau, ou demandez le fichier. Rien n’a été changé.", "This link is cut or damaged. Ask for it again, or ask for the file. Nothing was changed.";
    LINK_TITLE: "Un plan reçu par un lien", "A plan received by a link";
    LINK_READING: "Lecture du lien…", "Reading the link…";
    LINK_FOUND: "Voici ce que contient le lien. Rien n’est encore gardé dans ce navigateur.", "Here is what the link holds. Nothing is kept in this browser yet.";
    LINK_ADD: "Ajouter à mes plans", "Add to my plans";
    LINK_ADDED: "Le plan est ajouté à vos plans, à côté des autres.", "The plan is added to your plans, beside the others.";
    SHARE_WITH: "Envoyer le fichier avec une autre application", "Send the file with another app";
    SAME_FILE: "Enregistrer toujours dans le même fichier", "Always save in the same file";
    SAME_FILE_HINT: "Choisissez un fichier une fois : ce bouton le met ensuite à jour, tant que cette page est ouverte.", "Choose a file once: this button then updates it, as long as this page is open.";
    FILE_UPDATED: "Le fichier est à jour.", "The file is up to date.";
}

sentences! {
    /// The button that updates a file chosen before.
    update_file(name: &str): "Mettre à jour « {name} »", "Update “{name}”";
}
