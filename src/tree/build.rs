//! From keys in order to the pages of a tree, one pass, holding one open page a level.

use super::cut::Shape;
use super::layout::Columns;
use super::page::{self, Child};
use crate::hash::Hash;

/// A finished page, not yet compressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltPage {
    pub id: Hash,
    pub level: u8,
    /// How many entries it holds.
    pub entries: usize,
    /// The page as docs/format.md, "A page", lays it out.
    pub bytes: Vec<u8>,
}

/// A finished tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltTree {
    pub root: Hash,
    /// Levels of pages; leaves count as one.
    pub levels: u8,
    /// Values in the tree.
    pub count: u64,
    /// The pages worth loading before anything is asked, root first; perhaps none (docs/format.md, "Head").
    pub tops: Vec<BuiltPage>,
}

/// Keys must come in ascending order, each once; a builder refuses disorder instead of repairing it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    #[error("the key {got:?} came after {previous:?}")]
    OutOfOrder { previous: String, got: String },
    #[error("a key of {0} bytes; 1 to 65535 are possible")]
    KeyLength(usize),
}

/// Pages two levels and more above the leaves travel with the head while they hold no more entries than this: at most
/// 21 KB, 15 KB at a million people, and one request saved for every reader (docs/format.md has the arithmetic).
const TOP_ENTRIES: usize = 480;

/// Takes keys in order and hands on each page as soon as it is complete.
pub struct Builder {
    shape: Shape,
    levels: Vec<Level>,
    last_key: Vec<u8>,
}

/// The open page of one level.
#[derive(Default)]
struct Level {
    columns: Columns,
    hashes: Vec<Hash>,
    /// The lower border of its keys.
    border: Vec<u8>,
    values: u64,
    /// Pages of this level that are complete.
    finished: u64,
    /// Pages kept for `BuiltTree::tops`: the newest one always, all of them on level 2 and above.
    kept: Vec<BuiltPage>,
}

impl Default for Builder {
    fn default() -> Builder {
        Builder::new(Shape::PEOPLE)
    }
}

impl Builder {
    pub fn new(shape: Shape) -> Builder {
        Builder { shape, levels: vec![Level::default()], last_key: Vec::new() }
    }

    /// Adds one key and its value; pages that this completes go to `sink`.
    pub fn push(&mut self, key: &[u8], value: &[u8], sink: &mut dyn FnMut(BuiltPage)) -> Result<(), BuildError> {
        self.check(key)?;
        let held = self.levels[0].hashes.len() as u64;
        if held > 0 && self.shape.starts_page(0, key, held) {
            self.close(0, sink);
        }
        self.levels[0].open(border(&self.last_key, key));
        self.levels[0].hashes.push(page::leaf_hash(key, value));
        self.levels[0].values += 1;
        self.levels[0].columns.push_leaf(key, value);
        self.last_key.clear();
        self.last_key.extend_from_slice(key);
        Ok(())
    }

    /// Adds a leaf that is complete already. It must be known that its first key begins a page behind what was pushed, and
    /// a leaf must have been pushed before.
    pub fn take_over(&mut self, leaf: Child, sink: &mut dyn FnMut(BuiltPage)) {
        if !self.levels[0].hashes.is_empty() {
            self.close(0, sink);
        }
        self.last_key.clone_from(&leaf.key);
        self.levels[0].finished += 1;
        self.enter(1, leaf, sink);
    }

    /// Notes the last key of a leaf that was taken over, before another is pushed behind it.
    pub fn passed(&mut self, last_key: &[u8]) {
        self.last_key = last_key.to_vec();
    }

    /// Whether the last key that was pushed began a leaf.
    pub fn has_just_begun(&self) -> bool {
        self.levels[0].hashes.len() == 1
    }

    /// Completes every level. The last page handed on is the root.
    pub fn finish(mut self, sink: &mut dyn FnMut(BuiltPage)) -> BuiltTree {
        let mut level = usize::from(self.levels[0].hashes.is_empty() && self.levels[0].finished > 0);
        let count = self.levels.first().map_or(0, |leaves| leaves.values) + self.pushed_above();
        loop {
            self.close(level, sink);
            if self.levels[level].finished == 1 {
                break;
            }
            level += 1;
        }
        let root = self.levels[level].kept[0].id;
        BuiltTree { root, levels: level as u8 + 1, count, tops: self.tops(level) }
    }

    fn check(&self, key: &[u8]) -> Result<(), BuildError> {
        if key.is_empty() || key.len() > usize::from(u16::MAX) {
            return Err(BuildError::KeyLength(key.len()));
        }
        if key <= self.last_key.as_slice() {
            let text = |key: &[u8]| String::from_utf8_lossy(key).into_owned();
            return Err(BuildError::OutOfOrder { previous: text(&self.last_key), got: text(key) });
        }
        Ok(())
    }

    /// Values in leaves that are complete: what the open pages above count.
    fn pushed_above(&self) -> u64 {
        self.levels.iter().skip(1).map(|level| level.values).sum()
    }

    /// Completes the open page of a level and enters it in the level above.
    fn close(&mut self, level: usize, sink: &mut dyn FnMut(BuiltPage)) {
        let (page, child) = self.levels[level].complete(level as u8);
        sink(page);
        self.enter(level + 1, child, sink);
    }

    fn enter(&mut self, level: usize, child: Child, sink: &mut dyn FnMut(BuiltPage)) {
        if self.levels.len() == level {
            self.levels.push(Level::default());
        }
        let held = self.levels[level].hashes.len() as u64;
        if held > 0 && self.shape.starts_page(level as u8, &child.key, held) {
            self.close(level, sink);
        }
        let above = &mut self.levels[level];
        above.open(&child.key);
        above.hashes.push(child.hash(level as u8));
        above.values += child.values;
        above.columns.push_child(&child.key, &child.id, child.values);
    }

    /// The root and the pages below it down to level 2; the root alone where they are too many; nothing where the root
    /// is lower, since a look-up then costs two requests anyway. A tree of one page is that page.
    fn tops(mut self, root_level: usize) -> Vec<BuiltPage> {
        let mut tops: Vec<BuiltPage> = Vec::new();
        let lowest = if self.shape == Shape::ONE_PAGE { 0 } else { 2 };
        for level in (lowest..=root_level).rev() {
            tops.append(&mut self.levels[level].kept);
        }
        if tops.iter().map(|page| page.entries).sum::<usize>() > TOP_ENTRIES {
            tops.truncate(1);
        }
        tops
    }
}

/// The shortest beginning of a key that is above the key before it.
fn border<'k>(before: &[u8], key: &'k [u8]) -> &'k [u8] {
    let shared = before.iter().zip(key).take_while(|(one, other)| one == other).count();
    &key[..shared + 1]
}

impl Level {
    /// Notes where a page begins that has no entry yet.
    fn open(&mut self, border: &[u8]) {
        if self.hashes.is_empty() {
            self.border = border.to_vec();
        }
    }

    fn complete(&mut self, level: u8) -> (BuiltPage, Child) {
        let hashes = std::mem::take(&mut self.hashes);
        let bytes = std::mem::take(&mut self.columns).page(level, hashes.len());
        let page = BuiltPage { id: page::page_id(level, &hashes), level, entries: hashes.len(), bytes };
        if level < 2 {
            self.kept.clear();
        }
        self.kept.push(page.clone());
        self.finished += 1;
        let values = std::mem::take(&mut self.values);
        let child = Child { key: std::mem::take(&mut self.border), id: page.id, values };
        (page, child)
    }
}
