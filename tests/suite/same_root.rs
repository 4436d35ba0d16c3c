//! The order in which an export lists people, and rows that it repeats, change nothing: not a record, not a root, not a
//! byte of the site.

use crate::project::NOW;
use crate::project::Project;
use crate::project::settings;
use goodstanding::config::Settings;
use goodstanding::hash::Hash;
use goodstanding::index::common_form;
use goodstanding::index::name;
use goodstanding::index::number;
use goodstanding::index::short_form;
use goodstanding::index::spelling::Spelling;
use goodstanding::index::stub;
use goodstanding::registry;
use goodstanding::registry::Reading;
use goodstanding::registry::Record;
use goodstanding::tree::Builder;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const HEADER: &str =
    "certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at,specializations";

/// The numbers of a table: few, so that one often comes twice.
const NUMBERS: std::ops::Range<u32> = 100..130;

const NAMES: [&str; 6] =
    ["Jane Doe", "José Luis García-López", "Jose\u{301} Luis", "\"Doe, Jane\"", "Nguyễn Thị Hồng Ánh", "\"Ann\nLee\""];
const FACTS: [&str; 5] = [
    "2025-03-15,2027-03-14,Active/No sanctions,None,,",
    "2025-03-15,2027-03-14,Active/No sanctions,Under investigation,2026-10-30T16:20:00Z,",
    "2025-03-15,2027-03-14,Suspended,None,2026-10-30,Peer Services in Crisis Care",
    "2024-02-29,2026-02-28,Revoked,Revoked,,\"Parent, Caregiver, Family Member Peer\"",
    "2021-03-15,2023-03-14,Expired/Lapsed,None,,",
];

/// Rows of which the reader makes problems, in any order.
const WRONG: [&str; 3] = ["MPSS105,Ann,soon,2027-03-14,Suspended,None,,", "MPSS106,short", "MPSS107,Ann,,,,,,,,,"];

fn row(number: u32, name: usize, facts: usize) -> String {
    format!("MPSS{number},{},{}", NAMES[name], FACTS[facts])
}

/// Rows of which some say different things about one number.
fn rows() -> impl Strategy<Value = Vec<String>> {
    let any = (NUMBERS, 0..NAMES.len(), 0..FACTS.len()).prop_map(|(number, name, facts)| row(number, name, facts));
    proptest::collection::vec(any, 1..25)
}

/// Rows of which each number has one, however often.
fn whole_rows() -> impl Strategy<Value = Vec<String>> {
    let facts = (0..NAMES.len(), 0..FACTS.len());
    let people = proptest::collection::btree_map(NUMBERS, facts, 1..25);
    people.prop_map(|people| people.into_iter().map(|(number, (name, facts))| row(number, name, facts)).collect())
}

/// The rows, and the same rows in another order, some of them several times.
fn shuffled(rows: impl Strategy<Value = Vec<String>>) -> impl Strategy<Value = (Vec<String>, Vec<String>)> {
    rows.prop_flat_map(|rows| {
        let again = proptest::collection::vec(0..rows.len(), 0..10);
        let more = again.prop_map({
            let rows = rows.clone();
            move |again| rows.iter().cloned().chain(again.into_iter().map(|at| rows[at].clone())).collect::<Vec<_>>()
        });
        (Just(rows), more.prop_shuffle())
    })
}

fn table(rows: &[String], line_end: &str) -> String {
    std::iter::once(HEADER).chain(rows.iter().map(String::as_str)).map(|row| format!("{row}{line_end}")).collect()
}

fn read(rows: &[String], line_end: &str) -> Reading {
    static SETTINGS: LazyLock<Settings> = LazyLock::new(|| settings("[table]\npublish_specializations = true\n"));
    registry::read("table", table(rows, line_end).as_bytes(), &SETTINGS)
}

/// The roots of both trees, as a build makes them.
fn roots(records: &[Record]) -> [Hash; 2] {
    let numbers = records.iter().map(|record| (record.number.clone(), number::value(record))).collect();
    let mut names = BTreeMap::new();
    for record in records {
        for named in name::names(record) {
            for key in name::keys(named) {
                let tree_key = name::tree_key(&key, &record.number, "MPSS");
                names.entry(tree_key).or_insert_with(|| stub::value(record, named, &key));
            }
        }
    }
    [numbers, names].map(|entries: BTreeMap<String, Vec<u8>>| {
        let mut builder = Builder::default();
        for (key, value) in &entries {
            builder.push(key.as_bytes(), value, &mut |_| {}).unwrap();
        }
        builder.finish(&mut |_| {}).root
    })
}

/// The codes of all problems, however the rows that they name are numbered.
fn codes(reading: &Reading) -> Vec<&'static str> {
    let held = reading.broken.iter().flat_map(|row| &row.problems);
    let mut codes: Vec<&str> = reading.findings.problems.iter().chain(held).map(|problem| problem.code).collect();
    codes.sort_unstable();
    codes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_whole_table_has_one_root_in_any_order((rows, others) in shuffled(whole_rows())) {
        let (one, other) = (read(&rows, "\n"), read(&others, "\r\n"));
        prop_assert_eq!(codes(&one), Vec::<&str>::new());
        prop_assert_eq!(codes(&other), Vec::<&str>::new());
        prop_assert_eq!(one.records.len(), rows.len());
        prop_assert_eq!(&one.records, &other.records);
        prop_assert_eq!(roots(&one.records), roots(&other.records));
    }

    #[test]
    fn words_of_names_add_up_alike_in_any_order(
        (people, others) in proptest::collection::vec("[a-c]{1,3}( [a-c]{1,3}){0,3}", 1..40)
            .prop_flat_map(|people| (Just(people.clone()), Just(people).prop_shuffle()))
    ) {
        let forms = short_form::read("x.csv", b"language,name,short_forms\nx,a,b; c\nx,ab,ba; c\n").0;
        let told = |people: &[String]| {
            let mut spelling = Spelling::default();
            people.iter().for_each(|words| spelling.add(words));
            (spelling.entries(&forms).collect::<Vec<_>>(), common_form::entries(&forms, &spelling))
        };
        prop_assert_eq!(told(&people), told(&others));
    }

    #[test]
    fn a_changed_row_has_another_root(mut rows in whole_rows(), at in any::<prop::sample::Index>()) {
        let before = roots(&read(&rows, "\n").records);
        let row = at.get_mut(&mut rows);
        *row = if row.contains("Revoked") { row.replace("Revoked", "Suspended") } else { row.replace(",202", ",201") };
        let changed = read(&rows, "\n");
        prop_assert_eq!(codes(&changed), Vec::<&str>::new());
        let after = roots(&changed.records);
        prop_assert!(before[0] != after[0] && before[1] != after[1]);
    }

    #[test]
    fn rows_that_contradict_each_other_are_refused_in_any_order(
        (rows, others) in shuffled(rows().prop_map(|rows| WRONG.map(str::to_owned).into_iter().chain(rows).collect()))
    ) {
        let (one, other) = (read(&rows, "\n"), read(&others, "\n"));
        prop_assert_eq!(&one.records, &other.records);
        for code in ["date-unreadable", "row-length"] {
            prop_assert!(codes(&one).contains(&code) && codes(&other).contains(&code));
        }
        let doubled = |reading: &Reading| codes(reading).contains(&"number-doubled");
        prop_assert_eq!(doubled(&one), doubled(&other));
    }
}

#[test]
fn a_shuffled_and_repeated_table_makes_the_same_site() {
    let project = Project::new("");
    let rows: Vec<String> = NUMBERS.map(|number| row(number, number as usize % 6, number as usize % 5)).collect();
    let sites = [rows.clone(), rows.iter().rev().chain(&rows[..7]).cloned().collect()].map(|rows| {
        project.write_table(table(&rows, "\n").as_bytes());
        std::fs::remove_dir_all(project.path("site/public")).ok();
        project.must_build(NOW);
        project.site()
    });
    let different: Vec<&String> = sites[0].keys().filter(|path| sites[0].get(*path) != sites[1].get(*path)).collect();
    assert_eq!(different, Vec::<&String>::new());
    assert_eq!(sites[0].len(), sites[1].len());
}

#[test]
fn the_memory_for_sorting_and_the_number_of_threads_change_no_byte() {
    let project = Project::new("[site]\nrecord_pages = \"never\"\n");
    let row = |number: u32| format!("MPSS{},Maria{number} Medina López {number},{}", 10_000 + number, FACTS[0]);
    let rows: Vec<String> = (0..3_000).map(row).collect();
    project.write_table(table(&rows, "\n").as_bytes());
    let sites = [("0", "1"), ("0", "3"), ("256", "2")].map(|(memory, threads)| {
        std::fs::remove_dir_all(project.path("site/public")).ok();
        let arguments = ["-C", "site", "build", "--as-of", NOW, "--now", NOW, "--sort-memory", memory];
        let output = project.command(&arguments).env("RAYON_NUM_THREADS", threads).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stderr.is_empty(), "progress is for a terminal");
        let beside = std::fs::read_dir(project.path("site")).unwrap();
        let beside: Vec<_> = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        assert!(!beside.iter().any(|name| name.contains("building") || name.contains("run")), "{beside:?}");
        project.site()
    });
    assert!(sites[0].keys().any(|path| path.starts_with("browse/name/m/ranges-1-")));
    assert!(sites[0] == sites[1] && sites[1] == sites[2]);
}
