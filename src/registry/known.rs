//! What could be read of a row: all of it makes a record, some of it keeps a person from being lost.

use super::broken::BrokenRow;
use super::oddities::is_usual_term;
use super::record::Record;
use super::status::Action;
use super::status::Status;
use crate::diagnostic::Problem;
use crate::time::Day;

/// The facts of a row; `None` for those that could not be read.
#[derive(Debug, Default)]
pub struct Known {
    pub number: Option<String>,
    /// Empty inside when it is withheld.
    pub name: Option<Option<String>>,
    /// Whether the name must not be shown: so says the row, or what it says about it cannot be read.
    pub is_withheld: bool,
    /// Activation and expiration.
    pub days: (Option<Day>, Option<Day>),
    pub status: Option<Status>,
    pub action: Option<Action>,
    /// Empty inside when the export does not say.
    pub changed: Option<Option<String>>,
    pub other_names: Option<Vec<String>>,
    pub specializations: Option<Vec<String>>,
}

impl Known {
    /// When the last change was, where nothing of it is to be seen any more: no record tells that.
    pub fn past_change(&self) -> Option<&str> {
        let is_past = !is_in_force(self.status?, self.action?);
        self.changed.as_ref()?.as_deref().filter(|_| is_past)
    }

    /// The record, when everything is known.
    pub fn record(self) -> Option<Record> {
        let (status, action) = (self.status?, self.action?);
        let changed = self.changed?;
        Some(Record {
            number: self.number?,
            name: self.name?,
            active: Some(self.days.0?),
            expires: Some(self.days.1?),
            status: Some(status),
            action: Some(action),
            changed: if is_in_force(status, action) { changed } else { None },
            other_names: self.other_names?,
            specializations: self.specializations?,
            ..Record::default()
        })
    }

    /// Whether expiration is two years after activation, as far as both are known.
    pub fn has_usual_term(&self) -> bool {
        let (active, expires) = self.days;
        active.zip(expires).is_none_or(|(active, expires)| is_usual_term(active, expires))
    }

    /// The row with what is wrong with it.
    pub fn broken(self, line: u64, problems: Vec<Problem>) -> BrokenRow {
        BrokenRow {
            line,
            number: self.number,
            name: self.name.flatten().filter(|_| !self.is_withheld),
            withheld: self.is_withheld,
            active: self.days.0,
            expires: self.days.1,
            status: self.status,
            action: self.action,
            problems,
        }
    }
}

/// Whether the time of the last change may be told. A time behind which nothing stands any more would say that
/// something had been: an investigation that is closed leaves no trace.
fn is_in_force(status: Status, action: Action) -> bool {
    matches!(status, Status::Suspended | Status::Revoked) || action != Action::None
}
