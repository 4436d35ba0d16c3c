//! What only all documents together show: an address taken twice, a citation given twice in one edition, a sanction or a
//! crosswalk for an item that no document holds.

use crate::diagnostic::Findings;
use crate::document::fault::{Fault, Report};
use crate::document::library::Library;
use crate::document::node::{Document, Flow, Kind, Node, Row};
use std::collections::{BTreeMap, BTreeSet};

/// Checks documents, each read without problems, against one another.
pub fn check(library: &Library) -> Findings {
    let mut findings = Findings::default();
    let mut slugs = BTreeMap::new();
    let mut citations = BTreeMap::new();
    for document in &library.documents {
        let mut report = Report::new(&document.file, "");
        if let Some(other) = slugs.insert(&document.front.slug, &document.file) {
            report.found(None, &document.front.slug, Fault::SlugDoubled(other.clone()));
        } else {
            claim_citations(document, &mut citations, &mut report);
        }
        check_sanctions(document, library, &mut report);
        check_crosswalk(document, library, &mut report);
        findings.extend(report.findings());
    }
    findings
}

/// Documents of an edition share one space of citations, so that `H12` names one thing. The first doubled one of a
/// document is enough to say: it is rarely alone.
fn claim_citations<'a>(document: &'a Document, taken: &mut BTreeMap<(&'a str, &'a str), &'a str>, report: &mut Report) {
    let edition = document.front.edition.as_str();
    let own = cited_lines(&document.nodes);
    let doubled = own.iter().find_map(|(citation, line)| Some((citation, line, taken.get(&(edition, *citation))?)));
    if let Some((citation, line, file)) = doubled {
        report.found(Some(*line), citation, Fault::CitationElsewhere(citation.to_string(), file.to_string()));
    }
    for (citation, _) in own {
        taken.entry((edition, citation)).or_insert(&document.file);
    }
}

fn check_sanctions(document: &Document, library: &Library, report: &mut Report) {
    let edition = &document.front.edition;
    let codes = library.codes().filter(|code| code.front.edition == *edition);
    let known: BTreeSet<&str> = codes.flat_map(|code| citations(&code.nodes)).collect();
    for row in &document.sanctions {
        for item in row.items.iter().filter(|item| !known.contains(item.as_str())) {
            report.found(Some(row.line), item, Fault::SanctionUnknownItem(edition.clone()));
        }
    }
}

/// The first column of a crosswalk cites its own edition, the second the site's.
fn check_crosswalk(document: &Document, library: &Library, report: &mut Report) {
    if document.front.kind != Kind::Crosswalk {
        return;
    }
    let mut tables = 0;
    for flow in &document.lead {
        let Flow::Table(table) = flow else { continue };
        tables += usize::from(table.head.len() == 3);
        for row in &table.rows {
            let editions = [document.front.edition.as_str(), library.edition.as_str()];
            let cells = row.cells.iter().zip(editions);
            cells.for_each(|(cell, edition)| check_cell(row, cell, (edition, library), report));
        }
    }
    if tables != 1 {
        report.found(None, "", Fault::CrosswalkTable);
    }
}

fn check_cell(row: &Row, cell: &str, (edition, library): (&str, &Library), report: &mut Report) {
    for citation in cited(cell).filter(|citation| library.place_in(edition, citation).is_none()) {
        report.found(Some(row.line), citation, Fault::CrosswalkCitation(edition.to_owned()));
    }
}

/// The citations in a cell of a crosswalk, which commas part.
pub fn cited(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').map(str::trim).filter(|citation| !citation.is_empty())
}

/// Every citation of these nodes, of those under them and of their tables' rows, each with its line.
fn cited_lines(nodes: &[Node]) -> Vec<(&str, u64)> {
    let mut all = Vec::new();
    for node in nodes {
        all.push((node.citation.as_str(), node.line));
        all.extend(cited_lines(&node.children));
        for flow in &node.after {
            let Flow::Table(table) = flow else { continue };
            all.extend(table.rows.iter().filter_map(|row| Some((row.citation.as_deref()?, row.line))));
        }
    }
    all
}

/// Every citation of these nodes and of those under them, in the order of the text.
fn citations(nodes: &[Node]) -> Vec<&str> {
    nodes.iter().flat_map(|node| std::iter::once(node.citation.as_str()).chain(citations(&node.children))).collect()
}
