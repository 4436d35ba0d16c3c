//! The sanctions table (Appendix F): one `## 3. F5` a row, its three parts under the names of the table's columns.

use crate::document::block::{Block, Piece};
use crate::document::fault::{Fault, Report};
use crate::document::flow;
use crate::document::mark::Mark;
use crate::document::node::{Note, Sanction};
use crate::document::outline::Outline;

/// The table's columns after the label, in its order.
const PARTS: [&str; 3] = ["Code of Ethics", "Minimum Sanction", "Maximum Sanction"];
const ROW_LEVEL: u8 = 2;
const PART_LEVEL: u8 = 3;

/// Reads the blocks of a sanctions document into the words and notes before the first row, and the rows.
pub fn rows(blocks: Vec<Block>, report: &mut Report) -> (Outline, Vec<Sanction>) {
    let mut table = Table { report, outline: Outline::default(), rows: Vec::new() };
    for block in blocks {
        match block {
            Block::Heading(ROW_LEVEL, piece) => table.row(&piece),
            Block::Heading(PART_LEVEL, piece) => table.part(&piece),
            Block::Heading(_, piece) => table.misplaced(&piece, "`## 3. F5` for a row or `###` for a part".to_string()),
            Block::Paragraph(piece) => table.words(&piece),
            Block::List(pieces) => pieces.iter().for_each(|piece| table.unexpected(piece)),
            Block::Quote(piece) => table.unexpected(&piece),
            Block::Table(grid) => table.report.fault(grid.line, Fault::BlockUnexpected("paragraphs")),
            Block::Note(note) => table.note(note),
        }
    }
    table.finish()
}

struct Table<'r, 'f> {
    report: &'r mut Report<'f>,
    outline: Outline,
    rows: Vec<Row>,
}

/// A row while it is read.
struct Row {
    line: u64,
    number: u32,
    label: String,
    items: Vec<String>,
    parts: [String; 3],
    notes: Vec<Note>,
    /// The part that is being read, by its place in the table; none before the row's first part.
    open: Option<usize>,
}

impl Table<'_, '_> {
    fn row(&mut self, piece: &Piece) {
        let due = self.rows.last().map_or(1, |row| row.number + 1);
        let number = match piece.opening.mark {
            Some(Mark::Number(number)) => number,
            _ => return self.misplaced(piece, format!("the row's number first: `## {due}. …`")),
        };
        if number != due {
            self.misplaced(piece, format!("row {due}."));
        }
        let items = items(&piece.html).unwrap_or_default();
        if items.is_empty() {
            self.report.fault(piece.line, Fault::SanctionLabel);
        }
        let (line, label) = (piece.line, piece.html.clone());
        self.rows.push(Row { line, number, label, items, parts: Default::default(), notes: Vec::new(), open: None });
    }

    /// Opens a part. One left out is not reported here but where the row ends, as a part without words.
    fn part(&mut self, piece: &Piece) {
        let place = PARTS.iter().position(|part| *part == piece.html);
        let expected = match (self.rows.last_mut(), place) {
            (None, _) => "the row first: `## 1. E4`".to_string(),
            (Some(_), None) => format!("one of the parts {}", PARTS.join(", ")),
            (Some(row), Some(place)) => {
                let before = row.open.replace(place);
                match before {
                    Some(before) if before >= place => format!("the parts in the order {}", PARTS.join(", ")),
                    _ => return,
                }
            }
        };
        self.misplaced(piece, expected);
    }

    fn words(&mut self, piece: &Piece) {
        let html = format!("<p>{}</p>\n", piece.html);
        match self.rows.last_mut() {
            None => self.outline.lead.push(flow::paragraph(piece)),
            Some(Row { open: Some(place), parts, .. }) => parts[*place] += &html,
            Some(_) => self.report.fault(piece.line, Fault::WordsOutOfPlace),
        }
    }

    fn note(&mut self, note: Note) {
        match self.rows.last_mut() {
            Some(row) => row.notes.push(Note { about: row.label.clone(), ..note }),
            None => self.outline.notes.push(note),
        }
    }

    fn misplaced(&mut self, piece: &Piece, expected: String) {
        self.report.fault(piece.line, Fault::HeadingOutOfOrder(expected));
    }

    fn unexpected(&mut self, piece: &Piece) {
        self.report.fault(piece.line, Fault::BlockUnexpected("paragraphs"));
    }

    fn finish(self) -> (Outline, Vec<Sanction>) {
        let Table { report, outline, rows } = self;
        let sanctions = rows.into_iter().map(|row| row.finish(report)).collect();
        (outline, sanctions)
    }
}

impl Row {
    fn finish(self, report: &mut Report) -> Sanction {
        for (name, _) in PARTS.into_iter().zip(&self.parts).filter(|(_, part)| part.is_empty()) {
            report.fault(self.line, Fault::SanctionPartEmpty(name));
        }
        let [conduct_html, minimum_html, maximum_html] = self.parts;
        Sanction {
            label: self.label,
            number: self.number,
            anchor: format!("sanction-{}", self.number),
            line: self.line,
            items: self.items,
            conduct_html,
            minimum_html,
            maximum_html,
            notes: self.notes,
        }
    }
}

/// The code items of a label: `J1/2/3` is J1, J2 and J3. `None` when it cannot be read.
fn items(label: &str) -> Option<Vec<String>> {
    let letter = label.chars().next().filter(char::is_ascii_uppercase)?;
    let numbers = label[1..].split('/').map(|part| part.strip_prefix(letter).unwrap_or(part));
    let is_number = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    numbers.map(|number| is_number(number).then(|| format!("{letter}{number}"))).collect()
}
