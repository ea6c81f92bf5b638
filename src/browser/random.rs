//! Identifiers nobody else draws.

/// A random identifier, never zero.
pub fn identifier() -> u64 {
    loop {
        let identifier = u64::from_le_bytes(bytes());
        if identifier != 0 {
            return identifier;
        }
    }
}

/// Eight random bytes; every browser has `crypto`, a plain page's `Math.random` stands in for it if one did not.
fn bytes() -> [u8; 8] {
    let mut bytes = [0; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let is_drawn =
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !is_drawn {
        bytes = std::array::from_fn(|_| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}
