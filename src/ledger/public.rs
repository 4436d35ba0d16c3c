//! The one word of a certification that the ledger knows. What is stored counts, not the calendar: a certification that
//! runs out by its date has not been changed by anybody.

use crate::registry::{Action, Record, Status};

/// A status as the ledger tells it. Nobody sees in it whether somebody is under investigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicStatus {
    Active,
    Suspended,
    Revoked,
    Expired,
    NoLongerListed,
}

impl PublicStatus {
    pub const ALL: [PublicStatus; 5] = [
        PublicStatus::Active,
        PublicStatus::Suspended,
        PublicStatus::Revoked,
        PublicStatus::Expired,
        PublicStatus::NoLongerListed,
    ];

    /// The code used in every published format.
    pub fn code(self) -> &'static str {
        match self {
            PublicStatus::Active => "active",
            PublicStatus::Suspended => "suspended",
            PublicStatus::Revoked => "revoked",
            PublicStatus::Expired => "expired",
            PublicStatus::NoLongerListed => "no-longer-listed",
        }
    }

    pub fn of_code(code: &str) -> Option<PublicStatus> {
        PublicStatus::ALL.into_iter().find(|status| status.code() == code)
    }

    /// That of a record; `None` while it is being corrected and was never published whole. A record that is being
    /// corrected says nothing of a status that was good when it was last whole.
    pub fn of(record: &Record) -> Option<PublicStatus> {
        if record.unlisted.is_some() {
            return Some(PublicStatus::NoLongerListed);
        }
        match (record.status, record.action) {
            (Some(Status::Revoked), _) | (_, Some(Action::Revoked)) => Some(PublicStatus::Revoked),
            (Some(Status::Suspended), _) | (_, Some(Action::Suspended)) => Some(PublicStatus::Suspended),
            (Some(Status::Expired), _) => Some(PublicStatus::Expired),
            (Some(Status::Active), _) => Some(PublicStatus::Active),
            (None, _) => record.held?.confirmed.map(|_| PublicStatus::Active),
        }
    }
}
