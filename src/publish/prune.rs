//! Which files of a published site nobody needs any more, and removing them: pages and scripts that no head of the last days
//! names, and parts of the log that stand there whole. What the log says stays: heads, full tiles, the checkpoint; so proofs
//! that were saved hold for their time as before.

use super::claim::CLAIM;
use crate::hash::Hash;
use crate::note::whole_of;
use crate::reader;
use crate::reader::{Extent, Fault, History, SiteError};
use crate::snapshot::{CLIENT_FILES, Head};
use crate::store::StoreError;
use crate::store::address::Target;
use crate::store::objects::{Listed, Objects, Tagged};
use crate::store::removal::Removal;
use crate::store::site::{SiteFolder, Source};
use crate::time::Moment;
use crate::tree::{self, Page};
use std::collections::{BTreeMap, BTreeSet};

/// Removals between two looks at whether somebody publishes.
const LOT: usize = 64;

/// Whether files are removed or only named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removing {
    Now,
    Never,
}

/// What a site has and may lose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Entries of the log, and how many of them are recent enough to keep their pages.
    pub heads: usize,
    pub heads_kept: usize,
    pub pages_kept: usize,
    /// Paths, each sorted: tree pages, files of scripts and styles, and tiles of the log that are not full.
    pub pages: Vec<String>,
    pub client: Vec<String>,
    pub tiles: Vec<String>,
    pub bytes: u64,
}

/// Why nothing was removed.
#[derive(Debug, thiserror::Error)]
pub enum PruneError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Site(#[from] SiteError),
    #[error("this site is not signed and has no log; building it anew removes by itself what is not needed")]
    NotSigned,
    #[error("{path}, which the publication of {published} names, is missing; nothing was removed: publish again first")]
    Missing { path: String, published: Moment },
    #[error(
        "somebody began to publish there meanwhile; what was removed is not needed, the rest goes when this is run again"
    )]
    Overtaken,
    #[error("{}: {} ({} faults in all); nothing was removed", .0[0].path, .0[0].what, .0.len())]
    Damaged(Vec<Fault>),
}

/// Names the files, and removes them where that is asked for. `since`: heads published then or later keep their pages, and so
/// does the newest, however old it is.
pub fn prune(site: &Target, since: Moment, removing: Removing) -> Result<Pruned, PruneError> {
    // Held until the end: a publication in between could name again what is about to go.
    let held = Held::begin(site)?;
    let source = held.source();
    let heads = heads(source)?;
    let recent = recent(&heads, since);
    let mut keep = Keep::of(source)?;
    recent.iter().try_for_each(|head| keep.head(head))?;
    let mut pruned = Pruned { heads: heads.len(), heads_kept: recent.len(), ..keep.rest() };
    let paths: Vec<String> = pruned.paths().cloned().collect();
    pruned.bytes = held.length(&paths)?;
    if removing == Removing::Now {
        // Nothing on this list is named by a head that counts, so a crash after any of them leaves a whole site, and the next
        // run removes the rest. Scripts go first: an old page that is still open asks for them before it asks for pages, and
        // is told at once that it is too old. Of the log only what stands there a second time goes.
        held.remove(&paths)?;
    }
    Ok(pruned)
}

/// A site of which files may be removed.
enum Held<'a> {
    /// Locked against every build and publication.
    Folder(SiteFolder, Removal),
    /// Not locked: whoever begins to publish is noticed by his promise.
    Objects { objects: &'a dyn Objects, listed: BTreeMap<String, Listed>, promise: Option<Tagged> },
}

impl Held<'_> {
    fn begin(site: &Target) -> Result<Held<'_>, PruneError> {
        Ok(match site {
            Target::Folder(folder) => Held::Folder(SiteFolder::new(folder), Removal::begin(folder)?),
            Target::Objects(objects) => {
                let promise = objects.tagged(CLAIM)?;
                Held::Objects { objects: objects.as_ref(), listed: objects.list()?, promise }
            }
        })
    }

    fn source(&self) -> &dyn Source {
        match self {
            Held::Folder(folder, _) => folder,
            Held::Objects { objects, .. } => *objects,
        }
    }

    fn length(&self, paths: &[String]) -> Result<u64, PruneError> {
        let lengths = paths.iter().map(|path| match self {
            Held::Folder(_, removal) => removal.length(path),
            Held::Objects { listed, .. } => Ok(listed.get(path).map_or(0, |listed| listed.size)),
        });
        Ok(lengths.sum::<Result<u64, StoreError>>()?)
    }

    fn remove(&self, paths: &[String]) -> Result<(), PruneError> {
        match self {
            Held::Folder(_, removal) => Ok(paths.iter().try_for_each(|path| removal.remove(path))?),
            Held::Objects { objects, promise, .. } => paths.chunks(LOT).try_for_each(|lot| {
                if objects.tagged(CLAIM)? != *promise {
                    return Err(PruneError::Overtaken);
                }
                Ok(objects.remove(lot)?)
            }),
        }
    }
}

/// The heads of the log, the newest last. The head that readers see must be that one, else the log is not this site's.
fn heads(folder: &dyn Source) -> Result<Vec<Head>, PruneError> {
    let History { log, .. } = reader::history(folder)?.ok_or(PruneError::NotSigned)?;
    let faults = reader::verify(folder, None, Extent::Head)?.faults;
    let fault = |what: &str| PruneError::Damaged(vec![Fault { path: "checkpoint".to_owned(), what: what.to_owned() }]);
    if !faults.is_empty() {
        return Err(PruneError::Damaged(faults));
    }
    let heads: Result<Vec<Head>, _> = log.entries().iter().map(|entry| Head::read(entry)).collect();
    let heads = heads.map_err(|_| fault("an entry of the log is no head"))?;
    let head = folder.read("head.json").map_err(SiteError::from)?;
    if log.last() == Some(head.as_slice()) {
        Ok(heads)
    } else {
        Err(fault("the head is not the last entry of the log"))
    }
}

/// The heads whose pages stay.
fn recent(heads: &[Head], since: Moment) -> Vec<&Head> {
    let newest = heads.len().saturating_sub(1);
    let kept = heads.iter().enumerate().filter(|(place, head)| *place == newest || head.published >= since);
    kept.map(|(_, head)| head).collect()
}

/// The files of a site, and which of them a head names.
struct Keep<'a> {
    folder: &'a dyn Source,
    pages: BTreeSet<String>,
    client: Vec<String>,
    tiles: BTreeSet<String>,
    /// Each page is followed once, in however many heads it stands.
    kept_pages: BTreeSet<Hash>,
    kept_clients: BTreeSet<Hash>,
}

impl Keep<'_> {
    fn of(folder: &dyn Source) -> Result<Keep<'_>, PruneError> {
        let below = |path| Ok::<_, SiteError>(folder.below(path)?.unwrap_or_default());
        Ok(Keep {
            folder,
            pages: below("p")?.into_iter().collect(),
            client: below("client")?,
            tiles: below("tile")?.into_iter().collect(),
            kept_pages: BTreeSet::new(),
            kept_clients: BTreeSet::new(),
        })
    }

    /// Keeps everything that a head names; an error where something of it is not there.
    fn head(&mut self, head: &Head) -> Result<(), PruneError> {
        let missing = |path: String| PruneError::Missing { path, published: head.published };
        let list = format!("client/{}/{CLIENT_FILES}", head.client);
        if self.kept_clients.insert(head.client) && self.client.binary_search(&list).is_err() {
            return Err(missing(list));
        }
        for tree in head.trees.values() {
            self.page((tree.root, tree.levels.saturating_sub(1)), &missing)?;
        }
        Ok(())
    }

    /// A page of a level and those below it. Leaves are not read: that they are there is all that counts here.
    fn page(&mut self, (id, level): (Hash, u8), missing: &dyn Fn(String) -> PruneError) -> Result<(), PruneError> {
        if !self.kept_pages.insert(id) {
            return Ok(());
        }
        let path = tree::page_path(&id);
        if !self.pages.contains(&path) {
            return Err(missing(path));
        }
        if level == 0 {
            return Ok(());
        }
        let stored = self.folder.read(&path).map_err(SiteError::from)?;
        let page = tree::open(&stored, &id).map_err(|cause| SiteError::Page { path, cause })?;
        match page {
            Page::Index { children, level } => {
                children.iter().try_for_each(|child| self.page((child.id, level - 1), missing))
            }
            Page::Leaves(_) => Ok(()),
        }
    }

    /// What is not kept.
    fn rest(&self) -> Pruned {
        let is_unnamed = |path: &&String| page_id(path).is_some_and(|id| !self.kept_pages.contains(&id));
        let is_old = |path: &&String| client_id(path).is_some_and(|id| !self.kept_clients.contains(&id));
        let is_double = |path: &&String| whole_of(path).is_some_and(|whole| self.tiles.contains(whole));
        Pruned {
            pages_kept: self.kept_pages.len(),
            pages: self.pages.iter().filter(is_unnamed).cloned().collect(),
            client: self.client.iter().filter(is_old).cloned().collect(),
            tiles: self.tiles.iter().filter(is_double).cloned().collect(),
            ..Pruned::default()
        }
    }
}

impl Pruned {
    /// All that goes, in the order in which it goes.
    pub fn paths(&self) -> impl Iterator<Item = &String> + use<'_> {
        self.client.iter().chain(&self.pages).chain(&self.tiles)
    }
}

/// The page that stands at a path; `None` where it is not that of a page, and stays whatever it is.
fn page_id(path: &str) -> Option<Hash> {
    let id = path.rsplit('/').next().and_then(Hash::parse)?;
    (tree::page_path(&id) == path).then_some(id)
}

/// The folder of scripts in which a file stands.
fn client_id(path: &str) -> Option<Hash> {
    Hash::parse(path.strip_prefix("client/")?.split_once('/')?.0)
}
