//! The terms that a glossary defines, and where they stand in running words.

use crate::document::node::{Document, Node};
use crate::document::plain::plain;
use std::ops::Range;

/// What parts the names of one term: `Beneficiary/Recipient`.
const BETWEEN_NAMES: char = '/';

/// One term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// As the glossary prints it, without its colon.
    pub name: String,
    /// The glossary's words about it, as inline HTML.
    pub meaning: String,
    pub citation: String,
    /// Its fragment in the glossary's page.
    pub anchor: String,
    forms: Vec<Form>,
}

/// A way to write a term.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Form {
    text: String,
    /// A short form such as `CMPSS` is itself in capitals alone.
    is_short: bool,
}

/// The terms of a glossary: items that begin with a bold name and a colon.
pub fn terms(glossary: &Document) -> Vec<Term> {
    glossary.nodes.iter().filter_map(term).collect()
}

fn term(node: &Node) -> Option<Term> {
    let (name, meaning) = node.html.strip_prefix("<strong>")?.split_once(":</strong>")?;
    let name = plain(name);
    Some(Term {
        forms: forms(&name),
        name,
        meaning: meaning.trim_start().to_owned(),
        citation: node.citation.clone(),
        anchor: node.anchor.clone(),
    })
}

/// Every way to write a term, the longest first.
fn forms(name: &str) -> Vec<Form> {
    let (long, short) = match name.split_once('(') {
        Some((long, short)) => (long, Some(short.trim_end_matches([')', ' ']))),
        None => (name, None),
    };
    let mut forms: Vec<Form> = short.map(|short| Form { text: short.to_owned(), is_short: true }).into_iter().collect();
    for name in long.split(BETWEEN_NAMES).map(str::trim) {
        let texts = [name.to_owned(), other_number(name)];
        forms.extend(texts.map(|text| Form { text, is_short: false }));
    }
    forms.sort_by_key(|form| std::cmp::Reverse(form.text.len()));
    forms
}

/// The plural of a name, or the name of one where it is a plural.
fn other_number(name: &str) -> String {
    if let Some(stem) = name.strip_suffix("ies") {
        return format!("{stem}y");
    }
    if let Some(stem) = name.strip_suffix('s') {
        return stem.to_owned();
    }
    let vowel_before = |stem: &str| stem.ends_with(['a', 'e', 'i', 'o', 'u']);
    match name.strip_suffix('y').filter(|stem| !vowel_before(stem)) {
        Some(stem) => format!("{stem}ies"),
        None => format!("{name}s"),
    }
}

/// The first term in a text from a place on: where it stands, and which of the terms it is. Of two that begin together
/// the longer is meant. `text` holds no tags.
pub fn first_term(text: &str, from: usize, terms: &[Term]) -> Option<(Range<usize>, usize)> {
    text.get(from..)?.char_indices().map(|(place, _)| from + place).filter(|place| begins_word(text, *place)).find_map(
        |place| {
            let found =
                terms.iter().enumerate().filter_map(|(which, term)| Some((length_at(text, place, term)?, which)));
            let (length, which) = found.max_by_key(|(length, which)| (*length, std::cmp::Reverse(*which)))?;
            Some((place..place + length, which))
        },
    )
}

fn length_at(text: &str, place: usize, term: &Term) -> Option<usize> {
    term.forms.iter().find(|form| stands_at(text, place, form)).map(|form| form.text.len())
}

fn stands_at(text: &str, place: usize, form: &Form) -> bool {
    // Nearly every form differs in its first letter.
    let (letter, first) = (text.as_bytes().get(place), form.text.as_bytes().first());
    if !letter.zip(first).is_some_and(|(letter, first)| letter.eq_ignore_ascii_case(first)) {
        return false;
    }
    let end = place + form.text.len();
    let Some(found) = text.get(place..end) else { return false };
    let is_same = if form.is_short { found == form.text } else { found.eq_ignore_ascii_case(&form.text) };
    is_same && ends_word(text, end) && (form.is_short || !is_part_of_name(text, found, end))
}

fn begins_word(text: &str, place: usize) -> bool {
    let is_letter = text[place..].starts_with(char::is_alphanumeric);
    is_letter && !text[..place].ends_with(|sign: char| sign.is_alphanumeric() || ['-', '@', '.'].contains(&sign))
}

/// A hyphen goes on with a word, an apostrophe and an `s` do not make another.
fn ends_word(text: &str, end: usize) -> bool {
    let mut after = text[end..].chars();
    match after.next() {
        Some('-') => !after.next().is_some_and(char::is_alphanumeric),
        Some(sign) => !sign.is_alphanumeric() && sign != '@',
        None => true,
    }
}

/// A capitalised single word before another: `Certification` in `Certification Exam` is not the term.
fn is_part_of_name(text: &str, found: &str, end: usize) -> bool {
    let next = text[end..].strip_prefix(' ');
    !found.contains(' ') && starts_high(found) && next.is_some_and(starts_high)
}

fn starts_high(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Term {
        let (citation, anchor, meaning) = (String::new(), String::new(), String::new());
        Term { forms: forms(name), name: name.to_owned(), meaning, citation, anchor }
    }

    /// The terms of a text in brackets.
    fn marked(text: &str) -> String {
        let names = ["Certification", "Certification Registry", "Beneficiary/Recipient", "Dual Relationship", "Peer"];
        let more = ["Certified Specialist (CMPSS)", "Core Competencies"];
        let terms: Vec<Term> = names.into_iter().chain(more).map(named).collect();
        let (mut out, mut from) = (String::new(), 0);
        while let Some((range, _)) = first_term(text, from, &terms) {
            out.push_str(&format!("{}[{}]", &text[from..range.start], &text[range.clone()]));
            from = range.end;
        }
        out + &text[from..]
    }

    #[test]
    fn terms_are_found_in_any_number_and_the_longest_is_meant() {
        let text = "the certification registry, two dual relationships, a recipient's beneficiaries; a core competency";
        let found = "the [certification registry], two [dual relationships], a [recipient]'s [beneficiaries]; a [core competency]";
        assert_eq!(marked(text), found);
    }

    #[test]
    fn a_short_form_is_itself_in_capitals_alone() {
        assert_eq!(marked("A CMPSS, no cmpss; Certified Specialists"), "A [CMPSS], no cmpss; [Certified Specialists]");
    }

    #[test]
    fn parts_of_words_and_of_names_are_not_terms() {
        let text = "peer-led, peerless, co-peer, Peer Support, recertification, peer@x.example, Certification Exam";
        assert_eq!(marked(text), text);
        assert_eq!(marked("Certification is"), "[Certification] is");
    }
}
