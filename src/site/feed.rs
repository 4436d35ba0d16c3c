//! Feeds: the same entries as Atom (RFC 4287) and as JSON Feed 1.1. A feed names its own whole address, so a site that
//! does not know where it stands has none.

use super::facts::Facts;
use super::frame::Press;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::{Document, Library};
use crate::time::{Day, Moment};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Entries of a feed; readers fetch them again each time.
pub const ENTRIES: usize = 100;

/// When a feed without entries says that it last changed; it must say something.
const NEVER: i64 = 0;

/// A feed of a site.
pub struct Feed {
    /// Its folder: `changes/` or `documents/`.
    pub folder: &'static str,
    /// The page about it, under the site's address.
    pub page: &'static str,
    pub title: String,
    pub about: String,
    /// Newest first.
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// What never changes about it, behind the host's name and the day: `change/MPSS123456/2026-11-22T02:00:12Z`.
    pub name: String,
    /// The day on which the name was given.
    pub day: Day,
    pub updated: Moment,
    /// Its page, under the site's address.
    pub address: String,
    pub title: String,
    pub text: String,
}

/// The two files of a feed; none where the site does not know its address.
pub fn files(press: &Press, facts: &Facts, mut feed: Feed) -> Result<Vec<Artifact>, Problem> {
    let Some(base_url) = &facts.settings.site.base_url else { return Ok(Vec::new()) };
    feed.entries.truncate(ENTRIES);
    if facts.settings.fictional {
        feed.about = press.words().sentence("fictional")?;
    }
    let host = host(base_url);
    let entry = |entry: &Entry| {
        json!({
            "id": format!("tag:{host},{}:{}", entry.day, entry.name),
            "url": format!("{base_url}{}", entry.address),
            "title": entry.title,
            "content_text": entry.text,
            "date_published": entry.updated,
        })
    };
    let entries: Vec<Value> = feed.entries.iter().map(entry).collect();
    let newest = feed.entries.iter().map(|entry| entry.updated).max().or(Moment::from_unix_seconds(NEVER));
    let shown = json!({
        "title": feed.title, "about": feed.about, "updated": newest, "entries": entries,
        "home": format!("{base_url}{}", feed.page), "own": format!("{base_url}{}atom.xml", feed.folder),
    });
    let atom = press.page("feed.xml", &format!("{}atom.xml", feed.folder), &shown)?;
    let json = json_feed(press, (facts, base_url), &feed, entries);
    let json = Artifact { path: format!("{}feed.json", feed.folder), bytes: json.to_string().into_bytes() };
    Ok(vec![atom, json])
}

fn json_feed(press: &Press, (facts, base_url): (&Facts, &str), feed: &Feed, items: Vec<Value>) -> Value {
    let mut object = Map::new();
    for (name, value) in [
        ("version", json!("https://jsonfeed.org/version/1.1")),
        ("title", json!(feed.title)),
        ("description", json!(feed.about)),
        ("home_page_url", json!(format!("{base_url}{}", feed.page))),
        ("feed_url", json!(format!("{base_url}{}feed.json", feed.folder))),
        ("language", json!(press.words().language)),
        ("authors", json!([{ "name": facts.settings.program.issuer }])),
        ("items", Value::Array(items)),
    ] {
        object.insert(name.to_owned(), value);
    }
    Value::Object(object)
}

/// The feed of the documents: an entry for each edition of a source, on the day that it bears.
pub fn of_documents(press: &Press, facts: &Facts) -> Result<Vec<Artifact>, Problem> {
    let words = press.words();
    let mut entries = Vec::new();
    for ((day, edition), documents) in editions(facts.library) {
        let Some(updated) = day.begins_in(&facts.settings.zone) else { continue };
        let [first, ..] = documents.as_slice() else { continue };
        let titles: Vec<&str> = documents.iter().map(|document| document.front.title.as_str()).collect();
        let told = [("edition", edition.to_owned()), ("date", words.day(day)?)];
        entries.push(Entry {
            name: format!("edition/{edition}"),
            day,
            updated,
            address: if documents.len() == 1 { format!("{}/", first.front.slug) } else { "guidelines/".to_owned() },
            title: words.filled("feed-edition", &told, None)?,
            text: words.filled("feed-edition-documents", &[("titles", titles.join("; "))], None)?,
        });
    }
    entries.reverse();
    let registry = [("registry", facts.settings.program.registry.clone())];
    let feed = Feed {
        folder: "documents/",
        page: "guidelines/",
        title: words.filled("feed-documents-title", &registry, None)?,
        about: words.sentence("feed-documents-about")?,
        entries,
    };
    files(press, facts, feed)
}

/// The documents that bear a date, by date and edition.
fn editions(library: &Library) -> BTreeMap<(Day, &str), Vec<&Document>> {
    let mut editions: BTreeMap<(Day, &str), Vec<&Document>> = BTreeMap::new();
    for document in &library.documents {
        if let Some(day) = document.front.date.as_deref().and_then(Day::parse) {
            editions.entry((day, &document.front.edition)).or_default().push(document);
        }
    }
    editions
}

/// The name of the host in an address, without the port.
fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default()
}
