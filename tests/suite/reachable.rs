//! Nobody is lost: whatever names an export holds, in whatever letters, each person is found by their number, by the whole
//! name, by its parts in any order, and by each part alone.

use crate::project::{NOW, Project};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::process::Stdio;

/// More than this is a list to read: then a part alone asks for more of the name.
const SHOWN_ROWS: u64 = 20;

/// Letters to make parts of names from: plain, with accents, in other scripts.
const LETTERS: [&str; 7] = [
    "aeioubcdfglmnrstvz",
    "áéíóúñüçłøđßæœşžğı",
    "ăâêôơưạảãằẳẵặếềệịỉọốộớợụủứừữựỳỵđ",
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "абвгдежзийклмнопрстуфхцчшщыэюя",
    "王小明李伟陈静刘洋黄丽张敏吴强",
    "محمدعليحسنفاطمةزينبكريم",
];

/// What else stands in names.
const PARTICLES: [&str; 4] = ["de la", "van", "Mc", "dos"];

fn word() -> impl Strategy<Value = String> {
    let letters = (0..LETTERS.len(), prop::collection::vec(any::<prop::sample::Index>(), 3..9));
    letters.prop_map(|(script, places)| {
        let letters: Vec<char> = LETTERS[script].chars().collect();
        let word: String = places.iter().map(|place| letters[place.index(letters.len())]).collect();
        let mut rest = word.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    })
}

/// A part as it is written: a word, two with a hyphen, one with an apostrophe, one behind particles.
fn part() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => word(),
        1 => (word(), word()).prop_map(|(one, other)| format!("{one}-{other}")),
        1 => word().prop_map(|word| format!("O'{word}")),
        1 => (0..PARTICLES.len(), word()).prop_map(|(particle, word)| format!("{} {word}", PARTICLES[particle])),
    ]
}

fn names() -> impl Strategy<Value = BTreeSet<Vec<String>>> {
    prop::collection::btree_set(prop::collection::vec(part(), 1..5), 30..60)
}

/// What somebody may type of a name.
fn queries(parts: &[String]) -> Vec<String> {
    let backwards: Vec<String> = parts.iter().rev().cloned().collect();
    let pairs = parts.iter().zip(parts.iter().skip(1)).map(|(one, other)| format!("{other} {one}"));
    [parts.join(" "), parts.join(" ").to_lowercase(), backwards.join(" ")]
        .into_iter()
        .chain(pairs)
        .chain(parts.iter().cloned())
        .collect()
}

fn answers(project: &Project, asked: &str) -> Vec<Value> {
    let mut child = project
        .command(&["-C", "site", "lookup", "--stdin", "--now", NOW])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let asked = asked.to_owned();
    let writer = std::thread::spawn(move || input.write_all(asked.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::with_cases(4)
    })]

    #[test]
    fn everybody_is_found_by_number_and_by_each_part_of_the_name(names in names()) {
        let project = Project::new("");
        let people: Vec<(String, Vec<String>)> =
            names.into_iter().zip(1000..).map(|(parts, number)| (format!("MPSS{number}"), parts)).collect();
        let row = |(number, parts): &(String, Vec<String>)| {
            format!("{number},{},2025-03-15,2027-03-14,Active/No sanctions,None", parts.join(" "))
        };
        let rows: Vec<String> = people.iter().map(row).collect();
        project.rows(&rows.iter().map(String::as_str).collect::<Vec<_>>());
        project.must_build(NOW);
        let asked: Vec<(&str, String)> = people
            .iter()
            .flat_map(|(number, parts)| {
                let queries = queries(parts).into_iter().chain([number.clone()]);
                queries.map(move |query| (number.as_str(), query))
            })
            .collect();
        let lines: String = asked.iter().map(|(_, query)| format!("{query}\n")).collect();
        let answers = answers(&project, &lines);
        prop_assert_eq!(answers.len(), asked.len());
        for ((number, query), answer) in asked.iter().zip(answers) {
            let rows = answer["rows"].as_array().unwrap();
            let is_found = rows.iter().any(|row| row["number"] == *number);
            let is_crowded = answer["total"].as_u64().unwrap() > SHOWN_ROWS;
            prop_assert!(is_found || is_crowded, "{} is not found by {:?}: {}", number, query, answer);
        }
    }
}
