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

/// So many links end a page: a reader who moves by keyboard passes them one by one.
const LINKS: usize = 250;

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

/// A page of the index.
#[derive(Serialize)]
struct Page<'a> {
    letter: String,
    /// Which page of its letter it is, from 1.
    part: usize,
    file: String,
    lines: Vec<Line<'a>>,
}

/// Hands on the list of pages, and each of them.
pub fn pages<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let pages = cut(facts);
    let list: Vec<Value> = pages.iter().map(|page| entry(page, &pages)).collect();
    let shared = |more: Value| json!({ "letters": list, "other": OTHER, "rules": super::frame::rules(facts.library), "page": more });
    sink(press.page("terms.html", "guidelines/terms/index.html", &shared(Value::Null))?)?;
    for page in &pages {
        let path = format!("guidelines/terms/{}", page.file);
        sink(press.page("terms.html", &path, &shared(json!(page)))?)?;
    }
    Ok(())
}

/// The lines of the index in pages: at most a letter each, and no longer than a keyboard can pass.
fn cut<'a>(facts: &Facts<'a>) -> Vec<Page<'a>> {
    let labels = labels(facts.library);
    let mut pages: Vec<Page> = Vec::new();
    for term in &facts.terms.lines {
        let (letter, line) = (letter(term), line(term, facts, &labels));
        match pages.last_mut().filter(|page| page.letter == letter) {
            Some(page) if !page.is_full() => page.lines.push(line),
            last => {
                let part = last.map_or(1, |page| page.part + 1);
                pages.push(Page { file: file(&letter, part), letter, part, lines: vec![line] });
            }
        }
    }
    pages
}

impl Page<'_> {
    fn is_full(&self) -> bool {
        self.lines.iter().map(|line| line.places.len()).sum::<usize>() >= LINKS
    }
}

/// A page in the list of all: by its letter, or, where a letter has several, by its first and last word.
fn entry(page: &Page, pages: &[Page]) -> Value {
    let is_whole = pages.iter().filter(|other| other.letter == page.letter).count() == 1;
    let word = |line: Option<&Line>| line.and_then(|line| line.forms.first()).cloned().unwrap_or_default();
    json!({
        "letter": page.letter,
        "file": page.file,
        "is_whole": is_whole,
        "first": word(page.lines.first()),
        "last": word(page.lines.last()),
    })
}

fn letter(term: &Term) -> String {
    let first = term.forms.first().and_then(|form| form.chars().next());
    first.filter(char::is_ascii_lowercase).map_or(OTHER.to_owned(), String::from)
}

fn file(letter: &str, part: usize) -> String {
    let name = if letter == OTHER { "other" } else { letter };
    if part == 1 { format!("{name}.html") } else { format!("{name}-{part}.html") }
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
