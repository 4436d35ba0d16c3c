//! A table's cell, in which the source writes paragraphs and lists as HTML.

use super::inline::inline;
use super::words::{Piece, pieces};

/// What a source prints before the items of its lists.
const BULLETS: [char; 5] = ['•', '○', '▪', '●', '◦'];

/// A piece of a cell as Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    Paragraph(String),
    /// An item of a list so many levels deep, without its bullet.
    Bullet(usize, String),
}

/// Whether a cell holds paragraphs or lists.
pub fn is_rich(cell: &str) -> bool {
    pieces(cell).iter().any(|piece| matches!(piece, Piece::Tag("p" | "ul" | "ol" | "li")))
}

/// The pieces of a cell. In one without tags two spaces part paragraphs, as a scan leaves them.
pub fn texts(cell: &str) -> Vec<Text> {
    let mut reader = Reader::default();
    for piece in pieces(cell) {
        match piece {
            Piece::Tag("ul" | "ol") => reader.list(1),
            Piece::Tag("/ul" | "/ol") => reader.list(-1),
            Piece::Tag("li") => reader.item(),
            Piece::Tag("p" | "/p" | "/li" | "br" | "div" | "/div") => reader.flush(),
            Piece::Link(address) => reader.open.push_str(&format!("<a href=\"{address}\">")),
            Piece::Tag(name @ ("sup" | "/sup" | "/a")) => reader.open.push_str(&format!("<{name}>")),
            Piece::Tag(_) => {}
            Piece::Words(words) => reader.words(&words),
        }
    }
    reader.flush();
    reader.texts
}

/// A cell in one line.
pub fn line(cell: &str) -> String {
    let words = texts(cell).into_iter().map(|text| match text {
        Text::Paragraph(words) | Text::Bullet(_, words) => words,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Reader {
    texts: Vec<Text>,
    open: String,
    depth: usize,
    is_item: bool,
}

impl Reader {
    fn list(&mut self, step: isize) {
        self.flush();
        self.depth = self.depth.saturating_add_signed(step);
    }

    fn item(&mut self) {
        self.flush();
        self.is_item = true;
    }

    fn words(&mut self, words: &str) {
        let mut paragraphs = words.split("  ");
        self.open.push_str(paragraphs.next().unwrap_or_default());
        for paragraph in paragraphs.filter(|paragraph| !paragraph.trim().is_empty()) {
            self.flush();
            self.open.push_str(paragraph);
        }
    }

    /// Ends a piece. What follows an item inside its list, after a nested list say, is an item of its own.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.open);
        let words = text.trim().trim_start_matches(BULLETS).trim();
        if words.is_empty() {
            return;
        }
        let words = inline(words).text;
        self.texts.push(match (self.depth, self.is_item) {
            (0, _) | (_, false) => Text::Paragraph(words),
            (depth, true) => Text::Bullet(depth - 1, words),
        });
    }
}
