//! Whether a published site is what its head says, and whose word the head is. By its head alone, or whole: every page of
//! every tree, the log, and the folder that runs in browsers. All faults are named.

use super::history;
use super::history::History;
use super::published::{Published, SiteError};
use crate::artifact::{CHECKPOINT, HEAD_PROOF, KEYS};
use crate::hash::Hash;
use crate::index;
use crate::note::VerifierKey;
use crate::snapshot;
use crate::snapshot::{Head, Signer, Stated, signer};
use crate::store::site::Source;
use crate::time::Moment;
use crate::tree;
use crate::tree::{Builder, Fetch, Page, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    Head,
    Whole,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    pub head: Head,
    /// `None` where the head's word does not hold; the faults say why.
    pub signer: Option<Signer>,
    pub faults: Vec<Fault>,
    /// Pages of trees that were read.
    pub pages: usize,
    /// Entries of the log that were read.
    pub entries: u64,
    /// When the head was made that the log has already and readers do not see yet: a publication is under way there.
    pub coming: Option<Moment>,
}

/// Something that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub path: String,
    pub what: String,
}

/// How often a site is read that changes while it is read. Publications are far apart.
const ATTEMPTS: usize = 5;

/// Reads a site. A head that cannot be read is an error; all else that is wrong is a fault. Where files are replaced one by one,
/// what was read before and after such a moment does not agree: then all is read once more.
pub fn verify(source: &dyn Source, trusted: Option<&VerifierKey>, extent: Extent) -> Result<Verified, SiteError> {
    let moving = || ["tops.bin", CHECKPOINT].map(|path| source.read(path).ok());
    let mut before = moving();
    for _ in 1..ATTEMPTS {
        let verified = verify_once(source, trusted, extent);
        if verified.as_ref().is_ok_and(|verified| verified.faults.is_empty()) {
            return verified;
        }
        let after = moving();
        if after == before {
            return verified;
        }
        before = after;
    }
    verify_once(source, trusted, extent)
}

fn verify_once(source: &dyn Source, trusted: Option<&VerifierKey>, extent: Extent) -> Result<Verified, SiteError> {
    let site = Published::open(source)?;
    let stated = Stated { head: site.head.clone(), proof: site.proof.clone() };
    let mut check = Check { source, faults: Vec::new(), pages: BTreeSet::new(), entries: 0, coming: None };
    let signer = check.signer(&stated, trusted);
    check.beside(&stated, trusted);
    if extent == Extent::Whole {
        check.trees(&stated.head);
        check.log(&stated);
        check.client(&stated.head);
        check.older_pages()?;
    }
    let Check { faults, pages, entries, coming, .. } = check;
    Ok(Verified { head: stated.head, signer, faults, pages: pages.len(), entries, coming })
}

struct Check<'a> {
    source: &'a dyn Source,
    faults: Vec<Fault>,
    pages: BTreeSet<Hash>,
    entries: u64,
    coming: Option<Moment>,
}

impl Check<'_> {
    fn fault(&mut self, path: &str, what: impl ToString) {
        self.faults.push(Fault { path: path.to_owned(), what: what.to_string() });
    }

    /// A file; none where it is missing or cannot be had, which is a fault.
    fn read(&mut self, path: &str) -> Option<Vec<u8>> {
        self.source.read(path).map_err(|error| self.fault(path, error)).ok()
    }

    fn signer(&mut self, stated: &Stated, trusted: Option<&VerifierKey>) -> Option<Signer> {
        let keys = self.source.read(KEYS).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        signer(stated, keys.as_deref(), trusted).map_err(|error| self.fault("tops.bin", error)).ok()
    }

    /// The files that state the same head again, or the one that is being published: those are replaced one by one.
    fn beside(&mut self, stated: &Stated, trusted: Option<&VerifierKey>) {
        let coming = self.coming(stated, trusted);
        self.coming = coming.as_ref().map(|coming| coming.head.published);
        let known: Vec<Stated> = [Some(stated.clone()), coming].into_iter().flatten().collect();
        let entry = |one: &Stated| one.proof.as_ref().map_or_else(|| one.head.bytes(), |proof| proof.entry.clone());
        let proofs = || known.iter().filter_map(|one| one.proof.as_ref());
        let mut alike = vec![("head.json", known.iter().map(entry).collect::<Vec<_>>())];
        if stated.proof.is_some() {
            alike.push((HEAD_PROOF, proofs().map(|proof| proof.to_string().into_bytes()).collect()));
            alike.push((CHECKPOINT, proofs().map(|proof| proof.note.to_string().into_bytes()).collect()));
        }
        for (path, expected) in alike {
            if self.read(path).is_some_and(|found| !expected.contains(&found)) {
                self.fault(path, "it states another head than tops.bin");
            }
        }
    }

    /// The head of the log's last entry, where the log is the one that we know gone on, and as well signed.
    fn coming(&self, stated: &Stated, trusted: Option<&VerifierKey>) -> Option<Stated> {
        let shown = stated.proof.as_ref()?.checkpoint()?;
        let History { log, checkpoint, note } = history::history(self.source).ok()??;
        let is_on = checkpoint.origin == shown.origin && checkpoint.size > shown.size && log.goes_on_from(&shown);
        let head = Head::read(log.last()?).ok().filter(|_| is_on)?;
        let coming = Stated { head, proof: log.proof(note) };
        let keys = String::from_utf8(self.source.read(KEYS).ok()?).ok()?;
        signer(&coming, Some(&keys), trusted).is_ok().then_some(coming)
    }

    /// Every tree made again from its own leaves comes to the root that the head names: then every page, border, order and
    /// count in it is right.
    fn trees(&mut self, head: &Head) {
        for (name, tree) in &head.trees {
            let mut builder = Builder::new(index::shape(name));
            let (mut last, mut is_sorted) = (None, true);
            let read = Tree { root: tree.root }.each(self, &mut |leaf| {
                is_sorted &= builder.push(&leaf.key, &leaf.value, &mut |page| last = Some(page.id)).is_ok();
            });
            let built = builder.finish(&mut |_| {});
            let path = tree::page_path(&tree.root);
            match read {
                Err(error) => self.fault(&path, format!("the tree \"{name}\": {}", SiteError::from(error))),
                Ok(()) if !is_sorted => self.fault(&path, format!("the keys of the tree \"{name}\" are not in order")),
                Ok(()) if (built.root, built.levels, built.count) != (tree.root, tree.levels, tree.count) => {
                    self.fault(&path, format!("the tree \"{name}\" is not cut into pages as it must be"));
                }
                Ok(()) => {}
            }
        }
    }

    /// The log: its entries come to its root, the head is the last of them, times never fall, and its tiles are right.
    fn log(&mut self, stated: &Stated) {
        let history = match history::history(self.source) {
            Ok(Some(history)) => history,
            Ok(None) if stated.proof.is_none() => return,
            Ok(None) => return self.fault(CHECKPOINT, "it is missing"),
            Err(error) => return self.fault(CHECKPOINT, error),
        };
        self.entries = history.log.size();
        let heads: Vec<_> = history.log.entries().iter().map(|entry| Head::read(entry).ok()).collect();
        let times: Option<Vec<_>> = heads.iter().map(|head| head.as_ref().map(|head| head.published)).collect();
        match times {
            None => self.fault(CHECKPOINT, "an entry of the log is no head"),
            Some(times) if !times.is_sorted_by(|one, next| one < next) => {
                self.fault(CHECKPOINT, "the log has publications that are not later than those before them");
            }
            Some(_) => {}
        }
        let shown = stated.proof.as_ref().and_then(|proof| proof.checkpoint());
        if !shown.is_some_and(|shown| history.log.goes_on_from(&shown)) {
            self.fault(CHECKPOINT, "the head is not an entry of the log");
        }
        for tile in history.log.tiles(0) {
            if self.read(&tile.path).is_some_and(|found| found != tile.bytes) {
                self.fault(&tile.path, "it does not hold what the entries of the log come to");
            }
        }
    }

    /// The folder that runs in browsers.
    fn client(&mut self, head: &Head) {
        let folder = format!("client/{}", head.client);
        let list = format!("{folder}/{}", snapshot::CLIENT_FILES);
        let Some(listed) = self.read(&list) else { return };
        let Ok(names) = serde_json::from_slice::<Vec<String>>(&listed) else {
            return self.fault(&list, "it does not list the folder's files");
        };
        let files = names.into_iter().filter_map(|name| Some((name.clone(), self.read(&format!("{folder}/{name}"))?)));
        let mut files: BTreeMap<String, Vec<u8>> = files.collect();
        files.insert(snapshot::CLIENT_FILES.to_owned(), listed);
        if snapshot::client_hash(&files) != head.client {
            self.fault(&folder, "the scripts and styles are not those that were published");
        }
    }

    /// Pages of earlier publications that a folder still has: each holds what its name says.
    fn older_pages(&mut self) -> Result<(), SiteError> {
        let Some(paths) = self.source.below("p")? else { return Ok(()) };
        for path in paths {
            let id = path.rsplit('/').next().and_then(Hash::parse);
            let Some(id) = id.filter(|id| tree::page_path(id) == path) else {
                self.fault(&path, "its name is not that of a page");
                continue;
            };
            if !self.pages.contains(&id)
                && let Err(error) = self.page(&id)
            {
                self.fault(&path, error);
            }
        }
        Ok(())
    }
}

impl Fetch for Check<'_> {
    type Error = SiteError;

    fn page(&mut self, id: &Hash) -> Result<Page, SiteError> {
        let path = tree::page_path(id);
        let stored = self.source.read(&path)?;
        let page = tree::open(&stored, id).map_err(|cause| SiteError::Page { path, cause })?;
        self.pages.insert(*id);
        Ok(page)
    }
}
