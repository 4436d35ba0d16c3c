//! A saved answer and its proof: that these numbers had these records, or were not there, in what was published at a time. It
//! shows nobody else's record, and is checked without the site. docs/format.md, "Receipt".
//!
//! `parts` are what it consists of, `make` takes it out of a tree, `file` writes and reads its text, `check` says what it proves.

mod parts;
mod file;
mod make;
mod check;

pub use check::Proven;
pub use make::answers;
pub use parts::{Answer, Receipt, ReceiptError, VERSION};
