//! Standing: what a stored status means on a given day. The script computes the same (`client/lib/standing.js`); both
//! read `tests/vectors/standing.json`. The rules are in docs/format.md, "Standing".

use super::status::{Action, Status};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// The one word of a certification on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Active,
    ActiveUnderInvestigation,
    Suspended,
    Revoked,
    Expired,
    /// The registry's row for this person could not be read, and nothing worse is known: never in good standing.
    BeingCorrected,
    /// The registry listed this number once and does not any more.
    NoLongerListed,
}

/// Whether the registry's data have a whole row for a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Listing {
    #[default]
    Listed,
    /// There is a row, but it could not be read whole.
    Held,
    /// There was a row in earlier data.
    Unlisted,
}

impl Listing {
    /// The code used in every published format.
    pub fn code(self) -> &'static str {
        match self {
            Listing::Listed => "listed",
            Listing::Held => "held",
            Listing::Unlisted => "unlisted",
        }
    }
}

/// What the standing depends on besides the day. All is known of a listed certification, some of a held one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    pub status: Option<Status>,
    pub action: Option<Action>,
    pub expires: Option<Day>,
    pub listing: Listing,
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
            Standing::BeingCorrected => "being-corrected",
            Standing::NoLongerListed => "no-longer-listed",
        }
    }
}

impl Facts {
    /// Those of a row that was read whole.
    pub fn listed(status: Status, action: Action, expires: Day) -> Facts {
        Facts { status: Some(status), action: Some(action), expires: Some(expires), listing: Listing::Listed }
    }

    /// Whether a day is after the last valid one.
    pub fn is_past(&self, today: Day) -> bool {
        self.expires.is_some_and(|expires| today > expires)
    }
}

/// The standing on a day. The worst of what is known wins: a revocation or suspension shows whether the export calls
/// it a status or an action; then expiry, whatever the stored status says. What is not known is never taken for good.
pub fn standing(facts: &Facts, today: Day) -> Standing {
    if facts.listing == Listing::Unlisted {
        return Standing::NoLongerListed;
    }
    match (facts.status, facts.action) {
        (Some(Status::Revoked), _) | (_, Some(Action::Revoked)) => Standing::Revoked,
        (Some(Status::Suspended), _) | (_, Some(Action::Suspended)) => Standing::Suspended,
        (Some(Status::Expired), _) => Standing::Expired,
        _ if facts.is_past(today) => Standing::Expired,
        _ if facts.listing == Listing::Held || facts.expires.is_none() => Standing::BeingCorrected,
        (Some(Status::Active), Some(Action::UnderInvestigation)) => Standing::ActiveUnderInvestigation,
        (Some(Status::Active), Some(Action::None)) => Standing::Active,
        (Some(Status::Active), None) | (None, _) => Standing::BeingCorrected,
    }
}

/// Which way back is open on a day after the expiration date; `None` while that date has not
/// passed, or is not known.
pub fn lapse(expires: Option<Day>, today: Day) -> Option<Lapse> {
    let expires = expires.filter(|expires| today > *expires)?;
    let Some(anniversary) = expires.plus_years(4) else { return Some(Lapse::Reinstatement) };
    Some(match today.cmp(&anniversary) {
        std::cmp::Ordering::Less => Lapse::Reinstatement,
        std::cmp::Ordering::Equal => Lapse::NotStated,
        std::cmp::Ordering::Greater => Lapse::NewApplication,
    })
}
