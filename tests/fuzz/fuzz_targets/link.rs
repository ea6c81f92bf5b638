//! A link from anywhere: refused, or its bytes, which make the same link.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trame::formats::link;

fuzz_target!(|payload: &str| {
    if let Ok(bytes) = link::bytes(payload) {
        assert_eq!(link::payload(&bytes).as_deref(), Ok(payload));
        assert!(link::allowance(bytes.len()) <= link::EXPANDED);
    }
});
