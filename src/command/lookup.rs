//! `goodstanding lookup`: the same look-up as the browser's, over the published files.

use super::arguments::{Format, Lookup, ProjectOption};
use super::clock;
use super::exit::{Exit, Failure};
use super::project::Project;
use super::say;
use crate::reader;
use crate::reader::{Answer, Depth, Kind, Matched, Published, Request, Row, SiteError, Total};
use crate::registry::standing::Standing;
use crate::store::address;
use crate::store::site::Source;
use crate::time::{Day, Moment};
use serde::Serialize;
use std::io::BufRead;

/// One answer, as `--format json` prints it.
#[derive(Serialize)]
struct Reply<'a> {
    query: &'a str,
    #[serde(flatten)]
    answer: &'a Answer,
    requests: usize,
    bytes: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace: Option<&'a [Request]>,
}

pub fn run(project: &ProjectOption, options: &Lookup) -> Result<Exit, Failure> {
    let source = address::open(&Project::site(project, options.site.as_deref())?).map_err(SiteError::from)?;
    let now = clock::now(options.now);
    if !options.stdin {
        let query = options.query.as_deref().unwrap_or_default();
        answer(source.as_ref(), query, options, now)?;
        return Ok(Exit::Done);
    }
    for line in std::io::stdin().lock().lines() {
        let query = line.map_err(|error| Failure::Usage(format!("the queries could not be read: {error}")))?;
        answer(source.as_ref(), &query, options, now)?;
    }
    Ok(Exit::Done)
}

/// Each query opens the site anew, so that the figures of `--trace` are those of a first visit.
fn answer(source: &dyn Source, query: &str, options: &Lookup, now: Moment) -> Result<(), Failure> {
    let mut site = Published::open(source)?;
    let today = now.max(site.head.published).day_in(&site.zone);
    let depth = match (options.typed, options.further) {
        (true, _) => Depth::Typed,
        (false, true) => Depth::Further,
        (false, false) => Depth::Whole,
    };
    let answer = reader::look_up(&mut site, query, today, depth)?;
    let requests = site.requests();
    let bytes = requests.iter().map(|request| request.bytes).sum();
    let trace = options.trace.then_some(requests);
    if options.stdin || options.output.format == Format::Json {
        say::json(&Reply { query, answer: &answer, requests: requests.len(), bytes, trace });
        return Ok(());
    }
    say::line(&sentence(query, &answer));
    answer.rows.iter().for_each(|row| say::line(&row_line(row, today)));
    if let Some(more) = more(&answer) {
        say::line(more);
    }
    if now > site.head.next_due {
        say::aside(&format!(
            "Warning: this data was due for an update by {}; it may be out of date.",
            site.head.next_due
        ));
    }
    for request in trace.unwrap_or_default() {
        say::line(&format!("{:>8} bytes  {}", request.bytes, request.path));
    }
    if options.trace {
        say::line(&format!("{bytes:>8} bytes in {} requests", requests.len()));
    }
    Ok(())
}

/// What can be looked for beside, where something can.
fn more(answer: &Answer) -> Option<&'static str> {
    match (answer.kind, answer.further) {
        (_, false) => None,
        (Kind::Number, true) => Some("--further shows numbers that are one digit away."),
        (Kind::Name, true) => Some("--further looks for more: other spellings, short forms, names that sound alike."),
    }
}

fn sentence(query: &str, answer: &Answer) -> String {
    match (answer.kind, answer.total, answer.total_is) {
        (Kind::Number, 0, _) if !answer.rows.is_empty() => {
            format!("There is no certification with the number {query}. These numbers are one digit away:")
        }
        (Kind::Number, 0, _) => format!("There is no certification with the number {query}."),
        (Kind::Name, 0, _) => format!("Nobody was found by the name {query}."),
        (_, 1, Total::Exact) => "1 certification:".to_owned(),
        (_, total, Total::Exact) => format!("{total} certifications:"),
        (_, total, Total::AtLeast) => format!("{total} certifications or more; give more of the name:"),
    }
}

fn row_line(row: &Row, today: Day) -> String {
    let name = row.name.as_deref().unwrap_or(if row.withheld { "details withheld" } else { "name being corrected" });
    let date = row.expires.map(|day| day.to_string()).unwrap_or_default();
    let is_past = row.expires.is_some_and(|day| today > day);
    let standing = match row.standing {
        Standing::Active => format!("active, valid through {date}"),
        Standing::ActiveUnderInvestigation => format!("active, under investigation, valid through {date}"),
        Standing::Suspended if is_past => format!("suspended, also expired, last valid day {date}"),
        Standing::Revoked if is_past => format!("revoked, also expired, last valid day {date}"),
        Standing::Suspended => "suspended".to_owned(),
        Standing::Revoked => "revoked".to_owned(),
        Standing::Expired if is_past => format!("expired, last valid day {date}"),
        Standing::Expired if row.expires.is_none() => "expired or lapsed, says the registry".to_owned(),
        Standing::Expired => format!("expired or lapsed, says the registry, before its date {date}"),
        Standing::BeingCorrected => "being corrected, do not rely on it".to_owned(),
        Standing::NoLongerListed => "no longer listed".to_owned(),
    };
    let held = if row.held && row.standing != Standing::BeingCorrected { "  (being corrected)" } else { "" };
    let matched = why(row).map(|why| format!("  ({why})")).unwrap_or_default();
    let other = row.other_name.as_ref().map(|other| format!("  (other name: {other})")).unwrap_or_default();
    format!("{}  {name}  {standing}{held}{matched}{other}", row.number)
}

/// Why a row is there, where it is not the name as it was typed.
fn why(row: &Row) -> Option<String> {
    let meant = row.meant.join(" ");
    Some(match row.matched {
        Matched::Exact => return None,
        Matched::Parts => "parts of the name".to_owned(),
        Matched::Prefix => "name begins so".to_owned(),
        Matched::Spelling => format!("spelled {meant}"),
        Matched::ShortForm => format!("may be meant: {meant}"),
        Matched::Sound => format!("sounds alike: {meant}"),
        Matched::SomeWords => "some of the words".to_owned(),
        Matched::OneDigitAway => "another number".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: Option<&str>, standing: Standing, change: impl FnOnce(&mut Row)) -> String {
        let mut row = Row {
            number: "MPSS123".into(),
            name: name.map(Into::into),
            other_name: None,
            standing,
            expires: None,
            matched: Matched::Exact,
            meant: Vec::new(),
            held: false,
            withheld: false,
        };
        change(&mut row);
        row_line(&row, Day::parse("2026-11-21").expect("a day"))
    }

    #[test]
    fn a_row_says_what_is_being_corrected_withheld_or_gone() {
        let day = Day::parse("2027-03-14");
        let lines = [
            line(None, Standing::Active, |row| (row.withheld, row.expires) = (true, day)),
            line(None, Standing::BeingCorrected, |row| row.held = true),
            line(Some("Ann Roe"), Standing::Suspended, |row| row.held = true),
            line(Some("Ann Roe"), Standing::Expired, |row| (row.held, row.matched) = (true, Matched::Parts)),
            line(Some("Ann Roe"), Standing::NoLongerListed, |row| row.other_name = Some("Ann Doe".into())),
        ];
        insta::assert_snapshot!(lines.join("\n"), @r"
        MPSS123  details withheld  active, valid through 2027-03-14
        MPSS123  name being corrected  being corrected, do not rely on it
        MPSS123  Ann Roe  suspended  (being corrected)
        MPSS123  Ann Roe  expired or lapsed, says the registry  (being corrected)  (parts of the name)
        MPSS123  Ann Roe  no longer listed  (other name: Ann Doe)
        ");
    }
}
