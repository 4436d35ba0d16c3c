//! What counts as a word when a draft is held against its source: a run of letters and digits, mark-up aside. The measure
//! by which nothing may be lost.

use std::collections::BTreeMap;

const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/// How often each word stands in a text.
#[derive(Clone, Debug, Default)]
pub struct Words(BTreeMap<String, usize>);

impl Words {
    pub fn of(text: &str) -> Words {
        let mut words = Words::default();
        words.add(text);
        words
    }

    pub fn add(&mut self, text: &str) {
        for word in words(text) {
            *self.0.entry(word).or_default() += 1;
        }
    }

    /// Takes a text's words away, as far as they are there, and says how many were.
    pub fn take(&mut self, text: &str) -> usize {
        let mut taken = 0;
        for word in words(text) {
            if let Some(count) = self.0.get_mut(&word).filter(|count| **count > 0) {
                *count -= 1;
                taken += 1;
            }
        }
        taken
    }

    /// The same and the words of another text.
    pub fn with(mut self, text: &str) -> Words {
        self.add(text);
        self
    }

    /// Adds the words of another text.
    pub fn join(&mut self, other: Words) {
        for (word, count) in other.0 {
            *self.0.entry(word).or_default() += count;
        }
    }
}

/// How many words a text has.
pub fn count(text: &str) -> usize {
    words(text).len()
}

/// The words of a text in order, in small letters.
pub fn words(text: &str) -> Vec<String> {
    let plain = without_tags(text);
    let runs = plain.split(|character: char| !character.is_alphanumeric()).filter(|run| !run.is_empty());
    runs.map(|run| run.chars().map(digit).flat_map(char::to_lowercase).collect()).collect()
}

/// A superscript digit as the digit.
fn digit(character: char) -> char {
    let value = SUPERSCRIPTS.chars().position(|superscript| superscript == character);
    value.and_then(|value| char::from_digit(u32::try_from(value).ok()?, 10)).unwrap_or(character)
}

/// A digit as it stands beside a word that a footnote explains.
pub fn superscript(character: char) -> char {
    let value = character.to_digit(10).and_then(|value| usize::try_from(value).ok());
    value.and_then(|value| SUPERSCRIPTS.chars().nth(value)).unwrap_or(character)
}

/// A piece of text that may hold HTML: words, and the tags between them.
pub enum Piece<'a> {
    Words(String),
    /// The name of an opening (`li`) or closing (`/li`) tag.
    Tag(&'a str),
    /// The address to which the words up to the tag `/a` lead.
    Link(&'a str),
}

/// Parts a text at its HTML tags; what only looks like one stays with the words. Entities become their signs.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut open = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        open.push_str(&rest[..start]);
        rest = &rest[start..];
        if let Some((name, inside, behind)) = tag(rest) {
            pieces.push(Piece::Words(decoded(&std::mem::take(&mut open))));
            let address = inside.split_once("href=\"").and_then(|(_, rest)| rest.split_once('"'));
            pieces.push(address.filter(|_| name == "a").map_or(Piece::Tag(name), |(address, _)| Piece::Link(address)));
            rest = behind;
        } else {
            open.push('<');
            rest = &rest[1..];
        }
    }
    open.push_str(rest);
    pieces.push(Piece::Words(decoded(&open)));
    pieces
}

/// The name of the tag with which a text begins, all of it, and the text behind it. An address in `<…>` is no tag.
fn tag(text: &str) -> Option<(&str, &str, &str)> {
    let (inside, behind) = text.strip_prefix('<')?.split_once('>')?;
    let name = inside.split([' ', '\t']).next()?.trim_end_matches('/');
    let letters = name.strip_prefix('/').unwrap_or(name);
    let starts = letters.starts_with(|first: char| first.is_ascii_alphabetic());
    (starts && letters.chars().all(|letter| letter.is_ascii_alphanumeric())).then_some((name, inside, behind))
}

fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => plain.push_str(&words),
            Piece::Tag(_) | Piece::Link(_) => plain.push(' '),
        }
    }
    plain
}

fn decoded(text: &str) -> String {
    let signs = [("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.into_iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}
