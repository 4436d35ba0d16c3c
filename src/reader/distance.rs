//! How many slips lie between two words.

/// Letters missing, extra or wrong, or two neighbours swapped, each letter touched once (optimal string alignment); `None`
/// for more than two.
pub fn distance(one: &[char], other: &[char]) -> Option<usize> {
    if one.len().abs_diff(other.len()) > MOST {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, against) in other.iter().enumerate() {
            let wrong = above[column] + usize::from(letter != against);
            let mut least = wrong.min(above[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *against {
                least = least.min(before[column - 1] + 1);
            }
            line.push(least);
        }
        (before, above) = (above, line);
    }
    above.last().copied().filter(|distance| *distance <= MOST)
}

/// More slips than these make another word.
const MOST: usize = 2;

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn a_slip_is_a_letter_missing_extra_or_wrong_or_two_swapped() {
        for (one, other, expected) in [
            ("lopez", "lopez", Some(0)),
            ("lopez", "lopes", Some(1)),
            ("lopez", "loppez", Some(1)),
            ("lopez", "lpez", Some(1)),
            ("lopez", "olpez", Some(1)),
            ("gonzalez", "gonzales", Some(1)),
            ("gonzalez", "gnozales", Some(2)),
            ("ca", "abc", None),
            ("martinez", "martin", Some(2)),
            ("", "ab", Some(2)),
            ("", "abc", None),
            ("nguyễn", "nguyẽn", Some(1)),
        ] {
            let letters = |word: &str| word.chars().collect::<Vec<char>>();
            assert_eq!(distance(&letters(one), &letters(other)), expected, "{one} {other}");
            assert_eq!(distance(&letters(other), &letters(one)), expected, "{other} {one}");
        }
    }
}
