//! The person's language and theme, kept in this browser.

use serde_json::{Map, Value};

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
    fn to_text(&self) -> String {
        let fields = [("language", &self.language), ("theme", &self.theme)];
        let chosen = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value.clone()?.into())));
        Value::Object(chosen.collect::<Map<_, _>>()).to_string()
    }

    fn from_text(text: &str) -> Preferences {
        let record: Value = serde_json::from_str(text).unwrap_or_default();
        let field = |name| record.get(name).and_then(Value::as_str).map(str::to_owned);
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
        for text in ["", "null", "[1]", "{\"language\": 3}", "{"] {
            assert_eq!(Preferences::from_text(text), Preferences::default());
        }
    }
}
