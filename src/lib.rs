//! Trame, a planner for host structures of *médiation numérique*: one page, no server.
//!
//! # Architecture
//!
//! Modules are floors; each uses only those under it (`tests/layers.rs` holds the table):
//!
//! | floor | what it is |
//! |---|---|
//! | [`text`] | wording in both languages |
//! | [`plan`] | the document: data, invariants, edits, and what is computed from it |
//! | [`guide`] | the seven steps and their questions, as tables |
//! | [`coach`] | one rule a file: reads a plan, gives remarks |
//! | [`documents`] | what is said to whom, as outlines |
//! | [`formats`] | how it is written and read |
//! | `storage`, `browser` | what the browser keeps and lends |
//! | `workspace` | the only lasting signals |
//! | `ui`, `views` | controls, then pages |
//!
//! Everything up to [`formats`] knows no browser and is tested natively (`--no-default-features`); the whole crate also
//! compiles natively, so that tests and lints need no WebAssembly target.
//!
//! What a newcomer needs to see the home page is the first load; the rest arrives when it is first opened
//! (`views::doors`). So the home page stands on `workspace::Lobby`, which knows plans by title and text, and the pages of
//! a plan on `workspace::Workspace`, which knows the open plan.
//!
//! # Invariants
//!
//! - The plan is plain data in one place, changed by one door, `Workspace::edit`: so undo, saving and the coach see every change.
//! - « Enregistré » is said only once the strict transaction is complete; nothing is written before loading has succeeded.
//! - Opening a file adds a plan and never replaces one; unreadable data is set aside, never erased.
//! - The domain draws no identifier, no date, no random number: they are handed in.
//! - What can be computed is not stored: remarks, silos, coverage, gaps, next dates are functions of the plan and of today.
//! - No request goes to another origin, and the content policy holds it.

#[cfg(feature = "ui")]
pub mod browser;
pub mod coach;
pub mod documents;
pub mod formats;
pub mod guide;
pub mod plan;
#[cfg(feature = "ui")]
pub mod storage;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "ui")]
pub mod views;
#[cfg(feature = "ui")]
pub mod workspace;
