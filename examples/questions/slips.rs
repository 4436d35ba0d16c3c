//! Slips of the finger: making them, and telling how many lie between two words.

use crate::dice::Dice;

/// The kinds of one slip.
const KINDS: [&str; 4] = ["missing", "extra", "wrong", "swapped"];

/// A word with one slip at any place, never the word itself, and its kind. Wrong and extra letters are taken from `letters`.
pub fn slipped(word: &str, letters: &str, dice: &mut Dice) -> (String, &'static str) {
    loop {
        let kind = dice.any(&KINDS);
        let mut made: Vec<char> = word.chars().collect();
        let place = dice.below(made.len() as u64) as usize;
        let spare: Vec<char> = letters.chars().collect();
        let letter = spare[dice.below(spare.len() as u64) as usize];
        match kind {
            "missing" => drop(made.remove(place)),
            "extra" => made.insert(place + dice.below(2) as usize, letter),
            "wrong" => made[place] = letter,
            _ if place + 1 < made.len() => made.swap(place, place + 1),
            _ => continue,
        }
        let made: String = made.into_iter().collect();
        if made != word {
            return (made, kind);
        }
    }
}

/// How many slips lie between two words, or `None` when more than `most`: missing, extra, wrong and swapped letters, no
/// place touched twice.
pub fn slips(one: &str, other: &str, most: usize) -> Option<usize> {
    let (one, other) = (Letters::of(one), Letters::of(other));
    let (one, other) = (one.used(), other.used());
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let (mut before, mut last, mut line) = ([0; LONGEST + 1], [0; LONGEST + 1], [0; LONGEST + 1]);
    (0..=other.len()).for_each(|column| last[column] = column);
    for (row, letter) in one.iter().enumerate() {
        line[0] = row + 1;
        for (column, opposite) in other.iter().enumerate() {
            let wrong = last[column] + usize::from(letter != opposite);
            let mut least = wrong.min(last[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && *letter == other[column - 1] && one[row - 1] == *opposite {
                least = least.min(before[column - 1] + 1);
            }
            line[column + 1] = least;
        }
        let least = |line: &[usize]| line[..=other.len()].iter().min().copied().unwrap_or(0);
        if least(&line) > most && least(&last) >= most {
            return None;
        }
        (before, last) = (last, line);
    }
    Some(last[other.len()]).filter(|count| *count <= most)
}

/// Letters beyond these are not compared; no word of a name is so long.
const LONGEST: usize = 40;

/// The letters of a word where they are fast to reach: words are compared by the million.
struct Letters([char; LONGEST], usize);

impl Letters {
    fn of(word: &str) -> Letters {
        let mut letters = Letters(['\0'; LONGEST], 0);
        for letter in word.chars().take(LONGEST) {
            letters.0[letters.1] = letter;
            letters.1 += 1;
        }
        letters
    }

    fn used(&self) -> &[char] {
        &self.0[..self.1]
    }
}
