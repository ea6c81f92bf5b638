//! What this browser may have kept, whatever its size: read or refused, then kept again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trame::formats::json;

fuzz_target!(|text: &str| {
    if let Ok(opened) = json::read_back(text, 1) {
        let written = json::write(&opened.plan);
        let again = json::read_back(&written, 1).expect("what was kept can be read again");
        assert_eq!(again.plan, opened.plan);
    }
});
