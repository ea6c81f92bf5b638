//! A backup from anywhere: refused, or read and written again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use trame::formats::library;

fuzz_target!(|text: &str| {
    if let Ok(plans) = library::read(text) {
        assert_eq!(library::read(&library::write(&plans)), Ok(plans));
    }
});
