//! Where a page ends: a rule over the keys alone, so that a changed value moves no border and the same keys give the
//! same pages whatever the history.
//!
//! The chance that the next key starts a new page grows with the cube of the keys already there, which keeps page
//! sizes close together (a Weibull distribution of shape 4) with nothing but integers.

use crate::hash::Hash;

/// For leaves: 100 entries on average, 334 at most. A leaf of a hundred records is 3 to 4 KB compressed.
const LEAF_STEEPNESS: u64 = 116;

/// For pages above: 96 entries on average, 315 at most. Every entry holds a hash, which no compression shortens, so a
/// wider page costs more bytes than the request it saves (docs/format.md has the arithmetic).
const INDEX_STEEPNESS: u64 = 137;

/// Whether a key that would follow `held` keys in the current page of a level starts a new page instead.
pub fn starts_page(level: u8, key: &[u8], held: u64) -> bool {
    let steepness = if level == 0 { LEAF_STEEPNESS } else { INDEX_STEEPNESS };
    let draw = Hash::of(&[b"b", &[level], key]).leading_u32();
    u64::from(draw) < steepness * held.pow(3)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sizes of the pages into which so many made-up keys fall.
    fn sizes(level: u8, keys: u32) -> Vec<u64> {
        let mut sizes = vec![0];
        for key in 0..keys {
            let held = sizes.last_mut().expect("one page is always open");
            if *held > 0 && starts_page(level, format!("{key:08}").as_bytes(), *held) {
                sizes.push(1);
            } else {
                *held += 1;
            }
        }
        sizes
    }

    #[test]
    fn pages_have_the_mean_and_the_bound_that_the_format_states() {
        for (level, mean, bound) in [(0, 100, 334), (1, 96, 315)] {
            let sizes = sizes(level, 200_000);
            let average = 200_000 / sizes.len() as u64;
            assert!(average.abs_diff(mean) <= 3, "level {level}: mean {average}");
            assert!(sizes.iter().all(|size| *size <= bound), "level {level}");
        }
    }
}
