//! The lines of a list, a person each: rendered once per kind of record, then filled for each person, from any thread.

use super::facts::Facts;
use super::frame::Press;
use super::person::{Kind, Shown, values};
use super::shelf::{Line, other_name};
use super::stencil::{Stencil, Stencils};
use super::words::Calendar;
use crate::diagnostic::Problem;
use serde_json::json;

/// Makes rows out of lines.
pub struct Rows<'a> {
    press: &'a Press,
    facts: &'a Facts<'a>,
    /// One row, as HTML.
    template: &'static str,
    /// A page as deep in the site as the lists are, so that their links to the root are the same.
    place: &'static str,
    calendar: Calendar<'a>,
    stencils: Stencils<Kind>,
}

impl<'a> Rows<'a> {
    pub fn new(press: &'a Press, facts: &'a Facts<'a>, template: &'static str, place: &'static str) -> Rows<'a> {
        Rows { press, facts, template, place, calendar: Calendar::new(&press.words), stencils: Stencils::default() }
    }

    /// The rows of a list, one after another.
    pub fn html(&self, lines: &[Line]) -> Result<String, Problem> {
        let mut html = String::new();
        for line in lines {
            let Some(record) = self.facts.records.get(line.person as usize) else { continue };
            let shown = Shown { record, other_name: other_name(line.part, record) };
            let kind = Kind::of(shown, self.facts.today);
            let stencil = self.stencils.get(kind.clone(), || self.row(&kind))?;
            let values = values(&self.calendar, shown, &self.facts.settings.zone, &stencil)?;
            html.push_str(&stencil.fill(&values));
        }
        Ok(html)
    }

    fn row(&self, kind: &Kind) -> Result<Stencil, Problem> {
        let facts = json!({ "record": kind.facts(), "record_pages": self.facts.offers().record_pages });
        let row = self.press.page(self.template, self.place, &facts)?;
        Stencil::new(self.template, row.bytes)
    }
}
