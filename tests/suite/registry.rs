//! What the readers of settings and exports say about good, odd and bad files.
//!
//! Each file in `tests/cases/registry` and `tests/cases/settings` is one case; what the program says about it stands
//! beside it in a file ending in `.expected`. A table's own settings, where it needs any, stand in a file ending in
//! `.toml`: they follow `tests/suite/settings.toml`. After a wanted change, `UPDATE_EXPECT=1 cargo test` writes the expected files anew: read
//! what changed before you commit it.

mod cuts;
mod hostile;

use crate::project::{HEADER, settings};
use goodstanding::config;
use goodstanding::diagnostic::Findings;
use goodstanding::registry;
use goodstanding::registry::BrokenRow;
use goodstanding::registry::Reading;
use goodstanding::registry::standing;
use goodstanding::registry::standing::Facts;
use goodstanding::registry::standing::Listing;
use goodstanding::time::Day;
use goodstanding::time::Moment;
use goodstanding::time::Zone;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

/// More records than this are not listed in an expected file.
const RECORDS_LISTED: usize = 20;

#[test]
fn every_table_says_what_is_expected() {
    check_folder("tests/cases/registry", "csv", |case| {
        let extra = fs::read_to_string(case.with_extension("toml")).unwrap_or_default();
        let bytes = fs::read(case).unwrap();
        describe_reading(&registry::read(&file_name(case), &bytes[..], &settings(&extra)))
    });
}

#[test]
fn every_code_that_a_case_shows_is_explained() {
    let explained = fs::read_to_string("docs/registry.md").unwrap();
    let mut unexplained = BTreeSet::new();
    for file in files("tests/cases/registry").into_iter().chain(files("tests/cases/registry-made")) {
        if has_ending(&file, "expected") {
            let said = fs::read_to_string(file).unwrap();
            let codes = said.lines().filter_map(|line| {
                let kinds = ["problem ", "notice ", "open end "];
                kinds.iter().find_map(|kind| line.strip_prefix(kind))?.split(' ').next().map(str::to_owned)
            });
            unexplained.extend(codes.filter(|code| !explained.contains(&format!("| `{code}` |"))));
        }
    }
    assert_eq!(unexplained, BTreeSet::new());
}

#[test]
fn every_settings_file_says_what_is_expected() {
    check_folder("tests/cases/settings", "toml", |case| {
        let (settings, findings) = config::read(&file_name(case), &fs::read_to_string(case).unwrap());
        assert_eq!(settings.is_none(), !findings.problems.is_empty());
        describe_findings(&findings)
    });
}

#[test]
fn the_sample_reads_without_a_problem() {
    let (settings, findings) = config::read("goodstanding.toml", &fs::read_to_string("goodstanding.toml").unwrap());
    assert_eq!(findings, Findings::default());
    let settings = settings.unwrap();
    let table = fs::read(&settings.files.registry).unwrap();
    let reading = registry::read(&settings.files.registry, &table[..], &settings);
    assert_eq!(reading.problems(), []);
    assert_eq!(reading.records.len() as u64, reading.rows);
    assert!((400..500).contains(&reading.rows));
    let jane = reading.records.iter().find(|record| record.number == "MPSS123456").unwrap();
    assert_eq!(jane.name.as_deref(), Some("Jane Doe"));
    assert_eq!(jane.expires, Day::parse("2027-03-14"));
}

#[test]
fn a_reader_that_gives_one_byte_at_a_time_changes_nothing() {
    for case in cases("tests/cases/registry", "csv") {
        let bytes = fs::read(case).unwrap();
        let whole = registry::read("x", &bytes[..], &settings(""));
        let dripped = registry::read("x", Drip(&bytes), &settings(""));
        assert_eq!(describe_reading(&whole), describe_reading(&dripped));
    }
}

#[test]
fn a_disk_that_fails_is_a_problem() {
    let input = std::io::Read::chain(HEADER.as_bytes(), Failing);
    let reading = registry::read("table.csv", input, &settings(""));
    assert!(places(&reading).contains("file-unreadable"));
}

#[test]
fn standing_agrees_with_the_vectors() {
    for case in vectors()["standing"].as_array().unwrap() {
        let day = |key: &str| case[key].as_str().map(|text| Day::parse(text).unwrap());
        let facts = Facts {
            status: serde_json::from_value(case["status"].clone()).unwrap(),
            action: serde_json::from_value(case["action"].clone()).unwrap(),
            expires: day("expires"),
            listing: case.get("listing").map_or(Listing::Listed, |code| serde_json::from_value(code.clone()).unwrap()),
        };
        let today = day("today").unwrap();
        let standing = standing::standing(&facts, today);
        assert_eq!(standing.code(), case["standing"], "{case}");
        let lapse = standing::lapse(facts.expires, today);
        assert_eq!(serde_json::to_value(lapse).unwrap(), case["lapse"], "{case}");
    }
}

#[test]
fn days_in_zones_agree_with_the_vectors() {
    for case in vectors()["days"].as_array().unwrap() {
        let moment = Moment::parse(case["moment"].as_str().unwrap()).unwrap();
        let zone = Zone::named(case["zone"].as_str().unwrap()).unwrap();
        assert_eq!(moment.day_in(&zone).to_string(), case["day"], "{case}");
    }
}

/// Gives one byte at a time, as a slow pipe may.
struct Drip<'a>(&'a [u8]);

impl std::io::Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
        buffer[0] = *first;
        self.0 = rest;
        Ok(1)
    }
}

struct Failing;

impl std::io::Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk failed"))
    }
}

fn vectors() -> serde_json::Value {
    serde_json::from_str(&fs::read_to_string("tests/vectors/standing.json").unwrap()).unwrap()
}

fn places(reading: &Reading) -> String {
    let place = |problem: &goodstanding::diagnostic::Problem| {
        format!("{} {} {}", problem.code, problem.row.unwrap_or(0), problem.column.as_deref().unwrap_or("-"))
    };
    reading.problems().iter().map(place).collect::<Vec<_>>().join(", ")
}

fn describe_reading(reading: &Reading) -> String {
    let mut text = format!("{} rows, {} records\n", reading.rows, reading.records.len());
    for record in reading.records.iter().take(RECORDS_LISTED) {
        writeln!(text, "{} {}", record.number, serde_json::to_string(record).unwrap()).unwrap();
    }
    for row in &reading.broken {
        writeln!(text, "broken {}", describe_broken(row)).unwrap();
    }
    if let Some(end) = &reading.open_end {
        let number = end.number.as_deref().unwrap_or("?");
        writeln!(text, "\nopen end {} {number}\n{}", end.problem.code, end.problem).unwrap();
    }
    let notices = reading.findings.notices.clone();
    text + &describe_findings(&Findings { problems: reading.problems(), notices })
}

/// What a broken row still shows; `?` for what it does not.
fn describe_broken(row: &BrokenRow) -> String {
    fn shown<T: ToString>(value: Option<T>) -> String {
        value.map_or("?".into(), |value| value.to_string())
    }
    let name = if row.withheld { "withheld".into() } else { shown(row.name.as_deref()) };
    let (number, status) = (shown(row.number.as_deref()), shown(row.status.map(|status| status.code())));
    let (active, expires) = (shown(row.active), shown(row.expires));
    let action = shown(row.action.map(|action| action.code()));
    format!("row {}: {number} | {name} | {active} | {expires} | {status} | {action}", row.line)
}

fn describe_findings(findings: &Findings) -> String {
    let mut text = String::new();
    for (kind, list) in [("problem", &findings.problems), ("notice", &findings.notices)] {
        for problem in list {
            writeln!(text, "\n{kind} {}\n{problem}", problem.code).unwrap();
        }
    }
    text
}

/// Compares what is said about each case of a folder with the file beside it, and finds files that belong to no case.
fn check_folder(folder: &str, ending: &str, describe: impl Fn(&Path) -> String) {
    let mut wrong = Vec::new();
    for case in cases(folder, ending) {
        wrong.extend(difference(&case.with_extension("expected"), &describe(&case)));
    }
    wrong.extend(orphans(folder, ending));
    assert!(wrong.is_empty(), "{}\n(UPDATE_EXPECT=1 writes the expected files anew)", wrong.join("\n"));
}

/// What differs from an expected file, which is written anew where that is asked for.
fn difference(expected: &Path, said: &str) -> Option<String> {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(expected, said).unwrap();
    }
    let wanted = fs::read_to_string(expected).unwrap_or_default();
    (said != wanted).then(|| format!("{}\n--- expected\n{wanted}\n--- said\n{said}", expected.display()))
}

fn cases(folder: &str, ending: &str) -> Vec<PathBuf> {
    let cases: Vec<PathBuf> = files(folder).into_iter().filter(|file| has_ending(file, ending)).collect();
    assert!(!cases.is_empty(), "{folder} holds no case");
    cases
}

fn orphans(folder: &str, ending: &str) -> Vec<String> {
    let known: BTreeSet<PathBuf> = cases(folder, ending).iter().map(|case| case.with_extension("")).collect();
    let files = files(folder).into_iter();
    files
        .filter(|file| !known.contains(&file.with_extension("")))
        .map(|file| format!("{} belongs to no case", file.display()))
        .collect()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn has_ending(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|found| found == ending)
}

fn file_name(case: &Path) -> String {
    case.file_name().unwrap().to_string_lossy().into_owned()
}
