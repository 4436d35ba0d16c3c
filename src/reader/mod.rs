//! Reading a published site as a browser does: the head, the trees' pages as they are needed, and answers.

mod published;
mod look_up;

pub use look_up::{Answer, Kind, Matched, Row, Total, look_up};
pub use published::{Published, Request, SiteError};
