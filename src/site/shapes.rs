//! How a copy of the code is built: what it joins, parts, prints twice or in another place, each said once with all the
//! items that it concerns.

use crate::document::editions::{Item, Words};
use crate::document::{Front, anchor};
use serde::Serialize;

/// The kind of the items that only one of two copies has.
pub const ONLY: &str = "only";

/// A copy as lists of copies name it.
#[derive(Clone, Copy, Serialize)]
pub struct Named<'a> {
    pub name: &'a str,
    pub edition: &'a str,
    pub slug: &'a str,
}

/// A way in which a copy prints items or principles otherwise than their citations say.
#[derive(Clone, Serialize)]
pub struct Shape<'a> {
    pub copy: Named<'a>,
    /// The end of the message that says it.
    pub kind: &'static str,
    pub items: Vec<&'a str>,
    /// What the items stand under, or in how many parts.
    pub with: String,
    pub anchor: String,
}

/// A copy by how its source's name begins: `2024 Guidelines` of `2024 Guidelines, Standards & Procedures, …`.
pub fn named(front: &Front) -> Named<'_> {
    let name = front.source.split(',').next().unwrap_or(&front.source);
    Named { name, edition: &front.edition, slug: &front.slug }
}

/// What sets a copy's print of an item apart from what its citation says.
pub fn shapes<'a>(copy: Named<'a>, item: &'a Item, place: usize) -> Vec<Shape<'a>> {
    let Some(printed) = &item.printed[place] else { return Vec::new() };
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

/// Ways of one kind are one, with all the items that they concern.
pub fn together<'a>(shapes: impl Iterator<Item = Shape<'a>>) -> Vec<Shape<'a>> {
    let mut together: Vec<Shape> = Vec::new();
    for shape in shapes {
        let known = together.iter_mut().find(|known| (known.kind, &known.with) == (shape.kind, &shape.with));
        match known {
            Some(known) => {
                let more: Vec<&str> = shape.items.into_iter().filter(|item| !known.items.contains(item)).collect();
                known.items.extend(more);
            }
            None => together.push(shape),
        }
    }
    together
}
