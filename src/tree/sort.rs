//! What a sorter must do for those who make trees and lists of more entries than memory holds. Where it keeps them is
//! not known here; `store` has one that spills to the disk.

/// Takes entries in any order and gives them back in the order of their bytes. `E` is why it could not.
pub trait Sorter<E> {
    /// Takes in one entry of at most 65,535 bytes.
    fn add(&mut self, entry: &[u8]) -> Result<(), E>;

    /// Hands on every entry, those that are alike one after another, and is empty again.
    fn drain(&mut self, visit: &mut dyn FnMut(&[u8]) -> Result<(), E>) -> Result<(), E>;
}

/// Entries one behind the other: a list of millions without memory of its own for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    bytes: Vec<u8>,
    /// Where each entry ends.
    ends: Vec<usize>,
}

impl Entries {
    /// Adds an entry, made of parts that are laid end to end.
    pub fn push(&mut self, parts: &[&[u8]]) {
        parts.iter().for_each(|part| self.bytes.extend_from_slice(part));
        self.ends.push(self.bytes.len());
    }

    /// The entries in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.bytes[start..*end])
    }

    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

/// Where entries are few, a list of them is enough.
impl<E> Sorter<E> for Vec<Vec<u8>> {
    fn add(&mut self, entry: &[u8]) -> Result<(), E> {
        self.push(entry.to_vec());
        Ok(())
    }

    fn drain(&mut self, visit: &mut dyn FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        self.sort_unstable();
        std::mem::take(self).iter().try_for_each(|entry| visit(entry))
    }
}
