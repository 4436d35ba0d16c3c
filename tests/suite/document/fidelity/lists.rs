//! The lists of `tests/cases/fidelity`, read. Cells are parted by tabs; the first line names the columns; a line that
//! begins with `#` is a remark.

use super::path;
use std::fs;
use std::ops::RangeInclusive;

/// Lines of a source, or cells of them: those of a table are parted by tabs and counted from 1.
#[derive(Clone, Debug)]
pub struct Place {
    /// The first three digits of the source's name.
    pub source: String,
    lines: Vec<RangeInclusive<usize>>,
    /// `None` for whole lines.
    cells: Option<RangeInclusive<usize>>,
}

impl Place {
    /// Whether it takes in this cell of this line.
    pub fn holds(&self, line: usize, cell: usize) -> bool {
        self.lines.iter().any(|lines| lines.contains(&line))
            && self.cells.as_ref().is_none_or(|cells| cells.contains(&cell))
    }
}

/// What a content file carries; a file's stretches stand in the order of its words.
pub struct Stretch {
    pub file: String,
    pub place: Place,
    /// Why these words are carried although an earlier stretch has them; empty for all others.
    pub again: String,
}

/// What no content file carries.
pub struct Omission {
    pub place: Place,
    pub reason: String,
}

/// A difference that was looked at and allowed, in each of the files so many times.
pub struct Difference {
    pub files: Vec<String>,
    pub printed: String,
    pub written: String,
    pub times: usize,
    pub reason: String,
}

/// What is wrong in official words and kept.
pub struct Defect {
    pub file: String,
    /// A citation, `row 6` of a sanctions table, or nothing for the document as a whole.
    pub about: String,
    pub printed: String,
}

pub fn defects() -> Vec<Defect> {
    let row = |[file, about, printed]: [String; 3]| Defect { file, about, printed };
    rows("defects.tsv", ["file", "about", "printed"]).into_iter().map(row).collect()
}

pub fn stretches() -> Vec<Stretch> {
    let row = |[file, source, lines, cells, again]: [String; 5]| {
        let place = place(source, &lines, &cells);
        Stretch { file, place, again }
    };
    rows("stretches.tsv", ["file", "source", "lines", "cells", "again"]).into_iter().map(row).collect()
}

pub fn omitted() -> Vec<Omission> {
    let row = |[source, lines, cells, reason]: [String; 4]| Omission { place: place(source, &lines, &cells), reason };
    rows("omitted.tsv", ["source", "lines", "cells", "reason"]).into_iter().map(row).collect()
}

pub fn allowed() -> Vec<Difference> {
    let row = |[files, printed, written, times, reason]: [String; 5]| Difference {
        files: files.split(' ').map(str::to_string).collect(),
        printed: quoted(&printed),
        written: quoted(&written),
        times: times.parse().unwrap(),
        reason,
    };
    rows("allowed.tsv", ["files", "printed", "written", "times", "reason"]).into_iter().map(row).collect()
}

/// The rows of a list that has just these columns. Empty cells at a row's end need no tabs.
fn rows<const N: usize>(name: &str, columns: [&str; N]) -> Vec<[String; N]> {
    let text = fs::read_to_string(path("tests/cases/fidelity").join(name)).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next().unwrap().split('\t').collect::<Vec<_>>(), columns, "{name}");
    let cells = |line: &str| {
        let mut cells: Vec<String> = line.split('\t').map(str::to_string).collect();
        cells.resize(N.max(cells.len()), String::new());
        cells.try_into().unwrap_or_else(|_| panic!("{name}: {line:?} has too many cells"))
    };
    lines.map(cells).collect()
}

fn place(source: String, lines: &str, cells: &str) -> Place {
    let cells = (!cells.is_empty()).then(|| range(cells));
    Place { source, lines: lines.split(' ').map(range).collect(), cells }
}

/// `7` or `7-9`; several lines are parted by spaces.
fn range(text: &str) -> RangeInclusive<usize> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let number = |text: &str| text.parse().unwrap_or_else(|_| panic!("{text:?} is no number"));
    number(first)..=number(last)
}

/// Text between straight quotes, so that spaces at its ends are seen; `\n` is the end of a line, `\t` a tab.
fn quoted(cell: &str) -> String {
    let inner = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.unwrap_or_else(|| panic!("{cell:?} is not between quotes")).replace("\\n", "\n").replace("\\t", "\t")
}
