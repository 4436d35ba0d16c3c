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

/// Folders of files that never change: tree pages and the client are named by their hash, and a place in the log is filled
/// once (docs/format.md, "Files").
pub const FOR_EVER: [&str; 3] = ["client/", "p/", "tile/"];

/// Media types, as a `Content-Type` header says them, of files whose ending tells nothing or too little.
pub const TYPE_BY_PATH: [(&str, &str); 8] = [
    ("changes/atom.xml", ATOM),
    ("changes/feed.json", JSON_FEED),
    (CHECKPOINT, PLAIN),
    ("data/SHA256SUMS", PLAIN),
    ("documents/atom.xml", ATOM),
    ("documents/feed.json", JSON_FEED),
    (HEAD_PROOF, PLAIN),
    (KEYS, PLAIN),
];

/// Of all others, by what follows the last full stop.
pub const TYPE_BY_ENDING: [(&str, &str); 10] = [
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("ndjson", "application/x-ndjson"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", PLAIN),
    ("xml", "application/xml"),
];

/// And of what has no ending either, such as tree pages.
pub const TYPE_OTHERWISE: &str = "application/octet-stream";

const ATOM: &str = "application/atom+xml; charset=utf-8";
const JSON_FEED: &str = "application/feed+json";
const PLAIN: &str = "text/plain; charset=utf-8";

/// Whether the file at a site path may change.
pub fn permanence(path: &str) -> Permanence {
    let is_named_by_content = FOR_EVER.iter().any(|folder| path.starts_with(folder));
    if is_named_by_content { Permanence::Immutable } else { Permanence::Replaceable }
}

/// The media type of a site path.
pub fn media_type(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let by_path = TYPE_BY_PATH.iter().find(|(known, _)| *known == path);
    let by_ending = || TYPE_BY_ENDING.iter().find(|(known, _)| *known == ending);
    by_path.or_else(by_ending).map_or(TYPE_OTHERWISE, |(_, media_type)| media_type)
}
