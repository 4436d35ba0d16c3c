//! What a certification number looks like, and the one form in which it is stored and compared (docs/format.md,
//! "Numbers").

use serde::{Deserialize, Serialize};

/// A prefix in capital letters and a run of digits: `MPSS` and 3 to 9 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberPattern {
    pub prefix: String,
    pub digits_at_least: usize,
    pub digits_at_most: usize,
}

/// What a person typed, as far as it may be a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A number in normal form.
    Number(String),
    /// The prefix, digits or both, but too few or too many: somebody is still typing, or slipped.
    Unfinished,
    /// Something else, such as a name.
    Other,
}

impl NumberPattern {
    /// How a typed text is to be understood (docs/format.md, "Numbers" and "Look-up"). Typed text must come with
    /// plain figures (`fold`).
    pub fn typed(&self, text: &str) -> Typed {
        if let Some(number) = self.normal_form(text) {
            return Typed::Number(number);
        }
        let bare = bare(text);
        let digits = bare.strip_prefix(&self.prefix).unwrap_or(&bare);
        let is_begun = !bare.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_begun { Typed::Unfinished } else { Typed::Other }
    }

    /// The number a text means, such as `MPSS123456` for `#mpss-123 456` or `123456`; `None` where the text is not a
    /// number of this pattern. Typed text must come with plain figures; an export's cells are taken as they stand.
    pub fn normal_form(&self, text: &str) -> Option<String> {
        if self.is_normal(text) {
            return Some(text.to_owned());
        }
        let bare = bare(text);
        let number = if is_digits(&bare) { format!("{}{bare}", self.prefix) } else { bare };
        self.is_normal(&number).then_some(number)
    }

    /// The pattern in words, for messages: `MPSS and 3 to 9 digits`.
    pub fn in_words(&self) -> String {
        if self.digits_at_least == self.digits_at_most {
            return format!("{} and {} digits", self.prefix, self.digits_at_least);
        }
        format!("{} and {} to {} digits", self.prefix, self.digits_at_least, self.digits_at_most)
    }

    /// The normal form as a regular expression without anchors, in the words that XML Schema, JSON Schema and most
    /// programs share: `MPSS[0-9]{3,9}`.
    pub fn expression(&self) -> String {
        format!("{}{}", self.prefix, self.digits_expression())
    }

    /// The digits alone, which mean the same number.
    pub fn digits_expression(&self) -> String {
        format!("[0-9]{{{},{}}}", self.digits_at_least, self.digits_at_most)
    }

    fn is_normal(&self, text: &str) -> bool {
        let Some(digits) = text.strip_prefix(&self.prefix) else { return false };
        is_digits(digits) && (self.digits_at_least..=self.digits_at_most).contains(&digits.len())
    }
}

/// The text without separators, in capitals.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !is_separator(*c)).map(|c| c.to_ascii_uppercase()).collect()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// White space, `#`, and every dash: general category Pd of Unicode 17, and the minus sign that word processors put.
fn is_separator(character: char) -> bool {
    character.is_whitespace() || character == '#' || is_dash(character)
}

fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{058A}' | '\u{05BE}' | '\u{1400}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2212}'
                | '\u{2E17}'
                | '\u{2E1A}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{2E40}'
                | '\u{2E5D}'
                | '\u{301C}'
                | '\u{3030}'
                | '\u{30A0}'
                | '\u{FE31}'
                | '\u{FE32}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '\u{10D6E}'
                | '\u{10EAD}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern() -> NumberPattern {
        NumberPattern { prefix: "MPSS".into(), digits_at_least: 3, digits_at_most: 9 }
    }

    #[test]
    fn every_way_of_writing_a_number_gives_one_form() {
        for text in ["MPSS123456", "#MPSS123456", "#MPSS-123456", "mpss 123456", "123456", " 123 456 ", "Mpss–123−456"]
        {
            assert_eq!(pattern().normal_form(text).as_deref(), Some("MPSS123456"), "{text}");
        }
    }

    #[test]
    fn leading_zeros_count() {
        assert_eq!(pattern().normal_form("00123").as_deref(), Some("MPSS00123"));
    }

    #[test]
    fn other_texts_are_no_number() {
        for text in ["", "#", "MPSS", "MPSS12", "MPSS1234567890", "12", "MPS123456", "MPSSX123", "MPSS123456A", "١٢٣"]
        {
            assert_eq!(pattern().normal_form(text), None, "{text}");
        }
    }

    #[test]
    fn the_pattern_in_words() {
        assert_eq!(pattern().in_words(), "MPSS and 3 to 9 digits");
        let fixed = NumberPattern { digits_at_most: 3, ..pattern() };
        assert_eq!(fixed.in_words(), "MPSS and 3 digits");
    }
}
