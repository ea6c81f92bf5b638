//! Bytes from anywhere: refused with words, or a plan that reads back equal.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trame::formats::json;
use trame::text::Lang;

fuzz_target!(|bytes: &[u8]| {
    match json::read_bytes(bytes, 1) {
        Err(error) => assert!(Lang::ALL.iter().all(|lang| error.say(*lang).len() > 20)),
        Ok(opened) => {
            let written = json::write(&opened.plan);
            let again = json::read(&written, 1).expect("a plan that was read can be read again");
            assert_eq!(again.plan, opened.plan);
            assert_eq!(json::write(&again.plan), written);
        }
    }
});
