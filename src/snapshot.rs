//! The head: one small JSON text that names the roots of all trees and the times, and `tops.bin`, which carries it
//! together with the pages worth loading first. docs/format.md, "Head".

use crate::hash::Hash;
use crate::time::Moment;
use crate::tree;
use crate::tree::BuiltTree;
use crate::tree::CompressionError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The format version that this program writes, and the only one it reads.
pub const VERSION: u32 = 1;

/// The first bytes of `tops.bin`.
const MAGIC: &[u8; 4] = b"gst1";

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
    #[error("tops.bin is damaged: {0}")]
    Compression(#[from] CompressionError),
    #[error("tops.bin is damaged: it ends too early or goes on too long")]
    Frame,
}

/// The head and the pages of `tops.bin`, inflated but not yet checked: a page is taken only by the id it turns out
/// to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tops {
    pub head: Head,
    pub pages: Vec<Vec<u8>>,
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

impl From<&BuiltTree> for TreeHead {
    fn from(tree: &BuiltTree) -> TreeHead {
        TreeHead { root: tree.root, levels: tree.levels, count: tree.count }
    }
}

/// The bytes of `tops.bin` for a head and its trees, in the order of their names.
pub fn write_tops(head: &Head, trees: &BTreeMap<&str, BuiltTree>) -> Vec<u8> {
    let head = head.bytes();
    let pages: Vec<&[u8]> = trees.values().flat_map(|tree| &tree.tops).map(|page| page.bytes.as_slice()).collect();
    let mut bytes = MAGIC.to_vec();
    write_length(&mut bytes, head.len());
    bytes.extend(head);
    write_length(&mut bytes, pages.len());
    for page in pages {
        write_length(&mut bytes, page.len());
        bytes.extend_from_slice(page);
    }
    tree::deflate(&bytes)
}

/// Takes `tops.bin` apart.
pub fn read_tops(stored: &[u8]) -> Result<Tops, HeadError> {
    let bytes = tree::inflate(stored)?;
    let mut rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(HeadError::Frame)?;
    let head = Head::read(take_part(&mut rest)?)?;
    let mut pages = Vec::new();
    for _ in 0..take_length(&mut rest)? {
        pages.push(take_part(&mut rest)?.to_vec());
    }
    if rest.is_empty() { Ok(Tops { head, pages }) } else { Err(HeadError::Frame) }
}

fn write_length(bytes: &mut Vec<u8>, length: usize) {
    bytes.extend_from_slice(&(length as u32).to_be_bytes());
}

fn take_part<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], HeadError> {
    let length = take_length(rest)?;
    let (part, after) = rest.split_at_checked(length as usize).ok_or(HeadError::Frame)?;
    *rest = after;
    Ok(part)
}

fn take_length(rest: &mut &[u8]) -> Result<u32, HeadError> {
    let (length, after) = rest.split_first_chunk::<4>().ok_or(HeadError::Frame)?;
    *rest = after;
    Ok(u32::from_be_bytes(*length))
}
