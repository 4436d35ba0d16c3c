//! From the documents of a site to what its two trees of words hold, and to the terms of its printed index.

use super::engine::{Also, Engine, EngineError};
use super::passage::Passage;
use super::unit::{Folded, Unit, units};
use super::word::{Entry, citation_key, citation_tree_key, is_common};
use crate::document::Library;
use crate::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Weights are whole numbers, so that the bytes are the same on every machine: sixteenths of tantivy's score.
const STEPS: f32 = 16.0;

/// So many pieces are kept of a common word.
const COMMON_PIECES: usize = 40;

/// What the documents' words give to the site.
#[derive(Debug, Default)]
pub struct Fulltext {
    /// The `fulltext` tree: values by key.
    pub words: BTreeMap<String, Vec<u8>>,
    /// The `passages` tree: values in the order of their numbers.
    pub passages: Vec<Vec<u8>>,
    pub terms: Terms,
}

/// The index of terms.
#[derive(Debug, Default)]
pub struct Terms {
    /// In the order of their first form.
    pub lines: Vec<Term>,
    /// The pieces by their numbers.
    pub places: Vec<Place>,
}

/// A line of the index of terms: the words of one stem and where they stand.
#[derive(Debug)]
pub struct Term {
    /// As the documents have them, folded.
    pub forms: Vec<String>,
    /// The numbers of the pieces whose own words have them, in order, each place once.
    pub places: Vec<u32>,
}

/// What the index of terms needs of a piece; its fields are those of `Unit`.
#[derive(Debug)]
pub struct Place {
    pub citation: String,
    pub address: String,
    pub edition: Option<String>,
}

/// Weighs every word of the documents and of `also`, the words that mean others.
pub fn build(library: &Library, also: &Also) -> Result<Fulltext, EngineError> {
    let units = units(library);
    let folded: Vec<Folded> = units.iter().map(Folded::of).collect();
    let mut engine = Engine::new(&folded, also)?;
    let mut stems = Stems::default();
    for word in folded.iter().flat_map(Folded::words) {
        stems.add(&mut engine, word);
    }
    let mut words = BTreeMap::new();
    for word in stems.by_word.keys().chain(also.keys()) {
        let entry = entry(word, &mut engine, (&stems, also))?;
        if !entry.weights.is_empty() {
            words.insert(word.clone(), entry.bytes());
        }
    }
    words.extend(citations(&units));
    let passages = units.iter().map(Passage::bytes).collect();
    Ok(Fulltext { words, passages, terms: terms(units, &folded, &stems) })
}

/// The words of the documents and their stems, each way.
#[derive(Default)]
struct Stems {
    by_word: BTreeMap<String, String>,
    words: BTreeMap<String, BTreeSet<String>>,
}

impl Stems {
    fn add(&mut self, engine: &mut Engine, word: &str) {
        if !self.by_word.contains_key(word) {
            let stem = engine.stem(word);
            self.words.entry(stem.clone()).or_default().insert(word.to_owned());
            self.by_word.insert(word.to_owned(), stem);
        }
    }

    /// The documents' words with the stem of this one.
    fn forms(&self, word: &str) -> impl Iterator<Item = &String> {
        self.by_word.get(word).and_then(|stem| self.words.get(stem)).into_iter().flatten()
    }
}

fn entry(word: &str, engine: &mut Engine, (stems, also): (&Stems, &Also)) -> Result<Entry, EngineError> {
    let quantised = |(unit, score): (u32, f32)| (unit, (score * STEPS).round().max(1.0) as u32);
    let mut weights: Vec<(u32, u32)> = engine.weigh(word)?.into_iter().map(quantised).collect();
    if is_common(word) {
        weights.sort_by_key(|(unit, weight)| (u32::MAX - weight, *unit));
        weights.truncate(COMMON_PIECES);
        weights.sort_unstable();
    }
    let meant = also.get(word).into_iter().flatten().map(String::as_str);
    let forms: BTreeSet<&String> = std::iter::once(word).chain(meant).flat_map(|word| stems.forms(word)).collect();
    Ok(Entry { forms: forms.into_iter().cloned().collect(), weights })
}

/// The pieces that each citation names, in order: the site's own edition comes first.
fn citations(units: &[Unit]) -> BTreeMap<String, Vec<u8>> {
    let mut cited: BTreeMap<String, Vec<(u32, u32)>> = BTreeMap::new();
    let mut last = "";
    for (number, unit) in (0..).zip(units) {
        let key = citation_key(&unit.citation);
        // Of an item in several pieces, the first.
        if !key.is_empty() && last != unit.address {
            cited.entry(citation_tree_key(&key)).or_default().push((number, 1));
        }
        last = &unit.address;
    }
    let value = |weights| Entry { weights, ..Entry::default() }.bytes();
    cited.into_iter().map(|(key, weights)| (key, value(weights))).collect()
}

/// Every word of the pieces' own texts by stem, without common words and numbers.
fn terms(units: Vec<Unit>, folded: &[Folded], stems: &Stems) -> Terms {
    let mut places: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (number, (unit, folded)) in (0..).zip(units.iter().zip(folded)) {
        let title = title(unit);
        let own = title.split(' ').chain(folded.text.split(' '));
        for stem in own.filter(|word| is_term(word)).filter_map(|word| stems.by_word.get(word)) {
            let places = places.entry(stem).or_default();
            let is_known = |last: &u32| units[*last as usize].address == unit.address;
            if !places.last().is_some_and(is_known) {
                places.push(number);
            }
        }
    }
    let line = |(stem, places): (&str, Vec<u32>)| Term { forms: forms_of(stem, stems), places };
    let mut lines: Vec<Term> = places.into_iter().map(line).collect();
    lines.sort_by(|one, other| one.forms.cmp(&other.forms));
    let place = |unit: Unit| Place { citation: unit.citation, address: unit.address, edition: unit.edition };
    Terms { lines, places: units.into_iter().map(place).collect() }
}

/// The title of a whole document, folded: its words are the piece's own. Empty for any other piece.
fn title(unit: &Unit) -> String {
    let title = unit.headings.first().filter(|_| !unit.address.contains('#'));
    title.map_or_else(String::new, |title| fold::fold(title))
}

fn forms_of(stem: &str, stems: &Stems) -> Vec<String> {
    stems.words.get(stem).into_iter().flatten().filter(|word| is_term(word)).cloned().collect()
}

/// Whether a word belongs in an index of terms.
fn is_term(word: &str) -> bool {
    word.chars().all(|character| !character.is_numeric()) && word.chars().count() > 1 && !is_common(word)
}
