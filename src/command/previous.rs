//! What a build takes over from the site that stands already, so that one changed record rewrites one page.
//!
//! A person's page is kept, unread, when their record, their standing on the day, and everything else the page is made
//! of are what they were. Whatever cannot be read of the old site counts as different and is made anew.

use crate::hash::Hash;
use crate::index::number;
use crate::reader::Published;
use crate::registry::Record;
use crate::registry::standing;
use crate::store::input;
use crate::store::site::{SiteFolder, Source};
use crate::time::Day;
use crate::tree;
use crate::tree::{BuiltPage, Fetch, Page};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Where `Note` stands in the site.
pub const NOTE: &str = "build.json";

/// A word from one build to the next; docs/format.md, "Files".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The hash of all that people's pages are made of, apart from the facts about them.
    pub pages: String,
    /// The day on which standings were worked out.
    pub today: Day,
}

/// The site that stands already.
#[derive(Debug, Default)]
pub struct Previous {
    folder: PathBuf,
    note: Option<Note>,
    /// A hash for each record, sorted: all that is asked is whether the same record was there.
    records: Vec<Hash>,
    /// Whether it is of made-up data; `None` when there is no readable site.
    pub fictional: Option<bool>,
}

/// The old site's tree pages, each read once and not kept.
struct Pages<'a>(&'a SiteFolder);

impl Fetch for Pages<'_> {
    type Error = ();

    fn page(&mut self, id: &Hash) -> Result<Page, ()> {
        let stored = self.0.read(&tree::page_path(id)).map_err(drop)?;
        tree::open(&stored, id).map_err(drop)
    }
}

impl Previous {
    /// Reads the old site in a folder, as far as it can be read.
    pub fn read(folder: &Path) -> Previous {
        let source = SiteFolder::new(folder);
        let mut previous = Previous { folder: folder.to_owned(), ..Previous::default() };
        let Ok(site) = Published::open(&source) else { return previous };
        previous.fictional = Some(site.head.fictional);
        let Ok(tree) = site.tree(number::TREE) else { return previous };
        let mut pages = Pages(&source);
        let mut add = |leaf: tree::Leaf| {
            previous.records.push(digest(&leaf.key, &leaf.value));
        };
        if tree.each(&mut pages, &mut add).is_ok() {
            previous.records.sort_unstable();
            previous.note = source.read(NOTE).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        }
        previous
    }

    /// Whether the page of this person is what it would be if it were made again, with pages made of `now`.
    pub fn keeps(&self, record: &Record, now: &Note) -> bool {
        let Some(then) = &self.note else { return false };
        let standing = |day: Day| standing::standing(&record.facts(), day);
        let lapse = |day: Day| standing::lapse(record.expires, day);
        then.pages == now.pages
            && self.records.binary_search(&digest(record.number.as_bytes(), &number::value(record))).is_ok()
            && standing(then.today) == standing(now.today)
            && lapse(then.today) == lapse(now.today)
    }

    /// Whether the old site has this tree page, whole: its stored bytes are taken apart and compared.
    pub fn holds(&self, page: &BuiltPage) -> bool {
        let stored = input::read(&self.folder.join(tree::page_path(&page.id)));
        stored.ok().and_then(|stored| tree::inflate(&stored).ok()).is_some_and(|bytes| bytes == page.bytes)
    }
}

/// A number and its record. Numbers hold no spaces, so no two pairs lie end to end alike.
fn digest(number: &[u8], value: &[u8]) -> Hash {
    Hash::of(&[number, b" ", value])
}
