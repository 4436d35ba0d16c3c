//! Markdown cut into the few blocks that a document may hold, each piece with its line, its mark and its words as
//! inline HTML. Everything else in the file is a fault: no official word is dropped in silence, and no HTML of the file
//! reaches a page.

use crate::document::fault::{DEEPEST_LIST, Fault, Report};
use crate::document::front::Body;
use crate::document::mark::Mark;
use pulldown_cmark::{Event, LinkType, OffsetIter, Options, Parser, Tag, TagEnd, html};
use std::iter::Peekable;

/// Between two paragraphs of one item, whose HTML must stay inline.
const BREAK: &str = "<br />\n";

/// All that any document may hold.
const ANY_BLOCK: &str = "headings, paragraphs, lists or, for the pledge, a quotation";

/// A piece of text with what stands under it.
pub struct Piece {
    pub line: u64,
    /// The mark before its words, as written; `None` where there is none.
    pub mark: Option<Mark>,
    /// Its words as inline HTML, without the mark.
    pub html: String,
    pub children: Vec<Piece>,
}

pub enum Block {
    /// The level (`##` is 2) and the words.
    Heading(u8, Piece),
    Paragraph(Piece),
    List(Vec<Piece>),
    /// A quotation, its paragraphs made one piece.
    Quote(Piece),
}

/// Reads a body from its first to its last block.
pub fn blocks(body: &Body, report: &mut Report) -> Vec<Block> {
    let events = Parser::new_ext(body.text, Options::empty()).into_offset_iter();
    let lines = Lines::of(body);
    for (_, definition) in events.reference_definitions().iter() {
        report.fault(lines.at(definition.span.start), Fault::BlockUnexpected(ANY_BLOCK));
    }
    let mut walk = Walk { events: events.peekable(), text: body.text, lines, report };
    let mut blocks = Vec::new();
    while let Some((event, range)) = walk.events.next() {
        blocks.extend(walk.block(event, range.start));
    }
    blocks
}

/// Where each line of a body begins.
struct Lines {
    starts: Vec<usize>,
    first: u64,
}

impl Lines {
    fn of(body: &Body) -> Lines {
        let starts = body.text.match_indices('\n').map(|(index, _)| index + 1).collect();
        Lines { starts, first: body.first_line }
    }

    /// The line of the file in which this byte of the body stands.
    fn at(&self, offset: usize) -> u64 {
        self.first + self.starts.partition_point(|start| *start <= offset) as u64
    }
}

/// A walk over the parser's events, which come in the order of the text.
struct Walk<'a, 'r, 'f> {
    events: Peekable<OffsetIter<'a>>,
    text: &'a str,
    lines: Lines,
    report: &'r mut Report<'f>,
}

impl<'a> Walk<'a, '_, '_> {
    fn block(&mut self, event: Event<'a>, start: usize) -> Option<Block> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => Some(Block::Heading(level as u8, self.marked(start))),
            Event::Start(Tag::Paragraph) => Some(Block::Paragraph(self.paragraph(start))),
            Event::Start(Tag::List(_)) => Some(Block::List(self.list(1))),
            Event::Start(Tag::BlockQuote(_)) => Some(Block::Quote(self.quote(start))),
            other => {
                self.refuse(other, start);
                None
            }
        }
    }

    fn paragraph(&mut self, start: usize) -> Piece {
        let words = self.words();
        self.events.next();
        Piece { line: self.lines.at(start), mark: None, html: as_html(words), children: Vec::new() }
    }

    /// A heading: its mark is the beginning of its words.
    fn marked(&mut self, start: usize) -> Piece {
        let mut words = self.words();
        self.events.next();
        let mark = take_mark(&mut words);
        self.piece(start, OpenItem { mark, paragraphs: vec![as_html(words)], children: Vec::new() })
    }

    fn quote(&mut self, start: usize) -> Piece {
        let mut paragraphs = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(TagEnd::BlockQuote(_)) => break,
                Event::Start(Tag::Paragraph) => paragraphs.push(self.paragraph(range.start).html),
                other => self.refuse(other, range.start),
            }
        }
        Piece { line: self.lines.at(start), mark: None, html: paragraphs.join(BREAK), children: Vec::new() }
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
        let mut item = OpenItem { mark: self.number_at(start), paragraphs: Vec::new(), children: Vec::new() };
        while let Some((event, range)) = self.events.peek() {
            let (part, start) = (Part::of(event, depth), range.start);
            match part {
                Part::End => break,
                Part::Words => self.item_words(&mut item, start),
                Part::Paragraph => {
                    self.events.next();
                    self.item_words(&mut item, start);
                    self.events.next();
                }
                Part::List => {
                    self.events.next();
                    item.children.extend(self.list(depth + 1));
                }
                Part::TooDeep => {
                    self.report.fault(self.lines.at(start), Fault::TooDeep);
                    self.events.next();
                    self.skip_open();
                }
                Part::Refused => self.refuse_next(),
            }
        }
        self.events.next();
        self.piece(start, item)
    }

    fn piece(&mut self, start: usize, open: OpenItem) -> Piece {
        let (line, html) = (self.lines.at(start), open.paragraphs.join(BREAK));
        if html.is_empty() && open.mark.is_some() {
            self.report.fault(line, Fault::WordsMissing);
        }
        Piece { line, mark: open.mark, html, children: open.children }
    }

    /// One paragraph of an item. Words after a list inside the item would change places with it, so they are a fault.
    fn item_words(&mut self, item: &mut OpenItem, start: usize) {
        let mut words = self.words();
        if !item.children.is_empty() {
            self.report.fault(self.lines.at(start), Fault::WordsOutOfPlace);
        }
        if item.mark.is_none() && item.paragraphs.is_empty() {
            item.mark = take_mark(&mut words);
        }
        item.paragraphs.push(as_html(words));
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
            Event::Start(Tag::Link { link_type, dest_url, title, id }) if !is_safe(link_type, &dest_url) => {
                (Fault::LinkAddress, Some(Event::Start(Tag::Link { link_type, dest_url: "".into(), title, id })))
            }
            other => return Some(other),
        };
        self.report.found(Some(self.lines.at(start)), line_of(self.text, start), fault);
        instead
    }

    fn refuse_next(&mut self) {
        if let Some((event, range)) = self.events.next() {
            self.refuse(event, range.start);
        }
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
struct OpenItem {
    mark: Option<Mark>,
    paragraphs: Vec<String>,
    children: Vec<Piece>,
}

/// What comes next inside an item.
enum Part {
    End,
    Words,
    Paragraph,
    List,
    TooDeep,
    Refused,
}

impl Part {
    fn of(event: &Event, depth: usize) -> Part {
        match event {
            Event::End(_) => Part::End,
            Event::Start(Tag::Paragraph) => Part::Paragraph,
            Event::Start(Tag::List(_)) if depth < DEEPEST_LIST => Part::List,
            Event::Start(Tag::List(_)) => Part::TooDeep,
            event if belongs(event, 0) => Part::Words,
            _ => Part::Refused,
        }
    }
}

/// Whether an event continues a run of words in which so many tags are open.
fn belongs(event: &Event, open: usize) -> bool {
    match event {
        Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }),
        Event::End(_) => open > 0,
        Event::Rule | Event::Html(_) => false,
        _ => true,
    }
}

/// Takes the mark off the words that begin with one.
fn take_mark(words: &mut [Event]) -> Option<Mark> {
    let Some(Event::Text(text)) = words.first_mut() else { return None };
    let (mark, rest) = Mark::split(text)?;
    *text = rest.to_string().into();
    Some(mark)
}

fn as_html(words: Vec<Event>) -> String {
    let mut out = String::new();
    html::push_html(&mut out, words.into_iter());
    out.trim_end().to_string()
}

/// Whether a link leads to a page or a mailbox. A bare word is a page of this site; anything else with a colon is not.
fn is_safe(link: LinkType, address: &str) -> bool {
    let with_scheme = ["https:", "http:", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    link == LinkType::Email || with_scheme || !address.contains(':')
}

/// The line of the text from this byte to its end.
fn line_of(text: &str, start: usize) -> &str {
    text.get(start..).and_then(|rest| rest.trim_start().lines().next()).unwrap_or("").trim_end()
}
