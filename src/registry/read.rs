//! A registry export into records: header, rows, then all rows together. Every problem in the file is told at once.

use super::body::Body;
use super::broken::BrokenRow;
use super::broken::OpenEnd;
use super::columns;
use super::columns::Columns;
use super::columns::Field;
use super::decode::Decoded;
use super::defect;
use super::past::PastChanges;
use super::record::Record;
use super::repeats;
use super::report;
use super::report::Complaint;
use super::report::Report;
use super::row::Rules;
use super::rows::Content;
use super::rows::Rows;
use super::words::Vocabulary;
use crate::config::Settings;
use crate::diagnostic::Findings;
use crate::diagnostic::Problem;
use std::io;
use std::io::Read;

/// What an export holds.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The records without a problem, in the order of their numbers, each number once. No number of a broken row is
    /// among them.
    pub records: Vec<Record>,
    /// When they last changed, where no record tells.
    pub past_changes: PastChanges,
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
    /// Everything that is wrong with the export, in the order of its rows; of very many problems the first.
    pub fn problems(&self) -> Vec<Problem> {
        report::listed(&self.findings, &self.broken)
    }
}

/// Reads and checks an export in UTF-8, in UTF-16 with a byte order mark, or in the encoding of the settings.
/// `file_name` is what messages call it. Memory is the records, the broken rows and one row. An input that cannot be
/// read to its end is a problem too, `file-unreadable`.
pub fn read(file_name: &str, input: impl Read, settings: &Settings) -> Reading {
    let mut report = Report::new(file_name);
    let body = read_file(input, settings, &mut report).unwrap_or_else(|error| {
        report.problem(None, None, unreadable(&error));
        None
    });
    let body = body.unwrap_or_default();
    let (findings, broken) = report.finish();
    let Table { records, past_changes, open_end, rows } = body;
    Reading { records, past_changes, broken, open_end, findings, rows }
}

/// Compares the rows of a table with how many it should have, as the settings or a file beside it say.
pub fn check_row_count(file: &str, rows: u64, expected: u64) -> Option<Problem> {
    wrong_count(rows, expected).map(|complaint| Report::new(file).placed(None, None, complaint))
}

/// What the rows below the header give.
#[derive(Default)]
struct Table {
    records: Vec<Record>,
    past_changes: PastChanges,
    open_end: Option<OpenEnd>,
    rows: u64,
}

/// `None` when the header says so little that its rows cannot be read.
fn read_file(input: impl Read, settings: &Settings, report: &mut Report) -> io::Result<Option<Table>> {
    let mut rows = Rows::new(Decoded::new(input, settings.table.encoding)?);
    if let Some((marked, configured)) = rows.input().contradiction() {
        report.notice_of_file(mark_wins(marked, configured));
    }
    match settings.table.delimiter {
        Some(delimiter) => rows.set_delimiter(delimiter),
        None => rows.recognise_delimiter(|cell| columns::is_known(cell, &settings.table))?,
    }
    let Some(columns) = read_header(&mut rows, settings, report)? else { return Ok(None) };
    let table = read_body(&mut rows, &columns, settings, report);
    if let Some(encoding) = rows.input().encoding().filter(|_| rows.input().is_utf_8_after_all()) {
        report.problem(None, None, defect::of_utf_8(encoding));
    }
    if let Some(expected) = settings.table.expected_rows
        && let Some(complaint) = wrong_count(table.rows, expected.into())
    {
        report.problem(None, None, complaint);
    }
    Ok(Some(table))
}

fn read_body<R: Read>(rows: &mut Rows<R>, columns: &Columns, settings: &Settings, report: &mut Report) -> Table {
    let vocabulary = Vocabulary::new(&settings.table);
    let mut body = Body::new(Rules { settings, columns, vocabulary: &vocabulary }, report);
    let result = body.read(rows);
    let Body { rows, kept, mut past_changes, oddities, open_end, .. } = body;
    past_changes.sort();
    if let Err(error) = result {
        report.problem(None, None, unreadable(&error));
    } else if rows == 0 {
        report.problem(None, None, empty("a header and no rows"));
    }
    let records = repeats::settle(kept, columns.name_of(Field::Number), report);
    oddities.tell(report);
    Table { records, past_changes, open_end, rows }
}

fn read_header<R: Read>(rows: &mut Rows<R>, settings: &Settings, report: &mut Report) -> io::Result<Option<Columns>> {
    let encoding = rows.input().encoding();
    let Some(header) = rows.next()? else {
        report.problem(None, None, empty("an empty file"));
        return Ok(None);
    };
    let defect = match &header.content {
        Content::Cells { bytes, .. } => {
            let utf_16 = defect::of_utf_16(bytes).map(|complaint| (header.line, complaint));
            utf_16.or_else(|| defect::of_encoding(&header, bytes, encoding))
        }
        Content::TooLong { cells, .. } if columns::too_many_columns(*cells).is_some() => {
            columns::too_many_columns(*cells).map(|complaint| (header.line, complaint))
        }
        _ => defect::of_row(&header).map(|(line, _, complaint)| (line, complaint)),
    };
    match (defect, header.content) {
        (None, Content::Cells { cells, .. }) => Ok(Columns::read(cells, header.line, &settings.table, report)),
        (defect, _) => {
            defect.into_iter().for_each(|(line, complaint)| report.problem(Some(line), None, complaint));
            Ok(None)
        }
    }
}

fn wrong_count(rows: u64, expected: u64) -> Option<Complaint> {
    (rows != expected).then(|| Complaint {
        code: "row-count",
        found: if rows == 1 { "1 row below the header".into() } else { format!("{rows} rows below the header") },
        expected: if expected == 1 { "1 row".into() } else { format!("{expected} rows") },
        hint: "export the table again, it may have been cut off; or correct the number of rows that was promised"
            .into(),
    })
}

fn mark_wins(marked: &str, configured: &str) -> Complaint {
    Complaint {
        code: "encoding-mark",
        found: format!("a byte order mark of {marked}"),
        expected: format!("text in {configured}, as the settings say"),
        hint: "the mark was believed; if all exports have it, take the line encoding out of [table]".into(),
    }
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
