//! The folder that runs in the reader's browser: scripts, stylesheet, icon, `program.json` and the script's words, in
//! a folder named by the hash of all of them.

use super::facts::Texts;
use super::join::{join, published};
use super::languages::{Language, Languages};
use super::minify;
use crate::artifact::Artifact;
use crate::config::Settings;
use crate::diagnostic::Problem;
use crate::hash::Hash;
use crate::snapshot;
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The version of `program.json`; a script refuses one it does not know.
const PROGRAM_VERSION: u32 = 1;

/// The scripts with which everything starts, on pages about people and on those of rules, each with those that its pages
/// load later; and the files beside them that pages ask for by name.
const ENTRIES: [(&str, &[&str]); 3] = [
    (
        "main.js",
        &[
            "lib/wider.js",
            "more.js",
            "records.js",
            "advert.js",
            "complaint.js",
            "dates.js",
            "history.js",
            "proof.js",
            "receipts.js",
            "routes.js",
            "sheet.js",
            "staff.js",
            "style.js",
        ],
    ),
    ("rules.js", &[]),
    // Needs nothing of the site: it works in a file by itself, too.
    ("verify.js", &[]),
];
/// Those of every page, those of a record, those of all but the pages with which a look-up begins, those of the pages of
/// rules, and those of each tool.
const STYLES: [&str; 11] = [
    "site.css",
    "record.css",
    "pages.css",
    "rules.css",
    "advert.css",
    "dates.css",
    "paths.css",
    "sheet.css",
    "staff.css",
    "style.css",
    "verify.css",
];
/// The icon, and the card that other sites show with the address of a page.
const PICTURES: [&str; 2] = ["favicon.svg", "card.png"];
/// What the advertisement check goes by: its rules and words are data, so that a certifying body can change them.
const ADVERTISEMENT: &str = "advertisement.json";

/// The client as it is published.
pub struct Client {
    /// What names its folder.
    pub hash: Hash,
    /// By path inside the folder; none of a client that is known to stand already.
    files: BTreeMap<String, Vec<u8>>,
}

impl Client {
    /// Puts the folder together. Only what a page asks for is published: the scripts joined into one, the stylesheet,
    /// the icon and card, `program.json` and the script's words.
    pub fn new(texts: &Texts, settings: &Settings, languages: &Languages) -> Result<Client, Problem> {
        let sources = &texts.client;
        let scripts = sources.iter().filter(|(path, _)| path.ends_with(".js"));
        let scripts =
            scripts.map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned())).collect();
        let program = program(settings);
        let mut files = BTreeMap::from([
            ("program.json".to_owned(), program.to_string().into_bytes()),
            ("tools.json".to_owned(), tools(settings).to_string().into_bytes()),
        ]);
        for (entry, later) in ENTRIES {
            let joined = published(&join(&scripts, entry, later)?, entry);
            files.extend(joined.into_iter().map(|(path, text)| (path, text.into_bytes())));
        }
        for path in STYLES {
            if let Some(styles) = sources.get(path) {
                files.insert(path.to_owned(), minify::stylesheet(styles));
            }
        }
        for path in PICTURES {
            if let Some(picture) = sources.get(path) {
                files.insert(path.to_owned(), picture.clone());
            }
        }
        // An empty copy leaves the check out.
        if let Some(rules) = sources.get(ADVERTISEMENT).filter(|rules| !rules.is_empty()) {
            files.insert(ADVERTISEMENT.to_owned(), data(ADVERTISEMENT, rules)?);
        }
        for language in languages.all() {
            for (part, messages) in &language.words.script {
                let (part, content) = match *part {
                    // Together, so that a first look-up waits for one file less.
                    "ui" if language.is_root() => ("words", json!({ "program": program, "words": messages })),
                    "ui" => ("words", translated(&program, language, &languages.official())),
                    part => (part, json!(messages)),
                };
                files.insert(format!("{part}.{}.json", language.words.language), content.to_string().into_bytes());
            }
        }
        let names: Vec<&String> = files.keys().collect();
        let list = json!(names).to_string().into_bytes();
        files.insert(snapshot::CLIENT_FILES.to_owned(), list);
        Ok(Client { hash: snapshot::client_hash(&files), files })
    }

    /// The client of a site that stands, made of the same texts.
    pub fn standing(hash: Hash) -> Client {
        Client { hash, files: BTreeMap::new() }
    }

    /// Its folder in the site: `client/HASH`.
    pub fn folder(&self) -> String {
        format!("client/{}", self.hash)
    }

    /// A text file of the folder; empty where there is none of this path.
    pub fn text(&self, path: &str) -> Cow<'_, str> {
        self.files.get(path).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default()
    }

    /// The folder's files, sorted by path.
    pub fn artifacts(&self) -> impl Iterator<Item = Artifact> {
        let folder = self.folder();
        self.files.iter().map(move |(path, bytes)| Artifact { path: format!("{folder}/{path}"), bytes: bytes.clone() })
    }
}

/// What a look-up in another language needs: its own words, and the official ones beside them.
fn translated(program: &Value, language: &Language, english: &Map<String, Value>) -> Value {
    let words = &language.words;
    json!({ "program": program, "words": words.script.get("ui"), "english": english, "dir": words.direction })
}

/// A file of data without the spaces that are there for people.
fn data(path: &str, bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let value: Value = serde_json::from_slice(bytes).map_err(|error| Problem {
        file: format!("client/{path}"),
        row: u64::try_from(error.line()).ok(),
        column: None,
        code: "data-form",
        found: error.to_string(),
        expected: "JSON, as in the file that the program brings".to_owned(),
        hint: "mend the line, or remove your copy of the file".to_owned(),
    })?;
    Ok(value.to_string().into_bytes())
}

/// What is particular to the program, for look-ups; whatever only pages say stands in them.
fn program(settings: &Settings) -> Value {
    json!({
        "v": PROGRAM_VERSION,
        "issuer_short": settings.program.issuer_short,
        "contact": { "phone": settings.contact.phone },
        "zone": settings.zone.name(),
        "root_key": settings.proof.root_key.as_ref().map(ToString::to_string),
        "number": {
            "prefix": settings.number.prefix,
            "digits_at_least": settings.number.digits_at_least,
            "digits_at_most": settings.number.digits_at_most,
        },
    })
}

/// What is particular to the program, for the tools that work with a look-up's answer.
fn tools(settings: &Settings) -> Value {
    let program = &settings.program;
    let contact = &settings.contact;
    json!({
        "v": PROGRAM_VERSION,
        "fictional": settings.fictional,
        "registry": program.registry,
        "certification": program.certification,
        "title": program.title,
        "abbreviation": program.abbreviation,
        "issuer": program.issuer,
        "specializations": program.specializations,
        "contact": {
            "phone": contact.phone,
            "email": contact.email,
            "website": contact.website,
            "postal_address": contact.postal_address,
        },
        "base_url": settings.site.base_url,
        "update_within_hours": settings.site.update_within_hours,
    })
}
