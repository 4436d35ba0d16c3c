//! The words of one line as Markdown: scanned mark-up mended, signs that Markdown would take for its own escaped.

use super::words::{Piece, pieces, superscript};
use crate::document::mark::Mark;

/// A line's words as Markdown.
pub struct Inline {
    pub text: String,
    /// The words of links that lead nowhere.
    pub lost: Vec<String>,
}

/// Mends a piece of the source's text.
pub fn inline(text: &str) -> Inline {
    let mut mended = String::new();
    let mut raised = false;
    let mut link = None;
    for piece in pieces(text) {
        match piece {
            Piece::Tag("sup") => raised = true,
            Piece::Tag("/sup") => raised = false,
            Piece::Tag("b" | "/b" | "strong" | "/strong" | "i" | "/i" | "em" | "/em" | "u" | "/u") => {}
            Piece::Tag("/a") => mended = linked(&mended, link.take()),
            Piece::Link(address) => link = Some((mended.len(), address)),
            Piece::Tag(_) => mended.push(' '),
            Piece::Words(words) if raised => mended.extend(words.chars().map(superscript)),
            Piece::Words(words) => mended.push_str(&words),
        }
    }
    let (text, lost) = without_lost_links(&mended.replace("\\$", "$"));
    Inline { text: escaped(&single_spaced(&even_bold(&text))), lost }
}

/// A text with its end, from some byte on, as a link.
fn linked(text: &str, link: Option<(usize, &str)>) -> String {
    match link {
        None => text.to_owned(),
        Some((start, address)) if text[start..].trim() == address => format!("{}<{address}>", &text[..start]),
        Some((start, address)) => format!("{}[{}]({address})", &text[..start], text[start..].trim()),
    }
}

/// The words alone, as a setting of a file's head holds them.
pub fn plain(text: &str) -> String {
    inline(text).text.replace("**", "").replace('\\', "").trim().to_owned()
}

/// `[words](#)` as its words.
fn without_lost_links(text: &str) -> (String, Vec<String>) {
    let mut lost = Vec::new();
    let mut out = String::new();
    let mut rest = text;
    while let Some(end) = ["](#)", "]()"].iter().filter_map(|end| rest.find(end).map(|at| (at, end.len()))).min() {
        let (before, words) = match rest[..end.0].rfind('[') {
            Some(start) => (&rest[..start], &rest[start + 1..end.0]),
            None => (&rest[..end.0], ""),
        };
        out.push_str(before);
        out.push_str(words);
        lost.push(words.to_owned());
        rest = &rest[end.0 + end.1..];
    }
    (out + rest, lost)
}

/// Bold that is opened and never closed, or the other way round, is a trace of the scan.
fn even_bold(text: &str) -> String {
    if text.matches("**").count().is_multiple_of(2) && !text.contains("****") {
        text.to_owned()
    } else {
        text.replace("**", "")
    }
}

/// One space between words, no-break spaces untouched.
fn single_spaced(text: &str) -> String {
    text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '*' if rest.starts_with("**") => "**",
            '<' if is_address(rest) => "<",
            '*' | '<' | '`' => {
                out.push('\\');
                &rest[..1]
            }
            '_' if rest.starts_with("__") || out.ends_with("\\_") => {
                out.push('\\');
                "_"
            }
            _ => &rest[..first.len_utf8()],
        };
        out.push_str(taken);
        rest = &rest[taken.len()..];
    }
    out
}

/// Whether a text begins with an address in `<…>`.
fn is_address(text: &str) -> bool {
    let inside = text.strip_prefix('<').and_then(|rest| rest.split_once('>')).map(|(inside, _)| inside);
    inside.is_some_and(|inside| !inside.contains(' ') && (inside.contains("://") || inside.contains('@')))
}

/// A paragraph whose first sign Markdown would take for a list, a heading or a quotation.
pub fn guarded(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    if Mark::split(text).is_some_and(|(mark, _)| matches!(mark, Mark::Number(_))) {
        return format!("{}\\.{}", first.trim_end_matches('.'), &text[first.len()..]);
    }
    let is_sign = ["-", "+", ">"].contains(&first) || first.starts_with(['#', '{', '=', '|', '>']);
    if is_sign { format!("\\{text}") } else { text.to_owned() }
}
