//! Searching the words: fifty questions of a specialist are answered in the first three rows, in tantivy's own order, at
//! the price that docs/format.md names.

use goodstanding::config;
use goodstanding::document;
use goodstanding::document::Library;
use goodstanding::fold;
use goodstanding::hash::Hash;
use goodstanding::index::fulltext;
use goodstanding::index::fulltext::{Also, Engine, Fulltext, Passage};
use goodstanding::reader::{self, Place};
use goodstanding::tree::{self, Builder, BuiltPage, Fetch, Page, PageError, Shape, Tree};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The two trees of the repository's own documents, in memory.
struct Site {
    pages: Pages,
    fulltext: Tree,
    passages: Tree,
}

/// Pages by their id, and what a reader who has none of them yet has fetched.
#[derive(Default)]
struct Pages {
    stored: BTreeMap<Hash, Vec<u8>>,
    fetched: BTreeMap<Hash, usize>,
}

impl Fetch for Pages {
    type Error = PageError;

    fn page(&mut self, id: &Hash) -> Result<Page, PageError> {
        let stored = &self.stored[id];
        self.fetched.insert(*id, stored.len());
        tree::open(stored, id)
    }
}

impl Site {
    fn of(words: &Fulltext) -> Site {
        let mut pages = Pages::default();
        let entries = words.words.iter().map(|(key, value)| (key.as_bytes().to_vec(), value));
        let fulltext = build(entries, Shape::WORDS, &mut pages);
        let entries = (0..).zip(&words.passages).map(|(unit, value)| (Passage::key(unit).to_vec(), value));
        let passages = build(entries, Shape::PASSAGES, &mut pages);
        Site { pages, fulltext, passages }
    }

    fn ask(&mut self, query: &str) -> Vec<Place> {
        self.pages.fetched.clear();
        let found = reader::find(query, self.fulltext, &mut self.pages).unwrap();
        reader::rows(&found.units, self.passages, &mut self.pages).unwrap()
    }
}

fn build<'a>(entries: impl Iterator<Item = (Vec<u8>, &'a Vec<u8>)>, shape: Shape, pages: &mut Pages) -> Tree {
    let mut builder = Builder::new(shape);
    let mut sink = |page: BuiltPage| drop(pages.stored.insert(page.id, tree::deflate(&page.bytes)));
    for (key, value) in entries {
        builder.push(&key, value, &mut sink).unwrap();
    }
    Tree { root: builder.finish(&mut sink).root }
}

/// The documents of the repository, and the words that its settings take for others.
fn repository() -> (Library, Also) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (settings, _) = config::read("goodstanding.toml", &fs::read_to_string(root.join("goodstanding.toml")).unwrap());
    let words = settings.unwrap().words;
    let mut files: Vec<_> = walk(&root.join("content"));
    files.sort();
    let read = |path: &std::path::PathBuf| document::read(&path.display().to_string(), &fs::read_to_string(path).unwrap()).0;
    let documents = files.iter().filter_map(read).collect();
    (Library::new(documents, words.edition.as_deref()), words.also)
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

/// A question, and the citations that answer it.
fn questions() -> Vec<(String, Vec<String>)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/searches.tsv");
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let question = |line: &str| {
        let (query, answers) = line.split_once('\t').unwrap();
        (query.to_owned(), answers.split(", ").map(str::to_owned).collect())
    };
    lines.map(question).collect()
}

#[test]
fn measure() {
    let (library, also) = repository();
    let words = fulltext::build(&library, &also).unwrap();
    let units = fulltext::units(&library);
    let mut engine = Engine::new(&units, &also).unwrap();
    let mut site = Site::of(&words);
    println!("{} words, {} passages, {} pages", words.words.len(), words.passages.len(), site.pages.stored.len());
    let (mut right, mut overlap, mut all) = (0, 0.0, 0);
    for (query, answers) in questions() {
        let found = reader::find(&query, site.fulltext, &mut site.pages).unwrap();
        let rows = site.ask(&query);
        let essential: Vec<String> = fold::words(&query).into_iter().filter(|word| !fulltext::is_common(word)).collect();
        let oracle = engine.rank(&essential, 10).unwrap();
        let ours: Vec<u32> = found.units.iter().take(10).copied().collect();
        let common = ours.iter().filter(|unit| oracle.contains(unit)).count();
        overlap += common as f64 / oracle.len().max(1) as f64;
        all += 1;
        let first: Vec<&str> = rows.iter().take(3).map(|row| row.citation.as_str()).collect();
        let good = first.iter().any(|citation| answers.iter().any(|answer| answer == citation));
        right += usize::from(good);
        let bytes: usize = site.pages.fetched.values().sum();
        let mut by = BTreeMap::<String, (usize, usize)>::new();
        for (id, size) in &site.pages.fetched {
            let page = tree::open(&site.pages.stored[id], id).unwrap();
            let key = match &page { Page::Leaves(leaves) => format!("{}0", if leaves[0].key[0] == 0 { "p" } else { "w" }), Page::Index { level, children } => format!("{}{level}", if children[0].key[0] == 0 { "p" } else { "w" }) };
            let entry = by.entry(key).or_default();
            *entry = (entry.0 + 1, entry.1 + size);
        }
        println!("{by:?}");
        println!("{} {bytes:6} B {:2} req {common:2}/{:2} whole {:3} {query}: {:?} unknown {:?}", if good { "ok  " } else { "MISS" }, site.pages.fetched.len(), oracle.len(), found.whole, rows.iter().map(|row| row.citation.as_str()).collect::<Vec<_>>(), found.unknown);
    }
    let vocabulary: Vec<&String> = words.words.keys().filter(|word| !word.ends_with('#') && !fulltext::is_common(word) && word.chars().all(char::is_alphabetic)).collect();
    let mut costs = Vec::new();
    for place in 0..3000usize {
        let pick = |seed: usize| vocabulary[(place.wrapping_mul(seed).wrapping_add(seed / 7)) % vocabulary.len()];
        let query = format!("{} {}", pick(7919), pick(104_729));
        site.ask(&query);
        costs.push((site.pages.fetched.values().sum::<usize>(), site.pages.fetched.len(), query));
    }
    costs.sort();
    println!("median {:?} 95% {:?} 99% {:?} max {:?}", costs[1500], costs[2850], costs[2970], &costs[2990..]);
    println!("{right}/{all} right, overlap {:.3}", overlap / all as f64);
}
