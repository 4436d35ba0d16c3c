//! What is said in which words: the edition that citations mean, what readers type for it, and the languages of the pages.

use super::keys::{Section, Wanted};
use super::settings::{Translation, WordsSettings};
use crate::diagnostic::Problem;
use crate::fold;
use std::collections::BTreeMap;

/// The language of the pages at the root of the site; each other one stands in a folder of its code beside them.
pub const ROOT_LANGUAGE: &str = "en";

pub fn words(mut section: Section, problems: &mut Vec<Problem>) -> WordsSettings {
    let also = also(section.section("also"), problems);
    let words = WordsSettings { edition: section.text("edition").map(|(edition, _)| edition), also };
    problems.extend(section.finish());
    words
}

fn also(mut section: Section, problems: &mut Vec<Problem>) -> BTreeMap<String, Vec<String>> {
    let mut also = BTreeMap::new();
    for ((word, place), (meant, meant_place)) in section.free_texts() {
        let (typed, meant) = (fold::words(word), fold::words(&meant));
        let wanted =
            |expected: &str| Wanted { expected: expected.into(), hint: "drunk = \"alcohol influence\"".into() };
        match typed.as_slice() {
            _ if meant.is_empty() => section.refuse(word, &meant_place, wanted("words of the documents")),
            [typed] => drop(also.insert(typed.clone(), meant)),
            _ => section.refuse(word, &place, wanted("one word on the left")),
        }
    }
    problems.extend(section.refused());
    also
}

/// Whether there are messages in a language is not known here.
pub fn languages(mut section: Section, problems: &mut Vec<Problem>) -> BTreeMap<String, Translation> {
    let mut languages = BTreeMap::new();
    for ((code, place), (state, state_place)) in section.free_texts() {
        let wanted = |expected: &str, hint: &str| Wanted { expected: expected.into(), hint: hint.into() };
        match state.as_str() {
            _ if !is_code(code) => section.refuse(code, &place, wanted("the code of a language", "es = \"unread\"")),
            _ if code == ROOT_LANGUAGE => {
                let hint = "take the line out: the root of the site is in this language";
                section.refuse(code, &place, wanted("a language beside that of the root", hint));
            }
            "read" => drop(languages.insert(code.to_owned(), Translation::Read)),
            "unread" => drop(languages.insert(code.to_owned(), Translation::Unread)),
            _ => {
                let hint = "write \"read\" once a speaker of the language has read all of its messages";
                section.refuse(code, &state_place, wanted("\"read\" or \"unread\"", hint));
            }
        }
    }
    problems.extend(section.refused());
    languages
}

/// A code names a folder of the site and a file of messages, so it has letters, figures and hyphens only (BCP 47).
fn is_code(code: &str) -> bool {
    let starts_as_language = code.split('-').next().is_some_and(|first| (2..=3).contains(&first.len()));
    starts_as_language && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
