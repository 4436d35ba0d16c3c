//! A tree made from the one before it and from what changed: leaves in which nothing changed are taken over by their ids,
//! unread. The same keys and values give the same tree as `build` makes of them from nothing.

use super::build::{BuildError, Builder, BuiltPage, BuiltTree};
use super::cut::Shape;
use super::page::{Child, Leaf, Page};
use super::read::{Fetch, ReadError, Tree};
use crate::hash::Hash;
use std::collections::BTreeMap;

/// New values by key; `None` where a key is gone.
pub type Changes = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// A page of the new tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Renewed {
    Built(BuiltPage),
    /// A leaf of the old tree.
    Kept(Hash),
}

/// Why a tree cannot be renewed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenewError<E> {
    #[error(transparent)]
    Read(ReadError<E>),
    #[error(transparent)]
    Build(#[from] BuildError),
}

/// Makes the new tree. `shape` is that of the old one.
pub fn renew<F: Fetch>(
    (old, shape): (Tree, Shape),
    changes: &Changes,
    fetch: &mut F,
    sink: &mut dyn FnMut(Renewed),
) -> Result<BuiltTree, RenewError<F::Error>> {
    let leaves = old.leaves(fetch).map_err(RenewError::Read)?;
    let mut renewal = Renewal { builder: Builder::new(shape), fetch, sink, is_in_step: false, unread: None };
    let shares = shares(&leaves, changes);
    let is_unchanged = |place: usize| shares.get(place).is_none_or(Changes::is_empty);
    for (place, child) in leaves.iter().enumerate() {
        // Where a leaf loses its beginning, the one before it may go on.
        if renewal.is_in_step && is_unchanged(place) && is_unchanged(place + 1) {
            renewal.take_over(child);
        } else {
            renewal.make_again(child, &shares[place])?;
        }
    }
    let sink = renewal.sink;
    Ok(renewal.builder.finish(&mut |page| sink(Renewed::Built(page))))
}

/// What changes in each leaf.
fn shares(leaves: &[Child], changes: &Changes) -> Vec<Changes> {
    let mut shares = vec![Changes::new(); leaves.len()];
    for (key, value) in changes {
        let place = leaves.partition_point(|leaf| leaf.key <= *key).saturating_sub(1);
        shares[place].insert(key.clone(), value.clone());
    }
    shares
}

/// A walk along the leaves of the old tree.
struct Renewal<'r, F: Fetch> {
    builder: Builder,
    fetch: &'r mut F,
    sink: &'r mut dyn FnMut(Renewed),
    /// Whether the next old leaf begins where one of the new tree does.
    is_in_step: bool,
    /// The leaf before, where it was taken over.
    unread: Option<Hash>,
}

impl<F: Fetch> Renewal<'_, F> {
    fn take_over(&mut self, child: &Child) {
        let sink = &mut self.sink;
        self.builder.take_over(child.clone(), &mut |page| sink(Renewed::Built(page)));
        sink(Renewed::Kept(child.id));
        self.unread = Some(child.id);
    }

    /// Pushes what an old leaf holds, with what changed in it.
    fn make_again(&mut self, child: &Child, changed: &Changes) -> Result<(), RenewError<F::Error>> {
        if let Some(before) = self.unread.take()
            && let Some(last) = self.leaf(&before)?.last()
        {
            self.builder.passed(&last.key);
        }
        let mut leaves: BTreeMap<_, _> = self.leaf(&child.id)?.into_iter().map(|leaf| (leaf.key, leaf.value)).collect();
        let mut is_in_step = true;
        for (key, value) in changed {
            let is_new = value.is_some();
            let was_there = match value {
                Some(value) => leaves.insert(key.clone(), value.clone()).is_some(),
                None => leaves.remove(key).is_some(),
            };
            is_in_step &= is_new == was_there;
        }
        for (place, (key, value)) in leaves.iter().enumerate() {
            let sink = &mut self.sink;
            self.builder.push(key, value, &mut |page| sink(Renewed::Built(page)))?;
            is_in_step &= place > 0 || self.builder.has_just_begun();
        }
        self.is_in_step = is_in_step && !leaves.is_empty();
        Ok(())
    }

    fn leaf(&mut self, id: &Hash) -> Result<Vec<Leaf>, RenewError<F::Error>> {
        match self.fetch.page(id).map_err(|error| RenewError::Read(ReadError::Fetch(error)))? {
            Page::Leaves(leaves) => Ok(leaves),
            Page::Index { .. } => Err(RenewError::Read(ReadError::Mismatch { id: *id })),
        }
    }
}
