//! When things are: everything a build asks of the clock, and of the export about its own time.

use super::arguments::Build;
use super::clock;
use super::exit::Failure;
use super::inputs::Inputs;
use crate::diagnostic::quoted;
use crate::store::input;
use crate::time::{Day, Moment};
use serde::Serialize;
use std::path::Path;

/// The times of one build.
#[derive(Clone, Copy)]
pub struct Times {
    pub now: Moment,
    /// The time of the data.
    pub as_of: Moment,
    pub from: AsOfFrom,
    pub next_due: Moment,
    /// The day of `now` in the registry's zone.
    pub today: Day,
}

/// Where the time of the data came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsOfFrom {
    Flag,
    Sidecar,
    FileTime,
    /// The sample has no time of its own.
    Now,
}

impl Times {
    /// The time of the data: the flag, else a file beside the export, else the export's own time, never later than now.
    pub fn of(inputs: &Inputs, options: &Build) -> Result<Times, Failure> {
        let now = clock::now(options.input.now);
        let (as_of, from) = match (options.as_of, &inputs.registry) {
            (Some(as_of), _) => (as_of, AsOfFrom::Flag),
            (None, Some(file)) => match sidecar(file)? {
                Some(as_of) => (as_of, AsOfFrom::Sidecar),
                None => (input::modified(file)?.min(now), AsOfFrom::FileTime),
            },
            (None, None) => (now, AsOfFrom::Now),
        };
        if as_of > now {
            return Err(Failure::Refused(format!(
                "the data is said to be of {as_of}, which is after now ({now}); mend the time of the data, or the clock"
            )));
        }
        let hours = i64::from(inputs.settings.site.update_within_hours);
        Ok(Times { now, as_of, from, next_due: as_of.plus_hours(hours), today: now.day_in(&inputs.settings.zone) })
    }
}

/// The time in `EXPORT.as-of`, where that file exists.
pub fn sidecar(export: &Path) -> Result<Option<Moment>, Failure> {
    let Some((file, text)) = input::beside(export, ".as-of")? else { return Ok(None) };
    moment_in(&file.display().to_string(), &text).map(Some)
}

/// The time that a file holds.
pub fn moment_in(file: &str, text: &str) -> Result<Moment, Failure> {
    let unreadable =
        || Failure::Refused(format!("{file}: found {}; expected a time like 2026-11-20T23:00:00Z", quoted(text)));
    Moment::parse(text).ok_or_else(unreadable)
}
