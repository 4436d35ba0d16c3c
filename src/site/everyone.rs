//! The pages that everybody needs, in every language of the site: home with its search, the view of a record, what a status
//! means, the sheet, complaints, what now, accessibility, the parts of the site, and the age of the data.

use super::facts::Facts;
use super::fixed;
use super::frame::Press;
use super::gallery;
use super::links::IN_EVERY_LANGUAGE;
use super::meanings;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use serde_json::{Value, json};

/// The pages in the language of a press.
pub fn pages(press: &Press, facts: &Facts) -> Result<Vec<Artifact>, Problem> {
    let shared = fixed::shared(press, facts)?;
    let page = |(path, template): &(&str, &str)| match *template {
        "as-of.html" => press.page(template, path, &times(press, facts)?),
        "style.html" => press.page(template, path, &gallery::facts(press, facts)?),
        "status.html" => press.page(template, path, &meanings::facts(press, facts)?),
        _ => press.page(template, path, &shared),
    };
    IN_EVERY_LANGUAGE.iter().map(page).collect()
}

/// What the one page says that changes with every publication.
fn times(press: &Press, facts: &Facts) -> Result<Value, Problem> {
    let zone = &facts.settings.zone;
    let head = &facts.head;
    Ok(json!({
        "data_as_of": press.words().moment(head.data_as_of, zone)?,
        "data_as_of_time": head.data_as_of,
        "published": press.words().moment(head.published, zone)?,
        "published_time": head.published,
        "next_due": press.words().moment(head.next_due, zone)?,
        "next_due_time": head.next_due,
        "zone": press.words().zone(zone)?,
        "count": head.count,
    }))
}
