//! The words that are signed: where a code keeps them, and the sheet on which they are printed.

use super::super::frame::{Press, rules};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Library, Node};
use serde_json::json;

/// How a code cites its words to sign, and where the sheet with them stands.
const PLEDGE: &str = "pledge";
pub const SHEET: &str = "code/pledge";

pub fn pledge(code: &Document) -> Option<&Node> {
    code.nodes.iter().find(|node| node.citation == PLEDGE)
}

/// The sheet on which the words of a code of a date are signed.
pub fn sheet(
    press: &Press,
    library: &Library,
    (code, pledge, date): (&Document, &Node, Option<String>),
) -> Result<Artifact, Problem> {
    let paragraphs: Vec<&str> = pledge.html.split("<br />").map(str::trim).collect();
    let facts = json!({
        "front": code.front,
        "date": date,
        "anchor": pledge.anchor,
        "paragraphs": paragraphs,
        "rules": rules(library),
    });
    press.page("pledge.html", &format!("{SHEET}/index.html"), &facts)
}
