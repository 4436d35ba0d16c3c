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
        "style.html" => press.page(template, path, &gallery::facts(press, facts)?),
        "status.html" => press.page(template, path, &meanings::facts(press, facts)?),
        _ => press.page(template, path, &shared),
    };
    IN_EVERY_LANGUAGE.iter().map(page).collect()
}

/// The one page that changes with every publication: the times, in each language of the site, of which `as-of.html#es` shows
/// one. One file for all, since each file that changes costs every publication a write.
pub fn as_of(root: &Press, others: &[Press], facts: &Facts) -> Result<Artifact, Problem> {
    let translated: Result<Vec<Value>, Problem> = others.iter().map(|press| times(press, facts)).collect();
    root.page("as-of.html", "as-of.html", &json!({ "root_times": times(root, facts)?, "translated": translated? }))
}

fn times(press: &Press, facts: &Facts) -> Result<Value, Problem> {
    let (head, words, zone) = (&facts.head, press.words(), &facts.settings.zone);
    Ok(json!({
        "lang": words.language,
        "dir": words.direction,
        "data_as_of": words.moment(head.data_as_of, zone)?,
        "next_due": words.moment(head.next_due, zone)?,
        "zone": words.zone(zone)?,
    }))
}
