//! The `fulltext` and `passages` trees: every piece of the official words under the words it holds, with weights worked
//! out by tantivy, so that a reader's browser only folds what is typed, looks it up and adds.
//!
//! `unit` cuts documents into pieces, `engine` weighs words, `word` and `passage` are what stands in the two trees,
//! `build` puts them together with the list of terms for readers without script. docs/format.md, "Words".

mod unit;
mod engine;
mod word;
mod passage;
mod build;

pub use build::{Fulltext, Place, Term, Terms, build};
pub use engine::{Also, Engine, EngineError};
pub use passage::Passage;
pub use unit::{Folded, Unit, cited_as, units};
pub use word::{Entry, citation_key, citation_tree_key, is_citation, is_common};

/// The trees' names in the head.
pub const TREE: &str = "fulltext";
pub const PASSAGES: &str = "passages";
