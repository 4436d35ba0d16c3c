//! Links from one document's file to another's become links to its page. A link to nothing is a problem with its line.

use crate::diagnostic::Findings;
use crate::document::fault::{Fault, Report};
use crate::document::inline::REFERENCE;
use crate::document::node::{Document, Flow, Node};
use std::collections::{BTreeMap, BTreeSet};

/// A page and the places in it that a link may name.
struct Page {
    slug: String,
    anchors: BTreeSet<String>,
}

/// Puts `ref:SLUG/index.html#ANCHOR` in the place of every address of a file; pages put the way to the site's root in
/// the place of `ref:`.
pub fn resolve(documents: &mut [Document]) -> Findings {
    let pages: BTreeMap<String, Page> =
        documents.iter().map(|document| (document.file.replace('\\', "/"), page(document))).collect();
    let mut findings = Findings::default();
    for document in documents {
        let mut report = Report::new(&document.file, "");
        let mut found = BTreeMap::new();
        for link in &document.links {
            match lookup(&pages, &document.file, &link.address) {
                Ok(address) => {
                    found.insert(quoted(&link.address), quoted(&address));
                }
                Err(fault) => report.found(Some(link.line), &link.address, fault),
            }
        }
        findings.extend(report.findings());
        document.each_html(&mut |html| {
            for (from, to) in &found {
                *html = html.replace(from, to);
            }
        });
    }
    findings
}

/// An address as it stands in HTML.
fn quoted(address: &str) -> String {
    format!("href=\"{REFERENCE}{address}\"")
}

fn lookup(pages: &BTreeMap<String, Page>, from: &str, address: &str) -> Result<String, Fault> {
    let (file, anchor) = address.split_once('#').map_or((address, None), |(file, anchor)| (file, Some(anchor)));
    let page = pages.get(&beside(from, file)).ok_or(Fault::LinkLost("the file of another document"))?;
    match anchor {
        None => Ok(format!("{}/index.html", page.slug)),
        Some(anchor) if page.anchors.contains(anchor) => Ok(format!("{}/index.html#{anchor}", page.slug)),
        Some(_) => Err(Fault::LinkLost("a place that the other document has")),
    }
}

/// A file's path as another file beside or above it names it.
fn beside(from: &str, file: &str) -> String {
    let from = from.replace('\\', "/");
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn page(document: &Document) -> Page {
    let mut anchors: BTreeSet<String> = document.sanctions.iter().map(|row| row.anchor.clone()).collect();
    note_anchors(&document.nodes, &mut anchors);
    Page { slug: document.front.slug.clone(), anchors }
}

fn note_anchors(nodes: &[Node], anchors: &mut BTreeSet<String>) {
    for node in nodes {
        anchors.insert(node.anchor.clone());
        for flow in &node.after {
            if let Flow::Table(table) = flow {
                anchors.extend(table.rows.iter().filter_map(|row| row.anchor.clone()));
            }
        }
        note_anchors(&node.children, anchors);
    }
}
