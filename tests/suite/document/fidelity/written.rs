//! The official words of a content file, as its page shows them: read by the program, without the editor's notes.

use super::printed::shown;
use goodstanding::document::{Bullet, Document, Flow, Node, Table};

/// A document's words in the order of its page. The heading over several documents counts at the first of them, and once
/// where it is that document's own title.
pub fn words(document: &Document, documents: &[Document]) -> Vec<String> {
    let mut pieces = Vec::new();
    pieces.extend(part(document, documents));
    pieces.push(&document.front.title);
    flows(&document.lead, &mut pieces);
    nodes(&document.nodes, &mut pieces);
    for row in &document.sanctions {
        pieces.extend([&row.label, &row.conduct_html, &row.minimum_html, &row.maximum_html].map(String::as_str));
    }
    shown(&pieces.join("\n"))
}

/// The words of a node and of what stands under it.
pub fn of_node(node: &Node) -> Vec<String> {
    let mut pieces = Vec::new();
    nodes(std::slice::from_ref(node), &mut pieces);
    shown(&pieces.join("\n"))
}

fn part<'a>(document: &'a Document, documents: &[Document]) -> Option<&'a str> {
    let part = document.front.part.as_ref()?;
    let mut same = documents.iter().filter(|other| other.front.edition == document.front.edition);
    let opening = same.find(|other| other.front.part.as_ref() == Some(part) || other.file == document.file)?;
    (opening.file == document.file && document.front.title != *part).then_some(part)
}

fn nodes<'a>(list: &'a [Node], pieces: &mut Vec<&'a str>) {
    for node in list {
        pieces.extend(node.group.as_deref());
        pieces.extend([node.label.as_str(), &node.html]);
        nodes(&node.children, pieces);
        flows(&node.after, pieces);
    }
}

fn flows<'a>(list: &'a [Flow], pieces: &mut Vec<&'a str>) {
    for flow in list {
        match flow {
            Flow::Paragraph { html } | Flow::Heading { html } => pieces.push(html),
            Flow::List { items } => bullets(items, pieces),
            Flow::Table(table) => cells(table, pieces),
        }
    }
}

fn bullets<'a>(list: &'a [Bullet], pieces: &mut Vec<&'a str>) {
    for bullet in list {
        pieces.push(&bullet.html);
        bullets(&bullet.children, pieces);
    }
}

fn cells<'a>(table: &'a Table, pieces: &mut Vec<&'a str>) {
    pieces.extend(table.head.iter().map(String::as_str));
    for row in &table.rows {
        pieces.push(&row.label);
        pieces.extend(row.cells.iter().map(String::as_str));
    }
}

/// The lines of a content file that hold official words, counted from 0.
pub fn official_lines(lines: &[&str]) -> Vec<usize> {
    let head = lines.iter().skip(1).position(|line| *line == "---").unwrap() + 2;
    let is_mark_up = |line: &str| line.chars().all(|sign| "|->#: ".contains(sign));
    let notes = note_lines(lines);
    let title = (0..head).filter(|place| lines[*place].starts_with("title: "));
    let body = (head..lines.len()).filter(|place| !notes.contains(place) && !is_mark_up(lines[*place]));
    title.chain(body).collect()
}

/// The lines of its editor's notes.
pub fn note_lines(lines: &[&str]) -> Vec<usize> {
    let mut within = false;
    let mut notes = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let text = line.trim_start();
        within = text == "> [!NOTE]" || (within && text.starts_with('>'));
        notes.extend(within.then_some(place));
    }
    notes
}

/// A line with one word more than it had, before what closes it.
pub fn with_word_added(line: &str) -> String {
    let bare = line.trim_end_matches(['\\', '|', '"', ' ']);
    format!("{bare} Added{}", &line[bare.len()..])
}
