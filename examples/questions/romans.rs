//! Names in other letters as they are commonly written in Latin ones: by passport rules for Armenian and Cyrillic, by pinyin
//! for Chinese, by custom for Arabic names, and Hmong names both in their own spelling and in the English one.

use crate::letters::{Alphabet, alphabet, parts};
use std::collections::BTreeMap;

const TEXT: &str = include_str!("romans.txt");

/// The table of `romans.txt`.
pub struct Romans {
    /// Letters, and groups of them that sound together; "^" stands for the beginning of a word.
    letters: BTreeMap<String, Vec<String>>,
    /// Whole words: those of Arabic and Hmong.
    words: BTreeMap<String, Vec<String>>,
}

/// Chinese surnames of two characters.
const LONG_SURNAMES: [&str; 4] = ["欧阳", "歐陽", "司马", "诸葛"];

/// More ways than this to write one word are not asked for.
const WAYS: usize = 24;

impl Romans {
    pub fn new() -> Romans {
        let mut romans = Romans { letters: BTreeMap::new(), words: BTreeMap::new() };
        for line in TEXT.lines().filter(|line| !line.starts_with('#')) {
            if let Some((left, right)) = line.split_once(" = ") {
                romans.words.insert(parts(left).concat(), ways(right));
            } else if let Some((left, right)) = line.split_once(": ") {
                romans.letters.insert(left.to_owned(), ways(right));
            }
        }
        romans
    }

    /// The parts of a name; those of a Chinese one in characters are its surname and its given name.
    pub fn parts(&self, name: &str) -> Vec<String> {
        let whole = parts(name);
        let [word] = whole.as_slice() else { return whole };
        if alphabet(word) != Alphabet::Han {
            return whole;
        }
        let surname = LONG_SURNAMES.iter().find(|surname| word.starts_with(**surname)).map_or(1, |_| 2);
        let end = word.char_indices().nth(surname).map_or(word.len(), |(place, _)| place);
        [&word[..end], &word[end..]].into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// A folded word, and the ways to write it in Latin letters (or, for Hmong, in the other spelling).
    pub fn texts(&self, part: &str) -> Vec<String> {
        let mut texts = vec![part.to_owned()];
        texts.extend(self.words.get(part).into_iter().flatten().cloned());
        if alphabet(part) != Alphabet::Latin && texts.len() == 1 {
            texts.extend(Some(part.replace('ё', "е")).filter(|plain| plain != part));
            texts.extend(self.letter_by_letter(part));
        }
        texts
    }

    /// The ways to write a word, from the sounds of its letters; none when a letter is not in the table.
    fn letter_by_letter(&self, part: &str) -> Vec<String> {
        let (mut made, mut rest) = (vec![String::new()], format!("^{part}"));
        while !rest.is_empty() {
            let ends = rest.char_indices().map(|(place, letter)| place + letter.len_utf8()).take(4);
            let group = ends.filter(|end| self.letters.contains_key(&rest[..*end])).last();
            let Some(group) = group else {
                if !rest.starts_with('^') {
                    return Vec::new();
                }
                rest.remove(0);
                continue;
            };
            let sounds = &self.letters[&rest[..group]];
            let longer = |way: &String| sounds.iter().map(|sound| format!("{way}{sound}")).collect::<Vec<_>>();
            made = made.iter().flat_map(longer).take(WAYS).collect();
            rest.drain(..group);
        }
        made
    }
}

/// The right side of a line: ways to write, "-" for nothing.
fn ways(text: &str) -> Vec<String> {
    text.split_whitespace().map(|way| way.replace('-', "")).collect()
}
