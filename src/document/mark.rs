//! The mark before a piece of text (`12.`, `H.`, `a.`): read as it is written, never counted, so that a page break or a
//! renderer cannot renumber the official words.

use std::fmt;

/// The digits a number may have: no list of the Guidelines reaches a hundred.
const MOST_DIGITS: usize = 3;

/// A mark, printed with its full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Number(u32),
    Capital(char),
    Small(char),
}

impl Mark {
    /// Splits `12. Shall not …` into its mark and its words. The full stop must end the line or be followed by a space.
    pub fn split(text: &str) -> Option<(Mark, &str)> {
        let (bare, rest) = text.split_once('.')?;
        let words = rest.trim_start();
        let apart = rest.is_empty() || words.len() < rest.len();
        Some((Mark::parse(bare)?, words)).filter(|_| apart)
    }

    fn parse(bare: &str) -> Option<Mark> {
        let first = bare.chars().next()?;
        match first {
            '1'..='9' if bare.len() <= MOST_DIGITS => bare.parse().ok().map(Mark::Number),
            'A'..='Z' if bare.len() == 1 => Some(Mark::Capital(first)),
            'a'..='z' if bare.len() == 1 => Some(Mark::Small(first)),
            _ => None,
        }
    }

    /// The mark that must follow `previous`, or open the list when there is none; `None` after `Z.`.
    pub fn due(self, previous: Option<Mark>) -> Option<Mark> {
        match previous {
            None => Some(self.first()),
            Some(Mark::Number(number)) => Some(Mark::Number(number + 1)),
            Some(Mark::Capital(letter)) => next_letter(letter).map(Mark::Capital),
            Some(Mark::Small(letter)) => next_letter(letter).map(Mark::Small),
        }
    }

    fn first(self) -> Mark {
        match self {
            Mark::Number(_) => Mark::Number(1),
            Mark::Capital(_) => Mark::Capital('A'),
            Mark::Small(_) => Mark::Small('a'),
        }
    }

    /// Without the full stop, as a citation carries it.
    pub fn bare(self) -> String {
        match self {
            Mark::Number(number) => number.to_string(),
            Mark::Capital(letter) | Mark::Small(letter) => letter.to_string(),
        }
    }
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
