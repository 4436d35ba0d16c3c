//! The lines of a source, each known for what it is: a heading, a piece with its mark, a row of a table, plain words.
//! What a scan puts before headings and around words goes; every word stays.

use super::inline::{inline, plain};
use super::words::count;
use crate::document::mark::Mark;

const BULLETS: [&str; 8] = ["- ", "• ", "○ ", "▪ ", "* ", "+ ", "– ", "· "];

/// The level of a heading that stands in a table, below all that open a document.
pub const CELL: usize = 7;

/// The spaces that a tab before an item stands for.
const TAB: usize = 4;

/// A list of contents fills its lines with at least so many dots.
const LEADER: &str = "...";

/// A line with its number, counted from 1.
#[derive(Clone, Debug)]
pub struct Line {
    pub number: u64,
    /// As it stands in the source.
    pub raw: String,
    /// Columns before its first sign.
    pub indent: usize,
    pub shape: Shape,
    /// The words of links that lead nowhere.
    pub lost: Vec<String>,
}

impl Line {
    /// Whether it is a heading before which the scan left its mark.
    pub fn is_scanned(&self) -> bool {
        matches!(self.shape, Shape::Heading(_)) && without_scan_mark(self.raw.trim_start_matches('#').trim()).1
    }

    /// How many words it has, without a scan's mark before a heading.
    pub fn count(&self) -> usize {
        match &self.shape {
            Shape::Heading(heading) => count(&heading.words) + usize::from(heading.mark.is_some()),
            _ => count(&self.raw),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Blank,
    /// A rule, or the line between a table's head and its rows.
    Rule,
    /// A line of a list of contents, without dots and page.
    Contents(String),
    /// The number of a page.
    Page,
    Heading(Heading),
    Item(Item),
    /// Cells as they stand in the source.
    Row(Vec<String>),
    Text(Text),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 0 for a line that is only bold, `CELL` for a table's cell.
    pub level: usize,
    pub mark: Option<Mark>,
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `None` for a bullet.
    pub mark: Option<Mark>,
    pub words: Text,
    /// Printed like a heading: all in bold, or behind `#`.
    pub is_heading: bool,
}

/// Words as Markdown, and whether the line ends where it must break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub words: String,
    pub breaks: bool,
}

/// Reads a text's lines.
pub fn lines(text: &str) -> Vec<Line> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    (1..).zip(text.lines()).map(|(number, raw)| line(number, raw)).collect()
}

/// Reads one line.
pub fn line(number: u64, raw: &str) -> Line {
    let spaced = with_spaces(raw);
    let (shape, lost) = shape(&spaced);
    let indent = spaced.chars().take_while(|character| *character == ' ').count();
    Line { number, raw: raw.to_owned(), indent, shape, lost }
}

/// An item that tabs indent, indented by spaces: no row of a table.
fn with_spaces(raw: &str) -> String {
    let text = raw.trim_start_matches('\t');
    let is_item = || BULLETS.iter().any(|bullet| text.starts_with(bullet)) || marked(text).0.is_some();
    if text.len() < raw.len() && !text.contains('\t') && is_item() {
        return " ".repeat(TAB * (raw.len() - text.len())) + text;
    }
    raw.to_owned()
}

fn shape(raw: &str) -> (Shape, Vec<String>) {
    let text = raw.trim_matches([' ', '\u{C}']);
    let known = if text.is_empty() {
        Some(Shape::Blank)
    } else if !text.contains(|character: char| character.is_alphanumeric() || character == '_' || character == '|') {
        Some(Shape::Rule)
    } else if is_page(text) {
        Some(Shape::Page)
    } else if let Some(entry) = contents(text) {
        Some(Shape::Contents(plain(entry)))
    } else {
        row(text).map(Shape::Row)
    };
    match known {
        Some(shape) => (shape, Vec::new()),
        None => words(text, raw),
    }
}

/// `4`, `- 4 -` or `Page 4 of 84`, alone on a line.
fn is_page(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').filter(|word| *word != "-").collect();
    let is_number = |word: &&str| word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    match words.as_slice() {
        [number] => is_number(number),
        [page, numbers @ ..] => {
            page.eq_ignore_ascii_case("page") && numbers.iter().all(|word| *word == "of" || is_number(word))
        }
        [] => false,
    }
}

/// `Purpose.....   4` without its dots and page.
fn contents(text: &str) -> Option<&str> {
    let entry = text.trim_end_matches(|character: char| character.is_ascii_digit());
    let is_paged = entry.len() < text.len();
    let entry = entry.trim_end();
    (is_paged && entry.ends_with(LEADER)).then(|| entry.trim_end_matches(['.', ' ']))
}

/// The cells of a line with tabs, or of one between strokes.
fn row(text: &str) -> Option<Vec<String>> {
    let cells = |text: &str, at: char| text.split(at).map(|cell| cell.trim().to_owned()).collect();
    if text.contains('\t') {
        return Some(cells(text, '\t'));
    }
    let inside = text.strip_prefix('|')?.strip_suffix('|')?;
    Some(cells(inside, '|'))
}

/// A heading, an item or plain words.
fn words(text: &str, raw: &str) -> (Shape, Vec<String>) {
    let level = text.chars().take_while(|character| *character == '#').count();
    let is_heading = (1..=6).contains(&level) && text[level..].starts_with([' ', '*', '|']);
    let (level, text) = if is_heading { (level, text[level..].trim()) } else { (0, text) };
    let (text, is_scanned) = without_scan_mark(text);
    if is_heading || (is_scanned && is_bold(&text)) {
        let (mark, words) = marked(&text);
        let inline = inline(words);
        let words = inline.text.replace("**", "").trim().to_owned();
        return (Shape::Heading(Heading { level, mark, words }), inline.lost);
    }
    item_or_text(&text, raw)
}

fn item_or_text(text: &str, raw: &str) -> (Shape, Vec<String>) {
    let (is_bold, breaks) = (is_bold(text), raw.ends_with("  ") || raw.ends_with('\\'));
    let bullet = BULLETS.into_iter().find_map(|bullet| text.strip_prefix(bullet));
    let (mark, words) = marked(bullet.unwrap_or(text).trim_start());
    let inline = inline(words.trim_end_matches('\\'));
    let is_item = bullet.is_some() || mark.is_some();
    let words = if is_item && is_bold { inline.text.replace("**", "") } else { inline.text };
    let text = Text { words, breaks };
    let shape = if is_item { Shape::Item(Item { mark, words: text, is_heading: is_bold }) } else { Shape::Text(text) };
    (shape, inline.lost)
}

/// Whether all of a text is bold.
fn is_bold(text: &str) -> bool {
    text.starts_with("**") && text.ends_with("**") && text.matches("**").count() == 2
}

/// A heading without the upright rule before it, which a scan takes for a stroke, or for an `I` before a number.
fn without_scan_mark(text: &str) -> (String, bool) {
    let bare = text.trim_start_matches("**").trim_start();
    let bold = &text[..text.len() - text.trim_start_matches("**").len()];
    if let Some(words) = bare.strip_prefix("| ") {
        return (format!("{bold}{words}"), true);
    }
    match bare.strip_prefix("I ") {
        Some(words) if matches!(Mark::split(words), Some((Mark::Number(_), _))) => (format!("{bold}{words}"), true),
        _ => (text.to_owned(), false),
    }
}

/// The mark at the head of a text, bold or not, and the words after it.
fn marked(text: &str) -> (Option<Mark>, &str) {
    let bare = text.trim_start_matches("**");
    let end = bare.find(' ').unwrap_or(bare.len());
    let (first, rest) = bare.split_at(end);
    let first = first.trim_end_matches("**");
    match Mark::split(first) {
        Some((mark, "")) if !first.is_empty() => (Some(mark), rest.trim_start()),
        _ => (None, text),
    }
}
