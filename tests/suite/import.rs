//! `goodstanding import`: small texts with one trap each beside the drafts that they become, and the five sources, of
//! which no word may be lost. `UPDATE_EXPECT=1 cargo test` writes the outcomes of the small texts anew; read the
//! difference before committing it.

use goodstanding::document;
use goodstanding::document::draft::{Draft, Naming, draft};
use proptest::prelude::{ProptestConfig, any, proptest};
use proptest::sample::{Index, select};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

const CASES: &str = "tests/cases/import";

/// Each source with its edition, the drafts it becomes, and how many of them are read without a problem.
const SOURCES: [(&str, &str, usize, usize); 5] = [
    ("000_63ed241d12c7602c", "web", 2, 1),
    ("001_1f19bf18b8696b95", "bhin-25-010", 1, 1),
    ("002_544c0834d52554d1", "county", 1, 1),
    ("003_e620bba8f7793082", "2024", 48, 46),
    ("004_8b0bc18f4c559fb3", "massachusetts", 1, 1),
];

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn source(name: &str) -> String {
    fs::read_to_string(path(&format!("tests/fixtures/sources/{name}.txt"))).unwrap()
}

fn naming(edition: &str) -> Naming<'_> {
    Naming { slug: edition, edition, source: "" }
}

/// Runs the command in a folder.
fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goodstanding"));
    command.arg("import").args(arguments).current_dir(folder.path()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What the command says of a case, and the drafts that it leaves.
fn outcome(name: &str) -> String {
    let folder = TempDir::new().unwrap();
    fs::copy(path(CASES).join(format!("{name}.txt")), folder.path().join("source.txt")).unwrap();
    let output = run(&folder, &["source.txt", "--out", "drafts", "--edition", "2026"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let mut out = text(&output.stdout);
    for file in goodstanding::store::input::walk(&folder.path().join("drafts")).unwrap() {
        let body = fs::read_to_string(folder.path().join("drafts").join(&file)).unwrap();
        let (_, findings) = document::read(&file, &body);
        let problems: Vec<&str> = findings.problems.iter().map(|problem| problem.code).collect();
        out += &format!("=== {file} {}\n{body}", problems.join(" ")).replace(" \n", "\n");
    }
    out
}

#[test]
fn every_case_has_the_drafts_beside_it() {
    let mut names: Vec<String> =
        fs::read_dir(path(CASES)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    for name in names.iter().filter_map(|name| name.strip_suffix(".txt")) {
        let beside = path(CASES).join(format!("{name}.expected"));
        let outcome = outcome(name);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&beside, &outcome).unwrap();
        }
        let expected = fs::read_to_string(&beside).unwrap_or_default();
        assert!(outcome == expected, "{name}: expected\n{expected}\nbut the drafts are\n{outcome}");
    }
    let is_paired = |name: &String| {
        let other = name.strip_suffix(".expected").map(|case| format!("{case}.txt"));
        name.ends_with(".txt") || other.is_some_and(|other| names.contains(&other))
    };
    assert!(names.iter().all(is_paired), "{names:?}");
}

/// The words of a text, tags and entities aside, counted without the program's help.
fn words(text: &str) -> BTreeMap<String, i64> {
    let text = ["&amp;", "&lt;", "&gt;", "&quot;"].iter().fold(text.to_owned(), |text, sign| text.replace(sign, " "));
    let mut pieces = text.split('<');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric());
        let is_tag = is_name && name.starts_with(|first: char| first.is_ascii_alphabetic()) && piece.contains('>');
        plain.push(' ');
        plain.push_str(if is_tag { piece.split_once('>').map_or("", |(_, rest)| rest) } else { piece });
    }
    let plain = plain.replace('¹', "1");
    let mut words = BTreeMap::new();
    for word in plain.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
    words
}

/// The words of a text that its drafts have not, with how often they are missing.
fn lost(text: &str, draft: &Draft) -> Vec<(String, i64)> {
    let written = words(&draft.files.iter().map(|file| file.text.clone() + "\n").collect::<String>());
    let missing = words(text).into_iter().map(|(word, count)| {
        let found = written.get(&word).copied().unwrap_or_default();
        (word, count - found)
    });
    missing.filter(|(_, count)| *count > 0).collect()
}

/// A source without the rule before a heading that the scan took for a letter.
fn without_scan_marks(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let bare = line.trim_start_matches(['#', ' ', '*']);
        match bare.strip_prefix("I ").filter(|_| line.starts_with(['#', '*'])) {
            Some(rest) => rest.to_owned(),
            None => line.to_owned(),
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn no_word_of_the_five_sources_is_lost() {
    for (name, edition, ..) in SOURCES {
        let text = without_scan_marks(&source(name));
        let drafts = draft(&source(name), &naming(edition));
        assert_eq!(lost(&text, &drafts), [], "{name}");
        let counted: i64 = words(&text).values().sum();
        assert_eq!(i64::try_from(drafts.words).unwrap(), counted, "{name}");
    }
}

#[test]
fn a_lost_word_is_noticed() {
    let (name, edition, ..) = SOURCES[4];
    let mut drafts = draft(&source(name), &naming(edition));
    drafts.files[0].text = drafts.files[0].text.replacen("self-determination", "determination", 1);
    assert_eq!(lost(&source(name), &drafts), [("self".to_owned(), 1)]);
}

#[test]
fn the_drafts_of_the_five_sources_are_read_almost_without_a_problem() {
    for (name, edition, files, sound) in SOURCES {
        let drafts = draft(&source(name), &naming(edition));
        let problems = |text: &str| document::read("draft.md", text).1.problems;
        let read = drafts.files.iter().filter(|file| problems(&file.text).is_empty()).count();
        assert_eq!((drafts.files.len(), read), (files, sound), "{name}");
        let codes = drafts.files.iter().flat_map(|file| problems(&file.text)).map(|problem| problem.code);
        assert!(codes.into_iter().all(|code| code == "import-note"), "{name}");
    }
}

#[test]
fn the_same_source_makes_the_same_drafts() {
    let (name, edition, ..) = SOURCES[3];
    assert_eq!(draft(&source(name), &naming(edition)), draft(&source(name), &naming(edition)));
}

/// Lines in which the source's traps may meet.
const LINES: [&str; 34] = [
    "",
    "",
    "## 101. Purpose",
    "### I 102. Definitions",
    "## **| 206. Registry**",
    "# Appendixes",
    "## APPENDIX A",
    "## Core Competencies",
    "APPENDIX B.....\t26",
    "Code of Ethics .....\t27",
    "1. First words",
    "  2. Second words:",
    "- A. HOPE",
    "- B. SAFETY & PROTECTION**",
    "**C. RECIPROCITY**",
    "- 1.** Bold lost",
    "    - a. under\\",
    "- iii. Roman",
    "• bullet",
    " - indented bullet",
    "plain words that go on  ",
    "Hope",
    "a\tb\tc",
    "1.1. Task one\t2%\t2",
    "1.1 Task again\t2%\t2",
    "Number\tCode of Ethics\tMinimum Sanction\tMaximum Sanction",
    "E4\tone  two\t<p>three</p>\t<ul><li>four</li></ul>",
    "1. Pathways\tKnowledge\tTrainings",
    "<p><b>2. Systems:</b></p> <ul><li>• inside <ul><li>deep</li></ul></li></ul>\t<p>other</p>",
    "| Hope | - Inspire - Focus. - Inform",
    "|",
    "[lost](#) <sup>1</sup> \\$ 5 * _ __ ___ < > ` {a} [x] ![y](z) <b>bold</b>",
    "---",
    "I _____ sign\u{c}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_word_is_lost_in_whatever_order_lines_come(lines in proptest::collection::vec(select(&LINES[..]), 0..60)) {
        let text = lines.join("\n");
        let drafts = draft(&text, &naming("2026"));
        assert_eq!(lost(&without_scan_marks(&text), &drafts), [], "{text}");
    }

    #[test]
    fn any_text_becomes_a_draft(text in any::<String>(), cut in any::<Index>()) {
        let (name, edition, ..) = SOURCES[0];
        let source = source(name);
        let place = (0..=cut.index(source.len())).rev().find(|place| source.is_char_boundary(*place)).unwrap();
        draft(&text, &naming(edition));
        draft(&format!("{}{text}", &source[..place]), &naming(edition));
    }
}

#[test]
fn a_file_that_stands_there_is_never_touched_and_nothing_is_written() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("source.txt"), "## 101. One\n\n1. Words.\n\n## 102. Two\n\n1. Words.\n").unwrap();
    fs::create_dir(folder.path().join("drafts")).unwrap();
    fs::write(folder.path().join("drafts/102.md"), "mine").unwrap();
    let output = run(&folder, &["source.txt", "--out", "drafts"]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(text(&output.stderr), @"goodstanding: drafts/102.md is there already, and nothing was written; name another folder than drafts or move its files away");
    assert!(output.stdout.is_empty());
    assert_eq!(goodstanding::store::input::walk(&folder.path().join("drafts")).unwrap(), ["102.md"]);
    assert_eq!(fs::read_to_string(folder.path().join("drafts/102.md")).unwrap(), "mine");
}

#[test]
fn a_source_that_cannot_be_read_is_a_problem_with_its_place() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("old.txt"), b"One\nCaf\xe9\n").unwrap();
    fs::write(folder.path().join("blank.txt"), "\n --- \n").unwrap();
    let said = ["old.txt", "blank.txt", "none.txt"].map(|name| {
        let output = run(&folder, &[name, "--out", "drafts"]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        text(&output.stderr)
    });
    insta::assert_snapshot!(said.join(""), @"
    old.txt, row 2: found bytes that are not UTF-8; expected text in UTF-8
      hint: save the file as UTF-8 in your editor

    1 problem. Nothing was changed.
    blank.txt: expected a text with words
      hint: name the file that holds the document's text, saved as UTF-8

    1 problem. Nothing was changed.
    none.txt: found no such file; expected the text to make drafts of
      hint: name the file that holds the document's text, saved as UTF-8

    1 problem. Nothing was changed.
    ");
    assert!(!folder.path().join("drafts").exists());
}

#[test]
fn names_that_could_not_be_addresses_are_wrong_usage() {
    let folder = TempDir::new().unwrap();
    for arguments in [["--edition", "2026 new"], ["--slug", "../up"], ["--source", "one\ntwo"]] {
        let output = run(&folder, &[&["source.txt", "--out", "drafts"], &arguments[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(run(&folder, &["source.txt"]).status.code(), Some(2), "a folder must be named");
}

#[test]
fn the_report_for_programs_counts_every_word() {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("source.txt"), "Title page\n\n## 101. One\n\n1. See [it](#).\n").unwrap();
    let arguments = ["source.txt", "--out", "drafts", "--slug", "guidelines", "--source", "New Guidelines"];
    let output = run(&folder, &[&arguments[..], &["--format", "json"]].concat());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["files"], serde_json::json!(["drafts/101.md", "drafts/left-over.md"]));
    assert_eq!(report["words"], serde_json::json!({"source": 7, "placed": 5, "kept": 2}));
    let notices: Vec<(u64, &str)> = report["notices"].as_array().unwrap().iter().map(of_notice).collect();
    assert_eq!(notices, [(1, "import-unplaced"), (5, "import-link-lost")]);
    let written = fs::read_to_string(folder.path().join("drafts/101.md")).unwrap();
    assert!(written.contains("slug: guidelines/101\n"), "{written}");
    assert!(written.contains("source: New Guidelines, Section 101\n"), "{written}");
}

fn of_notice(notice: &Value) -> (u64, &str) {
    (notice["row"].as_u64().unwrap(), notice["code"].as_str().unwrap())
}

/// The words that a page shows, in order, editor's notes and marks aside.
fn shown(text: &str) -> Vec<String> {
    let notes_aside: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("> ")).collect();
    let (document, _) = document::read("shown.md", &notes_aside.join("\n"));
    let mut html = String::new();
    document.unwrap().each_html(&mut |piece| html += &format!("{piece}\n"));
    let plain = html.replace("<br />", " ");
    let mut pieces = plain.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    let plain = first + &pieces.map(|piece| piece.split_once('>').unwrap().1).collect::<String>();
    plain.split_whitespace().map(str::to_owned).collect()
}

/// Files that are named otherwise by hand.
const RENAMED: [(&str, &str); 2] = [("000-purpose.md", "purpose.md"), ("revision-log.md", "revision-log-table.md")];

/// The others differ where a person decided: a table of languages made a list, the first words of one competency that the
/// source prints under the next.
#[test]
fn nearly_all_drafts_of_the_guidelines_say_word_for_word_what_was_written_by_hand() {
    let (name, edition, ..) = SOURCES[3];
    let drafts: BTreeMap<String, String> =
        draft(&source(name), &naming(edition)).files.into_iter().map(|file| (file.path, file.text)).collect();
    let (mut same, mut others) = (0, Vec::new());
    for file in goodstanding::store::input::walk(&path("content/2024")).unwrap() {
        let written = shown(&fs::read_to_string(path("content/2024").join(&file)).unwrap());
        let renamed = RENAMED.into_iter().find(|(by_hand, _)| *by_hand == file).map(|(_, draft)| draft);
        match drafts.get(renamed.unwrap_or(&file)) {
            Some(draft) if shown(draft) == written => same += 1,
            _ => others.push(file),
        }
    }
    assert_eq!((same, others), (45, vec!["401.md".to_owned(), "appendix-l.md".to_owned()]));
}
