//! The log as files that never change (C2SP tlog-tiles): its entries in bundles of 256, and the hashes of its tree in tiles
//! of 256, each made of full tiles below it.

use crate::hash::{self, Hash};

/// Entries in a bundle, and hashes in a tile, that is full.
pub const FULL: usize = 256;

/// A file of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Where a tile of a level stands; `width` is from 1 to `FULL`.
pub fn tile_path(level: usize, index: usize, width: usize) -> String {
    format!("tile/{level}/{}", place(index, width))
}

/// Where a bundle of entries stands.
pub fn entries_path(index: usize, width: usize) -> String {
    format!("tile/entries/{}", place(index, width))
}

/// 1234067 is `x001/x234/067`; what is not full has `.p/` and its width behind it.
fn place(index: usize, width: usize) -> String {
    let mut place = format!("{:03}", index % 1000);
    let mut above = index / 1000;
    while above > 0 {
        place = format!("x{:03}/{place}", above % 1000);
        above /= 1000;
    }
    if width < FULL { format!("{place}.p/{width}") } else { place }
}

/// Where the full tile stands, or will, of which this path is a part; `None` of a path that is no part.
pub fn whole_of(path: &str) -> Option<&str> {
    path.rsplit_once(".p/").map(|(whole, _)| whole)
}

/// The tiles of a tree that a tree of the first `old` of its leaves does not have.
pub fn hash_tiles(leaves: &[Hash], old: usize) -> Vec<Tile> {
    let mut tiles = Vec::new();
    let mut row = leaves.to_vec();
    let (mut old, mut level) = (old, 0);
    while !row.is_empty() {
        for (index, hashes) in row.chunks(FULL).enumerate().skip(old / FULL) {
            if index * FULL + hashes.len() > old {
                let bytes = hashes.iter().flat_map(|hash| *hash.as_bytes()).collect();
                tiles.push(Tile { path: tile_path(level, index, hashes.len()), bytes });
            }
        }
        row = row.chunks_exact(FULL).map(hash::tree).collect();
        (old, level) = (old / FULL, level + 1);
    }
    tiles
}

/// The bundles of entries that a log of the first `old` of them does not have.
pub fn entry_bundles(entries: &[Vec<u8>], old: usize) -> Vec<Tile> {
    let chunks = entries.chunks(FULL).enumerate().skip(old / FULL);
    let new = chunks.filter(|(index, bundle)| index * FULL + bundle.len() > old);
    new.map(|(index, bundle)| Tile { path: entries_path(index, bundle.len()), bytes: self::bundle(bundle) }).collect()
}

/// Each entry behind its length in two bytes. An entry has less than 65,536 bytes.
pub fn bundle(entries: &[Vec<u8>]) -> Vec<u8> {
    let framed = |entry: &Vec<u8>| [(entry.len() as u16).to_be_bytes().as_slice(), entry].concat();
    entries.iter().flat_map(framed).collect()
}

/// Takes a bundle apart; `None` where bytes are missing or too many.
pub fn read_bundle(mut bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut entries = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<2>() {
        let (entry, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        entries.push(entry.to_vec());
        bytes = rest;
    }
    bytes.is_empty().then_some(entries)
}

#[cfg(test)]
mod tests {
    use super::super::merkle;
    use super::*;
    use std::collections::BTreeMap;

    fn entries(count: usize) -> Vec<Vec<u8>> {
        (0..count).map(|index| format!("entry {index}").into_bytes()).collect()
    }

    #[test]
    fn a_tree_has_the_tiles_of_the_specifications_example() {
        let leaves = vec![merkle::leaf(b"the same"); 70_000];
        let tiles = hash_tiles(&leaves, 0);
        let count = |part: &str| tiles.iter().filter(|tile| tile.path.starts_with(part)).count();
        assert_eq!([count("tile/0/"), count("tile/1/"), count("tile/2/"), tiles.len()], [274, 2, 1, 277]);
        for path in ["tile/0/272", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1"] {
            assert!(tiles.iter().any(|tile| tile.path == path), "{path}");
        }
        assert_eq!(tile_path(0, 1_234_067, FULL), "tile/0/x001/x234/067");
        assert_eq!(hash_tiles(&leaves[..256], 0).len(), 2);
    }

    #[test]
    fn a_log_grown_step_by_step_has_every_tile_of_one_made_at_once() {
        let all = entries(700);
        let leaves: Vec<Hash> = all.iter().map(|entry| merkle::leaf(entry)).collect();
        let mut files = BTreeMap::new();
        for size in 1..=all.len() {
            let new = hash_tiles(&leaves[..size], size - 1).into_iter().chain(entry_bundles(&all[..size], size - 1));
            for tile in new {
                assert!(files.insert(tile.path.clone(), tile.bytes).is_none(), "{} was made twice", tile.path);
            }
            for tile in hash_tiles(&leaves[..size], 0).iter().chain(&entry_bundles(&all[..size], 0)) {
                assert_eq!(files.get(&tile.path), Some(&tile.bytes), "{} at {size}", tile.path);
            }
        }
    }

    #[test]
    fn bundles_come_apart_again() {
        let all = entries(300);
        let bundles = entry_bundles(&all, 0);
        let read: Vec<_> = bundles.iter().flat_map(|tile| read_bundle(&tile.bytes).expect("a bundle")).collect();
        assert_eq!(read, all);
        assert_eq!(read_bundle(&[0]), None);
        assert_eq!(read_bundle(&[0, 2, 1]), None);
    }
}
