//! Everybody whose certification is suspended or revoked on the day of the build, in the order of their numbers, and
//! those under investigation where the program lists them.

use super::facts::Facts;
use super::frame::{Press, rules};
use super::rows::Rows;
use super::shelf::{Entry, List, lists};
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::registry::Record;
use crate::registry::standing::{Standing, standing};
use serde_json::json;

/// One line of a list, as HTML.
const ROW_TEMPLATE: &str = "actions-row.html";
/// The page around the lines.
const LIST_TEMPLATE: &str = "actions.html";
/// Every list is as deep in the site as this one, which is the first.
const FIRST: &str = "actions/index.html";

/// Hands on the lists of current actions; one without lines when there are none.
pub fn pages<E: From<Problem>>(
    press: &Press,
    facts: &Facts,
    sink: &mut dyn FnMut(Artifact) -> Result<(), E>,
) -> Result<(), E> {
    let entries = entries(facts);
    let mut lists = lists(&entries, facts.records);
    match lists.first_mut() {
        Some(first) => first.name = "index.html".to_owned(),
        None => lists.push(List { entries: &[], name: "index.html".to_owned() }),
    }
    let mut rows = Rows::new(press, facts, ROW_TEMPLATE, FIRST);
    for (place, list) in lists.iter().enumerate() {
        let name = |place: Option<usize>| place.and_then(|place| lists.get(place)).map(|list| list.name.as_str());
        let facts = json!({
            "is_first": place == 0,
            "count": entries.len(),
            "rows": rows.html(list.entries)?,
            "from": list.entries.first().map(Entry::heading),
            "to": list.entries.last().map(Entry::heading),
            "previous": name(place.checked_sub(1)),
            "next": name(Some(place + 1)),
            "list_investigations": facts.settings.site.list_investigations,
            "rules": rules(facts.library),
        });
        sink(press.page(LIST_TEMPLATE, &format!("actions/{}", list.name), &facts)?)?;
    }
    Ok(())
}

/// The people listed, in the order of the records.
fn entries(facts: &Facts) -> Vec<Entry> {
    let is_listed = |record: &Record| match standing(&record.facts(), facts.today) {
        Standing::Suspended | Standing::Revoked => true,
        Standing::ActiveUnderInvestigation => facts.settings.site.list_investigations,
        Standing::Active | Standing::Expired | Standing::BeingCorrected | Standing::NoLongerListed => false,
    };
    let people = (0..).zip(facts.records).filter(|(_, record)| is_listed(record));
    people.map(|(person, record)| Entry::of_number(person, record, &facts.settings.number.prefix)).collect()
}
