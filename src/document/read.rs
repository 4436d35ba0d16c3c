//! One content file into one document.

use crate::diagnostic::Findings;
use crate::document::block::{Block, blocks};
use crate::document::fault::{Fault, Report};
use crate::document::front;
use crate::document::headed;
use crate::document::node::{Document, Front, Kind, Sanction};
use crate::document::outline;
use crate::document::outline::Outline;
use crate::document::sanctions;

/// Reads a content file and tells every problem in it. There is no document when its front matter cannot be read; one
/// that comes with problems is for showing them, not for publishing. `file` is the name that messages show.
pub fn read(file: &str, text: &str) -> (Option<Document>, Findings) {
    let mut report = Report::new(file, text);
    let document = front::split(text, &mut report).map(|(front, body)| {
        let (blocks, links) = blocks(&body, &mut report);
        if blocks.is_empty() && report.is_empty() {
            report.found(None, "", Fault::Empty);
        }
        let (Outline { lead, nodes, notes }, sanctions) = outline(&front, blocks, &mut report);
        Document { front, file: file.to_string(), lead, nodes, sanctions, notes, links }
    });
    (document, report.findings())
}

fn outline(front: &Front, blocks: Vec<Block>, report: &mut Report) -> (Outline, Vec<Sanction>) {
    let outline = match front.kind {
        Kind::Sanctions => return sanctions::rows(blocks, report),
        Kind::Code => outline::code(blocks, report),
        Kind::Section | Kind::Glossary | Kind::Fees => outline::section(&front.cite, blocks, report),
        Kind::Competencies => headed::competencies(&front.cite, blocks, report),
        Kind::Blueprint => headed::blueprint(&front.cite, blocks, report),
        Kind::Crosswalk => headed::crosswalk(blocks, report),
    };
    (outline, Vec::new())
}
