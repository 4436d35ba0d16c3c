//! Whether a head may follow the log's last one: time only ever goes forward.

use crate::snapshot::Head;
use crate::time::Moment;

/// A clock that is ahead by more is wrong: what it signs would be later than all that comes after.
const AHEAD_MINUTES: i64 = 5;

/// What a person said may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// Data older than those published last.
    pub older: bool,
}

/// Why a head may not follow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NextError {
    #[error("the people in this site are made up (fictional = true in the settings): such a site is never published")]
    Fictional,
    #[error(
        "this site was built at {built}, which is not later than the last publication ({last}); build it again and publish \
         that, after setting this machine's clock if it is wrong"
    )]
    NotLater { built: Moment, last: Moment },
    #[error(
        "this site says that it was built at {built}, and it is {now} now; set this machine's clock, then build again"
    )]
    Ahead { built: Moment, now: Moment },
    #[error(
        "the data are of {data}, older than those published last ({last}); publish a newer export, or say --accept-older if \
         going back is right"
    )]
    Older { data: Moment, last: Moment },
}

/// Checks the head of a site against the last one published and the clock.
pub fn check(head: &Head, last: Option<&Head>, now: Moment, allowed: Allowed) -> Result<(), NextError> {
    if head.fictional {
        return Err(NextError::Fictional);
    }
    if head.published > now.plus_minutes(AHEAD_MINUTES) {
        return Err(NextError::Ahead { built: head.published, now });
    }
    let Some(last) = last else { return Ok(()) };
    if head.published <= last.published {
        return Err(NextError::NotLater { built: head.published, last: last.published });
    }
    if head.data_as_of < last.data_as_of && !allowed.older {
        return Err(NextError::Older { data: head.data_as_of, last: last.data_as_of });
    }
    Ok(())
}
