//! The log of everything that was published: one entry a publication, only ever added to. In memory as its entries and their
//! hashes; ten years of hourly publications are 80 MB.

use super::checkpoint::Checkpoint;
use super::merkle;
use super::proof::Proof;
use super::signed::Note;
use super::tile;
use super::tile::Tile;
use crate::hash::{self, Hash};

/// A log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    entries: Vec<Vec<u8>>,
    leaves: Vec<Hash>,
}

/// Why an entry cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    #[error("an entry of the log has at most 65,535 bytes; this one has {0}")]
    TooLong(usize),
}

impl Log {
    /// A log of these entries.
    pub fn of(entries: Vec<Vec<u8>>) -> Result<Log, LogError> {
        let mut log = Log::default();
        entries.into_iter().try_for_each(|entry| log.append(entry))?;
        Ok(log)
    }

    pub fn append(&mut self, entry: Vec<u8>) -> Result<(), LogError> {
        if entry.len() > usize::from(u16::MAX) {
            return Err(LogError::TooLong(entry.len()));
        }
        self.leaves.push(merkle::leaf(&entry));
        self.entries.push(entry);
        Ok(())
    }

    pub fn entries(&self) -> &[Vec<u8>] {
        &self.entries
    }

    pub fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    pub fn last(&self) -> Option<&[u8]> {
        self.entries.last().map(Vec::as_slice)
    }

    /// The root over the first so many entries; `None` where there are fewer.
    pub fn root(&self, size: u64) -> Option<Hash> {
        self.leaves.get(..usize::try_from(size).ok()?).map(hash::tree)
    }

    /// Whether this log is the one of the checkpoint, or that one gone on.
    pub fn goes_on_from(&self, checkpoint: &Checkpoint) -> bool {
        self.root(checkpoint.size) == Some(checkpoint.root)
    }

    /// What is to be signed.
    pub fn checkpoint(&self, origin: &str) -> Checkpoint {
        Checkpoint { origin: origin.to_owned(), size: self.size(), root: hash::tree(&self.leaves) }
    }

    /// The last entry with its proof; `note` is the signed checkpoint of this log. `None` of an empty log.
    pub fn proof(&self, note: Note) -> Option<Proof> {
        let index = self.entries.len().checked_sub(1)?;
        let entry = self.entries[index].clone();
        Some(Proof { entry, index: index as u64, path: merkle::inclusion(index, &self.leaves), note })
    }

    /// Every file that a log of this size has and one of the first `old` entries has not.
    pub fn tiles(&self, old: u64) -> Vec<Tile> {
        let old = usize::try_from(old).unwrap_or(usize::MAX);
        let mut tiles = tile::entry_bundles(&self.entries, old);
        tiles.extend(tile::hash_tiles(&self.leaves, old));
        tiles
    }
}
