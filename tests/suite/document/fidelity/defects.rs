//! What is wrong, doubtful or at odds in the official words is kept as printed and has an editor's note beside it.

use super::lists::defects;
use super::printed::shown;
use super::{name, official, written};
use crate::document::{content, path};
use goodstanding::document::{self, Document, Node};
use std::fs;

#[test]
fn every_known_defect_is_kept_and_has_its_note() {
    let documents = content();
    for defect in defects() {
        let document = official(&documents).find(|document| name(document) == defect.file).unwrap();
        let (words, notes) = place(document, &defect.about).unwrap_or_else(|| panic!("{}: lost", defect.about));
        assert!(words.contains(&defect.printed), "{} {}: {:?}", defect.file, defect.about, defect.printed);
        assert!(notes > 0, "{} {}: no note", defect.file, defect.about);
    }
}

#[test]
fn a_file_without_its_notes_has_the_same_official_words() {
    let documents = content();
    let mut taken = 0;
    for document in official(&documents) {
        let text = fs::read_to_string(path(&document.file)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let noted = written::note_lines(&lines);
        taken += noted.len();
        let bare: Vec<&str> =
            (0..lines.len()).filter(|place| !noted.contains(place)).map(|place| lines[place]).collect();
        let (bare, _) = document::read(&document.file, &bare.join("\n"));
        let words = |document| written::words(document, &documents);
        assert_eq!(words(document), words(&bare.unwrap()), "{}", name(document));
    }
    assert!(taken > 200, "{taken} lines of notes");
}

/// The words of a place with what stands under it, and how many notes are on it.
fn place(document: &Document, about: &str) -> Option<(String, usize)> {
    if about.is_empty() {
        let words = written::words(document, std::slice::from_ref(document));
        return Some((words.join(" "), document.notes.len()));
    }
    if let Some(row) = about.strip_prefix("row ") {
        let row = document.sanctions.iter().find(|sanction| sanction.anchor == format!("sanction-{row}"))?;
        let html = [&row.conduct_html, &row.minimum_html, &row.maximum_html].map(String::as_str).concat();
        return Some((shown(&html).join(" "), row.notes.len()));
    }
    let node = within(&document.nodes, about)?;
    Some((written::of_node(node).join(" "), node.notes.len()))
}

fn within<'a>(nodes: &'a [Node], citation: &str) -> Option<&'a Node> {
    nodes.iter().find_map(|node| if node.citation == citation { Some(node) } else { within(&node.children, citation) })
}
