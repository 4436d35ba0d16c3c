//! The words that the pages show are the words of the sources: every word of each content file, headings, marks and cells
//! included, is compared in order with its stretches of a source, and every line of every source stands in a file or in a
//! short list of what is left out. Mark-up does not count; a word does. What editors note beside the words, and the
//! citations that they put in braces, are ours and stay out.
//!
//! The lists are tables that one reviews without reading code: `tests/cases/fidelity/stretches.tsv` (which lines a file
//! carries), `allowed.tsv` (where it differs, and why), `omitted.tsv` (which lines no file carries, and why) and
//! `defects.tsv` (what is wrong in the words and kept, with a note beside it).

mod covered;
mod defects;
mod lists;
mod printed;
mod written;

use super::{content, path};
use goodstanding::document::{self, Document, Kind};
use goodstanding::hash::Hash;
use lists::{Omission, Stretch, allowed, omitted, stretches};
use std::collections::BTreeSet;
use std::fs;

/// The sources as the owner handed them over: nobody mends the words by mending what they are compared with.
const SOURCES: [(&str, &str); 5] = [
    ("000_63ed241d12c7602c", "432a02494b73951eb3b5fcfa264f42c01a63959b1a2362e7012e0d8486e64630"),
    ("001_1f19bf18b8696b95", "69a5da58521406da398e2cb25ede136904c60d9b668a14d36635f941d1731d3a"),
    ("002_544c0834d52554d1", "c83b24a8a7ca4378a729a8a8acecee296f43dbcb82d61bf06a165bf54b17dfdf"),
    ("003_e620bba8f7793082", "746ae37ede0751af1d53cf396849c23eeb0138198e05e3278a6a33a926fc28b3"),
    ("004_8b0bc18f4c559fb3", "185bddf014d716ead62077adc755005e2df9e1bcf8cb6ce0397ddb79e862de67"),
];

/// More allowed differences than these nobody would review.
const MOST_DIFFERENCES: usize = 40;

#[test]
fn the_sources_are_those_that_were_handed_over() {
    for (name, digest) in SOURCES {
        let text = fs::read(path("tests/fixtures/sources").join(format!("{name}.txt"))).unwrap();
        assert_eq!(Hash::of(&[&text]).to_string(), digest, "{name}");
    }
}

#[test]
fn each_content_file_has_its_stretches_and_each_crosswalk_of_ours_has_none() {
    let documents = content();
    let files: BTreeSet<String> = official(&documents).map(|document| name(document).to_string()).collect();
    let listed: BTreeSet<String> = stretches().into_iter().map(|stretch| stretch.file).collect();
    assert_eq!(files, listed);
}

#[test]
fn every_word_of_every_content_file_is_that_of_its_source() {
    let documents = content();
    let changes: Vec<String> = official(&documents).filter_map(|document| compared(document, &documents)).collect();
    assert!(changes.is_empty(), "\n{}", changes.join("\n"));
}

#[test]
fn every_line_of_every_source_is_in_a_file_or_left_out_with_a_reason() {
    let complaints = complaints(&stretches(), &omitted());
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn a_line_that_is_in_no_file_or_in_two_or_left_out_without_a_reason_is_noticed() {
    let shorter: Vec<_> = stretches().into_iter().filter(|stretch| stretch.file != "2024/210.md").collect();
    let twice: Vec<_> = stretches().into_iter().chain(stretches().into_iter().take(1)).collect();
    let mut unexplained = omitted();
    unexplained[0].reason.clear();
    let found =
        [complaints(&shorter, &omitted()), complaints(&twice, &omitted()), complaints(&stretches(), &unexplained)];
    insta::assert_snapshot!(found.map(|complaints| complaints.join("\n")).join("\n\n"), @"
    003, line 248, cell 1: in no content file, and not left out with a reason
    003, line 250, cell 1: in no content file, and not left out with a reason
    003, line 251, cell 1: in no content file, and not left out with a reason

    003, line 82, cell 1: in a content file twice, and nothing says why
    003, line 84, cell 1: in a content file twice, and nothing says why
    003, line 86, cell 1: in a content file twice, and nothing says why
    003, line 88, cell 1: in a content file twice, and nothing says why
    003, line 90, cell 1: in a content file twice, and nothing says why

    003, line 5, cell 1: left out without a reason
    003, line 7, cell 1: left out without a reason
    003, line 9, cell 1: left out without a reason
    003, line 10, cell 1: left out without a reason
    ");
}

fn complaints(carried: &[Stretch], left_out: &[Omission]) -> Vec<String> {
    SOURCES.iter().flat_map(|(name, _)| covered::complaints(name, carried, left_out)).collect()
}

#[test]
fn every_allowed_difference_is_still_there_and_has_its_reason() {
    let allowed = allowed();
    assert!(allowed.len() <= MOST_DIFFERENCES, "{} differences", allowed.len());
    for difference in allowed {
        assert!(!difference.reason.is_empty(), "{:?}", difference.printed);
        for file in &difference.files {
            let found = printed::text(file).matches(&difference.printed).count();
            assert_eq!(found, difference.times, "{file}: {:?}", difference.printed);
        }
    }
}

#[test]
fn a_changed_a_lost_an_added_and_a_moved_word_are_each_noticed() {
    let words = [
        changed("2024/805.md", "with 72 hours", "within 72 hours"),
        changed("2024/appendix-b.md", "shall not solicit", "shall solicit"),
        changed("2024/appendix-b.md", "## 2. A", "## 3. A"),
        changed("2024/appendix-f.md", "nine hours", "nine long hours"),
        changed("2024/appendix-f.md", "15. K1/2", "15. K1"),
        changed("2024/206.md", "206. Certification Registry", "206. Registry"),
        changed("2024/201.md", "SECTION 200 - Standards", "SECTION 200 - Rules"),
        changed("2024/601.md", "$ 80.00", "$ 90.00"),
        changed("2024/808.md", "¹ Data", "Data"),
        changed(
            "2024/500.md",
            "        1. Active/No sanctions\n        2. Suspended",
            "        1. Suspended\n        2. Active/No sanctions",
        ),
    ];
    insta::assert_snapshot!(words.join("\n"), @r#"
    2024/805.md, after “update the Certification Registry”: printed "with", written "within"
    2024/appendix-b.md, after “those supported and shall”: printed "not", written "solicit"
    2024/appendix-b.md, after “recovery, and resiliency journey.”: printed "2.", written "3."
    2024/appendix-f.md, after “of completion of nine”: printed "hours", written "long"
    2024/appendix-f.md, after “Peer Support Specialist certification.”: printed "K1/2", written "K1"
    2024/206.md, after “206.”: printed "Certification", written "Registry"
    2024/201.md, after “SECTION 200 -”: printed "Standards", written "Rules"
    2024/601.md, after “Peer Support Specialist $”: printed "80.00", written "90.00"
    2024/808.md, after “of the reporting period.”: printed "¹", written "Data"
    2024/500.md, after “of the certification 1.”: printed "Active/No", written "Suspended"
    "#);
}

#[test]
fn a_word_added_at_the_end_of_any_line_is_noticed() {
    let documents = content();
    for document in official(&documents) {
        let text = fs::read_to_string(path(&document.file)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let printed = printed::words(name(document));
        for place in written::official_lines(&lines) {
            let longer = written::with_word_added(lines[place]);
            let spoilt = [&lines[..place], &[&longer], &lines[place + 1..]].concat().join("\n");
            let (read, findings) = document::read(&document.file, &spoilt);
            let is_changed = || first_change(&printed, &written::words(&read.unwrap(), &documents)).is_some();
            let noticed = !findings.problems.is_empty() || is_changed();
            assert!(noticed, "{}:{}: {}", document.file, place + 1, lines[place]);
        }
    }
}

/// The documents whose words are a source's and not ours.
fn official(documents: &[Document]) -> impl Iterator<Item = &Document> {
    documents.iter().filter(|document| document.front.kind != Kind::Crosswalk)
}

/// A document's file as the lists name it.
fn name(document: &Document) -> &str {
    document.file.strip_prefix("content/").unwrap()
}

/// What the comparison says of a file after one change in it.
fn changed(file: &str, from: &str, to: &str) -> String {
    let file = format!("content/{file}");
    let text = fs::read_to_string(path(&file)).unwrap();
    assert!(text.contains(from), "{file}: {from}");
    let (document, _) = document::read(&file, &text.replacen(from, to, 1));
    compared(&document.unwrap(), &content()).unwrap()
}

/// Where a document and its stretches differ first.
fn compared(document: &Document, documents: &[Document]) -> Option<String> {
    let change = first_change(&printed::words(name(document)), &written::words(document, documents))?;
    Some(format!("{}, {change}", name(document)))
}

/// The first word in which two texts differ, with the words before it.
fn first_change(printed: &[String], written: &[String]) -> Option<String> {
    let length = printed.len().max(written.len());
    let place = (0..length).find(|place| printed.get(*place) != written.get(*place))?;
    let word = |words: &[String]| words.get(place).map_or("(nothing)".to_string(), |word| format!("{word:?}"));
    let before = printed[place.saturating_sub(4).min(printed.len())..place.min(printed.len())].join(" ");
    Some(format!("after “{before}”: printed {}, written {}", word(printed), word(written)))
}
