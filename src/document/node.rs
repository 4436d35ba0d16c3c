//! The shape of a document once read: front matter, and nodes within nodes, each addressable.

use crate::document::link::FileLink;
use serde::Serialize;

/// One document of `content/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    pub front: Front,
    /// The file it came from, for messages.
    pub file: String,
    /// The words before the first node or row; often empty.
    pub lead: Vec<Flow>,
    pub nodes: Vec<Node>,
    /// Rows of a sanctions table; empty in every other kind of document.
    pub sanctions: Vec<Sanction>,
    /// Editor's notes on the document as a whole.
    pub notes: Vec<Note>,
    /// Links to other documents' files, for `resolve`.
    #[serde(skip)]
    pub links: Vec<FileLink>,
}

/// What the head of a content file says about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Front {
    /// The address of its page: `code/2024`, `sanctions`, `guidelines/206`.
    pub slug: String,
    pub title: String,
    pub kind: Kind,
    /// How the source is named: "2024 Guidelines, Standards & Procedures, Appendix B".
    pub source: String,
    /// The edition it belongs to: `2024`, `bhin-25-010`. Citations are unique within one.
    pub edition: String,
    /// Of that edition, YYYY-MM-DD; `None` where the source bears no date.
    pub date: Option<String>,
    pub status: Status,
    /// The heading that the source prints over several documents: "SECTION 100 - General Provisions".
    pub part: Option<String>,
    /// What its citations begin with: `207.`, `Appendix C.`, `MA`; empty in a code.
    pub cite: String,
}

/// What a document holds, which decides how its file is read and its page looks. `docs/content.md` shows each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A code of ethics of this program: principles and items.
    Code,
    Sanctions,
    /// Numbered paragraphs.
    Section,
    /// A section whose items define terms.
    Glossary,
    /// A section whose tables say what things cost.
    Fees,
    /// Competencies with what each asks for.
    Competencies,
    /// Domains of an exam with their tasks.
    Blueprint,
    /// Our own table from citations to citations.
    Crosswalk,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Current,
    /// Kept for comparison.
    Superseded,
    OtherProgram,
}

/// One citable piece: a principle, an item, a sub-item, a numbered paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Node {
    /// As a person cites it: `H12.a`, `may-not 3`, `206.1`, `500.2.E`, `Appendix C.3`; a principle is `H`, the list of
    /// prohibitions `may-not`, the words to sign `pledge`. In every edition of a code it is the canonical one.
    pub citation: String,
    /// Its fragment in the page, which never changes: `H12-a`, `may-not-3`, `s206-1`.
    pub anchor: String,
    pub holds: Holds,
    /// The mark the source prints before it: `12.`, `a.`, `H.`; empty where it prints none, and before the pledge.
    pub label: String,
    /// Its own official words as inline HTML, without the label and without its children; paragraphs are parted
    /// by `<br />`. Empty where the source has lost a heading.
    pub html: String,
    pub line: u64,
    /// A heading that the source prints before this and the following nodes.
    pub group: Option<String>,
    pub children: Vec<Node>,
    /// Unnumbered words, lists and tables that follow its children.
    pub after: Vec<Flow>,
    /// Editor's notes on it.
    pub notes: Vec<Note>,
}

/// How a copy of a code prints what its citation names: copies join items, part them, and print some twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// The cited item, whole.
    Itself,
    /// Also these items, which this copy does not part from it: G4 with G5.
    With(Vec<String>),
    /// One part of the item, counted from 1: the copy parts its sentences.
    Part(u32),
    /// The item once more, out of its place.
    Again,
}

/// A piece of running text beside the numbered words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Flow {
    /// Inline HTML.
    Paragraph {
        html: String,
    },
    /// A heading without a citation, such as a column's name. Inline HTML.
    Heading {
        html: String,
    },
    List {
        items: Vec<Bullet>,
    },
    Table(Table),
}

/// An item of a list without marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bullet {
    pub html: String,
    pub children: Vec<Bullet>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// Names of the columns as inline HTML; some may be empty.
    pub head: Vec<String>,
    pub rows: Vec<Row>,
}

/// A row of a table. One that begins with a mark can be cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub citation: Option<String>,
    pub anchor: Option<String>,
    /// The mark printed before the first cell's words; empty where there is none.
    pub label: String,
    /// As many as the table has columns. Inline HTML.
    pub cells: Vec<String>,
    pub line: u64,
}

/// An editor's note: our words about the official ones, never part of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The citation it is about; empty for the document as a whole.
    pub about: String,
    /// Inline HTML; paragraphs are parted by `<br />`.
    pub html: String,
    pub line: u64,
}

/// One row of the Violation Guidelines (Appendix F).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sanction {
    /// As printed: `E4`, `J1/2/3`.
    pub label: String,
    /// Its place in the table, from 1: several rows may share a label.
    pub number: u32,
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
    pub notes: Vec<Note>,
}

impl Sanction {
    /// Whether the row is about an item of a code. A sub-item has the rows of its item: the table says `H12`, never
    /// `H12.a`.
    pub fn reaches(&self, citation: &str) -> bool {
        let item = citation.split('.').next().unwrap_or(citation);
        self.items.iter().any(|reached| reached == item)
    }
}
