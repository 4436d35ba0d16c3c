//! A document's lines as a tree. The marks decide how deep an item stands, not its spaces: a page break splits lists and
//! moves them to the edge.

use super::doubt::{Doubt, Doubts};
use super::line::{Line, Shape, Text};
use crate::document::fault::DEEPEST_LIST;
use crate::document::mark::Mark;

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph { line: u64, text: String },
    Heading { line: u64, text: String },
    Item(Entry),
    Table(Vec<Row>),
    Rule,
}

/// An item of a list, with what stands under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub line: u64,
    /// `None` for a bullet.
    pub mark: Option<Mark>,
    pub text: String,
    /// The numbering begins again here, without a heading.
    pub restarts: bool,
    pub inside: Vec<Block>,
}

/// A row of a table, its cells as they stand in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub line: u64,
    pub cells: Vec<String>,
}

/// No list is held deeper than this: what no source prints must not fill the memory either.
const DEEPEST: usize = 2 * DEEPEST_LIST;

/// Between the lines of one paragraph that must stay apart.
pub const BREAK: &str = "\\\n";

/// Makes a tree of lines.
pub fn tree(lines: &[Line], doubts: &mut Doubts) -> Vec<Block> {
    let mut builder =
        Builder { doubts, levels: Vec::new(), open: Vec::new(), before: None, waiting: Vec::new(), done: Vec::new() };
    for flat in flat(lines) {
        builder.add(flat);
    }
    builder.finish()
}

/// A piece whose place in the tree is not known yet.
enum Flat {
    Block(Block),
    Item(FlatItem),
}

struct FlatItem {
    entry: Entry,
    indent: usize,
    is_heading: bool,
    /// An empty line stands before it: a page may have ended there.
    is_after_blank: bool,
}

/// What the line before ends with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Blank,
    /// A break that must stay.
    Break,
    Words,
}

impl Before {
    fn of(line: &Line) -> Before {
        match &line.shape {
            Shape::Blank => Before::Blank,
            Shape::Text(Text { breaks: true, .. }) => Before::Break,
            Shape::Item(item) if item.words.breaks => Before::Break,
            _ => Before::Words,
        }
    }
}

/// Joins lines into pieces.
fn flat(lines: &[Line]) -> Vec<Flat> {
    let mut pieces: Vec<Flat> = Vec::new();
    let mut before = Before::Blank;
    for line in lines {
        match &line.shape {
            Shape::Text(text) if before != Before::Blank && continues(&mut pieces, text, before) => {}
            Shape::Rule if matches!(pieces.last(), Some(Flat::Block(Block::Table(_)))) => {}
            Shape::Row(cells) => {
                let row = Row { line: line.number, cells: cells.clone() };
                match pieces.last_mut() {
                    Some(Flat::Block(Block::Table(rows))) => rows.push(row),
                    _ => pieces.push(Flat::Block(Block::Table(vec![row]))),
                }
            }
            _ => pieces.extend(piece(line, before)),
        }
        before = Before::of(line);
    }
    pieces
}

/// Adds a line to the words before it. A footnote, which begins with its star, is a paragraph of its own.
fn continues(pieces: &mut [Flat], text: &Text, end: Before) -> bool {
    let before = match pieces.last_mut() {
        Some(Flat::Item(item)) => &mut item.entry.text,
        Some(Flat::Block(Block::Paragraph { text, .. })) => text,
        _ => return false,
    };
    if text.words.starts_with("\\*") {
        return false;
    }
    let between = if before.is_empty() {
        ""
    } else if end == Before::Break {
        BREAK
    } else {
        " "
    };
    before.push_str(between);
    before.push_str(&text.words);
    true
}

fn piece(line: &Line, before: Before) -> Option<Flat> {
    let number = line.number;
    Some(match &line.shape {
        Shape::Text(text) => Flat::Block(Block::Paragraph { line: number, text: text.words.clone() }),
        Shape::Heading(heading) if heading.mark.is_none() => {
            Flat::Block(Block::Heading { line: number, text: heading.words.clone() })
        }
        Shape::Heading(heading) => Flat::Item(FlatItem {
            entry: entry(number, heading.mark, &heading.words),
            indent: 0,
            is_heading: true,
            is_after_blank: true,
        }),
        Shape::Item(item) => Flat::Item(FlatItem {
            entry: entry(number, item.mark, &item.words.words),
            indent: line.indent,
            is_heading: item.is_heading,
            is_after_blank: before == Before::Blank,
        }),
        Shape::Rule => Flat::Block(Block::Rule),
        _ => return None,
    })
}

fn entry(line: u64, mark: Option<Mark>, text: &str) -> Entry {
    Entry { line, mark, text: text.to_owned(), restarts: false, inside: Vec::new() }
}

/// Whether both are numbers, or both capitals, …
fn are_alike(one: Mark, other: Mark) -> bool {
    std::mem::discriminant(&one) == std::mem::discriminant(&other)
}

/// An open list: its last mark, and how its last item was printed.
struct Level {
    mark: Option<Mark>,
    indent: usize,
    /// Whether a list under the item is announced: it is a heading, or ends with a colon.
    announces: bool,
}

struct Builder<'d> {
    doubts: &'d mut Doubts,
    levels: Vec<Level>,
    /// The open items, one for each level.
    open: Vec<Entry>,
    /// The last mark of the list at the edge before a heading.
    before: Option<Mark>,
    /// What follows the last item and may belong to it, or to one above it.
    waiting: Vec<Block>,
    done: Vec<Block>,
}

impl Builder<'_> {
    fn add(&mut self, flat: Flat) {
        match flat {
            Flat::Block(block @ Block::Heading { .. }) => {
                self.end_lists();
                self.done.push(block);
            }
            Flat::Block(block) if self.open.is_empty() => self.done.push(block),
            // Bullets have no numbers by which a list could go on behind a paragraph.
            Flat::Block(block @ Block::Paragraph { .. }) if self.levels.iter().all(|level| level.mark.is_none()) => {
                self.end_lists();
                self.done.push(block);
            }
            Flat::Block(block) => match self.open.last_mut() {
                Some(last) if last.text.ends_with(':') && last.inside.is_empty() && block != Block::Rule => {
                    last.inside.push(block);
                }
                _ => self.waiting.push(block),
            },
            Flat::Item(item) => self.item(item),
        }
    }

    fn item(&mut self, mut item: FlatItem) {
        let place = if item.entry.mark.is_some() { self.place(&item) } else { self.bullet_place(&item) };
        let (depth, mark, restarts) = (place.0.min(DEEPEST), place.1, place.2);
        if depth >= DEEPEST_LIST {
            self.doubts.note(item.entry.line, &item.entry.text, Doubt::TooDeep);
        }
        self.close_to(depth + 1);
        if let Some(before) = self.open.last_mut() {
            before.inside.append(&mut self.waiting);
        } else {
            self.done.append(&mut self.waiting);
        }
        self.close_to(depth);
        item.entry.mark = mark;
        item.entry.restarts = restarts;
        let announces = item.is_heading || item.entry.text.ends_with(':');
        self.levels.truncate(depth);
        self.levels.push(Level { mark, indent: item.indent, announces });
        self.open.push(item.entry);
    }

    /// Where an item with a mark belongs, its mark as that list means it, and whether the list begins again.
    fn place(&mut self, item: &FlatItem) -> (usize, Option<Mark>, bool) {
        let Some(mark) = item.entry.mark else { return (self.levels.len(), None, false) };
        let is_due = |level: &Level| {
            let read = mark.in_list(level.mark);
            level.mark.is_some() && read.due(level.mark) == Some(read)
        };
        let due: Vec<usize> = (0..self.levels.len()).filter(|place| is_due(&self.levels[*place])).collect();
        if let Some(depth) = self.choose(&due, item) {
            return (depth, Some(mark.in_list(self.levels[depth].mark)), false);
        }
        let read = mark.in_list(None);
        if read.due(None) == Some(read) { self.first_place(item, read) } else { self.odd_place(item, mark) }
    }

    /// Of the lists in which a mark is due: a heading's is the highest; the spaces decide where no page ends before it;
    /// else it is the deepest.
    fn choose(&mut self, due: &[usize], item: &FlatItem) -> Option<usize> {
        let (highest, deepest) = (*due.first()?, *due.last()?);
        let alike = due.iter().rev().find(|place| self.levels[**place].indent == item.indent);
        let by_spaces = *alike.unwrap_or(&deepest);
        if item.is_heading || by_spaces == deepest {
            return Some(if item.is_heading { highest } else { deepest });
        }
        self.doubts.note(item.entry.line, &item.entry.text, Doubt::MarkInTwoPlaces);
        Some(if item.is_after_blank { deepest } else { by_spaces })
    }

    /// The place of a mark that opens a list: under the last item, unless it looks like that item's own list once more.
    fn first_place(&mut self, item: &FlatItem, mark: Mark) -> (usize, Option<Mark>, bool) {
        let is_above = |level: &Level| level.mark.is_some() || level.indent <= item.indent;
        let last = self.levels.iter().rposition(is_above);
        let is_announced = self.levels.last().is_some_and(|level| level.announces);
        let is_sibling = |level: &Level| {
            level.mark.is_some_and(|other| are_alike(other, mark)) && level.indent >= item.indent && !is_announced
        };
        match last.filter(|last| is_sibling(&self.levels[*last])) {
            Some(depth) => {
                self.doubts.note(item.entry.line, &item.entry.text, Doubt::ListBeginsAgain);
                (depth, Some(mark), true)
            }
            None => (self.levels.len(), Some(mark), false),
        }
    }

    /// The place of a mark that is due nowhere: the deepest list of its kind, else under the last item.
    fn odd_place(&mut self, item: &FlatItem, mark: Mark) -> (usize, Option<Mark>, bool) {
        let read = |level: &Level| mark.in_list(level.mark);
        let alike = |level: &&Level| level.mark.is_some_and(|other| are_alike(other, read(level)));
        let place = self.levels.iter().rposition(|level| alike(&level) && level.indent == item.indent);
        let place = place.or_else(|| self.levels.iter().rposition(|level| alike(&level)));
        let (depth, previous) = match place {
            Some(place) => (place, self.levels[place].mark),
            None => (self.levels.len(), None),
        };
        let read = mark.in_list(previous);
        let due = read.due(previous).map_or_else(String::new, |due| due.to_string());
        if previous.is_none() && read.due(self.before) == Some(read) {
            return (depth, Some(read), false);
        }
        self.doubts.note(item.entry.line, &format!("{read} {}", item.entry.text), Doubt::MarkSkipped(due));
        (depth, Some(read), false)
    }

    /// Bullets have only their spaces, and the colon of an item above.
    fn bullet_place(&self, item: &FlatItem) -> (usize, Option<Mark>, bool) {
        let outer = self.levels.iter().rposition(|level| level.indent <= item.indent);
        let depth = match outer {
            None => 0,
            Some(place) => {
                let level = &self.levels[place];
                let is_under = level.indent < item.indent || (level.mark.is_some() && level.announces);
                place + usize::from(is_under)
            }
        };
        (depth, None, false)
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let Some(entry) = self.open.pop() else { return };
            match self.open.last_mut() {
                Some(above) => above.inside.push(Block::Item(entry)),
                None => self.done.push(Block::Item(entry)),
            }
        }
    }

    fn end_lists(&mut self) {
        self.close_to(0);
        self.before = self.levels.first().and_then(|level| level.mark);
        self.levels.clear();
        self.done.append(&mut self.waiting);
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_lists();
        self.done
    }
}
