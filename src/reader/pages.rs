//! What a look-up may cost: every page of a tree that did not come with the head counts once, and the one too many is
//! not read.

use super::published::{Published, SiteError};
use crate::hash::Hash;
use crate::tree::{Fetch, Leaf, Page, ReadError, Tree};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// How far a look-up goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// While somebody types: the first range, one leaf of it.
    Typed,
    /// What is looked up without asking.
    Whole,
    /// On request.
    Further,
}

impl Depth {
    /// Pages that a look-up of a name may read.
    pub fn pages(self) -> usize {
        if self == Depth::Further { 400 } else { 16 }
    }

    /// Leaves of one range.
    pub fn leaves(self) -> usize {
        match self {
            Depth::Typed => 1,
            Depth::Whole => 4,
            Depth::Further => 40,
        }
    }

    /// People that are enough, and rows shown.
    pub fn people(self) -> usize {
        if self == Depth::Further { 60 } else { 20 }
    }
}

/// A site whose pages are counted.
pub struct Counted<'s, 'a> {
    site: &'s mut Published<'a>,
    most: usize,
    read: BTreeSet<Hash>,
    /// Whether a page was wanted that was one too many.
    pub is_spent: bool,
}

/// Why a page is not there.
pub enum Missing {
    Spent,
    Site(SiteError),
}

impl<'s, 'a> Counted<'s, 'a> {
    pub fn new(site: &'s mut Published<'a>, most: usize) -> Counted<'s, 'a> {
        Counted { site, most, read: BTreeSet::new(), is_spent: false }
    }

    /// What all numbers of the program begin with.
    pub fn number_prefix(&self) -> &str {
        &self.site.number.prefix
    }

    /// Hands over the leaves of a range until `visit` has had enough, or the pages are spent; says whether that was all.
    pub fn walk(
        &mut self,
        tree: &'static str,
        prefix: &str,
        visit: &mut dyn FnMut(Vec<Leaf>) -> ControlFlow<()>,
    ) -> Result<bool, SiteError> {
        let tree = self.site.tree(tree)?;
        self.unless_spent(|counted| tree.walk(prefix.as_bytes(), counted, visit), false)
    }

    /// Allows so many pages in all; gives how many were allowed before.
    pub fn allow(&mut self, most: usize) -> usize {
        self.is_spent = false;
        std::mem::replace(&mut self.most, most)
    }

    /// The value of a key; none where it is not there or the pages are spent.
    pub fn get(&mut self, tree: &'static str, key: &str) -> Result<Option<Vec<u8>>, SiteError> {
        let tree: Tree = self.site.tree(tree)?;
        self.unless_spent(|counted| tree.get(key.as_bytes(), counted), None)
    }

    fn unless_spent<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, ReadError<Missing>>,
        spent: T,
    ) -> Result<T, SiteError> {
        match read(self) {
            Ok(read) => Ok(read),
            Err(ReadError::Fetch(Missing::Spent)) => {
                self.is_spent = true;
                Ok(spent)
            }
            Err(ReadError::Fetch(Missing::Site(error))) => Err(error),
            Err(ReadError::Mismatch { id }) => Err(SiteError::Misplaced { id }),
        }
    }
}

impl Fetch for Counted<'_, '_> {
    type Error = Missing;

    fn page(&mut self, id: &Hash) -> Result<Page, Missing> {
        if !self.site.is_top(id) && !self.read.contains(id) {
            if self.read.len() >= self.most {
                return Err(Missing::Spent);
            }
            self.read.insert(*id);
        }
        self.site.page(id).map_err(Missing::Site)
    }
}
