//! Wording in both languages: a text holds French and English side by side.

pub mod exports;
pub mod frame;
pub mod gallery;
pub mod handover;
pub mod info;
pub mod keeping;
pub mod numbers;
pub mod sharing;
pub mod sms;
pub mod spelling;

/// A language of the interface and of the documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// French, the language of the field.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// Every language, French first.
    pub const ALL: [Lang; 2] = [Lang::Fr, Lang::En];

    /// The code of BCP 47, as written in `lang` attributes and in files.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::En => "en",
        }
    }

    /// The language of a code such as `fr` or `en-GB`; French when it is another one.
    pub fn of(code: &str) -> Lang {
        if code.to_ascii_lowercase().starts_with("en") {
            Lang::En
        } else {
            Lang::Fr
        }
    }

    /// A colon, with the space that French has before it.
    pub const fn colon(self) -> &'static str {
        match self {
            Lang::Fr => "\u{a0}: ",
            Lang::En => ": ",
        }
    }
}

/// The same sentence in French and in English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// In French, with its typography: « », ’, spaces that do not break.
    pub fr: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Text {
    /// A text from its two wordings.
    pub const fn new(fr: &'static str, en: &'static str) -> Text {
        Text { fr, en }
    }

    /// An official label, which stays French in every language.
    pub const fn official(label: &'static str) -> Text {
        Text {
            fr: label,
            en: label,
        }
    }

    /// Nothing to say.
    pub const NONE: Text = Text { fr: "", en: "" };

    /// The wording in a language.
    pub const fn say(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fr => self.fr,
            Lang::En => self.en,
        }
    }

    /// Is there nothing to say?
    pub const fn is_empty(self) -> bool {
        self.fr.is_empty()
    }
}
