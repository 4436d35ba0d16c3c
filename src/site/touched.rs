//! Which places of a directory are not what they were on the earlier site: there a list must be made again, everywhere
//! else it is kept unseen.

/// The entries of everybody who changed, came or went, as bytes, passed in the order of a directory.
pub struct Touched {
    /// In descending order: the next one is the last.
    rest: Vec<Vec<u8>>,
}

impl Touched {
    pub fn new(mut entries: Vec<Vec<u8>>) -> Touched {
        entries.sort_unstable_by(|one, other| other.cmp(one));
        Touched { rest: entries }
    }

    /// Whether something was touched between the entry asked about before and this one, or is this one.
    pub fn passes(&mut self, entry: &[u8]) -> bool {
        let count = self.rest.len();
        while self.rest.last().is_some_and(|next| next.as_slice() <= entry) {
            self.rest.pop();
        }
        self.rest.len() < count
    }

    /// Whether something was touched behind the last entry.
    pub fn has_more(&mut self) -> bool {
        !self.rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_touched_is_passed_once() {
        let mut touched = Touched::new(["d", "b", "b", "x"].map(|entry| entry.as_bytes().to_vec()).to_vec());
        assert_eq!(
            ["a", "b", "c", "e", "f"].map(|entry| touched.passes(entry.as_bytes())),
            [false, true, false, true, false]
        );
        assert!(touched.has_more());
    }
}
