//! What may be published, when a build must ask a person first, how long things stay, and who signs: `[guard]`, `[retention]`,
//! `[open_data]` and `[proof]`.

use super::keys::Rule;
use super::keys::Section;
use super::settings::Guard;
use super::settings::OpenData;
use super::settings::ProofSettings;
use super::settings::Retention;
use crate::diagnostic::Problem;
use crate::note::VerifierKey;

/// More people than any registry lists; larger numbers are slips.
const PEOPLE_BOUND: u32 = 1_000_000_000;

/// No one vanishes unless a person says so.
const REMOVALS: u32 = 0;

/// As many changes of standing as a small registry sees between two builds. A burst is more than this and more than
/// `CHANGES_PERCENT`.
const CHANGES: u32 = 5;

/// A larger share of changes is more often a slip in the export than the work of a day.
const CHANGES_PERCENT: u32 = 2;

/// Two years, the term of a certification (section 207.1): as long as somebody may hold a certificate on paper.
const UNLISTED_DAYS: u32 = 730;

/// Ten years, longer than any register known to us shows an action that is over.
const DAYS_BOUND: u32 = 3_653;

/// Three months: long enough for an audit of the quarter, and no lasting record of what is over.
const CHANGES_DAYS: u32 = 90;

/// Up to here the downloads are small beside the site itself.
const DOWNLOADS_AT_MOST: u32 = 100_000;

/// A file per person doubles the time of a build.
const API_AT_MOST: u32 = 5_000;

/// What re-users are asked to do; without it people's data would be kept and shown after they changed.
const REUSE_TERMS: &str = "You may use these data to verify certifications. Show the time of the data with them, fetch \
them again at least every 72 hours, remove at once what is no longer there, and do not use them to contact people.";

pub fn guard(mut section: Section, problems: &mut Vec<Problem>) -> Guard {
    let guard = Guard {
        removals: section.whole("removals", 0..=PEOPLE_BOUND).unwrap_or(REMOVALS),
        changes: section.whole("changes", 0..=PEOPLE_BOUND).unwrap_or(CHANGES),
        changes_percent: section.whole("changes_percent", 0..=100).unwrap_or(CHANGES_PERCENT),
    };
    problems.extend(section.finish());
    guard
}

pub fn retention(mut section: Section, problems: &mut Vec<Problem>) -> Retention {
    let retention = Retention {
        unlisted_days: section.whole("unlisted_days", 0..=DAYS_BOUND).unwrap_or(UNLISTED_DAYS),
        ended_actions_days: section.whole("ended_actions_days", 0..=DAYS_BOUND).unwrap_or(0),
        changes_days: section.whole("changes_days", 0..=DAYS_BOUND).unwrap_or(CHANGES_DAYS),
    };
    problems.extend(section.finish());
    retention
}

pub fn open_data(mut section: Section, problems: &mut Vec<Problem>) -> OpenData {
    let open_data = OpenData {
        downloads_at_most: section.whole("downloads_at_most", 0..=PEOPLE_BOUND).unwrap_or(DOWNLOADS_AT_MOST),
        api_at_most: section.whole("api_at_most", 0..=PEOPLE_BOUND).unwrap_or(API_AT_MOST),
        reuse_terms: section.text("reuse_terms").map_or_else(|| REUSE_TERMS.into(), |(text, _)| text),
    };
    problems.extend(section.finish());
    open_data
}

/// Without a name of its own the log is called like the site's address, as tlog-tiles advises.
pub fn proof(mut section: Section, base_url: Option<&str>, problems: &mut Vec<Problem>) -> ProofSettings {
    let name = Rule {
        holds: |name| {
            !name.is_empty()
                && !name.contains(|letter: char| letter.is_whitespace() || letter.is_control() || letter == '+')
        },
        expected: "a name without spaces and plus signs",
        hint: "write it like an address without https://, such as \"registry.example.org\"; it must never change",
    };
    let key = Rule {
        holds: |key| VerifierKey::parse(key).is_ok(),
        expected: "a key as `goodstanding keygen` prints it: NAME+ID+DATA",
        hint: "copy the whole line; a letter may have been lost",
    };
    let address = |url: &str| url.split_once("://").map(|(_, rest)| rest.trim_end_matches('/').to_owned());
    let proof = ProofSettings {
        origin: section.ruled_text("origin", &name).or_else(|| base_url.and_then(address)),
        root_key: section.ruled_text("root_key", &key).and_then(|key| VerifierKey::parse(&key).ok()),
    };
    problems.extend(section.finish());
    proof
}
