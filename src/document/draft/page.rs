//! A draft while it is written: Markdown in the form of `docs/content.md`, and which of its words are ours.

use super::doubt::{Doubt, Doubts};
use super::inline::guarded;
use super::line::Line;
use super::tree::BREAK;
use super::words::{Words, count};

/// The spaces of one level of a list.
const INDENT: &str = "    ";

/// The body of a draft.
#[derive(Debug, Default)]
pub struct Page {
    pub body: String,
    /// Our own words in it, and those that it repeats.
    ours: String,
    /// Lines of the source whose words are not in it: a table's head printed once more.
    pub repeated: Vec<u64>,
    /// Words of the source under a caution.
    pub kept: usize,
    /// What a person must look at.
    pub doubts: Doubts,
    is_list: bool,
}

impl Page {
    /// Notes something to look at, with its line of the source.
    pub fn note(&mut self, line: u64, found: &str, doubt: Doubt) {
        self.doubts.note(line, found, doubt);
    }

    /// A paragraph, at the edge or so many levels deep.
    pub fn paragraph(&mut self, depth: usize, text: &str) {
        self.apart();
        self.put(depth, &guarded(text));
    }

    /// A heading; `given` is our part of it: a citation in braces, a row's number.
    pub fn heading(&mut self, level: usize, given: &str, text: &str) {
        self.apart();
        self.ours(given);
        let words = [given, text].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        self.put(0, &format!("{} {words}", "#".repeat(level)));
    }

    /// A heading whose words the source prints elsewhere, or for several pieces at once.
    pub fn repeated_heading(&mut self, level: usize, text: &str) {
        self.heading(level, "", text);
        self.ours(text);
    }

    /// An item behind its mark: `12.`, `- A.`, `-`; then may come a citation of ours, in braces.
    pub fn item(&mut self, depth: usize, (mark, given): (&str, &str), text: &str) {
        if !self.is_list {
            self.apart();
        }
        self.ours(given);
        let words = [mark, given, text].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        self.put(depth, &words);
        self.is_list = true;
    }

    /// Paragraphs to sign, as a quotation.
    pub fn quotation(&mut self, paragraphs: &[String]) {
        self.apart();
        let quoted: Vec<String> = paragraphs.iter().map(|text| guarded(text).replace('\n', "\n> ")).collect();
        self.put(0, &format!("> {}", quoted.join("\n>\n> ")));
    }

    /// Lines of Markdown as they are, such as a table's.
    pub fn lines(&mut self, depth: usize, lines: &[String]) {
        self.apart();
        self.put(depth, &lines.join("\n"));
    }

    /// Lines of the source of which it is not clear where they belong, word for word, so that no check passes before a
    /// person has looked at them.
    pub fn caution(&mut self, why: &str, lines: &[&Line]) {
        self.apart();
        self.ours(why);
        self.ours("CAUTION");
        let words = lines.iter().flat_map(|line| line.raw.lines());
        let words: Vec<String> = words.map(verbatim).filter(|line| !line.is_empty()).collect();
        self.kept += words.iter().map(|line| count(line)).sum::<usize>();
        let mut quotation = format!("> [!CAUTION]\n> {why}");
        if !words.is_empty() {
            quotation.push_str(&format!("\n>\n> {}", words.join("\\\n> ")));
        }
        self.put(0, &quotation);
    }

    /// The same for words that are Markdown already.
    pub fn unplaced(&mut self, why: &str, words: &str) {
        self.apart();
        self.ours(why);
        self.ours("CAUTION");
        self.kept += count(words);
        self.put(0, &format!("> [!CAUTION]\n> {why}\n>\n> {}", guarded(words).replace('\n', "\n> ")));
    }

    /// The words of the source in it.
    pub fn words(&self) -> Words {
        let mut words = Words::of(&self.body);
        words.take(&self.ours);
        words
    }

    /// Says that words written in some place are ours.
    pub fn ours(&mut self, text: &str) {
        self.ours.push_str(text);
        self.ours.push('\n');
    }

    fn apart(&mut self) {
        if !self.body.is_empty() {
            self.body.push('\n');
        }
        self.is_list = false;
    }

    fn put(&mut self, depth: usize, text: &str) {
        for line in text.lines() {
            if !line.is_empty() {
                self.body.push_str(&INDENT.repeat(depth));
            }
            self.body.push_str(line);
            self.body.push('\n');
        }
    }
}

/// A line of the source as Markdown that shows just its signs.
fn verbatim(line: &str) -> String {
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "\\\\");
    guarded(&line.replace('<', "\\<").replace('*', "\\*").replace('[', "\\["))
}

/// A piece's paragraphs, which a tree keeps apart by breaks, in one line.
pub fn one_line(text: &str) -> String {
    text.replace(BREAK, " ")
}
