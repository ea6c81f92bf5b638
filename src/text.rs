//! Wording in both languages.
