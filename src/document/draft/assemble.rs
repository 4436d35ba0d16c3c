//! A source into drafts: each part by what it holds, then the account that no word is lost.

use super::code;
use super::cut::{Name, Part, Parts, cut};
use super::doubt::{Doubt, Doubts};
use super::file::{Draft, File, Head, Naming, slug};
use super::grid::{Grid, grid};
use super::inline::plain;
use super::line::{Line, Shape, lines};
use super::page::{Page, one_line};
use super::pipes::unfolded;
use super::section::{self, is_glossary, with_terms};
use super::tree::{Block, Row, tree};
use super::words::{Words, count};
use super::{blueprint, competencies, penalties};
use std::collections::BTreeMap;

/// A title has so many words at most.
const TITLE: usize = 24;

/// Lines nearer than this stand together.
const CLOSE: u64 = 5;

/// Drafts content files from a source's text.
pub fn draft(text: &str, naming: &Naming) -> Draft {
    let mut doubts = Doubts::default();
    let lines = unfolded(lines(text));
    for line in &lines {
        line.lost.iter().for_each(|words| doubts.note(line.number, words, Doubt::LinkLost));
    }
    let cut = cut(lines, &mut doubts);
    let words = cut.count();
    let Parts { parts, left, .. } = cut;
    let source = if naming.source.is_empty() { title_page(&left) } else { Some(naming.source.to_owned()) };
    let source = source.unwrap_or_else(|| naming.edition.to_owned());
    let mut writer = Writer { naming, source, doubts, files: Vec::new(), paths: BTreeMap::new(), kept: 0 };
    let repeated: Vec<Line> = parts.into_iter().flat_map(|part| writer.part(part)).collect();
    writer.left_over(&left, &repeated);
    Draft { files: writer.files, words, kept: writer.kept, remarks: writer.doubts.in_order() }
}

/// The heading of a title page, before the first document.
fn title_page(left: &[Line]) -> Option<String> {
    left.iter().find_map(|line| match &line.shape {
        Shape::Heading(heading) if heading.level > 0 => Some(heading.words.clone()),
        _ => None,
    })
}

struct Writer<'a> {
    naming: &'a Naming<'a>,
    source: String,
    doubts: Doubts,
    files: Vec<File>,
    /// How often each path was taken.
    paths: BTreeMap<String, usize>,
    kept: usize,
}

/// A part written, before it has its head.
struct Written {
    kind: &'static str,
    page: Page,
    /// What follows a code's last list: a document of its own.
    rest: Vec<Block>,
}

impl Writer<'_> {
    /// Writes a part, and returns the lines whose words are not in it.
    fn part(&mut self, mut part: Part) -> Vec<Line> {
        let mut blocks = tree(&part.lines, &mut self.doubts);
        if part.name == Name::Whole {
            part.title = self.title(&mut blocks);
            if self.naming.source.is_empty() {
                self.source.clone_from(&part.title);
            }
        }
        let cite = self.cite(&part);
        let Written { kind, mut page, rest } = self.written(blocks, cite.as_deref().unwrap_or_default(), &part);
        let rest = self.rest(rest, &mut page, part.first_line);
        let elsewhere = rest.as_ref().map(|(part, page)| page.words().with(&part.title)).unwrap_or_default();
        let (repeated, others): (Vec<Line>, Vec<Line>) =
            std::mem::take(&mut part.lines).into_iter().partition(|line| page.repeated.contains(&line.number));
        account(&part, &others, (&mut page, elsewhere));
        self.file(&part, (kind, cite.filter(|_| kind != "code")), page);
        if let Some((part, page)) = rest {
            let cite = self.cite(&part);
            self.file(&part, ("section", cite), page);
        }
        repeated
    }

    /// The first words of a source that is one document.
    fn title(&mut self, blocks: &mut Vec<Block>) -> String {
        let title = match blocks.first() {
            Some(Block::Paragraph { text, .. } | Block::Heading { text, .. }) => one_line(text),
            _ => String::new(),
        };
        if title.is_empty() || title.split(' ').count() > TITLE {
            self.doubts.note(1, "", Doubt::TitleMissing);
            return self.source.clone();
        }
        blocks.remove(0);
        plain(&title)
    }

    /// What citations begin with, where a file's head must say so.
    fn cite(&self, part: &Part) -> Option<String> {
        match &part.name {
            Name::Number(_) => None,
            Name::Lettered(name) => Some(format!("{name}.")),
            Name::Words(words) => Some(format!("{words}.")),
            Name::Whole => Some(format!("{}.", self.naming.edition)),
        }
    }

    fn written(&mut self, blocks: Vec<Block>, cite: &str, part: &Part) -> Written {
        let mut page = Page::default();
        let found = grid(&blocks);
        let kind = match found {
            Some(Grid::Sanctions) => return Writer::table(&blocks, "sanctions"),
            Some(Grid::Blueprint) => return Writer::table(&blocks, "blueprint"),
            Some(Grid::Competencies) => return Writer::table(&blocks, "competencies"),
            Some(Grid::Fees) => "fees",
            _ if is_glossary(&blocks) => "glossary",
            _ => "section",
        };
        let mut blocks = match code::read(blocks) {
            Ok(code) => {
                let rest = code.write(&mut page);
                return Written { kind: "code", page, rest };
            }
            Err(blocks) => blocks,
        };
        if part.name == Name::Whole {
            page.note(part.first_line, &part.title, Doubt::CitationChosen(cite.to_owned()));
        }
        if blocks.is_empty() {
            page.note(part.first_line, &part.title, Doubt::NothingBelow);
            page.caution("The source prints nothing under this heading; a link may be lost.", &[]);
        }
        if kind == "glossary" {
            blocks = with_terms(blocks);
        }
        section::write(&mut page, &blocks);
        Written { kind, page, rest: Vec::new() }
    }

    /// A document that is a table with words before it. What else it holds goes under a caution.
    fn table(blocks: &[Block], kind: &'static str) -> Written {
        let mut page = Page::default();
        let first = blocks.iter().position(|block| matches!(block, Block::Table(_))).unwrap_or(blocks.len());
        section::write(&mut page, &blocks[..first]);
        let tables = blocks[first..].to_vec();
        let (rows, others) = if kind == "competencies" { (Vec::new(), tables) } else { rows(tables) };
        let others = match kind {
            "competencies" => competencies::write(&mut page, others),
            "sanctions" => {
                penalties::write(&mut page, &rows);
                others
            }
            _ => {
                blueprint::write(&mut page, &rows);
                others
            }
        };
        others.iter().for_each(|block| unplaced(&mut page, block));
        Written { kind, page, rest: Vec::new() }
    }

    /// A document of what follows a code's last list, if it has a heading; else it goes under a caution.
    fn rest(&self, rest: Vec<Block>, page: &mut Page, line: u64) -> Option<(Part, Page)> {
        let title = match rest.as_slice() {
            [Block::Heading { text, .. } | Block::Paragraph { text, .. }, _, ..] if is_title(text) => one_line(text),
            _ => {
                rest.iter().for_each(|block| unplaced(page, block));
                return None;
            }
        };
        let part = Part { name: Name::Words(title.clone()), title, chapter: None, first_line: line, lines: Vec::new() };
        let mut own = Page::default();
        section::write(&mut own, &rest[1..]);
        Some((part, own))
    }

    fn file(&mut self, part: &Part, (kind, cite): (&str, Option<String>), page: Page) {
        let name = match &part.name {
            Name::Number(number) => number.to_string(),
            Name::Lettered(name) => slug(name),
            Name::Words(words) => slug(words),
            Name::Whole if kind == "code" => "code".into(),
            Name::Whole => slug(&part.title),
        };
        let name = if name.is_empty() { format!("line-{}", part.first_line) } else { name };
        let name = self.untaken(name, part);
        let place = match &part.name {
            Name::Number(number) => format!(", Section {number}"),
            Name::Lettered(words) | Name::Words(words) => format!(", {words}"),
            Name::Whole => String::new(),
        };
        let head = Head {
            slug: format!("{}/{name}", self.naming.slug),
            title: &plain(&part.title),
            kind,
            source: format!("{}{place}", self.source),
            edition: self.naming.edition,
            part: part.chapter.as_deref(),
            cite: cite.as_deref(),
        };
        self.kept += page.kept;
        self.files.push(File { path: format!("{name}.md"), text: head.over(&page) });
        self.doubts.join(page.doubts);
    }

    /// A name that no file has: the second of two gets its line.
    fn untaken(&mut self, name: String, part: &Part) -> String {
        let times = self.paths.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 {
            return name;
        }
        self.doubts.note(part.first_line, &part.title, Doubt::PathTaken);
        format!("{name}-line-{}", part.first_line)
    }

    /// What belongs to no document: a title page, a list of contents, heads of tables printed once more.
    fn left_over(&mut self, left: &[Line], repeated: &[Line]) {
        let mut page = Page::default();
        let (pages, left): (Vec<&Line>, Vec<&Line>) = left.iter().partition(|line| line.shape == Shape::Page);
        for run in runs(&left) {
            page.note(run[0].number, &run[0].raw, Doubt::LeftOver);
            page.caution(&format!("{} of the source, which belongs to no document.", shown(&run)), &run);
        }
        let mut repeated: Vec<&Line> = pages.into_iter().chain(repeated).collect();
        repeated.sort_by_key(|line| line.number);
        if let Some(first) = repeated.first() {
            page.note(first.number, &first.raw, Doubt::Repeated);
            page.caution("What the source prints again on each page: heads of tables, numbers of pages.", &repeated);
        }
        if !page.body.is_empty() {
            let (name, title) = (Name::Words("Left over".into()), "Left over".to_owned());
            let part = Part { name, title, chapter: None, first_line: 1, lines: Vec::new() };
            self.file(&part, ("section", Some("Left over.".into())), page);
        }
    }
}

/// Puts every line under a caution of which some word is neither in the page nor in `elsewhere`.
fn account(part: &Part, lines: &[Line], (page, elsewhere): (&mut Page, Words)) {
    let mut written = page.words();
    // Other titles stand in headings, which are not among the lines.
    if part.name == Name::Whole {
        written.add(&part.title);
    }
    written.join(elsewhere);
    let mut missing: Vec<&Line> = Vec::new();
    for line in lines {
        if written.take(&line.raw) < count(&line.raw) {
            missing.push(line);
        }
    }
    if let Some(first) = missing.first() {
        page.note(first.number, &first.raw, Doubt::WordsUnplaced);
        page.caution("Lines of the source that have found no place.", &missing);
    }
}

/// Lines as a person finds them.
fn shown(lines: &[&Line]) -> String {
    let (first, last) = (lines[0].number, lines[lines.len() - 1].number);
    if first == last { format!("Line {first}") } else { format!("From line {first} to {last}") }
}

/// Puts a block that has no place beside a document's table, or behind a code's last list, under a caution.
fn unplaced(page: &mut Page, block: &Block) {
    match block {
        Block::Paragraph { line, text } | Block::Heading { line, text } => {
            page.note(*line, text, Doubt::WordsUnplaced);
            page.unplaced("Words that have no place in a document of this kind.", text);
        }
        Block::Item(entry) => {
            page.note(entry.line, &entry.text, Doubt::WordsUnplaced);
            let mark = entry.mark.map(|mark| format!("{mark} ")).unwrap_or_default();
            page.unplaced("Words that have no place in a document of this kind.", &format!("{mark}{}", entry.text));
            entry.inside.iter().for_each(|block| unplaced(page, block));
        }
        Block::Table(_) | Block::Rule => {}
    }
}

fn is_title(text: &str) -> bool {
    text.split(' ').count() <= TITLE && !text.ends_with(['.', ':', ';', ','])
}

/// The rows of tables, and the blocks beside them.
fn rows(blocks: Vec<Block>) -> (Vec<Row>, Vec<Block>) {
    let (mut all, mut others) = (Vec::new(), Vec::new());
    for block in blocks {
        match block {
            Block::Table(mut rows) => all.append(&mut rows),
            other => others.push(other),
        }
    }
    (all, others)
}

/// Lines with words that stand together, empty lines between them aside.
fn runs<'a>(lines: &[&'a Line]) -> Vec<Vec<&'a Line>> {
    let mut runs: Vec<Vec<&Line>> = Vec::new();
    for line in lines.iter().filter(|line| count(&line.raw) > 0) {
        match runs.last_mut().filter(|run| run[run.len() - 1].number + CLOSE > line.number) {
            Some(run) => run.push(line),
            None => runs.push(vec![line]),
        }
    }
    runs
}
