//! The index of terms: every word of the documents, by letter, with links to where it stands. What the search box finds
//! with script is found here without.

use super::facts::Facts;
use super::frame::Press;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Library};
use crate::index::fulltext::{Place, Term, cited_as};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A word that stands in more places than this leads to whole documents instead.
const MOST_PLACES: usize = 10;

/// The letter of words that begin with none from a to z; it sorts behind them.
const OTHER: &str = "~";

/// A line of the index.
#[derive(Serialize)]
struct Line<'a> {
    forms: &'a [String],
    places: Vec<Link<'a>>,
}

/// A link from a line.
#[derive(PartialEq, Serialize)]
struct Link<'a> {
    address: &'a str,
    label: &'a str,
    /// Where it is not the site's own.
    edition: Option<&'a str>,
}

/// Hands on the list of letters and a page for each.
pub fn pages<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let labels = labels(facts.library);
    let mut letters: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for term in &facts.terms.lines {
        letters.entry(letter(term)).or_default().push(line(term, facts, &labels));
    }
    let list: Vec<Value> = letters
        .iter()
        .map(|(letter, lines)| json!({ "letter": letter, "file": file(letter), "count": lines.len() }))
        .collect();
    let shared = |more: Value| json!({ "letters": list, "other": OTHER, "rules": super::frame::rules(facts.library), "page": more });
    sink(press.page("terms.html", "guidelines/terms/index.html", &shared(Value::Null))?)?;
    for (letter, lines) in &letters {
        let page = shared(json!({ "letter": letter, "lines": lines }));
        sink(press.page("terms.html", &format!("guidelines/terms/{}", file(letter)), &page)?)?;
    }
    Ok(())
}

fn letter(term: &Term) -> String {
    let first = term.forms.first().and_then(|form| form.chars().next());
    first.filter(char::is_ascii_lowercase).map_or(OTHER.to_owned(), String::from)
}

fn file(letter: &str) -> String {
    format!("{}.html", if letter == OTHER { "other" } else { letter })
}

/// What a document is called in the index: its citation, else its title.
fn label(document: &Document) -> &str {
    let citation = cited_as(&document.front);
    if citation.is_empty() { &document.front.title } else { citation }
}

/// The documents' names by their pages.
fn labels(library: &Library) -> BTreeMap<String, &str> {
    let page = |document: &Document| format!("{}/index.html", document.front.slug);
    library.documents.iter().map(|document| (page(document), label(document))).collect()
}

fn line<'a>(term: &'a Term, facts: &Facts<'a>, labels: &BTreeMap<String, &'a str>) -> Line<'a> {
    let link = if term.places.len() > MOST_PLACES { document_link } else { own_link };
    let mut links: Vec<Link> = Vec::new();
    for place in term.places.iter().filter_map(|number| facts.terms.places.get(*number as usize)) {
        let link = link(place, labels);
        if !links.contains(&link) {
            links.push(link);
        }
    }
    Line { forms: &term.forms, places: links }
}

/// A piece by its citation; one without, such as the introduction of a code, by its document.
fn own_link<'a>(place: &'a Place, labels: &BTreeMap<String, &'a str>) -> Link<'a> {
    if place.citation.is_empty() {
        return document_link(place, labels);
    }
    Link { address: &place.address, label: &place.citation, edition: place.edition.as_deref() }
}

fn document_link<'a>(place: &'a Place, labels: &BTreeMap<String, &'a str>) -> Link<'a> {
    let address = place.address.split('#').next().unwrap_or_default();
    let label = labels.get(address).copied().unwrap_or_default();
    Link { address, label, edition: place.edition.as_deref() }
}
