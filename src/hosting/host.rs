//! What the settings of all servers have in common.

use crate::artifact::{TYPE_BY_ENDING, TYPE_BY_PATH};

/// How a media type says that its text is UTF-8.
const IN_UTF_8: &str = "; charset=utf-8";

/// A media type without what it says of letters, and whether it says that they are UTF-8.
pub fn bare(media_type: &str) -> (&str, bool) {
    match media_type.strip_suffix(IN_UTF_8) {
        Some(bare) => (bare, true),
        None => (media_type, false),
    }
}

/// Every media type of a site with an ending or a path of its own, once each, sorted.
pub fn media_types() -> Vec<&'static str> {
    let mut all: Vec<&str> = TYPE_BY_ENDING.iter().chain(&TYPE_BY_PATH).map(|(_, media_type)| *media_type).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether a file of this type becomes smaller when it is compressed on its way: tree pages and pictures are compressed
/// already.
pub fn shrinks(media_type: &str) -> bool {
    media_type.starts_with("text/") || ["json", "xml"].iter().any(|ending| bare(media_type).0.ends_with(ending))
}
