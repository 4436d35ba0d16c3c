//! Which places of a directory are not what they were on the earlier site: there a list must be made again, everywhere
//! else it is kept unseen.

use super::lists::{Cutter, IsNew};
use super::shelf::{Entry, Group};

/// The entries of everybody who changed, came or went, passed in the order of a directory.
pub struct Touched {
    /// As they stood on the earlier site. In descending order: the next one is the last.
    then: Vec<Vec<u8>>,
    /// As they stand now, in descending order.
    now: Vec<Vec<u8>>,
}

impl Touched {
    pub fn new(mut then: Vec<Vec<u8>>, mut now: Vec<Vec<u8>>) -> Touched {
        then.sort_unstable_by(|one, other| other.cmp(one));
        now.sort_unstable_by(|one, other| other.cmp(one));
        Touched { then, now }
    }

    /// Tells the cutter of a group what stood there before an entry and is gone. What is gone with its whole group needs
    /// no telling.
    pub fn tell_gone(&mut self, cutter: &mut Cutter, before: &[u8]) {
        let group = Entry::of(before).group;
        while let Some(then) = self.then.pop_if(|then| then.as_slice() < before) {
            tell(cutter, &then, group);
        }
    }

    /// Tells the cutter of a group what stood there behind its last line and is gone.
    pub fn tell_rest(&mut self, cutter: &mut Cutter, group: Group) {
        while let Some(then) = self.then.pop_if(|then| Entry::of(then).group <= group) {
            tell(cutter, &then, group);
        }
    }

    /// Whether an entry is touched, and whether it is new: one that was there and is there still is only touched.
    pub fn passes(&mut self, entry: &[u8]) -> (bool, IsNew) {
        let is_touched = self.now.pop_if(|next| next == entry).is_some();
        let was_there = self.then.pop_if(|next| next == entry).is_some();
        (is_touched || was_there, if is_touched && !was_there { IsNew::Yes } else { IsNew::No })
    }
}

fn tell(cutter: &mut Cutter, bytes: &[u8], group: Group) {
    let entry = Entry::of(bytes);
    if entry.group == group {
        cutter.gone(&entry);
    }
}
