//! One page: its bytes, its id, and taking it apart again. docs/format.md, "A page" and "Page id".

use super::compress::{self, CompressionError};
use crate::hash::{self, Hash};

/// The first bytes of every page: "goodstanding page, format 1".
const MAGIC: &[u8; 4] = b"gsp1";

/// One page of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Level 0.
    Leaves(Vec<Leaf>),
    /// Level 1 and up; the level is never 0.
    Index { level: u8, children: Vec<Child> },
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    pub key: Vec<u8>,
    pub value: Vec<u8>,
}

/// A page of the level below: its first key, its id, and how many values stand below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    pub key: Vec<u8>,
    pub id: Hash,
    pub values: u64,
}

/// Why bytes are not the page asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    #[error(transparent)]
    Compression(#[from] CompressionError),
    #[error("this is not a tree page of format 1")]
    NotAPage,
    #[error("the page ends in the middle of an entry")]
    Cut,
    #[error("bytes follow the page's last entry")]
    Trailing,
    #[error("the page's keys are out of order")]
    Disorder,
    #[error("the page's content is {found}, not what its name says")]
    OtherContent { found: Hash },
}

/// Where a page stands in the site: `p/3f/3f9a…`.
pub fn page_path(id: &Hash) -> String {
    let name = id.to_string();
    format!("p/{}/{name}", &name[..2])
}

/// A stored page, inflated, taken apart and checked against the id by which it was asked for.
pub fn open(stored: &[u8], id: &Hash) -> Result<Page, PageError> {
    let page = Page::decode(&compress::inflate(stored)?)?;
    let found = page.id();
    if found == *id { Ok(page) } else { Err(PageError::OtherContent { found }) }
}

impl Page {
    pub fn level(&self) -> u8 {
        match self {
            Page::Leaves(_) => 0,
            Page::Index { level, .. } => *level,
        }
    }

    /// How many entries the page holds.
    pub fn len(&self) -> usize {
        match self {
            Page::Leaves(leaves) => leaves.len(),
            Page::Index { children, .. } => children.len(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The page's id, worked out from its entries.
    pub fn id(&self) -> Hash {
        let entries: Vec<Hash> = match self {
            Page::Leaves(leaves) => leaves.iter().map(|leaf| leaf_hash(&leaf.key, &leaf.value)).collect(),
            Page::Index { level, children } => children.iter().map(|child| child.hash(*level)).collect(),
        };
        page_id(self.level(), &entries)
    }

    /// Takes inflated bytes apart. Every byte must belong, and the keys must ascend.
    pub fn decode(bytes: &[u8]) -> Result<Page, PageError> {
        let mut rest = bytes;
        if take(&mut rest, 4).map_err(|_| PageError::NotAPage)? != MAGIC {
            return Err(PageError::NotAPage);
        }
        let level = take(&mut rest, 1)?[0];
        let count = number(take(&mut rest, 4)?);
        let page = if level == 0 {
            Page::Leaves(entries(&mut rest, count, take_leaf)?)
        } else {
            Page::Index { level, children: entries(&mut rest, count, take_child)? }
        };
        if !rest.is_empty() {
            return Err(PageError::Trailing);
        }
        if page.keys().zip(page.keys().skip(1)).any(|(key, next)| key >= next) {
            return Err(PageError::Disorder);
        }
        Ok(page)
    }

    fn keys(&self) -> Box<dyn Iterator<Item = &[u8]> + '_> {
        match self {
            Page::Leaves(leaves) => Box::new(leaves.iter().map(|leaf| leaf.key.as_slice())),
            Page::Index { children, .. } => Box::new(children.iter().map(|child| child.key.as_slice())),
        }
    }
}

impl Child {
    /// The entry's hash in a page of a level.
    pub fn hash(&self, level: u8) -> Hash {
        entry_hash(level, &self.key, &[self.id.as_bytes(), &self.values.to_be_bytes()])
    }
}

/// The hash of a leaf's entry. It covers the value's hash, so that a proof can leave the value out.
pub fn leaf_hash(key: &[u8], value: &[u8]) -> Hash {
    entry_hash(0, key, &[Hash::of(&[value]).as_bytes()])
}

/// The id of a page of a level from its entries' hashes.
pub fn page_id(level: u8, entries: &[Hash]) -> Hash {
    let count = (entries.len() as u32).to_be_bytes();
    Hash::of(&[&[2, level], &count, hash::tree(entries).as_bytes()])
}

/// The bytes before a page's entries.
pub fn header(level: u8, count: u32) -> [u8; 9] {
    let [a, b, c, d] = count.to_be_bytes();
    let [m, n, o, p] = *MAGIC;
    [m, n, o, p, level, a, b, c, d]
}

/// Adds a leaf's entry to a page's bytes.
pub fn write_leaf(body: &mut Vec<u8>, key: &[u8], value: &[u8]) {
    write_key(body, key);
    body.extend_from_slice(&(value.len() as u32).to_be_bytes());
    body.extend_from_slice(value);
}

/// Adds an index entry to a page's bytes.
pub fn write_child(body: &mut Vec<u8>, child: &Child) {
    write_key(body, &child.key);
    body.extend_from_slice(child.id.as_bytes());
    body.extend_from_slice(&child.values.to_be_bytes());
}

fn write_key(body: &mut Vec<u8>, key: &[u8]) {
    body.extend_from_slice(&(key.len() as u16).to_be_bytes());
    body.extend_from_slice(key);
}

fn entry_hash(level: u8, key: &[u8], commitment: &[&[u8]]) -> Hash {
    let length = (key.len() as u16).to_be_bytes();
    let mut parts: Vec<&[u8]> = Vec::with_capacity(3 + commitment.len());
    let level = [level];
    parts.extend([level.as_slice(), &length, key]);
    parts.extend(commitment);
    hash::leaf(&parts)
}

fn entries<E>(
    rest: &mut &[u8],
    count: u64,
    take_entry: fn(&mut &[u8]) -> Result<E, PageError>,
) -> Result<Vec<E>, PageError> {
    let mut entries = Vec::new();
    for _ in 0..count {
        entries.push(take_entry(rest)?);
    }
    Ok(entries)
}

fn take_leaf(rest: &mut &[u8]) -> Result<Leaf, PageError> {
    let key = take_key(rest)?;
    let length = number(take(rest, 4)?);
    Ok(Leaf { key, value: take(rest, length as usize)?.to_vec() })
}

fn take_child(rest: &mut &[u8]) -> Result<Child, PageError> {
    let key = take_key(rest)?;
    let mut id = [0; 32];
    id.copy_from_slice(take(rest, 32)?);
    Ok(Child { key, id: Hash::from_bytes(id), values: number(take(rest, 8)?) })
}

fn take_key(rest: &mut &[u8]) -> Result<Vec<u8>, PageError> {
    let length = number(take(rest, 2)?);
    Ok(take(rest, length as usize)?.to_vec())
}

/// Bytes as an unsigned number, the big end first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn take<'a>(rest: &mut &'a [u8], length: usize) -> Result<&'a [u8], PageError> {
    let (taken, after) = rest.split_at_checked(length).ok_or(PageError::Cut)?;
    *rest = after;
    Ok(taken)
}
