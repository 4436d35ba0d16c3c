//! How well phonetic codes bring words together that sound alike, and how many others with them: the evidence in
//! docs/search.md.
//!
//! `cargo run --release --example crowd -- --rows 100000 > crowd.csv`, then
//! `cargo run --release --example sounds -- crowd.csv`. Every code is measured on words as they are written and on their
//! spoken forms (`goodstanding::index::sound`), with the pairs of `pairs.txt`, which were written down before the rules.

#![expect(clippy::print_stdout, reason = "a measurement prints its table")]

use goodstanding::fold;
use goodstanding::index::sound;
use rphonetic::{
    Caverphone2, Cologne, DoubleMetaphone, Encoder, MatchRatingApproach, Metaphone, Nysiis, Phonex, RefinedSoundex,
    Soundex,
};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;

const PAIRS: &str = include_str!("pairs.txt");

type Code = (&'static str, Box<dyn Fn(&str) -> String>);

fn codes() -> Vec<Code> {
    fn named(name: &'static str, encoder: impl Encoder + 'static) -> Code {
        (name, Box::new(move |word| encoder.encode(word)))
    }
    vec![
        named("Cologne", Cologne),
        named("Double Metaphone", DoubleMetaphone::default()),
        named("Caverphone 2", Caverphone2),
        named("NYSIIS", Nysiis::new(false)),
        named("Metaphone", Metaphone::new(Some(10))),
        named("Refined Soundex", RefinedSoundex::default()),
        named("Soundex", Soundex::default()),
        named("Phonex", Phonex::default()),
        named("Match Rating", MatchRatingApproach),
        ("none", Box::new(str::to_owned)),
    ]
}

fn main() -> Result<(), Box<dyn Error>> {
    let table = std::env::args().nth(1).ok_or("name a registry: a CSV file with the names in its second column")?;
    let words = words(&fs::read_to_string(table)?);
    let pairs: Vec<(&str, &str)> = PAIRS.lines().filter_map(|line| line.split_once(' ')).collect();
    println!("{} words, {} pairs\n", words.len(), pairs.len());
    println!(
        "| code | of words as written: pairs found | words a code, mean / worst of a hundred | of spoken forms: pairs found | words a code | codes a word |"
    );
    println!("| --- | --- | --- | --- | --- | --- |");
    for (name, code) in codes() {
        let plain = |word: &str| BTreeSet::from([code(word)]);
        let spoken = |word: &str| sound::spoken(word).iter().map(|form| code(form)).collect::<BTreeSet<String>>();
        let (plain, spoken) = (measured(&words, &pairs, &plain), measured(&words, &pairs, &spoken));
        println!(
            "| {name} | {} % | {} / {} | {} % | {} / {} | {:.2} |",
            plain.0, plain.1, plain.2, spoken.0, spoken.1, spoken.2, spoken.3
        );
    }
    Ok(())
}

/// The different words of the second column that are spelled in plain letters.
fn words(table: &str) -> BTreeSet<String> {
    let names = table.lines().skip(1).filter_map(|row| row.split(',').nth(1));
    let words = names.flat_map(fold::words);
    words.filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())).collect()
}

/// Of a hundred pairs those that share a code; for a word, the words that share one with it, on average and for the worst
/// of a hundred; the codes of a word.
fn measured(
    words: &BTreeSet<String>,
    pairs: &[(&str, &str)],
    codes: &dyn Fn(&str) -> BTreeSet<String>,
) -> (usize, usize, usize, f64) {
    let found = pairs.iter().filter(|(one, other)| !codes(one).is_disjoint(&codes(other))).count();
    let mut alike: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut all = 0;
    for word in words {
        for code in codes(word) {
            all += 1;
            alike.entry(code).or_default().insert(word);
        }
    }
    let near =
        |word: &String| codes(word).iter().filter_map(|code| alike.get(code)).flatten().collect::<BTreeSet<_>>().len();
    let mut near: Vec<usize> = words.iter().step_by(7).map(near).collect();
    near.sort_unstable();
    let mean = near.iter().sum::<usize>() / near.len().max(1);
    (
        found * 100 / pairs.len(),
        mean,
        near.get(near.len() * 99 / 100).copied().unwrap_or(0),
        all as f64 / words.len() as f64,
    )
}
