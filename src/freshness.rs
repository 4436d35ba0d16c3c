//! How old published data may become: `status.json`, for whoever watches over a site. Everything is counted from the time
//! of the data, never from that of the publication. docs/format.md, "Status".

use crate::snapshot::{Head, VERSION};
use crate::time::Moment;
use serde::{Deserialize, Serialize};

/// Where it stands in a site.
pub const FILE: &str = "status.json";

/// From this age on somebody must look after the data, whatever time the settings allow.
const WARN_AFTER_HOURS: i64 = 48;

/// What `status.json` says. The order of the fields is part of the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    pub v: u32,
    /// True for made-up data.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictional: bool,
    pub data_as_of: Moment,
    pub published: Moment,
    pub next_due: Moment,
    pub warn_from: Moment,
    /// How many the registry lists.
    pub certifications: u64,
}

/// How fresh data are at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Freshness {
    Fresh,
    DueSoon,
    Late,
}

impl Status {
    /// What the head of a publication says, and how many are listed.
    pub fn of(head: &Head, certifications: u64) -> Status {
        Status {
            v: VERSION,
            fictional: head.fictional,
            data_as_of: head.data_as_of,
            published: head.published,
            next_due: head.next_due,
            warn_from: head.data_as_of.plus_hours(WARN_AFTER_HOURS),
            certifications,
        }
    }

    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// `None` for what is not such a file.
    pub fn read(bytes: &[u8]) -> Option<Status> {
        serde_json::from_slice(bytes).ok()
    }

    /// The second of a deadline itself is still in time.
    pub fn freshness(&self, now: Moment) -> Freshness {
        if now > self.next_due {
            Freshness::Late
        } else if now >= self.warn_from {
            Freshness::DueSoon
        } else {
            Freshness::Fresh
        }
    }

    /// Whole hours until the next update is due; negative once it is late, a started hour counted.
    pub fn hours_left(&self, now: Moment) -> i64 {
        self.next_due.seconds_since(now).div_euclid(3600)
    }
}
