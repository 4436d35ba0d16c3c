//! The index of terms: every word of the documents, by letter, with links to where it stands. What the search box finds
//! with script is found here without.

use super::facts::Facts;
use super::frame::Press;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Library};
use crate::index::fulltext::{Term, Unit};
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
    places: Vec<Place<'a>>,
}

/// A link from a line.
#[derive(PartialEq, Serialize)]
struct Place<'a> {
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
    for term in facts.terms {
        letters.entry(letter(term)).or_default().push(line(term, &labels));
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
    let cite = document.front.cite.trim_end_matches('.');
    if cite.is_empty() { &document.front.title } else { cite }
}

/// The documents' names by their pages.
fn labels(library: &Library) -> BTreeMap<String, &str> {
    let page = |document: &Document| format!("{}/index.html", document.front.slug);
    library.documents.iter().map(|document| (page(document), label(document))).collect()
}

fn line<'a>(term: &'a Term, labels: &BTreeMap<String, &'a str>) -> Line<'a> {
    let place = if term.places.len() > MOST_PLACES { document_place } else { own_place };
    let mut places: Vec<Place> = Vec::new();
    for unit in &term.places {
        let place = place(unit, labels);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    Line { forms: &term.forms, places }
}

/// A piece by its citation; one without, such as the introduction of a code, by its document.
fn own_place<'a>(unit: &'a Unit, labels: &BTreeMap<String, &'a str>) -> Place<'a> {
    if unit.citation.is_empty() {
        return document_place(unit, labels);
    }
    Place { address: &unit.address, label: &unit.citation, edition: unit.edition.as_deref() }
}

fn document_place<'a>(unit: &'a Unit, labels: &BTreeMap<String, &'a str>) -> Place<'a> {
    let address = unit.address.split('#').next().unwrap_or_default();
    let label = labels.get(address).copied().unwrap_or_default();
    Place { address, label, edition: unit.edition.as_deref() }
}
