//! The rows below the header, one after the other: whole ones become records, broken ones are kept with what can be
//! read of them, and what no holding of rows can mend is told of the file.

use super::broken::OpenEnd;
use super::cell;
use super::columns::Field;
use super::defect;
use super::known::Known;
use super::oddities::Oddities;
use super::order::Kept;
use super::past::PastChanges;
use super::report::Complaint;
use super::report::Report;
use super::row::RowReader;
use super::row::Rules;
use super::rows::Cells;
use super::rows::Content;
use super::rows::Row;
use super::rows::Rows;
use super::salvage::Salvage;
use crate::config::Delimiter;
use crate::diagnostic::Problem;
use std::io;
use std::io::Read;

/// A row that is not longer has no cell that is too long, so its cells need no look at their length.
const SHORT_ROW: usize = 4 * 1024;

/// The rows as they are read.
pub struct Body<'a> {
    rules: Rules<'a>,
    report: &'a mut Report,
    encoding: Option<&'static str>,
    delimiter: Delimiter,
    pub rows: u64,
    pub kept: Kept,
    pub past_changes: PastChanges,
    pub oddities: Oddities,
    pub open_end: Option<OpenEnd>,
}

impl<'a> Body<'a> {
    pub fn new(rules: Rules<'a>, report: &'a mut Report) -> Body<'a> {
        Body {
            rules,
            report,
            encoding: None,
            delimiter: Delimiter::Comma,
            rows: 0,
            kept: Kept::default(),
            past_changes: PastChanges::default(),
            oddities: Oddities::default(),
            open_end: None,
        }
    }

    pub fn read<R: Read>(&mut self, rows: &mut Rows<R>) -> io::Result<()> {
        self.encoding = rows.input().encoding();
        self.delimiter = rows.delimiter();
        while let Some(row) = rows.next()? {
            self.rows += 1;
            match row.content {
                Content::Cells { bytes, cells } => self.take(&row, bytes, cells),
                _ => self.give_up(&row),
            }
        }
        Ok(())
    }

    fn give_up(&mut self, row: &Row) {
        let Some((line, cell, complaint)) = defect::of_row(row) else { return };
        let problem = self.report.placed(Some(line), self.rules.columns.name(cell), complaint);
        match row.content {
            Content::QuoteStray { pieces: Some(pieces), .. } => {
                self.report.broken(self.salvaged(row, pieces).broken(row.line, vec![problem]));
            }
            _ => self.report.add(problem),
        }
    }

    fn take(&mut self, row: &Row, bytes: &[u8], cells: Cells) {
        let is_plain = bytes.len() <= SHORT_ROW && cell::is_plain(bytes);
        let mut problems = Vec::new();
        if !cells.are_texts()
            && let Some((line, complaint)) = defect::of_encoding(row, bytes, self.encoding)
        {
            problems.push(self.report.placed(Some(line), None, complaint));
        }
        let known = if cells.len() == self.rules.columns.count() {
            let mut reader = RowReader::new(self.rules, cells);
            if !is_plain {
                reader.check_texts();
            }
            self.read_cells(row, reader, &mut problems)
        } else {
            self.salvage(row, cells, &mut problems)
        };
        if problems.is_empty() {
            self.keep(row, cells, known);
        } else if bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
            problems.into_iter().for_each(|problem| self.report.add(problem));
        } else {
            self.report.broken(known.broken(row.line, problems));
        }
    }

    fn read_cells(&mut self, row: &Row, mut reader: RowReader, problems: &mut Vec<Problem>) -> Known {
        let mut known = reader.known();
        let oddities = &mut self.oddities;
        for (is_odd, tally) in [
            (reader.has_invisible, &mut oddities.invisible),
            (reader.has_mixed_scripts, &mut oddities.scripts),
            (reader.has_half_name, &mut oddities.half_names),
            (!known.has_usual_term(), &mut oddities.terms),
        ] {
            if is_odd {
                tally.add(row.line);
            }
        }
        let columns = self.rules.columns;
        let place = |(at, complaint)| self.report.placed(Some(row.line), columns.name(at), complaint);
        problems.extend(reader.complaints.into_iter().map(place));
        if !row.is_ended && columns.place_of(Field::Number) == columns.count().checked_sub(1) && !problems.is_empty() {
            known.number = None;
        }
        known
    }

    fn salvage(&mut self, row: &Row, cells: Cells, problems: &mut Vec<Problem>) -> Known {
        let complaint = wrong_length(cells.len(), self.rules.columns.count(), self.delimiter);
        problems.push(self.report.placed(Some(row.line), None, complaint));
        self.salvaged(row, cells)
    }

    fn salvaged(&self, row: &Row, cells: Cells) -> Known {
        let Rules { settings, columns, vocabulary } = self.rules;
        Salvage { columns, vocabulary, pattern: &settings.number, cells, is_cut_off: !row.is_ended }.known()
    }

    /// A row without a problem makes no record only where the header lacks a column.
    fn keep(&mut self, row: &Row, cells: Cells, known: Known) {
        let past_change = known.past_change().map(str::to_owned);
        let Some(record) = known.record() else { return };
        if let Some(time) = past_change {
            self.past_changes.note(&record.number, &time);
        }
        if !row.is_ended && self.may_go_on(cells) {
            let problem = self.report.placed(Some(row.line), None, end_open());
            self.open_end = Some(OpenEnd { line: row.line, number: Some(record.number.clone()), problem });
        }
        self.kept.push(record, row.line);
    }

    /// Whether the last cell may be the beginning of a longer one that could be read as well.
    fn may_go_on(&self, cells: Cells) -> bool {
        let Rules { columns, vocabulary, .. } = self.rules;
        let last = columns.count().saturating_sub(1);
        let text = cells.text(last).unwrap_or_default().trim();
        match columns.field_at(last) {
            Some(Field::Active | Field::Expires) => false,
            Some(Field::Status) => vocabulary.statuses.may_go_on(text),
            Some(Field::Action) => vocabulary.actions.may_go_on(text),
            Some(Field::Withheld) => vocabulary.answers.may_go_on(text),
            _ => true,
        }
    }
}

fn wrong_length(found: usize, expected: usize, delimiter: Delimiter) -> Complaint {
    let hint = if found > expected {
        format!("put a text with a {} in it in double quotes", delimiter.word())
    } else {
        format!("a {} or a cell is missing, or the row is cut off", delimiter.word())
    };
    Complaint {
        code: "row-length",
        found: if found == 1 { "1 cell".into() } else { format!("{found} cells") },
        expected: format!("{expected} cells, as in the header"),
        hint,
    }
}

fn end_open() -> Complaint {
    Complaint {
        code: "file-end-open",
        found: "no line break behind the last row".into(),
        expected: "a line break at the end of the file".into(),
        hint: "end the last row with a line break: without it nobody can tell a whole file from one that was cut off"
            .into(),
    }
}
