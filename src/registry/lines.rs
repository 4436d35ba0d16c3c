//! A small table that somebody keeps by hand beside the export: a CSV file in UTF-8 with commas and a fixed header.
//! What its cells mean is known where they are used.

use super::report::{Complaint, Report};
use crate::diagnostic::{Findings, quoted};

/// One row: its physical line and its cells, trimmed, as many as there are columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub row: u64,
    pub cells: Vec<String>,
}

/// Reads the rows of such a table. Empty ones are left out.
pub fn read(file_name: &str, bytes: &[u8], columns: &[&str]) -> (Vec<Line>, Findings) {
    let mut report = Report::new(file_name);
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
    let mut lines = Vec::new();
    if reader.headers().ok().is_none_or(|header| header.iter().ne(columns.iter().copied())) {
        report.problem(Some(1), None, wrong_header(columns));
        return (lines, report.finish().0);
    }
    for row in reader.records() {
        match row {
            Ok(row) if row.iter().all(str::is_empty) => {}
            Ok(row) if row.len() == columns.len() => {
                let cells = row.iter().map(str::to_owned).collect();
                lines.push(Line { row: row.position().map_or(0, csv::Position::line), cells });
            }
            Ok(row) => report.problem(row.position().map(csv::Position::line), None, cell_count(row.len(), columns)),
            Err(error) => report.problem(error.position().map(csv::Position::line), None, unreadable(columns)),
        }
    }
    (lines, report.finish().0)
}

fn wrong_header(columns: &[&str]) -> Complaint {
    Complaint {
        code: "list-header",
        found: "another first line".into(),
        expected: format!("the header {}", columns.join(",")),
        hint: "put the header in the first line".into(),
    }
}

fn cell_count(found: usize, columns: &[&str]) -> Complaint {
    Complaint {
        code: "list-cells",
        found: format!("{found} cells"),
        expected: format!("{} cells: {}", columns.len(), columns.join(",")),
        hint: format!("a cell with a comma in it stands in double quotes: {}", quoted("Lee, Ann")),
    }
}

fn unreadable(columns: &[&str]) -> Complaint {
    Complaint {
        code: "list-row",
        found: "a row that is not text in UTF-8".into(),
        expected: columns.join(","),
        hint: "save the table again as CSV UTF-8".into(),
    }
}
