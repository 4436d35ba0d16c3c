//! From records to the files of the trees: keys sorted, pages cut, compressed on all cores, handed on in order.

use super::exit::Failure;
use super::say::{Progress, Things};
use crate::artifact::{Artifact, Output};
use crate::index::fulltext;
use crate::index::fulltext::{Fulltext, Passage};
use crate::index::name;
use crate::index::number;
use crate::index::short_form::ShortForms;
use crate::index::spelling;
use crate::index::spelling::Spelling;
use crate::index::stub;
use crate::registry::Record;
use crate::tree;
use crate::tree::{BuildError, Builder, BuiltPage, BuiltTree, Shape, Sorter};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Pages compressed together: enough to keep every core busy, little enough to hold in memory (about 2 MB).
const BATCH: usize = 128;

/// People whose names are taken apart together, in 64 parts.
const PEOPLE: usize = 1 << 14;

/// A sorter as a build uses it.
pub type Sorting<'a> = dyn Sorter<Failure> + 'a;

/// Where finished files go. The batch of pages waits until it is worth compressing.
pub struct Pages<'a> {
    batch: Vec<BuiltPage>,
    /// Whether the page of an empty tree was handed on: all empty trees are that one page.
    has_empty: bool,
    /// Says whether the previous site has this page, whole.
    held: &'a (dyn Fn(&BuiltPage) -> bool + Sync),
    accept: &'a mut dyn FnMut(Output) -> Result<(), Failure>,
    progress: &'a Progress,
}

/// What trees are made of.
pub struct Sources<'a> {
    /// Sorted by number.
    pub records: &'a [Record],
    /// What their numbers begin with.
    pub prefix: &'a str,
    pub words: &'a Fulltext,
    pub short_forms: &'a ShortForms,
}

/// Builds every tree of the site.
pub fn build(
    sources: &Sources,
    sorter: &mut Sorting,
    pages: &mut Pages<'_>,
) -> Result<BTreeMap<&'static str, BuiltTree>, Failure> {
    let mut trees = BTreeMap::new();
    // Without documents there is nothing to search, and two empty trees would be one page.
    if !sources.words.passages.is_empty() {
        trees.insert(fulltext::TREE, words(sources.words, pages)?);
        trees.insert(fulltext::PASSAGES, passages(sources.words, pages)?);
    }
    trees.insert(number::TREE, numbers(sources.records, pages)?);
    trees.insert(name::TREE, names(sources, sorter, pages)?);
    trees.insert(spelling::TREE, spellings(sources, pages)?);
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
    pages.progress.begin("Writing the tree of numbers", records.len() as u64, Things::People);
    let mut builder = Builder::default();
    for record in records {
        pages.progress.add(1);
        builder.push(record.number.as_bytes(), &number::value(record), &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(builder.finish(&mut |page| pages.batch.push(page)))
}

/// Names have four keys and more a person: more than memory holds, so they go through the sorter.
fn names(sources: &Sources, sorter: &mut Sorting, pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let (records, prefix) = (sources.records, sources.prefix);
    pages.progress.begin("Taking names apart", records.len() as u64, Things::People);
    let mut count = 0;
    for (batch, people) in records.chunks(PEOPLE).enumerate() {
        pages.progress.add(people.len() as u64);
        let first = batch * PEOPLE;
        let packed: Vec<Vec<Vec<u8>>> = people
            .par_chunks(PEOPLE / 64)
            .enumerate()
            .map(|(chunk, people)| name_entries(first + chunk * (PEOPLE / 64), people, prefix))
            .collect();
        packed.iter().flatten().try_for_each(|entry| sorter.add(entry))?;
        count += packed.iter().map(Vec::len).sum::<usize>();
    }
    pages.progress.begin("Writing the tree of names", count as u64, Things::Keys);
    let mut builder = Builder::default();
    let mut last_key = Vec::new();
    sorter.drain(&mut |entry| {
        pages.progress.add(1);
        let NameEntry { key, person, which } = NameEntry::of(entry);
        // A key that two names of a person share leads to the first of them.
        if key == last_key {
            return Ok(());
        }
        last_key.clear();
        last_key.extend_from_slice(key);
        let record = &records[person];
        let named = name::names(record).nth(which).unwrap_or_default();
        let words = name::split_key(key, prefix).map_or("", |(words, _)| words);
        builder.push(key, &stub::value(record, named, words), &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()
    })?;
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

/// A key of the `name` tree, and whose it is: what is sorted. The bytes of the key come first, so that entries sort as keys
/// do; then zero, which no key holds, the person's place among the records, and which of their names it is.
struct NameEntry<'a> {
    key: &'a [u8],
    person: usize,
    which: usize,
}

impl NameEntry<'_> {
    /// What follows the key.
    const REST: usize = 1 + 4 + 2;

    fn of(bytes: &[u8]) -> NameEntry<'_> {
        let (key, rest) = bytes.split_at(bytes.len().saturating_sub(NameEntry::REST));
        let number = |bytes: &[u8]| bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte));
        NameEntry { key, person: number(&rest[1..5]), which: number(&rest[5..]) }
    }
}

/// The entries of people who stand side by side, the first of them at a place among the records.
fn name_entries(first: usize, people: &[Record], prefix: &str) -> Vec<Vec<u8>> {
    let of_name = |(person, number, which, named): (u32, &str, u16, &str)| {
        let entry = |key: String| {
            let mut entry = name::tree_key(&key, number, prefix).into_bytes();
            entry.push(0);
            entry.extend(person.to_be_bytes());
            entry.extend(which.to_be_bytes());
            entry
        };
        name::keys(named).into_iter().map(entry).collect::<Vec<_>>()
    };
    let of_person = |(person, record): (u32, &Record)| {
        let names = (0..).zip(name::names(record));
        names.flat_map(|(which, named)| of_name((person, &record.number, which, named))).collect::<Vec<_>>()
    };
    (first as u32..).zip(people).flat_map(of_person).collect()
}

impl<'a> Pages<'a> {
    /// `held` says which pages the previous site has already.
    pub fn new(
        held: &'a (dyn Fn(&BuiltPage) -> bool + Sync),
        accept: &'a mut dyn FnMut(Output) -> Result<(), Failure>,
        progress: &'a Progress,
    ) -> Pages<'a> {
        Pages { batch: Vec::new(), has_empty: false, held, accept, progress }
    }

    fn flush_when_full(&mut self) -> Result<(), Failure> {
        if self.batch.len() < BATCH { Ok(()) } else { self.flush() }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        let held = self.held;
        let has_empty = &mut self.has_empty;
        self.batch.retain(|page| page.entries > 0 || !std::mem::replace(has_empty, true));
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
