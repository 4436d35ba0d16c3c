//! The pages of the official words: the code of ethics, its sanctions, the sections of the guidelines, and the list of
//! them all.

use super::frame::{Press, rules};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Node, Sanction, find, sanctions_for};
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
    children: Vec<NodeView<'a>>,
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
    documents: &[Document],
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    for document in documents {
        sink(document_page(press, documents, document)?)?;
    }
    let fronts: Vec<Value> = documents.iter().map(|document| json!(document.front)).collect();
    let facts = json!({ "documents": fronts, "rules": rules(documents) });
    sink(press.page("guidelines.html", "guidelines/index.html", &facts)?)
}

fn document_page(press: &Press, all: &[Document], document: &Document) -> Result<Artifact, Problem> {
    let template = match document.front.kind.as_str() {
        "code" => "code.html",
        "sanctions" => "sanctions.html",
        _ => "section.html",
    };
    let current_code = document.front.kind == "code" && document.front.status == "current";
    let marked = if current_code { all } else { &[] };
    let nodes: Vec<NodeView> = document.nodes.iter().map(|node| view(node, marked)).collect();
    let facts = json!({
        "front": document.front,
        "lead_html": document.lead_html,
        "nodes": nodes,
        "sanctions": document.sanctions,
        "code_items": items(all, &document.sanctions),
        "rules": rules(all),
    });
    press.page(template, &format!("{}/index.html", document.front.slug), &facts)
}

/// A node with its sanctions out of the marked documents. Sub-items are reached through their item, which has the mark.
fn view<'a>(node: &'a Node, marked: &'a [Document]) -> NodeView<'a> {
    let rows = if node.citation.contains('.') { Vec::new() } else { sanctions_for(marked, &node.citation) };
    NodeView {
        citation: &node.citation,
        anchor: &node.anchor,
        label: &node.label,
        html: &node.html,
        children: node.children.iter().map(|child| view(child, marked)).collect(),
        sanctions: rows.iter().copied().map(mark).collect(),
    }
}

fn mark(sanction: &Sanction) -> SanctionMark<'_> {
    let anchor = sanction.anchor.as_str();
    SanctionMark { row: anchor.rsplit('-').next().unwrap_or(anchor), anchor }
}

/// The address of every item that a sanctions table names, so that it links only to items there are.
fn items<'a>(documents: &'a [Document], sanctions: &'a [Sanction]) -> BTreeMap<&'a str, String> {
    let named = sanctions.iter().flat_map(|sanction| &sanction.items);
    let address = |item: &'a String| {
        let found = find(documents, item)?;
        Some((item.as_str(), format!("{}/index.html#{}", found.document.front.slug, found.node.anchor)))
    };
    named.filter_map(address).collect()
}
