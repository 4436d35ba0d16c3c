//! All documents of a site together: ways to a piece by its citation, from a code item to its sanctions, and from one
//! edition to another.

use crate::document::node::{Document, Flow, Kind, Node, Sanction, Status};

/// The documents of a site, in the order in which readers turn their pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    pub documents: Vec<Document>,
    /// The edition that a bare citation such as `H12` means.
    pub edition: String,
}

/// A node and the document it stands in: the page's slug and the anchor make the link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    pub document: &'a Document,
    pub node: &'a Node,
}

impl Library {
    /// Without a named edition, that of the first current code, or else of the first document.
    pub fn new(documents: Vec<Document>, edition: Option<&str>) -> Library {
        let is_current_code =
            |document: &&Document| document.front.kind == Kind::Code && document.front.status == Status::Current;
        let first = documents.iter().find(is_current_code).or(documents.first());
        let default = first.map(|document| document.front.edition.as_str()).unwrap_or_default();
        let edition = edition.unwrap_or(default).to_owned();
        Library { documents, edition }
    }

    /// The node with this exact citation (`H12.a`, `may-not 3`, `500.2.E`) in the site's edition.
    pub fn find(&self, citation: &str) -> Option<Found<'_>> {
        self.find_in(&self.edition, citation)
    }

    /// The same in another edition.
    pub fn find_in(&self, edition: &str, citation: &str) -> Option<Found<'_>> {
        self.of_edition(edition).find_map(|document| {
            let node = within(&document.nodes, citation)?;
            Some(Found { document, node })
        })
    }

    /// The document and the anchor that a citation leads to: a node's, or that of a row in a table.
    pub fn place_in(&self, edition: &str, citation: &str) -> Option<(&Document, &str)> {
        let row = || {
            self.of_edition(edition).find_map(|document| {
                let anchor = document.nodes.iter().find_map(|node| row_within(node, citation))?;
                Some((document, anchor))
            })
        };
        let node = self.find_in(edition, citation).map(|found| (found.document, found.node.anchor.as_str()));
        node.or_else(row)
    }

    /// The code that citations mean.
    pub fn code(&self) -> Option<&Document> {
        self.codes().find(|code| code.front.edition == self.edition)
    }

    /// Every edition of this program's code.
    pub fn codes(&self) -> impl Iterator<Item = &Document> {
        self.of_kind(Kind::Code).filter(|code| code.front.status != Status::OtherProgram)
    }

    /// Documents of a kind, in every edition.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Document> {
        self.documents.iter().filter(move |document| document.front.kind == kind)
    }

    /// Documents of an edition.
    pub fn of_edition<'a, 'b>(&'a self, edition: &'b str) -> impl Iterator<Item = &'a Document> + use<'a, 'b> {
        self.documents.iter().filter(move |document| document.front.edition == edition)
    }

    /// The rows of the sanctions tables of the site's edition, each with its document, in the printed order.
    pub fn sanctions(&self) -> impl Iterator<Item = (&Document, &Sanction)> {
        let documents = self.of_edition(&self.edition);
        documents.flat_map(|document| document.sanctions.iter().map(move |row| (document, row)))
    }

    /// Those that reach a code item. None at all does not mean that no sanction can follow (Appendix F).
    pub fn sanctions_for(&self, citation: &str) -> Vec<(&Document, &Sanction)> {
        self.sanctions().filter(|(_, row)| row.reaches(citation)).collect()
    }
}

fn within<'a>(nodes: &'a [Node], citation: &str) -> Option<&'a Node> {
    nodes.iter().find_map(|node| {
        let own = (node.citation == citation).then_some(node);
        own.or_else(|| within(&node.children, citation))
    })
}

fn row_within<'a>(node: &'a Node, citation: &str) -> Option<&'a str> {
    let tables = node.after.iter().filter_map(|flow| if let Flow::Table(table) = flow { Some(table) } else { None });
    let mut rows = tables.flat_map(|table| &table.rows);
    rows.find(|row| row.citation.as_deref() == Some(citation)).and_then(|row| row.anchor.as_deref())
}
