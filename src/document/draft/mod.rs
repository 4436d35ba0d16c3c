//! A first draft of content files from a text in the style of a scanned or copied document, so that a new edition does
//! not start by hand. Nothing of the source is lost: every word stands in a draft, or under a caution that `check` refuses
//! until a person has looked at it. `docs/content.md` describes the files.
//!
//! The road of a source: `line` knows each line for what it is, `cut` parts it into documents, `tree` finds how deep each
//! piece stands, `code`, `section` and the tables write it on a `page`.

mod words;
mod doubt;
mod inline;
mod line;
mod pipes;
mod cut;
mod tree;
mod page;
mod cell;
mod grid;
mod blueprint;
mod penalties;
mod competencies;
mod list;
mod section;
mod code;
mod file;
mod assemble;

pub use assemble::draft;
pub use file::{Draft, File, Naming};
