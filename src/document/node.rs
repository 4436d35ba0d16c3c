//! The shape of a document once read: front matter, and nodes within nodes, each addressable.

use serde::Serialize;

/// One document of `content/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    pub front: Front,
    /// The file it came from, for messages.
    pub file: String,
    /// The words before the first node or row, as HTML paragraphs; often empty.
    pub lead_html: String,
    pub nodes: Vec<Node>,
    /// Rows of a sanctions table; empty in every other kind of document.
    pub sanctions: Vec<Sanction>,
}

/// What the head of a content file says about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Front {
    /// The address of its page: `code`, `sanctions`, `guidelines/206`.
    pub slug: String,
    pub title: String,
    /// `code`, `sanctions` or `section`.
    pub kind: String,
    /// How the source is named: "2024 Guidelines, Standards & Procedures, Appendix B".
    pub source: String,
    pub edition: String,
    pub date: String,
    /// `current`, `superseded` or `other-program`.
    pub status: String,
}

/// One citable piece: a principle, an item, a sub-item, a numbered paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Node {
    /// As a person cites it: `H12.a`, `may-not 3`, `206.1`, `500.2.E`; a principle is `H`, the list of prohibitions
    /// `may-not`, the words to sign `pledge`.
    pub citation: String,
    /// Its fragment in the page, which never changes: `H12-a`, `may-not-3`, `s206-1`.
    pub anchor: String,
    /// The mark the source prints before it: `12.`, `a.`, `H.`; empty before the pledge.
    pub label: String,
    /// Its own official words as inline HTML, without the label and without its children; paragraphs are parted
    /// by `<br />`.
    pub html: String,
    pub children: Vec<Node>,
}

/// One row of the Violation Guidelines (Appendix F).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sanction {
    /// As printed: `E4`, `J1/2/3`.
    pub label: String,
    /// Its fragment: `sanction-1` to `sanction-18`, in the printed order.
    pub anchor: String,
    /// The line of its heading in the file, for messages.
    pub line: u64,
    /// The code items it reaches: `J1`, `J2`, `J3`.
    pub items: Vec<String>,
    /// The column "Code of Ethics"; this and the next two are HTML paragraphs, `<p>…</p>`.
    pub conduct_html: String,
    pub minimum_html: String,
    pub maximum_html: String,
}
