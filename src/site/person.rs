//! One person's record as pages show it, and the static page per person.
//!
//! A page states dates, never a bare "Active": it may be read long after it was made. A page is rendered once per kind
//! of record (see `stencil`), so templates may ask what kind it is but only print a person's own words.

use super::frame::{Press, rules};
use super::stencil::{Stencil, escape, mark};
use super::words::Calendar;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::Document;
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
const PLACES: [&str; 10] = [
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
];

/// The first place that is free for a page's own marks beside a person's.
pub const FREE_PLACE: usize = PLACES.len();

/// What decides which sentences a record's page has. Ordered, so that stencils can be kept by it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Kind {
    pub standing: &'static str,
    /// The standing with what else must be said: `suspended-expired` past its date, `expired-early` before it.
    pub case: &'static str,
    pub status: &'static str,
    pub action: &'static str,
    /// What follows once the expiration date has passed; empty before.
    pub lapse: &'static str,
    pub has_changed: bool,
    pub has_specializations: bool,
    /// False when the name is withheld.
    pub name_known: bool,
}

impl Kind {
    /// The kind of a record on a day.
    pub fn of(record: &Record, today: Day) -> Kind {
        let facts = record.facts();
        let standing = standing(&facts, today);
        Kind {
            standing: standing.code(),
            case: case(standing, &facts, today),
            status: record.status.map_or("", Status::code),
            action: record.action.map_or("", Action::code),
            lapse: lapse(record.expires, today).map_or("", lapse_code),
            has_changed: record.changed.is_some(),
            has_specializations: !record.specializations.is_empty(),
            name_known: record.name.is_some(),
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

/// A record without anybody in it, for the `<template>` that the script fills.
pub fn blank() -> Value {
    let mut facts = json!({
        "standing": "", "case": "", "status": "", "action": "", "lapse": "",
        "has_changed": true, "has_specializations": true, "name_known": true,
    });
    for name in PLACES {
        facts[name] = json!("");
    }
    facts
}

/// A person's own words as HTML, in the order of `PLACES`; those that the stencil has no place for stay empty.
pub fn values(
    calendar: &mut Calendar,
    record: &Record,
    zone: &Zone,
    stencil: &Stencil,
) -> Result<Vec<String>, Problem> {
    let mut values = vec![String::new(); PLACES.len()];
    for (place, value) in values.iter_mut().enumerate().filter(|(place, _)| stencil.uses(*place)) {
        *value = value_of(PLACES[place], calendar, record, zone)?;
    }
    Ok(values)
}

fn value_of(place: &str, calendar: &mut Calendar, record: &Record, zone: &Zone) -> Result<String, Problem> {
    let changed = || record.changed.as_deref().and_then(|text| changed_day(text, zone));
    let say = |day: Day| calendar.day(day).map(|text| escape(&text));
    Ok(match place {
        "number" => escape(&record.number),
        "name" => escape(record.name.as_deref().unwrap_or_default()),
        "active" => record.active.map(say).transpose()?.unwrap_or_default(),
        "active_day" => record.active.map(|day| day.to_string()).unwrap_or_default(),
        "expires" => record.expires.map(say).transpose()?.unwrap_or_default(),
        "expires_day" => record.expires.map(|day| day.to_string()).unwrap_or_default(),
        "changed" => changed().map(say).transpose()?.unwrap_or_default(),
        "changed_day" => changed().map(|day| day.to_string()).unwrap_or_default(),
        "specializations" => escape(&record.specializations.join("; ")),
        _ => path(&record.number),
    })
}

/// Where a person's static page stands: `record/3f/MPSS123456.html`, in one of 256 folders by the number's hash.
pub fn path(number: &str) -> String {
    let hash = Hash::of(&[number.as_bytes()]).as_bytes()[0];
    format!("record/{hash:02x}/{number}.html")
}

/// Makes the static pages, keeping one stencil per kind of record.
pub struct RecordPages<'a> {
    press: &'a Press,
    documents: &'a [Document],
    zone: &'a Zone,
    today: Day,
    calendar: Calendar<'a>,
    stencils: BTreeMap<Kind, Stencil>,
}

impl<'a> RecordPages<'a> {
    pub fn new(press: &'a Press, documents: &'a [Document], zone: &'a Zone, today: Day) -> RecordPages<'a> {
        RecordPages { press, documents, zone, today, calendar: Calendar::new(&press.words), stencils: BTreeMap::new() }
    }

    pub fn page(&mut self, record: &Record) -> Result<Artifact, Problem> {
        let kind = Kind::of(record, self.today);
        let stencil = match self.stencils.entry(kind) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let facts = json!({ "record": new.key().facts(), "rules": rules(self.documents) });
                // Every record page is as deep as this one, so any path gives the same root.
                let page = self.press.page(TEMPLATE, "record/00/any.html", &facts)?;
                new.insert(Stencil::new(TEMPLATE, page.bytes)?)
            }
        };
        let values = values(&mut self.calendar, record, self.zone, stencil)?;
        Ok(Artifact { path: path(&record.number), bytes: stencil.fill(&values).into_bytes() })
    }
}

/// The day on which a status changed, stated as a day or as a time.
fn changed_day(text: &str, zone: &Zone) -> Option<Day> {
    Day::parse(text).or_else(|| Moment::parse(text).map(|moment| moment.day_in(zone)))
}

fn case(standing: Standing, facts: &Facts, today: Day) -> &'static str {
    match standing {
        Standing::Expired if !facts.is_past(today) => "expired-early",
        Standing::Suspended if facts.is_past(today) => "suspended-expired",
        Standing::Revoked if facts.is_past(today) => "revoked-expired",
        _ => standing.code(),
    }
}

fn lapse_code(lapse: Lapse) -> &'static str {
    match lapse {
        Lapse::Reinstatement => "reinstatement",
        Lapse::NotStated => "not-stated",
        Lapse::NewApplication => "new-application",
    }
}
