//! The tests that look at the program from outside, one file a subject: the binary, the published files, the vectors
//! that the script reads too. Every file here is declared below; tidy.rs checks that none is forgotten.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed, and says how far it came"
)]

#[cfg(feature = "object-store")]
mod bucket;
mod canary;
mod command;
mod content_check;
mod cut;
mod damaged;
mod damaged_proofs;
mod dates;
mod doctor;
mod document;
mod forgeries;
mod faults;
mod fortnight;
mod fulltext;
mod guard;
mod held;
mod hostile;
mod hosting;
mod import;
mod interop;
mod interrupted;
mod invariants;
mod languages;
mod ledger;
mod ledger_oracle;
mod moving;
mod names;
#[cfg(feature = "object-store")]
mod object_store;
mod open_data;
mod output;
mod page_invariants;
mod pages;
mod preview;
mod project;
mod proof_invariants;
mod pruned;
mod publish;
mod publishing;
#[cfg(feature = "object-store")]
mod quickstart;
#[cfg(feature = "object-store")]
mod races;
mod reachable;
mod rebuilt;
mod receipt;
mod receipt_keys;
mod receipt_made;
mod registry;
mod run;
mod run_afar;
mod running;
mod same_root;
mod schema;
mod shape;
mod signed;
mod small_disk;
mod source;
mod standing;
mod stubs;
mod tidy;
mod tls;
mod tree;
mod vectors;
mod watched;
