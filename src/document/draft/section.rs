//! A section: words, numbered pieces, tables, and perhaps words to sign.

use super::doubt::{Doubt, Doubts};
use super::grid::plain;
use super::inline::guarded;
use super::page::Page;
use super::tree::{Block, Entry};
use crate::document::mark::Mark;

/// What every section is written with.
pub struct Section {
    /// Whether its items define terms.
    pub is_glossary: bool,
}

/// Whether most numbered pieces are a term, a colon and what it means.
pub fn is_glossary(blocks: &[Block]) -> bool {
    let entries: Vec<&Entry> = entries(blocks).collect();
    entries.len() >= 5 && entries.iter().filter(|entry| term(&entry.text).is_some()).count() * 10 >= entries.len() * 9
}

/// The items at the edge.
pub fn entries(blocks: &[Block]) -> impl Iterator<Item = &Entry> {
    blocks.iter().filter_map(|block| match block {
        Block::Item(entry) => Some(entry),
        _ => None,
    })
}

/// The term that an item defines, with its colon, and the words after it.
fn term(text: &str) -> Option<(String, &str)> {
    let (term, words) = text.split_once(':')?;
    let words = words.trim_start_matches("**").trim_start();
    let is_term = term.split(' ').count() <= 10 && !term.contains(". ") && !words.is_empty();
    is_term.then(|| (format!("**{}:**", term.replace("**", "").trim()), words))
}

impl Section {
    /// Writes blocks as a section. Those from `pledge` on are words to sign.
    pub fn write(&self, page: &mut Page, blocks: &[Block], doubts: &mut Doubts) {
        let signed = pledge(blocks).unwrap_or(blocks.len());
        for (place, block) in blocks[..signed].iter().enumerate() {
            self.block(page, (0, ""), (block, place + 1), doubts);
        }
        write_pledge(page, &blocks[signed..]);
    }

    fn block(
        &self,
        page: &mut Page,
        (depth, prefix): (usize, &str),
        (block, place): (&Block, usize),
        doubts: &mut Doubts,
    ) {
        match block {
            Block::Paragraph { text, .. } => page.paragraph(depth, text),
            Block::Heading { line, text } => {
                doubts.note(*line, text, Doubt::HeadingUnplaced);
                page.unplaced("A heading inside a section, which docs/content.md has no place for.", text);
            }
            Block::Item(entry) => self.entry(page, (depth, prefix), (entry, place), doubts),
            Block::Table(rows) => plain(page, depth, rows),
            Block::Rule => {}
        }
    }

    fn entry(
        &self,
        page: &mut Page,
        (depth, prefix): (usize, &str),
        (entry, place): (&Entry, usize),
        doubts: &mut Doubts,
    ) {
        let citation = match entry.mark {
            Some(mark) => format!("{prefix}{}", mark.bare()),
            None => format!("{prefix}{}", counted(place, depth)),
        };
        let given = if entry.mark.is_none() { format!("{{{citation}}}") } else { String::new() };
        let text = match term(&entry.text).filter(|_| self.is_glossary && depth == 0) {
            Some((term, words)) => format!("{term} {words}"),
            None => entry.text.clone(),
        };
        page.item(depth, (&mark(entry.mark), &given), &continued(&text));
        let mut items = 0;
        for block in &entry.inside {
            items += usize::from(matches!(block, Block::Item(_)));
            self.block(page, (depth + 1, &format!("{citation}.")), (block, items), doubts);
        }
    }
}

/// A mark as `docs/content.md` writes it.
pub fn mark(mark: Option<Mark>) -> String {
    match mark {
        None => "-".into(),
        Some(number @ Mark::Number(_)) => number.to_string(),
        Some(letter) => format!("- {letter}"),
    }
}

/// The words of an item, whose further lines Markdown must not take for something else.
pub fn continued(text: &str) -> String {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| format!("{text}\n    {}", guarded(line)))
}

/// The citation of a bullet by its place: a number at the edge, a letter below.
fn counted(place: usize, depth: usize) -> String {
    let letter = ('a'..='z').nth(place.saturating_sub(1)).filter(|_| depth > 0);
    letter.map_or_else(|| place.to_string(), |letter| letter.to_string())
}

/// Where the words to sign begin, after every item: they speak of signing, or leave a line for it.
pub fn pledge(blocks: &[Block]) -> Option<usize> {
    let last = blocks.iter().rposition(|block| matches!(block, Block::Item(_)))?;
    let is_signed = |block: &Block| match block {
        Block::Paragraph { text, .. } => text.contains("\\_\\_\\_") || text.to_lowercase().contains("by signing"),
        _ => false,
    };
    let first = blocks[last + 1..].iter().position(is_signed)?;
    let rest = &blocks[last + 1 + first..];
    let is_plain = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::Rule);
    rest.iter().all(is_plain).then_some(last + 1 + first)
}

/// Writes the words to sign, the last of a document.
pub fn write_pledge(page: &mut Page, blocks: &[Block]) {
    let paragraphs = blocks.iter().filter_map(|block| match block {
        Block::Paragraph { text, .. } => Some(text.replace("**", "")),
        _ => None,
    });
    let paragraphs: Vec<String> = paragraphs.collect();
    if !paragraphs.is_empty() {
        page.quotation(&paragraphs);
    }
}
