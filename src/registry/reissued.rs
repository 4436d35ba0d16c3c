//! The reviewed list of numbers that were given to another person: a small table that somebody at the registry keeps by
//! hand. A number that changes hands without standing here stops a build.

use super::cell;
use super::day;
use super::report::{Complaint, Report};
use crate::config::{DateFormat, NumberPattern};
use crate::diagnostic::{Findings, quoted};
use crate::time::Day;
use csv::StringRecord;

/// The header of the list. The last two columns are for people; they must be filled in.
const COLUMNS: [&str; 4] = ["certification_number", "date_active", "reviewed_by", "reviewed_on"];

/// A number that may belong to another person from now on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reissued {
    /// In normal form.
    pub number: String,
    /// The new person's day of activation, so that one review does not allow a second change of hands.
    pub active: Day,
}

/// Reads the list: a CSV file in UTF-8 with commas, days as YYYY-MM-DD.
pub fn read(file_name: &str, bytes: &[u8], pattern: &NumberPattern) -> (Vec<Reissued>, Findings) {
    let mut report = Report::new(file_name);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(bytes);
    let mut list = Vec::new();
    if reader.headers().ok().is_none_or(|header| header.iter().ne(COLUMNS)) {
        report.problem(Some(1), None, wrong_header());
        return (list, report.finish().0);
    }
    for row in reader.records() {
        let line = |row: &StringRecord| row.position().map(csv::Position::line);
        match row {
            Ok(row) => match entry(&row, pattern) {
                Ok(entry) => list.push(entry),
                Err((column, complaint)) => report.problem(line(&row), column, complaint),
            },
            Err(error) => report.problem(error.position().map(csv::Position::line), None, unreadable()),
        }
    }
    list.sort();
    (list, report.finish().0)
}

fn entry(row: &StringRecord, pattern: &NumberPattern) -> Result<Reissued, (Option<&'static str>, Complaint)> {
    let [number, active, reviewed_by, reviewed_on] = [0, 1, 2, 3].map(|at| row.get(at).unwrap_or_default());
    let known = cell::number(number, pattern).map_err(|complaint| (Some(COLUMNS[0]), complaint))?;
    let active = day::read(active, DateFormat::YearMonthDay).map_err(|complaint| (Some(COLUMNS[1]), complaint))?;
    day::read(reviewed_on, DateFormat::YearMonthDay).map_err(|complaint| (Some(COLUMNS[3]), complaint))?;
    if reviewed_by.is_empty() {
        return Err((Some(COLUMNS[2]), unsigned()));
    }
    Ok(Reissued { number: known, active })
}

fn wrong_header() -> Complaint {
    Complaint {
        code: "reissued-header",
        found: "another first line".into(),
        expected: format!("the header {}", COLUMNS.join(",")),
        hint: "put the header in the first line, or delete the file when no number changed hands".into(),
    }
}

fn unreadable() -> Complaint {
    Complaint {
        code: "reissued-row",
        found: "a row that is not text in UTF-8".into(),
        expected: COLUMNS.join(","),
        hint: "save the list again as CSV UTF-8".into(),
    }
}

fn unsigned() -> Complaint {
    Complaint {
        code: "reissued-unsigned",
        found: quoted(""),
        expected: "the name of the person who looked at both records".into(),
        hint: "a number changes hands only after somebody has checked that it is no mistake".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern() -> NumberPattern {
        NumberPattern { prefix: "MPSS".into(), digits_at_least: 3, digits_at_most: 9 }
    }

    #[test]
    fn a_reviewed_number_is_listed_and_an_unsigned_one_is_not() {
        let text = "certification_number,date_active,reviewed_by,reviewed_on\n#mpss-123456,2026-11-02,R. Ivers,2026-11-20\nMPSS124,2026-11-02,,2026-11-20\n";
        let (list, findings) = read("list.csv", text.as_bytes(), &pattern());
        assert_eq!(list, [Reissued { number: "MPSS123456".into(), active: Day::parse("2026-11-02").unwrap() }]);
        insta::assert_snapshot!(findings.problems[0].to_string(), @r#"
        list.csv, row 3, reviewed_by: found ""; expected the name of the person who looked at both records
          hint: a number changes hands only after somebody has checked that it is no mistake
        "#);
        assert_eq!(findings.problems.len(), 1);
    }

    #[test]
    fn another_table_is_no_list() {
        let (list, findings) = read("list.csv", b"number\nMPSS123456\n", &pattern());
        assert!(list.is_empty());
        assert_eq!(findings.problems[0].code, "reissued-header");
    }
}
