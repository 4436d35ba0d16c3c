//! The lines of a list, a person each: rendered once per kind of record, then filled for each person, from any thread.

use super::facts::Facts;
use super::frame::Press;
use super::person::{Kind, Pen, Shown};
use super::shelf::{Line, other_name};
use super::stencil::{Stencil, Stencils};
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
    pen: Pen<'a>,
    stencils: Stencils<u32>,
}

impl<'a> Rows<'a> {
    pub fn new(press: &'a Press, facts: &'a Facts<'a>, template: &'static str, place: &'static str) -> Rows<'a> {
        let pen = Pen::new(press.words(), &facts.settings.zone);
        Rows { press, facts, template, place, pen, stencils: Stencils::default() }
    }

    /// Adds the rows of a list to a page, one after another.
    pub fn write(&self, lines: &[Line], page: &mut String) -> Result<(), Problem> {
        // Most people are of one kind, and asking for a stencil costs as much as filling it.
        let mut last = None;
        self.call_up(lines);
        for line in lines {
            let Some(record) = self.facts.records.get(line.person as usize) else { continue };
            let shown = Shown { record, other_name: other_name(line.part, record), part: line.part };
            let kind = Kind::code(shown, self.facts.today);
            let (_, stencil) = match last.take_if(|(known, _)| *known == kind) {
                Some(known) => last.insert(known),
                None => last.insert((kind, self.stencils.get(kind, || self.row(shown))?)),
            };
            stencil.fill(page, |place, page| self.pen.write(place, shown, page))?;
        }
        Ok(())
    }

    /// Looks at everybody once before they are written. People of a list lie anywhere in memory, and a machine that only
    /// looks waits for many of them at a time; one that writes waits for each.
    fn call_up(&self, lines: &[Line]) {
        let records = lines.iter().filter_map(|line| self.facts.records.get(line.person as usize));
        let first = |text: &str| text.bytes().next().map_or(0, usize::from);
        let sum = records.map(|record| first(&record.number) + record.name.as_deref().map_or(0, first)).sum::<usize>();
        std::hint::black_box(sum);
    }

    fn row(&self, shown: Shown) -> Result<Stencil, Problem> {
        let record = Kind::of(shown, self.facts.today).facts();
        let facts = json!({ "record": record, "record_pages": self.facts.offers().record_pages });
        let row = self.press.page(self.template, self.place, &facts)?;
        Stencil::new(self.template, row.bytes)
    }
}
