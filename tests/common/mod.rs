//! What several tests share.
#![allow(dead_code, reason = "each test uses what it needs")]

pub mod docx;
pub mod mutate;
pub mod plain;
pub mod random;
pub mod readers;
pub mod venues;

use std::fs;
use std::path::PathBuf;

/// A file of the project.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The text of a file of the project; empty when it is not there.
pub fn file(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_default()
}

/// Holds a file of the project against what the code writes; `TRAME_WRITE=1` writes it instead.
pub fn same_as_file(name: &str, written: &str) {
    if std::env::var_os("TRAME_WRITE").is_some() {
        fs::write(path(name), written).expect("the project's files can be written");
        return;
    }
    assert!(
        file(name) == written,
        "{name} is not what the code writes: run TRAME_WRITE=1 cargo test --no-default-features, and look at the difference"
    );
}
