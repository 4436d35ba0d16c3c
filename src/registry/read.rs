//! A registry export into records: header, rows, then all rows together. Every problem in the file is told at once.

use super::Record;
use super::broken::BrokenRow;
use super::broken::OpenEnd;
use super::columns::Columns;
use super::columns::Field;
use super::defect;
use super::repeats;
use super::repeats::Placed;
use super::report::Complaint;
use super::report::Report;
use super::report::Tally;
use super::row::RowReader;
use super::rows::Content;
use super::rows::Rows;
use crate::config::Settings;
use crate::diagnostic::Findings;
use crate::diagnostic::Problem;
use crate::time::Day;
use std::io;
use std::io::Read;

/// Section 207.1: a certification is renewed every two years.
const TERM_IN_YEARS: i32 = 2;

/// What an export holds.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The records without a problem, in the order of their numbers, each number once. No number of a broken row is
    /// among them.
    pub records: Vec<Record>,
    /// The rows that can be held, with their problems; a file with any other problem cannot be published.
    pub broken: Vec<BrokenRow>,
    /// Set when nothing in the file proves that it was not cut off in its last row.
    pub open_end: Option<OpenEnd>,
    /// The problems that no holding of rows can mend, and the notices.
    pub findings: Findings,
    /// Rows below the header that are not blank, good or bad.
    pub rows: u64,
}

impl Reading {
    /// Every problem, those of broken rows among them, in the order of the rows.
    pub fn problems(&self) -> Vec<Problem> {
        let of_rows = self.broken.iter().flat_map(|row| row.problems.iter());
        let mut all: Vec<Problem> = self.findings.problems.iter().chain(of_rows).cloned().collect();
        all.sort_by_key(|problem| problem.row);
        all
    }
}

/// Reads and checks an export: UTF-8, with or without a byte order mark. `file_name` is what messages call it. Memory
/// is the records and one row. An input that cannot be read to its end is a problem too, `file-unreadable`.
pub fn read(file_name: &str, input: impl Read, settings: &Settings) -> Reading {
    let mut report = Report::new(file_name);
    let mut rows = Rows::new(input);
    let columns = read_header(&mut rows, settings, &mut report).unwrap_or_else(|error| {
        report.problem(None, None, unreadable(&error));
        None
    });
    let Some(columns) = columns else {
        return Reading { findings: report.findings(), ..Reading::default() };
    };
    let mut body = Body::default();
    let mut reader = RowReader { settings, columns: &columns, report: &mut report };
    if let Err(error) = body.read(&mut rows, &mut reader) {
        report.problem(None, None, unreadable(&error));
    }
    body.finish(&columns, report)
}

fn read_header<R: Read>(rows: &mut Rows<R>, settings: &Settings, report: &mut Report) -> io::Result<Option<Columns>> {
    let Some(header) = rows.next()? else {
        report.problem(None, None, empty("an empty file"));
        return Ok(None);
    };
    let Content::Cells { bytes, cells } = header.content else {
        if let Some((line, _, complaint)) = defect::of_row(&header) {
            report.problem(Some(line), None, complaint);
        }
        return Ok(None);
    };
    if let Some((line, complaint)) = defect::of_encoding(&header, bytes) {
        report.problem(Some(line), None, complaint);
        return Ok(None);
    }
    Ok(Columns::read(cells, header.line, &settings.table, report))
}

/// The rows below the header as they are read.
#[derive(Default)]
struct Body {
    rows: u64,
    kept: Vec<Placed>,
    odd_terms: Tally,
}

impl Body {
    fn read<R: Read>(&mut self, rows: &mut Rows<R>, reader: &mut RowReader) -> io::Result<()> {
        while let Some(row) = rows.next()? {
            self.rows += 1;
            let Some(record) = reader.read(&row) else { continue };
            if record.active.zip(record.expires).is_some_and(|(active, expires)| !is_usual_term(active, expires)) {
                self.odd_terms.add(row.line);
            }
            self.kept.push(Placed { record, line: row.line });
        }
        Ok(())
    }

    fn finish(self, columns: &Columns, mut report: Report) -> Reading {
        if self.rows == 0 {
            report.problem(None, None, empty("a header and no rows"));
        }
        let records = repeats::settle(self.kept, columns.name_of(Field::Number), &mut report);
        let complaint = Complaint {
            code: "term-not-two-years",
            found: "whose expiration is not two years after activation".into(),
            expected: "a term of two years (section 207.1)".into(),
            hint: "renewals move the expiration; if these were not renewed, look at their days".into(),
        };
        report.notice(self.odd_terms, complaint);
        Reading { records, findings: report.findings(), rows: self.rows, ..Reading::default() }
    }
}

/// Two years to the day, or to the day before, which is the last valid one.
fn is_usual_term(active: Day, expires: Day) -> bool {
    active.plus_years(TERM_IN_YEARS).is_none_or(|end| end == expires || end.plus_days(-1) == Some(expires))
}

fn empty(found: &str) -> Complaint {
    Complaint {
        code: "file-empty",
        found: found.into(),
        expected: "a header and at least one row".into(),
        hint: "export the table again; an empty table would make everybody vanish".into(),
    }
}

fn unreadable(error: &io::Error) -> Complaint {
    Complaint {
        code: "file-unreadable",
        found: error.to_string(),
        expected: "a file that can be read to its end".into(),
        hint: "copy the file again and check the disk".into(),
    }
}
