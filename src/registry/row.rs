//! A row's cells into a record: every cell is read before a row is given up, so that all its problems are told at once.

use super::Action;
use super::Record;
use super::Status;
use super::cell;
use super::columns::Columns;
use super::columns::Field;
use super::day;
use super::defect;
use super::report::Complaint;
use super::report::Report;
use super::rows::Content;
use super::rows::Row;
use crate::config::ACTION_WORDS;
use crate::config::STATUS_WORDS;
use crate::config::Settings;
use crate::diagnostic::quoted;
use crate::time::Day;
use csv::ByteRecord;

/// A row that is not longer has no cell that is too long, so its cells need no look at their length.
const SHORT_ROW: usize = 4 * 1024;

/// Reads one row after the other and reports what is wrong with each.
pub struct RowReader<'a> {
    pub settings: &'a Settings,
    pub columns: &'a Columns,
    pub report: &'a mut Report,
}

/// The cells of the row being read, and its line.
struct Cells<'a> {
    line: u64,
    cells: &'a ByteRecord,
}

impl RowReader<'_> {
    /// The record of a row; `None` when something is wrong with it.
    pub fn read(&mut self, row: &Row) -> Option<Record> {
        let Content::Cells { bytes, cells } = row.content else {
            return self.give_up(row);
        };
        if !is_plain(bytes) && !self.check_texts(row, bytes, cells) {
            return None;
        }
        if cells.len() != self.columns.count() {
            self.report.problem(Some(row.line), None, wrong_length(cells.len(), self.columns.count()));
            return None;
        }
        self.record(&Cells { line: row.line, cells })
    }

    fn give_up(&mut self, row: &Row) -> Option<Record> {
        if let Some((line, cell, complaint)) = defect::of_row(row) {
            self.report.problem(Some(line), self.columns.name(cell), complaint);
        }
        None
    }

    /// Whether the row is text and every cell of it, private ones too, is fit to be kept.
    fn check_texts(&mut self, row: &Row, bytes: &[u8], cells: &ByteRecord) -> bool {
        if let Some((line, complaint)) = defect::of_encoding(row, bytes) {
            self.report.problem(Some(line), None, complaint);
            return false;
        }
        let mut is_fit = true;
        for (at, bytes) in cells.iter().enumerate() {
            if let Err(complaint) = cell::check_text(text(bytes)) {
                self.report.problem(Some(row.line), self.columns.name(at), complaint);
                is_fit = false;
            }
        }
        is_fit
    }

    fn record(&mut self, row: &Cells) -> Option<Record> {
        let (settings, format) = (self.settings, self.settings.table.date_format);
        let number = self.cell(row, Field::Number, |text| cell::number(text, &settings.number));
        let name = self.cell(row, Field::Name, cell::name);
        let active = self.cell(row, Field::Active, |text| day::read(text, format));
        let expires = self.cell(row, Field::Expires, |text| day::read(text, format));
        let status = self.cell(row, Field::Status, status);
        let action = self.cell(row, Field::Action, action);
        let changed = self.optional_cell(row, Field::Changed, |text| day::read_change(text, format));
        let titles = &settings.program.specializations;
        let specializations = self.optional_cell(row, Field::Specializations, |text| cell::titles(text, titles));
        let days = self.check_order(row, active.zip(expires));
        let pair = self.check_pair(row, status.zip(action));
        let ((active, expires), (status, action)) = days.zip(pair)?;
        Some(Record {
            number: number?,
            name: Some(name?),
            active: Some(active),
            expires: Some(expires),
            status: Some(status),
            action: Some(action),
            changed: changed?,
            specializations: specializations?.unwrap_or_default(),
            ..Record::default()
        })
    }

    /// A cell's value; `None` when the column is missing, which the header's problem told, or the value is wrong.
    fn cell<T>(&mut self, row: &Cells, field: Field, read: impl FnOnce(&str) -> Result<T, Complaint>) -> Option<T> {
        let at = self.columns.place_of(field)?;
        let value = read(text(row.cells.get(at).unwrap_or_default()).trim());
        value.map_err(|complaint| self.report.problem(Some(row.line), self.columns.name(at), complaint)).ok()
    }

    /// As `cell`, for what an export may leave out: `None` only when there is a value and it is wrong.
    fn optional_cell<T>(
        &mut self,
        row: &Cells,
        field: Field,
        read: impl FnOnce(&str) -> Result<T, Complaint>,
    ) -> Option<Option<T>> {
        if self.columns.place_of(field).is_none() {
            return Some(None);
        }
        self.cell(row, field, |text| if text.is_empty() { Ok(None) } else { read(text).map(Some) })
    }

    fn check_order(&mut self, row: &Cells, days: Option<(Day, Day)>) -> Option<(Day, Day)> {
        let (active, expires) = days?;
        if active <= expires {
            return Some((active, expires));
        }
        let complaint = Complaint {
            code: "dates-out-of-order",
            found: format!("expiration on {expires}, before activation on {active}"),
            expected: "an expiration on or after the day of activation".into(),
            hint: "one of the two days is wrong, or the two columns are mixed up".into(),
        };
        self.report.problem(Some(row.line), Some(self.columns.name_of(Field::Expires)), complaint);
        None
    }

    fn check_pair(&mut self, row: &Cells, pair: Option<(Status, Action)>) -> Option<(Status, Action)> {
        let (status, action) = pair?;
        let pairs = &self.settings.table.refused_pairs;
        if !pairs.iter().any(|(refused, with)| refused == status.word() && with == action.word()) {
            return Some((status, action));
        }
        let complaint = Complaint {
            code: "pair-refused",
            found: format!("status {} with action {}", quoted(status.word()), quoted(action.word())),
            expected: "a status and an action that agree".into(),
            hint: "correct the one that is out of date; refused_pairs in [table] lists what is refused".into(),
        };
        self.report.problem(Some(row.line), Some(self.columns.name_of(Field::Action)), complaint);
        None
    }
}

/// Printable ASCII, tabs and line ends: nothing that could be broken or deceive.
fn is_plain(bytes: &[u8]) -> bool {
    bytes.len() <= SHORT_ROW && bytes.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r'))
}

/// A cell of a row that was found to be text.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

fn status(text: &str) -> Result<Status, Complaint> {
    Status::of_word(text).ok_or_else(|| unknown_word("status-unknown", text, &STATUS_WORDS))
}

fn action(text: &str) -> Result<Action, Complaint> {
    Action::of_word(text).ok_or_else(|| unknown_word("action-unknown", text, &ACTION_WORDS))
}

fn unknown_word(code: &'static str, text: &str, words: &[&str; 4]) -> Complaint {
    Complaint {
        code,
        found: if text.is_empty() { "an empty cell".into() } else { quoted(text) },
        expected: format!("one of: {}", words.join(", ")),
        hint: "write it in the words of Section 500 of the Guidelines".into(),
    }
}

fn wrong_length(found: usize, expected: usize) -> Complaint {
    let hint = if found > expected {
        "put a text with a comma in it in double quotes"
    } else {
        "a comma or a cell is missing, or the row is cut off"
    };
    Complaint {
        code: "row-length",
        found: if found == 1 { "1 cell".into() } else { format!("{found} cells") },
        expected: format!("{expected} cells, as in the header"),
        hint: hint.into(),
    }
}
