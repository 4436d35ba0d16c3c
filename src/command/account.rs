//! What a build came to, for the person who runs it and for the file of `--report`: what was held, refused, noticed.

use super::arguments::Format;
use super::exit::Failure;
use super::say;
use crate::diagnostic::Problem;
use crate::registry::standing::{Standing, standing};
use crate::registry::{HeldRow, Record};
use crate::store::input;
use crate::time::{Day, Moment};
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;

/// The account of one build. Values of private columns are in none of its parts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Account {
    pub outcome: Outcome,
    /// `None` when the build was refused before it was known.
    pub data_as_of: Option<Moment>,
    /// Rows of the export below its header.
    pub rows: u64,
    /// Why nothing was published.
    pub problems: Vec<Problem>,
    /// Rows that were held back, with what is wrong with each.
    pub held: Vec<HeldRow>,
    /// The people who are shown as being corrected because of them.
    pub being_corrected: Vec<Corrected>,
    /// Numbers that went from the list with this build.
    pub no_longer_listed: Vec<String>,
    pub notices: Vec<Problem>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Published,
    #[default]
    Refused,
}

/// A person shown as being corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Corrected {
    pub number: String,
    pub standing: Standing,
    /// The time of the data in which the record was last whole.
    pub confirmed: Option<Moment>,
}

/// The held among the records of a publication, as they are shown on a day.
pub fn corrected(records: &[Record], today: Day) -> Vec<Corrected> {
    let shown = |record: &Record| {
        record.held.map(|held| Corrected {
            number: record.number.clone(),
            standing: standing(&record.facts(), today),
            confirmed: held.confirmed,
        })
    };
    records.iter().filter_map(shown).collect()
}

impl Account {
    /// Writes the account to a file: JSON when its name ends in `.json`, text when in `.txt`, else in the form in which
    /// the command answers.
    pub fn write(&self, file: &Path, answer: Format) -> Result<(), Failure> {
        let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
        let form = match ending.as_ref().and_then(|ending| ending.to_str()) {
            Some("json") => Format::Json,
            Some("txt") => Format::Text,
            _ => answer,
        };
        let text = match form {
            Format::Json => serde_json::to_string_pretty(self).unwrap_or_default(),
            Format::Text => self.text(),
        };
        Ok(input::replace(file, format!("{}\n", text.trim_end()).as_bytes())?)
    }

    /// Says on standard error what was held back.
    pub fn say_held(&self) {
        if !self.held.is_empty() {
            say::aside(self.held_text().trim_end());
        }
    }

    fn text(&self) -> String {
        let mut text = match self.outcome {
            Outcome::Published => "Published.\n".to_owned(),
            Outcome::Refused => "Refused: nothing was published, and the last site stays.\n".to_owned(),
        };
        if let Some(as_of) = self.data_as_of {
            writeln!(text, "Data as of {as_of}, {} rows.", self.rows).ok();
        }
        for problem in &self.problems {
            write!(text, "\nproblem: {problem}\n").ok();
        }
        text.push_str(&self.held_text());
        if !self.no_longer_listed.is_empty() {
            writeln!(text, "\nNo longer listed: {}", self.no_longer_listed.join(", ")).ok();
        }
        for notice in &self.notices {
            write!(text, "\nnotice: {notice}\n").ok();
        }
        text
    }

    fn held_text(&self) -> String {
        let mut text = String::new();
        for problem in self.held.iter().flat_map(|row| &row.problems) {
            write!(text, "\nheld back: {problem}\n").ok();
        }
        for person in &self.being_corrected {
            let last = person.confirmed.map_or("never confirmed".to_owned(), |time| format!("last confirmed {time}"));
            writeln!(text, "\n{} is shown as {} ({last}).", person.number, person.standing.code()).ok();
        }
        text
    }
}
