//! An export that was cut off on its way is never published as if it were whole: not beside a site that stands, and not
//! where the number of rows is known. Only the loss of the final line break, or of a piece of the very last private
//! cell, loses nothing.
//!
//! Every byte is tried. Where the reader itself refuses what a cut leaves, the program is run on every hundredth or so;
//! where the reader finds nothing wrong, always.

mod shape;

use crate::project::LATER;
use crate::project::NOW;
use crate::project::Project;
use crate::project::Site;
use goodstanding::registry;
use goodstanding::registry::Record;
use shape::PEOPLE;
use shape::Shape;
use shape::TABLE_SETTINGS;
use shape::shapes;
use std::fs;
use std::process::Output;
use std::sync::LazyLock;

/// Where the reader sees through a cut, the program is tried at one byte in so many.
const STEP: usize = 197;

/// Where the reader says that the last cell may be cut, at one in so many.
const OPEN_STEP: usize = 7;

/// Every shape, with the bytes at which the program is run.
static SHAPES: LazyLock<Vec<(Shape, Vec<usize>)>> = LazyLock::new(|| {
    let with_cuts = |shape: Shape| {
        let cuts = cuts(&shape);
        (shape, cuts)
    };
    shapes().into_iter().map(with_cuts).collect()
});

/// Reads the shape cut at every byte, and says at which of them the program is run.
fn cuts(shape: &Shape) -> Vec<usize> {
    let mut rows_before = 0;
    let mut cuts = Vec::new();
    for cut in 0..shape.bytes.len() {
        let reading = shape.read(cut);
        let is_noticed = !reading.findings.problems.is_empty() || !reading.broken.is_empty();
        let rows = reading.records.len();
        // The first of all cuts that leave so many people stands for the rest.
        let is_quiet = match rows {
            _ if is_noticed => false,
            1 | 7 => rows != rows_before,
            PEOPLE => reading.open_end.is_none() || rows != rows_before || cut % OPEN_STEP == 0,
            _ => false,
        };
        rows_before = if is_noticed { rows_before } else { rows };
        assert!(is_noticed || rows < PEOPLE || cut >= shape.last_rows(2), "{}: cut at {cut}", shape.about);
        if is_quiet || cut % STEP == 0 {
            cuts.push(cut);
        }
    }
    cuts
}

/// A project for every shape, with more settings of the table.
fn project(more: &str) -> Project {
    Project::new(&format!("[table]\n{TABLE_SETTINGS}{more}"))
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or(-1)
}

/// Builds from the table cut here, and says what went wrong.
fn try_cut(project: &Project, shape: &Shape, cut: usize, before: &Site) -> Option<String> {
    project.write_table(&shape.bytes[..cut]);
    let output = project.build(NOW);
    let left = String::from_utf8_lossy(&shape.bytes[cut.saturating_sub(30)..cut]).into_owned();
    let place = format!("{}, cut at {cut} of {} after {left:?}", shape.about, shape.bytes.len());
    if project.site() != *before {
        return Some(format!("{place}: the site changed"));
    }
    match code(&output) {
        0 if !shape.is_harmless(cut) => Some(format!("{place}: published")),
        0 | 1 => None,
        other => Some(format!("{place}: exit code {other}")),
    }
}

#[test]
fn beside_a_site_that_stands_a_cut_export_is_refused_at_every_byte() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for (shape, cuts) in SHAPES.iter() {
        let project = project("");
        project.write_table(&shape.bytes);
        project.must_build(NOW);
        let before = project.site();
        for cut in cuts {
            tried += 1;
            wrong.extend(try_cut(&project, shape, *cut, &before));
        }
        project.write_table(&shape.bytes[..shape.bytes.len() - shape.line_end]);
        let output = project.build(LATER);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(code(&output), 0, "{}: without the final line break, {said}", shape.about);
    }
    println!("the program ran {tried} times");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// The first build: nothing stands, and the number of rows is said in the settings or in a file beside the export.
#[test]
fn where_the_number_of_rows_is_known_a_cut_export_is_refused_at_every_byte() {
    let mut wrong = Vec::new();
    for (at, (shape, cuts)) in SHAPES.iter().enumerate() {
        let in_settings = format!("expected_rows = {PEOPLE}\n");
        let project = project(if at % 2 == 0 { &in_settings } else { "" });
        if at % 2 == 1 {
            fs::write(project.path("site/data/registry.csv.rows"), PEOPLE.to_string()).unwrap();
        }
        for cut in cuts.iter().filter(|cut| **cut >= shape.last_rows(2)) {
            wrong.extend(try_first(&project, shape, *cut));
        }
        project.write_table(&shape.bytes);
        project.must_build(NOW);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn try_first(project: &Project, shape: &Shape, cut: usize) -> Option<String> {
    project.write_table(&shape.bytes[..cut]);
    let output = project.build(NOW);
    let is_published = !project.site().is_empty();
    fs::remove_dir_all(project.path("site/public")).ok();
    let is_right = match code(&output) {
        0 => is_published && shape.is_harmless(cut),
        1 => !is_published,
        _ => false,
    };
    let left = String::from_utf8_lossy(&shape.bytes[cut.saturating_sub(30)..cut]).into_owned();
    (!is_right).then(|| format!("{}, cut at {cut} after {left:?}: exit code {}", shape.about, code(&output)))
}

/// With rows held, what a cut leaves of the last row is a broken row: everybody is still there, and the last is held.
#[test]
fn with_rows_held_a_cut_loses_nobody_and_shows_nobody_better() {
    for (shape, _) in SHAPES.iter().step_by(3) {
        let hold = "on_bad_rows = \"hold\"\nhold_at_most = 3\n";
        let project = project(hold);
        project.write_table(&shape.bytes);
        project.must_build(NOW);
        let before = project.site();
        for cut in (shape.last_rows(2)..shape.bytes.len() - shape.line_end).step_by(23) {
            project.write_table(&shape.bytes[..cut]);
            let output = project.run(&["-C", "site", "build", "--as-of", NOW, "--now", NOW, "--format", "json"]);
            let place = format!("{}, cut at {cut}", shape.about);
            match code(&output) {
                0 => assert!(shape.is_harmless(cut), "{place}: published"),
                1 => assert!(project.site() == before, "{place}: the site changed"),
                4 => {
                    assert_only_last_held(&output, &place);
                    project.write_table(&shape.bytes);
                    project.must_build(NOW);
                }
                other => panic!("{place}: exit code {other}"),
            }
        }
    }
}

fn assert_only_last_held(output: &Output, place: &str) {
    let made: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(made["certifications"], PEOPLE, "{place}");
    assert_eq!(made["no_longer_listed"], serde_json::json!([]), "{place}");
    let held = made["being_corrected"].as_array().unwrap();
    assert_eq!(held.len(), 1, "{place}: {held:?}");
    assert_eq!(held[0]["number"], "MPSS120777", "{place}");
    assert_eq!(held[0]["standing"], "suspended", "{place}");
}

/// People in a large table, and random bytes at which it is cut: reading a hundred thousand rows takes half a second
/// without optimisation.
const MANY: u32 = 100_000;
const RANDOM_CUTS: u64 = 8;

fn large_table() -> Vec<u8> {
    let mut table =
        b"certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at\n".to_vec();
    for number in 0..MANY {
        let (status, action) =
            [("Active/No sanctions", "None"), ("Suspended", "None"), ("Revoked", "Revoked")][number as usize % 97 % 3];
        let name = ["José Núñez", "Ann Lee", "\"Roe, Bob\"", "Nguyễn Thị Ánh"][number as usize % 4];
        let row = format!("MPSS{:06},{name},2025-03-15,2027-03-14,{status},{action},\n", number * 7);
        table.extend(row.into_bytes());
    }
    table
}

/// Numbers that are the same on every run, spread evenly.
fn random(seed: u64, below: usize) -> usize {
    let mixed = (seed + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 16) as usize % below
}

#[test]
fn a_hundred_thousand_rows_cut_at_random_lose_people_or_are_refused() {
    let table = large_table();
    let settings = crate::project::settings("");
    let read = |cut: usize| registry::read("table.csv", &table[..cut], &settings);
    let whole = read(table.len());
    assert_eq!((whole.records.len(), whole.findings.problems.len()), (MANY as usize, 0), "{:?}", whole.findings);
    let mut refused = 0;
    for seed in 0..RANDOM_CUTS {
        let cut = random(seed, table.len() - 100);
        let reading = read(cut);
        let is_refused = !reading.findings.problems.is_empty() || !reading.broken.is_empty();
        assert!(reading.rows < u64::from(MANY), "cut at {cut}: all rows are said to be there");
        assert!(reading.records.len() < MANY as usize, "cut at {cut}: nobody is missing");
        assert_prefix(&reading.records, &whole.records, cut);
        refused += u64::from(is_refused);
    }
    assert!(refused > RANDOM_CUTS / 2, "{refused} cuts were noticed by the reader alone");
}

/// What is read of a cut table are the same records as of the whole one, so that a comparison finds those who are
/// missing. The numbers ascend, so they are the first.
fn assert_prefix(records: &[Record], whole: &[Record], cut: usize) {
    let count = records.len().saturating_sub(1);
    assert!(records[..count] == whole[..count], "cut at {cut}: other records");
}

/// Run as a whole, where the number of rows is known: cut between two rows, nothing but the number is wrong.
#[test]
fn a_hundred_thousand_rows_cut_between_two_rows_are_refused() {
    let table = large_table();
    let project = Project::new(&format!("[table]\nexpected_rows = {MANY}\n"));
    let ends: Vec<usize> = table.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1).collect();
    for row in [1, 70_001, MANY as usize - 1] {
        project.write_table(&table[..ends[row]]);
        let output = project.build(NOW);
        assert_eq!(code(&output), 1, "{row} rows");
        assert!(String::from_utf8_lossy(&output.stderr).contains(&row.to_string()), "{row} rows");
        assert!(project.site().is_empty());
    }
}
