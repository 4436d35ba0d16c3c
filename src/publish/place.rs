//! What a publication asks of the place that it goes to, whichever kind that is.

use super::error::PublishError;
use super::outgoing::Outgoing;
use crate::note::Log;
use crate::store::directory::Report;
use crate::store::site::Source;
use crate::time::Moment;

/// Somewhere to publish, held so that nobody else publishes there unnoticed.
pub trait Place {
    /// What people read there now.
    fn standing(&self) -> &dyn Source;

    /// The log with what was promised to stand in it next, by whoever: nothing else may ever be signed there. `shown` entries
    /// are what people see. An error where the one who promised may still be at it.
    fn promised(&mut self, log: Log, shown: u64, now: Moment) -> Result<Log, PublishError>;

    /// Promises that a log goes on like this, before that is signed; an error where somebody else was first.
    fn promise(&mut self, log: &Log, shown: u64, now: Moment) -> Result<(), PublishError>;

    /// Puts the site there. `advance` is told of every file that is done.
    fn put(&mut self, site: &Outgoing, advance: &dyn Fn(u64)) -> Result<Report, PublishError>;

    /// What `put` would write and remove.
    fn preview(&mut self, site: &Outgoing) -> Result<Report, PublishError>;
}
