//! Single cells: whether a text is fit to be kept, and the name, number and titles it may hold.

use super::report::Complaint;
use crate::config::NumberPattern;
use crate::diagnostic::quoted;
use crate::fold::nfc;

/// No legal name and no other field is longer; what is longer is another file pasted into a cell.
const CELL_LIMIT: usize = 4 * 1024;

/// Between the titles of specialised training in one cell; commas stand inside titles.
const TITLE_SEPARATOR: char = ';';

/// Checks that a cell may be kept: its length and its characters. Never repeats the value, which may be private.
pub fn check_text(text: &str) -> Result<(), Complaint> {
    if text.len() > CELL_LIMIT {
        return Err(Complaint {
            code: "field-too-long",
            found: format!("{} bytes", text.len()),
            expected: format!("at most {CELL_LIMIT} bytes in one cell"),
            hint: "shorten the text; if other rows stand inside it, a quote is missing".into(),
        });
    }
    let unfit = text.chars().enumerate().find_map(|(at, character)| Some((at, character, unfitness(character)?)));
    match unfit {
        None => Ok(()),
        Some((at, character, unfitness)) => Err(unfitness.complaint(at, character)),
    }
}

/// Why a character may not stand in a cell.
enum Unfitness {
    Control,
    Direction,
    Damage,
}

/// Tabs and line ends inside a cell are white space; the other controls of C0 and C1 are not text. Characters with the
/// Unicode property Bidi_Control can make a name look like another. U+FFFD stands where a letter was lost.
fn unfitness(character: char) -> Option<Unfitness> {
    match character {
        '\t' | '\n' | '\r' => None,
        _ if character.is_control() => Some(Unfitness::Control),
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some(Unfitness::Direction)
        }
        '\u{FFFD}' => Some(Unfitness::Damage),
        _ => None,
    }
}

impl Unfitness {
    fn complaint(&self, at: usize, character: char) -> Complaint {
        let found = format!("U+{:04X} as character {} of the cell", u32::from(character), at + 1);
        let (code, expected, hint) = match self {
            Unfitness::Control => (
                "control-character",
                "text without control characters",
                "delete this invisible character; it often comes from copying out of another program",
            ),
            Unfitness::Direction => (
                "bidi-control",
                "text without marks that turn the direction of writing",
                "delete this invisible character: it can make a name look like another one",
            ),
            Unfitness::Damage => (
                "encoding",
                "text in which no letter was lost",
                "export the table again as CSV UTF-8: U+FFFD marks a letter that an earlier program could not keep",
            ),
        };
        Complaint { code, found, expected: expected.into(), hint: hint.into() }
    }
}

/// A certification number in normal form.
pub fn number(text: &str, pattern: &NumberPattern) -> Result<String, Complaint> {
    if text.is_empty() {
        return Err(Complaint {
            code: "number-missing",
            found: String::new(),
            expected: format!("a certification number: {}", pattern.in_words()),
            hint: "fill in the number; without it nobody can be looked up".into(),
        });
    }
    pattern.normal_form(text).ok_or_else(|| Complaint {
        code: "number-pattern",
        found: quoted(text),
        expected: pattern.in_words(),
        hint: "correct the number, or the pattern in [number]".into(),
    })
}

/// A full legal name: NFC, one space for each run of white space.
pub fn name(text: &str) -> Result<String, Complaint> {
    if !text.is_empty() {
        return Ok(tidy(text));
    }
    Err(Complaint {
        code: "name-missing",
        found: String::new(),
        expected: "the full legal name".into(),
        hint: "fill in the name".into(),
    })
}

/// The titles of specialised training in a cell, in the words and the order of the settings.
pub fn titles(text: &str, known: &[String]) -> Result<Vec<String>, Complaint> {
    let mut held = vec![false; known.len()];
    for title in text.split(TITLE_SEPARATOR).map(str::trim).filter(|title| !title.is_empty()) {
        let at = known.iter().position(|known| known.to_lowercase() == tidy(title).to_lowercase());
        *at.and_then(|at| held.get_mut(at)).ok_or_else(|| unknown_title(title, known))? = true;
    }
    Ok(known.iter().zip(held).filter(|(_, held)| *held).map(|(title, _)| title.clone()).collect())
}

fn unknown_title(title: &str, known: &[String]) -> Complaint {
    Complaint {
        code: "specialization-unknown",
        found: quoted(title),
        expected: format!("titles of the settings, with semicolons between them: {}", known.join("; ")),
        hint: "correct the title, or add it to specializations in [program]".into(),
    }
}

fn tidy(text: &str) -> String {
    let has_runs = text.contains("  ") || text.contains(|c: char| c.is_whitespace() && c != ' ');
    let spaced = if has_runs { text.split_whitespace().collect::<Vec<_>>().join(" ") } else { text.to_owned() };
    if spaced.is_ascii() { spaced } else { nfc(&spaced) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_every_letter_and_lose_stray_space() {
        assert_eq!(name("Ana  María\tde\nLeón").as_deref(), Ok("Ana María de León"));
        assert_eq!(name("<b>Jane</b>").as_deref(), Ok("<b>Jane</b>"));
    }

    #[test]
    fn titles_come_in_the_order_of_the_settings() {
        let known = ["Parent, Caregiver".to_owned(), "Crisis Care".to_owned()];
        assert_eq!(titles("crisis care; Parent,  Caregiver;", &known), Ok(known.to_vec()));
        assert_eq!(titles(" ", &known), Ok(vec![]));
        assert_eq!(titles("Cooking", &known).unwrap_err().found, "\"Cooking\"");
    }

    #[test]
    fn characters_that_are_not_text_are_refused() {
        for (text, code) in
            [("a\u{7}", "control-character"), ("a\u{85}", "control-character"), ("\u{202E}a", "bidi-control")]
        {
            assert_eq!(check_text(text).unwrap_err().code, code);
        }
        assert_eq!(check_text("\u{FFFD}").unwrap_err().code, "encoding");
        assert_eq!(check_text("a\tb\r\n"), Ok(()));
    }
}
