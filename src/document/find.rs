//! Ways to a piece of a document: by its citation, and from a code item to its sanctions.

use crate::document::node::{Document, Node, Sanction};

/// A node and the document it stands in: the page's slug and the anchor make the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    pub document: &'a Document,
    pub node: &'a Node,
}

/// The node with this exact citation (`H12.a`, `may-not 3`, `500.2.E`), a current document's before others'.
pub fn find<'a>(documents: &'a [Document], citation: &str) -> Option<Found<'a>> {
    let (current, others): (Vec<_>, Vec<_>) = documents.iter().partition(|document| document.front.status == "current");
    current.into_iter().chain(others).find_map(|document| {
        let node = within(&document.nodes, citation)?;
        Some(Found { document, node })
    })
}

fn within<'a>(nodes: &'a [Node], citation: &str) -> Option<&'a Node> {
    nodes.iter().find_map(|node| {
        let own = (node.citation == citation).then_some(node);
        own.or_else(|| within(&node.children, citation))
    })
}

/// The rows of the current sanctions tables that reach a code item, in the printed order. A sub-item has the rows of
/// its item: the table says `H12`, never `H12.a`. None at all does not mean that no sanction can follow (Appendix F).
pub fn sanctions_for<'a>(documents: &'a [Document], citation: &str) -> Vec<&'a Sanction> {
    let item = citation.split('.').next().unwrap_or(citation);
    let current = documents.iter().filter(|document| document.front.status == "current");
    let rows = current.flat_map(|document| &document.sanctions);
    rows.filter(|row| row.items.iter().any(|reached| reached == item)).collect()
}
