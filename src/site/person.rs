//! One person's record as pages show it, and the static page per person.
//!
//! A page states dates, never a bare "Active": it may be read long after it was made. A page is rendered once per kind
//! of record (see `stencil`), so templates may ask what kind it is but only print a person's own words.

use super::calendar::Calendar;
use super::frame::{Press, rules};
use super::in_force::{self, Edition, How};
use super::stencil::{Stencil, Stencils, escape, mark, write_escaped};
use super::words::Words;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::document::Library;
use crate::hash::Hash;
use crate::registry::standing::{Facts, Lapse, Standing, lapse, standing};
use crate::registry::{Action, Record, Status};
use crate::time::{Day, Moment, Zone};
use serde::Serialize;
use serde_json::{Value, json};

/// The template of a person's page.
const TEMPLATE: &str = "record.html";

/// A person's own words in a stencil, as templates name them: the place of each is its place in this list.
const PLACES: [(&str, Word); 17] = [
    ("number", Word::Number),
    ("name", Word::Name),
    ("active", Word::Said(Date::Active)),
    ("active_day", Word::Plain(Date::Active)),
    ("expires", Word::Said(Date::Expires)),
    ("expires_day", Word::Plain(Date::Expires)),
    ("changed", Word::Said(Date::Changed)),
    ("changed_day", Word::Plain(Date::Changed)),
    ("specializations", Word::Specializations),
    ("path", Word::Path),
    ("other_names", Word::OtherNames),
    ("other_name", Word::OtherName),
    ("ended_on", Word::Said(Date::EndedOn)),
    ("confirmed", Word::Said(Date::Confirmed)),
    ("unlisted", Word::Said(Date::Unlisted)),
    ("unlisted_day", Word::Plain(Date::Unlisted)),
    ("line", Word::Line),
];

/// What stands at a place.
#[derive(Clone, Copy)]
enum Word {
    Number,
    Name,
    /// A day as people read it.
    Said(Date),
    /// A day as programs read it.
    Plain(Date),
    Specializations,
    Path,
    OtherNames,
    OtherName,
    Line,
}

/// A day of a record.
#[derive(Clone, Copy)]
enum Date {
    Active,
    Expires,
    Changed,
    EndedOn,
    Confirmed,
    Unlisted,
}

/// The first place that is free for a page's own marks beside a person's.
pub const FREE_PLACE: usize = PLACES.len();

/// A record where a page shows it.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub record: &'a Record,
    /// The name under which a line stands in a list, where that is not the legal one.
    pub other_name: Option<&'a str>,
    /// Which part of their names the line stands under, counted from 1; 0 under their number.
    pub part: u16,
}

/// What decides which sentences a record's page has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

    /// A number that two records share only when their kinds are the same: quicker to find than the kind itself.
    pub fn code(shown: Shown, today: Day) -> u32 {
        let record = shown.record;
        let facts = record.facts();
        let flags = [
            facts.is_past(today),
            record.name.is_some(),
            record.active.is_some(),
            record.expires.is_some(),
            record.changed.is_some(),
            !record.specializations.is_empty(),
            !record.other_names.is_empty(),
            shown.other_name.is_some(),
            record.held.is_some_and(|held| held.confirmed.is_some()),
        ];
        let choices = [
            record.status.map_or(0, |status| 1 + status as u32),
            record.action.map_or(0, |action| 1 + action as u32),
            record.ended.map_or(0, |ended| 1 + ended.action as u32),
            facts.listing as u32,
            lapse(record.expires, today).map_or(0, |lapse| 1 + lapse as u32),
        ];
        let code = flags.into_iter().fold(0, |code, flag| code << 1 | u32::from(flag));
        choices.into_iter().fold(code, |code, choice| code << 3 | choice)
    }

    /// The record that a template sees: its kind, and marks for the words that differ from person to person.
    pub fn facts(&self) -> Value {
        let mut facts = json!(self);
        for (place, (name, _)) in PLACES.iter().enumerate() {
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
    for (name, _) in PLACES {
        facts[name] = json!("");
    }
    facts
}

/// Writes a person's own words into pages, from any thread.
pub struct Pen<'a> {
    calendar: Calendar<'a>,
    zone: &'a Zone,
}

impl<'a> Pen<'a> {
    pub fn new(words: &'a Words, zone: &'a Zone) -> Pen<'a> {
        Pen { calendar: Calendar::new(words), zone }
    }

    /// Adds what stands at a place of `PLACES` to a page, as HTML; nothing where the record has no such fact, and nothing
    /// at a place beyond.
    pub fn write(&self, place: usize, shown: Shown, page: &mut String) -> Result<(), Problem> {
        let Some((_, word)) = PLACES.get(place) else { return Ok(()) };
        let record = shown.record;
        match *word {
            Word::Number => write_escaped(&record.number, page),
            Word::Name => write_escaped(record.name.as_deref().unwrap_or_default(), page),
            Word::Said(date) => return self.day(date, record).map_or(Ok(()), |day| self.calendar.write(day, page)),
            Word::Plain(date) => page.extend(self.day(date, record).map(|day| day.to_string())),
            Word::Specializations => write_escaped(&record.specializations.join("; "), page),
            Word::Path => page.push_str(&path(&record.number)),
            Word::OtherNames => page.push_str(&isolated(&record.other_names)),
            Word::OtherName => write_escaped(shown.other_name.unwrap_or_default(), page),
            Word::Line => write_line(shown, page),
        }
        Ok(())
    }

    /// The day, where the record has one.
    fn day(&self, date: Date, record: &Record) -> Option<Day> {
        match date {
            Date::Active => record.active,
            Date::Expires => record.expires,
            Date::Changed => record.changed.as_deref().and_then(|text| changed_day(text, self.zone)),
            Date::EndedOn => record.ended.map(|ended| ended.on),
            Date::Confirmed => record.held.and_then(|held| held.confirmed).map(|moment| moment.day_in(self.zone)),
            Date::Unlisted => record.unlisted,
        }
    }
}

/// What names a line in its list: the number, and the part of the name, since a list may hold a person twice.
fn write_line(shown: Shown, page: &mut String) {
    write_escaped(&shown.record.number, page);
    if shown.part > 0 {
        page.extend(["-", &shown.part.to_string()]);
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
    today: Day,
    pen: Pen<'a>,
    editions: Vec<Edition<'a>>,
    stencils: Stencils<(u32, Option<(usize, How)>)>,
}

impl<'a> RecordPages<'a> {
    pub fn new(press: &'a Press, library: &'a Library, zone: &'a Zone, today: Day) -> RecordPages<'a> {
        let pen = Pen::new(press.words(), zone);
        RecordPages { press, library, today, pen, editions: in_force::editions(library), stencils: Stencils::default() }
    }

    pub fn page(&self, record: &Record) -> Result<Artifact, Problem> {
        let shown = Shown { record, other_name: None, part: 0 };
        let edition = in_force::of(record, self.pen.day(Date::Changed, record), &self.editions);
        let key = (Kind::code(shown, self.today), edition);
        let stencil = self.stencils.get(key, || self.stencil(shown, edition))?;
        let mut page = String::new();
        stencil.fill(&mut page, |place, page| self.pen.write(place, shown, page))?;
        Ok(Artifact { path: path(&record.number), bytes: page.into_bytes() })
    }

    fn stencil(&self, shown: Shown, edition: Option<(usize, How)>) -> Result<Stencil, Problem> {
        let chosen = edition.map(|(place, _)| &self.editions[place..=place]).unwrap_or_default();
        let facts = json!({
            "record": Kind::of(shown, self.today).facts(),
            "rules": rules(self.library),
            "editions": in_force::views(chosen, self.press.words())?,
            "how": edition.map(|(_, how)| how),
        });
        // Every record page is as deep as this one, so any path gives the same root.
        let page = self.press.page(TEMPLATE, "record/00/any.html", &facts)?;
        Stencil::new(TEMPLATE, page.bytes)
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
