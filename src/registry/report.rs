//! What is wrong with an export, kept within bounds: a wrong file may hold millions of problems, and a person reads the
//! first few.

use super::broken::BrokenRow;
use crate::diagnostic::Findings;
use crate::diagnostic::Problem;

/// As many problems as a person can use; the rest are counted.
const PROBLEMS_LISTED: usize = 1_000;

/// More rows than this are not mended one by one.
const BROKEN_ROWS_KEPT: usize = 1_000;

const TOO_MANY: &str = "problems-too-many";

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
    broken: Vec<BrokenRow>,
    /// The problems of the broken rows that were too many to be kept.
    unkept: u64,
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
        Report {
            file: file.to_owned(),
            problems: Vec::new(),
            unlisted: 0,
            broken: Vec::new(),
            unkept: 0,
            notices: Vec::new(),
        }
    }

    /// Notes a problem of the whole file, at a physical line and in a column where they are known.
    pub fn problem(&mut self, row: Option<u64>, column: Option<&str>, complaint: Complaint) {
        self.add(self.placed(row, column, complaint));
    }

    /// Notes a problem whose place is known.
    pub fn add(&mut self, problem: Problem) {
        if self.problems.len() == PROBLEMS_LISTED {
            self.unlisted += 1;
        } else {
            self.problems.push(problem);
        }
    }

    /// Notes one notice for all the rows of a tally; nothing where there are none.
    pub fn notice(&mut self, tally: Tally, mut complaint: Complaint) {
        let Some(first) = tally.first.first().copied() else { return };
        complaint.found = format!("{} {}", tally.in_words(), complaint.found);
        let notice = self.placed(Some(first), None, complaint);
        self.notices.push(notice);
    }

    /// Notes a notice about the file.
    pub fn notice_of_file(&mut self, complaint: Complaint) {
        self.notices.push(self.placed(None, None, complaint));
    }

    /// Keeps a row that could not be read whole, as long as there are few.
    pub fn broken(&mut self, row: BrokenRow) {
        if self.broken.len() == BROKEN_ROWS_KEPT {
            self.unkept += row.problems.len() as u64;
        } else {
            self.broken.push(row);
        }
    }

    /// The broken rows so far, for those that look at all rows together.
    pub fn take_broken(&mut self) -> Vec<BrokenRow> {
        std::mem::take(&mut self.broken)
    }

    /// Everything, in the order of the rows.
    pub fn finish(mut self) -> (Findings, Vec<BrokenRow>) {
        self.problems.sort_by_key(|problem| problem.row);
        self.broken.sort_by_key(|row| row.line);
        if self.unlisted + self.unkept > 0 {
            let listed = self.problems.len() + self.broken.iter().map(|row| row.problems.len()).sum::<usize>();
            let all = listed as u64 + self.unlisted + self.unkept;
            self.problems.push(too_many(&self.file, all, listed.min(PROBLEMS_LISTED)));
        }
        (Findings { problems: self.problems, notices: self.notices }, self.broken)
    }

    /// A problem of this file.
    pub fn placed(&self, row: Option<u64>, column: Option<&str>, complaint: Complaint) -> Problem {
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

/// The problems of a file as a person reads them: in the order of the rows, as many as can be used.
pub fn listed(findings: &Findings, broken: &[BrokenRow]) -> Vec<Problem> {
    let all = findings.problems.iter().chain(broken.iter().flat_map(|row| &row.problems));
    let (last, mut listed): (Vec<Problem>, Vec<Problem>) = all.cloned().partition(|problem| problem.code == TOO_MANY);
    listed.sort_by_key(|problem| problem.row);
    let count = listed.len();
    listed.truncate(PROBLEMS_LISTED);
    let own = listed.first().filter(|_| count > PROBLEMS_LISTED);
    let own = own.map(|first| too_many(&first.file, count as u64, PROBLEMS_LISTED));
    listed.extend(last.into_iter().next().or(own));
    listed
}

fn too_many(file: &str, all: u64, listed: usize) -> Problem {
    Problem {
        file: file.to_owned(),
        row: None,
        column: None,
        code: TOO_MANY,
        found: format!("{all} problems, of which {listed} are listed"),
        expected: "a table of this registry".into(),
        hint: "so many problems often have one cause: the wrong file, or a setting in [table]".into(),
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
