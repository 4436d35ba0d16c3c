//! The words of a source, as a page should show them: allowed differences made, mark-up taken off.

use super::lists::{Place, allowed, stretches};
use super::path;
use std::fs;

/// Signs that stand for mark-up when they stand alone: bullets of lists, and bars between cells or before headings.
const MARKS: [&str; 3] = ["•", "○", "|"];

/// Tags that part words; all others (bold, raised, links) stand within them.
const PARTING: [&str; 4] = ["p", "br", "ul", "li"];

/// The text of a source. Its name begins with three digits.
pub fn source(name: &str) -> String {
    let folder = fs::read_dir(path("tests/fixtures/sources")).unwrap().map(|entry| entry.unwrap().path());
    let mut found = folder.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(name));
    fs::read_to_string(found.next().unwrap_or_else(|| panic!("no source {name}"))).unwrap()
}

/// The words of a content file's stretches, in order.
pub fn words(file: &str) -> Vec<String> {
    let allowed = allowed().into_iter().filter(|difference| difference.files.iter().any(|known| known == file));
    let text = allowed.fold(text(file), |text, difference| text.replace(&difference.printed, &difference.written));
    let lines: Vec<&str> = text.lines().filter(|line| !is_rule(line)).map(without_opening).collect();
    let text = without_links(&lines.join("\n")).replace("\\$", "$");
    shown(&text).into_iter().filter(|word| !MARKS.contains(&word.as_str())).collect()
}

/// A content file's stretches of its source, bold marks aside.
pub fn text(file: &str) -> String {
    let stretches = stretches().into_iter().filter(|stretch| stretch.file == file);
    stretches.map(|stretch| cut(&stretch.place)).collect::<String>().replace("**", "")
}

fn cut(place: &Place) -> String {
    let source = source(&place.source);
    let kept = (1..).zip(source.lines()).filter_map(|(number, line)| {
        let cells = (1..).zip(line.split('\t')).filter(|(cell, _)| place.holds(number, *cell));
        let cells: Vec<&str> = cells.map(|(_, cell)| cell).collect();
        (!cells.is_empty()).then(|| cells.join("\t") + "\n")
    });
    kept.collect()
}

/// A line across the page.
pub fn is_rule(line: &str) -> bool {
    line.trim() == "---"
}

/// A line without what makes it a heading or an item of a list.
fn without_opening(line: &str) -> &str {
    let line = line.trim_start().trim_start_matches('#');
    line.strip_prefix("- ").unwrap_or(line)
}

/// `[words](address)` as its words. `[` and `](` occur in the sources as links only.
fn without_links(text: &str) -> String {
    let mut parts = text.split("](");
    let first = parts.next().unwrap_or_default().to_string();
    let rest = parts.map(|part| part.split_once(')').expect("an address ends").1);
    (first + &rest.collect::<String>()).replace('[', "")
}

/// The words of HTML as a reader sees them. An address between `<` and `>` is words.
pub fn shown(html: &str) -> Vec<String> {
    let mut pieces = html.split('<');
    let mut text = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        let (tag, rest) = piece.split_once('>').expect("a tag ends");
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if name.contains(':') {
            text += tag;
        } else if PARTING.contains(&name) {
            text.push('\n');
        }
        text += rest;
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().map(str::to_string).collect()
}
