//! The official words: Markdown into a tree of nodes that each carry a citation, a fixed anchor and HTML.
//! pulldown-cmark is used here alone. `docs/content.md` describes the files for those who write them.
//!
//! The road of one file: `front` takes the settings off its head, `block` cuts the rest into headings, lists, tables and
//! notes (`inline` their words), `outline`, `headed` or `sanctions` give each piece its citation with the help of
//! `register` and `flow`, `read` puts it together. `resolve`, `library` and `check` look across documents.
//! `draft` goes the other way: from a scanned text to files for a person to finish.

mod mark;
mod inline;
mod link;
mod node;
mod text;
mod fault;
mod front;
mod lines;
mod block;
mod flow;
mod register;
mod outline;
mod headed;
mod sanctions;
mod read;
mod resolve;
mod library;
mod check;
mod plain;
mod glossary;
mod difference;
pub mod editions;
pub mod draft;

pub use check::{check, cited};
pub use difference::{Run, difference};
pub use front::is_slug;
pub use glossary::{Term, first_term, terms};
pub use library::{Found, Library};
pub use link::FileLink;
pub use node::{Bullet, Document, Flow, Front, Holds, Kind, Node, Note, Row, Sanction, Status, Table};
pub use plain::plain;
pub use read::read;
pub use register::anchor;
pub use resolve::resolve;
