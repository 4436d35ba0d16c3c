//! Where a page ends: a rule over the keys alone, so that a changed value moves no border and the same keys give the
//! same pages whatever the history.
//!
//! The chance that the next key starts a new page grows with the cube of the keys already there, which keeps page
//! sizes close together (a Weibull distribution of shape 4) with nothing but integers.

use crate::hash::Hash;

/// How large a tree's pages are: the steeper, the smaller (docs/format.md has the arithmetic).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// For leaves.
    pub leaves: u64,
    /// For pages above.
    pub above: u64,
}

impl Shape {
    /// For records and names. Leaves: 176 entries on average, 711 at most; a leaf is about 3 KB compressed, and fewer entries
    /// would be dearer each. Above: 96 entries on average, 315 at most; every entry holds a hash, which no compression
    /// shortens, and costs 43 bytes: narrower pages would make too many of those that travel with the head at a million
    /// people, wider ones cost more on every look-up.
    pub const PEOPLE: Shape = Shape { leaves: 12, above: 137 };

    /// For the words of names: leaves of 327 short entries, so that a few of them hold all words that begin alike, under
    /// pages of 96.
    pub const SPELLING: Shape = Shape { leaves: 1, above: 137 };

    /// For the words of documents: leaves of 32 under one wide root, so that each letter typed costs one page.
    pub const WORDS: Shape = Shape { leaves: 11_039, above: 3 };

    /// For passages of documents, of which a reader needs a few that stand far apart: leaves of 5, above pages of 20.
    pub const PASSAGES: Shape = Shape { leaves: 18_520_497, above: 72_346 };

    /// For a few entries that travel with the head: one page.
    pub const ONE_PAGE: Shape = Shape { leaves: 0, above: 0 };

    /// Whether a key that would follow `held` keys in the current page of a level starts a new page instead.
    pub fn starts_page(self, level: u8, key: &[u8], held: u64) -> bool {
        let steepness = if level == 0 { self.leaves } else { self.above };
        let draw = Hash::of(&[b"b", &[level], key]).leading_u32();
        u64::from(draw) < steepness * held.pow(3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sizes of the pages into which so many made-up keys fall.
    fn sizes(shape: Shape, level: u8, keys: u32) -> Vec<u64> {
        let mut sizes = vec![0];
        for key in 0..keys {
            let held = sizes.last_mut().expect("one page is always open");
            if *held > 0 && shape.starts_page(level, format!("{key:08}").as_bytes(), *held) {
                sizes.push(1);
            } else {
                *held += 1;
            }
        }
        sizes
    }

    #[test]
    fn pages_have_the_mean_and_the_bound_that_the_format_states() {
        for (shape, level, mean, bound) in [
            (Shape::PEOPLE, 0, 176, 711),
            (Shape::PEOPLE, 1, 96, 315),
            (Shape::SPELLING, 0, 327, 1625),
            (Shape::SPELLING, 1, 96, 315),
            (Shape::WORDS, 0, 32, 73),
            (Shape::WORDS, 1, 248, 1128),
            (Shape::PASSAGES, 0, 5, 7),
            (Shape::PASSAGES, 1, 20, 40),
        ] {
            let sizes = sizes(shape, level, 200_000);
            let average = 200_000 / sizes.len() as u64;
            assert!(average.abs_diff(mean) <= 3, "level {level}: mean {average}");
            assert!(sizes.iter().all(|size| *size <= bound), "level {level}");
        }
    }
}
