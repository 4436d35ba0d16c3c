//! Searching the words of a published site's documents, as docs/format.md, "Finding words", defines it;
//! `client/lib/fulltext.js` does the same in the browser.

use crate::fold;
use crate::index::fulltext::{Entry, Passage, citation_key, citation_tree_key, is_citation, is_common};
use crate::tree::{Fetch, Leaf, ReadError, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// More words than this narrow nothing down any further.
const MOST_WORDS: usize = 8;

/// No citation has more words.
const MOST_CITED: usize = 6;

/// How far a range of words is read.
const MOST_LEAVES: usize = 2;

/// A word is taken for the beginning of others from so many letters on, and never shortened to fewer than the second.
const SHORTEST_BEGINNING: usize = 3;
const SHORTEST_CUT: usize = 4;

/// Citations below the one asked for that are listed with it.
const MOST_BELOW: usize = 20;

/// Rows of the first screen, and the passages read for them at most.
pub const SHOWN_ROWS: usize = 5;
const MOST_PASSAGES: usize = 10;

/// Pieces found, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Pieces named by their citation, then those that have the words.
    pub units: Vec<u32>,
    /// How many of them the query cites.
    pub cited: usize,
    /// How many of the others have every word that the documents know.
    pub whole: usize,
    /// Words of the query that no document has, folded.
    pub unknown: Vec<String>,
    /// Words that no word begins with, and the part of each that was looked up instead.
    pub shortened: Vec<(String, String)>,
    /// The words to mark in a text.
    pub forms: BTreeSet<String>,
}

/// A place in the documents with the passages that were found there, best first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub citation: String,
    pub address: String,
    pub edition: Option<String>,
    pub passages: Vec<Passage>,
}

impl Row {
    /// Whether a passage stands at this place, in this edition or another.
    fn has(&self, passage: &Passage) -> bool {
        self.address == passage.address || (self.citation == passage.citation && !self.citation.is_empty())
    }
}

/// Finds the pieces that a query cites or whose words it has.
pub fn find<F: Fetch>(query: &str, tree: Tree, fetch: &mut F) -> Result<Found, ReadError<F::Error>> {
    let mut search = Search { tree, fetch };
    let cited = search.cited(query)?;
    let mut found = Found::default();
    let mut entries = Vec::new();
    for word in asked(query) {
        match search.meant(&word)? {
            Some((entry, beginning)) => {
                if beginning.len() < word.len() {
                    found.shortened.push((word, beginning));
                }
                entries.push(entry);
            }
            None => found.unknown.push(word),
        }
    }
    let ranked = ranked(&entries);
    let wanted = entries.len();
    found.whole = ranked.iter().filter(|(count, _, unit)| *count == wanted && !cited.contains(unit)).count();
    let others = ranked.into_iter().filter(|(count, _, _)| cited.is_empty() || *count == wanted);
    let others: Vec<u32> = others.map(|(_, _, unit)| unit).filter(|unit| !cited.contains(unit)).collect();
    found.cited = cited.len();
    found.units = [cited, others].concat();
    found.forms = entries.into_iter().flat_map(|entry| entry.forms).collect();
    Ok(found)
}

/// The words of a query that are looked up: common ones only where there are no others.
fn asked(query: &str) -> Vec<String> {
    let words = fold::words(query);
    let telling: Vec<String> = words.iter().filter(|word| !is_common(word)).cloned().collect();
    let mut asked = if telling.is_empty() { words } else { telling };
    asked.truncate(MOST_WORDS);
    asked
}

/// The first screen of rows: each place once, with every passage of it that was read on the way.
pub fn rows<F: Fetch>(units: &[u32], tree: Tree, fetch: &mut F) -> Result<Vec<Row>, ReadError<F::Error>> {
    let mut rows: Vec<Row> = Vec::new();
    for unit in units.iter().take(MOST_PASSAGES) {
        let Some(passage) = tree.get(&Passage::key(*unit), fetch)?.and_then(|value| Passage::read(&value)) else {
            continue;
        };
        if let Some(row) = rows.iter_mut().find(|row| row.has(&passage)) {
            row.passages.push(passage);
        } else {
            rows.push(Row {
                citation: passage.citation.clone(),
                address: passage.address.clone(),
                edition: passage.edition.clone(),
                passages: vec![passage],
            });
        }
        if rows.len() == SHOWN_ROWS {
            break;
        }
    }
    Ok(rows)
}

/// How many of the words each piece has, the sum of its weights, and the piece; best first.
fn ranked(entries: &[Entry]) -> Vec<(usize, u32, u32)> {
    let mut sums: BTreeMap<u32, (usize, u32)> = BTreeMap::new();
    for (unit, weight) in entries.iter().flat_map(|entry| &entry.weights) {
        let sum = sums.entry(*unit).or_default();
        *sum = (sum.0 + 1, sum.1 + weight);
    }
    let mut ranked: Vec<_> = sums.into_iter().map(|(unit, (count, sum))| (count, sum, unit)).collect();
    ranked.sort_by_key(|(count, sum, unit)| (usize::MAX - count, u32::MAX - sum, *unit));
    ranked
}

/// One query on its way through the tree of words.
struct Search<'f, F: Fetch> {
    tree: Tree,
    fetch: &'f mut F,
}

impl<F: Fetch> Search<'_, F> {
    /// The pieces that a query names by their citation, then those below it.
    fn cited(&mut self, query: &str) -> Result<Vec<u32>, ReadError<F::Error>> {
        let key = citation_key(query);
        if key.is_empty() || fold::words(query).len() > MOST_CITED {
            return Ok(Vec::new());
        }
        let exact = self.get(&citation_tree_key(&key))?;
        if exact.is_none() && !key.contains(|character: char| character.is_ascii_digit()) {
            return Ok(Vec::new());
        }
        let mut cited: Vec<u32> = exact.iter().flat_map(|entry| &entry.weights).map(|(unit, _)| *unit).collect();
        let below = self.tree.range(key.as_bytes(), 1, self.fetch)?.leaves.into_iter().filter_map(read);
        let below = below.filter(|(found, _)| is_citation(found) && *found != citation_tree_key(&key));
        let first = |(_, entry): (String, Entry)| entry.weights.first().map(|(unit, _)| *unit);
        cited.extend(below.filter_map(first).take(MOST_BELOW));
        Ok(cited)
    }

    /// What a word stands for: itself, else the words that begin with it, else those that begin with the longest part of
    /// it that any word begins with, down to half of it; that part stands beside.
    fn meant(&mut self, word: &str) -> Result<Option<(Entry, String)>, ReadError<F::Error>> {
        if let Some(entry) = self.get(word)? {
            return Ok(Some((entry, word.to_owned())));
        }
        let characters: Vec<char> = word.chars().collect();
        if characters.len() < SHORTEST_BEGINNING {
            return Ok(None);
        }
        let least = SHORTEST_CUT.max(characters.len() / 2).min(characters.len());
        for length in (least..=characters.len()).rev() {
            let beginning: String = characters[..length].iter().collect();
            if let Some(entry) = self.begun(&beginning)? {
                return Ok(Some((entry, beginning)));
            }
        }
        Ok(None)
    }

    /// Everything that words with this beginning stand for, common words left out.
    fn begun(&mut self, beginning: &str) -> Result<Option<Entry>, ReadError<F::Error>> {
        let range = self.tree.range(beginning.as_bytes(), MOST_LEAVES, self.fetch)?;
        let words = range.leaves.into_iter().filter_map(read).filter(|(key, _)| !is_citation(key) && !is_common(key));
        Ok(words.map(|(_, entry)| entry).reduce(either))
    }

    fn get(&mut self, key: &str) -> Result<Option<Entry>, ReadError<F::Error>> {
        Ok(self.tree.get(key.as_bytes(), self.fetch)?.and_then(|value| Entry::read(&value)))
    }
}

/// Either of two words: each piece with the heavier of its weights.
fn either(one: Entry, other: Entry) -> Entry {
    let mut weights: BTreeMap<u32, u32> = one.weights.into_iter().collect();
    for (unit, weight) in other.weights {
        let heavier = weights.entry(unit).or_default();
        *heavier = weight.max(*heavier);
    }
    let forms: BTreeSet<String> = one.forms.into_iter().chain(other.forms).collect();
    Entry { forms: forms.into_iter().collect(), weights: weights.into_iter().collect() }
}

fn read(leaf: Leaf) -> Option<(String, Entry)> {
    Some((String::from_utf8(leaf.key).ok()?, Entry::read(&leaf.value)?))
}
