//! The pages of the official words: the code of ethics, its sanctions, the sections of the guidelines, and the list of
//! them all.

use super::frame::{Press, rules};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Node, Sanction};
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

/// A mark in the margin of an item: the sanction's label and its row's fragment.
#[derive(Clone, Serialize)]
struct SanctionMark<'a> {
    label: &'a str,
    anchor: &'a str,
}

/// The sanctions that reach each item of the code.
type Reach<'a> = BTreeMap<&'a str, Vec<SanctionMark<'a>>>;

/// Hands on a page for each document, and the list of sections.
pub fn pages<E: From<Problem>>(
    press: &Press,
    documents: &[Document],
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let reach = reach(documents);
    for document in documents {
        sink(document_page(press, documents, document, &reach)?)?;
    }
    let fronts: Vec<Value> = documents.iter().map(|document| json!(document.front)).collect();
    let facts = json!({ "documents": fronts, "rules": rules(documents) });
    sink(press.page("guidelines.html", "guidelines/index.html", &facts)?)
}

fn document_page(press: &Press, all: &[Document], document: &Document, reach: &Reach) -> Result<Artifact, Problem> {
    let template = match document.front.kind.as_str() {
        "code" => "code.html",
        "sanctions" => "sanctions.html",
        _ => "section.html",
    };
    let nodes: Vec<NodeView> = document.nodes.iter().map(|node| view(node, reach)).collect();
    let facts = json!({
        "front": document.front,
        "lead_html": document.lead_html,
        "nodes": nodes,
        "sanctions": document.sanctions,
        "code_items": anchors(all),
        "rules": rules(all),
    });
    press.page(template, &format!("{}/index.html", document.front.slug), &facts)
}

fn view<'a>(node: &'a Node, reach: &Reach<'a>) -> NodeView<'a> {
    NodeView {
        citation: &node.citation,
        anchor: &node.anchor,
        label: &node.label,
        html: &node.html,
        children: node.children.iter().map(|child| view(child, reach)).collect(),
        sanctions: reach.get(node.citation.as_str()).cloned().unwrap_or_default(),
    }
}

fn reach(documents: &[Document]) -> Reach<'_> {
    let mut reach = Reach::new();
    for sanction in documents.iter().flat_map(|document| &document.sanctions) {
        for item in &sanction.items {
            reach.entry(item).or_default().push(sanction_mark(sanction));
        }
    }
    reach
}

fn sanction_mark(sanction: &Sanction) -> SanctionMark<'_> {
    SanctionMark { label: &sanction.label, anchor: &sanction.anchor }
}

/// The fragment of every item of the code of ethics, by citation, so that sanctions link only to items there are.
fn anchors(documents: &[Document]) -> BTreeMap<&str, &str> {
    let codes = documents.iter().filter(|document| document.front.kind == "code");
    let mut waiting: Vec<&Node> = codes.flat_map(|document| &document.nodes).collect();
    let mut anchors = BTreeMap::new();
    while let Some(node) = waiting.pop() {
        anchors.insert(node.citation.as_str(), node.anchor.as_str());
        waiting.extend(&node.children);
    }
    anchors
}
