//! A section: words, numbered pieces, tables, and perhaps words to sign.

use super::list::{self, Level, entries};
use super::page::Page;
use super::tree::{Block, Entry};

/// So many items make sure that a list defines terms.
const SURE: usize = 5;

/// A term has so many words at most.
const TERM: usize = 10;

/// Whether nine numbered pieces in ten are a term, a colon and what it means.
pub fn is_glossary(blocks: &[Block]) -> bool {
    let entries: Vec<&Entry> = entries(blocks).collect();
    let terms = entries.iter().filter(|entry| term(&entry.text).is_some()).count();
    entries.len() >= SURE && terms * 10 >= entries.len() * 9
}

/// The term that an item defines, in bold with its colon, and the words after it.
fn term(text: &str) -> Option<(String, &str)> {
    let (term, words) = text.split_once(':')?;
    let words = words.trim_start_matches("**").trim_start();
    let is_term = term.split(' ').count() <= TERM && !term.contains(". ") && !words.is_empty();
    is_term.then(|| (format!("**{}:**", term.replace("**", "").trim()), words))
}

/// The same blocks with each term in bold.
pub fn with_terms(mut blocks: Vec<Block>) -> Vec<Block> {
    for block in &mut blocks {
        let Block::Item(entry) = block else { continue };
        if let Some((term, words)) = term(&entry.text) {
            entry.text = format!("{term} {words}");
        }
    }
    blocks
}

/// Writes blocks as a section, words to sign last.
pub fn write(page: &mut Page, blocks: &[Block]) {
    let last = entries_end(blocks);
    let signed = pledge(&blocks[last..]).map_or(blocks.len(), |place| last + place);
    list::write(page, &Level::edge(""), &blocks[..signed]);
    write_pledge(page, &blocks[signed..]);
}

/// The place after the last item.
fn entries_end(blocks: &[Block]) -> usize {
    let last = blocks.iter().rposition(|block| matches!(block, Block::Item(_)));
    last.map_or(blocks.len(), |last| last + 1)
}

/// Where the words to sign begin in what follows the last item: they speak of signing, or leave a line for it.
pub fn pledge(blocks: &[Block]) -> Option<usize> {
    let is_signed = |block: &Block| match block {
        Block::Paragraph { text, .. } => text.contains("\\_\\_\\_") || text.to_lowercase().contains("by signing"),
        _ => false,
    };
    let first = blocks.iter().position(is_signed)?;
    let is_plain = |block: &Block| matches!(block, Block::Paragraph { .. } | Block::Rule);
    blocks[first..].iter().all(is_plain).then_some(first)
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
