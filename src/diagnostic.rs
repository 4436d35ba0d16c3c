//! A problem in someone's input, as a value: where it stands, what was found, what was expected and what to do next.
//!
//! Readers collect every problem of a file and go on; only `command` prints them. Nothing here knows what a registry,
//! a setting or a document is.

use serde::Serialize;
use std::fmt;

/// One problem in one place. `Display` prints two lines: the place with what was found and expected, then the hint.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// The file as the person named it, or its path inside the project.
    pub file: String,
    /// The physical line in the file, counted from 1 (a table's header is 1). `None` when the problem is the whole file.
    pub row: Option<u64>,
    /// The column's name in a table, or the key in the settings.
    pub column: Option<String>,
    /// A short stable name of the kind of problem, such as `date-unreadable`; scripts may rely on it.
    pub code: &'static str,
    /// What stands there, shortened and made printable; empty where the value must not be shown.
    pub found: String,
    /// What should stand there.
    pub expected: String,
    /// What to do next.
    pub hint: String,
}

/// What reading an input brought to light: problems stop a build, notices do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    pub problems: Vec<Problem>,
    pub notices: Vec<Problem>,
}

impl Findings {
    /// Adds what another reader found.
    pub fn extend(&mut self, other: Findings) {
        self.problems.extend(other.problems);
        self.notices.extend(other.notices);
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        if let Some(row) = self.row {
            write!(out, ", row {row}")?;
        }
        if let Some(column) = &self.column {
            write!(out, ", {column}")?;
        }
        write!(out, ": ")?;
        if !self.found.is_empty() {
            write!(out, "found {}; ", self.found)?;
        }
        write!(out, "expected {}\n  hint: {}", self.expected, self.hint)
    }
}

/// How much of a stranger's value a message repeats: enough to recognise it, too little to flood a terminal.
const SHOWN_CHARACTERS: usize = 60;

/// A value as a message shows it: in quotes, controls and bidirectional marks made visible, long ones cut.
pub fn quoted(value: &str) -> String {
    let shown = visible(value);
    if is_long(value) { format!("\"{shown}\"{}", rest(value)) } else { format!("\"{shown}\"") }
}

/// The same without quotes, for what is no value of the person's, such as a piece of the settings as it stands.
pub fn shortened(value: &str) -> String {
    if is_long(value) { visible(value) + &rest(value) } else { visible(value) }
}

fn visible(value: &str) -> String {
    let mut shown = String::new();
    for character in value.chars().take(SHOWN_CHARACTERS) {
        if character.is_control() || is_invisible(character) {
            shown.push_str(&format!("U+{:04X} ", u32::from(character)));
        } else {
            shown.push(character);
        }
    }
    shown
}

fn is_long(value: &str) -> bool {
    value.chars().nth(SHOWN_CHARACTERS).is_some()
}

fn rest(value: &str) -> String {
    format!("… ({} characters)", value.chars().count())
}

/// Marks that change how neighbours are drawn, or are not drawn at all (Unicode Standard, sections 23.2 and 23.3).
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
