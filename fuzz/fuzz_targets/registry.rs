//! Any bytes as a registry's export. The first line may say how to read it; `invariants` says what must hold.

#![no_main]

#[path = "../../tests/suite/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| invariants::check(bytes));
