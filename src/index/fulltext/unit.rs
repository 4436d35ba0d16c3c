//! Documents cut into the pieces that a search finds: each document, numbered item, paragraph, list and row, with its
//! citation and the headings under which it stands. Editor's notes are no pieces: they are not the documents' words.

use crate::document::{Bullet, Document, Flow, Front, Holds, Kind, Library, Node, Sanction, Table, plain};
use crate::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Characters of the words above an item that are shown with it.
const SHOWN_ABOVE: usize = 80;

/// Bytes of a list's lines that are found and shown together; a longer list is found in parts.
const LONGEST_LIST: usize = 300;

/// Between the cells of a row and the lines of a list, where a text shows them one after the other.
const BESIDE: &str = " · ";

/// One piece that a search can find.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// As a reader cites it: `H12.a`, `206.1`, `Appendix C`; empty for a code as a whole.
    pub citation: String,
    /// From the site's root: `guidelines/206/index.html#s206-1`.
    pub address: String,
    /// The title of its document, then the words it stands under.
    pub headings: Vec<String>,
    /// Its own words; empty for a document that begins with numbered items.
    pub text: String,
    /// The words of everything above it, so that a search for words of both finds it.
    pub context: String,
    /// What else it is cited by: the items that a row of sanctions reaches, items that a copy does not part.
    pub also_cited: Vec<String>,
    /// How its edition is named, where it is not the site's own.
    pub edition: Option<String>,
}

/// The words of a piece, folded, with single spaces between them: each text is folded once, however often it is read.
pub struct Folded {
    /// Its own text.
    pub text: String,
    /// What it is cited by.
    pub cited: String,
    pub headings: String,
    pub context: String,
    /// Whether it is the site's own edition.
    pub is_own_edition: bool,
}

impl Folded {
    pub fn of(unit: &Unit) -> Folded {
        Folded {
            text: fold::fold(&unit.text),
            cited: fold::fold(&format!("{} {}", unit.citation, unit.also_cited.join(" "))),
            headings: fold::fold(&unit.headings.join(" ")),
            context: fold::fold(&unit.context),
            is_own_edition: unit.edition.is_none(),
        }
    }

    /// Every word of every text, as often as it stands there.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        let texts = [&self.text, &self.cited, &self.headings, &self.context];
        texts.into_iter().flat_map(|text| text.split(' ')).filter(|word| !word.is_empty())
    }
}

/// Every piece of a site's documents: its own edition first, then what other editions say in words that it has not.
pub fn units(library: &Library) -> Vec<Unit> {
    let mut pieces = Pieces::default();
    for document in library.of_edition(&library.edition) {
        pieces.document(document, None);
    }
    let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for unit in &pieces.units {
        known.entry(unit.citation.clone()).or_default().extend(fold::words(&unit.text));
    }
    for document in library.documents.iter().filter(|document| document.front.edition != library.edition) {
        pieces.document(document, Some(document.front.source.clone()));
    }
    let has_more = |unit: &Unit| {
        let known = known.get(&unit.citation);
        known.is_none_or(|known| fold::words(&unit.text).iter().any(|word| !known.contains(word)))
    };
    pieces.units.retain(|unit| unit.edition.is_none() || has_more(unit));
    pieces.units
}

/// Pieces as they are cut, in the order of the documents.
#[derive(Default)]
struct Pieces {
    units: Vec<Unit>,
}

impl Pieces {
    fn document(&mut self, document: &Document, edition: Option<String>) {
        let front = &document.front;
        let page = format!("{}/index.html", front.slug);
        let whole = Unit {
            citation: cited_as(front).to_owned(),
            address: page.clone(),
            headings: vec![front.title.clone()],
            context: front.part.clone().unwrap_or_default(),
            edition,
            ..Unit::default()
        };
        if document.lead.is_empty() || front.kind == Kind::Crosswalk {
            self.units.push(whole.clone());
        }
        if front.kind == Kind::Crosswalk {
            return;
        }
        self.flows(&document.lead, &whole);
        let under = Unit { context: String::new(), ..whole };
        for node in &document.nodes {
            self.node(node, (&page, &under));
        }
        for row in &document.sanctions {
            self.units.push(sanction(row, (&page, &under)));
        }
    }

    /// A node and all that stands under it. `above` is the page and what the node stands under.
    fn node(&mut self, node: &Node, (page, above): (&str, &Unit)) {
        if node.holds == Holds::Again {
            return;
        }
        let own = Unit {
            citation: node.citation.clone(),
            address: format!("{page}#{}", node.anchor),
            text: plain(&node.html),
            also_cited: if let Holds::With(others) = &node.holds { others.clone() } else { Vec::new() },
            ..above.clone()
        };
        let named = if own.text.is_empty() { node.citation.as_str() } else { own.text.as_str() };
        let label = format!("{} {}", node.label, beginning(named, SHOWN_ABOVE));
        let mut headings: Vec<String> = above.headings.iter().take(1).cloned().collect();
        headings.push(label.trim().to_owned());
        let group = node.group.as_deref().map(plain).unwrap_or_default();
        let context = [above.context.as_str(), &group, &own.text].join(" ");
        let below = Unit { headings, context: context.trim().to_owned(), text: String::new(), ..own.clone() };
        self.units.push(Unit { context: [above.context.as_str(), &group].join(" ").trim().to_owned(), ..own });
        for child in &node.children {
            self.node(child, (page, &below));
        }
        self.flows(&node.after, &below);
    }

    /// Paragraphs, lists and rows, each under the heading before it.
    fn flows(&mut self, flows: &[Flow], owner: &Unit) {
        let mut under = owner.clone();
        // "Skills:", said of the list that follows.
        let mut opening = None;
        for flow in flows {
            match flow {
                Flow::Heading { html } => {
                    let heading = plain(html);
                    under.context = format!("{} {heading}", owner.context);
                    under.headings = owner.headings.iter().cloned().chain([heading]).collect();
                }
                Flow::Paragraph { html } => {
                    let text = plain(html);
                    if text.ends_with(':') {
                        opening = Some(text);
                    } else {
                        self.units.push(Unit { text, ..under.clone() });
                    }
                }
                Flow::List { items } => {
                    let mut lines = lines(items);
                    if let (Some(opening), Some(first)) = (opening.take(), lines.first_mut()) {
                        *first = format!("{opening} {first}");
                    }
                    let texts = chunks(lines.into_iter());
                    self.units.extend(texts.into_iter().map(|text| Unit { text, ..under.clone() }));
                }
                Flow::Table(table) => self.table(table, &under),
            }
        }
        self.units.extend(opening.map(|text| Unit { text, ..under }));
    }

    fn table(&mut self, table: &Table, under: &Unit) {
        let head: Vec<String> = table.head.iter().map(|cell| plain(cell)).collect();
        let page = under.address.split('#').next().unwrap_or_default();
        for row in &table.rows {
            let cells: Vec<String> = row.cells.iter().map(|cell| plain(cell)).filter(|cell| !cell.is_empty()).collect();
            let address = row.anchor.as_ref().map(|anchor| format!("{page}#{anchor}"));
            self.units.push(Unit {
                citation: row.citation.clone().unwrap_or_else(|| under.citation.clone()),
                address: address.unwrap_or_else(|| under.address.clone()),
                text: cells.join(BESIDE),
                context: format!("{} {}", under.context, head.join(" ")),
                ..under.clone()
            });
        }
    }
}

/// How a document as a whole is cited; empty for a code, whose citations begin with their own letters.
pub fn cited_as(front: &Front) -> &str {
    if front.kind == Kind::Code { "" } else { front.cite.trim_end_matches('.') }
}

/// A row of the sanctions table, with the names of its columns as docs/content.md gives them.
fn sanction(row: &Sanction, (page, above): (&str, &Unit)) -> Unit {
    let cells = [&row.conduct_html, &row.minimum_html, &row.maximum_html].map(|html| plain(html));
    Unit {
        citation: row.anchor.replace('-', " "),
        address: format!("{page}#{}", row.anchor),
        headings: above.headings.iter().chain([&row.label]).cloned().collect(),
        text: cells.join(BESIDE),
        context: "Code of Ethics Minimum Sanction Maximum Sanction".to_owned(),
        also_cited: row.items.clone(),
        ..above.clone()
    }
}

/// The lines of a list, joined until a text is long enough.
fn chunks(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    for line in lines {
        match chunks.last_mut() {
            Some(open) if open.len() + line.len() < LONGEST_LIST => open.extend([BESIDE, &line]),
            _ => chunks.push(line),
        }
    }
    chunks
}

/// The lines of a list and of the lists inside it.
fn lines(bullets: &[Bullet]) -> Vec<String> {
    let line = |bullet: &Bullet| {
        let own = std::iter::once(plain(&bullet.html)).filter(|own| !own.is_empty());
        own.chain(lines(&bullet.children)).collect::<Vec<_>>()
    };
    bullets.iter().flat_map(line).collect()
}

/// The beginning of a text, cut between words; "…" says that it goes on. `most` counts characters.
fn beginning(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((end, _)) => {
            let whole = text[..end].rsplit_once(' ').map_or(&text[..end], |(whole, _)| whole);
            let cut = if text[end..].starts_with(' ') { &text[..end] } else { whole };
            format!("{} …", cut.trim_end_matches([',', ';', ':', '.']))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_with_a_whole_word() {
        assert_eq!(beginning("one two three", 13), "one two three");
        assert_eq!(beginning("one, two, three", 9), "one, two …");
        assert_eq!(beginning("one, two, three", 8), "one …");
    }

    #[test]
    fn a_long_list_is_found_in_parts() {
        let lines = ["a".repeat(200), "b".repeat(90), "c".repeat(90), "d".repeat(400)];
        let lengths: Vec<usize> = chunks(lines.into_iter()).iter().map(String::len).collect();
        assert_eq!(lengths, [290 + BESIDE.len(), 90, 400]);
    }
}
