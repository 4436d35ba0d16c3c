//! SHA-256 values, their text, and the tree hash of RFC 6962, section 2.1. sha2 is used here alone.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use sha2::block_api::compress256;
use sha2::{Digest, Sha256};
use std::fmt;

/// Bytes that SHA-256 takes in at a time.
const BLOCK: usize = 64;

/// The longest message that fits two blocks with its padding: a one, and its length in eight bytes.
const SHORT: usize = 2 * BLOCK - 9;

/// What SHA-256 begins with (FIPS 180-4, section 5.3.3).
const BEGINNING: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// A SHA-256 value. Text form: 64 lower-case hexadecimal digits, never shortened.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of the parts laid end to end. Callers that join parts of varying length say the lengths themselves.
    pub fn of(parts: &[&[u8]]) -> Hash {
        match short(parts) {
            Some(hash) => hash,
            None => Hash(parts.iter().fold(Sha256::new(), Digest::chain_update).finalize().into()),
        }
    }

    pub fn from_bytes(bytes: [u8; 32]) -> Hash {
        Hash(bytes)
    }

    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first four bytes as a number, big end first: a number between 0 and 2³²−1 that a key cannot choose.
    pub fn leading_u32(&self) -> u32 {
        u32::from_be_bytes([self.0[0], self.0[1], self.0[2], self.0[3]])
    }

    /// Reads 64 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<Hash> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Some(Hash(bytes))
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// The hash of a short message, laid out with its padding (FIPS 180-4, section 5.1.1); `None` for a longer one. Nearly all
/// that is hashed is short, many times a person, and a hasher that takes in any length costs as much again as hashing.
fn short(parts: &[&[u8]]) -> Option<Hash> {
    let mut blocks = [[0; BLOCK]; 2];
    let message = blocks.as_flattened_mut();
    let mut length = 0;
    for part in parts {
        message[..SHORT].get_mut(length..)?.get_mut(..part.len())?.copy_from_slice(part);
        length += part.len();
    }
    message[length] = 0x80;
    let end = if length < SHORT - BLOCK + 1 { BLOCK } else { 2 * BLOCK };
    message[end - 8..end].copy_from_slice(&(8 * length as u64).to_be_bytes());
    let mut state = BEGINNING;
    compress256(&mut state, &blocks[..end / BLOCK]);
    let mut hash = [0; 32];
    for (bytes, word) in hash.as_chunks_mut().0.iter_mut().zip(state) {
        *bytes = word.to_be_bytes();
    }
    Some(Hash(hash))
}

/// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
pub fn node(left: &Hash, right: &Hash) -> Hash {
    Hash::of(&[&[1], &left.0, &right.0])
}

/// The Merkle tree hash over leaf hashes, in order. The hash of nothing is SHA-256 of the empty string.
pub fn tree(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::of(&[]),
        [only] => *only,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node(&tree(left), &tree(right))
        }
    }
}

/// The largest power of two below a count of two or more.
pub fn split(count: usize) -> usize {
    count.next_power_of_two() / 2
}

impl fmt::Display for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
        let text = String::deserialize(deserializer)?;
        Hash::parse(&text).ok_or_else(|| D::Error::custom("a hash is 64 hexadecimal digits"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_any_length_and_in_any_parts_have_the_hash_that_sha2_gives() {
        let message: Vec<u8> = (0..=255).collect();
        for length in 0..message.len() {
            let expected = Hash(Sha256::digest(&message[..length]).into());
            for middle in [0, 1, length / 2, length] {
                let (first, rest) = message[..length].split_at(middle.min(length));
                assert_eq!(Hash::of(&[first, rest]), expected, "{length} bytes");
            }
        }
    }
}
