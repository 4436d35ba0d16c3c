//! The promise of what comes next in a log, kept beside the site in an object store. Two machines that publish to one place share
//! nothing else: whoever replaces the promise first may sign, and whoever comes later keeps it. So no two trees of one size are
//! ever signed, whatever is killed in between. docs/format.md, "Claim".

use super::error::PublishError;
use crate::note::Log;
use crate::time::Moment;
use serde::{Deserialize, Serialize};

/// Where it stands in the site.
pub const CLAIM: &str = "claim";

/// Who promised something, and has not kept it by then, is gone. It is courtesy alone: nothing is wrong when it is not.
const COURTESY_MINUTES: i64 = 60;

/// A promise. The order of the fields is part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    pub v: u32,
    /// The name of the machine that made it.
    pub by: String,
    pub at: Moment,
    /// How many entries come before it.
    pub after: u64,
    /// The entries, each the JSON of a head.
    pub entries: Vec<String>,
}

impl Claim {
    /// That a log goes on as it does behind its first `shown` entries.
    pub fn new(log: &Log, shown: u64, (by, at): (String, Moment)) -> Claim {
        let entries = log.entries().iter().skip(usize::try_from(shown).unwrap_or(usize::MAX));
        let entries = entries.map(|entry| String::from_utf8_lossy(entry).into_owned()).collect();
        Claim { v: 1, by, at, after: shown, entries }
    }

    pub fn parse(bytes: &[u8]) -> Option<Claim> {
        serde_json::from_slice(bytes).ok().filter(|claim: &Claim| claim.v == 1)
    }

    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The log with what was promised; `None` where the promise is of another log.
    pub fn kept_by(&self, mut log: Log) -> Option<Log> {
        let after = usize::try_from(self.after).ok()?;
        if after > log.entries().len() {
            return None;
        }
        for (place, entry) in self.entries.iter().enumerate() {
            match log.entries().get(after + place) {
                Some(known) if known == entry.as_bytes() => {}
                Some(_) => return None,
                None => log.append(entry.clone().into_bytes()).ok()?,
            }
        }
        Some(log)
    }

    /// An error where somebody else made the promise and may still be keeping it.
    pub fn is_left_to(&self, name: &str, now: Moment) -> Result<(), PublishError> {
        let is_over = self.by == name || now >= self.at.plus_minutes(COURTESY_MINUTES);
        if is_over { Ok(()) } else { Err(PublishError::Elsewhere(self.at)) }
    }
}

#[cfg(test)]
mod tests {
    use super::Claim;
    use crate::note::Log;
    use crate::time::Moment;

    fn log(entries: &[&str]) -> Log {
        Log::of(entries.iter().map(|entry| entry.as_bytes().to_vec()).collect()).expect("short entries")
    }

    #[test]
    fn a_promise_is_kept_by_the_log_it_was_made_for_and_by_no_other() {
        let at = Moment::parse("2026-11-21T20:00:00Z").expect("a time");
        let claim = Claim::new(&log(&["a", "b", "c"]), 1, ("me".to_owned(), at));
        assert_eq!(Claim::parse(&claim.bytes()).as_ref(), Some(&claim));
        for (entries, kept) in [
            (["a"].as_slice(), Some(3)),
            (&["a", "b"], Some(3)),
            (&["a", "b", "c"], Some(3)),
            (&["a", "b", "c", "d"], Some(4)),
            (&[], None),
            (&["a", "x"], None),
        ] {
            assert_eq!(claim.kept_by(log(entries)).map(|log| log.size()), kept, "{entries:?}");
        }
    }

    #[test]
    fn a_promise_of_somebody_else_is_respected_for_an_hour() {
        let at = Moment::parse("2026-11-21T20:00:00Z").expect("a time");
        let claim = Claim::new(&log(&["a"]), 0, ("me".to_owned(), at));
        assert!(claim.is_left_to("me", at).is_ok());
        assert!(claim.is_left_to("you", at.plus_minutes(59)).is_err());
        assert!(claim.is_left_to("you", at.plus_minutes(60)).is_ok());
    }
}
