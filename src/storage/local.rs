//! The few small texts in localStorage; a refused storage is an error, never a panic.

use web_sys::Storage;

use super::StorageError;

/// The text under this key.
pub fn get(key: &str) -> Result<Option<String>, StorageError> {
    area()?.get_item(key).map_err(StorageError::thrown)
}

/// Writes a text in one go: when refused, the former one stays.
pub fn set(key: &str, text: &str) -> Result<(), StorageError> {
    area()?.set_item(key, text).map_err(StorageError::thrown)
}

/// Forgets a text.
pub fn remove(key: &str) -> Result<(), StorageError> {
    area()?.remove_item(key).map_err(StorageError::thrown)
}

fn area() -> Result<Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Refused)?;
    window
        .local_storage()
        .map_err(StorageError::thrown)?
        .ok_or(StorageError::Refused)
}
