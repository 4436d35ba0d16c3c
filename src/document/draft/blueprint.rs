//! An exam's blueprint: each domain a heading, its tasks a table under it.

use super::cell;
use super::grid::{first, row, separator, title};
use super::page::Page;
use super::tree::Row;
use crate::document::mark::Mark;

/// Writes the tables of a blueprint.
pub fn write(page: &mut Page, rows: &[Row]) {
    let mut head: Option<Row> = None;
    let mut domain: Vec<Row> = Vec::new();
    for next in rows {
        let is_task = Mark::split_pair(&cell::line(first(next))).is_some();
        match title(next).filter(|_| !is_task) {
            Some((mark, words)) => {
                close(page, head.as_ref(), &mut domain);
                page.heading(2, "", &format!("{mark} {words}"));
                if next.cells.iter().skip(1).any(|name| !name.is_empty()) {
                    head = Some(columns(next));
                }
            }
            None => domain.push(next.clone()),
        }
    }
    close(page, head.as_ref(), &mut domain);
}

/// The names of the columns, which the source prints beside the first domain.
fn columns(row: &Row) -> Row {
    let cells = row.cells.iter().enumerate().map(|(place, cell)| if place == 0 { String::new() } else { cell.clone() });
    Row { line: row.line, cells: cells.collect() }
}

fn close(page: &mut Page, head: Option<&Row>, domain: &mut Vec<Row>) {
    let width = domain.iter().chain(head).map(|row| row.cells.len()).max().unwrap_or_default();
    let empty = Row { line: 0, cells: Vec::new() };
    if !domain.is_empty() {
        let mut lines = vec![row(head.unwrap_or(&empty), width), separator(width)];
        lines.extend(domain.drain(..).map(|task| row(&task, width)));
        page.lines(0, &lines);
    }
}
