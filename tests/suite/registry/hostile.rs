//! Files that no registry would send: huge, secretive, random. Nothing panics, nothing floods, nothing leaks.

use super::{HEADER, describe_reading, difference, settings};
use goodstanding::config::{Delimiter, Settings};
use goodstanding::registry;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// Compares what is said about a made-up table with the file that is kept of it.
fn check(name: &str, table: &str) {
    let reading = registry::read("table.csv", table.as_bytes(), &settings(""));
    let expected = Path::new("tests/cases/registry-made").join(name).with_extension("expected");
    let wrong = difference(&expected, &describe_reading(&reading));
    assert_eq!(wrong, None);
}

#[test]
fn a_field_of_a_megabyte_is_named_and_reading_goes_on() {
    let huge = "x".repeat(1 << 20);
    let table = format!(
        "{HEADER}MPSS123,{huge},2025-03-15,2027-03-14,Revoked,None\n\
         MPSS124,\"{huge}\",2025-03-15,2027-03-14,Revoked,None\nMPSS125,Ann,soon,2027-03-14,Revoked,None\n"
    );
    check("field-of-a-megabyte", &table);
}

#[test]
fn ten_thousand_columns_are_refused() {
    for (name, column) in [("short", "c"), ("long", "a column with a long name")] {
        check(&format!("ten-thousand-columns-{name}"), &format!("{}\n", vec![column; 10_000].join(",")));
    }
    check("one-endless-header", &format!("{}\n", "header".repeat(20_000)));
}

#[test]
fn a_wrong_file_does_not_flood() {
    let table = HEADER.to_owned() + &"MPSS123,Ann,soon,later,ill,dead\n".repeat(1_000);
    let problems = registry::read("table.csv", table.as_bytes(), &settings("")).problems();
    assert_eq!(problems.len(), 1_001);
    assert_eq!(problems[1_000].found, "4000 problems, of which 1000 are listed");
}

#[test]
fn a_thousand_broken_rows_are_kept_and_one_more_is_too_much() {
    let table = |rows| HEADER.to_owned() + &"MPSS123,Ann,soon,later,Suspended,None\n".repeat(rows);
    let reading = registry::read("table.csv", table(1_000).as_bytes(), &settings(""));
    assert_eq!((reading.broken.len(), reading.findings.problems.len()), (1_000, 0));
    let reading = registry::read("table.csv", table(1_001).as_bytes(), &settings(""));
    assert_eq!((reading.broken.len(), reading.findings.problems.len()), (1_000, 1));
    assert_eq!(reading.findings.problems[0].found, "2002 problems, of which 1000 are listed");
}

#[test]
fn values_of_private_columns_reach_no_message() {
    let private = "[table]\nprivate_columns = [\"born\"]\n";
    for value in ["\u{7}canary", &"canary".repeat(1_000), "\u{202E}canary", "\"canary\"x", "canary\u{FFFD}"] {
        let table = format!("born,{HEADER}{value},MPSS1,,soon,2027-03-14,ill,\n{value},too,short\n");
        let reading = registry::read("table.csv", table.as_bytes(), &settings(private));
        assert!(!reading.problems().is_empty());
        assert!(!describe_reading(&reading).contains("canary"));
    }
}

#[test]
fn private_values_stay_out_of_broken_rows() {
    for (case, secrets) in [
        ("bad-private-columns-in-broken-rows", ["canary1", "canary2", "canary3", "canary5", "MPSS999"]),
        ("bad-withheld-rows-keep-their-secret", ["Canary", "Secret", "Former", "Public", "maybe"]),
        ("good-withheld", ["Canary", "Secret", "Former", "canary", "secret"]),
    ] {
        let file = Path::new("tests/cases/registry").join(case);
        let table = fs::read(file.with_extension("csv")).unwrap();
        let extra = fs::read_to_string(file.with_extension("toml")).unwrap_or_default();
        let reading = registry::read("table.csv", &table[..], &settings(&extra));
        let told = format!("{reading:?}\n{:?}\n{}", reading.problems(), describe_reading(&reading));
        for secret in secrets {
            assert!(String::from_utf8_lossy(&table).contains(secret) || case == "good-withheld", "{case}: {secret}");
            assert!(!told.contains(secret), "{case}: {secret}");
        }
    }
}

/// Settings for each way a file may be written.
static WAYS: LazyLock<Vec<Settings>> = LazyLock::new(|| {
    let encodings = ["windows-1252", "macintosh", "big5", "euc-kr", "gb18030", "shift_jis", "utf-16le"];
    let encodings = encodings.iter().map(|encoding| format!("[table]\nencoding = \"{encoding}\"\n"));
    let delimiters = Delimiter::ALL.iter().map(|one| format!("[table]\ndelimiter = \"{}\"\n", one.word()));
    std::iter::once(String::new()).chain(encodings).chain(delimiters).map(|way| settings(&way)).collect()
});

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        for way in WAYS.iter() {
            registry::read("x", &bytes[..], way);
        }
        let table = [HEADER.as_bytes(), &bytes].concat();
        registry::read("x", &table[..], &WAYS[0]);
        let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(table.iter().flat_map(|byte| [*byte, 0])).collect();
        registry::read("x", &wide[..], &WAYS[0]);
    }

    #[test]
    fn any_cells_are_read_without_panic(cells in "([,;\t\"\n\r #/:-]|MPSS|[0-9]|20[0-9]{2}-[01][0-9]-[0-3][0-9]|Revoked|None|\\PC){0,200}") {
        for delimiter in Delimiter::ALL {
            let header = HEADER.replace(',', &char::from(delimiter.byte()).to_string());
            let reading = registry::read("x", format!("{header}{cells}").as_bytes(), &WAYS[0]);
            proptest::prop_assert!(reading.records.len() as u64 <= reading.rows);
            proptest::prop_assert!(reading.broken.iter().all(|row| !row.problems.is_empty()));
            let listed = |number: &String| reading.records.iter().any(|record| record.number == *number);
            proptest::prop_assert!(!reading.broken.iter().filter_map(|row| row.number.as_ref()).any(listed));
        }
    }

    #[test]
    fn the_order_of_rows_and_rows_that_come_again_do_not_matter(
        people in proptest::collection::btree_map(100_u32..140, "[A-Zé]{1,3}", 1..20),
        order in proptest::collection::vec(proptest::prelude::any::<proptest::sample::Index>(), 0..40),
    ) {
        let row = |(number, name): (&u32, &String)| format!("MPSS{number},{name},2025-03-15,2027-03-14,Revoked,None\n");
        let once: Vec<String> = people.iter().map(row).collect();
        let mut again: Vec<String> = once.iter().rev().cloned().collect();
        for index in order {
            let row = index.get(&once).clone();
            again.insert(index.index(again.len()), row);
        }
        let read = |rows: &[String]| registry::read("x", format!("{HEADER}{}", rows.concat()).as_bytes(), &WAYS[0]);
        let (one, other) = (read(&once), read(&again));
        proptest::prop_assert_eq!(one.records, other.records);
        proptest::prop_assert!(one.broken.is_empty() && other.broken.is_empty());
    }
}
