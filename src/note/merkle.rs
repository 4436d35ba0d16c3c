//! Proofs over the tree hash of RFC 6962: that an entry stands in a tree (section 2.1.1), and that one tree goes on where an
//! earlier one ended (2.1.2).

use crate::hash::{self, Hash};

/// The hash of an entry of the log: SHA-256(0x00 ‖ entry).
pub fn leaf(entry: &[u8]) -> Hash {
    Hash::of(&[&[0], entry])
}

/// The path from a leaf to the root, the leaf's sibling first. `index` is below the count of leaves.
pub fn inclusion(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() < 2 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(hash::split(leaves.len()));
    let (mut path, beside) = match index.checked_sub(left.len()) {
        None => (inclusion(index, left), right),
        Some(index) => (inclusion(index, right), left),
    };
    path.push(hash::tree(beside));
    path
}

/// Whether a path leads from a leaf at an index to the root of a tree of so many leaves.
pub fn is_included((index, leaf): (u64, Hash), path: &[Hash], (size, root): (u64, Hash)) -> bool {
    let (mut index, mut last) = match size.checked_sub(1) {
        Some(last) if index <= last => (index, last),
        _ => return false,
    };
    let mut node = leaf;
    for beside in path {
        if last == 0 {
            return false;
        }
        if index % 2 == 1 || index == last {
            node = hash::node(beside, &node);
            // A node without a right neighbour rises as it is.
            while index % 2 == 0 && index > 0 {
                (index, last) = (index / 2, last / 2);
            }
        } else {
            node = hash::node(&node, beside);
        }
        (index, last) = (index / 2, last / 2);
    }
    last == 0 && node == root
}

/// What shows that the tree of all leaves goes on where that of the first `old` ended. `old` is from 1 to their count.
pub fn consistency(old: usize, leaves: &[Hash]) -> Vec<Hash> {
    steps(old, leaves, Known::Yes)
}

/// Whether the reader knows the hash of the part that is being shown: the whole old tree.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Yes,
    No,
}

fn steps(old: usize, leaves: &[Hash], known: Known) -> Vec<Hash> {
    if old == leaves.len() {
        return if known == Known::Yes { Vec::new() } else { vec![hash::tree(leaves)] };
    }
    let (left, right) = leaves.split_at(hash::split(leaves.len()));
    let (mut steps, beside) = match old.checked_sub(left.len()) {
        None | Some(0) => (self::steps(old, left, known), right),
        Some(old) => (self::steps(old, right, Known::No), left),
    };
    steps.push(hash::tree(beside));
    steps
}

/// Whether such steps lead from the root of the old tree to that of the new one (RFC 9162, section 2.1.4.2).
pub fn is_consistent((old, old_root): (u64, Hash), (new, new_root): (u64, Hash), steps: &[Hash]) -> bool {
    if old == 0 || old >= new {
        return old == new && old_root == new_root && steps.is_empty();
    }
    let mut steps = steps.iter();
    let Some(first) = (if old.is_power_of_two() { Some(&old_root) } else { steps.next() }) else { return false };
    let (mut index, mut last) = (old - 1, new - 1);
    while index % 2 == 1 {
        (index, last) = (index / 2, last / 2);
    }
    let (mut before, mut after) = (*first, *first);
    for beside in steps {
        if last == 0 {
            return false;
        }
        if index % 2 == 1 || index == last {
            before = hash::node(beside, &before);
            after = hash::node(beside, &after);
            while index % 2 == 0 && index > 0 {
                (index, last) = (index / 2, last / 2);
            }
        } else {
            after = hash::node(&after, beside);
        }
        (index, last) = (index / 2, last / 2);
    }
    last == 0 && before == old_root && after == new_root
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(count: usize) -> Vec<Hash> {
        (0..count).map(|index| leaf(&[index as u8])).collect()
    }

    #[test]
    fn each_entry_of_each_tree_is_shown_to_stand_in_it_and_nowhere_else() {
        for size in 1..40 {
            let leaves = leaves(size);
            let tree = (size as u64, hash::tree(&leaves));
            for index in 0..size {
                let path = inclusion(index, &leaves);
                for place in 0..size + 1 {
                    let holds = is_included((place as u64, leaves[index]), &path, tree);
                    assert_eq!(holds, place == index, "{index} of {size}, shown at {place}");
                }
                assert!(!is_included((index as u64, leaf(b"another")), &path, tree));
                let longer = [path.as_slice(), &[leaves[0]]].concat();
                assert!(!is_included((index as u64, leaves[index]), &longer, tree));
            }
        }
    }

    #[test]
    fn each_tree_is_shown_to_go_on_from_each_earlier_one() {
        for new in 1..40 {
            let leaves = leaves(new);
            for old in 1..=new {
                let steps = consistency(old, &leaves);
                let [before, after] = [old, new].map(|size| (size as u64, hash::tree(&leaves[..size])));
                assert!(is_consistent(before, after, &steps), "{old} to {new}");
                let other = (before.0, leaf(b"another"));
                assert!(!is_consistent(other, after, &steps), "{old} to {new}");
                assert!(!is_consistent(before, (after.0, leaf(b"another")), &steps), "{old} to {new}");
                for place in 0..steps.len() {
                    let mut less = steps.clone();
                    less.remove(place);
                    assert!(!is_consistent(before, after, &less), "{old} to {new} without {place}");
                }
            }
        }
    }
}
