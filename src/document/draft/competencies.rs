//! Tables of competencies: each a heading, its columns under it, over as many pages as the source needs. The source
//! prints three layouts: the competency's name beside the names of the columns, in the first column, or inside a cell.

use super::cell::{Text, is_rich, line, texts};
use super::doubt::{Doubt, Doubts};
use super::grid::{first, title};
use super::inline::inline;
use super::page::Page;
use super::tree::{Block, Row};
use crate::document::mark::Mark;

/// A competency while pages may still add to it.
struct Competency {
    mark: Mark,
    words: String,
    group: Option<String>,
    columns: Vec<(String, Vec<Text>)>,
    layout: Layout,
}

/// Where a competency's name stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    BesideColumns,
    FirstColumn,
    InsideCell,
}

impl Layout {
    /// The column to which a cell belongs in a row that does not fill all.
    fn column(self, place: usize) -> usize {
        match self {
            Layout::InsideCell => place,
            Layout::FirstColumn | Layout::BesideColumns => place.saturating_sub(1),
        }
    }
}

/// The cells of a row that have words, by their places.
fn cells(row: &Row) -> Vec<(usize, Vec<Text>)> {
    row.cells.iter().map(|cell| texts(cell)).enumerate().filter(|(_, texts)| !texts.is_empty()).collect()
}

/// The same without the first words, which are the competency's name.
fn without_name(mut cells: Vec<(usize, Vec<Text>)>) -> Vec<(usize, Vec<Text>)> {
    cells.iter_mut().take(1).for_each(|(_, texts)| drop(texts.remove(0)));
    cells.retain(|(_, texts)| !texts.is_empty());
    cells
}

#[derive(Default)]
struct Reader {
    doubts: Doubts,
    repeated: Vec<u64>,
    lead: Vec<String>,
    group: Option<String>,
    /// The names of the columns, where a row gives them for all.
    head: Vec<String>,
    done: Vec<Competency>,
    /// Whether the open competency has words yet.
    is_begun: bool,
}

/// Writes the competencies of a document's blocks, and returns the blocks of another kind.
pub fn write(page: &mut Page, blocks: Vec<Block>) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut others = Vec::new();
    for block in blocks {
        match block {
            Block::Table(rows) => rows.iter().for_each(|row| reader.row(row)),
            Block::Heading { line, text } => reader.group(line, &text),
            other => others.push(other),
        }
    }
    reader.write(page);
    others
}

impl Reader {
    fn row(&mut self, row: &Row) {
        let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
        let is_rich_row = row.cells.iter().any(|cell| is_rich(cell));
        match title(row) {
            Some((mark, words)) if !is_rich_row => self.named_beside(row, mark, words),
            Some((mark, words)) => {
                let layout = if is_rich(first(row)) { Layout::InsideCell } else { Layout::FirstColumn };
                self.begin(mark, words, layout);
                self.body(row, without_name(cells(row)));
            }
            None if is_rich_row => self.continued(row),
            None if filled == 1 => self.group(row.line, &line(&row.cells.join(" "))),
            None if self.head.is_empty() => self.head(row),
            None if self.is_head(row) => self.repeated.push(row.line),
            None => self.continued(row),
        }
    }

    /// A row with a competency's name and the names of its columns.
    fn named_beside(&mut self, row: &Row, mark: Mark, words: String) {
        if self.done.last().is_some_and(|last| last.mark == mark && last.words == words) {
            self.repeated.push(row.line);
            return;
        }
        self.head = row.cells.iter().skip(1).map(|cell| inline(cell).text).collect();
        self.begin(mark, words, Layout::BesideColumns);
    }

    fn begin(&mut self, mark: Mark, words: String, layout: Layout) {
        let skipped = usize::from(layout == Layout::FirstColumn);
        let columns = self.head.iter().skip(skipped).map(|name| (name.clone(), Vec::new())).collect();
        self.done.push(Competency { mark, words, group: self.group.clone(), columns, layout });
        self.is_begun = false;
    }

    /// A heading over several competencies; printed again on each page.
    fn group(&mut self, row: u64, words: &str) {
        if self.group.as_deref() == Some(words) {
            self.repeated.push(row);
            return;
        }
        let before = self.group.replace(words.to_owned());
        let is_used = |group: &String| self.done.iter().any(|done| done.group.as_ref() == Some(group));
        self.lead.extend(before.filter(|group| !is_used(group)));
    }

    /// The names of all columns. Of three the first is that of the competencies' names.
    fn head(&mut self, row: &Row) {
        self.head = row.cells.iter().map(|cell| inline(cell).text).collect();
        self.lead.extend(self.head.first().filter(|_| self.head.len() > 2).cloned());
    }

    /// Whether a row is the head of a new page, in which a word may have changed.
    fn is_head(&self, row: &Row) -> bool {
        let same = self.head.iter().zip(&row.cells).filter(|(name, cell)| **name == inline(cell).text).count();
        same * 2 >= self.head.len()
    }

    /// More words of the open competency, without its name.
    fn continued(&mut self, row: &Row) {
        let layout = self.done.last().map(|last| last.layout);
        if layout.is_none() {
            self.doubts.note(row.line, &line(&row.cells.join(" ")), Doubt::RowUnplaced);
        } else if self.is_begun && layout != Some(Layout::InsideCell) {
            self.doubts.note(row.line, &line(&row.cells.join(" ")), Doubt::RowWithoutKey);
        }
        self.body(row, cells(row));
    }

    fn body(&mut self, row: &Row, cells: Vec<(usize, Vec<Text>)>) {
        self.is_begun = true;
        let Some(last) = self.done.last_mut() else { return };
        let is_full = cells.len() == last.columns.len();
        for (count, (place, texts)) in cells.into_iter().enumerate() {
            last.add(if is_full || row.cells.len() <= 1 { count } else { last.layout.column(place) }, texts);
        }
    }

    fn write(mut self, page: &mut Page) {
        page.repeated.append(&mut self.repeated);
        page.doubts.join(std::mem::take(&mut self.doubts));
        let is_only = self.done.iter().all(|done| done.group == self.done[0].group);
        if is_only {
            self.lead.extend(self.group.take());
        }
        self.lead.iter().for_each(|words| page.paragraph(0, words));
        let mut group = None;
        for competency in &self.done {
            if competency.group != group && !is_only {
                group.clone_from(&competency.group);
                page.heading(1, "", group.as_deref().unwrap_or_default());
            }
            competency.write(page);
        }
    }
}

impl Competency {
    fn add(&mut self, column: usize, texts: Vec<Text>) {
        if self.columns.is_empty() {
            self.columns.push((String::new(), Vec::new()));
        }
        let last = self.columns.len() - 1;
        self.columns[column.min(last)].1.extend(texts);
    }

    fn write(&self, page: &mut Page) {
        page.heading(2, "", &format!("{} {}", self.mark, self.words));
        for (name, texts) in self.columns.iter().filter(|(_, texts)| !texts.is_empty()) {
            if !name.is_empty() {
                page.heading(3, "", name);
            }
            for text in texts {
                match text {
                    Text::Paragraph(words) => page.paragraph(0, words),
                    Text::Bullet(depth, words) => page.item(*depth, ("-", ""), words),
                }
            }
        }
    }
}
