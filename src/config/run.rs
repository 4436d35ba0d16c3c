//! What `goodstanding run` needs to know, `[run]`: where the export comes from, where the site goes, who signs, and who is told
//! when a run fails.

use super::keys::Rule;
use super::keys::Section;
use super::keys::Wanted;
use crate::diagnostic::Problem;
use std::fmt;

/// `[run]`, read and checked. Paths are relative to the folder of the settings.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RunSettings {
    pub export: Option<Location>,
    /// Where the signed site is put: a folder or an object store.
    pub to: Option<Location>,
    /// Files with the keys that sign, outside the project.
    pub keys: Vec<String>,
    /// Commands that sign, for keys on another machine.
    pub sign_with: Vec<String>,
    /// A file, outside the project, with what a request for the export says as `Authorization`.
    pub authorization: Option<String>,
    /// Whether a server's `Last-Modified` is the time of the data where nothing else says it.
    pub believe_last_modified: bool,
    /// Whom to call when a run fails, in words.
    pub contact: Option<String>,
    /// A command that is given the line of a run that failed.
    pub on_failure: Option<String>,
    /// An address that is sent the line of a run that failed.
    pub webhook: Option<String>,
}

/// Where something comes from or goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A file or a folder.
    Path(String),
    /// `https://…`, or `http://…` on this machine.
    Address(String),
    /// `s3://bucket/…`, `gs://…`, `az://…`
    ObjectStore(String),
}

/// None of this reaches a page, and an address may hold a secret. Published notes hold a hash over what the settings print
/// here, so they print nothing.
impl fmt::Debug for RunSettings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RunSettings")
    }
}

impl fmt::Display for Location {
    /// Without the part behind `?`, which may be a secret.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Location::Path(text) | Location::Address(text) | Location::ObjectStore(text)) = self;
        match self {
            Location::Path(_) => out.write_str(text),
            _ => out.write_str(text.split_once('?').map_or(text, |(before, _)| before)),
        }
    }
}

impl Location {
    /// `None` for an address that is neither private nor on this machine.
    fn of(text: String) -> Option<Location> {
        match text.split_once("://") {
            None => Some(Location::Path(text)),
            Some(("s3" | "gs" | "az", rest)) if !rest.is_empty() => Some(Location::ObjectStore(text)),
            Some(("file", path)) if path.starts_with('/') => Some(Location::Path(path.to_owned())),
            _ => is_private_address(&text).then_some(Location::Address(text)),
        }
    }
}

pub fn run(mut section: Section, problems: &mut Vec<Problem>) -> RunSettings {
    let address = Rule {
        holds: is_private_address,
        expected: "an address that begins with https:// (http:// only on this machine)",
        hint: "write it as \"https://alarm.example.org/registry\", without a name and a password in it",
    };
    let run = RunSettings {
        export: location(&mut section, "export"),
        to: target(&mut section),
        keys: section.texts("keys").into_iter().map(|(file, _)| file).collect(),
        sign_with: section.texts("sign_with").into_iter().map(|(command, _)| command).collect(),
        authorization: section.text("authorization").map(|(file, _)| file),
        believe_last_modified: section.flag("believe_last_modified"),
        contact: section.text("contact").map(|(words, _)| words),
        on_failure: section.text("on_failure").map(|(command, _)| command),
        webhook: section.ruled_text("webhook", &address),
    };
    problems.extend(section.finish());
    run
}

fn location(section: &mut Section, key: &'static str) -> Option<Location> {
    let (text, place) = section.text(key)?;
    let location = Location::of(text);
    if location.is_none() {
        let expected = "a file, a folder, an address with https:// (http:// only on this machine), or an object store (s3://…, gs://…, az://…)".into();
        let hint = "write it as \"https://data.example.org/registry.csv\", without a name and a password in it".into();
        section.refuse(key, &place, Wanted { expected, hint });
    }
    location
}

fn target(section: &mut Section) -> Option<Location> {
    let (text, place) = section.text("to")?;
    let location = Location::of(text).filter(|location| !matches!(location, Location::Address(_)));
    if location.is_none() {
        let expected = "a folder, or an object store (s3://…, gs://…, az://…)".into();
        let hint = "name the folder from which the web server serves, such as \"/srv/www/registry\"".into();
        section.refuse("to", &place, Wanted { expected, hint });
    }
    location
}

/// What others cannot read on its way: `https://`, or `http://` that never leaves this machine.
fn is_private_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let bare = authority.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let host = bare.map_or(authority, |(host, _)| host);
    let is_plain = !host.is_empty()
        && !authority.contains('@')
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '#'));
    is_plain && (scheme == "https" || scheme == "http" && ["127.0.0.1", "localhost", "[::1]"].contains(&host))
}

#[cfg(test)]
mod tests {
    use super::{Location, RunSettings};

    #[test]
    fn an_address_is_private_or_on_this_machine() {
        for text in [
            "https://data.example.org/a.csv?key=1",
            "http://127.0.0.1:8000/a",
            "http://[::1]/",
            "s3://bucket/a",
            "file:///srv/a",
        ] {
            assert!(Location::of(text.to_owned()).is_some(), "{text}");
        }
        for text in [
            "http://data.example.org/",
            "ftp://127.0.0.1/",
            "https://",
            "https://a:b@c/",
            "http://localhost@c/",
            "s3://",
            "file://host/a",
        ] {
            assert_eq!(Location::of(text.to_owned()), None, "{text}");
        }
    }

    #[test]
    fn secrets_are_not_printed() {
        let address = Location::Address("https://data.example.org/a.csv?key=1".to_owned());
        assert_eq!(address.to_string(), "https://data.example.org/a.csv");
        let run = RunSettings { webhook: Some("https://example.org/secret".to_owned()), ..RunSettings::default() };
        assert_eq!(format!("{run:?}"), "RunSettings");
    }
}
