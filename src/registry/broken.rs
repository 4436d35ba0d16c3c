//! Rows that could not be read whole, with what of them could be: enough to hold the person back instead of losing them,
//! and never to show them better than they are.

use super::status::{Action, Status};
use crate::diagnostic::Problem;
use crate::time::Day;

/// One such row. What could not be read, or cannot be trusted to stand in its own column, is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenRow {
    /// The physical line on which the row starts.
    pub line: u64,
    /// In normal form.
    pub number: Option<String>,
    /// The full legal name; `None` also when details are withheld.
    pub name: Option<String>,
    /// Whether the name must not be shown: so says the row, or what it says about it cannot be read.
    pub withheld: bool,
    pub active: Option<Day>,
    pub expires: Option<Day>,
    /// The worst status and the worst action that the row still shows.
    pub status: Option<Status>,
    pub action: Option<Action>,
    /// What is wrong with it; at least one.
    pub problems: Vec<Problem>,
}

/// The last row of a file that does not end in a line break, where its last cell could be a part of a longer one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenEnd {
    pub line: u64,
    /// The row's number, where it has one.
    pub number: Option<String>,
    /// What to say when nothing proves that the row is whole.
    pub problem: Problem,
}
