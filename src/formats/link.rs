//! A small plan in an address: its file, deflated, in letters that addresses take. What is after `#` is sent to no server.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The longest payload, in letters: 64 KiB.
pub const PAYLOAD: usize = 64 * 1024;

/// The most bytes a payload may expand to: 2 MiB.
pub const EXPANDED: usize = 2 * 1024 * 1024;

/// How many times larger than its payload a plan may be.
pub const RATIO: usize = 100;

/// Why a plan does not go through a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Too large for an address.
    #[error("too large for a link")]
    TooLarge,
    /// Cut or changed on the way.
    #[error("the link is damaged")]
    Damaged,
}

/// The payload of deflated bytes.
///
/// # Errors
/// When it would be longer than [`PAYLOAD`].
pub fn payload(deflated: &[u8]) -> Result<String, LinkError> {
    let payload = URL_SAFE_NO_PAD.encode(deflated);
    if payload.len() > PAYLOAD {
        return Err(LinkError::TooLarge);
    }
    Ok(payload)
}

/// The deflated bytes of a payload.
///
/// # Errors
/// When it is too long, or not one.
pub fn bytes(payload: &str) -> Result<Vec<u8>, LinkError> {
    if payload.len() > PAYLOAD {
        return Err(LinkError::TooLarge);
    }
    let bytes = URL_SAFE_NO_PAD.decode(payload);
    bytes.map_err(|_| LinkError::Damaged)
}

/// The most bytes that so many deflated ones may expand to.
pub fn allowance(deflated: usize) -> usize {
    deflated.saturating_mul(RATIO).min(EXPANDED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_is_made_of_letters_that_addresses_take_and_reads_back() {
        let all: Vec<u8> = (0..=255).collect();
        let payload = payload(&all).expect("it is small");
        let takes = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        assert!(payload.chars().all(takes), "{payload}");
        assert_eq!(bytes(&payload), Ok(all));
    }

    #[test]
    fn what_is_too_long_or_damaged_is_refused() {
        assert_eq!((PAYLOAD, EXPANDED), (65_536, 2_097_152));
        let most = PAYLOAD / 4 * 3;
        assert!(payload(&vec![7; most]).is_ok_and(|it| it.len() == PAYLOAD));
        assert_eq!(payload(&vec![7; most + 1]), Err(LinkError::TooLarge));
        assert_eq!(bytes(&"A".repeat(PAYLOAD)), Ok(vec![0; most]));
        assert_eq!(bytes(&"A".repeat(PAYLOAD + 1)), Err(LinkError::TooLarge));
        for damaged in ["A", "é", "a b", "AAAA=", "%41%41"] {
            assert_eq!(bytes(damaged), Err(LinkError::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_bomb_is_not_let_grow() {
        assert_eq!(allowance(10), 1000);
        assert_eq!(allowance(48 * 1024), EXPANDED);
        assert_eq!(allowance(usize::MAX), EXPANDED);
    }
}
