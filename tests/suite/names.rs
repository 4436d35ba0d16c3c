//! Everybody is found: the names of `tests/cases/names.tsv` as people type them, and the vectors of sounds and of what is told
//! of words, which the script reads too.

use crate::project::{HEADER, NOW, Project};
use goodstanding::index::common_form;
use goodstanding::index::short_form;
use goodstanding::index::sound;
use goodstanding::index::spelling::Spelling;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::process::Stdio;

const NAMES: &str = "tests/cases/names.tsv";
const SOUNDS: &str = "tests/vectors/sound.json";
const WORDS_OF_NAMES: &str = "tests/vectors/spelling.json";

/// A person must be among so many rows.
const FIRST: usize = 10;

/// One line: a registered name, what is typed, how it is found, and whether only further.
struct Case {
    name: String,
    typed: String,
    matched: String,
    is_further: bool,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(NAMES).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let case = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, typed, found] = cells[..] else { panic!("three cells in {line:?}") };
        let matched = found.trim_start_matches("further:");
        Case {
            name: name.into(),
            typed: typed.into(),
            matched: matched.into(),
            is_further: found.len() > matched.len(),
        }
    };
    lines.map(case).collect()
}

/// A site of all these people; the number of each.
fn site(cases: &[Case]) -> (Project, BTreeMap<String, String>) {
    let project = Project::new("");
    let mut numbers = BTreeMap::new();
    let mut table = HEADER.to_owned();
    for case in cases {
        let next = format!("MPSS{:06}", 1_000 + numbers.len() * 37);
        let number = numbers.entry(case.name.clone()).or_insert_with(|| next.clone());
        if *number == next {
            writeln!(table, "{number},{},2025-01-10,2027-01-09,Active/No sanctions,None", case.name).unwrap();
        }
    }
    project.write_table(table.as_bytes());
    project.must_build(NOW);
    (project, numbers)
}

/// The answers to all that is typed, in order.
fn answers(project: &Project, cases: &[Case], flags: &[&str]) -> Vec<Value> {
    let arguments = [&["-C", "site", "lookup", "--stdin", "--now", NOW], flags].concat();
    let mut command = project.command(&arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let typed: Vec<&str> = cases.iter().map(|case| case.typed.as_str()).collect();
    child.stdin.take().unwrap().write_all((typed.join("\n") + "\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let answers: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert_eq!(answers.len(), cases.len());
    answers
}

/// How the row of this person says that it was found; nothing where there is none among the first.
fn found(answer: &Value, number: &str) -> String {
    let rows = answer["rows"].as_array().unwrap();
    let row = rows.iter().take(FIRST).find(|row| row["number"] == number);
    row.map_or(String::new(), |row| row["matched"].as_str().unwrap().to_owned())
}

#[test]
fn everybody_is_found_as_the_table_says() {
    let cases = cases();
    let (project, numbers) = site(&cases);
    let (plain, further) = (answers(&project, &cases, &[]), answers(&project, &cases, &["--further"]));
    let mut wrong = Vec::new();
    for ((case, plain), further) in cases.iter().zip(&plain).zip(&further) {
        let number = &numbers[&case.name];
        let expected = if case.is_further { ["", &case.matched] } else { [&*case.matched; 2] };
        let said = [found(plain, number), found(further, number)];
        if said != expected {
            wrong.push(format!("{} typed {:?}: {said:?} instead of {expected:?}", case.name, case.typed));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every pair of words that docs/format.md shows to sound alike shares a spoken form.
#[test]
fn what_the_format_says_sounds_alike_does() {
    let format = fs::read_to_string("docs/format.md").unwrap();
    let table = format.split("| alike | in | for example |").nth(1).unwrap().split("\n\n").next().unwrap();
    let mut pairs = 0;
    for examples in table.lines().skip(2).filter_map(|line| line.trim_end_matches(" |").rsplit('|').next()) {
        for group in examples.split(';') {
            let forms: Vec<_> =
                group.split(',').map(|word| (word.trim(), sound::spoken(&goodstanding::fold::fold(word)))).collect();
            for (word, spoken) in &forms[1..] {
                assert!(!spoken.is_disjoint(&forms[0].1), "{} and {word}: {:?}, {spoken:?}", forms[0].0, forms[0].1);
                pairs += 1;
            }
        }
    }
    assert!(pairs > 30, "{pairs} pairs");
}

/// The words whose sounds the vectors pin: those that the format shows, and some that try every row of its table.
const WORDS: &str = "a e h j x z ll ch xx yyy guadalupe wadalupe vasquez basquez kowalski kovalski gonzalez gonsales cecilia \
    schultz shults enrique enrike khadija qasem ghasem phan fan phommachanh castillo guillermo hernandez thanh singh khachatryan \
    jimenez gimenez ximenez mejia jerry gerry yesenia jesenia llesenia cheng jeng michele christina xiong max miguel huerta nguyen \
    wright rite knight thompson thomson hassan kieu kyu yusuf yousouf hambardjian ivanov ivanoff iwanow tchaikovsky schmidt vaughn \
    leigh ashleigh mkrtchyan quoc quynh gutierrez aguilar agueda guzman zhang dzhanibek edson watson pizza czeslaw rebecca riccardo \
    jjxxllchphkhgw bbbb qq cc ck ckckc thththt";

#[test]
fn sounds_are_those_of_the_vectors() {
    let case = |word: &str| {
        let spoken: Vec<Value> = sound::spoken(word).iter().map(|form| json!([form, sound::code(form)])).collect();
        serde_json::to_string(&json!({"word": word, "spoken": spoken})).unwrap()
    };
    let words = WORDS.split_whitespace().chain(["josé", "王", "naïve", "o2", ""]);
    let written = format!("{{\n\"sound\":[\n{}\n]\n}}\n", words.map(case).collect::<Vec<_>>().join(",\n"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(SOUNDS, &written).unwrap();
    }
    assert_eq!(fs::read_to_string(SOUNDS).unwrap(), written, "UPDATE_EXPECT=1 cargo test writes the vectors anew");
}

/// What is told of words: their facts as the tree `spelling` holds them, and the pairs of the tree `forms`.
#[test]
fn what_is_told_of_words_is_as_the_vectors_say() {
    let table =
        "language,name,short_forms\nEnglish,Richard,Rick; Ricky\nSpanish,José María,Chema\nEnglish,Rich,Ricky\n";
    let (short_forms, _) = short_form::read("x.csv", table.as_bytes());
    let mut spelling = Spelling::default();
    let people = ["davis rick", "davis richard", "davis lee ricky", "davis jose maria", "doe richard", "rich roe"];
    people.iter().for_each(|words| spelling.add(words));
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
    let line = |value: Value| serde_json::to_string(&value).unwrap();
    let is_facts = |key: &str| key.starts_with('f');
    let facts = spelling.entries(&short_forms).filter(|(key, _)| is_facts(key));
    let facts: Vec<String> = facts.map(|(key, value)| line(json!({"key": key, "value": text(&value)}))).collect();
    let forms = common_form::entries(&short_forms, &spelling).into_iter();
    let forms: Vec<String> = forms.map(|(key, value)| line(json!({"key": key, "value": value}))).collect();
    let written = format!("{{\n\"spelling\":[\n{}\n],\n\"forms\":[\n{}\n]\n}}\n", facts.join(",\n"), forms.join(",\n"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(WORDS_OF_NAMES, &written).unwrap();
    }
    assert_eq!(
        fs::read_to_string(WORDS_OF_NAMES).unwrap(),
        written,
        "UPDATE_EXPECT=1 cargo test writes the vectors anew"
    );
}
