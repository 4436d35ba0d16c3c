//! Which phonetic code brings words together that sound alike, and how many other words with them: the evidence in
//! docs/search.md for the code in `src/index/sound.rs`.
//!
//! `cargo bench --bench sounds -- 100000` (the default) makes a crowd of so many people (`examples/crowd`), asks for them by
//! sound (`examples/questions`, classes `sound` and `sound-romanised`), and takes from each question the words that the
//! person asked for has not. Such a typed word is found where it shares a code with one of the person's words. *Others* are
//! the registered words, none of that person's, that share a code with it: what is to be sorted out, on average. *By hand*
//! are those of `pairs.txt`, which no generator made. Each code is taken of words as they are folded, and of their
//! spoken forms. Codes that may be of any length have ten signs at most. Counts are the same on every machine.

#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]

use goodstanding::fold;
use goodstanding::index::{name, sound};
use rphonetic::{
    Caverphone2, Cologne, DoubleMetaphone, Encoder, MatchRatingApproach, Metaphone, Nysiis, Phonex, RefinedSoundex,
    Soundex,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs::{self, File};
use std::process::{Command, Stdio};

type Outcome<T> = Result<T, Box<dyn Error>>;
type Words = BTreeSet<String>;

/// What was typed, and the words that would have been right.
type Pairs = BTreeSet<(String, Words)>;

/// The codes of a word.
type Code = Box<dyn Fn(&str) -> Words>;

const BY_HAND: &str = include_str!("pairs.txt");

/// Signs of a code that may be of any length.
const LONG: usize = 10;

fn main() -> Outcome<()> {
    let people = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(100_000_u64);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let (table, questions) = (folder.path().join("table"), folder.path().join("questions"));
    run(example("crowd").args(["--rows", &people.to_string()]).stdout(File::create(&table)?))?;
    let names = names(csv::Reader::from_path(&table)?)?;
    let mut pairs = Pairs::new();
    for class in ["sound", "sound-romanised"] {
        let wanted = ["--class", class, "--count", "1000"];
        run(example("questions").arg(&table).args(wanted).stdout(File::create(&questions)?))?;
        for line in fs::read_to_string(&questions)?.lines() {
            pairs.extend(typed(&serde_json::from_str(line)?, &names));
        }
    }
    let by_hand = BY_HAND.lines().filter_map(|line| line.split_once(' '));
    let by_hand = by_hand.map(|(one, other)| (one.to_owned(), Words::from([other.to_owned()]))).collect();
    report(&names.into_values().flatten().collect(), &pairs, &by_hand);
    Ok(())
}

fn example(name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--release", "--example", name, "--"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

fn run(command: &mut Command) -> Outcome<()> {
    let status = command.stdin(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed").into()) }
}

/// The words by which each person may be asked for, by number: those of plain letters, which alone have codes.
fn names(mut table: csv::Reader<File>) -> Outcome<BTreeMap<String, Words>> {
    let headings = table.headers()?.clone();
    let place = |name: &str| headings.iter().position(|heading| heading == name).ok_or(format!("no column {name}"));
    let (number, legal) = (place("certification_number")?, place("full_legal_name")?);
    let others = place("other_names")?;
    let mut names = BTreeMap::<String, Words>::new();
    for row in table.records() {
        let row = row?;
        let words = names.entry(row[number].to_owned()).or_default();
        for written in std::iter::once(&row[legal]).chain(row[others].split(';')) {
            words.extend(name::Taken::apart(written).words().filter(|word| is_plain(word)).map(str::to_owned));
        }
    }
    Ok(names)
}

fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The words of a question that the person asked for has not, each with all words of that person.
fn typed(question: &Value, names: &BTreeMap<String, Words>) -> Pairs {
    let typed: Words = fold::words(question["query"].as_str().unwrap_or_default()).into_iter().collect();
    let Some(right) = question["asked"].as_str().and_then(|number| names.get(number)) else { return Pairs::new() };
    let is_name = |word: &&String| !fold::is_small(word) && !fold::is_particle(word) && is_plain(word);
    typed.difference(right).filter(is_name).map(|word| (word.clone(), right.clone())).collect()
}

fn codes() -> Vec<(&'static str, Code)> {
    fn one(encoder: impl Encoder + 'static) -> Code {
        Box::new(move |word| Words::from([encoder.encode(word)]))
    }
    fn both(encoder: DoubleMetaphone) -> Code {
        Box::new(move |word| Words::from([encoder.encode(word), encoder.encode_alternate(word)]))
    }
    vec![
        ("none: equal", Box::new(|word| Words::from([word.to_owned()]))),
        ("Cologne", one(Cologne)),
        ("Double Metaphone", both(DoubleMetaphone::new(Some(LONG)))),
        ("Caverphone 2", one(Caverphone2)),
        ("Phonex", one(Phonex::new(LONG))),
        ("Metaphone", one(Metaphone::new(Some(LONG)))),
        ("Soundex", one(Soundex::default())),
        ("Match Rating", one(MatchRatingApproach)),
        ("Refined Soundex", one(RefinedSoundex::default())),
        ("NYSIIS", one(Nysiis::new(false))),
    ]
}

fn report(words: &Words, pairs: &Pairs, by_hand: &Pairs) {
    println!("{} registered words, {} typed words, {} pairs by hand\n", words.len(), pairs.len(), by_hand.len());
    println!("| code | of folded words: found | by hand | others | of spoken forms: found | by hand | others |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for (name, code) in codes() {
        let of_spoken = |word: &str| sound::spoken(word).iter().flat_map(|form| code(form)).collect();
        let folded = cells(words, [pairs, by_hand], &code);
        println!("| {name} | {folded} | {} |", cells(words, [pairs, by_hand], &of_spoken));
    }
}

/// How many of a hundred pairs are found, of both lists, and the others for a typed word of the first, on average.
fn cells(words: &Words, lists: [&Pairs; 2], code: &dyn Fn(&str) -> Words) -> String {
    let mut alike = BTreeMap::<String, BTreeSet<&String>>::new();
    for word in words {
        for code in code(word) {
            alike.entry(code).or_default().insert(word);
        }
    }
    let is_found = |pair: &&(String, Words)| pair.1.iter().any(|right| !code(&pair.0).is_disjoint(&code(right)));
    let share = |pairs: &Pairs| pairs.iter().filter(is_found).count() as f64 * 100.0 / pairs.len() as f64;
    let others = |pair: &(String, Words)| {
        let near: BTreeSet<_> = code(&pair.0).iter().filter_map(|code| alike.get(code)).flatten().copied().collect();
        near.iter().filter(|word| !pair.1.contains(**word)).count()
    };
    let mean = lists[0].iter().map(others).sum::<usize>() as f64 / lists[0].len() as f64;
    format!("{:.1} % | {:.1} % | {mean:.1}", share(lists[0]), share(lists[1]))
}
