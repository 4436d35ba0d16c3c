//! Some entries of a page, shown to stand in it without the others: from what is shown and hashes of the rest, the page's id
//! is worked out again. docs/format.md, "Receipt".

use super::page::{self, Page};
use crate::hash::{self, Hash};
use std::collections::BTreeSet;

/// Part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageProof {
    pub level: u8,
    /// Entries in the whole page.
    pub count: usize,
    /// In the order of their places.
    pub shown: Vec<Shown>,
    /// Of what lies between the entries shown, from left to right.
    pub hashes: Vec<Hash>,
}

/// An entry that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its place in the page, counted from 0.
    pub at: usize,
    pub key: Vec<u8>,
    pub commitment: Commitment,
}

/// What an entry commits to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commitment {
    /// In a leaf: the hash of the value.
    Value(Hash),
    /// Above: the page below, and how many values stand below it.
    Child { id: Hash, values: u64 },
}

impl PageProof {
    /// The part of a page that shows the entries at these places.
    pub fn of(page: &Page, places: &BTreeSet<usize>) -> PageProof {
        let hashes = page.entry_hashes();
        let mut beside = Vec::new();
        hide(&hashes, 0, places, &mut beside);
        let shown = places.iter().filter_map(|at| shown(page, *at)).collect();
        PageProof { level: page.level(), count: page.len(), shown, hashes: beside }
    }

    /// The id of the page of which this is part; `None` where the parts cannot be of one page.
    pub fn id(&self) -> Option<Hash> {
        let is_in_order = self.shown.is_sorted_by(|one, next| one.at < next.at && one.key < next.key);
        let is_inside = self.shown.last().is_none_or(|last| last.at < self.count);
        let count = u32::try_from(self.count).ok()?;
        let fits = |shown: &Shown| matches!(shown.commitment, Commitment::Value(_)) == (self.level == 0);
        if !is_in_order || !is_inside || !self.shown.iter().all(fits) {
            return None;
        }
        let mut rest = Rest { shown: &self.shown, hashes: &self.hashes, level: self.level };
        let tree = if count == 0 { hash::tree(&[]) } else { rest.tree(0, self.count)? };
        rest.is_empty().then(|| page::id_of(self.level, count, &tree))
    }

    /// The entry at a place, if it is shown.
    pub fn at(&self, place: usize) -> Option<&Shown> {
        self.shown.binary_search_by_key(&place, |shown| shown.at).ok().map(|found| &self.shown[found])
    }
}

/// What of a proof is not used yet.
struct Rest<'a> {
    shown: &'a [Shown],
    hashes: &'a [Hash],
    level: u8,
}

impl Rest<'_> {
    /// The tree hash over so many entries from a place on.
    fn tree(&mut self, from: usize, count: usize) -> Option<Hash> {
        let next = self.shown.first().filter(|shown| shown.at < from + count);
        match (next, count) {
            (None, _) => take(&mut self.hashes).copied(),
            (Some(_), 1) => take(&mut self.shown).map(|shown| shown.hash(self.level)),
            (Some(_), _) => {
                let left = hash::split(count);
                Some(hash::node(&self.tree(from, left)?, &self.tree(from + left, count - left)?))
            }
        }
    }

    fn is_empty(&self) -> bool {
        self.shown.is_empty() && self.hashes.is_empty()
    }
}

fn take<'a, T>(list: &mut &'a [T]) -> Option<&'a T> {
    let (first, rest) = list.split_first()?;
    *list = rest;
    Some(first)
}

impl Shown {
    fn hash(&self, level: u8) -> Hash {
        match &self.commitment {
            Commitment::Value(value) => page::leaf_entry(&self.key, value),
            Commitment::Child { id, values } => page::child_entry(level, &self.key, (id, *values)),
        }
    }
}

fn shown(page: &Page, at: usize) -> Option<Shown> {
    let (key, commitment) = match page {
        Page::Leaves(leaves) => leaves.get(at).map(|leaf| (&leaf.key, Commitment::Value(Hash::of(&[&leaf.value]))))?,
        Page::Index { children, .. } => {
            children.get(at).map(|child| (&child.key, Commitment::Child { id: child.id, values: child.values }))?
        }
    };
    Some(Shown { at, key: key.clone(), commitment })
}

/// Hashes of the largest parts of the tree in which nothing is shown, from left to right.
fn hide(hashes: &[Hash], from: usize, places: &BTreeSet<usize>, beside: &mut Vec<Hash>) {
    if hashes.is_empty() {
        return;
    }
    if places.range(from..from + hashes.len()).next().is_none() {
        beside.push(hash::tree(hashes));
    } else if hashes.len() > 1 {
        let (left, right) = hashes.split_at(hash::split(hashes.len()));
        hide(left, from, places, beside);
        hide(right, from + left.len(), places, beside);
    }
}

#[cfg(test)]
mod tests {
    use super::super::page::{Child, Leaf};
    use super::*;
    use proptest::prelude::*;

    fn leaves(count: usize) -> Page {
        let leaf =
            |index: usize| Leaf { key: format!("{index:04}").into_bytes(), value: format!("v{index}").into_bytes() };
        Page::Leaves((0..count).map(leaf).collect())
    }

    fn index(count: usize) -> Page {
        let child = |index: usize| Child {
            key: format!("{index:04}").into_bytes(),
            id: Hash::of(&[&[index as u8]]),
            values: index as u64,
        };
        Page::Index { level: 2, children: (0..count).map(child).collect() }
    }

    proptest! {
        #[test]
        fn whatever_is_shown_of_a_page_gives_its_id(count in 0usize..130, places in prop::collection::btree_set(0usize..130, 0..5)) {
            let places: BTreeSet<usize> = places.into_iter().filter(|place| *place < count).collect();
            for page in [leaves(count), index(count)] {
                let proof = PageProof::of(&page, &places);
                prop_assert_eq!(proof.shown.len(), places.len());
                prop_assert_eq!(proof.id(), Some(page.id()));
            }
        }

        #[test]
        fn whatever_is_altered_gives_another_id_or_none(count in 2usize..130, place in 0usize..129, other in 0usize..130) {
            let place = place % count;
            for page in [leaves(count), index(count)] {
                let proof = PageProof::of(&page, &BTreeSet::from([place]));
                let altered = [
                    PageProof { count: count + 1, ..proof.clone() },
                    PageProof { level: proof.level + 1, ..proof.clone() },
                    PageProof { shown: Vec::new(), ..proof.clone() },
                    PageProof { hashes: proof.hashes[1..].to_vec(), ..proof.clone() },
                    PageProof { hashes: [&proof.hashes[..], &[page.id()]].concat(), ..proof.clone() },
                    PageProof { shown: vec![Shown { key: b"another".to_vec(), ..proof.shown[0].clone() }], ..proof.clone() },
                    PageProof { shown: vec![Shown { at: (place + 1 + other % (count - 1)) % count, ..proof.shown[0].clone() }], ..proof.clone() },
                ];
                for altered in altered {
                    prop_assert_ne!(altered.id(), Some(page.id()));
                }
            }
        }
    }
}
