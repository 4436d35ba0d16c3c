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

struct Reader<'d> {
    doubts: &'d mut Doubts,
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
pub fn write(page: &mut Page, blocks: Vec<Block>, doubts: &mut Doubts) -> Vec<Block> {
    let mut reader = Reader {
        doubts,
        repeated: Vec::new(),
        lead: Vec::new(),
        group: None,
        head: Vec::new(),
        done: Vec::new(),
        is_begun: false,
    };
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

impl Reader<'_> {
    fn row(&mut self, row: &Row) {
        let filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
        let is_rich_row = row.cells.iter().any(|cell| is_rich(cell));
        match title(row) {
            Some((mark, words)) if !is_rich_row => self.named_beside(row, mark, words),
            Some((mark, words)) if is_rich(first(row)) => self.begin(mark, words, Layout::InsideCell),
            Some((mark, words)) => self.begin(mark, words, Layout::FirstColumn),
            None if is_rich_row => {}
            None if filled == 1 => return self.group(row.line, &line(first(row))),
            None => return self.head(row),
        }
        if is_rich_row {
            self.body(row, title(row).is_some());
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

    /// The names of all columns; printed again on each page.
    fn head(&mut self, row: &Row) {
        let names: Vec<String> = row.cells.iter().map(|cell| inline(cell).text).collect();
        if self.head.is_empty() {
            self.head = names;
            let is_first_column = !self.head.is_empty() && self.head.len() > 2;
            self.lead.extend(self.head.first().filter(|_| is_first_column).cloned());
        } else {
            self.repeated.push(row.line);
        }
    }

    fn body(&mut self, row: &Row, is_named: bool) {
        let is_begun = std::mem::replace(&mut self.is_begun, true);
        let Some(last) = self.done.last_mut() else {
            self.doubts.note(row.line, &line(first(row)), Doubt::RowUnplaced);
            return;
        };
        if is_begun && !is_named && last.layout != Layout::InsideCell {
            self.doubts.note(row.line, &line(&row.cells.join(" ")), Doubt::RowWithoutKey);
        }
        let cells = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
        let cells: Vec<(usize, &String)> =
            cells.filter(|(place, _)| !(is_named && *place == 0 && last.layout == Layout::FirstColumn)).collect();
        let is_full = cells.len() == last.columns.len();
        for (count, (place, cell)) in cells.into_iter().enumerate() {
            let column = match last.layout {
                _ if is_full => count,
                Layout::InsideCell => place,
                Layout::FirstColumn | Layout::BesideColumns => place.saturating_sub(1),
            };
            last.add(column, texts(cell), is_named && place == 0);
        }
    }

    fn write(mut self, page: &mut Page) {
        page.repeated.append(&mut self.repeated);
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
    /// Adds to a column; the first words of a cell that names the competency are its name.
    fn add(&mut self, column: usize, mut texts: Vec<Text>, is_name_first: bool) {
        if is_name_first && !texts.is_empty() {
            texts.remove(0);
        }
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
                    Text::Bullet(depth, words) => page.item(*depth, "-", "", words),
                }
            }
        }
    }
}
