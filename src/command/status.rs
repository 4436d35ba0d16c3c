//! `goodstanding status`: how old the data of a published site are, for a person or for a timer that calls one. It goes by
//! the site's head; a `status.json` that says something else is told, since whoever watches may read only that.

use super::arguments::{Format, ProjectOption, StatusOptions};
use super::clock;
use super::exit::{Exit, Failure};
use super::project::Project;
use super::say;
use crate::freshness;
use crate::freshness::{Freshness, Status};
use crate::reader::{Helpline, Published, SiteError};
use crate::snapshot::Head;
use crate::store::address;
use crate::store::site::{Source, SourceError};
use crate::time::Moment;
use serde::Serialize;

/// What `--format json` prints.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    status: &'a Status,
    now: Moment,
    state: Freshness,
    /// Whole hours until the next update is due; negative once it is late.
    hours_left: i64,
    issuer: &'a str,
    phone: &'a str,
}

pub fn run(project: &ProjectOption, options: &StatusOptions) -> Result<Exit, Failure> {
    let source = address::open(&Project::site(project, options.site.as_deref())?).map_err(SiteError::from)?;
    let now = clock::now(options.now);
    let site = Published::open(source.as_ref())?;
    let status = agreed(source.as_ref(), &site.head)?;
    let (state, hours_left) = (status.freshness(now), status.hours_left(now));
    let Helpline { issuer_short, contact } = &site.helpline;
    if options.output.format == Format::Json {
        say::json(&Told { status: &status, now, state, hours_left, issuer: issuer_short, phone: &contact.phone });
    } else {
        say::line(&sentence(&status, now, &site.helpline));
    }
    if now < status.published {
        say::aside(&format!("notice: this machine's clock is behind the publication of {}", status.published));
    }
    Ok(match state {
        Freshness::Fresh => Exit::Done,
        Freshness::DueSoon => Exit::DueSoon,
        Freshness::Late => Exit::Late,
    })
}

/// What `status.json` says, where that is what the head says.
fn agreed(source: &dyn Source, head: &Head) -> Result<Status, Failure> {
    let untrue = |file: &str, what: &str| {
        Failure::Untrue(format!(
            "{file} {what}; the site is damaged or being replaced: try again, then publish it again"
        ))
    };
    match source.read("head.json") {
        Ok(bytes) if Head::read(&bytes).as_ref() != Ok(head) => {
            return Err(untrue("head.json", "does not agree with tops.bin"));
        }
        Ok(_) | Err(SourceError::NotFound { .. }) => {}
        Err(error) => return Err(SiteError::from(error).into()),
    }
    let bytes = match source.read(freshness::FILE) {
        Ok(bytes) => bytes,
        Err(SourceError::NotFound { .. }) => return Err(untrue(freshness::FILE, "is missing")),
        Err(error) => return Err(SiteError::from(error).into()),
    };
    let status = Status::read(&bytes).ok_or_else(|| untrue(freshness::FILE, "cannot be read"))?;
    if status == Status::of(head, status.certifications) {
        Ok(status)
    } else {
        Err(untrue(freshness::FILE, "does not agree with the head"))
    }
}

fn sentence(status: &Status, now: Moment, helpline: &Helpline) -> String {
    let Status { data_as_of, next_due, .. } = status;
    let call = format!("Call {} at {}.", helpline.issuer_short, helpline.contact.phone);
    let left = |hours: i64| match hours {
        0 => "less than an hour".to_owned(),
        1 => "1 hour".to_owned(),
        many => format!("{many} hours"),
    };
    match status.freshness(now) {
        Freshness::Fresh => format!(
            "Fresh: the data are as of {data_as_of}, and the next update is due by {next_due}, in {}.",
            left(status.hours_left(now))
        ),
        Freshness::DueSoon => format!(
            "Due soon: the data are as of {data_as_of}, and the next update is due by {next_due}, in {}. {call}",
            left(status.hours_left(now))
        ),
        Freshness::Late => format!(
            "Late: the data are as of {data_as_of}, and the next update was due by {next_due}, {} ago. {call}",
            left(now.seconds_since(*next_due) / 3600)
        ),
    }
}
