//! The words of the gallery: every control in every state, for those who draw the interface.

use crate::text::Text;
use crate::text::frame::words;

words! {
    GALLERY_TITLE: "La galerie", "The gallery";
    GALLERY_PURPOSE: "Chaque couleur, chaque commande et chacun de leurs états, pour vérifier d’un regard que l’ensemble tient. Rien de ce que vous essayez ici n’est gardé.", "Each colour, each control and each of their states, to check at a glance that they hold together. Nothing you try here is kept.";
    COLOURS: "Les couleurs, par leur rôle", "Colours, by their role";
    TYPE: "Les lettres", "Letters";
    TITLE_1: "Le titre d’une page", "The title of a page";
    TITLE_2: "Le titre d’une partie", "The title of a part";
    TITLE_3: "Le titre d’un détail", "The title of a detail";
    BODY: "Le texte courant se lit sans effort, sur quarante à soixante-dix signes par ligne.", "Running text reads without effort, on forty to seventy characters a line.";
    SMALL: "Le texte discret aide sans prendre la place.", "Quiet text helps without taking the room.";
    LINK: "Un lien se reconnaît à son trait", "A link is known by its line";
    BUTTONS: "Les boutons", "Buttons";
    MAIN: "Commencer", "Start";
    USUAL: "Enregistrer dans un fichier", "Save in a file";
    QUIET: "Renommer", "Rename";
    EXAMPLE: "Atelier collectif", "Group workshop";
    DISABLED: "Hors d’usage", "Out of use";
    FIELDS: "Les champs", "Fields";
    EMPTY: "Un champ vide", "An empty field";
    FILLED: "Un champ rempli", "A filled field";
    WRONG: "Un champ à corriger", "A field to correct";
    LONG: "Un texte long", "A long text";
    NUMBER: "Un nombre", "A number";
    DAY: "Une date", "A date";
    ONE: "Un choix parmi quelques-uns", "One choice among a few";
    SEVERAL: "Plusieurs choix", "Several choices";
    FLAG: "Une seule case", "A single box";
    LISTED: "Un choix dans une liste", "A choice in a list";
    LINKED: "Des liens vers d’autres fiches", "Links to other entries";
    PHRASES: "Plusieurs phrases courtes", "Several short phrases";
    HINT: "Une ligne d’aide, sous la question.", "A line of help, under the question.";
    WHY_TEXT: "La raison de la question, pour qui la demande.", "The reason for the question, for whoever asks.";
    VALUE: "La médiathèque, le mardi", "The library, on Tuesdays";
    ADVICE: "Écrivez cinq chiffres, par exemple 51100.", "Write five digits, for example 51100.";
    WRONG_VALUE: "5110", "5110";
    ADD_ONE: "Ajouter une fiche", "Add an entry";
    NO_CHOICE: "aucune", "none";
    FIRST: "La première", "The first";
    SECOND: "La deuxième", "The second";
    THIRD: "La troisième, dont le nom est assez long pour passer à la ligne sur un téléphone", "The third, whose name is long enough to wrap on a phone";
    STATES: "Ce qui se dit", "What is said";
    STATUS: "Où en est une étape", "Where a step stands";
    WEAVE: "Le tissage d’un croisement", "The weave of a crossing";
    REMARKS: "Le regard de Trame", "Trame’s eye";
    REMARK: "Une remarque mène à l’endroit où agir.", "A remark leads to where to act.";
    SAVING: "L’enregistrement", "Saving";
    NOTHING: "Rien ici pour l’instant : une phrase dit quoi faire.", "Nothing here yet: a sentence says what to do.";
}
