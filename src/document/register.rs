//! Pieces made nodes: every piece gets the citation that its mark, or its editor, spells, and its place among its
//! neighbours is checked. No citation of a document is given twice.

use crate::document::block::Piece;
use crate::document::fault::{Fault, Report};
use crate::document::flow;
use crate::document::mark::Mark;
use crate::document::node::{Flow, Holds, Node, Note};
use std::collections::BTreeMap;

/// How the list of what a certificant may not do is cited; its number in the Guidelines (2) would say nothing.
pub const PROHIBITIONS: &str = "may-not";
pub const PLEDGE: &str = "pledge";

/// What an editor adds to the citation of an item that a copy prints once more.
const AGAIN: &str = "again";

/// One list's place in the numbering: what its citations begin with, and the last mark read.
pub struct Level {
    prefix: String,
    previous: Option<Mark>,
    /// The principle under which a code's items stand; empty elsewhere.
    principle: String,
}

impl Level {
    pub fn under(prefix: String) -> Level {
        Level { prefix, previous: None, principle: String::new() }
    }

    pub fn of_principle(citation: &str, separator: &str) -> Level {
        Level { prefix: format!("{citation}{separator}"), previous: None, principle: citation.to_owned() }
    }
}

/// The addresses given so far, each with its line.
pub struct Register<'r, 'f> {
    pub report: &'r mut Report<'f>,
    /// What the document's citations begin with; empty in a code.
    cite: String,
    lines: BTreeMap<String, u64>,
}

/// A citation as an editor wrote it in braces.
struct Cited {
    citation: String,
    /// What its address is made of: the citation, and where it is printed if that is not its place.
    key: String,
    holds: Holds,
}

impl<'r, 'f> Register<'r, 'f> {
    pub fn new(cite: &str, report: &'r mut Report<'f>) -> Register<'r, 'f> {
        Register { report, cite: cite.to_owned(), lines: BTreeMap::new() }
    }

    /// Gives a citation to a piece; `false`, and a fault, when another has it.
    pub fn claim(&mut self, citation: &str, line: u64) -> bool {
        if let Some(first) = self.lines.get(citation) {
            self.report.fault(line, Fault::CitationDoubled(citation.to_string(), *first));
            return false;
        }
        self.lines.insert(citation.to_string(), line);
        true
    }

    pub fn has(&self, citation: &str) -> bool {
        self.lines.contains_key(citation)
    }

    /// Notes a mark that does not follow the one before it in its list.
    pub fn expect_in_order(&mut self, mark: Mark, previous: Option<Mark>, line: u64) {
        let due = mark.due(previous);
        if due != Some(mark) {
            let due = due.map_or("nothing after the last letter".to_string(), |due| format!("`{due}`"));
            self.report.fault(line, Fault::LabelOutOfOrder(due));
        }
    }

    /// Makes nodes of a list's pieces and of what stands under them. A piece without a mark, or with one already given,
    /// is left out: the report names it.
    pub fn nodes(&mut self, level: &mut Level, pieces: Vec<Piece>) -> Vec<Node> {
        let mut nodes = Vec::new();
        for mut piece in pieces {
            let children = std::mem::take(&mut piece.children);
            let made = match piece.opening.cited.take() {
                Some(written) => match self.parse(&written, &level.principle) {
                    Some(cited) => self.cited(cited, piece, &mut nodes),
                    None => {
                        self.report.fault(piece.line, Fault::CitationWritten);
                        None
                    }
                },
                None => self.marked(level, piece),
            };
            if let Some(mut node) = made {
                let mut below = Level::under(format!("{}.", node.citation));
                node.children = self.nodes(&mut below, children);
                nodes.push(node);
            }
        }
        nodes
    }

    /// A piece with the mark that the source prints.
    fn marked(&mut self, level: &mut Level, piece: Piece) -> Option<Node> {
        let Some(mark) = piece.opening.mark else {
            self.report.fault(piece.line, Fault::LabelMissing);
            return None;
        };
        let mark = mark.in_list(level.previous);
        let citation = format!("{}{}", level.prefix, mark.bare());
        let previous = level.previous.replace(mark);
        if !self.claim(&citation, piece.line) {
            return None;
        }
        self.expect_in_order(mark, previous, piece.line);
        Some(node(citation, mark.to_string(), piece))
    }

    /// A piece with a citation in braces: an item, several in one, one of its parts, or one printed again.
    fn cited(&mut self, mut cited: Cited, piece: Piece, before: &mut [Node]) -> Option<Node> {
        let line = piece.line;
        let label = piece.opening.mark.map_or(String::new(), |mark| mark.to_string());
        let mut key = cited.key;
        let earlier = before.last_mut().filter(|earlier| earlier.citation == cited.citation);
        if let Some(earlier) = earlier.filter(|_| cited.holds != Holds::Again) {
            let part = next_part(earlier);
            cited.holds = Holds::Part(part);
            key = format!("{key} {part}");
        }
        let others = if let Holds::With(others) = &cited.holds { others.clone() } else { Vec::new() };
        let free = std::iter::once(&key).chain(&others).all(|citation| self.claim(citation, line));
        let node = node(cited.citation, label, piece);
        free.then(|| Node { anchor: anchor(&key), holds: cited.holds, ..node })
    }

    /// `G4 G5`, `B2 again`, `may-not 3`; in a section `2.2`, which its own beginning completes.
    fn parse(&self, written: &str, principle: &str) -> Option<Cited> {
        let joined = written.replace("may-not ", "may-not\u{A0}");
        let mut words: Vec<String> =
            joined.split_ascii_whitespace().map(|word| self.cite.clone() + &word.replace('\u{A0}', " ")).collect();
        let again = words.last().is_some_and(|last| last.ends_with(AGAIN));
        if again {
            words.pop();
        }
        let is_written = |sign: char| sign.is_ascii_alphanumeric() || " .-".contains(sign);
        let sound = words.iter().all(|word| word.chars().all(is_written));
        let mut words = words.into_iter();
        let citation = words.next().filter(|_| sound)?;
        let others: Vec<String> = words.collect();
        let key = if again { format!("{principle} {citation}") } else { citation.clone() };
        match (again, others.is_empty()) {
            (true, false) => None,
            (true, true) => Some(Cited { citation, key, holds: Holds::Again }),
            (false, true) => Some(Cited { citation, key, holds: Holds::Itself }),
            (false, false) => Some(Cited { citation, key, holds: Holds::With(others) }),
        }
    }
}

/// Makes the node before this one a part of the item, and says which part this one is.
fn next_part(earlier: &mut Node) -> u32 {
    let number = if let Holds::Part(number) = earlier.holds { number } else { 1 };
    earlier.holds = Holds::Part(number);
    number + 1
}

/// The fragment of a citation: `H12-a`, `may-not-3`, `s206-1`. Letters, digits and hyphens, a letter first, so that
/// every browser, style sheet and checker takes it as it is.
pub fn anchor(citation: &str) -> String {
    let first = if citation.starts_with(|character: char| character.is_ascii_digit()) { "s" } else { "" };
    format!("{first}{}", citation.replace([' ', '.'], "-"))
}

/// A node of a piece, without what stands under it.
pub fn node(citation: String, label: String, piece: Piece) -> Node {
    let notes = piece.notes.into_iter().map(|note| Note { about: citation.clone(), ..note }).collect();
    let after: Vec<Flow> = piece.after.into_iter().map(flow::loose).collect();
    Node {
        anchor: anchor(&citation),
        citation,
        holds: Holds::Itself,
        label,
        html: piece.html,
        line: piece.line,
        group: None,
        children: Vec::new(),
        after,
        notes,
    }
}
