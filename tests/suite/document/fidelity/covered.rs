//! Nothing of a source is lost unnoticed: each line, or each cell of it, stands in a content file or in the list of what
//! is left out, and in one of them only.

use super::lists::{Omission, Stretch};
use super::printed::{is_rule, source};

/// What is wrong with a source's lines, each with its number.
pub fn complaints(name: &str, carried: &[Stretch], omitted: &[Omission]) -> Vec<String> {
    let carried: Vec<_> = carried.iter().filter(|stretch| name.starts_with(&stretch.place.source)).collect();
    let omitted: Vec<_> = omitted.iter().filter(|omission| name.starts_with(&omission.place.source)).collect();
    let text = source(name);
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !is_rule(line));
    let cells = lines.flat_map(|(line, text)| (1..).zip(text.split('\t')).map(move |(cell, text)| (line, cell, text)));
    let words = cells.filter(|(_, _, text)| !text.trim().is_empty());
    let found = words.filter_map(|(line, cell, _)| {
        let complaint = complaint((line, cell), &carried, &omitted)?;
        Some(format!("{}, line {line}, cell {cell}: {complaint}", &name[..3]))
    });
    found.collect()
}

/// `place` is a line and a cell in it.
fn complaint(place: (usize, usize), carried: &[&Stretch], omitted: &[&Omission]) -> Option<&'static str> {
    let (line, cell) = place;
    let first = carried.iter().filter(|stretch| stretch.again.is_empty() && stretch.place.holds(line, cell)).count();
    let left: Vec<_> = omitted.iter().filter(|omission| omission.place.holds(line, cell)).collect();
    match (first, left.as_slice()) {
        (1, []) => None,
        (0, [omission]) if !omission.reason.is_empty() => None,
        (0, [_]) => Some("left out without a reason"),
        (0, []) => Some("in no content file, and not left out with a reason"),
        (_, []) => Some("in a content file twice, and nothing says why"),
        _ => Some("left out twice, or left out and in a content file as well"),
    }
}
