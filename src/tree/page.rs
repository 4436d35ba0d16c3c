//! One page: its bytes, its id, and taking it apart again. docs/format.md, "A page" and "Page id".

use super::layout::{PageError, Reading};
use crate::compress;
use crate::hash::{self, Hash};

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

/// A page of the level below: where it begins, its id, and how many values stand below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    /// The beginning of its first key by which that is above all keys before it.
    pub key: Vec<u8>,
    pub id: Hash,
    pub values: u64,
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
        page_id(self.level(), &self.entry_hashes())
    }

    /// The hashes of its entries, in order.
    pub fn entry_hashes(&self) -> Vec<Hash> {
        match self {
            Page::Leaves(leaves) => leaves.iter().map(|leaf| leaf_hash(&leaf.key, &leaf.value)).collect(),
            Page::Index { level, children } => children.iter().map(|child| child.hash(*level)).collect(),
        }
    }

    /// Takes inflated bytes apart. Every byte must belong, and the keys must ascend.
    pub fn decode(bytes: &[u8]) -> Result<Page, PageError> {
        let (mut reading, level, count) = Reading::begin(bytes)?;
        let keys = reading.keys(count)?;
        let page = if level == 0 {
            Page::Leaves(take_leaves(&mut reading, keys)?)
        } else {
            Page::Index { level, children: take_children(&mut reading, keys)? }
        };
        reading.end()?;
        Ok(page)
    }
}

impl Child {
    /// The entry's hash in a page of a level.
    pub fn hash(&self, level: u8) -> Hash {
        child_entry(level, &self.key, (&self.id, self.values))
    }
}

/// The hash of a leaf's entry. It covers the value's hash, so that a proof can leave the value out.
pub fn leaf_hash(key: &[u8], value: &[u8]) -> Hash {
    leaf_entry(key, &Hash::of(&[value]))
}

/// The same, where only the hash of the value is known.
pub fn leaf_entry(key: &[u8], value: &Hash) -> Hash {
    entry_hash(0, key, [value.as_bytes(), &[]])
}

/// The hash of an entry of a page of a level above the leaves.
pub fn child_entry(level: u8, key: &[u8], (id, values): (&Hash, u64)) -> Hash {
    entry_hash(level, key, [id.as_bytes(), &values.to_be_bytes()])
}

/// The id of a page of a level from its entries' hashes.
pub fn page_id(level: u8, entries: &[Hash]) -> Hash {
    id_of(level, entries.len() as u32, &hash::tree(entries))
}

/// The same, where only the tree hash over its entries is known.
pub fn id_of(level: u8, count: u32, tree: &Hash) -> Hash {
    Hash::of(&[&[2, level], &count.to_be_bytes(), tree.as_bytes()])
}

/// The hash of an entry: a leaf of the page's hash tree (RFC 6962, section 2.1).
fn entry_hash(level: u8, key: &[u8], commitment: [&[u8]; 2]) -> Hash {
    let length = (key.len() as u16).to_be_bytes();
    Hash::of(&[&[0, level], &length, key, commitment[0], commitment[1]])
}

fn take_leaves(reading: &mut Reading, keys: Vec<Vec<u8>>) -> Result<Vec<Leaf>, PageError> {
    let lengths = reading.lengths(keys.len())?;
    let leaf = |(key, length)| Ok(Leaf { key, value: reading.take(length)?.to_vec() });
    keys.into_iter().zip(lengths).map(leaf).collect()
}

fn take_children(reading: &mut Reading, keys: Vec<Vec<u8>>) -> Result<Vec<Child>, PageError> {
    let ids = reading.take(keys.len() * size_of::<[u8; 32]>())?.as_chunks().0;
    let child =
        |(key, id): (Vec<u8>, &[u8; 32])| Ok(Child { key, id: Hash::from_bytes(*id), values: reading.number()? });
    keys.into_iter().zip(ids).map(child).collect()
}

#[cfg(test)]
mod tests {
    use super::super::layout::Columns;
    use super::*;
    use crate::compress::CompressionError;
    use proptest::prelude::*;

    fn written(page: &Page) -> Vec<u8> {
        let mut columns = Columns::default();
        match page {
            Page::Leaves(leaves) => leaves.iter().for_each(|leaf| columns.push_leaf(&leaf.key, &leaf.value)),
            Page::Index { children, .. } => {
                children.iter().for_each(|child| columns.push_child(&child.key, &child.id, child.values));
            }
        }
        columns.page(page.level(), page.len())
    }

    fn leaves(keys: &[&str]) -> Page {
        Page::Leaves(keys.iter().map(|key| Leaf { key: key.as_bytes().to_vec(), value: b"{}".to_vec() }).collect())
    }

    fn index(keys: &[&str]) -> Page {
        let child = |key: &&str| Child { key: key.as_bytes().to_vec(), id: Hash::of(&[key.as_bytes()]), values: 300 };
        Page::Index { level: 1, children: keys.iter().map(child).collect() }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn a_page_that_is_read_is_written_as_it_was(
            keys in prop::collection::btree_set("[ab]{1,5}", 0..6),
            is_leaf in any::<bool>(),
            changes in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..5), 0..4),
        ) {
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let page = if is_leaf { leaves(&keys) } else { index(&keys) };
            let mut bytes = written(&page);
            prop_assert_eq!(Page::decode(&bytes), Ok(page));
            for (at, byte) in changes {
                *at.get_mut(&mut bytes) = byte;
            }
            if let Ok(read) = Page::decode(&bytes) {
                prop_assert_eq!(written(&read), bytes);
            }
        }
    }

    #[test]
    fn what_could_be_written_otherwise_or_would_fill_the_memory_is_refused() {
        let page = |columns: &[u8]| Page::decode(&[b"gsp2\0".as_slice(), columns].concat());
        for (columns, expected) in [
            (&[1, 0, 1, b'a', 0][..], Ok(1)),
            (&[2, 0, 0, 1, 1, b'b', b'a', 0, 0], Err(PageError::Disorder)),
            (&[2, 0, 0, 1, 2, b'a', b'a', b'b', 0, 0], Err(PageError::Disorder)),
            (&[2, 0, 1, 2, 0, b'a', b'a', 0, 0], Err(PageError::Disorder)),
            (&[1, 1, 1, b'a', 0], Err(PageError::Disorder)),
            (&[1, 0, 0, 0], Err(PageError::Disorder)),
            (&[1, 0, 129, 0, b'a', 0], Err(PageError::NotAPage)),
            (&[1, 0, 1, b'a', 0, 7], Err(PageError::Trailing)),
            (&[1, 0, 1, b'a', 9], Err(PageError::Cut)),
            (&[255, 255, 255, 255, 127], Err(PageError::Cut)),
        ] {
            assert_eq!(page(columns).map(|page| page.len()), expected, "{columns:?}");
        }
        // A hundred keys that share 60,000 bytes.
        let mut columns = vec![100, 0];
        columns.extend([0xdf, 0xd4, 3].repeat(99));
        columns.extend([0xe0, 0xd4, 3]);
        columns.extend([1; 99]);
        columns.extend(vec![0; 60_000]);
        columns.extend(1..100);
        columns.extend([0; 100]);
        assert_eq!(page(&columns), Err(CompressionError::TooLarge.into()));
    }
}
