//! From records to the files of the trees: keys sorted, pages cut, compressed on all cores, handed on in order.

use super::exit::Failure;
use super::previous::Standing;
use super::say::{Progress, Things};
use crate::artifact::{Artifact, Output};
use crate::compress;
use crate::index::common_form;
use crate::index::fulltext;
use crate::index::fulltext::{Fulltext, Passage};
use crate::index::name;
use crate::index::name::Taken;
use crate::index::number;
use crate::index::short_form::ShortForms;
use crate::index::spelling;
use crate::index::spelling::Spelling;
use crate::index::stub;
use crate::ledger;
use crate::ledger::Change;
use crate::reader::SiteError;
use crate::registry::Record;
use crate::tree::{
    self, BuildError, Builder, BuiltPage, BuiltTree, Changes, Entries, RenewError, Renewed, Shape, Sorter,
};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Pages compressed together: enough to keep every core busy, little enough to hold in memory (about 2 MB).
const BATCH: usize = 128;

/// People whose names are taken apart together, in 64 parts.
const PEOPLE: usize = 1 << 12;

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

/// What trees of people are made of.
pub struct Sources<'a> {
    /// Sorted by number.
    pub records: &'a [Record],
    /// What their numbers begin with.
    pub prefix: &'a str,
    pub short_forms: &'a ShortForms,
    /// The ledger, in the order of its keys.
    pub changes: &'a [Change],
    /// The trees that stand, where new ones can be made from them.
    pub standing: Option<Standing<'a>>,
}

/// Trees by their names in the head.
pub type Trees = BTreeMap<&'static str, BuiltTree>;

/// Builds the trees of the documents; none without documents, since there is nothing to search.
pub fn of_texts(words: &Fulltext, pages: &mut Pages<'_>) -> Result<Trees, Failure> {
    let mut trees = Trees::new();
    if !words.words.is_empty() {
        trees.insert(fulltext::TREE, self::words(words, pages)?);
        trees.insert(fulltext::PASSAGES, passages(words, pages)?);
    }
    pages.flush()?;
    Ok(trees)
}

/// Makes every tree of people: from those that stand and what differs, else from nothing.
pub fn of_people(sources: &Sources, sorter: &mut Sorting, pages: &mut Pages<'_>) -> Result<Trees, Failure> {
    let mut trees = match &sources.standing {
        Some(standing) => renew(standing, sources, pages)?,
        None => build(sources, sorter, pages)?,
    };
    trees.insert(ledger::TREE, changes(sources.changes, pages)?);
    pages.flush()?;
    Ok(trees)
}

/// Makes the trees of people from those that stand.
fn renew(standing: &Standing, sources: &Sources, pages: &mut Pages<'_>) -> Result<Trees, Failure> {
    let mut trees = Trees::new();
    trees.extend(renewed(standing, (number::TREE, Shape::PEOPLE), &changed_numbers(standing), pages)?);
    trees.extend(renewed(standing, (name::TREE, Shape::PEOPLE), &changed_names(standing, sources.prefix), pages)?);
    if standing.has_all_names() {
        trees.extend(renewed(standing, (spelling::TREE, Shape::SPELLING), &Changes::new(), pages)?);
        trees.extend(renewed(standing, (common_form::TREE, Shape::ONE_PAGE), &Changes::new(), pages)?);
    } else {
        trees.extend(of_words(&spelling(sources.records), sources.short_forms, pages)?);
    }
    Ok(trees)
}

/// A tree made from the one that stands, with its name.
fn renewed(
    standing: &Standing,
    (name, shape): (&'static str, Shape),
    changes: &Changes,
    pages: &mut Pages<'_>,
) -> Result<Option<(&'static str, BuiltTree)>, Failure> {
    let Some(old) = standing.tree(name) else { return Ok(None) };
    let mut kept = Vec::new();
    let tree = tree::renew((old, shape), changes, &mut standing.pages(), &mut |page| match page {
        Renewed::Built(page) => pages.batch.push(page),
        Renewed::Kept(id) => kept.push(id),
    })?;
    kept.iter().try_for_each(|id| (pages.accept)(Output::Keep(tree::page_path(id))))?;
    Ok(Some((name, tree)))
}

fn changed_numbers(standing: &Standing) -> Changes {
    let key = |record: &Record| record.number.as_bytes().to_vec();
    let then = standing.then.iter().map(|record| (key(record), None));
    // What stands there now goes before what is gone.
    then.chain(standing.now.iter().map(|record| (key(record), Some(number::value(record))))).collect()
}

fn changed_names(standing: &Standing, prefix: &str) -> Changes {
    let keys = |record: &Record, named: &str| {
        let keys = Taken::apart(named).keys().into_iter();
        keys.map(|key| (name::tree_key(&key, &record.number, prefix).into_bytes(), key)).collect::<Vec<_>>()
    };
    let mut now = Changes::new();
    for (record, named) in standing.now.iter().flat_map(|record| name::names(record).map(move |named| (record, named)))
    {
        for (tree_key, key) in keys(record, named) {
            // A key that two names of a person share leads to the first of them.
            now.entry(tree_key).or_insert_with(|| Some(stub::value(record, named, &key)));
        }
    }
    let then = standing.then.iter().flat_map(|record| name::names(record).flat_map(|named| keys(record, named)));
    then.map(|(tree_key, _)| (tree_key, None)).chain(now).collect()
}

/// The words of everybody's names, added up.
fn spelling(records: &[Record]) -> Spelling {
    let mut spelling = Spelling::default();
    for people in records.chunks(PEOPLE) {
        let words: Vec<String> = people.par_iter().map(|record| words_of(&taken(record))).collect();
        words.iter().for_each(|words| spelling.add(words));
    }
    spelling
}

/// Builds every tree of people.
fn build(sources: &Sources, sorter: &mut Sorting, pages: &mut Pages<'_>) -> Result<Trees, Failure> {
    let mut trees = Trees::new();
    trees.insert(number::TREE, numbers(sources.records, pages)?);
    let (count, spelling) = sort_names(sources, sorter, pages)?;
    pages.progress.begin("Writing the tree of names", count as u64, Things::Keys);
    trees.insert(name::TREE, names(sorter, pages)?);
    trees.extend(of_words(&spelling, sources.short_forms, pages)?);
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

/// The ledger is small: it is made anew each time. Whoever looks somebody up must not load any of it.
fn changes(changes: &[Change], pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let mut builder = Builder::default();
    for change in changes {
        builder.push(change.key().as_bytes(), &change.value(), &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    Ok(without_tops(builder.finish(&mut |page| pages.batch.push(page))))
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

/// Takes every name apart. Names have four keys and more a person: more than memory holds, so they go to the sorter. Their
/// words are added up. How many keys there are, too, as far as names of one person do not share them.
fn sort_names(sources: &Sources, sorter: &mut Sorting, pages: &Pages<'_>) -> Result<(usize, Spelling), Failure> {
    let (records, prefix) = (sources.records, sources.prefix);
    pages.progress.begin("Taking names apart", records.len() as u64, Things::People);
    let (mut count, mut spelling) = (0, Spelling::default());
    for people in records.chunks(PEOPLE) {
        pages.progress.add(people.len() as u64);
        let apart: Vec<Apart> = people.par_chunks(PEOPLE / 64).map(|people| Apart::of(people, prefix)).collect();
        for apart in &apart {
            apart.keys.iter().try_for_each(|entry| sorter.add(entry))?;
            count += apart.keys.len();
            apart.words.iter().for_each(|words| spelling.add(words));
        }
    }
    Ok((count, spelling))
}

/// The tree of what the sorter holds.
fn names(sorter: &mut Sorting, pages: &mut Pages<'_>) -> Result<BuiltTree, Failure> {
    let mut builder = Builder::default();
    let mut last_key = Vec::new();
    sorter.drain(&mut |entry| {
        pages.progress.add(1);
        let NameEntry { key, stub } = NameEntry::of(entry);
        // A key that two names of a person share leads to the first of them.
        if key == last_key {
            return Ok(());
        }
        last_key.clear();
        last_key.extend_from_slice(key);
        builder.push(key, stub, &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()
    })?;
    Ok(builder.finish(&mut |page| pages.batch.push(page)))
}

/// The trees of the words of names.
fn of_words(spelling: &Spelling, short_forms: &ShortForms, pages: &mut Pages<'_>) -> Result<Trees, Failure> {
    let mut builder = Builder::new(Shape::SPELLING);
    for (key, value) in spelling.entries(short_forms) {
        builder.push(key.as_bytes(), &value, &mut |page| pages.batch.push(page))?;
        pages.flush_when_full()?;
    }
    let spellings = builder.finish(&mut |page| pages.batch.push(page));
    let mut builder = Builder::new(Shape::ONE_PAGE);
    for (word, meant) in common_form::entries(short_forms, spelling) {
        builder.push(word.as_bytes(), meant.as_bytes(), &mut |page| pages.batch.push(page))?;
    }
    let common = builder.finish(&mut |page| pages.batch.push(page));
    Ok(Trees::from([(spelling::TREE, spellings), (common_form::TREE, common)]))
}

/// A key of the `name` tree and the stub found there: what is sorted. The bytes of the key come first, so that entries sort
/// as keys do; then zero, which no key holds, and which of a person's names it is. The stub is there already, since by then
/// its person would have to be looked for anywhere in memory.
struct NameEntry<'a> {
    key: &'a [u8],
    stub: &'a [u8],
}

impl NameEntry<'_> {
    /// Bytes between the key and the stub.
    const BETWEEN: usize = 1 + 2;

    fn of(bytes: &[u8]) -> NameEntry<'_> {
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
        NameEntry { key: &bytes[..end], stub: bytes.get(end + NameEntry::BETWEEN..).unwrap_or_default() }
    }
}

/// The names of people who stand side by side, taken apart.
#[derive(Default)]
struct Apart {
    /// What is sorted: see `NameEntry`.
    keys: Entries,
    /// Of each person the words of their names, in order, with spaces between.
    words: Vec<String>,
}

impl Apart {
    fn of(people: &[Record], prefix: &str) -> Apart {
        let mut apart = Apart::default();
        for record in people {
            let names = taken(record);
            let end = name::key_end(&record.number, prefix);
            for (which, (named, name)) in (0_u16..).zip(name::names(record).zip(&names)) {
                for key in name.keys() {
                    let stub = stub::value(record, named, &key);
                    apart.keys.push(&[key.as_bytes(), end.as_bytes(), &[0], &which.to_be_bytes(), &stub]);
                }
            }
            apart.words.push(words_of(&names));
        }
        apart
    }
}

/// A person's names, taken apart.
fn taken(record: &Record) -> Vec<Taken> {
    name::names(record).map(Taken::apart).collect()
}

/// The words of a person's names, in order, with spaces between.
fn words_of(names: &[Taken]) -> String {
    let mut words: Vec<&str> = names.iter().flat_map(Taken::words).collect();
    words.sort_unstable();
    words.dedup();
    words.join(" ")
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
                Output::Write(Artifact { path, bytes: compress::deflate(&page.bytes) })
            }
        };
        let outputs: Vec<Output> = self.batch.par_iter().map(output).collect();
        self.batch.clear();
        outputs.into_iter().try_for_each(&mut *self.accept)
    }
}

impl From<RenewError<SiteError>> for Failure {
    fn from(error: RenewError<SiteError>) -> Failure {
        match error {
            RenewError::Read(error) => SiteError::from(error).into(),
            RenewError::Build(error) => error.into(),
        }
    }
}

impl From<BuildError> for Failure {
    fn from(error: BuildError) -> Failure {
        Failure::Defect(error.to_string())
    }
}
