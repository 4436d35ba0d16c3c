//! Any bytes in the place of a head, with its proof or without, and of `tops.bin`. `proof_invariants` says what must hold.

#![no_main]

#[path = "../../tests/suite/proof_invariants.rs"]
mod proof_invariants;
#[path = "../../tests/suite/signed.rs"]
mod signed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proof_invariants::head(bytes);
});
