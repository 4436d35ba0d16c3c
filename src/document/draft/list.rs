//! Lists with their levels, and the words and tables between them.

use super::doubt::Doubt;
use super::grid::plain;
use super::inline::guarded;
use super::page::Page;
use super::tree::{Block, Entry};
use crate::document::mark::Mark;

/// Where a list stands: how deep, and what the citations of its items begin with.
pub struct Level {
    pub depth: usize,
    pub prefix: String,
}

impl Level {
    /// A list at the edge.
    pub fn edge(prefix: &str) -> Level {
        Level { depth: 0, prefix: prefix.to_owned() }
    }

    fn under(&self, citation: &str) -> Level {
        Level { depth: self.depth + 1, prefix: format!("{citation}.") }
    }

    /// The citation of an item: its mark, or else its place, a number at the edge and a letter below.
    fn citation(&self, mark: Option<Mark>, place: usize) -> String {
        let letter = ('a'..='z').nth(place.saturating_sub(1)).filter(|_| self.depth > 0);
        let counted = || letter.map_or_else(|| place.to_string(), |letter| letter.to_string());
        format!("{}{}", self.prefix, mark.map_or_else(counted, Mark::bare))
    }
}

/// The items among blocks.
pub fn entries(blocks: &[Block]) -> impl Iterator<Item = &Entry> {
    blocks.iter().filter_map(|block| match block {
        Block::Item(entry) => Some(entry),
        _ => None,
    })
}

/// Writes blocks with what stands under them. A bullet gets its citation in braces; a stray mark among bullets stays
/// with its words.
pub fn write(page: &mut Page, level: &Level, blocks: &[Block]) {
    let bullets = entries(blocks).filter(|entry| entry.mark.is_none()).count();
    let are_bullets = bullets > 0 && bullets * 2 >= entries(blocks).count();
    let mut place = 0;
    for block in blocks {
        match block {
            Block::Item(entry) => {
                place += 1;
                let citation = level.citation(entry.mark.filter(|_| !are_bullets), place);
                let given = format!("{{{citation}}}");
                let text = continued(&entry.text);
                match entry.mark {
                    Some(stray) if are_bullets => page.item(level.depth, ("-", &given), &format!("{stray} {text}")),
                    Some(_) => page.item(level.depth, (&mark(entry.mark), ""), &text),
                    None => page.item(level.depth, ("-", &given), &text),
                }
                if are_bullets && text.ends_with(':') && entry.inside.is_empty() {
                    page.note(entry.line, &entry.text, Doubt::ColonBefore);
                }
                write(page, &level.under(&citation), &entry.inside);
            }
            other => loose(page, level.depth, other),
        }
    }
}

/// Writes what is no item.
pub fn loose(page: &mut Page, depth: usize, block: &Block) {
    match block {
        Block::Paragraph { text, .. } => page.paragraph(depth, text),
        Block::Table(rows) => plain(page, depth, rows),
        Block::Heading { line, text } => {
            page.note(*line, text, Doubt::HeadingUnplaced);
            page.unplaced("A heading that opens no document and no list.", text);
        }
        Block::Item(_) | Block::Rule => {}
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
