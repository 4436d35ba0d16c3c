//! How large receipts are, and what checking one costs, with so many people: a register of made-up numbers, a year of hourly
//! publications behind it, and receipts about numbers spread over it, there and not there.
//!
//!     cargo bench --bench proofs -- 10000 100000 1000000 10000000

#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a benchmark prints its table, ends where it cannot go on, and asks the clock"
)]

use goodstanding::hash::Hash;
use goodstanding::note::{Keys, Log, LogKey, Note, SigningKey};
use goodstanding::receipt;
use goodstanding::receipt::Receipt;
use goodstanding::snapshot::{Head, TreeHead, VERSION};
use goodstanding::time::Moment;
use goodstanding::tree::{self, Builder, BuiltTree, Fetch, Page, PageError, Tree};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

const ORIGIN: &str = "registry.example.org";

/// Publications in a year, one an hour.
const HOURS: i64 = 8_760;

/// Receipts of each kind.
const RECEIPTS: u64 = 200;

struct Pages(BTreeMap<Hash, Vec<u8>>);

impl Fetch for Pages {
    type Error = PageError;

    fn page(&mut self, id: &Hash) -> Result<Page, PageError> {
        tree::open(&self.0[id], id)
    }
}

fn main() {
    let sizes: Vec<u64> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    println!(
        "| people | levels | present: bytes, median and most | absent: bytes, median and most | microseconds to check one |"
    );
    println!("| --- | --- | --- | --- | --- |");
    for people in if sizes.is_empty() { vec![10_000] } else { sizes } {
        let (mut pages, built) = register(people);
        let (head, keys, root) = signed(&built);
        let kinds = [0, 1].map(|beside| measure((people, beside), &mut pages, (&built, &head, &keys)));
        let started = Instant::now();
        for text in kinds.iter().flatten() {
            Receipt::read(text).and_then(|receipt| receipt.check(Some(root.verifier()))).expect("a receipt");
        }
        let each = started.elapsed().as_micros() / u128::from(2 * RECEIPTS);
        let [present, absent] = kinds.map(|texts| {
            let lengths: Vec<usize> = texts.iter().map(String::len).collect();
            format!("{}, {}", lengths[lengths.len() / 2], lengths[lengths.len() - 1])
        });
        println!("| {people} | {} | {present} | {absent} | {each} |", built.levels);
    }
}

/// Every third number is taken.
fn register(people: u64) -> (Pages, BuiltTree) {
    let mut pages = Pages(BTreeMap::new());
    let mut builder = Builder::default();
    let mut sink = |page: tree::BuiltPage| drop(pages.0.insert(page.id, goodstanding::compress::deflate(&page.bytes)));
    for index in 0..people {
        let value = format!("[\"Guadalupe Hernández {}\",{},729]", index % 977, 19_000 + index % 1_500);
        builder.push(number(index * 3).as_bytes(), value.as_bytes(), &mut sink).expect("numbers ascend");
    }
    let built = builder.finish(&mut sink);
    (pages, built)
}

fn number(number: u64) -> String {
    format!("MPSS{:08}", number + 10_000_000)
}

/// The newest head with its proof, the keys, and the root key.
fn signed(built: &BuiltTree) -> (String, String, SigningKey) {
    let as_of = Moment::parse("2026-11-21T02:00:00Z").expect("a time");
    let number = TreeHead::from(built);
    let trees = ["changes", "forms", "fulltext", "name", "number", "passages", "spelling"];
    let head = |hour: i64| Head {
        v: VERSION,
        fictional: false,
        data_as_of: as_of,
        published: as_of.plus_hours(hour),
        next_due: as_of.plus_hours(72),
        client: Hash::of(&[b"client"]),
        trees: trees.iter().map(|name| ((*name).to_owned(), number)).collect(),
    };
    let log = Log::of((1..=HOURS).map(|hour| head(hour).bytes()).collect()).expect("short entries");
    let key = |name: &str, seed: u8| SigningKey::from_seed(name, &[seed; 32]).expect("a key");
    let (root, log_key) = (key("registry.example.org/root", 1), key(ORIGIN, 2));
    let mut note = Note::unsigned(&log.checkpoint(ORIGIN).to_string()).expect("a note");
    note.sign(&log_key);
    let log_keys = vec![LogKey { key: log_key.verifier().clone(), until: None }];
    let keys = Keys { origin: ORIGIN.to_owned(), version: 1, log: log_keys, ended: Vec::new() };
    let mut keys = Note::unsigned(&keys.to_string()).expect("a note");
    keys.sign(&root);
    (log.proof(note).expect("an entry").to_string(), keys.to_string(), root)
}

/// Receipts about numbers that are there, or beside those, by their length.
fn measure(
    (people, beside): (u64, u64),
    pages: &mut Pages,
    (built, head, keys): (&BuiltTree, &str, &str),
) -> Vec<String> {
    let receipt = |index: u64| {
        let asked = BTreeSet::from([number(index * (people / RECEIPTS) * 3 + beside)]);
        let (answers, pages) = receipt::answers(&asked, Tree { root: built.root }, pages).expect("a whole tree");
        Receipt { answers, pages, head: head.to_owned(), keys: Some(keys.to_owned()) }.text()
    };
    let mut texts: Vec<String> = (0..RECEIPTS).map(receipt).collect();
    texts.sort_by_key(String::len);
    texts
}
