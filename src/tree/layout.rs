//! How the entries of a page lie in its bytes: one column behind the other, since what is alike compresses best side by
//! side, and of every key only what differs from the one before it. docs/format.md, "A page".
//!
//! One page has one form: a reader refuses whatever a writer would have written otherwise.

use super::number::{take_number, write_number};
use crate::compress::{CompressionError, INFLATED_LIMIT};
use crate::hash::Hash;

/// The first bytes of every page: "goodstanding page, format 2".
pub const MAGIC: &[u8; 4] = b"gsp2";

/// Why bytes are not the page asked for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    #[error(transparent)]
    Compression(#[from] CompressionError),
    #[error("this is not a tree page of format 2")]
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

/// The columns of a page that is being written.
#[derive(Default)]
pub struct Columns {
    last_key: Vec<u8>,
    /// How many bytes each key shares with the one before it.
    shared: Vec<u8>,
    /// The lengths of what is left of the keys.
    lengths: Vec<u8>,
    rests: Vec<u8>,
    /// Of leaves the lengths of the values; above, the ids of pages.
    left: Vec<u8>,
    /// Of leaves the values; above, how many values stand below each.
    right: Vec<u8>,
}

impl Columns {
    pub fn push_leaf(&mut self, key: &[u8], value: &[u8]) {
        self.push_key(key);
        write_number(&mut self.left, value.len() as u64);
        self.right.extend_from_slice(value);
    }

    pub fn push_child(&mut self, key: &[u8], id: &Hash, values: u64) {
        self.push_key(key);
        self.left.extend_from_slice(id.as_bytes());
        write_number(&mut self.right, values);
    }

    fn push_key(&mut self, key: &[u8]) {
        let shared = self.last_key.iter().zip(key).take_while(|(before, byte)| before == byte).count();
        write_number(&mut self.shared, shared as u64);
        write_number(&mut self.lengths, (key.len() - shared) as u64);
        self.rests.extend_from_slice(&key[shared..]);
        self.last_key.truncate(shared);
        self.last_key.extend_from_slice(&key[shared..]);
    }

    /// The bytes of a page of so many entries.
    pub fn page(&self, level: u8, count: usize) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.push(level);
        write_number(&mut bytes, count as u64);
        for column in [&self.shared, &self.lengths, &self.rests, &self.left, &self.right] {
            bytes.extend_from_slice(column);
        }
        bytes
    }
}

/// What is left to read of a page.
pub struct Reading<'a> {
    rest: &'a [u8],
}

impl<'a> Reading<'a> {
    /// Reads what stands before the columns: the level, and how many entries there are.
    pub fn begin(bytes: &'a [u8]) -> Result<(Reading<'a>, u8, usize), PageError> {
        let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(PageError::NotAPage)?;
        let (level, rest) = rest.split_first().ok_or(PageError::Cut)?;
        let mut reading = Reading { rest };
        let count = reading.length()?;
        // Every entry takes more than a byte, so that no count asks for more memory than the bytes can fill.
        if count > reading.rest.len() {
            return Err(PageError::Cut);
        }
        Ok((reading, *level, count))
    }

    /// The keys, written out: each above the one before it, none empty, together no more than a page may hold.
    pub fn keys(&mut self, count: usize) -> Result<Vec<Vec<u8>>, PageError> {
        let shared = self.lengths(count)?;
        let lengths = self.lengths(count)?;
        let mut keys: Vec<Vec<u8>> = Vec::with_capacity(count);
        let mut held = 0;
        for (shared, length) in shared.into_iter().zip(lengths) {
            let before = keys.last().map_or(&[][..], Vec::as_slice);
            let key = next_key(before, shared, self.take(length)?)?;
            held += key.len();
            if held > INFLATED_LIMIT {
                return Err(CompressionError::TooLarge.into());
            }
            keys.push(key);
        }
        Ok(keys)
    }

    pub fn lengths(&mut self, count: usize) -> Result<Vec<usize>, PageError> {
        (0..count).map(|_| self.length()).collect()
    }

    fn length(&mut self) -> Result<usize, PageError> {
        usize::try_from(self.number()?).map_err(|_| PageError::Cut)
    }

    pub fn number(&mut self) -> Result<u64, PageError> {
        take_number(&mut self.rest).ok_or(if self.rest.is_empty() { PageError::Cut } else { PageError::NotAPage })
    }

    pub fn take(&mut self, length: usize) -> Result<&'a [u8], PageError> {
        let (taken, after) = self.rest.split_at_checked(length).ok_or(PageError::Cut)?;
        self.rest = after;
        Ok(taken)
    }

    /// Nothing may follow the last column.
    pub fn end(self) -> Result<(), PageError> {
        if self.rest.is_empty() { Ok(()) } else { Err(PageError::Trailing) }
    }
}

/// The key that shares so many bytes with the one before it, and not one more: its own next byte is higher.
fn next_key(before: &[u8], shared: usize, rest: &[u8]) -> Result<Vec<u8>, PageError> {
    let start = before.get(..shared).ok_or(PageError::Disorder)?;
    let first = rest.first().ok_or(PageError::Disorder)?;
    if before.get(shared).is_some_and(|byte| byte >= first) {
        return Err(PageError::Disorder);
    }
    let key = [start, rest].concat();
    if key.len() > usize::from(u16::MAX) { Err(PageError::NotAPage) } else { Ok(key) }
}
