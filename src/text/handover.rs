//! The words around the documents: how they are chosen, shown, copied and saved.

use crate::text::{Lang, Text};

macro_rules! words {
    ($($name:ident: $fr:literal, $en:literal;)+) => {
        $(#[doc = $en] pub const $name: Text = Text::new($fr, $en);)+
    };
}

words! {
    TO_DOCUMENTS: "Tous les documents", "All the documents";
    WHAT_TO_INCLUDE: "Dans cet exemplaire", "In this copy";
    WITHOUT_NAMES: "Sans les noms de personnes ni les contacts", "Without the names of people or contacts";
    WITHOUT_NAMES_HINT: "Les textes que vous avez écrits librement sont gardés tels quels : relisez-les.", "Texts that you wrote freely are kept as they are: read them again.";
    WITH_KEPT_IDEAS: "Avec les idées gardées pour vous", "With the ideas kept for yourself";
    COPY_RICH: "Copier pour un traitement de texte", "Copy for a word processor";
    SAVE_MARKDOWN: "Enregistrer en Markdown", "Save as Markdown";
    SAVE_HTML: "Enregistrer en HTML", "Save as HTML";
    COPIED_RICH: "Le document est copié. Collez-le dans votre traitement de texte.", "The document is copied. Paste it into your word processor.";
    RICHER_WITH: "Ce document dirait plus avec :", "This document would say more with:";
    NO_SUCH_DOCUMENT: "Ce document n’existe pas", "This document does not exist";
    CORRECT_TEXTS: "Corriger et copier", "Correct and copy";
    WHOSE_TEXTS: "Des textes pour quoi ?", "Texts for what?";
    SERVICE: "Le service", "The service";
    COPY_TEXT: "Copier", "Copy";
    TAKE_PROPOSAL: "Reprendre le texte proposé", "Take the proposed text back";
    SEE_TEXTS: "Voir les textes à envoyer : site, presse, radio, SMS, courriel, affiche", "See the texts to send: website, press, radio, text message, e-mail, poster";
}

/// A document was saved.
pub fn document_saved(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Fr => format!("Le document « {name} » est dans vos téléchargements."),
        Lang::En => format!("The document “{name}” is in your downloads."),
    }
}
