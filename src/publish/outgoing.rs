//! A signed site as it goes out: the files of the built one, those that state the head with its proof instead, and the files that
//! the log has more than before.

use super::built::Built;
use super::error::PublishError;
use crate::artifact::{CHECKPOINT, HEAD_PROOF};
use crate::note::{Log, Note};
use crate::reader::SiteError;
use crate::snapshot;
use crate::store::site::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Files by their path.
pub struct Outgoing<'a> {
    built: &'a Built,
    /// Those that are not as they were built.
    made: BTreeMap<String, Vec<u8>>,
    paths: BTreeSet<String>,
}

impl Outgoing<'_> {
    /// The site with a log and its signed checkpoint, for a place that shows the first `shown` entries.
    pub fn new<'a>(built: &'a Built, (log, note): (&Log, &Note), shown: u64) -> Result<Outgoing<'a>, PublishError> {
        let proof = log.proof(note.clone()).map(|proof| proof.to_string()).unwrap_or_default();
        let tops = built.folder.read("tops.bin").map_err(SiteError::from)?;
        let tops = snapshot::restate_tops(&tops, proof.as_bytes());
        let tops = tops.map_err(|error| PublishError::Head(error.to_string()))?;
        let mut made: BTreeMap<_, _> = log.tiles(shown).into_iter().map(|tile| (tile.path, tile.bytes)).collect();
        made.insert("tops.bin".to_owned(), tops);
        made.insert(HEAD_PROOF.to_owned(), proof.into_bytes());
        made.insert(CHECKPOINT.to_owned(), note.to_string().into_bytes());
        let paths = built.folder.below("").map_err(SiteError::from)?.unwrap_or_default();
        let paths = paths.into_iter().chain(made.keys().cloned()).collect();
        Ok(Outgoing { built, made, paths })
    }

    /// Every path, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &String> {
        self.paths.iter()
    }

    pub fn has(&self, path: &str) -> bool {
        self.paths.contains(path)
    }

    pub fn bytes(&self, path: &str) -> Result<Vec<u8>, PublishError> {
        match self.made.get(path) {
            Some(bytes) => Ok(bytes.clone()),
            None => Ok(self.built.folder.read(path).map_err(SiteError::from)?),
        }
    }
}
