//! Walking a published tree: one key, the keys that begin alike, or everything.
//!
//! Pages come from a `Fetch`, which opens and checks them; what is left to check here is that a child is what its
//! parent said: its level, what its first key begins with and its count.

use super::page::{Child, Leaf, Page};
use crate::hash::Hash;
use std::ops::ControlFlow;

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
        let (mut leaves, mut left) = (Vec::new(), most_leaves);
        let complete = self.walk(prefix, fetch, &mut |page| {
            leaves.extend(page.into_iter().filter(|leaf| leaf.key.starts_with(prefix)));
            left -= 1;
            if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        Ok(Range { leaves, complete })
    }

    /// Hands over, whole and from left to right, the leaves in which keys that begin with `prefix` stand or would stand,
    /// until `visit` has had enough. Says whether that was all of them.
    pub fn walk<F: Fetch>(
        self,
        prefix: &[u8],
        fetch: &mut F,
        visit: &mut dyn FnMut(Vec<Leaf>) -> ControlFlow<()>,
    ) -> Result<bool, ReadError<F::Error>> {
        let root = fetch.page(&self.root).map_err(ReadError::Fetch)?;
        let mut walk = Walk { prefix, fetch, visit, is_enough: false };
        walk.below(root)
    }

    /// Every leaf as the pages above name it, in order. A tree of one page has one that it is no matter how to call.
    pub fn leaves<F: Fetch>(self, fetch: &mut F) -> Result<Vec<Child>, ReadError<F::Error>> {
        let mut leaves = Vec::new();
        match fetch.page(&self.root).map_err(ReadError::Fetch)? {
            Page::Leaves(only) => leaves.push(Child { key: Vec::new(), id: self.root, values: only.len() as u64 }),
            Page::Index { level, children } => add_leaves((level, children), fetch, &mut leaves)?,
        }
        Ok(leaves)
    }

    /// Hands every value to `visit`, in the order of the keys.
    pub fn each<F: Fetch>(self, fetch: &mut F, visit: &mut dyn FnMut(Leaf)) -> Result<(), ReadError<F::Error>> {
        let root = fetch.page(&self.root).map_err(ReadError::Fetch)?;
        each(root, fetch, visit)
    }
}

/// Adds the leaves below an index page of a level.
fn add_leaves<F: Fetch>(
    (level, children): (u8, Vec<Child>),
    fetch: &mut F,
    leaves: &mut Vec<Child>,
) -> Result<(), ReadError<F::Error>> {
    if level == 1 {
        leaves.extend(children);
        return Ok(());
    }
    for child in &children {
        match below(level, child, fetch)? {
            Page::Index { level, children } => add_leaves((level, children), fetch, leaves)?,
            Page::Leaves(_) => return Err(ReadError::Mismatch { id: child.id }),
        }
    }
    Ok(())
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
struct Walk<'w, F: Fetch> {
    prefix: &'w [u8],
    fetch: &'w mut F,
    visit: &'w mut dyn FnMut(Vec<Leaf>) -> ControlFlow<()>,
    is_enough: bool,
}

impl<F: Fetch> Walk<'_, F> {
    /// Walks what stands below a page; false where something is left out.
    fn below(&mut self, page: Page) -> Result<bool, ReadError<F::Error>> {
        match page {
            Page::Leaves(leaves) => self.is_enough = (self.visit)(leaves).is_break(),
            Page::Index { level, children } => {
                for child in touching(&children, self.prefix) {
                    if self.is_enough {
                        return Ok(false);
                    }
                    let page = below(level, child, self.fetch)?;
                    if !self.below(page)? {
                        return Ok(false);
                    }
                }
            }
        }
        Ok(true)
    }
}

/// The children in which keys that begin with `prefix` can stand: the last one whose border is at or before it, and those
/// after it whose border starts with it.
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
    let is_in_place = first.is_some_and(|first| first.starts_with(&child.key));
    let agrees = page.level() + 1 == level && is_in_place && values == child.values;
    if agrees { Ok(page) } else { Err(ReadError::Mismatch { id: child.id }) }
}
