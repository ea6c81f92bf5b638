//! The plan: one document, its data, its invariants and its edits.
