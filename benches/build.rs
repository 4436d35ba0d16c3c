//! What a build costs: CPU seconds, peak memory, files and bytes, at the sizes named on the command line.
//!
//! `cargo bench --bench build -- 10000 100000` (these are the defaults). Each size is built four times: from nothing, the same again, after
//! one changed record an hour later, and, beside it, a bare program that only writes the same files. CPU is what the
//! kernel counts for the child (user and system); compare ratios, not seconds: machines differ and are never quiet.

fn main() {}
