//! The pages of the official words: a page for each document, the code of the site's edition once more under an address
//! that outlives editions, a sheet to sign, and the contents of everything.

mod view;
mod figures;
mod pledge;
mod contents;

use super::editions::{copies, lost_headings};
use super::frame::{CODE, Press, rules};
use super::gloss::Gloss;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Kind, Library, Note, Sanction};
use crate::time::Day;
use pledge::{SHEET, pledge, sheet};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use view::Viewer;

/// A row of the sanctions table with its glossary links.
#[derive(Serialize)]
struct RowView<'a> {
    label: &'a str,
    anchor: &'a str,
    items: &'a [String],
    conduct_html: String,
    minimum_html: String,
    maximum_html: String,
    notes: &'a [Note],
}

/// Hands on a page for each document, the sheet, and the contents.
pub fn pages<E: From<Problem>>(
    press: &Press,
    library: &Library,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    for document in library.documents.iter().filter(|document| document.front.kind != Kind::Crosswalk) {
        document_pages(press, library, document)?.into_iter().try_for_each(&mut *sink)?;
    }
    if let Some((code, pledge)) = library.code().and_then(|code| Some((code, pledge(code)?))) {
        let date = date(press, code)?;
        sink(sheet(press, library, (code, pledge, date))?)?;
    }
    let facts = json!({ "contents": contents::contents(library), "rules": rules(library) });
    sink(press.page("guidelines.html", "guidelines/index.html", &facts)?)
}

/// What pages in our own words say of the edition they speak of: its name, its date, its fees.
pub fn printed(press: &Press, library: &Library) -> Result<Value, Problem> {
    let dated = library.of_edition(&library.edition).find(|document| document.front.date.is_some());
    let date = dated.map(|document| date(press, document)).transpose()?.flatten();
    Ok(json!({ "edition": library.edition, "date": date, "fees": figures::prices(library) }))
}

/// A document's page; that of the site's own code also under the address that outlives editions.
fn document_pages(press: &Press, library: &Library, document: &Document) -> Result<Vec<Artifact>, Problem> {
    let mut gloss = Gloss::of(library, document);
    let lead = gloss.link_flows(&document.lead);
    let nodes = Viewer { library, document }.nodes(&mut gloss);
    let rows: Vec<RowView> = document.sanctions.iter().map(|row| row_view(row, &mut gloss)).collect();
    let is_own_code = document.front.kind == Kind::Code && document.front.edition == library.edition;
    let facts = json!({
        "front": document.front,
        "name": contents::name(&document.front),
        "date": date(press, document)?,
        "lead": lead,
        "notes": document.notes,
        "nodes": nodes,
        "entries": contents::entries(document),
        "neighbours": contents::neighbours(library, document),
        "meanings": gloss.meanings(),
        "chart": figures::chart(press.words(), document)?,
        "copies": copies(library),
        "lost": lost_headings(library, document),
        "sanctions": rows,
        "code_items": items(library, &document.sanctions),
        "sheet": pledge(document).filter(|_| is_own_code).map(|_| SHEET),
        "rules": rules(library),
    });
    let addresses = std::iter::once(document.front.slug.as_str()).chain(is_own_code.then_some(CODE));
    let template = template(document.front.kind);
    addresses.map(|address| press.page(template, &format!("{address}/index.html"), &facts)).collect()
}

fn template(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "code.html",
        Kind::Sanctions => "sanctions.html",
        Kind::Fees => "fees.html",
        Kind::Competencies => "competencies.html",
        Kind::Blueprint => "blueprint.html",
        Kind::Section | Kind::Glossary | Kind::Crosswalk => "section.html",
    }
}

/// The date of a document's edition as people read it; none where it bears none.
fn date(press: &Press, document: &Document) -> Result<Option<String>, Problem> {
    let day = document.front.date.as_deref().and_then(Day::parse);
    day.map(|day| press.words().day(day)).transpose()
}

fn row_view<'a>(row: &'a Sanction, gloss: &mut Gloss) -> RowView<'a> {
    RowView {
        label: &row.label,
        anchor: &row.anchor,
        items: &row.items,
        conduct_html: gloss.link(&row.conduct_html),
        minimum_html: gloss.link(&row.minimum_html),
        maximum_html: gloss.link(&row.maximum_html),
        notes: &row.notes,
    }
}

/// The address of every item that a sanctions table names, so that it links only to items there are.
fn items<'a>(library: &'a Library, sanctions: &'a [Sanction]) -> BTreeMap<&'a str, String> {
    let named = sanctions.iter().flat_map(|sanction| &sanction.items);
    let address = |item: &'a String| {
        let found = library.find(item)?;
        Some((item.as_str(), format!("{}/index.html#{}", found.document.front.slug, found.node.anchor)))
    };
    named.filter_map(address).collect()
}
