//! The head: one small JSON text that names the roots of all trees and the times, as it stands by itself or as an entry of the
//! log. docs/format.md, "Head" and "Signing".

use crate::compress::CompressionError;
use crate::hash::Hash;
use crate::note::Proof;
use crate::time::Moment;
use crate::tree::BuiltTree;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format version that this program writes, and the only one it reads.
pub const VERSION: u32 = 1;

/// What a publication commits to. The order of the fields is part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub v: u32,
    /// True for made-up data.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictional: bool,
    /// The time of the data, as the registry states it.
    pub data_as_of: Moment,
    /// When the site was made.
    pub published: Moment,
    /// `data_as_of` and the program's hours: never counted from the publication.
    pub next_due: Moment,
    /// The name of the client's folder: what a browser runs is part of what is published.
    pub client: Hash,
    pub trees: BTreeMap<String, TreeHead>,
}

/// One tree in the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TreeHead {
    pub root: Hash,
    pub levels: u8,
    pub count: u64,
}

/// Why bytes are not a head, or not the pages that travel with one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeadError {
    #[error("the head is not readable: {0}")]
    Unreadable(String),
    #[error("the head is of format {0}; this program reads format {VERSION}")]
    OtherVersion(u32),
    #[error("the proof that the head stands in the log is not readable, or does not hold")]
    Proof,
    #[error("tops.bin is damaged: {0}")]
    Compression(#[from] CompressionError),
    #[error("tops.bin is damaged: it ends too early or goes on too long")]
    Frame,
}

/// A head as a site states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    pub head: Head,
    /// In a signed site: the head as an entry of the log. That it stands there was checked; by whom it is signed was not.
    pub proof: Option<Proof>,
}

impl Head {
    /// The bytes that are published, hashed and, later, signed.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    pub fn read(bytes: &[u8]) -> Result<Head, HeadError> {
        let head: Head = serde_json::from_slice(bytes).map_err(|error| HeadError::Unreadable(error.to_string()))?;
        if head.v == VERSION { Ok(head) } else { Err(HeadError::OtherVersion(head.v)) }
    }
}

impl Stated {
    /// Reads a head, or a proof with a head as its entry.
    pub fn read(bytes: &[u8]) -> Result<Stated, HeadError> {
        if !Proof::is_begun(bytes) {
            return Ok(Stated { head: Head::read(bytes)?, proof: None });
        }
        let proof = std::str::from_utf8(bytes).ok().and_then(Proof::parse).ok_or(HeadError::Proof)?;
        proof.checkpoint().ok_or(HeadError::Proof)?;
        Ok(Stated { head: Head::read(&proof.entry)?, proof: Some(proof) })
    }
}

impl From<&BuiltTree> for TreeHead {
    fn from(tree: &BuiltTree) -> TreeHead {
        TreeHead { root: tree.root, levels: tree.levels, count: tree.count }
    }
}
