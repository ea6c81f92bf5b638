//! The few small texts in localStorage; a refused storage is an error, never a panic.

use gloo_storage::{LocalStorage, Storage};

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

/// The area, once it is known to be reachable: gloo-storage stops the program where the browser blocks it.
fn area() -> Result<web_sys::Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Refused)?;
    window
        .local_storage()
        .map_err(StorageError::thrown)?
        .ok_or(StorageError::Refused)?;
    Ok(LocalStorage::raw())
}
