//! Trame, a planner for host structures of *médiation numérique*.

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
