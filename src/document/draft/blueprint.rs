//! An exam's blueprint: each domain a heading, its tasks a table under it.

use super::cell;
use super::doubt::Doubt;
use super::grid::{first, row, separator, title};
use super::page::Page;
use super::tree::Row;
use crate::document::mark::Mark;

/// Writes the tables of a blueprint.
pub fn write(page: &mut Page, rows: &[Row]) {
    let rows = corrected(page, rows);
    let mut head: Option<Row> = None;
    let mut domain: Vec<Row> = Vec::new();
    for next in &rows {
        match title(next).filter(|_| task(next).is_none()) {
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

/// Gives the citation that is due, in braces, to a task whose mark the source prints twice.
fn corrected(page: &mut Page, rows: &[Row]) -> Vec<Row> {
    let printed: Vec<Option<Mark>> = rows.iter().map(task).collect();
    let mut rows = rows.to_vec();
    for (place, row) in rows.iter_mut().enumerate() {
        let Some(mark) = printed[place].filter(|mark| printed[..place].contains(&Some(*mark))) else { continue };
        page.note(row.line, first(row), Doubt::MarkDoubled);
        if let Some(due) = mark.due(Some(mark)).filter(|due| !printed.contains(&Some(*due))) {
            let given = format!("{{{}}}", due.bare());
            page.ours(&given);
            row.cells[0] = format!("{given} {}", row.cells[0]);
        }
    }
    rows
}

/// The mark of a task.
fn task(row: &Row) -> Option<Mark> {
    Mark::split_pair(&cell::line(first(row))).map(|(mark, _)| mark)
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
