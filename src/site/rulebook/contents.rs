//! Ways through the words: the contents of everything, the contents of a page, the page before and the page after.

use super::super::editions::copies;
use super::pledge::{SHEET, pledge};
use super::view::is_principle;
use crate::document::{Document, Front, Kind, Library, Node, Status, terms};
use serde::Serialize;
use serde_json::{Value, json};

/// A page with fewer numbered pieces needs no contents.
const FEW: usize = 8;

/// A document in a list.
#[derive(Serialize)]
struct Listed<'a> {
    /// `Appendix C`, where the title does not begin with it.
    name: Option<&'a str>,
    front: &'a Front,
    /// How many numbered pieces it has.
    count: usize,
}

/// Documents under one printed heading.
#[derive(Serialize)]
struct Part<'a> {
    heading: Option<&'a str>,
    documents: Vec<Listed<'a>>,
}

/// A line of a page's contents.
#[derive(Serialize)]
pub struct Entry<'a> {
    anchor: &'a str,
    label: &'a str,
    html: String,
    group: Option<&'a str>,
}

/// Everything, as the page of contents lists it: the code and what belongs to it, the documents of the site's edition by
/// their parts, and those of other editions.
pub fn contents(library: &Library) -> Value {
    let (codes, own, others) = (library.code().map(listed), library.of_edition(&library.edition), others(library));
    json!({
        "code": codes,
        "copies": copies(library),
        "tables": library.of_kind(Kind::Crosswalk).map(listed).collect::<Vec<_>>(),
        "sanctions": library.of_edition(&library.edition).filter(|document| document.front.kind == Kind::Sanctions).map(listed).collect::<Vec<_>>(),
        "sheet": library.code().and_then(pledge).map(|_| SHEET),
        "parts": parts(own.filter(|document| document.front.kind != Kind::Crosswalk)),
        "others": others,
    })
}

/// What is neither of the site's edition nor a copy of its code.
fn others(library: &Library) -> Vec<Listed<'_>> {
    let is_other = |document: &&Document| {
        let front = &document.front;
        let is_copy = front.kind == Kind::Code && front.status != Status::OtherProgram;
        front.edition != library.edition && !is_copy && front.kind != Kind::Crosswalk
    };
    library.documents.iter().filter(is_other).map(listed).collect()
}

fn parts<'a>(documents: impl Iterator<Item = &'a Document>) -> Vec<Part<'a>> {
    let mut parts: Vec<Part> = Vec::new();
    for document in documents {
        let heading = document.front.part.as_deref();
        match parts.last_mut().filter(|part| part.heading == heading) {
            Some(part) => part.documents.push(listed(document)),
            None => parts.push(Part { heading, documents: vec![listed(document)] }),
        }
    }
    parts
}

fn listed(document: &Document) -> Listed<'_> {
    let count = document.nodes.len() + document.sanctions.len();
    Listed { name: name(&document.front), front: &document.front, count }
}

/// `Appendix C`, which the source prints apart from the title.
pub fn name(front: &Front) -> Option<&str> {
    let name = front.cite.trim_end_matches('.');
    let starts_title = front.title.to_lowercase().starts_with(&name.to_lowercase());
    (name.contains(' ') && !starts_title).then_some(name)
}

/// The contents of a long page; a short one has none.
pub fn entries(document: &Document) -> Vec<Entry<'_>> {
    let nodes = &document.nodes;
    match document.front.kind {
        Kind::Code => nodes.iter().filter(|node| is_principle(node)).map(heading).collect(),
        Kind::Competencies | Kind::Blueprint => nodes.iter().map(heading).collect(),
        Kind::Sanctions => document.sanctions.iter().map(|row| mark(&row.anchor, &row.label)).collect(),
        Kind::Glossary => {
            let entry = |term: crate::document::Term| {
                nodes
                    .iter()
                    .find(|node| node.anchor == term.anchor)
                    .map(|node| Entry { html: term.name, ..heading(node) })
            };
            terms(document).into_iter().filter_map(entry).collect()
        }
        _ if nodes.len() < FEW => Vec::new(),
        _ => nodes.iter().filter(|node| !node.label.is_empty()).map(|node| mark(&node.anchor, &node.label)).collect(),
    }
}

fn heading(node: &Node) -> Entry<'_> {
    Entry { anchor: &node.anchor, label: &node.label, html: node.html.clone(), group: node.group.as_deref() }
}

fn mark<'a>(anchor: &'a str, label: &'a str) -> Entry<'a> {
    Entry { anchor, label, html: String::new(), group: None }
}

/// The documents before and after one in the reading order of its edition.
pub fn neighbours(library: &Library, document: &Document) -> Value {
    let pages: Vec<&Document> =
        library.of_edition(&document.front.edition).filter(|other| other.front.kind != Kind::Crosswalk).collect();
    let place = pages.iter().position(|other| other.file == document.file);
    let at = |place: Option<usize>| place.and_then(|place| pages.get(place)).map(|document| listed(document));
    json!({ "previous": at(place.and_then(|place| place.checked_sub(1))), "next": at(place.map(|place| place + 1)) })
}
