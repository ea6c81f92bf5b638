//! The seven steps and their questions, as tables.
