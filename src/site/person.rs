//! One person's record as pages show it, and the static page per person.
//!
//! A page states dates, never a bare "Active": it may be read long after it was made. A page is rendered once per kind
//! of record (see `stencil`), so templates may ask what kind it is but only print a person's own words.

use super::frame::{Press, rules};
use super::stencil::{Stencil, escape, mark};
use super::words::Calendar;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::Library;
use crate::hash::Hash;
use crate::registry::standing::{Facts, Lapse, Standing, lapse, standing};
use crate::registry::{Action, Record, Status};
use crate::time::{Day, Moment, Zone};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The template of a person's page.
const TEMPLATE: &str = "record.html";

/// The places of a person's own words in a stencil, in the order in which `values` lists them.
const PLACES: [&str; 16] = [
    "number",
    "name",
    "active",
    "active_day",
    "expires",
    "expires_day",
    "changed",
    "changed_day",
    "specializations",
    "path",
    "other_names",
    "other_name",
    "ended_on",
    "confirmed",
    "unlisted",
    "unlisted_day",
];

/// The first place that is free for a page's own marks beside a person's.
pub const FREE_PLACE: usize = PLACES.len();

/// A record where a page shows it.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub record: &'a Record,
    /// The name under which a line stands in a list, where that is not the legal one.
    pub other_name: Option<&'a str>,
}

/// What decides which sentences a record's page has. Ordered, so that stencils can be kept by it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Kind {
    pub standing: &'static str,
    /// The standing with what else must be said: `suspended-expired` past its date, `expired-early` before it,
    /// `expired-undated` when the date is not known.
    pub case: &'static str,
    /// Empty when not known, as are `action` and `ended`.
    pub status: &'static str,
    pub action: &'static str,
    /// What follows once the expiration date has passed; empty before.
    pub lapse: &'static str,
    /// `listed`, `held` or `unlisted`.
    pub listing: &'static str,
    /// `known`, `withheld`, or `unread` while it is being corrected.
    pub name_is: &'static str,
    /// The action that is over and still told of.
    pub ended: &'static str,
    /// Whether a record that is being corrected was ever published whole.
    pub has_confirmed: bool,
    pub has_active: bool,
    pub has_expires: bool,
    pub has_changed: bool,
    pub has_specializations: bool,
    pub has_other_names: bool,
    /// Whether the line stands under another name than the legal one.
    pub has_other_name: bool,
}

impl Kind {
    /// The kind of a record on a day. Of what is no longer listed, nothing is shown but the name.
    pub fn of(shown: Shown, today: Day) -> Kind {
        let record = shown.record;
        let facts = record.facts();
        let standing = standing(&facts, today);
        let listed = record.unlisted.is_none();
        Kind {
            standing: standing.code(),
            case: case(standing, &facts, today),
            status: record.status.filter(|_| listed).map_or("", Status::code),
            action: record.action.filter(|_| listed).map_or("", Action::code),
            lapse: lapse(record.expires, today).map_or("", lapse_code),
            listing: facts.listing.code(),
            name_is: name_is(record),
            ended: record.ended.filter(|_| listed).map_or("", |ended| ended.action.code()),
            has_confirmed: record.held.is_some_and(|held| held.confirmed.is_some()),
            has_active: listed && record.active.is_some(),
            has_expires: listed && record.expires.is_some(),
            has_changed: listed && record.changed.is_some(),
            has_specializations: listed && !record.specializations.is_empty(),
            has_other_names: listed && record.name.is_some() && !record.other_names.is_empty(),
            has_other_name: shown.other_name.is_some(),
        }
    }

    /// The record that a template sees: its kind, and marks for the words that differ from person to person.
    pub fn facts(&self) -> Value {
        let mut facts = json!(self);
        for (place, name) in PLACES.iter().enumerate() {
            facts[*name] = json!(mark(place));
        }
        facts
    }
}

/// A record without anybody in it, for the `<template>` that the script fills: every fact has its place there.
pub fn blank() -> Value {
    let mut facts = json!({
        "standing": "", "case": "", "status": "", "action": "", "lapse": "", "listing": "held", "name_is": "withheld",
        "ended": "suspended", "has_confirmed": true, "has_active": true, "has_expires": true, "has_changed": true,
        "has_specializations": true, "has_other_names": true, "has_other_name": true,
    });
    for name in PLACES {
        facts[name] = json!("");
    }
    facts
}

/// A person's own words as HTML, in the order of `PLACES`; those that the stencil has no place for stay empty.
pub fn values(calendar: &Calendar, shown: Shown, zone: &Zone, stencil: &Stencil) -> Result<Vec<String>, Problem> {
    let mut values = vec![String::new(); PLACES.len()];
    for (place, value) in values.iter_mut().enumerate().filter(|(place, _)| stencil.uses(*place)) {
        let name = PLACES[place];
        *value = match day_of(name.strip_suffix("_day").unwrap_or(name), shown.record, zone) {
            Some(day) if name.ends_with("_day") => day.to_string(),
            Some(day) => escape(&calendar.day(day)?),
            None => text_of(name, shown),
        };
    }
    Ok(values)
}

/// The day at a place, where the record has one.
fn day_of(place: &str, record: &Record, zone: &Zone) -> Option<Day> {
    match place {
        "active" => record.active,
        "expires" => record.expires,
        "changed" => record.changed.as_deref().and_then(|text| changed_day(text, zone)),
        "ended_on" => record.ended.map(|ended| ended.on),
        "confirmed" => record.held.and_then(|held| held.confirmed).map(|moment| moment.day_in(zone)),
        "unlisted" => record.unlisted,
        _ => None,
    }
}

/// What stands at a place that is no day; nothing at the place of a day that the record does not have.
fn text_of(place: &str, shown: Shown) -> String {
    let record = shown.record;
    match place {
        "number" => escape(&record.number),
        "name" => escape(record.name.as_deref().unwrap_or_default()),
        "specializations" => escape(&record.specializations.join("; ")),
        "other_names" => isolated(&record.other_names),
        "other_name" => escape(shown.other_name.unwrap_or_default()),
        "path" => path(&record.number),
        _ => String::new(),
    }
}

/// Names in a row, each in its own direction of writing.
fn isolated(names: &[String]) -> String {
    let isolated = names.iter().map(|name| format!("<bdi>{}</bdi>", escape(name)));
    isolated.collect::<Vec<_>>().join("; ")
}

/// Where a person's static page stands: `record/3f/MPSS123456.html`, in one of 256 folders by the number's hash.
pub fn path(number: &str) -> String {
    let hash = Hash::of(&[number.as_bytes()]).as_bytes()[0];
    format!("record/{hash:02x}/{number}.html")
}

/// Makes the static pages, keeping one stencil per kind of record.
pub struct RecordPages<'a> {
    press: &'a Press,
    library: &'a Library,
    zone: &'a Zone,
    today: Day,
    calendar: Calendar<'a>,
    stencils: BTreeMap<Kind, Stencil>,
}

impl<'a> RecordPages<'a> {
    pub fn new(press: &'a Press, library: &'a Library, zone: &'a Zone, today: Day) -> RecordPages<'a> {
        RecordPages { press, library, zone, today, calendar: Calendar::new(&press.words), stencils: BTreeMap::new() }
    }

    pub fn page(&mut self, record: &Record) -> Result<Artifact, Problem> {
        let shown = Shown { record, other_name: None };
        let kind = Kind::of(shown, self.today);
        let stencil = match self.stencils.entry(kind) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let facts = json!({ "record": new.key().facts(), "rules": rules(self.library) });
                // Every record page is as deep as this one, so any path gives the same root.
                let page = self.press.page(TEMPLATE, "record/00/any.html", &facts)?;
                new.insert(Stencil::new(TEMPLATE, page.bytes)?)
            }
        };
        let values = values(&self.calendar, shown, self.zone, stencil)?;
        Ok(Artifact { path: path(&record.number), bytes: stencil.fill(&values).into_bytes() })
    }
}

/// The day on which a status changed, stated as a day or as a time.
fn changed_day(text: &str, zone: &Zone) -> Option<Day> {
    Day::parse(text).or_else(|| Moment::parse(text).map(|moment| moment.day_in(zone)))
}

fn case(standing: Standing, facts: &Facts, today: Day) -> &'static str {
    match standing {
        Standing::Expired if facts.expires.is_none() => "expired-undated",
        Standing::Expired if !facts.is_past(today) => "expired-early",
        Standing::Suspended if facts.is_past(today) => "suspended-expired",
        Standing::Revoked if facts.is_past(today) => "revoked-expired",
        _ => standing.code(),
    }
}

/// A name is withheld for good, or not readable for as long as the record is being corrected.
fn name_is(record: &Record) -> &'static str {
    match (&record.name, record.held) {
        (Some(_), _) => "known",
        (None, Some(_)) => "unread",
        (None, None) => "withheld",
    }
}

fn lapse_code(lapse: Lapse) -> &'static str {
    match lapse {
        Lapse::Reinstatement => "reinstatement",
        Lapse::NotStated => "not-stated",
        Lapse::NewApplication => "new-application",
    }
}
