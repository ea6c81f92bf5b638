//! The person's language and theme, kept in this browser.

use super::{StorageError, local};

const KEY: &str = "trame-preferences";

/// What the person chose; `None` follows the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language's code.
    pub language: Option<String>,
    /// The theme's name.
    pub theme: Option<String>,
    /// The size of text.
    pub text_size: Option<String>,
    /// As little motion as can be.
    pub motion: Option<String>,
    /// When the browser was asked to keep everything.
    pub asked_on: Option<String>,
}

/// The preferences kept; damaged ones count as none.
pub fn read() -> Result<Preferences, StorageError> {
    Ok(local::get(KEY)?
        .map(|text| Preferences::from_text(&text))
        .unwrap_or_default())
}

/// Keeps the preferences.
pub fn write(preferences: &Preferences) -> Result<(), StorageError> {
    local::set(KEY, &preferences.to_text())
}

impl Preferences {
    /// A line for each choice: its name, a space, its value.
    fn to_text(&self) -> String {
        let fields = [
            ("language", &self.language),
            ("theme", &self.theme),
            ("text-size", &self.text_size),
            ("motion", &self.motion),
            ("asked-on", &self.asked_on),
        ];
        let chosen = fields
            .into_iter()
            .filter_map(|(name, value)| value.as_ref().map(|it| format!("{name} {it}\n")));
        chosen.collect()
    }

    fn from_text(text: &str) -> Preferences {
        let field = |name| {
            let mut lines = text.lines().filter_map(|it| it.split_once(' '));
            lines
                .find(|(it, _)| *it == name)
                .map(|(_, value)| value.to_owned())
        };
        Preferences {
            language: field("language"),
            theme: field("theme"),
            text_size: field("text-size"),
            motion: field("motion"),
            asked_on: field("asked-on"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_writes() {
        let none = Preferences::default();
        assert_eq!(Preferences::from_text(&none.to_text()), none);
        let both = Preferences {
            language: Some("fr".into()),
            theme: Some("dark".into()),
            text_size: Some("large".into()),
            motion: Some("less".into()),
            asked_on: Some("2026-11-24".into()),
        };
        assert_eq!(Preferences::from_text(&both.to_text()), both);
    }

    #[test]
    fn damage_counts_as_none() {
        for text in ["", "null", "language", "\n", "{\"language\": 3}"] {
            assert_eq!(Preferences::from_text(text), Preferences::default());
        }
    }
}
