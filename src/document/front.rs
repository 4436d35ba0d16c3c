//! The head of a content file: seven settings, one a line, between two lines of `---`.

use crate::document::fault::{Fault, Report};
use crate::document::node::Front;
use crate::time::Day;
use std::collections::BTreeMap;

const FENCE: &str = "---";
const KEYS: [&str; 7] = ["slug", "title", "kind", "source", "edition", "date", "status"];
const KINDS: [&str; 3] = ["code", "sanctions", "section"];
const STATUSES: [&str; 3] = ["current", "superseded", "other-program"];

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
    let mut sound = true;
    for key in KEYS {
        sound &= is_sound(key, settings, report);
    }
    let value = |key: &str| settings.get(key).map(|(_, value)| (*value).to_string());
    Some(Front {
        slug: value("slug")?,
        title: value("title")?,
        kind: value("kind")?,
        source: value("source")?,
        edition: value("edition")?,
        date: value("date")?,
        status: value("status")?,
    })
    .filter(|_| sound)
}

fn is_sound(key: &'static str, settings: &Settings, report: &mut Report) -> bool {
    let Some((line, value)) = settings.get(key) else {
        report.found(Some(1), "", Fault::FrontMissing(key));
        return false;
    };
    let is_section = settings.get("kind").is_some_and(|(_, kind)| *kind == "section");
    let expected = match key {
        "slug" if !is_slug(value) => "small letters, digits, `-` and `/`, such as `guidelines/206`".to_string(),
        "slug" if is_section && !ends_in_number(value) => "a slug that ends in the section's number".to_string(),
        "kind" if !KINDS.contains(value) => format!("one of {}", KINDS.join(", ")),
        "status" if !STATUSES.contains(value) => format!("one of {}", STATUSES.join(", ")),
        "date" if Day::parse(value).is_none() => "a day written YYYY-MM-DD".to_string(),
        _ if value.is_empty() => "a value".to_string(),
        _ => return true,
    };
    report.found(Some(*line), value, Fault::FrontValue(key, expected));
    false
}

/// Words of small letters and digits joined by `-`, and such words joined by `/`: safe as an address and as a path.
fn is_slug(value: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    value.split('/').all(is_word)
}

fn ends_in_number(slug: &str) -> bool {
    slug.rsplit('/').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()))
}
