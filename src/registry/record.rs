//! One person's certification as the registry states it: the fields of Section 500.2 of the Guidelines, and nothing else.

use super::standing::Facts;
use super::standing::Listing;
use super::status::Action;
use super::status::Status;
use crate::time::Day;
use crate::time::Moment;
use serde::{Deserialize, Serialize};

/// The public record of one certification. Serialised without its number, it is the value of the `number` tree
/// (docs/format.md, "Records"); the order of the fields is part of that format.
///
/// The four facts that decide the standing are there for everybody the registry lists. A held record has those that
/// could be read or were published before, and never says `active`; a tombstone (`unlisted`) has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// In its one normal form, such as `MPSS123456`. It is the tree's key, so the value leaves it out.
    #[serde(skip)]
    pub number: String,
    /// The full legal name, NFC; `None` when it is withheld, or held and unreadable.
    pub name: Option<String>,
    /// Date certification is active.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<Day>,
    /// Date of expiration: the last valid day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// When a status or action that is still in force was set, as the export states it: a day or an RFC 3339 time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// Former names and names used at work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
    /// Titles of specialised training; empty unless the operator publishes them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub specializations: Vec<String>,
    /// A suspension or revocation that ended, for as long as the settings keep it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Present while the registry corrects the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// The day from which the registry no longer lists this number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unlisted: Option<Day>,
}

/// A row that could not be read whole stands for this record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The time of the data in which the record was last whole; `None` when it never was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Moment>,
}

/// An action that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// `Suspended` or `Revoked`; an investigation that is over leaves no trace.
    pub action: Action,
    /// The first day on which the registry's data no longer had it.
    pub on: Day,
}

impl Record {
    /// What the standing depends on.
    pub fn facts(&self) -> Facts {
        let listing = match (self.unlisted, self.held) {
            (Some(_), _) => Listing::Unlisted,
            (None, Some(_)) => Listing::Held,
            (None, None) => Listing::Listed,
        };
        Facts { status: self.status, action: self.action, expires: self.expires, listing }
    }
}
