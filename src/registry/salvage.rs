//! A row with too many or too few cells, or a stray quote: its cells may stand in each other's places, so little of it
//! can be believed.
//! What is believed keeps the person from being lost, or shown better than they are.

use super::columns::Columns;
use super::columns::Field;
use super::known::Known;
use super::rows::Cells;
use super::status::Action;
use super::status::Status;
use super::words::Vocabulary;
use crate::config::NumberPattern;
use std::ops::Range;

/// What there is to judge a row's cells by.
pub struct Salvage<'a> {
    pub columns: &'a Columns,
    pub vocabulary: &'a Vocabulary,
    pub pattern: &'a NumberPattern,
    pub cells: Cells<'a>,
    /// Whether the last cell may be a part of a longer one.
    pub is_cut_off: bool,
}

impl Salvage<'_> {
    /// The number, if just one cell can be it; the worst suspension or revocation that may stand in its column.
    pub fn known(&self) -> Known {
        let statuses = self.texts(Field::Status).filter_map(|text| self.vocabulary.statuses.meaning(text));
        let actions = self.texts(Field::Action).filter_map(|text| self.vocabulary.actions.meaning(text));
        Known {
            number: self.number(),
            is_withheld: self.is_withheld(),
            status: statuses.filter(|status| matches!(status, Status::Suspended | Status::Revoked)).max(),
            action: actions.filter(|action| matches!(action, Action::Suspended | Action::Revoked)).max(),
            ..Known::default()
        }
    }

    /// Digits alone may be anything, so a number counts only with its prefix.
    fn number(&self) -> Option<String> {
        let has_prefix = |text: &&str| text.to_ascii_uppercase().contains(&self.pattern.prefix);
        let mut numbers =
            self.whole_texts(Field::Number).filter(has_prefix).filter_map(|text| self.pattern.normal_form(text));
        numbers.next().filter(|_| numbers.next().is_none())
    }

    /// Whether a cell that can be the answer asks for the name to be withheld.
    fn is_withheld(&self) -> bool {
        self.texts(Field::Withheld).any(|text| self.vocabulary.answers.meaning(text) == Some(true))
    }

    fn texts(&self, field: Field) -> impl Iterator<Item = &str> {
        self.range(field).filter_map(|at| self.cells.text(at)).map(bare)
    }

    fn whole_texts(&self, field: Field) -> impl Iterator<Item = &str> {
        let end = self.cells.len() - usize::from(self.is_cut_off);
        let range = self.range(field);
        let range = range.start..range.end.min(end);
        range.filter_map(|at| self.cells.text(at)).map(bare)
    }

    /// Where a column's cell can stand when so many cells are missing, or too many.
    fn range(&self, field: Field) -> Range<usize> {
        let Some(place) = self.columns.place_of(field) else { return 0..0 };
        let (found, wanted) = (self.cells.len(), self.columns.count());
        let first = place.saturating_sub(wanted.saturating_sub(found));
        let last = place + found.saturating_sub(wanted);
        first..(last + 1).min(found)
    }
}

/// A cell's text without white space and quotes around it: those of a row with a stray quote were not undone.
fn bare(text: &str) -> &str {
    text.trim_matches(|sign: char| sign.is_whitespace() || sign == '"')
}
