//! Markdown cut into the few blocks that a document may hold, each piece with its line, its mark and its words as
//! inline HTML. Everything else in the file is a fault: no official word is dropped in silence, and no HTML of the file
//! reaches a page.

use crate::document::fault::{DEEPEST_LIST, Fault, Report};
use crate::document::front::Body;
use crate::document::inline::{BREAK, Opening, REFERENCE, Target, as_html, belongs, take_cited};
use crate::document::lines::{Lines, line_of};
use crate::document::link::FileLink;
use crate::document::mark::Mark;
use crate::document::node::{Flow, Note};
use pulldown_cmark::{BlockQuoteKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};
use std::iter::Peekable;

/// All that any document may hold.
const ANY_BLOCK: &str = "headings, paragraphs, lists, tables, notes or, for words to sign, a quotation";

/// A piece of text with what stands under it.
pub struct Piece {
    pub line: u64,
    /// What stands before its words, as written.
    pub opening: Opening,
    /// Its words as inline HTML, without the opening.
    pub html: String,
    pub children: Vec<Piece>,
    /// Words and tables that follow its children.
    pub after: Vec<Loose>,
    /// Notes on it, which it is not yet known by name in.
    pub notes: Vec<Note>,
}

/// Words or a table that belong to no list.
pub enum Loose {
    Words(Flow),
    Table(Grid),
}

/// A table: each cell with its opening.
pub struct Grid {
    pub line: u64,
    pub head: Vec<String>,
    pub rows: Vec<(u64, Vec<Cell>)>,
}

pub struct Cell {
    pub cited: Option<String>,
    pub html: String,
}

pub enum Block {
    /// The level (`##` is 2) and the words.
    Heading(u8, Piece),
    Paragraph(Piece),
    List(Vec<Piece>),
    /// A quotation, its paragraphs made one piece.
    Quote(Piece),
    Table(Grid),
    Note(Note),
}

/// Reads a body from its first to its last block, and the links to files in it.
pub fn blocks(body: &Body, report: &mut Report) -> (Vec<Block>, Vec<FileLink>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let events = Parser::new_ext(body.text, options).into_offset_iter();
    let lines = Lines::of(body);
    for (_, definition) in events.reference_definitions().iter() {
        report.fault(lines.at(definition.span.start), Fault::BlockUnexpected(ANY_BLOCK));
    }
    let mut walk = Walk { events: events.peekable(), text: body.text, lines, links: Vec::new(), report };
    let mut blocks = Vec::new();
    while let Some((event, range)) = walk.events.next() {
        blocks.extend(walk.block(event, range.start));
    }
    (blocks, walk.links)
}

/// A walk over the parser's events, which come in the order of the text.
struct Walk<'a, 'r, 'f> {
    events: Peekable<OffsetIter<'a>>,
    text: &'a str,
    lines: Lines,
    links: Vec<FileLink>,
    report: &'r mut Report<'f>,
}

impl<'a> Walk<'a, '_, '_> {
    fn block(&mut self, event: Event<'a>, start: usize) -> Option<Block> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => Some(Block::Heading(level as u8, self.marked(start))),
            Event::Start(Tag::Paragraph) => Some(Block::Paragraph(self.paragraph(start))),
            Event::Start(Tag::List(_)) => Some(Block::List(self.list(1))),
            Event::Start(Tag::Table(_)) => Some(Block::Table(self.table(start))),
            Event::Start(Tag::BlockQuote(kind)) => self.quotation(kind, start),
            other => {
                self.refuse(other, start);
                None
            }
        }
    }

    fn paragraph(&mut self, start: usize) -> Piece {
        let words = self.words();
        self.events.next();
        self.piece(start, Open { paragraphs: vec![as_html(words)], ..Open::default() })
    }

    /// A heading: its opening is the beginning of its words.
    fn marked(&mut self, start: usize) -> Piece {
        let mut words = self.words();
        self.events.next();
        let opening = Opening::take(&mut words, None);
        self.piece(start, Open { opening, paragraphs: vec![as_html(words)], ..Open::default() })
    }

    /// An editor's note, or words to sign.
    fn quotation(&mut self, kind: Option<BlockQuoteKind>, start: usize) -> Option<Block> {
        let html = self.quoted();
        let line = self.lines.at(start);
        match kind {
            None if html.starts_with("[!") => {
                self.report.fault(line, Fault::NoteKind);
                None
            }
            None => {
                let piece = self.piece(start, Open { paragraphs: vec![html], ..Open::default() });
                Some(Block::Quote(piece))
            }
            Some(BlockQuoteKind::Note) => Some(Block::Note(Note { about: String::new(), html, line })),
            Some(BlockQuoteKind::Caution) => {
                self.report.fault(line, Fault::ImportNote);
                None
            }
            Some(_) => {
                self.report.fault(line, Fault::NoteKind);
                None
            }
        }
    }

    /// The paragraphs of a quotation, which ends with them.
    fn quoted(&mut self) -> String {
        let mut paragraphs = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::BlockQuote(_)) => break,
                Event::Start(Tag::Paragraph) => paragraphs.push(self.paragraph(range.start).html),
                other => self.refuse(other, range.start),
            }
        }
        paragraphs.join(BREAK)
    }

    fn list(&mut self, depth: usize) -> Vec<Piece> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::List(_)) => break,
                Event::Start(Tag::Item) => items.push(self.item(range.start, depth)),
                other => self.refuse(other, range.start),
            }
        }
        items
    }

    fn item(&mut self, start: usize, depth: usize) -> Piece {
        let opening = Opening { cited: None, mark: self.number_at(start) };
        let mut item = Open { opening, ..Open::default() };
        while let Some((event, range)) = self.events.peek() {
            let (part, start) = (Part::of(event, depth), range.start);
            match part {
                Part::End => break,
                Part::Words => self.item_words(&mut item),
                Part::Block => self.item_block(&mut item, depth),
                Part::TooDeep => {
                    self.report.fault(self.lines.at(start), Fault::TooDeep);
                    self.events.next();
                    self.skip_open();
                }
            }
        }
        self.events.next();
        self.piece(start, item)
    }

    /// One block inside an item: more words of it, a list under it, a table, a note on it.
    fn item_block(&mut self, item: &mut Open, depth: usize) {
        let Some((event, range)) = self.events.next() else { return };
        match event {
            Event::Start(Tag::Paragraph) => {
                self.item_words(item);
                self.events.next();
            }
            Event::Start(Tag::List(_)) => {
                let children = self.list(depth + 1);
                item.nest(children);
            }
            Event::Start(Tag::Table(_)) => {
                let table = self.table(range.start);
                item.after.push(Loose::Table(table));
            }
            Event::Start(Tag::BlockQuote(kind)) => match self.quotation(kind, range.start) {
                Some(Block::Note(note)) => item.notes.push(note),
                Some(_) => self.report.fault(self.lines.at(range.start), Fault::BlockUnexpected(ANY_BLOCK)),
                None => {}
            },
            other => self.refuse(other, range.start),
        }
    }

    fn piece(&mut self, start: usize, open: Open) -> Piece {
        let (line, html) = (self.lines.at(start), open.paragraphs.join(BREAK));
        if open.paragraphs.iter().any(|words| words.starts_with('|')) {
            self.report.fault(line, Fault::TableHead);
        }
        if html.is_empty() && open.opening.mark.is_some() {
            self.report.fault(line, Fault::WordsMissing);
        }
        Piece { line, opening: open.opening, html, children: open.children, after: open.after, notes: open.notes }
    }

    /// One paragraph of an item; after a list inside the item it stands apart from the first words.
    fn item_words(&mut self, item: &mut Open) {
        let mut words = self.words();
        if !item.children.is_empty() || !item.after.is_empty() {
            item.after.push(Loose::Words(Flow::Paragraph { html: as_html(words) }));
            return;
        }
        if item.paragraphs.is_empty() {
            item.opening = Opening::take(&mut words, item.opening.mark);
        }
        item.paragraphs.push(as_html(words));
    }

    fn table(&mut self, start: usize) -> Grid {
        let mut grid = Grid { line: self.lines.at(start), head: Vec::new(), rows: Vec::new() };
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::Table) => break,
                Event::Start(Tag::TableHead) => grid.head = self.cells().into_iter().map(|cell| cell.html).collect(),
                Event::Start(Tag::TableRow) => {
                    self.expect_cells(grid.head.len(), range.start);
                    grid.rows.push((self.lines.at(range.start), self.cells()));
                }
                _ => {}
            }
        }
        grid
    }

    /// Markdown adds empty cells to a short row and drops those by which a row is longer than the head: words are lost.
    fn expect_cells(&mut self, count: usize, start: usize) {
        let row = line_of(self.text, start);
        let inside = row.strip_prefix('|').unwrap_or(row);
        let strokes = inside.match_indices('|').filter(|(at, _)| !inside[..*at].ends_with('\\')).count();
        let cells = strokes + usize::from(!inside.ends_with('|') || inside.ends_with("\\|"));
        if cells != count {
            self.report.fault(self.lines.at(start), Fault::TableCells(count));
        }
    }

    /// The cells of a row, which ends with them.
    fn cells(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => break,
                Event::Start(Tag::TableCell) => {
                    let mut words = self.words();
                    let cited = take_cited(&mut words);
                    cells.push(Cell { cited, html: as_html(words) });
                }
                _ => {}
            }
        }
        cells
    }

    /// The number with which an item begins in the file: the parser tells only that of a list's first.
    fn number_at(&self, start: usize) -> Option<Mark> {
        Mark::split(line_of(self.text, start)).map(|(mark, _)| mark).filter(|mark| matches!(mark, Mark::Number(_)))
    }

    /// The inline events up to the end of the block they stand in, which is left in place.
    fn words(&mut self) -> Vec<Event<'a>> {
        let mut words = Vec::new();
        let mut open = 0usize;
        while let Some((event, range)) = self.events.next_if(|(event, _)| belongs(event, open)) {
            match &event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                _ => {}
            }
            words.extend(self.harmless(event, range.start));
        }
        words
    }

    /// An inline event that may go to a page: no HTML of the file's own, no image, no link to a script.
    fn harmless(&mut self, event: Event<'a>, start: usize) -> Option<Event<'a>> {
        let (fault, instead) = match event {
            Event::SoftBreak => return Some(Event::Text(" ".into())),
            Event::End(TagEnd::Image) => return None,
            Event::Start(Tag::Image { .. }) => (Fault::Image, None),
            Event::InlineHtml(tag) => (Fault::RawHtml, Some(Event::Text(tag))),
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let line = self.lines.at(start);
                let link = |dest_url| Some(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                match Target::of(link_type, &dest_url) {
                    Target::Outside => return link(dest_url),
                    Target::File => {
                        self.links.push(FileLink { line, address: dest_url.to_string() });
                        return link(format!("{REFERENCE}{dest_url}").into());
                    }
                    Target::Refused => (Fault::LinkAddress, link("".into())),
                }
            }
            other => return Some(other),
        };
        self.report.found(Some(self.lines.at(start)), line_of(self.text, start), fault);
        instead
    }

    /// Notes a block that has no place in a document, and passes it by.
    fn refuse(&mut self, event: Event<'a>, start: usize) {
        let fault = match event {
            Event::Start(Tag::HtmlBlock) | Event::Html(_) => Fault::RawHtml,
            _ => Fault::BlockUnexpected(ANY_BLOCK),
        };
        self.report.fault(self.lines.at(start), fault);
        if matches!(event, Event::Start(_)) {
            self.skip_open();
        }
    }

    /// Passes by the rest of a block whose start has been read.
    fn skip_open(&mut self) {
        let mut open = 1usize;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}

/// A heading or an item while it is read.
#[derive(Default)]
struct Open {
    opening: Opening,
    paragraphs: Vec<String>,
    children: Vec<Piece>,
    after: Vec<Loose>,
    notes: Vec<Note>,
}

impl Open {
    /// Puts a list under the item. Words between two of its lists then follow the last item of the first.
    fn nest(&mut self, children: Vec<Piece>) {
        if let Some(last) = self.children.last_mut() {
            last.after.append(&mut self.after);
        }
        self.children.extend(children);
    }
}

/// What comes next inside an item.
enum Part {
    End,
    Words,
    Block,
    TooDeep,
}

impl Part {
    fn of(event: &Event, depth: usize) -> Part {
        match event {
            Event::End(_) => Part::End,
            Event::Start(Tag::List(_)) if depth >= DEEPEST_LIST => Part::TooDeep,
            event if belongs(event, 0) => Part::Words,
            _ => Part::Block,
        }
    }
}
