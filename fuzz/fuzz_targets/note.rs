//! Any bytes in the place of a signed note, a checkpoint, a proof of the log, a note of keys, a key, a bundle of entries. `proof_invariants` says what must hold.

#![no_main]

#[path = "../../tests/suite/proof_invariants.rs"]
mod proof_invariants;
#[path = "../../tests/suite/signed.rs"]
mod signed;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    proof_invariants::note(bytes);
});
