//! The pages of the official words: the code of ethics, its sanctions, the sections of the guidelines, and the list of
//! them all.

use super::editions::{copies, lost_headings};
use super::frame::{CODE, Press, rules};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Flow, Kind, Library, Node, Note, Sanction};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A node as templates see it: with the rows of the sanctions table that reach it.
#[derive(Serialize)]
struct NodeView<'a> {
    citation: &'a str,
    anchor: &'a str,
    label: &'a str,
    html: &'a str,
    group: Option<&'a str>,
    children: Vec<NodeView<'a>>,
    after: &'a [Flow],
    notes: &'a [Note],
    sanctions: Vec<SanctionMark<'a>>,
}

/// A mark in the margin of an item: the row of the sanctions table, by its place there (several may share a label).
#[derive(Serialize)]
struct SanctionMark<'a> {
    /// `9` of `sanction-9`.
    row: &'a str,
    anchor: &'a str,
}

/// Hands on a page for each document, and the list of sections.
pub fn pages<E: From<Problem>>(
    press: &Press,
    library: &Library,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    for document in library.documents.iter().filter(|document| document.front.kind != Kind::Crosswalk) {
        sink(document_page(press, library, (document, &document.front.slug))?)?;
    }
    if let Some(code) = library.code() {
        sink(document_page(press, library, (code, CODE))?)?;
    }
    let fronts: Vec<Value> = library.documents.iter().map(|document| json!(document.front)).collect();
    let facts = json!({ "documents": fronts, "rules": rules(library) });
    sink(press.page("guidelines.html", "guidelines/index.html", &facts)?)
}

fn document_page(
    press: &Press,
    library: &Library,
    (document, address): (&Document, &str),
) -> Result<Artifact, Problem> {
    let template = match document.front.kind {
        Kind::Code => "code.html",
        Kind::Sanctions => "sanctions.html",
        _ => "section.html",
    };
    let marked = (document.front.edition == library.edition).then_some(library);
    let nodes: Vec<NodeView> = document.nodes.iter().map(|node| view(node, marked)).collect();
    let facts = json!({
        "front": document.front,
        "lead": document.lead,
        "notes": document.notes,
        "nodes": nodes,
        "copies": copies(library),
        "lost": lost_headings(library, document),
        "sanctions": document.sanctions,
        "code_items": items(library, &document.sanctions),
        "rules": rules(library),
    });
    press.page(template, &format!("{address}/index.html"), &facts)
}

/// A node with its sanctions out of the marked documents. Sub-items are reached through their item, which has the mark.
fn view<'a>(node: &'a Node, marked: Option<&'a Library>) -> NodeView<'a> {
    let reached = marked.filter(|_| !node.citation.contains('.'));
    let rows = reached.map_or(Vec::new(), |library| library.sanctions_for(&node.citation));
    NodeView {
        citation: &node.citation,
        anchor: &node.anchor,
        label: &node.label,
        html: &node.html,
        group: node.group.as_deref(),
        children: node.children.iter().map(|child| view(child, marked)).collect(),
        after: &node.after,
        notes: &node.notes,
        sanctions: rows.iter().copied().map(mark).collect(),
    }
}

fn mark(sanction: &Sanction) -> SanctionMark<'_> {
    let anchor = sanction.anchor.as_str();
    SanctionMark { row: anchor.rsplit('-').next().unwrap_or(anchor), anchor }
}

/// The address of every item that a sanctions table names, so that it links only to items there are.
fn items<'a>(library: &'a Library, sanctions: &'a [Sanction]) -> BTreeMap<&'a str, String> {
    let named = sanctions.iter().flat_map(|sanction| &sanction.items);
    let address = |item: &'a String| {
        let found = library.find(item)?;
        Some((item.as_str(), format!("{}/index.html#{}", found.document.front.slug, found.node.anchor)))
    };
    named.filter_map(address).collect()
}
