//! From records to the files of the trees: keys sorted, pages cut, compressed on all cores, handed on in order.

use super::exit::Failure;
use crate::artifact::{Artifact, Output};
use crate::index::fulltext;
use crate::index::fulltext::{Fulltext, Passage};
use crate::index::name;
use crate::index::number;
use crate::index::short_form::ShortForms;
use crate::index::spelling;
use crate::index::spelling::Spelling;
use crate::registry::Record;
use crate::tree;
use crate::tree::{BuildError, Builder, BuiltPage, BuiltTree, Shape};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Pages compressed together: enough to keep every core busy, little enough to hold in memory (about 2 MB).
const BATCH: usize = 128;

/// Where finished files go. The batch of pages waits until it is worth compressing.
pub struct Pages<'a> {
    batch: Vec<BuiltPage>,
    /// Says whether the previous site has this page, whole.
    held: &'a (dyn Fn(&BuiltPage) -> bool + Sync),
    accept: &'a mut dyn FnMut(Output) -> Result<(), Failure>,
}

/// What trees are made of.
pub struct Sources<'a> {
    /// Sorted by number.
    pub records: &'a [Record],
    pub words: &'a Fulltext,
    pub short_forms: &'a ShortForms,
}

/// Builds every tree of the site. `held` says which pages the previous site has already.
pub fn build(
    sources: &Sources,
    held: &(dyn Fn(&BuiltPage) -> bool + Sync),
    accept: &mut dyn FnMut(Output) -> Result<(), Failure>,
) -> Result<BTreeMap<&'static str, BuiltTree>, Failure> {
    let mut pages = Pages { batch: Vec::new(), held, accept };
    let mut trees = BTreeMap::new();
    // Without documents there is nothing to search, and two empty trees would be one page.
    if !sources.words.passages.is_empty() {
        trees.insert(fulltext::TREE, words(sources.words, &mut pages)?);
        trees.insert(fulltext::PASSAGES, passages(sources.words, &mut pages)?);
    }
    trees.insert(number::TREE, numbers(sources.records, &mut pages)?);
    trees.insert(name::TREE, names(sources.records, &mut pages)?);
    trees.insert(spelling::TREE, spellings(sources, &mut pages)?);
    pages.flush()?;
    Ok(trees)
}

fn words(words: &Fulltext, pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let mut builder = Builder::new(Shape::WORDS);
    for (key, value) in &words.words {
        builder.push(key.as_bytes(), value, &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(without_tops(builder.finish(&mut |page| pages.batch.push(page))))
}

fn passages(words: &Fulltext, pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let mut builder = Builder::new(Shape::PASSAGES);
    for (unit, value) in (0..).zip(&words.passages) {
        builder.push(&Passage::key(unit), value, &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(without_tops(builder.finish(&mut |page| pages.batch.push(page))))
}

/// Whoever looks a person up must not load what only a search of the documents needs.
fn without_tops(tree: BuiltTree) -> BuiltTree {
    BuiltTree { tops: Vec::new(), ..tree }
}

/// Records come sorted by number, which is the order of the tree's keys.
fn numbers(records: &[Record], pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let mut builder = Builder::default();
    for record in records {
        builder.push(record.number.as_bytes(), &number::value(record), &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(builder.finish(&mut |page| pages.batch.push(page)))
}

fn names(records: &[Record], pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    // Four keys a name: each is kept as tightly as it can be. The number that ends a tree's key is left out: records
    // stand in the order of their numbers, and a space sorts below all that a name key holds.
    let keys = |(place, record): (u32, &Record)| {
        let named = |(which, named): (u16, &str)| {
            name::keys(named).into_iter().map(move |key| (key.into_boxed_str(), place, which))
        };
        (0..).zip(name::names(record)).flat_map(named).collect::<Vec<_>>()
    };
    let people = (0..records.len() as u32).into_par_iter().zip(records);
    let mut keys: Vec<(Box<str>, u32, u16)> = people.flat_map_iter(keys).collect();
    keys.par_sort_unstable();
    // A key that two names of a person share leads to the first of them.
    keys.dedup_by(|later, first| (&later.0, later.1) == (&first.0, first.1));
    let mut builder = Builder::default();
    for (key, place, which) in &keys {
        let record = &records[*place as usize];
        let named = name::names(record).nth(usize::from(*which)).unwrap_or_default();
        let key = name::tree_key(key, &record.number);
        builder.push(key.as_bytes(), &name::value(record, named), &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(builder.finish(&mut |page| pages.batch.push(page)))
}

fn spellings(sources: &Sources, pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let spelling = Spelling::of(sources.records);
    let mut builder = Builder::new(Shape::SPELLING);
    for (key, value) in spelling.entries(sources.short_forms) {
        builder.push(key.as_bytes(), &value, &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(builder.finish(&mut |page| pages.batch.push(page)))
}

impl Pages<'_> {
    fn flush_when_full(&mut self) -> Result<(), Failure> {
        if self.batch.len() < BATCH { Ok(()) } else { self.flush() }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        let held = self.held;
        let output = |page: &BuiltPage| {
            let path = tree::page_path(&page.id);
            if held(page) {
                Output::Keep(path)
            } else {
                Output::Write(Artifact { path, bytes: tree::deflate(&page.bytes) })
            }
        };
        let outputs: Vec<Output> = self.batch.par_iter().map(output).collect();
        self.batch.clear();
        outputs.into_iter().try_for_each(&mut *self.accept)
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Failure {
        Failure::Defect(error.to_string())
    }
}
