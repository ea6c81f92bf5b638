//! The only lasting signals: the open plan, its saving, the language.
