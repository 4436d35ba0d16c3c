//! The head of a content file: its settings, one a line, between two lines of `---`.

use crate::document::fault::{Fault, Report};
use crate::document::node::{Front, Kind, Status};
use crate::time::Day;
use std::collections::BTreeMap;

const FENCE: &str = "---";

/// The settings that every file has, then those that it may have.
const KEYS: [&str; 9] = ["slug", "title", "kind", "source", "edition", "date", "status", "part", "cite"];
const REQUIRED: usize = 7;

const KINDS: [(&str, Kind); 8] = [
    ("code", Kind::Code),
    ("sanctions", Kind::Sanctions),
    ("section", Kind::Section),
    ("glossary", Kind::Glossary),
    ("fees", Kind::Fees),
    ("competencies", Kind::Competencies),
    ("blueprint", Kind::Blueprint),
    ("crosswalk", Kind::Crosswalk),
];
const STATUSES: [(&str, Status); 3] =
    [("current", Status::Current), ("superseded", Status::Superseded), ("other-program", Status::OtherProgram)];

/// The date of a source that bears none.
const UNKNOWN: &str = "unknown";

/// What follows the head: the text, and the line of the file on which it begins.
pub struct Body<'a> {
    pub text: &'a str,
    pub first_line: u64,
}

/// A value and its line.
type Settings<'a> = BTreeMap<&'static str, (u64, &'a str)>;

/// Takes the head off a file. `None` when a setting is missing or cannot be read; the report says which.
pub fn split<'a>(text: &'a str, report: &mut Report) -> Option<(Front, Body<'a>)> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut lines = (1..).zip(text.split_inclusive('\n'));
    let mut position = match lines.next() {
        Some((_, first)) if first.trim_end() == FENCE => first.len(),
        _ => {
            report.fault(1, Fault::FrontUnclosed);
            return None;
        }
    };
    let mut settings = Settings::new();
    for (number, line) in lines {
        position += line.len();
        if line.trim_end() == FENCE {
            let front = assemble(&settings, report)?;
            return Some((front, Body { text: &text[position..], first_line: number + 1 }));
        }
        note(number, line.trim(), &mut settings, report);
    }
    report.fault(1, Fault::FrontUnclosed);
    None
}

/// Reads one line of the head.
fn note<'a>(number: u64, line: &'a str, settings: &mut Settings<'a>, report: &mut Report) {
    if line.is_empty() {
        return;
    }
    let (key, value) = line.split_once(':').unwrap_or((line, ""));
    let Some(known) = KEYS.into_iter().find(|known| *known == key.trim()) else {
        report.fault(number, Fault::FrontUnknown);
        return;
    };
    if let Some((first, _)) = settings.get(known) {
        report.fault(number, Fault::FrontValue(known, format!("this setting once; line {first} has it already")));
        return;
    }
    settings.insert(known, (number, unquoted(value.trim())));
}

/// A value without the quotes that keep YAML readers from taking `"2024"` for a number.
fn unquoted(value: &str) -> &str {
    value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value)
}

fn assemble(settings: &Settings, report: &mut Report) -> Option<Front> {
    let missing = KEYS.into_iter().take(REQUIRED).filter(|key| !settings.contains_key(key));
    let faults = missing.map(|key| (1, "", Fault::FrontMissing(key)));
    let wrong = settings.iter().filter_map(|(key, (line, value))| {
        let expected = expected(key, value, settings)?;
        Some((*line, *value, Fault::FrontValue(key, expected)))
    });
    let faults: Vec<_> = faults.chain(wrong).collect();
    let sound = faults.is_empty();
    for (line, found, fault) in faults {
        report.found(Some(line), found, fault);
    }
    let value = |key: &str| settings.get(key).map(|(_, value)| *value);
    let own = |key: &str| value(key).map(str::to_owned);
    let front = Front {
        slug: own("slug")?,
        title: own("title")?,
        kind: named(&KINDS, value("kind")?)?,
        source: own("source")?,
        edition: own("edition")?,
        date: own("date").filter(|date| date != UNKNOWN),
        status: named(&STATUSES, value("status")?)?,
        part: own("part"),
        cite: own("cite").unwrap_or_else(|| number_of(value("slug").unwrap_or_default())),
    };
    sound.then_some(front)
}

/// What a setting should have been; `None` when it is right.
fn expected(key: &str, value: &str, settings: &Settings) -> Option<String> {
    let kind = settings.get("kind").and_then(|(_, kind)| named(&KINDS, kind));
    let is_numbered = !matches!(kind, None | Some(Kind::Code | Kind::Sanctions | Kind::Crosswalk));
    match key {
        "slug" if !is_slug(value) => Some("small letters, digits, `-` and `/`, such as `guidelines/206`".into()),
        "slug" if is_numbered && !settings.contains_key("cite") && number_of(value).is_empty() => {
            Some("a slug that ends in the section's number, or a line `cite: …`".into())
        }
        "kind" if kind.is_none() => Some(one_of(&KINDS)),
        "status" if named(&STATUSES, value).is_none() => Some(one_of(&STATUSES)),
        "date" if value != UNKNOWN && Day::parse(value).is_none() => {
            Some(format!("a day written YYYY-MM-DD, or `{UNKNOWN}`"))
        }
        "edition" if !is_slug(value) || value.contains('/') => Some("small letters, digits and `-`".into()),
        _ if value.is_empty() => Some("a value".into()),
        _ => None,
    }
}

fn named<T: Copy>(names: &[(&str, T)], value: &str) -> Option<T> {
    names.iter().find(|(name, _)| *name == value).map(|(_, named)| *named)
}

fn one_of<T>(names: &[(&str, T)]) -> String {
    let names: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
    format!("one of {}", names.join(", "))
}

/// Words of small letters and digits joined by `-`, and such words joined by `/`: safe as an address and as a path.
pub fn is_slug(value: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    value.split('/').all(is_word)
}

/// What citations begin with when nothing else is said: `207.` of `guidelines/207`; empty where the slug ends otherwise.
fn number_of(slug: &str) -> String {
    let last = slug.rsplit('/').next().unwrap_or_default();
    let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { format!("{last}.") } else { String::new() }
}
