//! Sorted lines cut into lists, and lists into pages of ranges, level above level, until one page holds a whole group.
//!
//! Lists and pages end where those of a tree do (docs/format.md, "Where a page ends"), by their own keys, so that one
//! person more or less changes the pages above them and moves no other. A list is handed out once it is known what stands
//! beside it, and says whether it must be made at all.

use super::facts::Offers;
use super::shelf::{Entry, Line};
use crate::tree::Shape;
use serde::Serialize;

/// How long lists and pages of ranges are.
#[derive(Clone, Copy, Debug)]
pub struct Lengths {
    shape: Shape,
    /// Pages of ranges are so many times longer than the shape says.
    widening: u64,
}

impl Lengths {
    /// For lines that lead to a person's own page: lists of a hundred, under pages of ranges so wide that a group has one
    /// up to hundreds of thousands of people.
    pub const WITH_RECORD_PAGES: Lengths = Lengths { shape: Shape { leaves: 116, above: 1 }, widening: 4 };

    /// For lines that say all there is. Every person has a line in three or four lists, which are made again when a fact
    /// about them changes: lists of 35, and pages of about a hundred ranges. A list is 2 KB and 150 bytes a line, so that a
    /// change costs 25 KB of lists; shorter ones would make a site of more files, most of them frame.
    pub const WITHOUT: Lengths = Lengths { shape: Shape { leaves: 7_400, above: 137 }, widening: 1 };

    /// Those that fit what a site offers.
    pub fn of(offers: Offers) -> Lengths {
        if offers.record_pages { Lengths::WITH_RECORD_PAGES } else { Lengths::WITHOUT }
    }

    fn starts_page(self, level: usize, border: &[u8], held: usize) -> bool {
        let held = if level == 0 { held as u64 } else { held as u64 / self.widening };
        self.shape.starts_page(level as u8, border, held)
    }
}

/// A list of lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Its address inside the group's folder: that of the first list does not depend on who is in it, any other has the number of
    /// its first person, and which part of their name, never the name.
    pub name: String,
    /// The lists beside it.
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Where its first and its last line stand.
    pub from: String,
    pub to: String,
    pub lines: Vec<Line>,
    /// Whether it is the whole group.
    pub is_only: bool,
    /// Whether a line was touched in this list or in one beside it.
    pub is_touched: bool,
    /// Whether one was touched in this list.
    has_touched: bool,
    border: Vec<u8>,
}

impl List {
    /// A list of nobody, where there is none else.
    pub fn empty() -> List {
        List { is_only: true, ..List::default() }
    }
}

/// A page of ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranges {
    /// Its address inside the group's folder.
    pub name: String,
    pub ranges: Vec<Range>,
    /// Whether it is the group's own page, above all others.
    pub is_top: bool,
}

/// A list, or a page of ranges below.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    pub href: String,
    pub from: String,
    pub to: String,
    /// Lines in it.
    pub count: u64,
}

/// Whether the earlier site has a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsNew {
    Yes,
    No,
}

/// What is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    List(List),
    Ranges(Ranges),
}

/// Cuts the lines of one group.
pub struct Cutter {
    lengths: Lengths,
    open: List,
    /// The list before the open one.
    waiting: Option<List>,
    lists: u64,
    /// Whether something was touched between the last line and the next.
    is_touched: bool,
    /// Lines so far in the list that stands here on the earlier site.
    earlier_held: usize,
    levels: Vec<Level>,
    pieces: Vec<Piece>,
    /// Room for the border of a line.
    border: Vec<u8>,
}

/// Where a page of ranges stands: above all others of its group, under its own name, or below one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Top,
    Below,
}

/// The open page of ranges of one level.
#[derive(Default)]
struct Level {
    ranges: Vec<Range>,
    /// The name of its first list, without ending, and that list's border.
    name: String,
    border: Vec<u8>,
    is_cut: bool,
}

impl Cutter {
    pub fn new(lengths: Lengths) -> Cutter {
        Cutter {
            lengths,
            open: List::default(),
            waiting: None,
            lists: 0,
            is_touched: false,
            earlier_held: 0,
            levels: Vec::new(),
            pieces: Vec::new(),
            border: Vec::new(),
        }
    }

    /// Notes that something between the last line and the next is not what it was.
    pub fn touch(&mut self) {
        self.open.has_touched = true;
        self.is_touched = true;
    }

    /// Notes a line that stands here on the earlier site, and does not any more.
    pub fn gone(&mut self, entry: &Entry) {
        self.touch();
        let border = [entry.key, b" ", entry.number.as_bytes()].concat();
        let started = self.earlier_held > 0 && self.lengths.starts_page(0, &border, self.earlier_held);
        self.earlier_held = if started { 1 } else { self.earlier_held + 1 };
    }

    /// Adds the next line. `is_new`: the earlier site does not have it.
    pub fn add(&mut self, entry: &Entry, is_new: IsNew) {
        let number = entry.number;
        let mut border = std::mem::take(&mut self.border);
        border.clear();
        [entry.key, b" ", number.as_bytes()].iter().for_each(|part| border.extend_from_slice(part));
        let starts = |held: usize| held > 0 && self.lengths.starts_page(0, &border, held);
        let held = self.open.lines.len();
        let is_start = starts(held);
        let was_start = match is_new {
            IsNew::Yes => false,
            IsNew::No if self.earlier_held == held => is_start,
            IsNew::No => starts(self.earlier_held),
        };
        match is_new {
            IsNew::Yes => self.touch(),
            IsNew::No => self.earlier_held = if was_start { 1 } else { self.earlier_held + 1 },
        }
        // A border that moves shifts those behind it until one is the same again.
        self.is_touched |= is_start != was_start;
        if is_start {
            self.close();
        }
        if self.open.lines.is_empty() {
            let name = match (self.lists, entry.line.part) {
                (0, _) => "first.html".to_owned(),
                (_, 0) => format!("{number}.html"),
                (_, part) => format!("{number}-{part}.html"),
            };
            let from = entry.heading().to_owned();
            let (border, has_touched) = (border.clone(), self.open.has_touched);
            self.open = List { name, from, border, has_touched, ..List::default() };
        }
        self.border = border;
        self.open.has_touched |= std::mem::take(&mut self.is_touched);
        self.open.lines.push(entry.line);
        if self.open.to != entry.heading() {
            self.open.to = entry.heading().to_owned();
        }
    }

    /// Ends the group, if it has lines: whatever is open is handed out.
    pub fn finish(&mut self) {
        if self.open.lines.is_empty() {
            return;
        }
        self.close();
        let is_only = self.lists == 1;
        let last = self.waiting.take().map(|list| List { is_only, ..list });
        self.pieces.extend(last.map(Piece::List));
        let mut level = 0;
        while !is_only && level < self.levels.len() {
            let place = if self.levels[level].is_cut { Place::Below } else { Place::Top };
            self.close_ranges(level, place);
            if place == Place::Top {
                break;
            }
            level += 1;
        }
    }

    /// What can be handed out so far, in order.
    pub fn take(&mut self) -> Vec<Piece> {
        std::mem::take(&mut self.pieces)
    }

    /// Ends the open list. The one before it now has neighbours on both sides.
    fn close(&mut self) {
        let mut list = std::mem::take(&mut self.open);
        list.is_touched = list.has_touched;
        if let Some(mut before) = self.waiting.take() {
            list.previous = Some(before.name.clone());
            before.next = Some(list.name.clone());
            list.is_touched |= before.has_touched;
            before.is_touched |= list.has_touched;
            self.pieces.push(Piece::List(before));
        }
        self.lists += 1;
        let (from, to) = (list.from.clone(), list.to.clone());
        let range = Range { href: list.name.clone(), from, to, count: list.lines.len() as u64 };
        let name = list.name.trim_end_matches(".html").to_owned();
        self.enter(0, range, (name, list.border.clone()));
        self.waiting = Some(list);
    }

    /// Adds a range to the open page of a level; `first` is the name and border of the first list in it.
    fn enter(&mut self, level: usize, range: Range, first: (String, Vec<u8>)) {
        if self.levels.len() == level {
            self.levels.push(Level::default());
        }
        let held = self.levels[level].ranges.len();
        if held > 0 && self.lengths.starts_page(level + 1, &first.1, held) {
            self.close_ranges(level, Place::Below);
        }
        let open = &mut self.levels[level];
        if open.ranges.is_empty() {
            (open.name, open.border) = first;
        }
        open.ranges.push(range);
    }

    /// Ends the open page of a level.
    fn close_ranges(&mut self, level: usize, place: Place) {
        let is_top = place == Place::Top;
        let closed = std::mem::take(&mut self.levels[level]);
        self.levels[level].is_cut = true;
        let name = if is_top { "index.html".to_owned() } else { format!("ranges-{}-{}.html", level + 1, closed.name) };
        if let (Some(first), Some(last), false) = (closed.ranges.first(), closed.ranges.last(), is_top) {
            let count = closed.ranges.iter().map(|range| range.count).sum();
            let range = Range { href: name.clone(), from: first.from.clone(), to: last.to.clone(), count };
            self.enter(level + 1, range, (closed.name, closed.border));
        }
        self.pieces.push(Piece::Ranges(Ranges { name, ranges: closed.ranges, is_top }));
    }
}
