//! What a sorter must do for those who make trees and lists of more entries than memory holds. Where it keeps them is
//! not known here; `store` has one that spills to the disk.

/// Takes entries in any order and gives them back in the order of their bytes. `E` is why it could not.
pub trait Sorter<E> {
    /// Takes in one entry of at most 65,535 bytes.
    fn add(&mut self, entry: &[u8]) -> Result<(), E>;

    /// Hands on every entry, those that are alike one after another, and is empty again.
    fn drain(&mut self, visit: &mut dyn FnMut(&[u8]) -> Result<(), E>) -> Result<(), E>;
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
