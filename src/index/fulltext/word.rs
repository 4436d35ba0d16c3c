//! What stands in the `fulltext` tree: under a word its pieces with their weights, under a citation the pieces it names.
//! docs/format.md, "Words", defines every byte; `client/lib/fulltext.js` reads them too.

use crate::fold;
use crate::tree::{take_number, write_number};

/// What ends the key of a citation; no folded word holds it, and it sorts before every letter and digit.
const CITATION_END: char = '#';

/// Words that say nothing about a document, folded. They are asked for only when a query has no others.
const COMMON: [&str; 65] = [
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "could", "did",
    "do", "does", "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "me", "my",
    "of", "on", "or", "our", "she", "should", "so", "such", "that", "the", "their", "them", "then", "there", "these",
    "they", "this", "those", "to", "was", "we", "were", "what", "when", "where", "which", "who", "will", "with",
    "would", "you", "your",
];

/// Words that may stand before a citation and say nothing more: "section 213", "item H12".
const BEFORE_CITATIONS: [&str; 5] = ["section", "sec", "item", "principle", "number"];

/// The value of a word or a citation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The words to mark in a text that was found: the word and those of its stem.
    pub forms: Vec<String>,
    /// Pieces and their weights, in the order of the pieces.
    pub weights: Vec<(u32, u32)>,
}

impl Entry {
    /// The value's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.forms.join(" ").into_bytes();
        bytes.push(0);
        let mut next = 0;
        for (unit, weight) in &self.weights {
            write_number(&mut bytes, u64::from(unit - next));
            write_number(&mut bytes, u64::from(*weight));
            next = unit + 1;
        }
        bytes
    }

    /// Reads a value; `None` when it is none.
    pub fn read(bytes: &[u8]) -> Option<Entry> {
        let end = bytes.iter().position(|byte| *byte == 0)?;
        let forms = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut rest = &bytes[end + 1..];
        let mut weights = Vec::new();
        let mut next = 0_u32;
        while !rest.is_empty() {
            let unit = next.checked_add(read_number(&mut rest)?)?;
            weights.push((unit, read_number(&mut rest)?));
            next = unit.checked_add(1)?;
        }
        let forms = forms.split(' ').filter(|form| !form.is_empty()).map(str::to_owned).collect();
        Some(Entry { forms, weights })
    }
}

fn read_number(rest: &mut &[u8]) -> Option<u32> {
    take_number(rest).and_then(|number| u32::try_from(number).ok())
}

/// Whether a folded word says nothing about a document.
pub fn is_common(word: &str) -> bool {
    COMMON.binary_search(&word).is_ok()
}

/// A citation as it is looked up, whatever stands between its parts: `h12a` for "H12.a" and "h 12 (a)", `213.6` for
/// "Section 213.6". Empty for a text without words.
pub fn citation_key(text: &str) -> String {
    let mut words = fold::words(text);
    if words.len() > 1 && BEFORE_CITATIONS.contains(&words[0].as_str()) {
        words.remove(0);
    }
    let mut key = String::new();
    for word in words {
        let is_digit = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
        if is_digit(key.chars().next_back()) && is_digit(word.chars().next()) {
            key.push('.');
        }
        key.push_str(&word);
    }
    key
}

/// The key under which a citation stands in the tree.
pub fn citation_tree_key(citation_key: &str) -> String {
    format!("{citation_key}{CITATION_END}")
}

/// Whether a key of the tree is that of a citation.
pub fn is_citation(key: &str) -> bool {
    key.ends_with(CITATION_END)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_stand_in_order() {
        assert!(COMMON.is_sorted());
    }

    #[test]
    fn a_value_comes_back_as_it_was() {
        let forms = vec!["gift".to_owned(), "gifts".to_owned()];
        let entry = Entry { forms, weights: vec![(0, 3), (1, 128), (200, 16_384), (70_000, 1)] };
        let bytes = entry.bytes();
        assert_eq!(Entry::read(&bytes), Some(entry));
        assert_eq!(Entry::read(&bytes[..bytes.len() - 1]), None);
        assert_eq!(Entry::read(b"gift"), None);
        assert_eq!(Entry::read(&[0, 255, 255, 255, 255, 127, 1]), None);
    }

    #[test]
    fn citations_have_one_key_however_they_are_typed() {
        for (key, typed) in [
            ("h12a", ["H12.a", "h12a", "H 12 (a)", "item h12 a"]),
            ("213.6", ["213.6", "Section 213.6", "§ 213.6", "sec. 213 6"]),
            ("207.13b2", ["207.13.B.2", "207.13b2", "207 13 b 2", "section 207.13.b(2)"]),
            ("maynot3", ["may-not 3", "may not 3", "MAY NOT 3", "may-not-3"]),
            ("appendixg1.1", ["Appendix G.1.1", "appendix g 1.1", "Appendix G 1 1", "appendix-g 1.1"]),
        ] {
            for typed in typed {
                assert_eq!(citation_key(typed), key, "{typed}");
            }
        }
        assert_eq!(citation_key("Section"), "section");
        assert_eq!(citation_key(" ."), "");
    }
}
