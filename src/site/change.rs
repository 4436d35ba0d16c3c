//! A change of status in whole sentences, for the page of changes and for feeds: a number and its statuses, never a name.

use super::words::Words;
use crate::config::Settings;
use crate::diagnostic::Problem;
use crate::ledger::{Change, Deadline, Judged, PublicStatus, Verdict};
use crate::time::Day;

/// Says changes as one registry counts its hours.
pub struct Teller<'a> {
    words: &'a Words,
    settings: &'a Settings,
    pub deadline: Deadline<'a>,
}

impl<'a> Teller<'a> {
    pub fn new(words: &'a Words, settings: &'a Settings) -> Teller<'a> {
        let deadline = Deadline { hours: settings.site.update_within_hours, zone: &settings.zone };
        Teller { words, settings, deadline }
    }

    /// What the status was and is.
    pub fn what(&self, change: &Change) -> Result<String, Problem> {
        let to = ("to", self.name(change.to)?);
        match change.from {
            Some(from) => self.words.filled("changes-from-to", &[("from", self.name(from)?), to], None),
            None => self.words.filled("changes-first", &[to], None),
        }
    }

    /// When it was decided, and how soon it was published.
    pub fn when(&self, change: &Change) -> Result<String, Problem> {
        let Judged { decided: Some(decided), lag: Some(lag), is_ahead, .. } = self.deadline.judge(change) else {
            return self.words.sentence("changes-undated");
        };
        let zone = &self.settings.zone;
        let day = change.decided.as_deref().and_then(Day::parse);
        let (kind, time) = match day {
            Some(day) => ("day", self.words.day(day)?),
            None => ("time", self.words.moment(decided, zone)?),
        };
        if is_ahead {
            return self.words.filled(&format!("changes-ahead-{kind}"), &[("time", time)], None);
        }
        self.words.filled(&format!("changes-lag-{kind}"), &[("time", time)], Some(("hours", lag)))
    }

    /// Whether that was in time; nothing where nobody can tell.
    pub fn verdict(&self, change: &Change) -> Result<String, Problem> {
        let hours = Some(("hours", u64::from(self.deadline.hours)));
        match self.deadline.judge(change).verdict {
            Verdict::Met => self.words.sentence("changes-in-time"),
            Verdict::Late => self.words.filled("changes-late", &[], hours),
            Verdict::NotKnown => Ok(String::new()),
        }
    }

    fn name(&self, status: PublicStatus) -> Result<String, Problem> {
        self.words.sentence(&format!("standing-name-{}", status.code()))
    }
}
