//! The lines of a list, a person each: rendered once per kind of record, then filled for each person.

use super::facts::Facts;
use super::frame::Press;
use super::person::{Kind, Shown, values};
use super::shelf::Entry;
use super::stencil::Stencil;
use super::words::Calendar;
use crate::diagnostic::Problem;
use serde_json::json;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Entered;

/// Makes lines out of entries.
pub struct Rows<'a> {
    press: &'a Press,
    facts: &'a Facts<'a>,
    /// One line, as HTML.
    template: &'static str,
    /// A page as deep in the site as the lists are, so that their links to the root are the same.
    place: &'static str,
    calendar: Calendar<'a>,
    stencils: BTreeMap<Kind, Stencil>,
}

impl<'a> Rows<'a> {
    pub fn new(press: &'a Press, facts: &'a Facts<'a>, template: &'static str, place: &'static str) -> Rows<'a> {
        Rows { press, facts, template, place, calendar: Calendar::new(&press.words), stencils: BTreeMap::new() }
    }

    /// The lines of a list, one after another.
    pub fn html(&mut self, entries: &[Entry]) -> Result<String, Problem> {
        let mut html = String::new();
        for entry in entries {
            let Some(record) = self.facts.records.get(entry.person as usize) else { continue };
            let shown = Shown { record, other_name: entry.other_name(record) };
            let stencil = match self.stencils.entry(Kind::of(shown, self.facts.today)) {
                Entered::Occupied(known) => known.into_mut(),
                Entered::Vacant(new) => {
                    let facts = json!({ "record": new.key().facts() });
                    let row = self.press.page(self.template, self.place, &facts)?;
                    new.insert(Stencil::new(self.template, row.bytes)?)
                }
            };
            let values = values(&mut self.calendar, shown, &self.facts.settings.zone, stencil)?;
            html.push_str(&stencil.fill(&values));
        }
        Ok(html)
    }
}
