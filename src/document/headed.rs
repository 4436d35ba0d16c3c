//! Documents of headed parts: competencies with what each asks for, the domains of an exam with their tasks, and our own
//! crosswalks.

use crate::document::block::{Block, Cell, Grid, Piece};
use crate::document::fault::{Fault, Report};
use crate::document::flow;
use crate::document::mark::Mark;
use crate::document::node::{Flow, Note, Row, Table};
use crate::document::outline::Outline;
use crate::document::register::{Register, anchor, node};

const GROUP_LEVEL: u8 = 1;
const ITEM_LEVEL: u8 = 2;
const PART_LEVEL: u8 = 3;

/// Reads competencies: `# Group`, `## 1. Competency`, `### Column`, then words and lists.
pub fn competencies(cite: &str, blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut headed = Headed::new(cite, report);
    for block in blocks {
        match block {
            Block::Heading(GROUP_LEVEL, piece) if piece.opening.mark.is_none() => headed.group(piece),
            Block::Heading(PART_LEVEL, piece) if !headed.outline.nodes.is_empty() => {
                headed.outline.follow(Flow::Heading { html: piece.html });
            }
            Block::List(pieces) => headed.list(&pieces),
            Block::Table(grid) => headed.outline.follow(flow::table(grid)),
            other => headed.shared(other),
        }
    }
    headed.expect_no_group();
    headed.outline
}

/// Reads the blueprint of an exam: `## 1. Domain`, then one table whose marked rows are its tasks.
pub fn blueprint(cite: &str, blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut headed = Headed::new(cite, report);
    for block in blocks {
        match block {
            Block::Table(grid) => {
                let table = headed.tasks(grid);
                headed.outline.follow(Flow::Table(table));
            }
            Block::List(pieces) => pieces.iter().for_each(|piece| headed.unexpected(piece)),
            other => headed.shared(other),
        }
    }
    headed.outline
}

/// Reads a crosswalk: words and a table, none of them official.
pub fn crosswalk(blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut headed = Headed::new("", report);
    for block in blocks {
        match block {
            Block::List(pieces) => headed.list(&pieces),
            Block::Table(grid) => headed.outline.follow(flow::table(grid)),
            Block::Heading(_, piece) => headed.misplaced(&piece, "no heading in a crosswalk"),
            other => headed.shared(other),
        }
    }
    headed.outline
}

/// A document of headed parts while it is read.
struct Headed<'r, 'f> {
    register: Register<'r, 'f>,
    cite: String,
    previous: Option<Mark>,
    /// The heading of a group whose first item is still to come, and its line.
    group: Option<(u64, String)>,
    outline: Outline,
}

impl<'r, 'f> Headed<'r, 'f> {
    fn new(cite: &str, report: &'r mut Report<'f>) -> Headed<'r, 'f> {
        let register = Register::new(cite, report);
        Headed { register, cite: cite.to_owned(), previous: None, group: None, outline: Outline::default() }
    }

    /// What every such document reads alike.
    fn shared(&mut self, block: Block) {
        match block {
            Block::Heading(ITEM_LEVEL, piece) => self.item(piece),
            Block::Heading(_, piece) => self.misplaced(&piece, "a heading such as `## 1. …`"),
            Block::Paragraph(piece) => self.outline.follow(flow::paragraph(&piece)),
            Block::Note(note) => self.note(note),
            Block::Quote(piece) => self.unexpected(&piece),
            Block::List(_) | Block::Table(_) => {}
        }
    }

    fn item(&mut self, piece: Piece) {
        let Some(mark @ Mark::Number(_)) = piece.opening.mark else {
            return self.misplaced(&piece, "its number first: `## 1. …`");
        };
        let citation = format!("{}{}", self.cite, mark.bare());
        let previous = self.previous.replace(mark);
        if self.register.claim(&citation, piece.line) {
            self.register.expect_in_order(mark, previous, piece.line);
            let mut node = node(citation, mark.to_string(), piece);
            node.group = self.group.take().map(|(_, html)| html);
            self.outline.nodes.push(node);
        }
    }

    fn list(&mut self, pieces: &[Piece]) {
        flow::expect_plain(pieces, self.register.report);
        self.outline.follow(flow::list(pieces));
    }

    fn group(&mut self, piece: Piece) {
        self.expect_no_group();
        self.group = Some((piece.line, piece.html));
    }

    /// A group without an item would vanish.
    fn expect_no_group(&mut self) {
        if let Some((line, _)) = self.group.take() {
            self.register
                .report
                .fault(line, Fault::HeadingOutOfOrder("a heading such as `## 1. …` below it".to_string()));
        }
    }

    /// The table of a domain; a row that begins with a mark such as `1.2.` can be cited.
    fn tasks(&mut self, grid: Grid) -> Table {
        let domain = self.previous;
        let mut previous = None;
        let mut rows = Vec::new();
        for (line, mut cells) in grid.rows {
            let mut row = Row { citation: None, anchor: None, label: String::new(), cells: Vec::new(), line };
            let opening = cells.first_mut().and_then(take_pair);
            if let Some((label, mark)) = opening {
                let citation = format!("{}{}", self.cite, mark.bare());
                let due = previous.replace(mark).or(domain.and_then(before_first));
                if self.register.claim(&citation, line) {
                    self.register.expect_in_order(mark, due, line);
                    row.anchor = Some(anchor(&citation));
                    row.citation = Some(citation);
                    row.label = label;
                }
            }
            row.cells = cells.into_iter().map(|cell| cell.html).collect();
            rows.push(row);
        }
        Table { head: grid.head, rows }
    }

    fn note(&mut self, note: Note) {
        match self.outline.nodes.last_mut() {
            Some(open) => open.notes.push(Note { about: open.citation.clone(), ..note }),
            None => self.outline.notes.push(note),
        }
    }

    fn misplaced(&mut self, piece: &Piece, expected: &str) {
        self.register.report.fault(piece.line, Fault::HeadingOutOfOrder(expected.to_string()));
    }

    fn unexpected(&mut self, piece: &Piece) {
        self.register.report.fault(piece.line, Fault::BlockUnexpected("headings, paragraphs and tables"));
    }
}

/// The mark that stands before the first task of a domain, as if there were a task 0.
fn before_first(domain: Mark) -> Option<Mark> {
    if let Mark::Number(number) = domain { Some(Mark::Pair(number, 0)) } else { None }
}

/// Takes the printed mark off a task's cell. An editor's citation in braces says what the task is cited by instead.
fn take_pair(cell: &mut Cell) -> Option<(String, Mark)> {
    let cited = cell.cited.as_ref().and_then(|cited| Mark::split_pair(&format!("{cited} ")).map(|(mark, _)| mark));
    let (mark, words) = Mark::split_pair(&cell.html)?;
    let label = cell.html[..cell.html.len() - words.len()].trim_end().to_owned();
    cell.html = words.to_owned();
    Some((label, cited.unwrap_or(mark)))
}
