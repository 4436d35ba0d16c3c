//! Everybody whose certification is suspended or revoked on the day of the build, in the order of their numbers, and
//! those under investigation where the program lists them.

use super::facts::{Facts, Making};

use super::frame::{Press, rules};
use super::lists::{Cutter, IsNew, Lengths, List, Piece, Ranges};
use super::rows::Rows;
use super::shelf::{Line, number_entry};
use crate::artifact::{Artifact, Output};
use crate::diagnostic::Problem;
use crate::registry::Record;
use crate::registry::standing::{Standing, standing};
use serde_json::json;

/// One line of a list, as HTML.
const ROW_TEMPLATE: &str = "actions-row.html";
/// The page around the lines.
const LIST_TEMPLATE: &str = "actions.html";
/// Every list is as deep in the site as this one.
const FIRST: &str = "actions/index.html";

/// Hands on the lists of current actions, and their ranges where they are several; one without rows when there are none.
pub fn pages<E: From<Problem>>(press: &Press, facts: &Facts, making: &mut Making<E>) -> Result<(), E> {
    let mut cutter = Cutter::new(Lengths::of(facts.offers()));
    let mut count = 0;
    for (person, record) in (0..).zip(facts.records).filter(|(_, record)| is_listed(record, facts)) {
        let entry = number_entry(person, record, &facts.settings.number.prefix);
        cutter.add(&entry, IsNew::No);
        count += 1;
    }
    cutter.finish();
    let lists = Lists { press, facts, rows: Rows::new(press, facts, ROW_TEMPLATE, FIRST), count };
    let mut pieces = cutter.take();
    if pieces.is_empty() {
        pieces.push(Piece::List(List::empty()));
    }
    pieces.iter().try_for_each(|piece| (making.sink)(Output::Write(lists.page(piece)?)))
}

fn is_listed(record: &Record, facts: &Facts) -> bool {
    match standing(&record.facts(), facts.today) {
        Standing::Suspended | Standing::Revoked => true,
        Standing::ActiveUnderInvestigation => facts.settings.site.list_investigations,
        Standing::Active | Standing::Expired | Standing::BeingCorrected | Standing::NoLongerListed => false,
    }
}

/// What the pages are made of.
struct Lists<'a> {
    press: &'a Press,
    facts: &'a Facts<'a>,
    rows: Rows<'a>,
    /// People in all lists.
    count: u64,
}

impl Lists<'_> {
    /// One list, or one page of ranges. The first page alone says how many there are, so that a change of one leaves the
    /// others as they are.
    fn page(&self, piece: &Piece) -> Result<Artifact, Problem> {
        let mut facts = json!({
            "count": self.count,
            "list_investigations": self.facts.settings.site.list_investigations,
            "record_pages": self.facts.offers().record_pages,
            "rules": rules(self.facts.library),
        });
        let (name, is_first) = match piece {
            Piece::List(List { is_only: true, lines, .. }) => {
                facts["rows"] = json!(self.rows(lines)?);
                ("index.html", true)
            }
            Piece::List(List { name, lines, previous, next, from, to, .. }) => {
                facts["rows"] = json!(self.rows(lines)?);
                facts["previous"] = json!(previous);
                facts["next"] = json!(next);
                facts["from"] = json!(from);
                facts["to"] = json!(to);
                (name.as_str(), false)
            }
            Piece::Ranges(Ranges { name, ranges, is_top }) => {
                facts["ranges"] = json!(ranges);
                facts["from"] = json!(ranges.first().map(|range| &range.from));
                facts["to"] = json!(ranges.last().map(|range| &range.to));
                (name.as_str(), *is_top)
            }
        };
        facts["is_first"] = json!(is_first);
        self.press.page(LIST_TEMPLATE, &format!("actions/{name}"), &facts)
    }

    fn rows(&self, lines: &[Line]) -> Result<String, Problem> {
        let mut rows = String::new();
        self.rows.write(lines, &mut rows)?;
        Ok(rows)
    }
}
