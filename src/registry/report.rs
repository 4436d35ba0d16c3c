//! What is wrong with an export, kept within bounds: a wrong file may hold millions of problems, and a person reads the
//! first few.

use crate::diagnostic::Findings;
use crate::diagnostic::Problem;

/// As many problems as a person can use; the rest are counted.
const PROBLEMS_LISTED: usize = 1_000;

/// So many rows are named where a notice speaks of many.
const ROWS_NAMED: usize = 5;

/// What is wrong with one cell or row, before its place is known.
#[derive(Debug, PartialEq, Eq)]
pub struct Complaint {
    pub code: &'static str,
    pub found: String,
    pub expected: String,
    pub hint: String,
}

/// Collects what reading one file brings to light.
pub struct Report {
    file: String,
    problems: Vec<Problem>,
    unlisted: u64,
    notices: Vec<Problem>,
}

/// Rows that share a harmless oddity: counted, the first few named.
#[derive(Default)]
pub struct Tally {
    count: u64,
    first: Vec<u64>,
}

impl Report {
    pub fn new(file: &str) -> Report {
        Report { file: file.to_owned(), problems: Vec::new(), unlisted: 0, notices: Vec::new() }
    }

    /// Notes a problem at a physical line and, where it is known, in a column.
    pub fn problem(&mut self, row: Option<u64>, column: Option<&str>, complaint: Complaint) {
        if self.problems.len() == PROBLEMS_LISTED {
            self.unlisted += 1;
            return;
        }
        let problem = self.placed(row, column, complaint);
        self.problems.push(problem);
    }

    /// Notes one notice for all the rows of a tally; nothing where there are none.
    pub fn notice(&mut self, tally: Tally, mut complaint: Complaint) {
        let Some(first) = tally.first.first().copied() else { return };
        complaint.found = format!("{} {}", tally.in_words(), complaint.found);
        let notice = self.placed(Some(first), None, complaint);
        self.notices.push(notice);
    }

    /// Everything, in the order of the rows.
    pub fn findings(mut self) -> Findings {
        self.problems.sort_by_key(|problem| problem.row);
        if self.unlisted > 0 {
            let all = PROBLEMS_LISTED as u64 + self.unlisted;
            let complaint = Complaint {
                code: "problems-too-many",
                found: format!("{all} problems, of which {PROBLEMS_LISTED} are listed"),
                expected: "a table of this registry".into(),
                hint: "so many problems often have one cause: the wrong file, or a setting in [table]".into(),
            };
            self.problems.push(self.placed(None, None, complaint));
        }
        Findings { problems: self.problems, notices: self.notices }
    }

    fn placed(&self, row: Option<u64>, column: Option<&str>, complaint: Complaint) -> Problem {
        Problem {
            file: self.file.clone(),
            row,
            column: column.map(str::to_owned),
            code: complaint.code,
            found: complaint.found,
            expected: complaint.expected,
            hint: complaint.hint,
        }
    }
}

impl Tally {
    pub fn add(&mut self, row: u64) {
        self.count += 1;
        if self.first.len() < ROWS_NAMED {
            self.first.push(row);
        }
    }

    fn in_words(&self) -> String {
        let named: Vec<String> = self.first.iter().map(u64::to_string).collect();
        let more = if self.count > self.first.len() as u64 { ", …" } else { "" };
        let rows = if self.count == 1 { "row" } else { "rows" };
        format!("{} {rows} ({}{more})", self.count, named.join(", "))
    }
}
