//! A code of ethics: principles with their items, prohibitions, words to sign. Copies print the principles' letters, or
//! only their names, or have lost both; what was lost is given by order, in braces, for a person to compare.

use super::doubt::Doubt;
use super::list::{self, Level, continued, entries, mark};
use super::page::Page;
use super::section::{pledge, write_pledge};
use super::tree::{Block, Entry};
use crate::document::mark::Mark;

/// So many principles make sure that a document is a code.
const SURE: usize = 3;

/// A principle's name has so many words at most, and the heading of the prohibitions.
const NAME: usize = 8;
const PROHIBITION: usize = 14;

/// A code in its parts.
pub struct Code {
    lead: Vec<Block>,
    groups: Vec<Group>,
    /// What follows the last list.
    rest: Vec<Block>,
    /// The copy has lost its headings.
    is_bare: bool,
}

/// A principle, or the prohibitions.
struct Group {
    line: u64,
    /// The mark that the source prints.
    mark: Option<Mark>,
    /// What citations of its items begin with: `H`, `may-not `.
    prefix: String,
    words: String,
    inside: Vec<Block>,
}

/// Reads a document's blocks as a code; gives them back if they are none.
pub fn read(blocks: Vec<Block>) -> Result<Code, Vec<Block>> {
    lettered(blocks).or_else(headed).or_else(bare)
}

/// `A. HOPE` and its items, at the edge or under the introduction's number.
fn lettered(blocks: Vec<Block>) -> Result<Code, Vec<Block>> {
    if are_principles(&blocks) {
        return Ok(sorted(blocks, Vec::new()));
    }
    let holds = |block: &Block| matches!(block, Block::Item(entry) if are_principles(&entry.inside));
    let Some(place) = blocks.iter().position(holds) else { return Err(blocks) };
    let mut lead = blocks;
    let mut behind = lead.split_off(place);
    let inside = match &mut behind[0] {
        Block::Item(introduction) => std::mem::take(&mut introduction.inside),
        _ => Vec::new(),
    };
    let after = behind.split_off(1);
    lead.append(&mut behind);
    Ok(sorted(inside.into_iter().chain(after).collect(), lead))
}

fn are_principles(blocks: &[Block]) -> bool {
    let letters = entries(blocks).filter(|entry| is_principle(entry));
    let names: Vec<&Entry> = letters.collect();
    names.len() >= SURE
        && names[0].mark == Some(Mark::Capital('A'))
        && names.iter().filter(|entry| !entry.inside.is_empty()).count() >= SURE
}

fn is_principle(entry: &Entry) -> bool {
    matches!(entry.mark, Some(Mark::Capital(_))) && is_name(&entry.text)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.split(' ').count() <= NAME && !text.ends_with(['.', ',', ':', ';']) && !text.contains('\n')
}

/// Puts lettered principles and numbered prohibitions in their places.
fn sorted(blocks: Vec<Block>, mut lead: Vec<Block>) -> Code {
    let mut code = Code { lead: Vec::new(), groups: Vec::new(), rest: Vec::new(), is_bare: false };
    for block in blocks {
        match block {
            Block::Item(entry) if is_principle(&entry) => {
                let prefix = entry.mark.map(Mark::bare).unwrap_or_default();
                code.groups.push(group(entry, prefix));
            }
            Block::Item(entry) if !entry.inside.is_empty() && !code.groups.is_empty() => {
                code.groups.push(group(entry, "may-not ".into()));
            }
            other if code.groups.is_empty() => lead.push(other),
            other => code.rest.push(other),
        }
    }
    Code { lead, ..code }
}

fn group(entry: Entry, prefix: String) -> Group {
    Group { line: entry.line, mark: entry.mark, prefix, words: entry.text, inside: entry.inside }
}

/// Names without letters, each over its list.
fn headed(blocks: Vec<Block>) -> Result<Code, Vec<Block>> {
    let is_over_list =
        |place: &usize| is_heading(&blocks, *place) && matches!(blocks.get(place + 1), Some(Block::Item(_)));
    if (0..blocks.len()).filter(is_over_list).count() < SURE {
        return Err(blocks);
    }
    let headings: Vec<bool> = (0..blocks.len()).map(|place| is_heading(&blocks, place)).collect();
    let is_list = |(block, is_heading): (&Block, &bool)| *is_heading || matches!(block, Block::Item(_));
    let last = blocks.iter().zip(&headings).rposition(is_list).unwrap_or_default();
    let mut code = Code { lead: Vec::new(), groups: Vec::new(), rest: Vec::new(), is_bare: false };
    let mut letters = 'A'..='Z';
    for (place, (block, is_heading)) in blocks.into_iter().zip(headings).enumerate() {
        match block {
            Block::Heading { line, text } | Block::Paragraph { line, text } if is_heading => {
                let prefix = if forbids(&text) { "may-not ".into() } else { letters.next().unwrap_or('Z').to_string() };
                code.groups.push(Group { line, mark: None, prefix, words: text, inside: Vec::new() });
            }
            other if place > last => code.rest.push(other),
            other => match code.groups.last_mut() {
                Some(group) => group.inside.push(other),
                None => code.lead.push(other),
            },
        }
    }
    Ok(code)
}

/// Whether a block is printed as a heading, or reads like a principle's name over its list.
fn is_heading(blocks: &[Block], place: usize) -> bool {
    match &blocks[place] {
        Block::Heading { .. } => true,
        Block::Paragraph { text, .. } => {
            (is_name(text) || forbids(text)) && matches!(blocks.get(place + 1), Some(Block::Item(_)))
        }
        _ => false,
    }
}

/// `A … may not:`
fn forbids(text: &str) -> bool {
    text.ends_with("not:") && text.split(' ').count() <= PROHIBITION
}

/// Lists that begin again and again: the headings are lost.
fn bare(blocks: Vec<Block>) -> Result<Code, Vec<Block>> {
    if entries(&blocks).filter(|entry| entry.restarts).count() + 1 < SURE {
        return Err(blocks);
    }
    let mut code = Code { lead: Vec::new(), groups: Vec::new(), rest: Vec::new(), is_bare: true };
    let mut letters = 'A'..='Z';
    for block in blocks {
        match block {
            Block::Item(entry) => {
                if entry.restarts || code.groups.is_empty() {
                    let prefix = letters.next().unwrap_or('Z').to_string();
                    let (line, words) = (entry.line, String::new());
                    code.groups.push(Group { line, mark: None, prefix, words, inside: Vec::new() });
                }
                if let Some(group) = code.groups.last_mut() {
                    group.inside.push(Block::Item(entry));
                }
            }
            other if code.groups.is_empty() => code.lead.push(other),
            other => code.rest.push(other),
        }
    }
    Ok(code)
}

impl Code {
    /// Writes the code, and returns what follows its last list and is not to be signed.
    pub fn write(mut self, page: &mut Page) -> Vec<Block> {
        if self.is_bare {
            page.caution(
                "The headings of these lists are lost, and the letters in braces were given by order. A list can mean \
                 the opposite without its heading: compare each with another copy, then remove this.",
                &[],
            );
        }
        for block in &self.lead {
            match block {
                Block::Heading { text, .. } => page.paragraph(0, text),
                Block::Item(entry) => page.item(0, (&mark(entry.mark), ""), &continued(&entry.text)),
                other => list::loose(page, 0, other),
            }
        }
        self.groups.iter().for_each(|group| group.write(page));
        if let Some(place) = pledge(&self.rest) {
            write_pledge(page, &self.rest.split_off(place));
        }
        self.rest
    }
}

impl Group {
    fn write(&self, page: &mut Page) {
        match self.mark {
            Some(mark) => page.heading(2, "", &format!("{mark} {}", self.words)),
            None => {
                page.heading(2, &format!("{{{}}}", self.prefix.trim_end()), &self.words);
                let letter = self.prefix.chars().next().filter(char::is_ascii_uppercase);
                letter.into_iter().for_each(|letter| page.note(self.line, &self.words, Doubt::LetterGiven(letter)));
            }
        }
        list::write(page, &Level::edge(&self.prefix), &self.inside);
    }
}
