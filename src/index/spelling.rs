//! The `spelling` tree: every word of people's names under the ways in which a slip, a short form or the ear may come
//! upon it (docs/format.md, "Spelling").
//!
//! Words are collected person by person and added up; what is kept grows with the different words alone, four hundred
//! thousand for ten million people.

use super::short_form::ShortForms;
use super::sound;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The tree's name in the head.
pub const TREE: &str = "spelling";

/// The other words of people's names are told of words that so many people have at most.
const TOLD_OTHERS: u32 = 3;

/// Words of so many letters can hold two slips and still three right letters in their middle.
const LONG: usize = 6;

/// The kinds of key, by their first byte.
pub const FORWARDS: char = 'f';
pub const BACKWARDS: char = 'b';
pub const MIDDLE: char = 'm';
pub const SOUND: char = 's';

/// What is told of a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// People with the word in one of their names; 0 for a short form that nobody is registered by.
    pub count: u32,
    /// Words that somebody has and that people also mean by this one; one of several words has spaces.
    pub means: Vec<String>,
    /// Of a rare word, all other words of its people's names, in order.
    pub others: Vec<String>,
}

/// The words of people's names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spelling {
    words: BTreeMap<Box<str>, Word>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Word {
    count: u32,
    /// Of a common word none.
    others: BTreeSet<Box<str>>,
}

/// The JSON of facts: as short as what there is to say.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Told {
    All(u32, Vec<String>, Vec<String>),
    Meaning(u32, Vec<String>),
    Counted((u32,)),
}

impl Facts {
    /// As bytes.
    pub fn value(&self) -> Vec<u8> {
        let told = match (self.means.is_empty(), self.others.is_empty()) {
            (true, true) => Told::Counted((self.count,)),
            (false, true) => Told::Meaning(self.count, self.means.clone()),
            (_, false) => Told::All(self.count, self.means.clone(), self.others.clone()),
        };
        serde_json::to_vec(&told).unwrap_or_default()
    }

    /// The facts in a value, or `None` when the bytes are none. Elements that later versions add are ignored.
    pub fn read(value: &[u8]) -> Option<Facts> {
        let mut elements = serde_json::from_slice::<Vec<serde_json::Value>>(value).ok()?.into_iter();
        let count = serde_json::from_value(elements.next()?).ok()?;
        let mut words = || elements.next().map_or(Some(Vec::new()), |words| serde_json::from_value(words).ok());
        Some(Facts { count, means: words()?, others: words()? })
    }
}

impl Spelling {
    /// Adds the words of one person's names: each once, in order, with spaces between.
    pub fn add(&mut self, words: &str) {
        let each = || words.split(' ').filter(|word| !word.is_empty());
        for word in each() {
            let known = match self.words.get_mut(word) {
                Some(known) => known,
                None => self.words.entry(word.into()).or_default(),
            };
            known.count += 1;
            if known.count <= TOLD_OTHERS {
                known.others.extend(each().filter(|other| *other != word).map(Box::from));
            } else {
                known.others.clear();
            }
        }
    }

    /// Keys and values of the tree, in order.
    pub fn entries<'s>(&'s self, short_forms: &'s ShortForms) -> impl Iterator<Item = (String, Vec<u8>)> + 's {
        let backwards = self.keys(|word| vec![word.chars().rev().collect()]);
        let backwards = backwards.into_iter().map(|(key, word)| (keyed(BACKWARDS, &key), self.facts(word, Vec::new())));
        let forwards = self.forwards(short_forms).into_iter();
        let forwards = forwards.map(|(word, means)| (keyed(FORWARDS, word), self.facts(word, means)));
        let middles = self.keys(|word| middles(word).map(|letters| format!("{letters} {word}")).collect());
        let middles = middles.into_iter().map(|(key, word)| (keyed(MIDDLE, &key), self.counted(word)));
        let sounds = self.keys(|word| {
            sound::spoken(word).iter().map(|form| format!("{} {form} {word}", sound::code(form))).collect()
        });
        let sounds = sounds.into_iter().map(|(key, word)| (keyed(SOUND, &key), self.counted(word)));
        backwards.chain(forwards).chain(middles).chain(sounds)
    }

    /// Every word under each key that is made of it, in the order of the keys.
    fn keys(&self, made: impl Fn(&str) -> Vec<String> + Sync) -> Vec<(String, &str)> {
        let words = self.words.par_iter().map(|(word, _)| &**word);
        let mut keys: Vec<(String, &str)> =
            words.flat_map_iter(|word| made(word).into_iter().map(move |key| (key, word))).collect();
        keys.par_sort_unstable();
        keys.dedup();
        keys
    }

    /// Every word, and every short form of a word that somebody has, with what it means.
    fn forwards<'s>(&'s self, short_forms: &'s ShortForms) -> BTreeMap<&'s str, Vec<String>> {
        let mut forwards: BTreeMap<&str, Vec<String>> = self.words.keys().map(|word| (&**word, Vec::new())).collect();
        for (form, meant) in short_forms.each() {
            let means: Vec<String> = meant.iter().filter(|meant| self.has(meant)).cloned().collect();
            if !means.is_empty() {
                forwards.insert(form, means);
            }
        }
        forwards
    }

    /// Whether every word of these is somebody's.
    fn has(&self, words: &str) -> bool {
        words.split(' ').all(|word| self.words.contains_key(word))
    }

    fn facts(&self, word: &str, means: Vec<String>) -> Vec<u8> {
        let known = self.words.get(word);
        let others = known.iter().flat_map(|known| &known.others).map(|other| other.to_string()).collect();
        Facts { count: known.map_or(0, |known| known.count), means, others }.value()
    }

    fn counted(&self, word: &str) -> Vec<u8> {
        Facts { count: self.words.get(word).map_or(0, |known| known.count), ..Facts::default() }.value()
    }
}

fn keyed(kind: char, key: &str) -> String {
    format!("{kind}{key}")
}

/// Every three letters that may be right in the middle of a long word when its length is wrong by two.
fn middles(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    let count = letters.len();
    let places = if count < LONG { 0..0 } else { ((count - 2) / 3).saturating_sub(1)..count.div_ceil(3) + 2 };
    places.filter_map(move |place| letters.get(place..place + 3).map(|three| three.iter().collect()))
}
