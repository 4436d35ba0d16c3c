//! What pages are made from: the settings, the people, the documents, the day, and the times of the publication.

use crate::artifact::Output;
use crate::config::{OpenData, RecordPages, Settings};
use crate::document::Library;
use crate::hash::Hash;
use crate::index::fulltext::Terms;
use crate::ledger::Change;
use crate::registry::Record;
use crate::time::{Day, Moment};
use crate::tree::Sorter;
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything that is true on the day of a build.
pub struct Facts<'a> {
    pub settings: &'a Settings,
    /// Sorted by number, no number twice.
    pub records: &'a [Record],
    /// The ledger of changes, in the order of its keys.
    pub changes: &'a [Change],
    pub library: &'a Library,
    /// The index of terms of the documents.
    pub terms: &'a Terms,
    /// The day for which standings are worked out, in the registry's zone.
    pub today: Day,
    pub head: HeadFacts,
}

/// What a publication offers beside the pages that every site has, as the settings allow; templates see it as `open_data`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Offers {
    /// The folder `data/`.
    pub downloads: bool,
    /// The folder `api/`.
    pub api: bool,
    /// A static page per person.
    pub record_pages: bool,
}

impl Offers {
    /// What is offered of a register of so many people. A limit of 0 switches off, whoever is listed.
    pub fn of(open_data: &OpenData, record_pages: RecordPages, people: usize) -> Offers {
        let is_offered = |at_most: u32| at_most > 0 && people as u64 <= u64::from(at_most);
        Offers {
            downloads: is_offered(open_data.downloads_at_most),
            api: is_offered(open_data.api_at_most),
            record_pages: record_pages.are_made_for(people),
        }
    }
}

impl Facts<'_> {
    pub fn offers(&self) -> Offers {
        Offers::of(&self.settings.open_data, self.settings.site.record_pages, self.records.len())
    }
}

/// What is known of the site that stands already: what it has need not be made to be found the same.
pub trait Earlier: Sync {
    /// Whether all that is about this person alone is there as it would be made now.
    fn keeps(&self, record: &Record) -> bool;

    /// Whether that site has nobody of this number.
    fn is_new(&self, record: &Record) -> bool;

    /// The records of that site that are other ones now, or none, as they were then; `None` where nothing is known of its
    /// pages.
    fn gone(&self) -> Option<Vec<&Record>>;
}

/// No site stands.
pub struct Nothing;

impl Earlier for Nothing {
    fn keeps(&self, _: &Record) -> bool {
        false
    }

    fn is_new(&self, _: &Record) -> bool {
        true
    }

    fn gone(&self) -> Option<Vec<&Record>> {
        None
    }
}

/// Where pages go, and what making them needs beside the facts. `E` is why somebody refused.
pub struct Making<'a, E> {
    pub earlier: &'a dyn Earlier,
    /// For lists of more lines than memory holds.
    pub sorter: &'a mut dyn Sorter<E>,
    pub sink: &'a mut Sink<'a, E>,
}

/// Takes files one by one.
pub type Sink<'a, E> = dyn FnMut(Output) -> Result<(), E> + 'a;

/// What the head says of this publication; on pages it stands in `as-of.html` alone.
pub struct HeadFacts {
    pub data_as_of: Moment,
    pub published: Moment,
    pub next_due: Moment,
    /// How many people the register lists.
    pub count: u64,
}

/// The project's own texts, by path relative to their folder, with `/` between parts.
pub struct Texts {
    /// `templates/`: `home.html`, `robots.txt`, …
    pub templates: BTreeMap<String, String>,
    /// `client/`: `main.js`, `lib/fold.js`, `site.css`, …
    pub client: BTreeMap<String, Vec<u8>>,
    /// `locales/`: `en.ftl`, …
    pub locales: BTreeMap<String, String>,
}

impl Texts {
    /// The hash of all of them, each path and each content with its length.
    pub fn digest(&self) -> Hash {
        let words = [&self.templates, &self.locales].into_iter().flatten();
        let words = words.map(|(path, text)| (path, text.as_bytes()));
        let client = self.client.iter().map(|(path, bytes)| (path, bytes.as_slice()));
        let mut joined = Vec::new();
        for part in words.chain(client).flat_map(|(path, bytes)| [path.as_bytes(), bytes]) {
            joined.extend((part.len() as u64).to_be_bytes());
            joined.extend(part);
        }
        Hash::of(&[&joined])
    }
}
