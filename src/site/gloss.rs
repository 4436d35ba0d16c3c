//! Links from official words to the glossary: the first use of a term in each section becomes a link to its meaning at the
//! end of the page. Tags are put around words; no word is changed, added or taken away.

use crate::document::{Bullet, Document, Flow, Kind, Library, Term, anchor, first_term, terms};
use serde::Serialize;
use std::collections::BTreeSet;

/// The glossary at work on one page.
pub struct Gloss {
    terms: Vec<Term>,
    /// The address of the glossary's page.
    slug: String,
    /// The places of terms linked in this section, and on this page.
    in_section: BTreeSet<usize>,
    on_page: BTreeSet<usize>,
}

/// A term of the page with its meaning.
#[derive(Serialize)]
pub struct Meaning<'a> {
    name: &'a str,
    /// What its link leads to is `term-ID`; the words about it are `meaning-ID`.
    id: String,
    html: &'a str,
    citation: &'a str,
    anchor: &'a str,
    slug: &'a str,
}

impl Gloss {
    /// The glossary of a document's edition; without terms where there is none, and in the glossary itself.
    pub fn of(library: &Library, document: &Document) -> Gloss {
        let own = library.of_edition(&document.front.edition).find(|other| other.front.kind == Kind::Glossary);
        let glossary = own.filter(|glossary| glossary.file != document.file);
        Gloss {
            terms: glossary.map(terms).unwrap_or_default(),
            slug: glossary.map(|glossary| glossary.front.slug.clone()).unwrap_or_default(),
            in_section: BTreeSet::new(),
            on_page: BTreeSet::new(),
        }
    }

    /// From here on, terms are linked again.
    pub fn begin_section(&mut self) {
        self.in_section.clear();
    }

    /// A piece of HTML with its terms linked, outside links.
    pub fn link(&mut self, html: &str) -> String {
        let mut out = String::with_capacity(html.len());
        let mut links_open = 0;
        for (place, piece) in html.split('<').enumerate() {
            let (tag, words) = if place == 0 { ("", piece) } else { piece.split_once('>').unwrap_or((piece, "")) };
            match tag.split(' ').next() {
                Some("a") => links_open += 1,
                Some("/a") => links_open -= 1,
                _ => {}
            }
            if place > 0 {
                out.push_str(&format!("<{tag}>"));
            }
            if links_open == 0 { self.link_words(words, &mut out) } else { out.push_str(words) }
        }
        out
    }

    fn link_words(&mut self, words: &str, out: &mut String) {
        let mut from = 0;
        while let Some((range, which)) = first_term(words, from, &self.terms) {
            out.push_str(&words[from..range.start]);
            let found = &words[range.clone()];
            if self.in_section.insert(which) {
                self.on_page.insert(which);
                let id = id(&self.terms[which]);
                let tag = format!(r##"<a class="term" href="#term-{id}" aria-describedby="meaning-{id}">{found}</a>"##);
                out.push_str(&tag);
            } else {
                out.push_str(found);
            }
            from = range.end;
        }
        out.push_str(&words[from..]);
    }

    /// The same for running text.
    pub fn link_flows(&mut self, flows: &[Flow]) -> Vec<Flow> {
        flows.iter().map(|flow| self.link_flow(flow)).collect()
    }

    fn link_flow(&mut self, flow: &Flow) -> Flow {
        let mut flow = flow.clone();
        match &mut flow {
            Flow::Heading { .. } => {}
            Flow::Paragraph { html } => *html = self.link(html),
            Flow::List { items } => self.link_bullets(items),
            Flow::Table(table) => {
                for cell in table.rows.iter_mut().flat_map(|row| &mut row.cells) {
                    *cell = self.link(cell);
                }
            }
        }
        flow
    }

    fn link_bullets(&mut self, bullets: &mut [Bullet]) {
        for bullet in bullets {
            bullet.html = self.link(&bullet.html);
            self.link_bullets(&mut bullet.children);
        }
    }

    /// The terms linked on this page, in the glossary's order.
    pub fn meanings(&self) -> Vec<Meaning<'_>> {
        self.on_page.iter().map(|which| self.meaning(&self.terms[*which])).collect()
    }

    fn meaning<'a>(&'a self, term: &'a Term) -> Meaning<'a> {
        let (citation, slug) = (term.citation.as_str(), self.slug.as_str());
        Meaning { name: &term.name, id: id(term), html: &term.meaning, citation, anchor: &term.anchor, slug }
    }
}

/// `dual-relationship`: letters and digits of the name, in lower case.
fn id(term: &Term) -> String {
    let words = term.name.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    anchor(&words.collect::<Vec<_>>().join("-").to_lowercase())
}
