//! What can go wrong when keeping plans.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Why the browser did not keep or give back a plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// No room left: the older revision is intact.
    #[error("the browser has no room left")]
    Full,
    /// Storage is blocked by a setting or a private window.
    #[error("the browser refuses to keep data here")]
    Refused,
    /// The connection was lost; the next call opens it again.
    #[error("the connection to the storage was closed")]
    Closed,
    /// Another tab holds the storage in an older version.
    #[error("another tab holds the storage")]
    Blocked,
    /// A newer version of the application has changed the storage.
    #[error("the storage belongs to a newer version of the application")]
    Newer,
    /// The stored plan has a revision this one has not seen: nothing was written.
    #[error("revision {found} was stored by someone else")]
    Conflict {
        /// The number of the stored revision.
        found: u64,
    },
    /// No such plan is stored.
    #[error("no such plan is stored")]
    Missing,
    /// The revision to save is not sealed: its checksum does not match.
    #[error("the revision to save does not match its checksum")]
    Unsealed,
    /// Something is to be written before everything was read.
    #[error("nothing is written before loading has succeeded")]
    NotLoaded,
    /// The browser cannot read its own files.
    #[error("the browser cannot read its own storage ({0})")]
    Broken(String),
    /// Anything else, by the name the browser gives.
    #[error("the browser answered {0}")]
    Other(String),
}

impl StorageError {
    /// The error behind the name of a `DOMException`.
    pub fn named(name: &str) -> StorageError {
        match name {
            "QuotaExceededError"
            | "NS_ERROR_DOM_QUOTA_REACHED"
            | "NS_ERROR_FILE_NO_DEVICE_SPACE" => StorageError::Full,
            "SecurityError" | "NotAllowedError" | "NotSupportedError" => StorageError::Refused,
            "AbortError" | "InvalidStateError" | "TransactionInactiveError" => StorageError::Closed,
            "VersionError" => StorageError::Newer,
            "NotReadableError" | "DataError" | "EncodingError" | "UnknownError" => {
                StorageError::Broken(name.to_owned())
            }
            _ => StorageError::Other(name.to_owned()),
        }
    }

    /// The error behind what the browser threw.
    pub fn thrown(value: JsValue) -> StorageError {
        let name = Reflect::get(&value, &"name".into())
            .ok()
            .and_then(|name| name.as_string());
        StorageError::named(&name.unwrap_or_else(|| format!("{value:?}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_names_of_a_full_disk_are_known() {
        assert_eq!(
            StorageError::named("QuotaExceededError"),
            StorageError::Full
        );
        assert_eq!(
            StorageError::named("NS_ERROR_DOM_QUOTA_REACHED"),
            StorageError::Full
        );
    }

    #[test]
    fn an_unknown_name_is_kept() {
        assert_eq!(
            StorageError::named("OddError").to_string(),
            "the browser answered OddError"
        );
    }
}
