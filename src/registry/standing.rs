//! Standing: what a stored status means on a given day. The script computes the same (`client/lib/standing.js`); both
//! read `tests/vectors/standing.json`. The rules are in docs/format.md, "Standing".

use super::{Action, Status};
use crate::time::Day;
use serde::Serialize;

/// The one word of a certification on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Active,
    ActiveUnderInvestigation,
    Suspended,
    Revoked,
    Expired,
}

/// What follows for an expired certification (sections 209.2 and 209.3; exactly four years is not covered by either).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lapse {
    /// Less than four years since the expiration date.
    Reinstatement,
    /// Four years to the day: the Guidelines do not say.
    NotStated,
    /// More than four years.
    NewApplication,
}

impl Standing {
    /// The code used in every published format.
    pub fn code(self) -> &'static str {
        match self {
            Standing::Active => "active",
            Standing::ActiveUnderInvestigation => "active-under-investigation",
            Standing::Suspended => "suspended",
            Standing::Revoked => "revoked",
            Standing::Expired => "expired",
        }
    }
}

/// The standing on a day. The worst of what is stored wins: a revocation or suspension shows whether the export calls
/// it a status or an action; then expiry, whatever the stored status says.
pub fn standing(status: Status, action: Action, expires: Day, today: Day) -> Standing {
    match (status, action) {
        (Status::Revoked, _) | (_, Action::Revoked) => Standing::Revoked,
        (Status::Suspended, _) | (_, Action::Suspended) => Standing::Suspended,
        (Status::Expired, _) => Standing::Expired,
        (Status::Active, _) if today > expires => Standing::Expired,
        (Status::Active, Action::UnderInvestigation) => Standing::ActiveUnderInvestigation,
        (Status::Active, Action::None) => Standing::Active,
    }
}

/// Which way back is open on a day after the expiration date; `None` while that date has not passed.
pub fn lapse(expires: Day, today: Day) -> Option<Lapse> {
    if today <= expires {
        return None;
    }
    let Some(anniversary) = expires.plus_years(4) else { return Some(Lapse::Reinstatement) };
    Some(match today.cmp(&anniversary) {
        std::cmp::Ordering::Less => Lapse::Reinstatement,
        std::cmp::Ordering::Equal => Lapse::NotStated,
        std::cmp::Ordering::Greater => Lapse::NewApplication,
    })
}
