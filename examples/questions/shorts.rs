//! Full names and their short forms: the pairs of `shorts.txt`.

use std::collections::{BTreeMap, BTreeSet};

const TEXT: &str = include_str!("shorts.txt");

/// Which names stand for which, in both directions.
pub struct Shorts(BTreeMap<&'static str, BTreeSet<&'static str>>);

impl Shorts {
    pub fn new() -> Shorts {
        let mut pairs: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        let lines = TEXT.lines().filter(|line| !line.starts_with('#'));
        for (full, short) in lines.filter_map(|line| line.split_once(": ")) {
            for (full, short) in full.split(' ').flat_map(|full| short.split(' ').map(move |short| (full, short))) {
                pairs.entry(full).or_default().insert(short);
                pairs.entry(short).or_default().insert(full);
            }
        }
        Shorts(pairs)
    }

    /// The short forms of a full name and the full names of a short form.
    pub fn of(&self, word: &str) -> Vec<&'static str> {
        self.0.get(word).into_iter().flatten().copied().collect()
    }
}
