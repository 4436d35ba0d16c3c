//! The copies of the code, one beside the other: which copies there are, where they differ, and every item in the words
//! of each. Also the list of copies from which a reader of one picks another.

use super::frame::{Press, rules};
use super::redline::{Marked, marked};
use super::shapes::{Named, ONLY, Shape, named, shapes, together};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::editions::{Comparison, Item, Principle, Words, compare, lost_heading};
use crate::document::{Document, Library, Node, Note, anchor, plain};
use crate::time::Day;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The folder of the comparison.
pub const COMPARISON: &str = "code/editions";

#[derive(Serialize)]
struct PrincipleView<'a> {
    citation: &'a str,
    anchor: String,
    /// Whether its citation is a letter, with which its heading opens.
    is_lettered: bool,
    /// Its heading in the first copy that prints one.
    heading: String,
    headings: Vec<HeadingView<'a>>,
    items: Vec<ItemView<'a>>,
}

/// A copy's heading that differs from that of the page, and the editor's notes on it.
#[derive(Serialize)]
struct HeadingView<'a> {
    copy: Named<'a>,
    /// `same`, capital letters aside; `other`, `lost`, `empty` or `absent`.
    state: &'static str,
    text: String,
    anchor: &'a str,
    notes: &'a [Note],
}

#[derive(Serialize)]
struct ItemView<'a> {
    citation: &'a str,
    anchor: String,
    is_sub_item: bool,
    /// Whether a copy prints it in other words or in another way.
    is_listed: bool,
    first: Option<Cell<'a>>,
    others: Vec<Cell<'a>>,
    /// The editor's notes on it in the other copies, where it is listed.
    notes: Vec<NoteView<'a>>,
    /// Those of the states `same` and `missing` in which one of the others is.
    alike: Vec<&'static str>,
    shapes: Vec<Shape<'a>>,
}

/// What a copy has of an item.
#[derive(Serialize)]
struct Cell<'a> {
    copy: Named<'a>,
    /// `same`, `other`, `missing` or `only`.
    state: &'static str,
    /// Where it stands in its copy, and its words; empty where it is missing.
    anchor: &'a str,
    words: &'a str,
    marked: Option<Marked>,
    /// The ends of the messages that say in a word or two how the copy prints it.
    shapes: Vec<&'static str>,
}

#[derive(Serialize)]
struct NoteView<'a> {
    copy: Named<'a>,
    html: &'a str,
}

/// The copies of the site's code, its own first; none where there is but one.
pub fn copies(library: &Library) -> Vec<Named<'_>> {
    let copies: Vec<Named> = in_order(library).into_iter().map(|copy| named(&copy.front)).collect();
    if copies.len() > 1 { copies } else { Vec::new() }
}

fn in_order(library: &Library) -> Vec<&Document> {
    let (own, others): (Vec<&Document>, Vec<&Document>) =
        library.codes().partition(|code| code.front.edition == library.edition);
    own.into_iter().chain(others).collect()
}

/// The words of a heading that a copy has lost, and the copy that has them.
#[derive(Serialize)]
pub struct Lost<'a> {
    heading: String,
    copy: Named<'a>,
}

/// The headings that a copy of the code has lost, by their citations: its page must not leave a list of prohibitions
/// without the words that make them so.
pub fn lost_headings<'a>(library: &'a Library, copy: &'a Document) -> BTreeMap<&'a str, Lost<'a>> {
    let lost = copy.nodes.iter().filter(|node| node.html.is_empty() && !node.children.is_empty());
    let found = lost.filter_map(|node| {
        let (code, heading) = lost_heading(library, &node.citation)?;
        Some((node.citation.as_str(), Lost { heading: heading_text(heading), copy: named(&code.front) }))
    });
    found.collect()
}

/// The page; none where the code has no other copy.
pub fn page(press: &Press, library: &Library) -> Result<Option<Artifact>, Problem> {
    let copies = in_order(library);
    if copies.len() < 2 {
        return Ok(None);
    }
    let comparison = compare(copies);
    let principles: Vec<PrincipleView> =
        comparison.principles.iter().map(|principle| principle_view(&comparison, principle)).collect();
    let places = 0..comparison.copies.len();
    let heads: Result<Vec<Value>, Problem> =
        places.map(|place| copy_view(press, &comparison, place, &principles)).collect();
    let facts = json!({ "copies": heads?, "principles": principles, "rules": rules(library) });
    press.page("editions.html", &format!("{COMPARISON}/index.html"), &facts).map(Some)
}

/// A copy at the head of the page: what it is, how many of its items differ, and how it is built otherwise.
fn copy_view(
    press: &Press,
    comparison: &Comparison,
    place: usize,
    principles: &[PrincipleView],
) -> Result<Value, Problem> {
    let copy = comparison.copies[place];
    let date = copy.front.date.as_deref().and_then(Day::parse);
    Ok(json!({
        "copy": named(&copy.front),
        "front": copy.front,
        "date": date.map(|day| press.words().day(day)).transpose()?,
        "notes": copy.notes,
        "is_first": place == 0,
        "counts": counts(comparison, place),
        "shapes": shapes_of_copy(&copy.front.edition, principles),
    }))
}

/// How much a copy has, and how many items and sub-items of the first copy stand how in it.
fn counts(comparison: &Comparison, place: usize) -> Value {
    let items = || comparison.principles.iter().flat_map(|principle| &principle.items);
    let of_state = |wanted: &str| items().filter(|item| state(&item.words[place]) == wanted).count();
    let (prohibitions, principles): (Vec<&Principle>, Vec<&Principle>) =
        comparison.principles.iter().partition(|principle| principle.is_prohibitions());
    let printed = |among: &[&Principle]| {
        let items = among.iter().flat_map(|principle| &principle.items).filter(|item| item.printed[place].is_some());
        let (sub_items, items): (Vec<&Item>, Vec<&Item>) = items.partition(|item| item.is_sub_item());
        (items.len(), sub_items.len())
    };
    let (items_of_principles, sub_items) = printed(&principles);
    json!({
        "principles": principles.iter().filter(|principle| principle.is_filled(place)).count(),
        "items": items_of_principles,
        "sub_items": sub_items,
        "prohibitions": printed(&prohibitions).0,
        "same": of_state("same"),
        "other": of_state("other"),
        "missing": of_state("missing"),
        "only": of_state(ONLY),
    })
}

fn principle_view<'a>(comparison: &Comparison<'a>, principle: &'a Principle<'a>) -> PrincipleView<'a> {
    let texts = principle.headings.iter().flatten().map(|heading| heading_text(heading));
    let heading = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let headings = principle.headings.iter().zip(&comparison.copies).map(|(own, copy)| {
        let text = own.map(heading_text).unwrap_or_default();
        let state = match own {
            None => "absent",
            Some(node) if node.children.is_empty() => "empty",
            Some(_) if text.is_empty() => "lost",
            Some(_) if text.to_lowercase() == heading.to_lowercase() => "same",
            Some(_) => "other",
        };
        let (anchor, notes) = own.map_or(("", [].as_slice()), |node| (node.anchor.as_str(), &node.notes));
        HeadingView { copy: named(&copy.front), state, text, anchor, notes }
    });
    PrincipleView {
        citation: principle.citation,
        anchor: anchor(principle.citation),
        headings: headings.collect(),
        is_lettered: !principle.is_prohibitions(),
        items: principle.items.iter().map(|item| item_view(comparison, principle, item)).collect(),
        heading,
    }
}

fn heading_text(heading: &Node) -> String {
    plain(&heading.html)
}

fn item_view<'a>(comparison: &Comparison<'a>, principle: &'a Principle, item: &'a Item) -> ItemView<'a> {
    let copies = || comparison.copies.iter().map(|copy| named(&copy.front)).enumerate();
    let mut cells = copies().map(|(place, copy)| cell(copy, item, place));
    let first = cells.next().filter(|cell| cell.state != "missing");
    let others: Vec<Cell> = cells.collect();
    let shapes: Vec<Shape> = copies().flat_map(|(place, copy)| shapes(copy, item, place)).collect();
    let has = |state: &str| others.iter().any(|cell| cell.state == state);
    let has_gap = copies().any(|(place, _)| item.printed[place].is_none() && principle.is_filled(place));
    let is_listed = has("other") || !shapes.is_empty() || has_gap;
    let notes = copies().skip(1).filter(|_| is_listed).flat_map(|(place, copy)| {
        let notes = item.printed[place].iter().flat_map(|printed| &printed.notes);
        notes.map(move |note| NoteView { copy, html: &note.html })
    });
    ItemView {
        citation: item.citation,
        anchor: anchor(item.citation),
        is_sub_item: item.is_sub_item(),
        is_listed,
        alike: ["same", "missing"].into_iter().filter(|state| has(state)).collect(),
        notes: notes.collect(),
        first,
        others,
        shapes,
    }
}

fn cell<'a>(copy: Named<'a>, item: &'a Item, place: usize) -> Cell<'a> {
    let printed = item.printed[place].as_ref();
    let marked = match &item.words[place] {
        Words::Other { first, own } => Some(marked(first, own)),
        _ => None,
    };
    let kinds = shapes(copy, item, place).into_iter().map(|shape| shape.kind).filter(|kind| *kind != ONLY);
    Cell {
        copy,
        state: state(&item.words[place]),
        anchor: printed.map_or("", |printed| printed.anchor),
        words: printed.map_or("", |printed| &printed.words),
        marked,
        shapes: kinds.collect(),
    }
}

fn state(words: &Words) -> &'static str {
    match words {
        Words::Same => "same",
        Words::Other { .. } => "other",
        Words::Missing => "missing",
        Words::Only => ONLY,
    }
}

/// All that sets a copy's build apart: headings that it lost, left empty or does not have, and how it prints its items.
fn shapes_of_copy<'a>(edition: &str, principles: &'a [PrincipleView<'a>]) -> Vec<Shape<'a>> {
    let all = principles.iter().flat_map(|principle| {
        let headings = principle.headings.iter().filter_map(|heading| heading_shape(principle, heading));
        headings.chain(principle.items.iter().flat_map(|item| item.shapes.iter().cloned()))
    });
    together(all.filter(|shape| shape.copy.edition == edition))
}

fn heading_shape<'a>(principle: &'a PrincipleView<'a>, heading: &HeadingView<'a>) -> Option<Shape<'a>> {
    let kind = ["lost", "empty", "absent"].into_iter().find(|kind| *kind == heading.state)?;
    Some(Shape {
        copy: heading.copy,
        kind,
        items: vec![if principle.is_lettered { principle.citation } else { &principle.heading }],
        with: String::new(),
        anchor: principle.anchor.clone(),
    })
}
