//! A row's cells into a record: every cell is read before a row is given up, so that all its problems are told at once,
//! and what can be read of a broken row is kept.

use super::cell;
use super::columns::Columns;
use super::columns::Field;
use super::day;
use super::known::Known;
use super::report::Complaint;
use super::rows::Cells;
use super::status::Action;
use super::status::Status;
use super::words::Vocabulary;
use crate::config::Settings;
use crate::diagnostic::quoted;
use crate::fold::is_of_one_script;
use crate::time::Day;
use std::borrow::Cow;

/// What a row's cells are read by.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    pub settings: &'a Settings,
    pub columns: &'a Columns,
    pub vocabulary: &'a Vocabulary,
}

/// A row with as many cells as the header, while it is read.
pub struct RowReader<'a> {
    rules: Rules<'a>,
    cells: Cells<'a>,
    /// Whether the row says that its name is withheld, or does not say so clearly: then no message repeats a cell.
    is_withheld: bool,
    /// Whether nothing but printable ASCII was found in the row.
    is_plain: bool,
    /// By column; none of them twice for one column.
    pub complaints: Vec<(usize, Complaint)>,
    pub has_invisible: bool,
    pub has_mixed_scripts: bool,
    pub has_half_name: bool,
}

impl<'a> RowReader<'a> {
    pub fn new(rules: Rules<'a>, cells: Cells<'a>) -> RowReader<'a> {
        let mut reader = RowReader {
            rules,
            cells,
            is_withheld: false,
            is_plain: true,
            complaints: Vec::new(),
            has_invisible: false,
            has_mixed_scripts: false,
            has_half_name: false,
        };
        reader.is_withheld = reader.is_withheld_or_unclear();
        reader
    }

    /// Looks at the characters of every cell, private ones too; to be called before `known`, unless the whole row was
    /// found to be plain.
    pub fn check_texts(&mut self) {
        self.is_plain = false;
        for at in 0..self.cells.len() {
            if let Some(text) = self.cells.text(at)
                && let Err(complaint) = cell::check_text(text)
            {
                self.complain(at, complaint);
            }
        }
    }

    /// Reads every cell.
    pub fn known(&mut self) -> Known {
        let (settings, words) = (self.rules.settings, self.rules.vocabulary);
        let format = settings.table.date_format;
        self.cell(Field::Withheld, |text| words.answers.read(text));
        let number = self.cell(Field::Number, |text| cell::number(text, &settings.number));
        let name = self.name();
        let other_names = self.other_names(&name);
        let active = self.cell(Field::Active, |text| day::read(text, format));
        let expires = self.cell(Field::Expires, |text| day::read(text, format));
        let status = self.cell(Field::Status, |text| words.statuses.read(text));
        let action = self.cell(Field::Action, |text| words.actions.read(text));
        let changed = self.optional_cell(Field::Changed, |text| day::read_change(text, format));
        let titles = &settings.program.specializations;
        let specializations = self.optional_cell(Field::Specializations, |text| cell::titles(text, titles));
        let specializations = specializations.map(|titles| titles.filter(|_| !self.is_withheld).unwrap_or_default());
        let days = self.check_order((active, expires));
        self.check_pair(status.zip(action));
        let is_withheld = self.is_withheld;
        Known { number, name, is_withheld, days, status, action, changed, other_names, specializations }
    }

    /// A cell that cannot be read counts as a yes.
    fn is_withheld_or_unclear(&self) -> bool {
        let Some(at) = self.rules.columns.place_of(Field::Withheld) else { return false };
        let text = self.cells.text(at).filter(|text| cell::check_text(text).is_ok());
        text.and_then(|text| self.rules.vocabulary.answers.meaning(cell::without_invisible(text).trim())) != Some(false)
    }

    /// Notes what is wrong with a cell; its value only where it may be shown.
    fn complain(&mut self, at: usize, mut complaint: Complaint) {
        if self.is_withheld {
            complaint.found.clear();
        }
        self.complaints.push((at, complaint));
    }

    /// What people see of a cell; `None` when the column is missing, which the header's problem told, or the cell is
    /// no fit text, which was told too.
    fn text(&mut self, field: Field) -> Option<(usize, Cow<'a, str>)> {
        let at = self.rules.columns.place_of(field)?;
        let is_unfit = self.complaints.iter().any(|(column, _)| *column == at);
        let text = self.cells.text(at).filter(|_| !is_unfit)?;
        let seen = if self.is_plain { Cow::Borrowed(text) } else { cell::without_invisible(text) };
        self.has_invisible |= matches!(seen, Cow::Owned(_));
        Some((at, seen))
    }

    /// A cell's value; `None` when there is none or it is wrong.
    fn cell<T>(&mut self, field: Field, read: impl FnOnce(&str) -> Result<T, Complaint>) -> Option<T> {
        let (at, text) = self.text(field)?;
        read(cell::trimmed(&text)).map_err(|complaint| self.complain(at, complaint)).ok()
    }

    /// As `cell`, for what an export may leave out: `None` only when there is a value and it is wrong.
    fn optional_cell<T>(&mut self, field: Field, read: impl FnOnce(&str) -> Result<T, Complaint>) -> Option<Option<T>> {
        if self.rules.columns.place_of(field).is_none() {
            return Some(None);
        }
        self.cell(field, |text| if text.is_empty() { Ok(None) } else { read(text).map(Some) })
    }

    /// The name in one piece; empty inside when it is withheld, and then its cells are not even read.
    fn name(&mut self) -> Option<Option<String>> {
        if self.is_withheld {
            return Some(None);
        }
        let has_parts = self.rules.columns.has_name_parts();
        let name = if has_parts { self.name_of_parts() } else { self.cell(Field::Name, cell::name) };
        let name = name?;
        self.has_mixed_scripts |= !is_of_one_script(&name);
        Some(Some(name))
    }

    fn name_of_parts(&mut self) -> Option<String> {
        let columns = self.rules.columns;
        let mut parts = Vec::new();
        for field in Field::NAME_PARTS.into_iter().filter(|field| columns.place_of(*field).is_some()) {
            let (at, text) = self.text(field)?;
            parts.push((field, at, text));
        }
        parts.retain(|(.., text)| !text.trim().is_empty());
        let has = |wanted| parts.iter().any(|(field, ..)| *field == wanted);
        let (first, last) = (has(Field::FirstName), has(Field::LastName));
        if !first && !last {
            let at = columns.place_of(Field::LastName)?;
            self.complain(at, cell::name_missing());
            return None;
        }
        self.has_half_name |= first != last;
        Some(cell::joined_name(&parts.into_iter().map(|(.., text)| text).collect::<Vec<_>>()))
    }

    /// Names beside the legal one.
    fn other_names(&mut self, name: &Option<Option<String>>) -> Option<Vec<String>> {
        if self.is_withheld {
            return Some(Vec::new());
        }
        let mut names = self.optional_cell(Field::OtherNames, cell::other_names)?.unwrap_or_default();
        names.retain(|other| Some(Some(other)) != name.as_ref().map(Option::as_ref));
        self.has_mixed_scripts |= !names.iter().all(|name| is_of_one_script(name));
        Some(names)
    }

    /// The days, unless they contradict each other: then nobody knows which of them is right.
    fn check_order(&mut self, days: (Option<Day>, Option<Day>)) -> (Option<Day>, Option<Day>) {
        let (Some(active), Some(expires)) = days else { return days };
        if active <= expires {
            return days;
        }
        let complaint = Complaint {
            code: "dates-out-of-order",
            found: format!("expiration on {expires}, before activation on {active}"),
            expected: "an expiration on or after the day of activation".into(),
            hint: "one of the two days is wrong, or the two columns are mixed up".into(),
        };
        self.complaints.extend(self.rules.columns.place_of(Field::Expires).map(|at| (at, complaint)));
        (None, None)
    }

    fn check_pair(&mut self, pair: Option<(Status, Action)>) {
        let Some((status, action)) = pair else { return };
        let pairs = &self.rules.settings.table.refused_pairs;
        if !pairs.iter().any(|(refused, with)| refused == status.word() && with == action.word()) {
            return;
        }
        let complaint = Complaint {
            code: "pair-refused",
            found: format!("status {} with action {}", quoted(status.word()), quoted(action.word())),
            expected: "a status and an action that agree".into(),
            hint: "correct the one that is out of date; refused_pairs in [table] lists what is refused".into(),
        };
        self.complaints.extend(self.rules.columns.place_of(Field::Action).map(|at| (at, complaint)));
    }
}
