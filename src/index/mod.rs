//! What stands in each tree: the keys under which a record is found and the bytes that are found there.
//! docs/format.md, "The trees". tantivy is used here alone.

pub mod number;
pub mod name;
pub mod fulltext;
