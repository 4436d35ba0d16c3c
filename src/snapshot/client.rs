//! The folder that runs in the reader's browser, as the head commits to it.

use crate::hash::Hash;
use std::collections::BTreeMap;

/// The file in the folder that lists the others, so that a reader who sees a site over an address can check them all.
pub const CLIENT_FILES: &str = "files.json";

/// docs/format.md, "Head": every path with its length as a u16, every content with its length as a u64. A path too long
/// for a u16 counts as the longest; no browser would ask for it.
pub fn client_hash(files: &BTreeMap<String, Vec<u8>>) -> Hash {
    let mut joined = Vec::new();
    for (path, bytes) in files {
        joined.extend(u16::try_from(path.len()).unwrap_or(u16::MAX).to_be_bytes());
        joined.extend(path.as_bytes());
        joined.extend((bytes.len() as u64).to_be_bytes());
        joined.extend(bytes);
    }
    Hash::of(&[&joined])
}
