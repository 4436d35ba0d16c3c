//! From a place in a body to its line of the file, for messages.

use crate::document::front::Body;

/// Where each line of a body begins.
pub struct Lines {
    starts: Vec<usize>,
    first: u64,
}

impl Lines {
    pub fn of(body: &Body) -> Lines {
        let starts = body.text.match_indices('\n').map(|(index, _)| index + 1).collect();
        Lines { starts, first: body.first_line }
    }

    /// The line of the file in which this byte of the body stands.
    pub fn at(&self, offset: usize) -> u64 {
        self.first + self.starts.partition_point(|start| *start <= offset) as u64
    }
}

/// The line of the text from this byte to its end.
pub fn line_of(text: &str, start: usize) -> &str {
    text.get(start..).and_then(|rest| rest.trim_start().lines().next()).unwrap_or("").trim_end()
}
