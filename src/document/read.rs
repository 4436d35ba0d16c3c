//! One content file into one document.

use crate::diagnostic::Findings;
use crate::document::block::{Block, blocks};
use crate::document::fault::{Fault, Report};
use crate::document::front;
use crate::document::node::{Document, Front};
use crate::document::outline;
use crate::document::outline::Outline;
use crate::document::sanctions;

/// Reads a content file and tells every problem in it. There is no document when its front matter cannot be read; one
/// that comes with problems is for showing them, not for publishing. `file` is the name that messages show.
pub fn read(file: &str, text: &str) -> (Option<Document>, Findings) {
    let mut report = Report::new(file, text);
    let document = front::split(text, &mut report).map(|(front, body)| {
        let blocks = blocks(&body, &mut report);
        if blocks.is_empty() {
            report.found(None, "", Fault::Empty);
        }
        assemble(file, front, blocks, &mut report)
    });
    (document, report.findings())
}

fn assemble(file: &str, front: Front, blocks: Vec<Block>, report: &mut Report) -> Document {
    let file = file.to_string();
    if front.kind == "sanctions" {
        let (lead_html, sanctions) = sanctions::rows(blocks, report);
        return Document { front, file, lead_html, nodes: Vec::new(), sanctions };
    }
    let Outline { lead_html, nodes } = match front.kind.as_str() {
        "code" => outline::code(blocks, report),
        _ => outline::section(section_number(&front.slug), blocks, report),
    };
    Document { front, file, lead_html, nodes, sanctions: Vec::new() }
}

/// `207` of `guidelines/207`.
fn section_number(slug: &str) -> &str {
    slug.rsplit('/').next().unwrap_or(slug)
}
