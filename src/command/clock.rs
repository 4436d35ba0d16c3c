//! The one place that asks what time it is.

use crate::time::Moment;
use std::time::{SystemTime, UNIX_EPOCH};

/// The time given on the command line, else the clock's.
#[expect(clippy::disallowed_methods, reason = "everything else is handed the time as an argument")]
pub fn now(given: Option<Moment>) -> Moment {
    let seconds = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    given
        .or_else(|| i64::try_from(seconds()).ok().and_then(Moment::from_unix_seconds))
        .unwrap_or_else(|| unreachable!("jiff represents every second that a 64-bit clock can show"))
}
