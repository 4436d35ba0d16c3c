//! What holds whatever bytes stand where a tree's page should: a reader says what the true page says, or that the page
//! is damaged. Never another person's record, never "nobody" for somebody who is there. The fuzz target `page` includes
//! this file, and `damaged` runs it over the corpus and over pages spoiled at random.

use goodstanding::hash::Hash;
use goodstanding::tree;
use goodstanding::tree::{Builder, BuiltPage, Fetch, Page, PageError, Tree};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Enough for several leaves below one root.
const PEOPLE: u32 = 1_000;

/// A tree of people, stored as a host would have it.
pub struct Stored {
    pub root: Hash,
    pub entries: BTreeMap<Vec<u8>, Vec<u8>>,
    pub pages: BTreeMap<Hash, Vec<u8>>,
}

/// How a spoiled tree was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Answers as the whole tree gives them.
    pub right: usize,
    pub refused: usize,
}

pub static STORED: LazyLock<Stored> = LazyLock::new(|| {
    let number = |place: u32| format!("MPSS{:05}", place * 3 + 100).into_bytes();
    let record = |place: u32| format!("{{\"name\":\"Person {place}\",\"status\":\"active\"}}").into_bytes();
    let entries: BTreeMap<Vec<u8>, Vec<u8>> = (0..PEOPLE).map(|place| (number(place), record(place))).collect();
    let mut pages = BTreeMap::new();
    let mut keep = |page: BuiltPage| drop(pages.insert(page.id, goodstanding::compress::deflate(&page.bytes)));
    let mut builder = Builder::default();
    for (key, value) in &entries {
        builder.push(key, value, &mut keep).expect("a map's keys ascend");
    }
    let root = builder.finish(&mut keep).root;
    Stored { root, entries, pages }
});

/// Pages of which some are not what they were.
pub struct Spoiled(pub BTreeMap<Hash, Vec<u8>>);

impl Fetch for Spoiled {
    type Error = PageError;

    fn page(&mut self, id: &Hash) -> Result<Page, PageError> {
        tree::open(&self.0[id], id)
    }
}

/// Puts the bytes in the place of the page that the first byte says, as they are and compressed, and asks for everybody.
pub fn check(bytes: &[u8]) -> Outcome {
    let Some((which, bytes)) = bytes.split_first() else { return Outcome::default() };
    let place = usize::from(*which) % STORED.pages.len();
    let id = *STORED.pages.keys().nth(place).expect("a place among the pages");
    let mut outcome = Outcome::default();
    for stored in [bytes.to_vec(), goodstanding::compress::deflate(bytes)] {
        let mut pages = STORED.pages.clone();
        pages.insert(id, stored);
        let one = check_pages(Spoiled(pages));
        outcome.right += one.right;
        outcome.refused += one.refused;
    }
    outcome
}

/// Asks spoiled pages for people who are there, for people who are not, and for ranges; panics where an answer is wrong.
pub fn check_pages(mut pages: Spoiled) -> Outcome {
    let tree = Tree { root: STORED.root };
    let mut outcome = Outcome::default();
    let mut count = |is_answered: bool| {
        outcome.right += usize::from(is_answered);
        outcome.refused += usize::from(!is_answered);
    };
    for (key, value) in STORED.entries.iter().step_by(41) {
        let absent = [key.as_slice(), b"0"].concat();
        for (asked, expected) in [(key, Some(value)), (&absent, None)] {
            let answer = tree.get(asked, &mut pages);
            assert!(answer.is_err() || answer == Ok(expected.cloned()), "{}", String::from_utf8_lossy(asked));
            count(answer.is_ok());
        }
        let prefix = &key[..key.len() - 2];
        let Ok(range) = tree.range(prefix, usize::MAX, &mut pages) else {
            count(false);
            continue;
        };
        let found = range.leaves.into_iter().map(|leaf| (leaf.key, leaf.value));
        let expected = STORED.entries.iter().filter(|(key, _)| key.starts_with(prefix));
        assert!(found.eq(expected.map(|(key, value)| (key.clone(), value.clone()))), "another range");
        count(true);
    }
    outcome
}
