//! The gallery of the parts, `style/`: what its templates show that no settings, texts or people of the registry decide.
//! Its people and figures are made up, and of a day of their own, so that it stays the same whoever is registered.

use super::chart;
use super::facts::Facts;
use super::fixed;
use super::frame::Press;
use super::glance;
use super::meanings;
use super::person::{Kind, Pen, Shown};
use super::stencil::Stencil;
use crate::diagnostic::Problem;
use crate::registry::{Action, Held, Record, Status};
use crate::time::Day;
use serde_json::{Value, json};

/// Where a page as deep in the site as the gallery stands.
const PLACE: &str = "style/index.html";

/// What the page knows. Lists without script and charts stand in the root's language alone.
pub fn facts(press: &Press, facts: &Facts) -> Result<Value, Problem> {
    let mut shown = fixed::shared(press, facts)?;
    let meanings = meanings::facts(press, facts)?;
    for part in ["pairs", "actions"] {
        shown[part] = meanings[part].clone();
    }
    if press.is_root() {
        shown["rows"] = json!(list(press, facts, "style/row.html")?);
        shown["lines"] = json!(list(press, facts, "style/line.html")?);
        shown["charts"] = json!(glance::samples(press.words())?);
        shown["width"] = json!(chart::WIDTH);
    }
    Ok(shown)
}

/// Everybody in a list of links, a person each as a template has them.
fn list(press: &Press, facts: &Facts, template: &str) -> Result<String, Problem> {
    let Some(today) = day("2026-11-21") else { return Ok(String::new()) };
    let pen = Pen::new(press.words(), &facts.settings.zone);
    let mut text = String::new();
    for record in people() {
        let shown = Shown { record: &record, other_name: record.other_names.first().map(String::as_str), part: 1 };
        let mut kind = Kind::of(shown, today).facts();
        // Nobody of them has a page.
        kind["path"] = json!("record/index.html");
        let row = press.page(template, PLACE, &json!({ "record": kind }))?;
        Stencil::new(template, row.bytes)?.fill(&mut text, |place, text| pen.write(place, shown, text))?;
    }
    Ok(text)
}

/// One for each standing, then names that are withheld, written from the right, and long.
fn people() -> Vec<Record> {
    let valid = |number: u32, name: &str| Record {
        number: format!("MPSS70{number:04}"),
        name: Some(name.to_owned()),
        active: day("2025-03-15"),
        expires: day("2027-03-14"),
        status: Some(Status::Active),
        action: Some(Action::None),
        ..Record::default()
    };
    let changed = |number, name, status, action| Record {
        status: Some(status),
        action: Some(action),
        changed: Some("2026-10-02".to_owned()),
        ..valid(number, name)
    };
    vec![
        valid(201, "Olivia Thornton"),
        changed(202, "Maria Cruz", Status::Active, Action::UnderInvestigation),
        Record { expires: day("2026-03-14"), ..valid(203, "Horatio Quinby") },
        changed(204, "Daniel Okafor", Status::Suspended, Action::Suspended),
        changed(205, "Lena Fischer", Status::Revoked, Action::Revoked),
        Record { status: None, held: Some(Held { confirmed: None }), name: None, ..valid(206, "") },
        Record { unlisted: day("2026-10-01"), ..valid(207, "Paul Mercer") },
        Record { name: None, ..valid(208, "") },
        Record { other_names: vec!["ליאורה כהן".to_owned()], ..valid(209, "ליאורה בן־דוד") },
        valid(210, "María de los Ángeles Fernández-Villanueva y Gutiérrez de la Concepción-Montenegro"),
    ]
}

fn day(text: &str) -> Option<Day> {
    Day::parse(text)
}
