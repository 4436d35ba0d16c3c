//! The sanctions table (Appendix F): one `## 3. F5` a row, its three parts under the names of the table's columns.

use crate::document::block::{Block, Piece};
use crate::document::fault::{Fault, Report};
use crate::document::mark::Mark;
use crate::document::node::Sanction;

/// The table's columns after the label, in its order.
const PARTS: [&str; 3] = ["Code of Ethics", "Minimum Sanction", "Maximum Sanction"];
const ROW_LEVEL: u8 = 2;
const PART_LEVEL: u8 = 3;

/// Reads the blocks of a sanctions document into the words before the first row, and the rows.
pub fn rows(blocks: Vec<Block>, report: &mut Report) -> (String, Vec<Sanction>) {
    let mut table = Table { report, lead: String::new(), rows: Vec::new() };
    for block in blocks {
        match block {
            Block::Heading(ROW_LEVEL, piece) => table.row(&piece),
            Block::Heading(PART_LEVEL, piece) => table.part(&piece),
            Block::Heading(_, piece) => table.misplaced(&piece, "`## 3. F5` for a row or `###` for a part".to_string()),
            Block::Paragraph(piece) => table.words(&piece),
            Block::List(pieces) => pieces.iter().for_each(|piece| table.unexpected(piece)),
            Block::Quote(piece) => table.unexpected(&piece),
        }
    }
    table.finish()
}

struct Table<'r> {
    report: &'r mut Report,
    lead: String,
    rows: Vec<Row>,
}

/// A row while it is read; as many parts as headings were met.
struct Row {
    line: u64,
    number: u32,
    label: String,
    items: Vec<String>,
    parts: Vec<String>,
}

impl Table<'_> {
    fn row(&mut self, piece: &Piece) {
        let due = self.rows.last().map_or(1, |row| row.number + 1);
        let number = match piece.mark {
            Some(Mark::Number(number)) => number,
            _ => return self.misplaced(piece, format!("the row's number first: `## {due}. …`")),
        };
        if number != due {
            self.misplaced(piece, format!("row {due}."));
        }
        let items = items(&piece.html).unwrap_or_default();
        if items.is_empty() {
            self.report.fault(piece.line, &piece.html, Fault::SanctionLabel);
        }
        self.rows.push(Row { line: piece.line, number, label: piece.html.clone(), items, parts: Vec::new() });
    }

    fn part(&mut self, piece: &Piece) {
        let due = self.rows.last().map(|row| PARTS.get(row.parts.len()));
        let expected = match due {
            None => "the row first: `## 1. E4`".to_string(),
            Some(None) => "the next row: this one has its three parts".to_string(),
            Some(Some(part)) => format!("`### {part}`"),
        };
        if due.flatten().is_none_or(|part| *part != piece.html) {
            self.misplaced(piece, expected);
        }
        if let Some(row) = self.rows.last_mut() {
            row.parts.push(String::new());
        }
    }

    fn words(&mut self, piece: &Piece) {
        let html = format!("<p>{}</p>\n", piece.html);
        match self.rows.last_mut() {
            None => self.lead += &html,
            Some(row) => match row.parts.last_mut() {
                Some(part) => *part += &html,
                None => self.report.fault(piece.line, &piece.html, Fault::WordsOutOfPlace),
            },
        }
    }

    fn misplaced(&mut self, piece: &Piece, expected: String) {
        let mark = piece.mark.map_or(String::new(), |mark| format!("{mark} "));
        self.report.fault(piece.line, &format!("{mark}{}", piece.html), Fault::HeadingOutOfOrder(expected));
    }

    fn unexpected(&mut self, piece: &Piece) {
        self.report.fault(piece.line, &piece.html, Fault::BlockUnexpected);
    }

    fn finish(self) -> (String, Vec<Sanction>) {
        let Table { report, lead, rows } = self;
        let sanctions = rows.into_iter().map(|row| row.finish(report)).collect();
        (lead, sanctions)
    }
}

impl Row {
    fn finish(self, report: &mut Report) -> Sanction {
        for (index, name) in PARTS.into_iter().enumerate() {
            if self.parts.get(index).is_none_or(String::is_empty) {
                let found = format!("{}. {}", self.number, self.label);
                report.fault(self.line, &found, Fault::SanctionPartEmpty(name));
            }
        }
        let mut parts = self.parts.into_iter();
        Sanction {
            label: self.label,
            anchor: format!("sanction-{}", self.number),
            line: self.line,
            items: self.items,
            conduct_html: parts.next().unwrap_or_default(),
            minimum_html: parts.next().unwrap_or_default(),
            maximum_html: parts.next().unwrap_or_default(),
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
