//! The copies of the code, one beside the other: which copies there are, where they differ, and every item in the words
//! of each. Also the list of copies from which a reader of one picks another.

use super::frame::{Press, rules};
use super::redline::{Marked, marked};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::editions::{Comparison, Item, Principle, Words, compare};
use crate::document::{Document, Front, Library, Node, Note, anchor, plain};
use crate::time::Day;
use serde::Serialize;
use serde_json::{Value, json};

const PATH: &str = "code/editions/index.html";

/// A copy as lists of copies name it.
#[derive(Clone, Copy, Serialize)]
pub struct Named<'a> {
    pub name: &'a str,
    pub edition: &'a str,
    pub slug: &'a str,
}

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

/// A way in which a copy prints items or principles otherwise than their citations say.
#[derive(Clone, Serialize)]
struct Shape<'a> {
    copy: Named<'a>,
    /// The end of the message that says it.
    kind: &'static str,
    items: Vec<&'a str>,
    /// What the items stand under, or in how many parts.
    with: String,
    anchor: String,
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

/// A copy by how its source's name begins: `2024 Guidelines` of `2024 Guidelines, Standards & Procedures, …`.
fn named(front: &Front) -> Named<'_> {
    let name = front.source.split(',').next().unwrap_or(&front.source);
    Named { name, edition: &front.edition, slug: &front.slug }
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
    press.page("editions.html", PATH, &facts).map(Some)
}

/// A copy at the head of the page: what it is, how many of its items differ, and how it is built otherwise.
fn copy_view(
    press: &Press,
    comparison: &Comparison,
    place: usize,
    principles: &[PrincipleView],
) -> Result<Value, Problem> {
    let copy = comparison.copies[place];
    let (prohibitions, principles_of_it): (Vec<&Principle>, Vec<&Principle>) =
        comparison.principles.iter().partition(|principle| principle.is_prohibitions());
    let printed = |among: &[&Principle], within: bool| {
        let items = among.iter().flat_map(|principle| &principle.items);
        items.filter(|item| item.printed[place].is_some() && item.is_sub_item() == within).count()
    };
    let items = || comparison.principles.iter().flat_map(|principle| &principle.items);
    let counted = |state: &str| items().filter(|item| self::state(&item.words[place]) == state).count();
    let date = copy.front.date.as_deref().and_then(Day::parse);
    Ok(json!({
        "copy": named(&copy.front),
        "front": copy.front,
        "date": date.map(|day| press.words.day(day)).transpose()?,
        "notes": copy.notes,
        "is_first": place == 0,
        "principles": principles_of_it.iter().filter(|principle| principle.is_filled(place)).count(),
        "items": printed(&principles_of_it, false),
        "sub_items": printed(&principles_of_it, true),
        "prohibitions": printed(&prohibitions, false),
        "same": counted("same"),
        "other": counted("other"),
        "missing": counted("missing"),
        "only": counted("only"),
        "shapes": shapes_of_copy(&copy.front.edition, principles),
    }))
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
    let mut cells: Vec<Cell> = (0..comparison.copies.len()).map(|place| cell(comparison, item, place)).collect();
    let shapes: Vec<Shape> = (0..cells.len()).flat_map(|place| shapes(comparison, item, place)).collect();
    for cell in &mut cells {
        let own = shapes.iter().filter(|shape| shape.copy.edition == cell.copy.edition && shape.kind != ONLY);
        cell.shapes = own.map(|shape| shape.kind).collect();
    }
    let is_gap = |place: usize| item.printed[place].is_none() && principle.is_filled(place);
    let is_other = cells.iter().any(|cell| cell.state == "other");
    let alike = ["same", "missing"].into_iter().filter(|state| cells[1..].iter().any(|cell| cell.state == *state));
    let alike = alike.collect();
    let mut cells = cells.into_iter();
    ItemView {
        citation: item.citation,
        anchor: anchor(item.citation),
        is_sub_item: item.is_sub_item(),
        is_listed: is_other || !shapes.is_empty() || (0..comparison.copies.len()).any(is_gap),
        first: cells.next().filter(|cell| cell.state != "missing"),
        others: cells.collect(),
        alike,
        shapes,
    }
}

fn cell<'a>(comparison: &Comparison<'a>, item: &'a Item, place: usize) -> Cell<'a> {
    let printed = item.printed[place].as_ref();
    let marked = match &item.words[place] {
        Words::Other { first, own } => Some(marked(first, own)),
        _ => None,
    };
    Cell {
        copy: named(&comparison.copies[place].front),
        state: state(&item.words[place]),
        anchor: printed.map_or("", |printed| printed.anchor),
        words: printed.map_or("", |printed| &printed.words),
        marked,
        shapes: Vec::new(),
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

const ONLY: &str = "only";

/// What sets a copy's print of an item apart from what its citation says.
fn shapes<'a>(comparison: &Comparison<'a>, item: &'a Item, place: usize) -> Vec<Shape<'a>> {
    let Some(printed) = &item.printed[place] else { return Vec::new() };
    let copy = named(&comparison.copies[place].front);
    let shape = |kind: &'static str, with: &str| Shape {
        copy,
        kind,
        items: vec![item.citation],
        with: with.to_owned(),
        anchor: anchor(item.citation),
    };
    let mut shapes = Vec::new();
    if !printed.joined.is_empty() {
        let mut items = printed.joined.clone();
        items.push(item.citation);
        items.sort_unstable();
        shapes.push(Shape { with: items.join(" "), items, ..shape("joined", "") });
    }
    if printed.parts > 1 {
        shapes.push(shape("parts", &printed.parts.to_string()));
    }
    shapes.extend(printed.placed.map(|above| shape("placed", above)));
    shapes.extend(printed.again.iter().map(|above| shape("again", above)));
    shapes.extend((item.words[place] == Words::Only).then(|| shape(ONLY, "")));
    shapes
}

/// The ways of all items and headings together that a copy has, each once with all that it concerns.
fn shapes_of_copy<'a>(edition: &str, principles: &'a [PrincipleView<'a>]) -> Vec<Shape<'a>> {
    let mut together: Vec<Shape> = Vec::new();
    for shape in principles.iter().flat_map(|principle| {
        let headings = principle.headings.iter().filter_map(|heading| heading_shape(principle, heading));
        headings.chain(principle.items.iter().flat_map(|item| item.shapes.iter().cloned()))
    }) {
        if shape.copy.edition != edition {
            continue;
        }
        match together.iter_mut().find(|known| (known.kind, &known.with) == (shape.kind, &shape.with)) {
            Some(known) => {
                known.items.extend(shape.items.iter().filter(|item| !known.items.contains(item)).collect::<Vec<_>>())
            }
            None => together.push(shape),
        }
    }
    together
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
