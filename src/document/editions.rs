//! The copies of a code side by side: every item of every copy under its citation, never by its words, for two items may
//! have the same ones. Copies join items, part them, print some twice, move some and leave some out; each is said.

use crate::document::difference::same_words;
use crate::document::library::Library;
use crate::document::node::{Document, Holds, Node, Note};
use crate::document::plain::plain;
use crate::document::register::{PLEDGE, PROHIBITIONS};
use std::collections::{BTreeMap, BTreeSet};

/// A code and its other copies, item by item.
pub struct Comparison<'a> {
    /// The copy that the others are compared with, then the others.
    pub copies: Vec<&'a Document>,
    pub principles: Vec<Principle<'a>>,
}

/// A principle, or the list of prohibitions.
pub struct Principle<'a> {
    pub citation: &'a str,
    /// Its heading in each copy; `None` where a copy does not have it.
    pub headings: Vec<Option<&'a Node>>,
    /// Its items, each followed by its sub-items, in the order of their numbers.
    pub items: Vec<Item<'a>>,
}

/// An item or a sub-item.
pub struct Item<'a> {
    pub citation: &'a str,
    /// What each copy prints of it.
    pub printed: Vec<Option<Printed<'a>>>,
    /// How each copy's words stand to the first copy's; those of the first copy itself are the same.
    pub words: Vec<Words>,
}

/// What a copy prints of an item.
#[derive(Debug, PartialEq, Eq)]
pub struct Printed<'a> {
    /// Where it begins.
    pub anchor: &'a str,
    /// Its words without mark-up; those of its sub-items are theirs.
    pub words: String,
    /// Other items that the copy does not part from it.
    pub joined: Vec<&'a str>,
    /// In how many parts it stands; usually 1.
    pub parts: usize,
    /// What it stands under, where that is not what its citation says.
    pub placed: Option<&'a str>,
    /// The principles under which the copy prints it once more.
    pub again: Vec<&'a str>,
    pub notes: Vec<&'a Note>,
}

/// A copy's words beside the first copy's.
#[derive(Debug, PartialEq, Eq)]
pub enum Words {
    /// The same, spaces and the shape of quotation marks aside.
    Same,
    /// Not the same. Where a copy joins items, these are the words of all of them.
    Other { first: String, own: String },
    /// The copy does not have the item.
    Missing,
    /// The first copy does not have the item.
    Only,
}

impl Principle<'_> {
    /// Whether its items say what a certificant may not do.
    pub fn is_prohibitions(&self) -> bool {
        self.citation == PROHIBITIONS
    }

    /// Whether a copy has its heading and something under it.
    pub fn is_filled(&self, copy: usize) -> bool {
        self.headings[copy].is_some_and(|heading| !heading.children.is_empty())
    }
}

impl Item<'_> {
    /// Whether the item stands within another.
    pub fn is_sub_item(&self) -> bool {
        self.citation.contains('.')
    }
}

/// A heading that a copy of the code has lost, as the site's own code prints it, or else the first copy that does: the
/// copy and the heading. A list of prohibitions without its heading would say the opposite of what is meant.
pub fn lost_heading<'a>(library: &'a Library, citation: &str) -> Option<(&'a Document, &'a Node)> {
    let codes = library.code().into_iter().chain(library.codes());
    let mut headings = codes.filter_map(|code| Some((code, heading(code, citation)?)));
    headings.find(|(_, heading)| !heading.html.is_empty())
}

/// Sets the copies beside the first of them.
pub fn compare<'a>(copies: Vec<&'a Document>) -> Comparison<'a> {
    let read: Vec<Copy<'a>> = copies.iter().map(|document| Copy::of(document)).collect();
    let mut citations: BTreeMap<&str, BTreeSet<Place<'a>>> = BTreeMap::new();
    for citation in read.iter().flat_map(|copy| copy.pieces_of.keys()) {
        citations.entry(principle_of(citation)).or_default().insert(Place::of(citation));
    }
    let principles = headings(&copies).into_iter().map(|citation| Principle {
        citation,
        headings: copies.iter().map(|copy| heading(copy, citation)).collect(),
        items: citations.remove(citation).into_iter().flatten().map(|place| item(place.citation, &read)).collect(),
    });
    Comparison { principles: principles.collect(), copies }
}

/// The citations of the principles, in the order of the first copy; others after those that a copy has before them. The
/// prohibitions stand last.
fn headings<'a>(copies: &[&'a Document]) -> Vec<&'a str> {
    let mut citations: Vec<&str> = Vec::new();
    for copy in copies {
        let mut after = 0;
        for node in copy.nodes.iter().filter(|node| node.citation != PLEDGE) {
            let known = citations.iter().position(|known| *known == node.citation);
            if known.is_none() {
                citations.insert(after, &node.citation);
            }
            after = known.unwrap_or(after) + 1;
        }
    }
    citations.sort_by_key(|citation| *citation == PROHIBITIONS);
    citations
}

fn heading<'a>(copy: &'a Document, citation: &str) -> Option<&'a Node> {
    copy.nodes.iter().find(|node| node.citation == citation)
}

fn item<'a>(citation: &'a str, copies: &[Copy<'a>]) -> Item<'a> {
    let words = copies.iter().map(|copy| copies.first().map_or(Words::Same, |first| words(citation, first, copy)));
    Item { citation, printed: copies.iter().map(|copy| copy.printed(citation)).collect(), words: words.collect() }
}

fn words(citation: &str, first: &Copy, own: &Copy) -> Words {
    let has = |copy: &Copy| copy.pieces_of.contains_key(citation);
    match (has(first), has(own)) {
        (_, false) => Words::Missing,
        (false, true) => Words::Only,
        (true, true) => {
            let together = together(citation, [first, own]);
            let (first, own) = (first.words(&together), own.words(&together));
            if same_words(&first, &own) { Words::Same } else { Words::Other { first, own } }
        }
    }
}

/// The item with all those that one of two copies does not part from it.
fn together<'a>(citation: &'a str, copies: [&Copy<'a>; 2]) -> BTreeSet<&'a str> {
    let mut together = BTreeSet::from([citation]);
    loop {
        let pieces = copies.into_iter().flat_map(|copy| copy.holding(&together));
        let more: BTreeSet<&str> = pieces.flat_map(|piece| piece.citations()).chain(together.clone()).collect();
        if more.len() == together.len() {
            return more;
        }
        together = more;
    }
}

/// One printed piece of a copy, and what it stands under.
#[derive(Clone, Copy)]
struct Piece<'a> {
    node: &'a Node,
    /// The citation of the node above it.
    above: &'a str,
}

impl<'a> Piece<'a> {
    /// All items whose words it holds.
    fn citations(self) -> impl Iterator<Item = &'a str> {
        let others = if let Holds::With(others) = &self.node.holds { others.as_slice() } else { &[] };
        std::iter::once(&self.node.citation).chain(others).map(String::as_str)
    }
}

/// A copy's pieces in the order of the print.
struct Copy<'a> {
    pieces: Vec<Piece<'a>>,
    /// The places among `pieces` of those that hold an item, its repeats left out.
    pieces_of: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Copy<'a> {
    fn of(document: &'a Document) -> Copy<'a> {
        let mut pieces = Vec::new();
        document.nodes.iter().for_each(|principle| collect(principle, &mut pieces));
        let mut pieces_of: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.node.holds != Holds::Again) {
            piece.citations().for_each(|citation| pieces_of.entry(citation).or_default().push(place));
        }
        Copy { pieces, pieces_of }
    }

    /// The pieces that hold one of these items, each once.
    fn holding(&self, citations: &BTreeSet<&str>) -> Vec<Piece<'a>> {
        let places = citations.iter().filter_map(|citation| self.pieces_of.get(citation)).flatten();
        places.collect::<BTreeSet<_>>().into_iter().map(|place| self.pieces[*place]).collect()
    }

    fn words(&self, citations: &BTreeSet<&str>) -> String {
        let words = self.holding(citations).into_iter().map(|piece| plain(&piece.node.html));
        words.collect::<Vec<_>>().join(" ")
    }

    fn printed(&self, citation: &'a str) -> Option<Printed<'a>> {
        let pieces = self.holding(&BTreeSet::from([citation]));
        let first = pieces.first()?;
        let is_again = |piece: &&Piece| piece.node.holds == Holds::Again && piece.node.citation == citation;
        Some(Printed {
            anchor: &first.node.anchor,
            words: self.words(&BTreeSet::from([citation])),
            joined: pieces.iter().flat_map(|piece| piece.citations()).filter(|other| *other != citation).collect(),
            parts: pieces.len(),
            placed: Some(first.above).filter(|above| *above != above_of(citation)),
            notes: pieces.iter().flat_map(|piece| &piece.node.notes).collect(),
            again: self.pieces.iter().filter(is_again).map(|piece| piece.above).collect(),
        })
    }
}

fn collect<'a>(above: &'a Node, pieces: &mut Vec<Piece<'a>>) {
    for node in &above.children {
        pieces.push(Piece { node, above: &above.citation });
        collect(node, pieces);
    }
}

/// What a citation says that its item stands under: `H14` for `H14.a`, `H` for `H14`, `may-not` for `may-not 3`.
fn above_of(citation: &str) -> &str {
    citation.rsplit_once('.').map_or_else(|| principle_of(citation), |(above, _)| above)
}

/// The principle of an item, or the list of prohibitions: `H` for `H12.a`, `may-not` for `may-not 3`.
pub fn principle_of(citation: &str) -> &str {
    let item = citation.split('.').next().unwrap_or(citation);
    item.trim_end_matches(|sign: char| sign.is_ascii_digit()).trim_end()
}

/// A citation in the order of its numbers: H2 before H12, H12 before H12.a.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    parts: Vec<(u32, &'a str)>,
    citation: &'a str,
}

impl<'a> Place<'a> {
    fn of(citation: &'a str) -> Place<'a> {
        let own = &citation[principle_of(citation).len()..];
        let parts = own.split('.').map(|part| (part.trim().parse().unwrap_or(0), part));
        Place { parts: parts.collect(), citation }
    }
}
