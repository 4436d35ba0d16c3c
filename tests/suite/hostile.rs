//! Files made to break the reader: the fuzzer's corpus (`fuzz/corpus/registry`), every case of `tests/cases/registry`,
//! and all of them again with other options, damaged at random and joined. What must hold stands in `invariants`.

use crate::invariants::check;
use crate::invariants::split;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const CORPUS: &str = "fuzz/corpus/registry";
const CASES: &str = "tests/cases/registry";

/// Each way of reading once, and some together.
const OPTIONS: [&str; 12] = ["", "c", "s", "t", "m", "h", "hp", "w", "1", "4", "hs2", "hwrp3"];

/// Every file of both folders, by name; none is larger than a mistake in a row can be.
static FILES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let mut files = Vec::new();
    for folder in [CORPUS, CASES] {
        for path in goodstanding::store::input::walk(Path::new(folder)).unwrap() {
            if folder == CORPUS || path.ends_with(".csv") {
                let bytes = fs::read(Path::new(folder).join(&path)).unwrap();
                files.push((format!("{folder}/{path}"), bytes));
            }
        }
    }
    files
});

/// The test's output names the file before the invariant that it breaks.
fn check_named(name: &str, options: &str, bytes: &[u8]) {
    println!("{name} with {options:?}");
    check(bytes);
    check(&[options.as_bytes(), b"\n", split(bytes).1].concat());
}

#[test]
fn the_corpus_and_all_cases_keep_the_invariants_however_they_are_read() {
    let seeds = FILES.iter().filter(|(name, _)| name.starts_with(CORPUS)).count();
    assert!(seeds >= 20, "{seeds} seeds");
    for (name, bytes) in FILES.iter() {
        for options in OPTIONS {
            check_named(name, options, bytes);
        }
    }
}

/// An invariant that nothing can break is none: the seeds reach records, problems of many kinds and notices.
#[test]
fn the_corpus_reaches_records_problems_and_notices() {
    let settings = crate::project::settings("[table]\nprivate_columns = [\"born\"]\n");
    let mut codes = std::collections::BTreeSet::new();
    let mut records = 0;
    for (_, bytes) in FILES.iter() {
        let reading = goodstanding::registry::read("table.csv", split(bytes).1, &settings);
        records += reading.records.len();
        let of_rows = reading.broken.iter().flat_map(|row| &row.problems);
        let findings = reading.findings.problems.iter().chain(&reading.findings.notices);
        codes.extend(findings.chain(of_rows).map(|problem| problem.code));
    }
    assert!(records > 50 && codes.len() > 20, "{records} records; {codes:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn damaged_files_keep_the_invariants(
        file in 0..FILES.len(),
        options in 0..OPTIONS.len(),
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = FILES[file].1.clone();
        bytes.push(b'\n');
        for (at, byte) in damage {
            *at.get_mut(&mut bytes) = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        check_named(&FILES[file].0, OPTIONS[options], &bytes);
    }

    #[test]
    fn joined_files_keep_the_invariants(one in 0..FILES.len(), other in 0..FILES.len(), cut in any::<prop::sample::Index>()) {
        let bytes = &FILES[one].1;
        let begin = if bytes.is_empty() { bytes } else { &bytes[..cut.index(bytes.len())] };
        check(&[begin, &FILES[other].1].concat());
    }
}
