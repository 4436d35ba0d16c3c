//! Any bytes in the place of a tree's page. `page_invariants` says what must hold.

#![no_main]

#[path = "../../tests/suite/page_invariants.rs"]
mod page_invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    page_invariants::check(bytes);
});
