//! Reading a published site as a browser does: the head, the trees' pages as they are needed, and answers.
//!
//! A look-up reads what was typed (`query`), then the names that begin so (`typed`); where that does not do, `wider` opens
//! the words, makes `candidates` of what it reads, `combinations` of these, and reads the names that they lead to.
//! `history` reads the log of a signed site, `verify` checks a whole one.
//! `pages` counts what a look-up costs, `people` keeps and orders whom it found, `numbers` knows numbers that are alike.

mod published;
mod distance;
mod people;
mod query;
mod pages;
mod typed;
mod candidates;
mod combinations;
mod wider;
mod numbers;
mod look_up;
mod find;
mod history;
mod verify;

pub use distance::distance;
pub use find::{Found, Row as Place, SHOWN_ROWS, find, rows};
pub use history::{History, history};
pub use look_up::{Answer, Kind, look_up};
pub use pages::Depth;
pub use people::{Matched, Row, Total};
pub use published::{Helpline, Published, Request, SiteError};
pub use verify::{Extent, Fault, Verified, verify};
