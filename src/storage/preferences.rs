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
        let fields = [("language", &self.language), ("theme", &self.theme)];
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
