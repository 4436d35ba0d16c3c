//! Tables: which of the tables of `docs/content.md` one is, and the plain ones.

use super::cell::{is_rich, line};
use super::inline::inline;
use super::page::Page;
use super::tree::{Block, Row};
use crate::document::mark::Mark;

/// The columns of a sanctions table behind its label.
pub const SANCTIONS: [&str; 3] = ["Code of Ethics", "Minimum Sanction", "Maximum Sanction"];

/// So many rows make sure of what a table is.
const SURE: usize = 3;

/// What a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grid {
    Sanctions,
    Blueprint,
    Competencies,
    Fees,
    Plain,
}

/// What the tables of a document are; `None` where it has none.
pub fn grid(blocks: &[Block]) -> Option<Grid> {
    let rows = rows(blocks);
    let tasks = rows.iter().filter(|row| Mark::split_pair(&line(first(row))).is_some()).count();
    let prices = rows.iter().filter(|row| row.cells.iter().skip(1).any(|cell| cell.contains('$'))).count();
    let are_titled = rows.iter().any(|row| row.cells.iter().any(|cell| is_rich(cell)))
        && rows.iter().any(|row| title(row).is_some());
    match () {
        () if rows.is_empty() => None,
        () if rows.iter().any(|row| is_sanctions_head(row)) => Some(Grid::Sanctions),
        () if tasks >= SURE => Some(Grid::Blueprint),
        () if are_titled => Some(Grid::Competencies),
        () if prices >= SURE => Some(Grid::Fees),
        () => Some(Grid::Plain),
    }
}

/// The rows of all tables, those inside lists too.
fn rows(blocks: &[Block]) -> Vec<&Row> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Table(rows) => all.extend(rows),
            Block::Item(entry) => all.extend(rows(&entry.inside)),
            _ => {}
        }
    }
    all
}

pub fn first(row: &Row) -> &str {
    row.cells.first().map_or("", String::as_str)
}

/// The head of a sanctions table.
pub fn is_sanctions_head(row: &Row) -> bool {
    row.cells.len() > SANCTIONS.len()
        && row.cells.iter().rev().zip(SANCTIONS.iter().rev()).all(|(cell, name)| cell == name)
}

/// The number and the words with which a row's first cell begins.
pub fn title(row: &Row) -> Option<(Mark, String)> {
    let words = super::cell::texts(first(row)).into_iter().next();
    let Some(super::cell::Text::Paragraph(words)) = words else { return None };
    let (mark, words) = Mark::split(&words).filter(|(mark, _)| matches!(mark, Mark::Number(_)))?;
    Some((mark, words.to_owned()))
}

/// Writes a table whose cells are lines. The first row is its head where the first cell is empty or the rows below are
/// of another kind.
pub fn plain(page: &mut Page, depth: usize, rows: &[Row]) {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let has_head = rows.first().is_some_and(|head| first(head).is_empty() || are_longer(head, &rows[1..]));
    let (head, body) = if has_head { rows.split_at(1) } else { rows.split_at(0) };
    let empty = Row { line: 0, cells: Vec::new() };
    let mut lines = vec![row(head.first().unwrap_or(&empty), columns), separator(columns)];
    lines.extend(body.iter().map(|body| row(body, columns)));
    page.lines(depth, &lines);
}

/// Whether some cell below a row is longer than any name of a column.
fn are_longer(head: &Row, rows: &[Row]) -> bool {
    let most = |row: &Row| row.cells.iter().map(|cell| cell.split(' ').count()).max().unwrap_or_default();
    let is_named = head.cells.iter().all(|cell| !cell.is_empty());
    is_named && rows.iter().map(most).max().unwrap_or_default() > most(head).max(2)
}

/// A row of so many columns, between strokes.
pub fn row(row: &Row, columns: usize) -> String {
    let cells = (0..columns).map(|column| row.cells.get(column).map_or(String::new(), |cell| cell_line(cell)));
    let cells: Vec<String> = cells.collect();
    format!("| {} |", cells.join(" | "))
}

fn cell_line(cell: &str) -> String {
    let text = if is_rich(cell) { line(cell) } else { inline(cell).text };
    text.replace('|', "\\|")
}

pub fn separator(columns: usize) -> String {
    format!("|{}", " --- |".repeat(columns))
}
