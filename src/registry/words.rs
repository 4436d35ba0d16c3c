//! The words of a column with few of them: those of Section 500, and those that the settings say mean the same.

use super::report::Complaint;
use super::status::Action;
use super::status::Status;
use crate::config::ACTION_WORDS;
use crate::config::STATUS_WORDS;
use crate::config::TableSettings;
use crate::diagnostic::quoted;
use std::collections::BTreeMap;

/// Who answers yes or no, answers so. The empty cell is a no.
const ANSWERS: [(&str, bool); 10] = [
    ("yes", true),
    ("no", false),
    ("", false),
    ("true", true),
    ("false", false),
    ("1", true),
    ("0", false),
    ("y", true),
    ("n", false),
    ("x", true),
];

/// Texts and what they mean, whatever their capitals.
pub struct Words<T> {
    code: &'static str,
    hint: &'static str,
    /// In small letters; a word of Section 500 always means itself, so those come first.
    meanings: Vec<(String, T)>,
    shown: String,
}

/// The words of the columns that have words of their own.
pub struct Vocabulary {
    pub statuses: Words<Status>,
    pub actions: Words<Action>,
    pub answers: Words<bool>,
}

impl Vocabulary {
    pub fn new(table: &TableSettings) -> Vocabulary {
        Vocabulary {
            statuses: Words::new("status-unknown", (&STATUS_WORDS, Status::ALL), &table.status_words),
            actions: Words::new("action-unknown", (&ACTION_WORDS, Action::ALL), &table.action_words),
            answers: Words {
                code: "withheld-unknown",
                hint: "until it says yes or no, the row is treated as withheld, so no name is shown here",
                meanings: ANSWERS.map(|(word, answer)| (word.to_owned(), answer)).to_vec(),
                shown: "yes or no (or true, false, 1, 0, y, n, x; an empty cell is a no)".to_owned(),
            },
        }
    }
}

impl<T: Copy> Words<T> {
    fn new(
        code: &'static str,
        (words, meanings): (&[&str; 4], [T; 4]),
        synonyms: &BTreeMap<String, &'static str>,
    ) -> Words<T> {
        let meaning = |word: &str| words.iter().position(|known| *known == word).map(|at| meanings[at]);
        let own = words.iter().map(|word| (word.to_lowercase(), *word));
        let more = synonyms.iter().map(|(written, word)| (written.clone(), *word));
        let shown: Vec<&str> =
            synonyms.keys().map(|word| if word.is_empty() { "an empty cell" } else { word }).collect();
        let further = if shown.is_empty() { String::new() } else { format!("; or: {}", shown.join(", ")) };
        Words {
            code,
            hint: "write it in the words of Section 500, or say in [table] what the export's word means",
            meanings: own.chain(more).filter_map(|(written, word)| Some((written, meaning(word)?))).collect(),
            shown: format!("one of: {}{further}", words.join(", ")),
        }
    }

    /// What a trimmed text means.
    pub fn meaning(&self, text: &str) -> Option<T> {
        let find = |text: &str| self.meanings.iter().find(|(word, _)| word.eq_ignore_ascii_case(text));
        let found = find(text).or_else(|| if text.is_ascii() { None } else { find(&text.to_lowercase()) });
        found.map(|(_, meaning)| *meaning)
    }

    /// As `meaning`, with what to say when there is none.
    pub fn read(&self, text: &str) -> Result<T, Complaint> {
        self.meaning(text).ok_or_else(|| Complaint {
            code: self.code,
            found: if text.is_empty() { "an empty cell".into() } else { quoted(text) },
            expected: self.shown.clone(),
            hint: self.hint.into(),
        })
    }

    /// Whether a trimmed text may be the beginning of another word.
    pub fn may_go_on(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.meanings.iter().any(|(word, _)| word.len() > text.len() && word.starts_with(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn synonyms_mean_what_the_settings_say_and_no_more() {
        let synonyms = BTreeMap::from([
            ("gesperrt für immer".to_owned(), "Revoked"),
            ("revoked".to_owned(), "Active/No sanctions"),
            (String::new(), "Suspended"),
        ]);
        let words = Words::new("status-unknown", (&STATUS_WORDS, Status::ALL), &synonyms);
        assert_eq!(words.meaning("GESPERRT FÜR IMMER"), Some(Status::Revoked));
        assert_eq!(words.meaning("REVOKED"), Some(Status::Revoked));
        assert_eq!(words.meaning(""), Some(Status::Suspended));
        assert_eq!(words.meaning("gesperrt"), None);
        assert!(words.may_go_on("Gesperrt") && words.may_go_on("") && !words.may_go_on("Suspended"));
        assert!(words.read("?").unwrap_err().expected.ends_with("; or: an empty cell, gesperrt für immer, revoked"));
    }

    #[test]
    fn words_and_meanings_stand_in_the_same_order() {
        let (statuses, actions) = (BTreeMap::new(), BTreeMap::new());
        let statuses = Words::new("", (&STATUS_WORDS, Status::ALL), &statuses);
        let actions = Words::new("", (&ACTION_WORDS, Action::ALL), &actions);
        assert!(Status::ALL.iter().all(|status| statuses.meaning(status.word()) == Some(*status)));
        assert!(Action::ALL.iter().all(|action| actions.meaning(action.word()) == Some(*action)));
    }
}
