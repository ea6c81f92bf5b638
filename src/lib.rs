//! Trame, a planner for host structures of *médiation numérique*.

pub mod text;
pub mod plan;
pub mod guide;
pub mod coach;
pub mod documents;
pub mod formats;
#[cfg(feature = "ui")]
pub mod browser;
#[cfg(feature = "ui")]
pub mod storage;
#[cfg(feature = "ui")]
pub mod workspace;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "ui")]
pub mod views;
