//! Whether a change was published in time. The hours are those of a clock that runs on, whatever daylight saving does;
//! a day without a time counts from its first moment in the registry's zone, which is the strictest reading.

use super::change::Change;
use crate::time::{Day, Moment, Zone};
use serde::Serialize;

/// How soon a change must be published.
#[derive(Clone, Copy)]
pub struct Deadline<'a> {
    pub hours: u32,
    pub zone: &'a Zone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Met,
    Late,
    /// The export does not say when the change was decided: it is neither in time nor late.
    NotKnown,
}

/// A change and its deadline at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// `None`, as are the next two, where that is not known.
    pub decided: Option<Moment>,
    pub deadline: Option<Moment>,
    /// Whole hours from the decision to the publication; 0 where it is said to have been decided later.
    pub lag: Option<u64>,
    pub verdict: Verdict,
    /// Whether it is said to have been decided after it was published, which cannot be.
    pub is_ahead: bool,
}

impl Deadline<'_> {
    /// Judges a published change.
    pub fn judge(&self, change: &Change) -> Judged {
        self.judge_at(change.decided.as_deref(), change.published)
    }

    /// Judges what was decided at a time, as an export states it, and is shown at a moment.
    pub fn judge_at(&self, decided: Option<&str>, shown: Moment) -> Judged {
        let Some(decided) = decided.and_then(|text| self.begin(text)) else {
            return Judged { decided: None, deadline: None, lag: None, verdict: Verdict::NotKnown, is_ahead: false };
        };
        let deadline = decided.plus_hours(i64::from(self.hours));
        let seconds = shown.seconds_since(decided);
        Judged {
            decided: Some(decided),
            deadline: Some(deadline),
            lag: Some(u64::try_from(seconds / 3600).unwrap_or(0)),
            verdict: if shown > deadline { Verdict::Late } else { Verdict::Met },
            is_ahead: seconds < 0,
        }
    }

    /// The moment from which the hours count.
    fn begin(&self, decided: &str) -> Option<Moment> {
        match Day::parse(decided) {
            Some(day) => day.begins_in(self.zone),
            None => Moment::parse(decided),
        }
    }
}
