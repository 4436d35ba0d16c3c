//! Single cells: whether a text is fit to be kept, what is left of it without characters that nobody sees, and the
//! number, names and titles it may hold.

use super::report::Complaint;
use crate::config::NumberPattern;
use crate::diagnostic::quoted;
use crate::fold::is_virama;
use crate::fold::may_be_joined;
use crate::fold::nfc;
use std::borrow::Cow;

/// No legal name and no other field is longer; what is longer is another file pasted into a cell.
const CELL_LIMIT: usize = 4 * 1024;

/// Between the titles or the names in one cell; commas stand inside them.
const SEPARATOR: char = ';';

/// More names than anybody has had.
const OTHER_NAMES_AT_MOST: usize = 20;

/// Zero width joiner and non-joiner.
const JOINERS: [char; 2] = ['\u{200C}', '\u{200D}'];

/// Checks that a cell may be kept: its length and its characters. Never repeats the value, which may be private.
pub fn check_text(text: &str) -> Result<(), Complaint> {
    if is_plain(text.as_bytes()) && text.len() <= CELL_LIMIT {
        return Ok(());
    }
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

/// Printable ASCII, tabs and line ends: nothing that could be broken or deceive.
pub fn is_plain(bytes: &[u8]) -> bool {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r');
    // All bytes are looked at, because the compiler then looks at many of them at a time.
    bytes.iter().fold(true, |so_far, byte| so_far & is_plain(*byte))
}

/// The text without white space around it; most texts have none.
pub fn trimmed(text: &str) -> &str {
    let is_letter = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if is_letter(bytes.first()) && is_letter(bytes.last()) { text } else { text.trim() }
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

/// The text without the characters that take no room and mean nothing; they hide differences between names. A joiner
/// or non-joiner stays between two letters of a script that uses it, and behind a virama.
pub fn without_invisible(text: &str) -> Cow<'_, str> {
    let is_doubtful = |character: char| is_invisible(character) || JOINERS.contains(&character);
    if text.is_ascii() || !text.contains(is_doubtful) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let is_kept = if JOINERS.contains(&character) {
            let before = kept.chars().next_back().filter(|before| may_be_joined(*before));
            let after = characters.peek().is_some_and(|after| may_be_joined(*after));
            before.is_some_and(|before| after || is_virama(before))
        } else {
            !is_invisible(character)
        };
        if is_kept {
            kept.push(character);
        }
    }
    if kept.len() == text.len() { Cow::Borrowed(text) } else { Cow::Owned(kept) }
}

/// Characters without width (Unicode property Default_Ignorable_Code_Point), but for the joiners, the marks that turn
/// the direction of writing, which are refused, and the selectors of a variant of a letter, which show.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}' | '\u{200B}'
        | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E00FF}'
    )
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
    if text.is_empty() { Err(name_missing()) } else { Ok(tidy(text)) }
}

/// A name put together from its parts, empty ones left out.
pub fn joined_name(parts: &[Cow<str>]) -> String {
    tidy(&parts.join(" "))
}

pub fn name_missing() -> Complaint {
    Complaint {
        code: "name-missing",
        found: String::new(),
        expected: "the full legal name".into(),
        hint: "fill in the name".into(),
    }
}

/// Former names and names used at work, each once.
pub fn other_names(text: &str) -> Result<Vec<String>, Complaint> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split(SEPARATOR).map(str::trim).filter(|name| !name.is_empty()).map(tidy) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() <= OTHER_NAMES_AT_MOST {
        return Ok(names);
    }
    Err(Complaint {
        code: "other-names-too-many",
        found: format!("{} names", names.len()),
        expected: format!("at most {OTHER_NAMES_AT_MOST} names, with semicolons between them"),
        hint: "look whether another text was pasted into this cell".into(),
    })
}

/// The titles of specialised training in a cell, in the words and the order of the settings.
pub fn titles(text: &str, known: &[String]) -> Result<Vec<String>, Complaint> {
    let mut held = vec![false; known.len()];
    for title in text.split(SEPARATOR).map(str::trim).filter(|title| !title.is_empty()) {
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
    let spaced = if is_evenly_spaced(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    if text.is_ascii() { spaced.into_owned() } else { nfc(&spaced) }
}

/// Whether single spaces between words are all the white space there is.
fn is_evenly_spaced(text: &str) -> bool {
    if !text.is_ascii() && text.contains(|character: char| character.is_whitespace() && character != ' ') {
        return false;
    }
    let mut after_space = true;
    for byte in text.bytes() {
        let is_space = byte == b' ';
        if (is_space && after_space) || byte.is_ascii_control() {
            return false;
        }
        after_space = is_space;
    }
    !after_space
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
    fn invisible_characters_go_and_joiners_stay_where_they_mean_something() {
        for (text, seen) in [
            ("An\u{200B}n\u{FEFF}", "Ann"),
            ("Jo\u{200D}e", "Joe"),
            ("ب\u{200C}ب\u{200C}", "ب\u{200C}ب"),
            ("क्\u{200D}ष", "क्\u{200D}ष"),
            ("क्\u{200D}", "क्\u{200D}"),
            ("क\u{200D} ष", "क ष"),
            ("葛\u{E0100}城", "葛\u{E0100}城"),
        ] {
            assert_eq!(without_invisible(text), seen, "{text:?}");
        }
    }

    #[test]
    fn other_names_come_once() {
        assert_eq!(other_names("Ann  Lee; ;Ann Lee;Zoe").unwrap(), ["Ann Lee", "Zoe"]);
        assert!(other_names(&(0..21).map(|at| format!("{at};")).collect::<String>()).is_err());
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
