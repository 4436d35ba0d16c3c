//! A source cut into documents at its headings. A list of contents, where there is one, says which headings open a
//! document and which appendix has which letter.

use super::doubt::{Doubt, Doubts};
use super::line::{CELL, Heading, Line, Shape, Text};
use super::words::{count, words};
use crate::document::mark::Mark;
use std::collections::BTreeSet;

/// What numbers a chapter that holds sections.
const CHAPTERS: [&str; 4] = ["section", "chapter", "part", "article"];

/// What is lettered at the end.
const APPENDIXES: [&str; 5] = ["appendix", "annex", "attachment", "exhibit", "schedule"];

/// A section has a number of three digits, as 206 in chapter 200.
const FIRST_SECTION: u32 = 100;

/// What a document is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    Number(u32),
    /// `Appendix C`.
    Lettered(String),
    Words(String),
    /// The only document of its source.
    Whole,
}

/// The lines of one document.
#[derive(Debug)]
pub struct Part {
    pub name: Name,
    pub title: String,
    /// The heading printed over several documents.
    pub chapter: Option<String>,
    pub first_line: u64,
    pub lines: Vec<Line>,
}

/// A source in parts, and the lines that belong to none.
#[derive(Debug, Default)]
pub struct Parts {
    pub parts: Vec<Part>,
    pub left: Vec<Line>,
    /// Headings used as names: `APPENDIX C`, and chapters without words of their own.
    pub named: Vec<Line>,
}

/// Cuts a source. Without a heading that opens a document, all of it is one.
pub fn cut(lines: Vec<Line>, doubts: &mut Doubts) -> Parts {
    let contents = contents(&lines);
    let is_scanned = lines.iter().any(Line::is_scanned);
    let mut cutter =
        Cutter { contents, is_scanned, doubts, pending: None, chapter: None, parts: Parts::default(), open: None };
    if !lines.iter().any(|line| cutter.opens(line)) {
        let first_line = lines.first().map_or(1, |line| line.number);
        let (left, lines) = lines.into_iter().partition(is_printers);
        let part = Part { name: Name::Whole, title: String::new(), chapter: None, first_line, lines };
        return Parts { parts: vec![part], left, ..Parts::default() };
    }
    for line in joined(lines) {
        cutter.line(line);
    }
    cutter.close();
    let mut parts = cutter.parts;
    parts.leave_unused();
    parts
}

impl Parts {
    /// A heading that became no document's name or chapter belongs to none; nor does one that is printed again.
    fn leave_unused(&mut self) {
        let mut names: Vec<Name> = self.parts.iter().map(|part| part.name.clone()).collect();
        let mut chapters: BTreeSet<String> = self.parts.iter().filter_map(|part| part.chapter.clone()).collect();
        for line in std::mem::take(&mut self.named) {
            let Shape::Heading(heading) = &line.shape else { continue };
            let name = appendix(&heading.words).map(|(name, _)| Name::Lettered(name));
            let place = names.iter().position(|other| Some(other) == name.as_ref());
            if place.map(|place| names.remove(place)).is_some() || chapters.remove(&heading.words) {
                self.named.push(line);
            } else {
                self.left.push(line);
            }
        }
        self.left.sort_by_key(|line| line.number);
    }

    /// How many words they have, without the scan's marks before headings.
    pub fn count(&self) -> usize {
        let words = |lines: &[Line]| lines.iter().map(Line::count).sum::<usize>();
        let parts: usize = self.parts.iter().map(|part| count(&part.title) + words(&part.lines)).sum();
        parts + words(&self.left) + words(&self.named)
    }
}

/// Whether a line came with printing: a list of contents, a page's number.
fn is_printers(line: &Line) -> bool {
    matches!(line.shape, Shape::Contents(_) | Shape::Page)
}

/// An entry of the list of contents: its words, and the letter of an appendix that the entry before it gives.
struct Entry {
    words: Vec<String>,
    letter: Option<String>,
}

fn contents(lines: &[Line]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut letter = None;
    for line in lines {
        let Shape::Contents(text) = &line.shape else { continue };
        match appendix(text) {
            Some((name, "")) => letter = Some(name),
            Some((name, title)) => entries.push(Entry { words: words(title), letter: Some(name) }),
            None => entries.push(Entry { words: words(text), letter: letter.take() }),
        }
    }
    entries
}

/// `APPENDIX C - Title` as `Appendix C` and `Title`.
fn appendix(text: &str) -> Option<(String, &str)> {
    let (word, rest) = text.split_once(' ')?;
    APPENDIXES.contains(&word.to_lowercase().as_str()).then_some(())?;
    let rest = rest.trim_start();
    let end = rest.find(|character: char| !character.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let letter = &rest[..end];
    let is_letter = letter.len() == 1 && letter.starts_with(|first: char| first.is_ascii_uppercase());
    (is_letter || matches!(letter.parse(), Ok(1..=99))).then_some(())?;
    let capital: String = word.chars().take(1).flat_map(char::to_uppercase).collect();
    let name = format!("{capital}{} {letter}", word.get(1..)?.to_lowercase());
    Some((name, rest[end..].trim_start_matches([' ', '-', '–', '—', ':', '.'])))
}

/// The number of `SECTION 200 - Standards`.
fn chapter_number(text: &str) -> Option<u32> {
    let (word, rest) = text.split_once(' ')?;
    let digits = rest.split(|character: char| !character.is_ascii_digit()).next()?;
    CHAPTERS.contains(&word.to_lowercase().as_str()).then(|| digits.parse().ok()).flatten()
}

/// Lines that are bold and broken are one heading where the first is one.
fn joined(lines: Vec<Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    for mut line in lines {
        let before = out.last_mut().filter(|before| before.number + 1 == line.number);
        if let Some(Line { shape: Shape::Heading(Heading { level: 0, words, .. }), raw, lost, number, .. }) = before
            && let Shape::Text(Text { words: more, .. }) = &line.shape
            && more.starts_with("**")
        {
            words.push_str(&format!(" {}", more.replace("**", "")));
            raw.push_str(&format!("\n{}", line.raw));
            lost.append(&mut line.lost);
            *number = line.number;
            continue;
        }
        out.push(line);
    }
    out
}

struct Cutter<'d> {
    contents: Vec<Entry>,
    /// Whether other headings have the scan's mark for sure.
    is_scanned: bool,
    doubts: &'d mut Doubts,
    /// The name that the heading `APPENDIX C` gives to the next.
    pending: Option<String>,
    chapter: Option<String>,
    parts: Parts,
    open: Option<Open>,
}

/// A document while its lines are read, with the line of its heading.
struct Open {
    part: Part,
    heading: Line,
}

impl Cutter<'_> {
    /// Whether a line is a heading of which it is sure that a document begins there.
    fn opens(&self, line: &Line) -> bool {
        let Shape::Heading(heading) = &line.shape else { return false };
        matches!(heading.mark, Some(Mark::Number(FIRST_SECTION..)))
            || chapter_number(&heading.words).is_some()
            || appendix(&heading.words).is_some()
            || self.entry(&heading.words).is_some()
    }

    fn entry(&self, heading: &str) -> Option<&Entry> {
        let heading = words(heading);
        self.contents.iter().find(|entry| entry.words == heading)
    }

    fn line(&mut self, line: Line) {
        let heading = match &line.shape {
            Shape::Heading(heading) => heading.clone(),
            _ => return self.keep(line),
        };
        if let Some((name, title)) = appendix(&heading.words).filter(|_| heading.mark.is_none()) {
            self.close();
            if title.is_empty() {
                self.pending = Some(name);
                self.parts.named.push(line);
            } else {
                let title = title.to_owned();
                self.begin(Name::Lettered(name), title, line);
            }
        } else if let Some((name, title)) = self.name(&heading, line.number) {
            self.begin(name, title, line);
        } else {
            self.keep(line);
        }
    }

    /// The document that a heading opens: its name and its title.
    fn name(&mut self, heading: &Heading, line: u64) -> Option<(Name, String)> {
        let words = &heading.words;
        if let Some(mark @ Mark::Number(number @ FIRST_SECTION..)) = heading.mark {
            return Some((Name::Number(number), format!("{mark} {words}")));
        }
        if heading.mark.is_some() {
            return None;
        }
        if let Some(number) = chapter_number(words) {
            return Some((Name::Number(number), words.clone()));
        }
        let title = if heading.level < CELL { self.without_scanned_letter(words, line) } else { words.clone() };
        if let Some(name) = self.pending.take() {
            return Some((Name::Lettered(name), title));
        }
        let listed = self.entry(&title).map(|entry| entry.letter.clone());
        match listed {
            Some(Some(letter)) => Some((Name::Lettered(letter), title)),
            Some(None) => Some((Name::Words(title.clone()), title)),
            None => (self.contents.is_empty() && self.is_new(heading)).then(|| (Name::Words(title.clone()), title)),
        }
    }

    /// The scan's `I` before a heading goes where the list of contents, or else other headings, show that it is no word.
    fn without_scanned_letter(&mut self, words: &str, line: u64) -> String {
        let Some(bare) = words.strip_prefix("I ") else { return words.to_owned() };
        if self.entry(bare).is_some() && self.entry(words).is_none() {
            return bare.to_owned();
        }
        if self.is_scanned && self.contents.is_empty() {
            self.doubts.note(line, words, Doubt::HeadingMended);
            return bare.to_owned();
        }
        self.doubts.note(line, words, Doubt::HeadingScanned);
        words.to_owned()
    }

    /// Without a list of contents, a high heading opens a document unless the open one has had it already.
    fn is_new(&self, heading: &Heading) -> bool {
        let had = |line: &Line| matches!(&line.shape, Shape::Heading(other) if other.words == heading.words);
        let is_repeated = self.open.as_ref().is_some_and(|open| had(&open.heading) || open.part.lines.iter().any(had));
        heading.level <= 2 && !is_repeated
    }

    fn begin(&mut self, name: Name, title: String, heading: Line) {
        self.close();
        let chapter = self.chapter.clone().filter(|over| match &name {
            Name::Number(_) => chapter_number(&title).is_none(),
            Name::Lettered(_) => chapter_number(over).is_none(),
            Name::Words(_) | Name::Whole => false,
        });
        let part = Part { name, title, chapter, first_line: heading.number, lines: Vec::new() };
        self.open = Some(Open { part, heading });
    }

    fn keep(&mut self, line: Line) {
        match &mut self.open {
            _ if is_printers(&line) => self.parts.left.push(line),
            Some(open) => open.part.lines.push(line),
            None if line.shape == Shape::Blank => {}
            None => self.parts.left.push(line),
        }
    }

    /// Ends the open document. One without words is a heading over those that follow, unless it has a letter.
    fn close(&mut self) {
        let Some(Open { part, heading }) = self.open.take() else { return };
        let is_empty = part.lines.iter().all(|line| line.shape == Shape::Blank);
        let is_chapter = chapter_number(&part.title).is_some();
        let is_over_others = match part.name {
            Name::Number(_) => is_chapter,
            Name::Words(_) => true,
            Name::Lettered(_) | Name::Whole => false,
        };
        if is_chapter || (is_empty && is_over_others) {
            self.chapter = Some(part.title.clone());
        }
        if is_empty && is_over_others {
            self.parts.named.push(heading);
        } else {
            self.parts.parts.push(part);
        }
    }
}
