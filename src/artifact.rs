//! A file to publish: where it stands in the site, its bytes, its media type, and whether it may ever change.

/// Whether a published file may be replaced. Hosts and caches are told so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permanence {
    /// Named by its content: a file of this name never has other bytes.
    Immutable,
    /// Replaced by a later publication.
    Replaceable,
}

/// The note of keys that sign publications.
pub const KEYS: &str = "keys";

/// The head with the proof that it stands in the log, and what that log came to.
pub const HEAD_PROOF: &str = "head.tlog-proof";
pub const CHECKPOINT: &str = "checkpoint";

/// One file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// The path inside the site, with `/` between parts and none at the start.
    pub path: String,
    pub bytes: Vec<u8>,
}

/// What a builder of pages hands on: a file, or the word that a file of the previous site still holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    Write(Artifact),
    /// The file at this path is known to be unchanged; the previous site has it.
    Keep(String),
}

impl Output {
    /// The path inside the site.
    pub fn path(&self) -> &str {
        match self {
            Output::Write(artifact) => &artifact.path,
            Output::Keep(path) => path,
        }
    }
}

/// Whether the file at a site path may change: tree pages and the client are named by their hash, and a place in the log is
/// filled once (docs/format.md, "Files").
pub fn permanence(path: &str) -> Permanence {
    let is_named_by_content = ["p/", "client/", "tile/"].iter().any(|folder| path.starts_with(folder));
    if is_named_by_content { Permanence::Immutable } else { Permanence::Replaceable }
}

/// The media type of a site path, by its ending, as a `Content-Type` header says it.
pub fn media_type(path: &str) -> &'static str {
    if path.ends_with("SHA256SUMS") || [KEYS, HEAD_PROOF, CHECKPOINT].contains(&path) {
        return "text/plain; charset=utf-8";
    }
    if path.ends_with("atom.xml") {
        return "application/atom+xml; charset=utf-8";
    }
    if path.ends_with("feed.json") {
        return "application/feed+json";
    }
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("ndjson") => "application/x-ndjson",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
    }
}
