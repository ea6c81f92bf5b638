//! How a plan or a document is written and read: pure functions, which know neither files nor the browser.

pub mod csv;
pub mod docx;
pub mod file_name;
pub mod format;
pub mod html;
pub mod ics;
pub mod json;
pub mod library;
pub mod link;
pub mod markdown;
#[cfg(not(target_family = "wasm"))]
pub mod schema;
pub mod standard;
pub mod xlsx;
mod xml;
mod zip;

pub use format::{FORMATS, Format};
