//! The site that stands: what a new one is compared with, and what a build takes over from it, so that one changed
//! record rewrites one page.
//!
//! A person's page is kept, unread, when their record, their standing on the day, and everything else the page is made
//! of are what they were.

use super::exit::Failure;
use crate::compress;
use crate::hash::Hash;
use crate::index::number;
use crate::ledger;
use crate::ledger::{Change, Differing};
use crate::reader::{Published, SiteError};
use crate::registry::standing;
use crate::registry::{Before, PastChanges, Reading, Record};
use crate::site::Earlier;
use crate::snapshot::Head;
use crate::store::address;
use crate::store::input;
use crate::store::site::{SiteFolder, Source, SourceError};
use crate::time::{Day, Moment};
use crate::tree;
use crate::tree::{BuiltPage, Fetch, Leaf, Page, Tree};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where `Note` stands in the site.
pub const NOTE: &str = "build.json";

/// Up to so many people, and one in so many, may differ from the trees that stand.
const FEW: usize = 16;

/// A word from one build to the next; docs/format.md, "Files".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The hash of all that people's pages are made of, apart from the facts about them.
    pub pages: String,
    /// The hash of all that the trees of people are made of, apart from the people.
    pub trees: String,
    /// The day on which standings were worked out.
    pub today: Day,
}

/// The site that stands already.
pub struct Previous {
    /// The output folder, whose files can be taken over.
    out: PathBuf,
    /// `None` where another site was named for the comparison: then nothing is known of the output folder's pages.
    note: Option<Note>,
    pub head: Head,
    /// What differs from the new data.
    pub before: Before,
    /// Its ledger.
    pub changes: Vec<Change>,
    /// Numbers of the new data that the site does not have.
    new: BTreeSet<String>,
}

/// A site's tree pages, each read once and not kept.
pub struct Pages<'a>(&'a dyn Source);

/// The trees of the site that stands, and the people of whom they say something else than they must say now.
pub struct Standing<'a> {
    site: SiteFolder,
    head: &'a Head,
    /// As the site has them.
    pub then: Vec<&'a Record>,
    pub now: Vec<&'a Record>,
}

impl Standing<'_> {
    pub fn pages(&self) -> Pages<'_> {
        Pages(&self.site)
    }

    /// A tree by its name.
    pub fn tree(&self, name: &str) -> Option<Tree> {
        self.head.trees.get(name).map(|tree| Tree { root: tree.root })
    }

    /// Whether nobody's name differs.
    pub fn has_all_names(&self) -> bool {
        fn named<'r>(records: &[&'r Record]) -> Vec<(&'r str, Option<&'r str>, &'r [String])> {
            let mut named: Vec<_> =
                records.iter().map(|record| (&*record.number, record.name.as_deref(), &*record.other_names)).collect();
            named.sort_unstable();
            named
        }
        named(&self.then) == named(&self.now)
    }
}

impl Fetch for Pages<'_> {
    type Error = SiteError;

    fn page(&mut self, id: &Hash) -> Result<Page, SiteError> {
        let path = tree::page_path(id);
        let stored = self.0.read(&path)?;
        tree::open(&stored, id).map_err(|cause| SiteError::Page { path, cause })
    }
}

impl Previous {
    /// Compares the data with the site named, else with the one in the output folder; `None` where no site stands
    /// there. A site that cannot be read is an error: without it nobody would notice who vanished.
    pub fn read(out: &Path, named: Option<&str>, reading: &Reading) -> Result<Option<Previous>, Failure> {
        let source: Box<dyn Source> = match named {
            Some(site) => address::open(site).map_err(SiteError::from)?,
            None if !stands(out)? => return Ok(None),
            None => Box::new(SiteFolder::new(out)),
        };
        let compared = compare(source.as_ref(), reading);
        let (head, merge, changes) = match (compared, named) {
            (Ok(compared), _) => compared,
            (Err(error), Some(_)) => return Err(error.into()),
            (Err(error), None) => return Err(unreadable(out, &error)),
        };
        let note = named.is_none().then(|| source.read(NOTE).ok()).flatten();
        let note = note.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Ok(Some(Previous { out: out.to_owned(), note, head, before: merge.before, changes, new: merge.new }))
    }

    /// Whether the output folder has this tree page, whole: its stored bytes are taken apart and compared.
    pub fn holds(&self, page: &BuiltPage) -> bool {
        let stored = input::read(&self.out.join(tree::page_path(&page.id)));
        stored.ok().and_then(|stored| compress::inflate(&stored).ok()).is_some_and(|bytes| bytes == page.bytes)
    }

    /// What the ledger goes by: the site and what is published at a moment in its place. `None` where one of the two is
    /// made up and the other is not.
    pub fn differing<'a>(
        &'a self,
        now: &'a [Record],
        past_changes: &'a PastChanges,
        (published, is_fictional): (Moment, bool),
    ) -> Option<Differing<'a>> {
        let then = self.records().collect();
        let differing = Differing { then, new: &self.new, now, past_changes, published };
        (self.head.fictional == is_fictional).then_some(differing)
    }

    /// Whether the site has this record. One that is held or no longer listed is not among the whole rows, so it was
    /// compared with nothing yet.
    fn has(&self, record: &Record) -> bool {
        let is_whole_row = record.held.is_none() && record.unlisted.is_none();
        self.earlier(&record.number).map_or(is_whole_row, |earlier| earlier == record)
    }

    /// The records of the site that are other ones in the new data, or none.
    fn records(&self) -> impl Iterator<Item = &Record> {
        [&self.before.changed, &self.before.broken, &self.before.missing].into_iter().flatten()
    }

    /// The record of a number where it was not the same as that of a whole row of the new data.
    fn earlier(&self, number: &str) -> Option<&Record> {
        let lists = [&self.before.changed, &self.before.broken, &self.before.missing];
        let find = |list: &'_ Vec<Record>| list.binary_search_by(|record| record.number.as_str().cmp(number)).ok();
        lists.into_iter().find_map(|list| find(list).map(|place| &list[place]))
    }
}

/// The site that stands, seen from pages that are made of `now`.
pub struct Kept<'a> {
    pub previous: Option<&'a Previous>,
    pub now: &'a Note,
}

impl Kept<'_> {
    /// The site and its note, where its pages were made of the same.
    fn known(&self) -> Option<(&Previous, &Note)> {
        let previous = self.previous?;
        let then = previous.note.as_ref()?;
        (then.pages == self.now.pages).then_some((previous, then))
    }
}

impl<'a> Kept<'a> {
    /// The trees that stand, where they were made by the same rules and few people differ: with many, trees made from
    /// nothing cost less.
    pub fn standing(&self, records: &'a [Record]) -> Option<Standing<'a>> {
        let previous = self.previous?;
        previous.note.as_ref().filter(|then| then.trees == self.now.trees)?;
        let then: Vec<&Record> = previous.records().collect();
        // One that is taken out below and stays as it is, since nothing in the new data was compared with it, goes in again.
        let is_taken_out = |record: &Record| previous.earlier(&record.number).is_some();
        let is_new = |record: &Record| previous.new.contains(&record.number) || !previous.has(record);
        let differs = |record: &&Record| is_taken_out(record) || is_new(record);
        let now: Vec<&Record> = records.iter().filter(differs).collect();
        let is_few = then.len() + now.len() <= records.len() / FEW + FEW;
        is_few.then(|| Standing { site: SiteFolder::new(&previous.out), head: &previous.head, then, now })
    }
}

impl Earlier for Kept<'_> {
    fn keeps(&self, record: &Record) -> bool {
        let Some((previous, then)) = self.known() else { return false };
        let standing = |day: Day| standing::standing(&record.facts(), day);
        let lapse = |day: Day| standing::lapse(record.expires, day);
        !previous.new.contains(&record.number)
            && previous.has(record)
            && standing(then.today) == standing(self.now.today)
            && lapse(then.today) == lapse(self.now.today)
    }

    fn is_new(&self, record: &Record) -> bool {
        self.known().is_none_or(|(previous, _)| {
            previous.new.contains(&record.number) && previous.earlier(&record.number).is_none()
        })
    }

    fn gone(&self) -> Option<Vec<&Record>> {
        Some(self.known()?.0.records().collect())
    }
}

/// Refuses made-up people where a real registry stands.
pub fn refuse_real(out: &Path) -> Result<(), Failure> {
    let folder = SiteFolder::new(out);
    match Published::open(&folder) {
        Ok(site) if !site.head.fictional => Err(Failure::Refused(format!(
            "{} holds a real registry, and the settings say fictional = true: made-up people never replace it; name \
             another folder with --out",
            out.display()
        ))),
        _ => Ok(()),
    }
}

/// Whether there is a site in the output folder, whole or not.
fn stands(out: &Path) -> Result<bool, Failure> {
    let folder = SiteFolder::new(out);
    for file in ["tops.bin", "head.json"] {
        match folder.read(file) {
            Ok(_) => return Ok(true),
            Err(SourceError::NotFound { .. } | SourceError::Address { .. }) => {}
            Err(error) => return Err(SiteError::from(error).into()),
        }
    }
    Ok(false)
}

fn unreadable(out: &Path, error: &SiteError) -> Failure {
    Failure::Refused(format!(
        "the site that stands in {} cannot be read, so nobody would notice who vanished from the registry: {error}. \
         Name the last good copy with --previous, or move the folder away to begin anew",
        out.display()
    ))
}

fn compare(source: &dyn Source, reading: &Reading) -> Result<(Head, Merge, Vec<Change>), SiteError> {
    let site = Published::open(source)?;
    let changes = changes(&site, source)?;
    let mut walk = Walk {
        rest: &reading.records,
        broken: reading.broken.iter().filter_map(|row| row.number.as_deref()).collect(),
        end: reading.open_end.as_ref().and_then(|end| end.number.as_deref()),
        merge: Merge::of(&site.head),
    };
    site.tree(number::TREE)?.each(&mut Pages(source), &mut |leaf| walk.visit(&leaf))?;
    let mut merge = walk.merge;
    merge.new.extend(walk.rest.iter().map(|record| record.number.clone()));
    match merge.unreadable.take() {
        Some(key) => Err(SiteError::Value { key }),
        None => Ok((site.head, merge, changes)),
    }
}

/// A site's ledger; nothing where it was made by a program that kept none.
fn changes(site: &Published, source: &dyn Source) -> Result<Vec<Change>, SiteError> {
    let mut leaves = Vec::new();
    if let Ok(tree) = site.tree(ledger::TREE) {
        tree.each(&mut Pages(source), &mut |leaf| leaves.push(leaf))?;
    }
    let unreadable = |leaf: &Leaf| SiteError::Value { key: String::from_utf8_lossy(&leaf.key).into_owned() };
    leaves.iter().map(|leaf| Change::read(&leaf.key, &leaf.value).ok_or_else(|| unreadable(leaf))).collect()
}

/// What a walk along both lists brings to light.
struct Merge {
    before: Before,
    new: BTreeSet<String>,
    /// The first number whose record is none.
    unreadable: Option<String>,
}

impl Merge {
    fn of(head: &Head) -> Merge {
        let before = Before {
            as_of: head.data_as_of,
            listed: 0,
            changed: Vec::new(),
            broken: Vec::new(),
            missing: Vec::new(),
            confirms_end: false,
        };
        Merge { before, new: BTreeSet::new(), unreadable: None }
    }
}

/// The new records and the old ones, both sorted by number, walked side by side.
struct Walk<'a> {
    /// The new records that are not passed yet.
    rest: &'a [Record],
    broken: BTreeSet<&'a str>,
    /// The number in the last row of a file with an open end.
    end: Option<&'a str>,
    merge: Merge,
}

impl<'a> Walk<'a> {
    /// Takes in one record of the site that stands. Only one that differs from the new one is taken apart.
    fn visit(&mut self, leaf: &Leaf) {
        let now = self.pass(&leaf.key);
        let before = &mut self.merge.before;
        let is_end = |record: &Record| Some(record.number.as_str()) == self.end;
        if let Some(same) = now.filter(|now| number::value(now) == leaf.value) {
            before.listed += 1;
            before.confirms_end |= is_end(same);
            return;
        }
        let key = String::from_utf8_lossy(&leaf.key).into_owned();
        let Some(record) = number::record(&key, &leaf.value) else {
            self.merge.unreadable.get_or_insert(key);
            return;
        };
        before.listed += u64::from(record.unlisted.is_none());
        match now {
            Some(now) => {
                // That an action ended is not in the export, so such a record is never the same to the byte.
                before.confirms_end |= is_end(now) && Record { ended: None, ..record.clone() } == *now;
                before.changed.push(record);
            }
            None if self.broken.contains(key.as_str()) => before.broken.push(record),
            None => before.missing.push(record),
        }
    }

    /// The new record of a number, after passing those that come before it: the old site does not have them.
    fn pass(&mut self, number: &[u8]) -> Option<&'a Record> {
        let comes_before = |record: &&Record| record.number.as_bytes() < number;
        let count = self.rest.iter().take_while(comes_before).count();
        let (passed, rest) = self.rest.split_at(count);
        self.merge.new.extend(passed.iter().map(|record| record.number.clone()));
        let now = rest.first().filter(|record| record.number.as_bytes() == number);
        self.rest = &rest[usize::from(now.is_some())..];
        now
    }
}
