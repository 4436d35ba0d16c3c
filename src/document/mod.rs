//! The official words: Markdown into a tree of nodes that each carry a citation, a fixed anchor and HTML.
//! pulldown-cmark is used here alone.

mod node;

pub use node::{Document, Front, Node, Sanction};
