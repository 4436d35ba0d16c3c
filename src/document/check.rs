//! What only all documents together show: an address taken twice, a citation given twice, a sanction for an item that
//! no code holds.

use crate::diagnostic::Findings;
use crate::document::fault::{Fault, Report};
use crate::document::node::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};

/// Checks documents, each read without problems, against one another.
pub fn check(documents: &[Document]) -> Findings {
    let mut findings = Findings::default();
    let mut slugs = BTreeMap::new();
    let mut citations = BTreeMap::new();
    for document in documents {
        let mut report = Report::new(&document.file, "");
        if let Some(other) = slugs.insert(&document.front.slug, &document.file) {
            report.found(None, &document.front.slug, Fault::SlugDoubled(other.clone()));
        } else if document.front.status == "current" {
            claim_citations(document, &mut citations, &mut report);
        }
        check_sanctions(document, documents, &mut report);
        findings.extend(report.findings());
    }
    findings
}

/// Current documents share one space of citations, so that `H12` names one thing. The first doubled one of a document
/// is enough to say: it is rarely alone.
fn claim_citations<'a>(document: &'a Document, taken: &mut BTreeMap<&'a str, &'a str>, report: &mut Report) {
    let own = citations(&document.nodes);
    if let Some((citation, file)) = own.iter().find_map(|own| taken.get_key_value(own)) {
        report.found(None, "", Fault::CitationElsewhere(citation.to_string(), file.to_string()));
    }
    for citation in own {
        taken.entry(citation).or_insert(&document.file);
    }
}

fn check_sanctions(document: &Document, documents: &[Document], report: &mut Report) {
    let edition = &document.front.edition;
    let codes = documents.iter().filter(|other| other.front.kind == "code" && other.front.edition == *edition);
    let known: BTreeSet<&str> = codes.flat_map(|code| citations(&code.nodes)).collect();
    for row in &document.sanctions {
        for item in row.items.iter().filter(|item| !known.contains(item.as_str())) {
            report.found(Some(row.line), item, Fault::SanctionUnknownItem(edition.clone()));
        }
    }
}

/// Every citation of these nodes and of those under them, in the order of the text.
fn citations(nodes: &[Node]) -> Vec<&str> {
    nodes.iter().flat_map(|node| std::iter::once(node.citation.as_str()).chain(citations(&node.children))).collect()
}
