//! What stands in each tree: the keys under which a record is found and the bytes that are found there.
//! docs/format.md, "The trees". tantivy, any_ascii and rphonetic are used here alone.

pub mod number;
mod romanise;
pub mod name;
pub mod stub;
pub mod sound;
pub mod short_form;
pub mod spelling;
pub mod common_form;
pub mod fulltext;

use crate::tree::Shape;

/// How the tree of a name is cut into pages.
pub fn shape(tree: &str) -> Shape {
    match tree {
        spelling::TREE => Shape::SPELLING,
        common_form::TREE => Shape::ONE_PAGE,
        fulltext::TREE => Shape::WORDS,
        fulltext::PASSAGES => Shape::PASSAGES,
        _ => Shape::PEOPLE,
    }
}
