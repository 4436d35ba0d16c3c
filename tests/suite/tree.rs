//! Trees: the same keys give the same pages, every key is found, ranges are what a sorted map says, and the bytes are
//! those of docs/format.md, pinned in `tests/vectors/tree.json` for the script too.

use goodstanding::compress;
use goodstanding::hash::Hash;
use goodstanding::snapshot::{self, Head, TreeHead, VERSION};
use goodstanding::time::Moment;
use goodstanding::tree::{self, BuildError, Builder, BuiltPage, BuiltTree, Fetch, Page, PageError, Tree};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

/// Pages in memory, counted as they are fetched.
#[derive(Default)]
struct Pages {
    stored: BTreeMap<Hash, Vec<u8>>,
    fetched: usize,
}

impl Fetch for Pages {
    type Error = PageError;

    fn page(&mut self, id: &Hash) -> Result<Page, PageError> {
        self.fetched += 1;
        tree::open(&self.stored[id], id)
    }
}

fn build(entries: &Entries) -> (Pages, BuiltTree) {
    let mut pages = Pages::default();
    let mut builder = Builder::default();
    let mut sink = |page: tree::BuiltPage| {
        pages.stored.insert(page.id, compress::deflate(&page.bytes));
    };
    for (key, value) in entries {
        builder.push(key, value, &mut sink).expect("a map's keys ascend");
    }
    let tree = builder.finish(&mut sink);
    (pages, tree)
}

/// Numbers as keys, spread like real ones.
fn numbered(count: u32) -> Entries {
    let entry = |index: u32| (format!("MPSS{:06}", index * 7), format!("{{\"name\":\"Person {index}\"}}"));
    (0..count).map(entry).map(|(key, value)| (key.into_bytes(), value.into_bytes())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_renewed_tree_is_the_one_that_is_built_from_nothing(
        count in 0_u32..2_500,
        changed in prop::collection::btree_map(0_u32..20_000, prop::option::of("[a-z]{0,3}"), 0..40),
        gone in 0_u32..20_000,
        length in 0_u32..6_000,
    ) {
        let before = numbered(count);
        let (mut pages, old) = build(&before);
        let key = |number: u32| format!("MPSS{number:06}").into_bytes();
        let mut changes: tree::Changes =
            changed.into_iter().map(|(number, value)| (key(number), value.map(String::into_bytes))).collect();
        // A whole stretch that goes, with leaves and more in it.
        let stretch = before.range(key(gone)..key(gone + length)).map(|(key, _)| (key.clone(), None));
        changes.extend(stretch);
        let mut after = before.clone();
        for (key, value) in &changes {
            match value {
                Some(value) => drop(after.insert(key.clone(), value.clone())),
                None => drop(after.remove(key)),
            }
        }
        let mut made = BTreeSet::new();
        let mut sink = |page| {
            made.insert(match page { tree::Renewed::Built(page) => page.id, tree::Renewed::Kept(id) => id });
        };
        let place = (Tree { root: old.root }, tree::Shape::PEOPLE);
        let renewed = tree::renew(place, &changes, &mut pages, &mut sink).expect("a tree that can be read");
        let (expected, built) = build(&after);
        prop_assert_eq!(renewed, built);
        prop_assert_eq!(made, expected.stored.keys().copied().collect::<BTreeSet<_>>());
    }
}

#[test]
fn an_empty_tree_is_one_empty_leaf() {
    let (mut pages, built) = build(&Entries::new());
    assert_eq!((built.levels, built.count, built.tops.len()), (1, 0, 0));
    assert_eq!(Tree { root: built.root }.get(b"MPSS1", &mut pages), Ok(None));
}

#[test]
fn every_key_of_thirty_thousand_is_found_in_three_pages_and_no_other_is() {
    let entries = numbered(30_000);
    let (mut pages, built) = build(&entries);
    let tree = Tree { root: built.root };
    assert_eq!((built.levels, built.count), (3, 30_000));
    assert_eq!(built.tops.iter().map(|page| page.level).collect::<Vec<_>>(), [2]);
    for (key, value) in entries.iter().step_by(97) {
        pages.fetched = 0;
        assert_eq!(tree.get(key, &mut pages).as_ref(), Ok(&Some(value.clone())));
        assert_eq!(pages.fetched, 3);
    }
    assert_eq!(tree.get(b"MPSS000001", &mut pages), Ok(None));
    assert_eq!(tree.get(b"A", &mut pages), Ok(None));
}

#[test]
fn one_changed_value_replaces_one_page_a_level_and_one_new_key_hardly_more() {
    let mut entries = numbered(30_000);
    let before = build(&entries).0;
    let new_pages =
        |entries: &Entries| build(entries).0.stored.keys().filter(|id| !before.stored.contains_key(id)).count();
    entries.insert(b"MPSS000070".to_vec(), b"changed".to_vec());
    assert_eq!(new_pages(&entries), 3);
    entries.insert(b"MPSS000071".to_vec(), b"new".to_vec());
    assert!(new_pages(&entries) <= 5);
}

#[test]
fn keys_out_of_order_or_twice_are_refused_with_both_keys() {
    let mut builder = Builder::default();
    builder.push(b"b", b"", &mut drop).expect("the first key");
    for key in ["a", "b"] {
        let expected = BuildError::OutOfOrder { previous: "b".to_owned(), got: key.to_owned() };
        assert_eq!(builder.push(key.as_bytes(), b"", &mut drop), Err(expected));
    }
    assert_eq!(builder.push(b"", b"", &mut drop), Err(BuildError::KeyLength(0)));
}

#[test]
fn every_flipped_byte_of_a_page_is_noticed() {
    let (pages, built) = build(&numbered(40));
    let stored = &pages.stored[&built.root];
    for place in 0..stored.len() {
        for bit in [1, 16, 128] {
            let mut damaged = stored.clone();
            damaged[place] ^= bit;
            let opened = tree::open(&damaged, &built.root);
            let same = compress::inflate(&damaged).ok() == compress::inflate(stored).ok();
            assert!(opened.is_err() || same, "byte {place}, bit {bit}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn ranges_agree_with_a_sorted_map(keys in prop::collection::btree_set("[ab]{1,6}", 0..400), prefix in "[ab]{0,4}") {
        let entries: Entries = keys.iter().map(|key| (key.clone().into_bytes(), key.clone().into_bytes())).collect();
        let (mut pages, built) = build(&entries);
        let range = Tree { root: built.root }.range(prefix.as_bytes(), usize::MAX, &mut pages).expect("a whole tree");
        let found: Vec<Vec<u8>> = range.leaves.into_iter().map(|leaf| leaf.key).collect();
        let expected: Vec<Vec<u8>> = entries.keys().filter(|key| key.starts_with(prefix.as_bytes())).cloned().collect();
        prop_assert!(range.complete);
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn no_bytes_make_the_page_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let framed = [b"gsp2".as_slice(), &bytes].concat();
        for bytes in [bytes, framed] {
            Page::decode(&bytes).ok();
            compress::inflate(&bytes).ok();
            snapshot::read_tops(&compress::deflate(&bytes)).ok();
        }
    }
}

/// The vector: a small tree of two levels, its head and its tops, all bytes in hexadecimal.
fn vector() -> Value {
    let entries = numbered(250);
    let (pages, mut built) = build(&entries);
    // So small a tree has no page of level 2; its root stands in for one.
    let bytes = compress::inflate(&pages.stored[&built.root]).expect("our own page");
    let root = Page::decode(&bytes).expect("our own page");
    built.tops.push(BuiltPage { id: built.root, level: root.level(), entries: root.len(), bytes });
    let moment = |text: &str| Moment::parse(text).expect("a time");
    let head = Head {
        v: VERSION,
        fictional: true,
        data_as_of: moment("2026-11-20T23:00:00Z"),
        published: moment("2026-11-21T02:00:12Z"),
        next_due: moment("2026-11-23T23:00:00Z"),
        client: Hash::of(&[b"client"]),
        trees: BTreeMap::from([("number".to_owned(), TreeHead::from(&built))]),
    };
    let tops = snapshot::write_tops(&head, &BTreeMap::from([("number", built)]));
    let texts = |entries: &Entries| -> Vec<[String; 2]> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        entries.iter().map(|(key, value)| [text(key), text(value)]).collect()
    };
    let stored: BTreeMap<String, String> =
        pages.stored.iter().map(|(id, bytes)| (id.to_string(), hex(bytes))).collect();
    let head = String::from_utf8(head.bytes()).expect("a head is text");
    json!({"entries": texts(&entries), "pages": stored, "head": head, "tops": hex(&tops)})
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_bytes_are_those_of_the_vector() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/tree.json");
    let made = serde_json::to_string_pretty(&vector()).expect("JSON") + "\n";
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(path, &made).expect("the vector is written");
    }
    let pinned = std::fs::read_to_string(path).expect("the vector is there; UPDATE_EXPECT=1 makes it");
    assert!(made == pinned, "the published bytes changed: change docs/format.md, the version and the vector together");
    let tops = snapshot::read_tops(&unhex(vector()["tops"].as_str().expect("hex"))).expect("our own tops");
    assert_eq!(tops.pages.len(), 1);
    assert_eq!(Page::decode(&tops.pages[0]).expect("a page").id(), tops.stated.head.trees["number"].root);
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|place| u8::from_str_radix(&text[place..place + 2], 16).expect("hex")).collect()
}
