//! The official words: Markdown into a tree of nodes that each carry a citation, a fixed anchor and HTML.
//! pulldown-cmark is used here alone. `docs/content.md` describes the files for those who write them.
//!
//! The road of one file: `front` takes the settings off its head, `block` cuts the rest into headings, lists and
//! paragraphs, `outline` or `sanctions` gives each piece its citation, `read` puts it together. `find` and `check` look
//! across documents.

mod node;
mod fault;
mod front;
mod mark;
mod block;
mod outline;
mod sanctions;
mod read;
mod find;
mod check;

pub use check::check;
pub use find::{Found, find, sanctions_for};
pub use node::{Document, Front, Node, Sanction};
pub use read::read;
