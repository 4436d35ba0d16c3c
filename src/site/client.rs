//! The folder that runs in the reader's browser: scripts, stylesheet, icon, `program.json` and the script's words, in
//! a folder named by the hash of all of them.

use super::minify;
use super::words::Words;
use crate::artifact::Artifact;
use crate::config::Settings;
use crate::hash::Hash;
use serde_json::json;
use std::collections::BTreeMap;

/// The version of `program.json`; a script refuses one it does not know.
const PROGRAM_VERSION: u32 = 1;

/// The client as it is published.
pub struct Client {
    /// What names its folder.
    pub hash: Hash,
    /// By path inside the folder.
    files: BTreeMap<String, Vec<u8>>,
}

impl Client {
    /// Puts the folder together. Only what a page asks for is published: tests and notes that stand beside it are not.
    pub fn new(sources: &BTreeMap<String, Vec<u8>>, settings: &Settings, languages: &[Words]) -> Client {
        let published = sources.iter().filter(|(path, _)| is_published(path));
        let mut files: BTreeMap<String, Vec<u8>> =
            published.map(|(path, bytes)| (path.clone(), smaller(path, bytes))).collect();
        files.insert("program.json".to_owned(), program(settings));
        for words in languages {
            files.insert(format!("words.{}.json", words.language), words.script_json());
        }
        Client { hash: folder_hash(&files), files }
    }

    /// Its folder in the site: `client/HASH`.
    pub fn folder(&self) -> String {
        format!("client/{}", self.hash)
    }

    /// The folder's files, sorted by path.
    pub fn artifacts(&self) -> impl Iterator<Item = Artifact> {
        let folder = self.folder();
        self.files.iter().map(move |(path, bytes)| Artifact { path: format!("{folder}/{path}"), bytes: bytes.clone() })
    }

    /// The scripts that `main.js` asks for on every page with a search box, so that pages can name them early.
    pub fn libraries(&self) -> Vec<&str> {
        let scripts = self.files.keys().filter(|path| path.ends_with(".js"));
        scripts.filter(|path| *path != "main.js" && !path.starts_with("parts/")).map(String::as_str).collect()
    }
}

/// Scripts that are not tests, the stylesheet, the icon.
fn is_published(path: &str) -> bool {
    let script = path.ends_with(".js") && !path.ends_with(".test.js");
    script || path == "site.css" || path == "favicon.svg"
}

fn smaller(path: &str, bytes: &[u8]) -> Vec<u8> {
    match path.rsplit_once('.') {
        Some((_, "js")) => minify::script(bytes),
        Some((_, "css")) => minify::stylesheet(bytes),
        _ => bytes.to_vec(),
    }
}

/// docs/format.md, "Head": every path with its length as a u16, every content with its length as a u64. A path too long
/// for a u16 counts as the longest; no browser would ask for it.
fn folder_hash(files: &BTreeMap<String, Vec<u8>>) -> Hash {
    let mut joined = Vec::new();
    for (path, bytes) in files {
        joined.extend(u16::try_from(path.len()).unwrap_or(u16::MAX).to_be_bytes());
        joined.extend(path.as_bytes());
        joined.extend((bytes.len() as u64).to_be_bytes());
        joined.extend(bytes);
    }
    Hash::of(&[&joined])
}

/// What is particular to the program, for the script.
fn program(settings: &Settings) -> Vec<u8> {
    let program = &settings.program;
    let mut value = json!({
        "v": PROGRAM_VERSION,
        "registry": program.registry,
        "certification": program.certification,
        "title": program.title,
        "abbreviation": program.abbreviation,
        "issuer": program.issuer,
        "issuer_short": program.issuer_short,
        "zone": settings.zone.name(),
        "update_within_hours": settings.site.update_within_hours,
        "number": {
            "prefix": settings.number.prefix,
            "digits_at_least": settings.number.digits_at_least,
            "digits_at_most": settings.number.digits_at_most,
        },
        "specializations": program.specializations,
        "contact": {
            "phone": settings.contact.phone,
            "email": settings.contact.email,
            "website": settings.contact.website,
        },
    });
    if settings.fictional {
        value["fictional"] = json!(true);
    }
    if let Some(base_url) = &settings.site.base_url {
        value["base_url"] = json!(base_url);
    }
    value.to_string().into_bytes()
}
