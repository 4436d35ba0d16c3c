//! Blocks made the outline of a document: what stands before its first number, and its nodes.
//!
//! A section cites with full stops (`207.13.B.2`). A code cites its items by the principle's letter (`H12`, `H12.a`),
//! its prohibitions as `may-not 3`, and ends in the `pledge`.

use crate::document::block::{Block, Piece};
use crate::document::fault::{Fault, Report};
use crate::document::flow;
use crate::document::mark::Mark;
use crate::document::node::{Flow, Node, Note};
use crate::document::register::{Level, PLEDGE, PROHIBITIONS, Register, node};

/// The level of a principle's heading, `##`: a document's title stands in its front matter, so `#` is not used.
const PRINCIPLE_LEVEL: u8 = 2;

/// What a document holds besides its head.
#[derive(Default)]
pub struct Outline {
    pub lead: Vec<Flow>,
    pub nodes: Vec<Node>,
    /// Notes on the document as a whole.
    pub notes: Vec<Note>,
}

impl Outline {
    /// Words at the edge of the page follow the list before them, or open the document.
    pub fn follow(&mut self, flow: Flow) {
        match self.nodes.last_mut() {
            Some(last) => last.after.push(flow),
            None => self.lead.push(flow),
        }
    }
}

/// Reads the blocks of a numbered section: words before its first number, then lists, words and tables.
pub fn section(cite: &str, blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut register = Register::new(cite, report);
    let mut level = Level::under(cite.to_owned());
    let mut outline = Outline::default();
    for block in blocks {
        match block {
            Block::List(pieces) => outline.nodes.extend(register.nodes(&mut level, pieces)),
            Block::Paragraph(piece) => outline.follow(flow::paragraph(&piece)),
            Block::Table(grid) => outline.follow(flow::table(grid)),
            Block::Note(note) => outline.notes.push(note),
            Block::Quote(piece) => outline.nodes.extend(pledge(&mut register, piece)),
            Block::Heading(_, piece) => {
                let expected = "no heading: a section's title stands in its front matter".to_string();
                register.report.fault(piece.line, Fault::HeadingOutOfOrder(expected));
            }
        }
    }
    outline
}

fn pledge(register: &mut Register, piece: Piece) -> Option<Node> {
    register.claim(PLEDGE, piece.line).then(|| node(PLEDGE.to_string(), String::new(), piece))
}

/// Reads the blocks of a code: an introduction, principles, prohibitions, and the pledge as a quotation.
pub fn code(blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut code = Code {
        register: Register::new("", report),
        last_principle: None,
        place: Place::Lead,
        outline: Outline::default(),
    };
    for block in blocks {
        match block {
            Block::Heading(level, piece) => code.heading(level, piece),
            Block::List(pieces) => code.list(pieces),
            Block::Paragraph(piece) => code.words(piece.line, flow::paragraph(&piece)),
            Block::Table(grid) => code.words(grid.line, flow::table(grid)),
            Block::Note(note) => code.note(note),
            Block::Quote(piece) => {
                let pledge = pledge(&mut code.register, piece);
                code.outline.nodes.extend(pledge);
                code.place = Place::AfterPledge;
            }
        }
    }
    code.outline
}

/// A code while it is read.
struct Code<'r, 'f> {
    register: Register<'r, 'f>,
    last_principle: Option<Mark>,
    place: Place,
    outline: Outline,
}

/// Where the next list belongs.
enum Place {
    Lead,
    Under(Level),
    /// Under a heading that is itself at fault: its items would only repeat the complaint.
    Faulty,
    AfterPledge,
}

impl Code<'_, '_> {
    fn heading(&mut self, level: u8, piece: Piece) {
        let cited = piece.opening.cited.as_deref();
        let given = cited.map_or(piece.opening.mark, |cited| Mark::split(&format!("{cited}.")).map(|(mark, _)| mark));
        self.place = match given {
            _ if level == PRINCIPLE_LEVEL && cited == Some(PROHIBITIONS) => self.prohibitions(piece),
            Some(mark @ Mark::Capital(_)) if level == PRINCIPLE_LEVEL => self.principle(mark, piece),
            Some(Mark::Number(_)) if level == PRINCIPLE_LEVEL && cited.is_none() => self.prohibitions(piece),
            _ => {
                self.misplaced(piece.line, "a heading such as `## H. INTEGRITY`".to_string());
                Place::Faulty
            }
        };
    }

    fn principle(&mut self, mark: Mark, piece: Piece) -> Place {
        let citation = mark.bare();
        if !self.register.claim(&citation, piece.line) {
            return Place::Faulty;
        }
        let due = mark.due(self.last_principle.replace(mark));
        if self.register.has(PROHIBITIONS) || self.register.has(PLEDGE) {
            self.misplaced(piece.line, "the principles before the prohibitions and the pledge".to_string());
        } else if due != Some(mark) {
            self.misplaced(piece.line, due.map_or("nothing after `Z.`".to_string(), |due| format!("`{due}`")));
        }
        let level = Level::of_principle(&citation, "");
        self.open(citation, piece);
        Place::Under(level)
    }

    fn prohibitions(&mut self, piece: Piece) -> Place {
        if !self.register.claim(PROHIBITIONS, piece.line) {
            return Place::Faulty;
        }
        if self.register.has(PLEDGE) {
            self.misplaced(piece.line, "the prohibitions before the pledge".to_string());
        }
        self.open(PROHIBITIONS.to_string(), piece);
        Place::Under(Level::of_principle(PROHIBITIONS, " "))
    }

    /// Opens the node of a heading, under the mark that the source prints.
    fn open(&mut self, citation: String, piece: Piece) {
        let label = piece.opening.mark.map_or(String::new(), |mark| mark.to_string());
        self.outline.nodes.push(node(citation, label, piece));
    }

    fn misplaced(&mut self, line: u64, expected: String) {
        self.register.report.fault(line, Fault::HeadingOutOfOrder(expected));
    }

    fn list(&mut self, pieces: Vec<Piece>) {
        match &mut self.place {
            Place::Lead => {
                flow::expect_plain(&pieces, self.register.report);
                self.outline.lead.extend(flow::paragraphs(&pieces));
            }
            Place::Under(level) => {
                let children = self.register.nodes(level, pieces);
                if let Some(open) = self.outline.nodes.last_mut() {
                    if let Some(last) = open.children.last_mut() {
                        last.after.append(&mut open.after);
                    }
                    open.children.extend(children);
                }
            }
            Place::Faulty => {}
            Place::AfterPledge => {
                for piece in pieces {
                    self.register.report.fault(piece.line, Fault::WordsOutOfPlace);
                }
            }
        }
    }

    /// Words after a principle's items follow them; between its heading and its items there is no place for any.
    fn words(&mut self, line: u64, flow: Flow) {
        let open = self.outline.nodes.last_mut().filter(|open| !open.children.is_empty());
        match (&self.place, open) {
            (Place::Lead, _) => self.outline.lead.push(flow),
            (Place::Under(_), Some(open)) => open.after.push(flow),
            _ => self.register.report.fault(line, Fault::WordsOutOfPlace),
        }
    }

    fn note(&mut self, note: Note) {
        match self.outline.nodes.last_mut() {
            Some(open) => open.notes.push(Note { about: open.citation.clone(), ..note }),
            None => self.outline.notes.push(note),
        }
    }
}
