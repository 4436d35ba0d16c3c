//! Our own tables that lead from one document to another: a map from each principle of the code to what else bears on it,
//! and another program's code beside this one. Marked as ours; the words of both sides are official.

use super::frame::{Press, rules};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::editions::principle_of;
use crate::document::{Document, Flow, Kind, Library, Node, Row, Sanction, Table, anchor, cited, plain};
use serde::Serialize;
use serde_json::json;

/// Rows of a table under what their first citations belong to.
#[derive(Serialize)]
struct Group<'a> {
    /// The principle; empty where the first citations are not of a code.
    citation: &'a str,
    anchor: String,
    /// Whether the citation is a letter, with which the heading opens.
    is_lettered: bool,
    heading: String,
    rows: Vec<RowView<'a>>,
    /// The rows of the sanctions table that reach an item of the principle.
    sanctions: Vec<SanctionLink<'a>>,
}

#[derive(Serialize)]
struct RowView<'a> {
    from: Vec<Link<'a>>,
    to: Vec<Link<'a>>,
    /// What both are about, in our words: inline HTML.
    about: &'a str,
}

#[derive(Serialize)]
struct Link<'a> {
    citation: &'a str,
    /// The page, and the place on it.
    slug: &'a str,
    anchor: &'a str,
    /// Of its document; empty for a code, which the page names.
    title: &'a str,
    /// Its words; in a map those of the code, and others only where they are short.
    words: String,
}

/// As many bytes of words a map shows.
const SHORT: usize = 160;

#[derive(Serialize)]
struct SanctionLink<'a> {
    number: u32,
    label: &'a str,
    slug: &'a str,
    anchor: &'a str,
}

/// Hands on a page for each crosswalk.
pub fn pages<E: From<Problem>>(
    press: &Press,
    library: &Library,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    library.of_kind(Kind::Crosswalk).try_for_each(|document| sink(page(press, library, document)?))
}

fn page(press: &Press, library: &Library, document: &Document) -> Result<Artifact, Problem> {
    let is_table = |flow: &&Flow| matches!(flow, Flow::Table(_));
    let words: Vec<&Flow> = document.lead.iter().filter(|flow| !is_table(flow)).collect();
    let tables = document.lead.iter().filter_map(|flow| if let Flow::Table(table) = flow { Some(table) } else { None });
    let table = tables.into_iter().next();
    let is_map = document.front.edition == library.edition;
    let facts = json!({
        "front": document.front,
        "words": words,
        "notes": document.notes,
        "head": table.map(|table| &table.head),
        "groups": table.map(|table| groups(library, document, table)),
        "is_map": is_map,
        "rules": rules(library),
    });
    press.page("crosswalk.html", &format!("{}/index.html", document.front.slug), &facts)
}

/// Neighbouring rows of one principle are one group; rows of another program's code are one group together.
fn groups<'a>(library: &'a Library, document: &'a Document, table: &'a Table) -> Vec<Group<'a>> {
    let is_map = document.front.edition == library.edition;
    let principle = |row: &&'a Row| cited(&row.cells[0]).next().filter(|_| is_map).map_or("", principle_of);
    let rows: Vec<&Row> = table.rows.iter().filter(|row| row.cells.len() == table.head.len()).collect();
    let groups = rows.chunk_by(|one, next| principle(one) == principle(next));
    groups.map(|rows| group(library, document, principle(&rows[0]), rows)).collect()
}

fn group<'a>(library: &'a Library, document: &'a Document, citation: &'a str, rows: &[&'a Row]) -> Group<'a> {
    let found = library.find(citation);
    let link = |edition: &'a str, cell: &'a str| {
        cited(cell).filter_map(|citation| link(library, edition, citation)).collect::<Vec<_>>()
    };
    let rows = rows.iter().map(|row| RowView {
        from: link(&document.front.edition, &row.cells[0]),
        to: link(&library.edition, &row.cells[1]),
        about: &row.cells[2],
    });
    Group {
        citation,
        anchor: anchor(citation),
        is_lettered: citation.len() == 1,
        heading: found.map(|found| plain(&found.node.html)).unwrap_or_default(),
        rows: rows.collect(),
        sanctions: found.map(|found| sanctions(library, &found.node.children)).unwrap_or_default(),
    }
}

fn link<'a>(library: &'a Library, edition: &str, citation: &'a str) -> Option<Link<'a>> {
    let (document, anchor) = library.place_in(edition, citation)?;
    let node = library.find_in(edition, citation);
    let words = node.map(|found| plain(&found.node.html)).unwrap_or_default();
    let is_code = document.front.kind == Kind::Code || edition != library.edition;
    let title = if is_code { "" } else { &document.front.title };
    let words = if is_code || words.len() <= SHORT { words } else { String::new() };
    Some(Link { citation, slug: &document.front.slug, anchor, title, words })
}

/// Every row of the sanctions table that reaches one of these items, in the printed order.
fn sanctions<'a>(library: &'a Library, items: &[Node]) -> Vec<SanctionLink<'a>> {
    let rows = library.sanctions().filter(|(_, row)| items.iter().any(|item| row.reaches(&item.citation)));
    let link = |(document, row): (&'a Document, &'a Sanction)| SanctionLink {
        number: row.number,
        label: &row.label,
        slug: &document.front.slug,
        anchor: &row.anchor,
    };
    rows.map(link).collect()
}
