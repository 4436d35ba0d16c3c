//! A published site, opened: its head and upper pages are read at once, every other page when it is asked for, each
//! checked against its id and kept.

use crate::config::NumberPattern;
use crate::hash::Hash;
use crate::note::Proof;
use crate::snapshot;
use crate::snapshot::{Head, HeadError};
use crate::store::site::{Source, SourceError};
use crate::time::Zone;
use crate::tree;
use crate::tree::{Fetch, Page, PageError, ReadError, Tree};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A site that can be asked. It remembers what it fetched, and how much that was.
pub struct Published<'a> {
    source: &'a dyn Source,
    pub head: Head,
    /// In a signed site: that the head stands in the log.
    pub proof: Option<Proof>,
    pub zone: Zone,
    pub number: NumberPattern,
    /// Whom people can call about it.
    pub helpline: Helpline,
    pages: BTreeMap<Hash, Page>,
    /// The pages that came with the head.
    tops: BTreeSet<Hash>,
    requests: Vec<Request>,
}

/// One file that was fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Request {
    pub path: String,
    /// Its length as it is stored.
    pub bytes: usize,
}

/// Why a site cannot answer.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error("{path}: {cause}")]
    Head { path: &'static str, cause: HeadError },
    #[error("{path}: {cause}; the site is damaged or being replaced: try again, then rebuild it")]
    Page { path: String, cause: PageError },
    #[error("the page {id} does not belong where it stands; the site is damaged: rebuild it")]
    Misplaced { id: Hash },
    #[error("{path}: {cause}")]
    Log { path: String, cause: String },
    #[error("{path} is not readable: {cause}")]
    Program { path: String, cause: String },
    #[error("the head names no tree \"{0}\"")]
    NoTree(&'static str),
    #[error("the value under {key} is not readable; a later version of this program may have written the site")]
    Value { key: String },
}

/// What a look-up needs of `program.json`.
#[derive(Deserialize)]
struct Program {
    zone: String,
    number: NumberPattern,
    #[serde(default, flatten)]
    helpline: Helpline,
}

/// Who keeps a registry, and how to reach them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Helpline {
    #[serde(default)]
    pub issuer_short: String,
    #[serde(default)]
    pub contact: Phone,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    pub phone: String,
}

impl Published<'_> {
    /// Reads the head and the pages that travel with it.
    pub fn open(source: &dyn Source) -> Result<Published<'_>, SiteError> {
        let mut requests = Vec::new();
        let stored = read(source, "tops.bin", &mut requests)?;
        let tops = snapshot::read_tops(&stored).map_err(|cause| SiteError::Head { path: "tops.bin", cause })?;
        let (head, proof) = (tops.stated.head, tops.stated.proof);
        let pages = tops.pages.iter().filter_map(|page| Page::decode(page).ok()).map(|page| (page.id(), page));
        let program = program(source, &head.client, &mut requests)?;
        let path = || format!("client/{}/program.json", head.client);
        let zone = Zone::named(&program.zone).ok_or_else(|| SiteError::Program {
            path: path(),
            cause: format!("the time zone {} is unknown", program.zone),
        })?;
        let pages: BTreeMap<Hash, Page> = pages.collect();
        let own = pages.keys().copied().collect();
        let (number, helpline) = (program.number, program.helpline);
        Ok(Published { source, head, proof, zone, number, helpline, pages, tops: own, requests })
    }

    /// A tree of the head, by its name.
    pub fn tree(&self, name: &'static str) -> Result<Tree, SiteError> {
        self.head.trees.get(name).map(|tree| Tree { root: tree.root }).ok_or(SiteError::NoTree(name))
    }

    /// Whether a page came with the head, so that no look-up pays for it.
    pub fn is_top(&self, id: &Hash) -> bool {
        self.tops.contains(id)
    }

    /// Everything fetched so far, in order.
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }
}

impl Fetch for Published<'_> {
    type Error = SiteError;

    fn page(&mut self, id: &Hash) -> Result<Page, SiteError> {
        if let Some(page) = self.pages.get(id) {
            return Ok(page.clone());
        }
        let path = tree::page_path(id);
        let stored = read(self.source, &path, &mut self.requests)?;
        let page = tree::open(&stored, id).map_err(|cause| SiteError::Page { path, cause })?;
        self.pages.insert(*id, page.clone());
        Ok(page)
    }
}

impl From<ReadError<SiteError>> for SiteError {
    fn from(error: ReadError<SiteError>) -> SiteError {
        match error {
            ReadError::Fetch(error) => error,
            ReadError::Mismatch { id } => SiteError::Misplaced { id },
        }
    }
}

fn program(source: &dyn Source, client: &Hash, requests: &mut Vec<Request>) -> Result<Program, SiteError> {
    let path = format!("client/{client}/program.json");
    let bytes = read(source, &path, requests)?;
    serde_json::from_slice(&bytes).map_err(|error| SiteError::Program { path, cause: error.to_string() })
}

fn read(source: &dyn Source, path: &str, requests: &mut Vec<Request>) -> Result<Vec<u8>, SiteError> {
    let bytes = source.read(path)?;
    requests.push(Request { path: path.to_owned(), bytes: bytes.len() });
    Ok(bytes)
}

impl SiteError {
    /// Whether the site was reached and is not what it should be, as against not reached at all.
    pub fn is_damage(&self) -> bool {
        !matches!(self, SiteError::Source(_))
    }
}
