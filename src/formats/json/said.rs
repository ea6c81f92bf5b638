//! What the person reads when a file cannot be opened: what is wrong, where, and what to do.

use crate::formats::json::limits;
use crate::formats::json::read::Notice;
use crate::formats::json::{Expected, FORMAT, Found, Kind, ReadError};
use crate::text::{Lang, Text, numbers};

const NOTHING_CHANGED: Text = Text::new(
    "Rien n’a été changé dans vos plans.",
    "Nothing was changed in your plans.",
);

const CHOOSE_ANOTHER: Text = Text::new(
    "Choisissez un fichier enregistré par Trame\u{a0}: son nom finit par «\u{a0}.trame.json\u{a0}».",
    "Choose a file saved by Trame: its name ends with “.trame.json”.",
);

const CORRECT_OR_ASK: Text = Text::new(
    "Corrigez-le à cet endroit, ou demandez à la personne qui vous l’a donné de l’enregistrer à nouveau depuis Trame.",
    "Correct it there, or ask the person who gave it to you to save it again from Trame.",
);

const ASK_AGAIN: Text = Text::new(
    "Demandez à la personne qui vous l’a donné de l’enregistrer à nouveau depuis Trame.",
    "Ask the person who gave it to you to save it again from Trame.",
);

const SPLIT: Text = Text::new(
    "Enregistrez-le en plusieurs plans, ou retirez ce qui ne sert pas.",
    "Save it as several plans, or remove what is not needed.",
);

impl ReadError {
    /// What is wrong, where, and what to do, in the person's language.
    pub fn say(&self, lang: Lang) -> String {
        let remedy = self.remedy().say(lang);
        let unchanged = NOTHING_CHANGED.say(lang);
        format!("{} {remedy} {unchanged}", self.wrong(lang))
    }

    fn wrong(&self, lang: Lang) -> String {
        let number =
            |value: usize| numbers::integer(lang, i64::try_from(value).unwrap_or(i64::MAX));
        let mebibytes = number(limits::BYTES / 1024 / 1024);
        match lang {
            Lang::Fr => match self {
                ReadError::Empty => "Ce fichier est vide.".to_owned(),
                ReadError::NotText(kind) => format!(
                    "Ce fichier n’est pas un plan de Trame\u{a0}: {}.",
                    kind.said().fr
                ),
                ReadError::NotJson {
                    line, cut: true, ..
                } => format!(
                    "Ce fichier est incomplet\u{a0}: il s’arrête à la ligne\u{a0}{}, avant sa fin.",
                    number(*line)
                ),
                ReadError::NotJson { line, column, .. } => format!(
                    "Ce fichier ne se lit pas comme du JSON à partir de la ligne\u{a0}{}, caractère\u{a0}{}.",
                    number(*line),
                    number(*column)
                ),
                ReadError::NotAPlan(found) => format!(
                    "Ce fichier n’est pas un plan de Trame\u{a0}: {}.",
                    found.said(lang)
                ),
                ReadError::Newer { .. } => {
                    "Ce plan vient d’une version plus récente de Trame.".to_owned()
                }
                ReadError::TooLarge => format!(
                    "Ce fichier dépasse {mebibytes}\u{a0}Mio\u{a0}: c’est trop pour un plan."
                ),
                ReadError::TooDeep => format!(
                    "Ce fichier emboîte plus de {} niveaux\u{a0}: ce n’est pas un plan de Trame.",
                    number(limits::DEPTH)
                ),
                ReadError::TooManyValues => format!(
                    "Ce fichier contient plus de {} valeurs\u{a0}: c’est trop pour un plan.",
                    number(limits::VALUES)
                ),
                ReadError::TooMany { count } => format!(
                    "Ce fichier contient {} éléments\u{202f}; Trame en ouvre {} au plus.",
                    number(*count),
                    number(limits::PARTS)
                ),
                ReadError::TooManyFields { place, count } => format!(
                    "Un groupe contient {} champs\u{202f}; Trame en ouvre {} au plus\u{a0}: {}.",
                    number(*count),
                    number(limits::FIELDS),
                    place.say(lang)
                ),
                ReadError::TooLong { place } => format!(
                    "Un texte dépasse {} caractères\u{a0}: {}.",
                    number(limits::CHARACTERS),
                    place.say(lang)
                ),
                ReadError::WrongType { place, expected } => format!(
                    "Une valeur ne convient pas\u{a0}: {}. Il faut {}.",
                    place.say(lang),
                    expected.said().fr
                ),
                ReadError::OutOfRange { place } => format!(
                    "Un nombre est trop grand\u{a0}: {}. Il faut un nombre entier entre {} et {}.",
                    place.say(lang),
                    numbers::integer(lang, -limits::LARGEST),
                    numbers::integer(lang, limits::LARGEST)
                ),
                ReadError::UnknownCode { place, code } => format!(
                    "La réponse «\u{a0}{code}\u{a0}» n’est pas dans la liste des choix\u{a0}: {}.",
                    place.say(lang)
                ),
                ReadError::BadDate { place, text } => format!(
                    "«\u{a0}{text}\u{a0}» n’est pas une date du calendrier\u{a0}: {}. Il faut une date comme 2027-03-15.",
                    place.say(lang)
                ),
                ReadError::BadId { place, text } => format!(
                    "«\u{a0}{text}\u{a0}» n’est pas un identifiant\u{a0}: {}. Il faut 1 à 13 chiffres et petites lettres sans accent.",
                    place.say(lang)
                ),
                ReadError::DuplicateCrossing { place } => format!(
                    "Ce croisement est écrit deux fois\u{a0}: {}.",
                    place.say(lang)
                ),
            },
            Lang::En => match self {
                ReadError::Empty => "This file is empty.".to_owned(),
                ReadError::NotText(kind) => {
                    format!("This file is not a Trame plan: {}.", kind.said().en)
                }
                ReadError::NotJson {
                    line, cut: true, ..
                } => format!(
                    "This file is incomplete: it stops at line {}, before its end.",
                    number(*line)
                ),
                ReadError::NotJson { line, column, .. } => format!(
                    "This file does not read as JSON from line {}, character {}.",
                    number(*line),
                    number(*column)
                ),
                ReadError::NotAPlan(found) => {
                    format!("This file is not a Trame plan: {}.", found.said(lang))
                }
                ReadError::Newer { .. } => {
                    "This plan comes from a newer version of Trame.".to_owned()
                }
                ReadError::TooLarge => {
                    format!("This file is over {mebibytes}\u{a0}MiB: too much for a plan.")
                }
                ReadError::TooDeep => format!(
                    "This file nests more than {} levels: it is not a Trame plan.",
                    number(limits::DEPTH)
                ),
                ReadError::TooManyValues => format!(
                    "This file holds more than {} values: too much for a plan.",
                    number(limits::VALUES)
                ),
                ReadError::TooMany { count } => format!(
                    "This file holds {} items; Trame opens {} at most.",
                    number(*count),
                    number(limits::PARTS)
                ),
                ReadError::TooManyFields { place, count } => format!(
                    "A group holds {} fields; Trame opens {} at most: {}.",
                    number(*count),
                    number(limits::FIELDS),
                    place.say(lang)
                ),
                ReadError::TooLong { place } => format!(
                    "A text is over {} characters: {}.",
                    number(limits::CHARACTERS),
                    place.say(lang)
                ),
                ReadError::WrongType { place, expected } => format!(
                    "A value does not fit: {}. It should be {}.",
                    place.say(lang),
                    expected.said().en
                ),
                ReadError::OutOfRange { place } => format!(
                    "A number is too large: {}. It should be a whole number between {} and {}.",
                    place.say(lang),
                    numbers::integer(lang, -limits::LARGEST),
                    numbers::integer(lang, limits::LARGEST)
                ),
                ReadError::UnknownCode { place, code } => format!(
                    "The answer “{code}” is not in the list of choices: {}.",
                    place.say(lang)
                ),
                ReadError::BadDate { place, text } => format!(
                    "“{text}” is not a date of the calendar: {}. It should look like 2027-03-15.",
                    place.say(lang)
                ),
                ReadError::BadId { place, text } => format!(
                    "“{text}” is not an identifier: {}. It should be 1 to 13 digits and small letters.",
                    place.say(lang)
                ),
                ReadError::DuplicateCrossing { place } => {
                    format!("This crossing is written twice: {}.", place.say(lang))
                }
            },
        }
    }

    fn remedy(&self) -> Text {
        match self {
            ReadError::NotText(Kind::Utf16 | Kind::Older) => Text::new(
                "Enregistrez-le en UTF-8 dans l’éditeur de texte, ou enregistrez-le à nouveau depuis Trame.",
                "Save it as UTF-8 in the text editor, or save it again from Trame.",
            ),
            ReadError::Empty
            | ReadError::NotText(Kind::Archive | Kind::Pdf | Kind::Picture | Kind::Other)
            | ReadError::NotAPlan(_)
            | ReadError::TooDeep => CHOOSE_ANOTHER,
            ReadError::Newer { .. } => Text::new(
                "Rechargez la page pour mettre Trame à jour, puis ouvrez-le à nouveau.",
                "Reload the page to update Trame, then open it again.",
            ),
            ReadError::NotJson { cut: true, .. } => ASK_AGAIN,
            ReadError::TooLarge | ReadError::TooManyValues | ReadError::TooMany { .. } => SPLIT,
            ReadError::NotJson { cut: false, .. }
            | ReadError::TooLong { .. }
            | ReadError::TooManyFields { .. }
            | ReadError::WrongType { .. }
            | ReadError::OutOfRange { .. }
            | ReadError::UnknownCode { .. }
            | ReadError::BadDate { .. }
            | ReadError::BadId { .. }
            | ReadError::DuplicateCrossing { .. } => CORRECT_OR_ASK,
        }
    }
}

impl Kind {
    const fn said(self) -> Text {
        match self {
            Kind::Archive => Text::new(
                "c’est une archive ou un document de bureautique",
                "it is an archive or an office document",
            ),
            Kind::Pdf => Text::new("c’est un PDF", "it is a PDF"),
            Kind::Picture => Text::new("c’est une image", "it is a picture"),
            Kind::Utf16 => Text::new(
                "son texte est codé en UTF-16",
                "its text is encoded in UTF-16",
            ),
            Kind::Older => Text::new(
                "son texte est dans un ancien codage, comme Windows-1252",
                "its text is in an older encoding, such as Windows-1252",
            ),
            Kind::Other => Text::new("ce n’est pas du texte", "it is not text"),
        }
    }
}

impl Found {
    fn said(&self, lang: Lang) -> String {
        let text = match (self, lang) {
            (Found::Format(format), Lang::Fr) => {
                return format!(
                    "il est au format «\u{a0}{format}\u{a0}», et non «\u{a0}{FORMAT}\u{a0}»"
                );
            }
            (Found::Format(format), Lang::En) => {
                return format!("its format is “{format}”, not “{FORMAT}”");
            }
            (Found::Array, _) => Text::new("c’est une liste JSON", "it is a JSON list"),
            (Found::Scalar, _) => {
                Text::new("c’est une valeur JSON seule", "it is a lone JSON value")
            }
            (Found::NoFormat, _) => Text::new(
                "c’est un fichier JSON d’une autre application",
                "it is a JSON file of another application",
            ),
        };
        text.say(lang).to_owned()
    }
}

impl Expected {
    const fn said(self) -> Text {
        match self {
            Expected::Text => Text::new("un texte", "a text"),
            Expected::Texts => Text::new("une liste de textes", "a list of texts"),
            Expected::Flag => Text::new(
                "«\u{a0}true\u{a0}» ou «\u{a0}false\u{a0}»",
                "“true” or “false”",
            ),
            Expected::Number => Text::new("un nombre entier", "a whole number"),
            Expected::Date => Text::new(
                "une date comme «\u{a0}2027-03-15\u{a0}»",
                "a date such as “2027-03-15”",
            ),
            Expected::Code => Text::new("un des codes de la liste", "one of the codes of the list"),
            Expected::Codes => Text::new("une liste de codes", "a list of codes"),
            Expected::Id => Text::new("un identifiant", "an identifier"),
            Expected::Ids => Text::new("une liste d’identifiants", "a list of identifiers"),
            Expected::Amounts => Text::new(
                "des sommes par année, comme { \"2027\": 34800 }",
                "sums by year, such as { \"2027\": 34800 }",
            ),
            Expected::Year => Text::new("une année en quatre chiffres", "a year of four digits"),
            Expected::Record => Text::new(
                "un groupe de champs entre accolades",
                "a group of fields in braces",
            ),
            Expected::List => Text::new("une liste entre crochets", "a list in square brackets"),
        }
    }
}

impl Notice {
    /// What the person should know of the plan just opened.
    pub fn say(self, lang: Lang) -> String {
        let (count, one, many) = match self {
            Notice::Mended(count) => (
                count,
                Text::new(
                    "lien ne menait à rien et a été retiré",
                    "link led nowhere and was taken away",
                ),
                Text::new(
                    "liens ne menaient à rien et ont été retirés",
                    "links led nowhere and were taken away",
                ),
            ),
            Notice::Cleaned(count) => (
                count,
                Text::new(
                    "texte contenait des caractères invisibles, retirés",
                    "text held invisible characters, taken away",
                ),
                Text::new(
                    "textes contenaient des caractères invisibles, retirés",
                    "texts held invisible characters, taken away",
                ),
            ),
            Notice::Replaced(count) => (
                count,
                Text::new(
                    "caractère était abîmé et a été remplacé par «\u{a0}\u{fffd}\u{a0}»",
                    "character was damaged and was replaced by “\u{fffd}”",
                ),
                Text::new(
                    "caractères étaient abîmés et ont été remplacés par «\u{a0}\u{fffd}\u{a0}»",
                    "characters were damaged and were replaced by “\u{fffd}”",
                ),
            ),
            Notice::Renumbered(count) => (
                count,
                Text::new(
                    "élément portait l’identifiant d’un autre et en a reçu un nouveau",
                    "item had the identifier of another and was given a new one",
                ),
                Text::new(
                    "éléments portaient l’identifiant d’un autre et en ont reçu un nouveau",
                    "items had the identifiers of others and were given new ones",
                ),
            ),
            Notice::Kept(count) => (
                count,
                Text::new(
                    "champ inconnu de cette version est gardé tel quel",
                    "field unknown to this version is kept as it is",
                ),
                Text::new(
                    "champs inconnus de cette version sont gardés tels quels",
                    "fields unknown to this version are kept as they are",
                ),
            ),
        };
        format!(
            "{}.",
            numbers::count(lang, count, one.say(lang), many.say(lang))
        )
    }
}
