//! Reading a published site as a browser does: the head, the trees' pages as they are needed, and answers.

mod published;
mod look_up;
mod find;

pub use find::{Found, Row as Place, SHOWN_ROWS, find, rows};
pub use look_up::{Answer, Kind, Matched, Row, Total, look_up};
pub use published::{Published, Request, SiteError};
