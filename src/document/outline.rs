//! Blocks made nodes: every piece gets the citation that its marks spell, and its place among its neighbours is
//! checked.
//!
//! A section cites with full stops (`207.13.B.2`). A code cites its items by the principle's letter (`H12`, `H12.a`),
//! its prohibitions as `may-not 3`, and ends in the `pledge`.

use crate::document::block::{Block, Piece};
use crate::document::fault::{Fault, Report};
use crate::document::mark::Mark;
use crate::document::node::Node;
use std::collections::BTreeMap;

/// How the list of what a certificant may not do is cited; its number in the Guidelines (2) would say nothing.
const PROHIBITIONS: &str = "may-not";
const PLEDGE: &str = "pledge";

/// The level of a principle's heading, `##`: a document's title stands in its front matter, so `#` is not used.
const PRINCIPLE_LEVEL: u8 = 2;

/// What a document holds besides its head.
pub struct Outline {
    pub lead_html: String,
    pub nodes: Vec<Node>,
}

/// Reads the blocks of a numbered section: words before its first number, then lists.
pub fn section(number: &str, blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut register = Register::new(report);
    let mut level = Level::under(format!("{number}."));
    let mut outline = Outline { lead_html: String::new(), nodes: Vec::new() };
    for block in blocks {
        match block {
            Block::List(pieces) => outline.nodes.extend(register.nodes(&mut level, pieces)),
            Block::Paragraph(piece) if outline.nodes.is_empty() => outline.lead_html += &paragraph(&piece),
            Block::Paragraph(piece) => register.report.fault(piece.line, Fault::WordsOutOfPlace),
            Block::Heading(_, piece) => {
                let expected = "no heading: a section's title stands in its front matter".to_string();
                register.report.fault(piece.line, Fault::HeadingOutOfOrder(expected));
            }
            Block::Quote(piece) => register.report.fault(piece.line, Fault::BlockUnexpected("paragraphs and lists")),
        }
    }
    outline
}

/// Reads the blocks of a code: an introduction, principles, prohibitions, and the pledge as a quotation.
pub fn code(blocks: Vec<Block>, report: &mut Report) -> Outline {
    let mut code = Code {
        register: Register::new(report),
        last_principle: None,
        place: Place::Lead,
        outline: Outline { lead_html: String::new(), nodes: Vec::new() },
    };
    for block in blocks {
        match block {
            Block::Heading(level, piece) => code.heading(level, piece),
            Block::List(pieces) => code.list(pieces),
            Block::Paragraph(piece) => code.words(piece),
            Block::Quote(piece) => code.pledge(piece),
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
        self.place = match piece.mark {
            Some(mark @ Mark::Capital(_)) if level == PRINCIPLE_LEVEL => self.principle(mark, piece),
            Some(mark @ Mark::Number(_)) if level == PRINCIPLE_LEVEL => self.prohibitions(mark, piece),
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
            self.misplaced(piece.line, shown_due(due));
        }
        self.outline.nodes.push(node(citation.clone(), mark.to_string(), piece));
        Place::Under(Level::under(citation))
    }

    fn prohibitions(&mut self, mark: Mark, piece: Piece) -> Place {
        if !self.register.claim(PROHIBITIONS, piece.line) {
            return Place::Faulty;
        }
        if self.register.has(PLEDGE) {
            self.misplaced(piece.line, "the prohibitions before the pledge".to_string());
        }
        self.outline.nodes.push(node(PROHIBITIONS.to_string(), mark.to_string(), piece));
        Place::Under(Level::under(format!("{PROHIBITIONS} ")))
    }

    fn misplaced(&mut self, line: u64, expected: String) {
        self.register.report.fault(line, Fault::HeadingOutOfOrder(expected));
    }

    fn list(&mut self, pieces: Vec<Piece>) {
        match &mut self.place {
            Place::Lead => self.outline.lead_html.extend(pieces.iter().map(paragraph)),
            Place::Under(level) => {
                let children = self.register.nodes(level, pieces);
                if let Some(open) = self.outline.nodes.last_mut() {
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

    fn words(&mut self, piece: Piece) {
        match self.place {
            Place::Lead => self.outline.lead_html += &paragraph(&piece),
            _ => self.register.report.fault(piece.line, Fault::WordsOutOfPlace),
        }
    }

    fn pledge(&mut self, piece: Piece) {
        if self.register.claim(PLEDGE, piece.line) {
            self.outline.nodes.push(node(PLEDGE.to_string(), String::new(), piece));
        }
        self.place = Place::AfterPledge;
    }
}

/// One list's place in the numbering: what its citations begin with, and the last mark read.
struct Level {
    prefix: String,
    previous: Option<Mark>,
}

impl Level {
    fn under(prefix: String) -> Level {
        Level { prefix, previous: None }
    }
}

/// The citations given so far, each with its line: none is given twice.
struct Register<'r, 'f> {
    report: &'r mut Report<'f>,
    lines: BTreeMap<String, u64>,
}

impl<'r, 'f> Register<'r, 'f> {
    fn new(report: &'r mut Report<'f>) -> Register<'r, 'f> {
        Register { report, lines: BTreeMap::new() }
    }

    /// Gives a citation to a piece; `false`, and a fault, when another has it.
    fn claim(&mut self, citation: &str, line: u64) -> bool {
        if let Some(first) = self.lines.get(citation) {
            self.report.fault(line, Fault::CitationDoubled(citation.to_string(), *first));
            return false;
        }
        self.lines.insert(citation.to_string(), line);
        true
    }

    fn has(&self, citation: &str) -> bool {
        self.lines.contains_key(citation)
    }

    /// Makes nodes of a list's pieces and of what stands under them. A piece without a mark, or with one already given,
    /// is left out: the report names it.
    fn nodes(&mut self, level: &mut Level, pieces: Vec<Piece>) -> Vec<Node> {
        let mut nodes = Vec::new();
        for mut piece in pieces {
            let Some(mark) = piece.mark else {
                self.report.fault(piece.line, Fault::LabelMissing);
                continue;
            };
            let citation = format!("{}{}", level.prefix, mark.bare());
            let due = mark.due(level.previous.replace(mark));
            if !self.claim(&citation, piece.line) {
                continue;
            }
            if due != Some(mark) {
                self.report.fault(piece.line, Fault::LabelOutOfOrder(shown_due(due)));
            }
            let children = self.nodes(&mut Level::under(format!("{citation}.")), std::mem::take(&mut piece.children));
            nodes.push(Node { children, ..node(citation, mark.to_string(), piece) });
        }
        nodes
    }
}

/// The mark that was due, as a message names it.
fn shown_due(due: Option<Mark>) -> String {
    due.map_or("nothing after `Z.`".to_string(), |due| format!("`{due}`"))
}

/// The fragment of a citation: `H12-a`, `may-not-3`, `s206-1`. Letters, digits and hyphens, a letter first, so that
/// every browser, style sheet and checker takes it as it is.
fn anchor(citation: &str) -> String {
    let first = if citation.starts_with(|character: char| character.is_ascii_digit()) { "s" } else { "" };
    format!("{first}{}", citation.replace([' ', '.'], "-"))
}

fn node(citation: String, label: String, piece: Piece) -> Node {
    let anchor = anchor(&citation);
    Node { citation, anchor, label, html: piece.html, children: Vec::new() }
}

/// A piece of the words before the first node, with its mark and what stands under it.
fn paragraph(piece: &Piece) -> String {
    let mark = piece.mark.map_or(String::new(), |mark| format!("{mark} "));
    let own = format!("<p>{mark}{}</p>\n", piece.html);
    piece.children.iter().fold(own, |html, child| html + &paragraph(child))
}
