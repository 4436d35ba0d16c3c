//! What a build makes of texts alone, whoever is registered: the client, the pages of the official words and their trees.
//! The next build takes it over unseen as long as the texts, the settings and the program are what they were.

use crate::hash::Hash;
use crate::snapshot::TreeHead;
use crate::store::input;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// Where `FromTexts` stands in the site; docs/format.md, "Files".
pub const NOTE: &str = "texts.json";

/// A word from one build to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromTexts {
    /// The hash of all that it was made of.
    pub sources: Hash,
    /// What names the client's folder.
    pub client: Hash,
    pub trees: BTreeMap<String, TreeHead>,
    /// The path of every file, in the order in which they are made.
    pub files: Vec<String>,
}

impl FromTexts {
    /// What the site in a folder has of these sources, none where a file is missing.
    pub fn standing(out: &Path, sources: Hash) -> Option<FromTexts> {
        let note: FromTexts = serde_json::from_slice(&input::read(&out.join(NOTE)).ok()?).ok()?;
        let is_whole = || note.files.iter().all(|path| input::is_file(&out.join(path)));
        (note.sources == sources && is_whole()).then_some(note)
    }
}
