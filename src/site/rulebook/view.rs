//! Pieces of a document as templates see them: with glossary links, the sanctions that reach them, and the editor's notes
//! to show after each whole item.

use super::super::gloss::Gloss;
use crate::document::{Document, Flow, Holds, Kind, Library, Node, Note, Sanction};
use serde::Serialize;

#[derive(Serialize)]
pub struct NodeView<'a> {
    citation: &'a str,
    anchor: &'a str,
    label: &'a str,
    html: String,
    group: Option<&'a str>,
    children: Vec<NodeView<'a>>,
    after: Vec<Flow>,
    /// Of a whole item also those on the pieces under it; empty inside an item.
    notes: Vec<&'a Note>,
    /// Whether it is a whole item, after which its citation and notes stand.
    is_whole: bool,
    /// Other items that it holds, which share its words.
    with: &'a [String],
    /// Which part of the cited item it is, from 1; 0 when it is whole.
    part: u32,
    is_again: bool,
    /// What is known of its sanctions, for an item of a code.
    sanctions: Option<Sanctions<'a>>,
}

/// What the site's sanctions table says of an item.
#[derive(Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Sanctions<'a> {
    /// Rows of the table; none at all must be said.
    Rows { rows: Vec<Mark<'a>> },
    /// They stand beside the same item of the site's edition.
    Elsewhere { slug: &'a str, anchor: &'a str },
}

/// A row, by its place in the table; several may share a label.
#[derive(Serialize)]
struct Mark<'a> {
    row: u32,
    anchor: &'a str,
    slug: &'a str,
}

/// What is made views of.
pub struct Viewer<'a> {
    pub library: &'a Library,
    pub document: &'a Document,
}

/// How deep a node stands.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    /// A principle, a competency, a domain: a heading.
    Heading,
    Whole,
    Inside,
}

impl<'a> Viewer<'a> {
    /// All nodes, in their order.
    pub fn nodes(&self, gloss: &mut Gloss) -> Vec<NodeView<'a>> {
        let headed = matches!(self.document.front.kind, Kind::Code | Kind::Competencies | Kind::Blueprint);
        let view = |node: &'a Node| {
            let is_heading = headed && (self.document.front.kind != Kind::Code || is_principle(node));
            if is_heading && self.document.front.kind == Kind::Code {
                gloss.begin_section();
            }
            self.view(node, if is_heading { Depth::Heading } else { Depth::Whole }, gloss)
        };
        self.document.nodes.iter().map(view).collect()
    }

    fn view(&self, node: &'a Node, depth: Depth, gloss: &mut Gloss) -> NodeView<'a> {
        let below = if depth == Depth::Heading { Depth::Whole } else { Depth::Inside };
        let html = if depth == Depth::Heading { node.html.clone() } else { gloss.link(&node.html) };
        NodeView {
            citation: &node.citation,
            anchor: &node.anchor,
            label: &node.label,
            html,
            group: node.group.as_deref(),
            children: node.children.iter().map(|child| self.view(child, below, gloss)).collect(),
            after: gloss.link_flows(&node.after),
            notes: notes(node, depth),
            is_whole: depth == Depth::Whole,
            with: if let Holds::With(others) = &node.holds { others } else { &[] },
            part: if let Holds::Part(part) = node.holds { part } else { 0 },
            is_again: node.holds == Holds::Again,
            sanctions: (depth == Depth::Whole).then(|| self.sanctions(&node.citation)).flatten(),
        }
    }

    /// A sub-item is reached through its item, which has the marks; so is what only a code has.
    fn sanctions(&self, citation: &str) -> Option<Sanctions<'a>> {
        let code = self.library.code()?;
        let is_item = self.document.front.kind == Kind::Code && citation.ends_with(|end: char| end.is_ascii_digit());
        if !is_item {
            return None;
        }
        if code.front.edition == self.document.front.edition {
            return Some(Sanctions::Rows {
                rows: self.library.sanctions_for(citation).into_iter().map(mark).collect(),
            });
        }
        let found = self.library.find(citation)?;
        Some(Sanctions::Elsewhere { slug: &found.document.front.slug, anchor: &found.node.anchor })
    }
}

fn mark<'a>((table, row): (&'a Document, &'a Sanction)) -> Mark<'a> {
    Mark { row: row.number, anchor: &row.anchor, slug: &table.front.slug }
}

/// A principle, or the heading of the prohibitions; not the introduction and not the words to sign.
pub fn is_principle(node: &Node) -> bool {
    let is_letter = node.citation.len() == 1 && node.citation.starts_with(|letter: char| letter.is_ascii_uppercase());
    is_letter || !node.children.is_empty()
}

fn notes(node: &Node, depth: Depth) -> Vec<&Note> {
    match depth {
        Depth::Heading => node.notes.iter().collect(),
        Depth::Whole => all_notes(node),
        Depth::Inside => Vec::new(),
    }
}

fn all_notes(node: &Node) -> Vec<&Note> {
    node.notes.iter().chain(node.children.iter().flat_map(all_notes)).collect()
}
