//! Blocks made running text: paragraphs, lists without citations, tables.

use crate::document::block::{Grid, Loose, Piece};
use crate::document::fault::{Fault, Report};
use crate::document::node::{Bullet, Flow, Row, Table};

/// Words or a table beside the numbered words.
pub fn loose(loose: Loose) -> Flow {
    match loose {
        Loose::Words(flow) => flow,
        Loose::Table(grid) => table(grid),
    }
}

/// A paragraph with its printed mark, if it has one.
pub fn paragraph(piece: &Piece) -> Flow {
    Flow::Paragraph { html: printed(piece) }
}

/// A list whose marks, if any, are words like others.
pub fn list(pieces: &[Piece]) -> Flow {
    Flow::List { items: pieces.iter().map(bullet).collect() }
}

/// What an item that nobody can cite has no place for: notes, and words or tables behind its list.
pub fn expect_plain(pieces: &[Piece], report: &mut Report) {
    for piece in pieces {
        if !piece.after.is_empty() || !piece.notes.is_empty() || piece.opening.cited.is_some() {
            report
                .fault(piece.line, Fault::BlockUnexpected("words, and items under them; a note stands below the list"));
        }
        expect_plain(&piece.children, report);
    }
}

fn bullet(piece: &Piece) -> Bullet {
    Bullet { html: printed(piece), children: piece.children.iter().map(bullet).collect() }
}

/// A list's pieces as paragraphs, each with its mark, those under it after it.
pub fn paragraphs(pieces: &[Piece]) -> Vec<Flow> {
    pieces.iter().flat_map(|piece| std::iter::once(paragraph(piece)).chain(paragraphs(&piece.children))).collect()
}

fn printed(piece: &Piece) -> String {
    piece.opening.mark.map_or(piece.html.clone(), |mark| format!("{mark} {}", piece.html))
}

/// A table none of whose rows can be cited.
pub fn table(grid: Grid) -> Flow {
    let row = |(line, cells): (u64, Vec<_>)| Row {
        citation: None,
        anchor: None,
        label: String::new(),
        cells: cells.into_iter().map(whole).collect(),
        line,
    };
    Flow::Table(Table { head: grid.head, rows: grid.rows.into_iter().map(row).collect() })
}

/// A cell's words with what stands in braces before them.
fn whole(cell: crate::document::block::Cell) -> String {
    cell.cited.map_or(cell.html.clone(), |cited| format!("{{{cited}}} {}", cell.html))
}
