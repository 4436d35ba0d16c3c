//! The two words that the registry keeps about a certification: its status and the action taken (section 500.2.E and F).

use crate::config::ACTION_WORDS;
use crate::config::STATUS_WORDS;
use serde::{Deserialize, Serialize};

/// Section 500.2.E.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// "Active/No sanctions"
    Active,
    Suspended,
    Revoked,
    /// "Expired/Lapsed"
    Expired,
}

/// Section 500.2.F.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    None,
    UnderInvestigation,
    Suspended,
    Revoked,
}

impl Status {
    /// In the order of `STATUS_WORDS`.
    pub const ALL: [Status; 4] = [Status::Active, Status::Suspended, Status::Revoked, Status::Expired];

    /// The status a word of Section 500 means, whatever its capitals and the white space around it.
    pub fn of_word(text: &str) -> Option<Status> {
        position(text, &STATUS_WORDS).map(|at| Status::ALL[at])
    }

    /// The word of Section 500.
    pub fn word(self) -> &'static str {
        STATUS_WORDS[self as usize]
    }

    /// The code used in every published format.
    pub fn code(self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Suspended => "suspended",
            Status::Revoked => "revoked",
            Status::Expired => "expired",
        }
    }
}

impl Action {
    /// In the order of `ACTION_WORDS`.
    pub const ALL: [Action; 4] = [Action::None, Action::UnderInvestigation, Action::Suspended, Action::Revoked];

    /// The action a word of Section 500 means, whatever its capitals and the white space around it.
    pub fn of_word(text: &str) -> Option<Action> {
        position(text, &ACTION_WORDS).map(|at| Action::ALL[at])
    }

    /// The word of Section 500.
    pub fn word(self) -> &'static str {
        ACTION_WORDS[self as usize]
    }

    /// The code used in every published format.
    pub fn code(self) -> &'static str {
        match self {
            Action::None => "none",
            Action::UnderInvestigation => "under-investigation",
            Action::Suspended => "suspended",
            Action::Revoked => "revoked",
        }
    }
}

fn position(text: &str, words: &[&str; 4]) -> Option<usize> {
    words.iter().position(|word| word.eq_ignore_ascii_case(text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_meanings_stand_in_the_same_order() {
        for status in Status::ALL {
            assert_eq!(Status::of_word(&format!(" {} ", status.word().to_uppercase())), Some(status));
        }
        for action in Action::ALL {
            assert_eq!(Action::of_word(action.word()), Some(action));
        }
        assert_eq!(Status::Expired.word(), "Expired/Lapsed");
        assert_eq!(Action::UnderInvestigation.word(), "Under investigation");
        assert_eq!(Status::of_word("Active"), None);
        assert_eq!(Action::of_word(""), None);
    }
}
