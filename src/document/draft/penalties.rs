//! A sanctions table: each row a heading with its number and label, its columns under it.

use super::cell::{Text, texts};
use super::doubt::Doubt;
use super::grid::{SANCTIONS, first, is_sanctions_head};
use super::page::Page;
use super::tree::Row;

/// A row while pages may still add to it.
struct Penalty {
    label: String,
    columns: [Vec<Text>; 3],
}

/// Writes the rows of a sanctions table.
pub fn write(page: &mut Page, rows: &[Row]) {
    let mut penalties: Vec<Penalty> = Vec::new();
    for row in rows {
        if is_sanctions_head(row) {
            page.repeated.push(row.line);
        } else {
            read(page, row, &mut penalties);
        }
    }
    for (number, penalty) in (1..).zip(&penalties) {
        page.heading(2, &format!("{number}."), &penalty.label);
        for (name, column) in SANCTIONS.iter().zip(&penalty.columns) {
            page.repeated_heading(3, name);
            for Text::Paragraph(words) | Text::Bullet(_, words) in column {
                page.paragraph(0, words);
            }
        }
    }
}

fn read(page: &mut Page, row: &Row, penalties: &mut Vec<Penalty>) {
    let label = first(row);
    if label.is_empty() && !penalties.is_empty() {
        page.note(row.line, &row.cells.join(" "), Doubt::RowWithoutKey);
    } else {
        penalties.push(Penalty { label: super::cell::line(label), columns: Default::default() });
    }
    let Some(last) = penalties.last_mut() else { return };
    for (place, cell) in row.cells.iter().skip(1).enumerate() {
        last.columns[place.min(SANCTIONS.len() - 1)].extend(texts(cell));
    }
}
