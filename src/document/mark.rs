//! The mark before a piece of text (`12.`, `H.`, `a.`, `iv.`): read as it is written, never counted, so that a page break
//! or a renderer cannot renumber the official words. And the citation in braces (`{G4 G5}`) that an editor writes where
//! the source prints no mark, or a wrong one.

use std::fmt;

/// The digits a number may have: no list of the Guidelines reaches a hundred.
const MOST_DIGITS: usize = 3;

/// Roman numbers that a list may have.
const ROMAN: [&str; 20] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
    "xviii", "xix", "xx",
];

/// A mark, printed with its full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Number(u32),
    /// `2.` of `1.2.` with the 1 before it.
    Pair(u32, u32),
    Capital(char),
    Small(char),
    /// Counted from 1.
    Roman(usize),
}

impl Mark {
    /// Splits `12. Shall not …` into its mark and its words. The full stop must end the line or be followed by a space.
    pub fn split(text: &str) -> Option<(Mark, &str)> {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        Some((Mark::parse(word.strip_suffix('.')?)?, rest.trim_start()))
    }

    /// Splits `1.2. Maintain …`, or `1.2 Maintain …` as a table may print it, in the same way.
    pub fn split_pair(text: &str) -> Option<(Mark, &str)> {
        let end = text.find(char::is_whitespace)?;
        let (word, rest) = text.split_at(end);
        let (first, second) = word.strip_suffix('.').unwrap_or(word).split_once('.')?;
        Some((Mark::Pair(number(first)?, number(second)?), rest.trim_start()))
    }

    fn parse(bare: &str) -> Option<Mark> {
        let first = bare.chars().next()?;
        match first {
            '1'..='9' => number(bare).map(Mark::Number),
            'A'..='Z' if bare.len() == 1 => Some(Mark::Capital(first)),
            'a'..='z' if bare.len() == 1 => Some(Mark::Small(first)),
            _ => ROMAN.iter().position(|roman| *roman == bare).map(|place| Mark::Roman(place + 1)),
        }
    }

    /// The mark as its list means it: `i.` at the head of a list, and `v.` after `iv.`, are numbers, not letters.
    pub fn in_list(self, previous: Option<Mark>) -> Mark {
        match (self, previous) {
            (Mark::Small('i'), None) => Mark::Roman(1),
            (Mark::Small(letter), Some(Mark::Roman(_))) => {
                let roman = ROMAN.iter().position(|roman| roman.chars().eq([letter]));
                roman.map_or(self, |place| Mark::Roman(place + 1))
            }
            _ => self,
        }
    }

    /// The mark that must follow `previous`, or open the list when there is none; `None` after the last there is.
    pub fn due(self, previous: Option<Mark>) -> Option<Mark> {
        match previous {
            None => Some(self.first()),
            Some(Mark::Number(number)) => Some(Mark::Number(number + 1)),
            Some(Mark::Pair(first, second)) => Some(Mark::Pair(first, second + 1)),
            Some(Mark::Capital(letter)) => next_letter(letter).map(Mark::Capital),
            Some(Mark::Small(letter)) => next_letter(letter).map(Mark::Small),
            Some(Mark::Roman(number)) => (number < ROMAN.len()).then_some(Mark::Roman(number + 1)),
        }
    }

    fn first(self) -> Mark {
        match self {
            Mark::Number(_) => Mark::Number(1),
            Mark::Pair(first, _) => Mark::Pair(first, 1),
            Mark::Capital(_) => Mark::Capital('A'),
            Mark::Small(_) => Mark::Small('a'),
            Mark::Roman(_) => Mark::Roman(1),
        }
    }

    /// Without the full stop, as a citation carries it.
    pub fn bare(self) -> String {
        match self {
            Mark::Number(number) => number.to_string(),
            Mark::Pair(first, second) => format!("{first}.{second}"),
            Mark::Capital(letter) | Mark::Small(letter) => letter.to_string(),
            Mark::Roman(number) => ROMAN.get(number - 1).copied().unwrap_or_default().to_owned(),
        }
    }
}

fn number(digits: &str) -> Option<u32> {
    let is_number = digits.len() <= MOST_DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_number && !digits.starts_with('0'))
}

/// The letter after this one; `None` after `z` and `Z`.
fn next_letter(letter: char) -> Option<char> {
    ('A'..='Z').chain('a'..='z').skip_while(|one| *one != letter).nth(1).filter(|next| *next != 'a')
}

impl fmt::Display for Mark {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.", self.bare())
    }
}

/// Splits `{G4 G5} Provide …` into what stands in the braces and the words after them.
pub fn braced(text: &str) -> Option<(&str, &str)> {
    let (inside, words) = text.strip_prefix('{')?.split_once('}')?;
    Some((inside.trim(), words.trim_start()))
}
