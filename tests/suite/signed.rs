//! A small signed publication in memory: a tree of numbers, its head in a log, the keys. For tests about receipts and the log.

use goodstanding::hash::Hash;
use goodstanding::note::{Checkpoint, Keys, Log, LogKey, Note, SigningKey};
use goodstanding::snapshot::{Head, TreeHead, VERSION};
use goodstanding::time::Moment;
use goodstanding::tree::{self, Builder, Fetch, Page, PageError, Tree};
use std::collections::BTreeMap;

pub const ORIGIN: &str = "registry.example.org/certifications";

/// Thirty-two bytes that nobody would draw.
pub fn seed(number: u8) -> [u8; 32] {
    [number; 32]
}

pub fn root_key() -> SigningKey {
    SigningKey::from_seed("registry.example.org/root", &seed(1)).expect("a key")
}

/// Pages in memory.
#[derive(Default)]
pub struct Pages(pub BTreeMap<Hash, Vec<u8>>);

impl Fetch for Pages {
    type Error = PageError;

    fn page(&mut self, id: &Hash) -> Result<Page, PageError> {
        tree::open(&self.0[id], id)
    }
}

/// A publication.
pub struct Published {
    pub entries: Vec<(String, String)>,
    pub pages: Pages,
    pub log: Log,
    pub log_key: SigningKey,
    /// The head's JSON, and the head with its proof.
    pub head: String,
    pub stated: String,
    pub keys: String,
    root: Hash,
}

/// People of whom every third is suspended, published last of so many times.
pub fn publish(people: u32, times: u64) -> Published {
    let record = |index: u32| {
        let rest = if index.is_multiple_of(3) { ",\"suspended\",\"suspended\"" } else { "" };
        (format!("MPSS{:06}", index * 7), format!("[\"Person {index}\",20162,729{rest}]"))
    };
    let entries: Vec<(String, String)> = (0..people).map(record).collect();
    let mut pages = Pages::default();
    let mut builder = Builder::default();
    let mut sink = |page: tree::BuiltPage| drop(pages.0.insert(page.id, goodstanding::compress::deflate(&page.bytes)));
    for (key, value) in &entries {
        builder.push(key.as_bytes(), value.as_bytes(), &mut sink).expect("numbers ascend");
    }
    let built = builder.finish(&mut sink);
    let as_of = Moment::parse("2026-11-21T02:00:00Z").expect("a time");
    let head = |hour: u64| Head {
        v: VERSION,
        fictional: false,
        data_as_of: as_of,
        published: as_of.plus_hours(hour as i64),
        next_due: as_of.plus_hours(72),
        client: Hash::of(&[b"client"]),
        trees: BTreeMap::from([("number".to_owned(), TreeHead::from(&built))]),
    };
    let log = Log::of((1..=times).map(|hour| head(hour).bytes()).collect()).expect("short entries");
    let log_key = SigningKey::from_seed(ORIGIN, &seed(2)).expect("a key");
    let head = String::from_utf8(head(times).bytes()).expect("JSON");
    let mut made =
        Published { entries, pages, log, log_key, head, stated: String::new(), keys: String::new(), root: built.root };
    made.stated = made.stated_by(&made.log_key);
    made.keys = made.keys_by(&made.log_key, &root_key());
    made
}

impl Published {
    pub fn tree(&self) -> Tree {
        Tree { root: self.root }
    }

    /// The name of a number's person.
    pub fn name_of(&self, number: &str) -> String {
        let found = self.entries.iter().find(|(known, _)| known == number);
        found.map(|(_, value)| value.split('"').nth(1).unwrap_or_default().to_owned()).unwrap_or_default()
    }

    pub fn checkpoint(&self) -> Checkpoint {
        self.log.checkpoint(ORIGIN)
    }

    /// The head with its proof, signed by any key.
    pub fn stated_by(&self, key: &SigningKey) -> String {
        self.stated_by_all(&[key])
    }

    /// The head with its proof, signed by some keys, in their order.
    pub fn stated_by_all(&self, keys: &[&SigningKey]) -> String {
        let mut note = Note::unsigned(&self.checkpoint().to_string()).expect("a note");
        keys.iter().for_each(|key| note.sign(key));
        self.log.proof(note).expect("an entry").to_string()
    }

    /// A note of keys that names one log key, signed by any key.
    pub fn keys_by(&self, log_key: &SigningKey, root: &SigningKey) -> String {
        let log = vec![LogKey { key: log_key.verifier().clone(), until: None }];
        let keys = Keys { origin: ORIGIN.to_owned(), version: 1, log, ended: Vec::new() };
        let mut note = Note::unsigned(&keys.to_string()).expect("a note");
        note.sign(root);
        note.to_string()
    }
}
