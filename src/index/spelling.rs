//! The `spelling` tree: every word of people's names under the ways in which a slip, a short form or the ear may come
//! upon it (docs/format.md, "Spelling").
//!
//! Words are collected person by person and added up; what is kept grows with the different words alone, four hundred
//! thousand for ten million people.

use super::short_form::{Meant, ShortForms};
use super::sound;
use rayon::prelude::*;
use serde_json::{Value, json};
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
    /// Like `means`, but by way of a name of which both are forms: Rob by Bob.
    pub kin: Vec<String>,
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

impl Facts {
    /// As bytes: a JSON array, as short as what there is to say.
    pub fn value(&self) -> Vec<u8> {
        let lists = [&self.means, &self.others, &self.kin];
        let said = lists.iter().rposition(|list| !list.is_empty()).map_or(0, |place| place + 1);
        let lists = lists[..said].iter().map(|list| json!(list));
        let elements: Vec<Value> = std::iter::once(json!(self.count)).chain(lists).collect();
        serde_json::to_vec(&elements).unwrap_or_default()
    }

    /// The facts in a value, or `None` when the bytes are none. Elements that later versions add are ignored.
    pub fn read(value: &[u8]) -> Option<Facts> {
        let mut elements = serde_json::from_slice::<Vec<Value>>(value).ok()?.into_iter();
        let count = serde_json::from_value(elements.next()?).ok()?;
        let mut words = || elements.next().map_or(Some(Vec::new()), |words| serde_json::from_value(words).ok());
        Some(Facts { count, means: words()?, others: words()?, kin: words()? })
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
        let backwards =
            backwards.into_iter().map(|(key, word)| (keyed(BACKWARDS, &key), self.facts(word, &Meant::default())));
        let forwards = self.forwards(short_forms).into_iter();
        let forwards = forwards.map(|(word, means)| (keyed(FORWARDS, word), self.facts(word, &means)));
        let middles = self.keys(|word| middles(word).map(|letters| format!("{letters} {word}")).collect());
        let middles = middles.into_iter().map(|(key, word)| (keyed(MIDDLE, &key), self.counted(word)));
        let sounds = self.keys(|word| {
            sound::spoken(word).iter().map(|form| format!("{} {form} {word}", sound::code(form))).collect()
        });
        let sounds = sounds.into_iter().map(|(key, word)| (keyed(SOUND, &key), self.counted(word)));
        backwards.chain(forwards).chain(middles).chain(sounds)
    }

    /// How many people have a word.
    pub fn count(&self, word: &str) -> u32 {
        self.words.get(word).map_or(0, |known| known.count)
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
    fn forwards<'s>(&'s self, short_forms: &'s ShortForms) -> BTreeMap<&'s str, Meant> {
        let had = |words: &BTreeSet<String>| words.iter().filter(|words| self.has(words)).cloned().collect();
        let mut forwards: BTreeMap<&str, Meant> = self.words.keys().map(|word| (&**word, Meant::default())).collect();
        for (form, meant) in short_forms.each() {
            let meant = Meant { directly: had(&meant.directly), kin: had(&meant.kin) };
            if meant != Meant::default() {
                forwards.insert(form, meant);
            }
        }
        forwards
    }

    /// Whether every word of these is somebody's.
    fn has(&self, words: &str) -> bool {
        words.split(' ').all(|word| self.words.contains_key(word))
    }

    fn facts(&self, word: &str, meant: &Meant) -> Vec<u8> {
        let known = self.words.get(word);
        let others = known.iter().flat_map(|known| &known.others).map(|other| other.to_string()).collect();
        let listed = |words: &BTreeSet<String>| words.iter().cloned().collect();
        let (means, kin) = (listed(&meant.directly), listed(&meant.kin));
        Facts { count: self.count(word), means, others, kin }.value()
    }

    fn counted(&self, word: &str) -> Vec<u8> {
        Facts { count: self.count(word), ..Facts::default() }.value()
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
