//! Two texts as a page shows their differences: the second one whole, with what only it has marked, and each difference
//! by itself between the words around it.

use crate::document::{Run, difference};
use serde::Serialize;

/// How many words around a difference lead a reader to it.
const WORDS_BEFORE: usize = 4;
const WORDS_AFTER: usize = 3;

/// What stands in the place of words that are not shown.
const MORE: &str = "…";

/// The second of two texts, and what sets it apart from the first.
#[derive(Serialize)]
pub struct Marked {
    /// The whole text in pieces.
    pub pieces: Vec<Piece>,
    pub changes: Vec<Change>,
}

#[derive(Serialize)]
pub struct Piece {
    pub text: String,
    /// Whether only this text has it.
    pub is_own: bool,
    /// The white space that follows.
    pub space: String,
}

/// One difference.
#[derive(Serialize)]
pub struct Change {
    /// `instead`, `added` or `left-out`.
    pub kind: &'static str,
    /// Whether it is of signs alone, which are small.
    pub is_sign: bool,
    pub first: Passage,
    pub own: Passage,
}

/// The words of a difference in one of the texts, between those around them.
#[derive(Serialize)]
pub struct Passage {
    pub before: String,
    pub words: String,
    pub after: String,
}

/// Sets a text beside the one it is compared with.
pub fn marked(first: &str, own: &str) -> Marked {
    let runs = difference(first, own);
    let changes = (0..runs.len()).filter_map(|place| change(&runs, place));
    Marked { changes: changes.collect(), pieces: runs.iter().filter_map(piece).collect() }
}

fn piece(run: &Run) -> Option<Piece> {
    let (text, is_own) = match run {
        Run::Same { right, .. } => (*right, false),
        Run::Changed { right, .. } => (*right, true),
    };
    let words = text.trim_end();
    let space = text[words.len()..].to_owned();
    (!text.is_empty()).then(|| Piece { text: words.to_owned(), is_own, space })
}

fn change(runs: &[Run], place: usize) -> Option<Change> {
    let Run::Changed { left, right } = runs[place] else { return None };
    let same = |place: Option<usize>| match place.and_then(|place| runs.get(place)) {
        Some(Run::Same { left, right }) => (*left, *right),
        _ => ("", ""),
    };
    let (before, after) = (same(place.checked_sub(1)), same(Some(place + 1)));
    let kind = match (left.is_empty(), right.is_empty()) {
        (true, _) => "added",
        (_, true) => "left-out",
        _ => "instead",
    };
    Some(Change {
        kind,
        is_sign: !left.chars().chain(right.chars()).any(char::is_alphanumeric),
        first: passage(before.0, left, after.0),
        own: passage(before.1, right, after.1),
    })
}

/// The white space after the words stands before those that follow, so that no mark covers it.
fn passage(before: &str, words: &str, after: &str) -> Passage {
    let trimmed = words.trim_end();
    Passage {
        before: last_words(before),
        words: trimmed.to_owned(),
        after: format!("{}{}", &words[trimmed.len()..], first_words(after)),
    }
}

fn last_words(text: &str) -> String {
    let starts = word_starts(text);
    match starts.len().checked_sub(WORDS_BEFORE).filter(|left_out| *left_out > 0) {
        Some(left_out) => format!("{MORE} {}", &text[starts[left_out]..]),
        None => text.to_owned(),
    }
}

fn first_words(text: &str) -> String {
    match word_starts(text).get(WORDS_AFTER) {
        Some(end) => format!("{} {MORE}", text[..*end].trim_end()),
        None => text.trim_end().to_owned(),
    }
}

/// Where each word begins, as white space parts words.
fn word_starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut is_between = true;
    for (place, sign) in text.char_indices() {
        if is_between && !sign.is_whitespace() {
            starts.push(place);
        }
        is_between = sign.is_whitespace();
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::{Passage, marked};

    fn shown(passage: &Passage) -> String {
        format!("{}[{}]{}", passage.before, passage.words, passage.after)
    }

    #[test]
    fn a_difference_stands_between_the_words_around_it() {
        let first = "Direct words resolve our challenges with care and compassion for everyone, always.";
        let own = "Direct words resolve challenges with caring and compassion for everyone.";
        let lines = marked(first, own)
            .changes
            .into_iter()
            .map(|change| format!("{}: {} / {}", change.kind, shown(&change.first), shown(&change.own)));
        insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @"
    left-out: Direct words resolve [our] challenges with / Direct words resolve []challenges with
    instead: challenges with [care] and compassion for … / challenges with [caring] and compassion for …
    left-out: and compassion for everyone[, always]. / and compassion for everyone[].
    ");
    }

    #[test]
    fn the_whole_text_is_there_and_only_its_own_words_are_marked() {
        let pieces = marked("fraud, waste, or abuse", "fraud, waste or open abuse").pieces;
        let text: String = pieces.iter().map(|piece| format!("{}{}", piece.text, piece.space)).collect();
        let own: Vec<&str> = pieces.iter().filter(|piece| piece.is_own).map(|piece| piece.text.as_str()).collect();
        assert_eq!((text.as_str(), own.as_slice()), ("fraud, waste or open abuse", ["open"].as_slice()));
    }
}
