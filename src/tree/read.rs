//! Walking a published tree: one key, the keys that begin alike, or everything.
//!
//! Pages come from a `Fetch`, which opens and checks them; what is left to check here is that a child is what its
//! parent said: its level, its first key and its count.

use super::page::{Child, Leaf, Page};
use crate::hash::Hash;

/// Where pages come from.
pub trait Fetch {
    type Error;

    /// The page of this id, checked against it.
    fn page(&mut self, id: &Hash) -> Result<Page, Self::Error>;
}

/// Why a tree cannot be read on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError<E> {
    #[error(transparent)]
    Fetch(E),
    #[error("the page {id} is not what the page above it says")]
    Mismatch { id: Hash },
}

/// A tree by its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tree {
    pub root: Hash,
}

/// The values whose keys begin alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub leaves: Vec<Leaf>,
    /// False when the range goes on beyond the leaves that were read.
    pub complete: bool,
}

impl Tree {
    /// The value of a key; the way down is the only place where it can stand.
    pub fn get<F: Fetch>(self, key: &[u8], fetch: &mut F) -> Result<Option<Vec<u8>>, ReadError<F::Error>> {
        let mut page = fetch.page(&self.root).map_err(ReadError::Fetch)?;
        loop {
            match page {
                Page::Leaves(leaves) => {
                    return Ok(leaves.into_iter().find(|leaf| leaf.key == key).map(|leaf| leaf.value));
                }
                Page::Index { level, children } => match children.iter().rfind(|child| child.key.as_slice() <= key) {
                    None => return Ok(None),
                    Some(child) => page = below(level, child, fetch)?,
                },
            }
        }
    }

    /// The values whose keys begin with `prefix`, in order, from at most so many leaves.
    pub fn range<F: Fetch>(
        self,
        prefix: &[u8],
        most_leaves: usize,
        fetch: &mut F,
    ) -> Result<Range, ReadError<F::Error>> {
        let mut walk = Walk { prefix, leaves: Vec::new(), pages_left: most_leaves, complete: true };
        let root = fetch.page(&self.root).map_err(ReadError::Fetch)?;
        walk.visit(root, fetch)?;
        Ok(Range { leaves: walk.leaves, complete: walk.complete })
    }

    /// Hands every value to `visit`, in the order of the keys.
    pub fn each<F: Fetch>(self, fetch: &mut F, visit: &mut dyn FnMut(Leaf)) -> Result<(), ReadError<F::Error>> {
        let root = fetch.page(&self.root).map_err(ReadError::Fetch)?;
        each(root, fetch, visit)
    }
}

fn each<F: Fetch>(page: Page, fetch: &mut F, visit: &mut dyn FnMut(Leaf)) -> Result<(), ReadError<F::Error>> {
    match page {
        Page::Leaves(leaves) => leaves.into_iter().for_each(visit),
        Page::Index { level, children } => {
            for child in &children {
                let page = below(level, child, fetch)?;
                each(page, fetch, visit)?;
            }
        }
    }
    Ok(())
}

/// A walk over the leaves of a range.
struct Walk<'a> {
    prefix: &'a [u8],
    leaves: Vec<Leaf>,
    pages_left: usize,
    complete: bool,
}

impl Walk<'_> {
    fn visit<F: Fetch>(&mut self, page: Page, fetch: &mut F) -> Result<(), ReadError<F::Error>> {
        match page {
            Page::Leaves(leaves) => {
                self.pages_left -= 1;
                self.leaves.extend(leaves.into_iter().filter(|leaf| leaf.key.starts_with(self.prefix)));
            }
            Page::Index { level, children } => {
                for child in touching(&children, self.prefix) {
                    if self.pages_left == 0 {
                        self.complete = false;
                        break;
                    }
                    let page = below(level, child, fetch)?;
                    self.visit(page, fetch)?;
                }
            }
        }
        Ok(())
    }
}

/// The children in which keys that begin with `prefix` can stand: the last one that starts at or before it, and those
/// after it that start with it.
fn touching<'a>(children: &'a [Child], prefix: &[u8]) -> &'a [Child] {
    let after = children.partition_point(|child| child.key.as_slice() <= prefix);
    let end = children[after..].partition_point(|child| child.key.starts_with(prefix)) + after;
    &children[after.saturating_sub(1)..end]
}

fn below<F: Fetch>(level: u8, child: &Child, fetch: &mut F) -> Result<Page, ReadError<F::Error>> {
    let page = fetch.page(&child.id).map_err(ReadError::Fetch)?;
    let (first, values) = match &page {
        Page::Leaves(leaves) => (leaves.first().map(|leaf| &leaf.key), leaves.len() as u64),
        Page::Index { children, .. } => {
            (children.first().map(|child| &child.key), children.iter().map(|child| child.values).sum())
        }
    };
    let agrees = page.level() + 1 == level && first == Some(&child.key) && values == child.values;
    if agrees { Ok(page) } else { Err(ReadError::Mismatch { id: child.id }) }
}
