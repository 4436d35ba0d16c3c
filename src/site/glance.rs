//! The register at a glance: how many certifications stand how on the day of the build, how many began in each of the
//! last months, and how many will reach their date of expiration in each of the next. Figures only, nobody's name.

use super::chart::{Drawing, Figure, Tick, WIDTH, bars, columns};
use super::facts::Facts;
use super::frame::{Press, rules};
use super::words::Words;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::registry::Record;
use crate::registry::standing::{Standing, standing};
use crate::time::Day;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many months are shown, the one of the build included.
const MONTHS: i64 = 24;

/// The standings of those who are listed, in the order of the page.
const STANDINGS: [Standing; 6] = [
    Standing::Active,
    Standing::ActiveUnderInvestigation,
    Standing::Expired,
    Standing::Suspended,
    Standing::Revoked,
    Standing::BeingCorrected,
];

/// What is counted, in one walk over the records.
#[derive(Default)]
struct Counts {
    /// Everybody, by standing.
    standings: BTreeMap<Standing, u64>,
    /// By month: those listed whose certification began then, and the valid ones whose last valid day is then.
    begun: BTreeMap<i64, u64>,
    ending: BTreeMap<i64, u64>,
}

/// The page.
pub fn page(press: &Press, facts: &Facts) -> Result<Artifact, Problem> {
    let counts = count(facts.records, facts.today);
    let words = press.words();
    let standings = standings(words, &counts.standings)?;
    let listed: u64 = STANDINGS.iter().filter_map(|standing| counts.standings.get(standing)).sum();
    let this_month = month_of(facts.today);
    let charts = [
        chart("standings", bars(&standings), &standings),
        months(words, "begun", this_month - MONTHS + 1, &counts.begun)?,
        months(words, "ending", this_month, &counts.ending)?,
    ];
    let facts = json!({
        "charts": charts,
        "date": words.day(facts.today)?,
        "day": facts.today,
        "count": listed,
        "unlisted": counts.standings.get(&Standing::NoLongerListed).copied().unwrap_or(0),
        "width": WIDTH,
        "rules": rules(facts.library),
    });
    press.page("glance.html", "glance/index.html", &facts)
}

/// The charts of made-up figures, and one of none: what the gallery shows.
pub fn samples(words: &Words) -> Result<[Value; 3], Problem> {
    let counts = STANDINGS.into_iter().zip([8_412, 61, 1_930, 17, 9, 1]).collect();
    let standings = standings(words, &counts)?;
    let first = 2025 * 12;
    let begun = (first..first + MONTHS).zip([12, 30, 44, 18, 0, 7].into_iter().cycle()).collect();
    Ok([
        chart("standings", bars(&standings), &standings),
        months(words, "begun", first, &begun)?,
        months(words, "ending", first, &BTreeMap::new())?,
    ])
}

fn count(records: &[Record], today: Day) -> Counts {
    let mut counts = Counts::default();
    for record in records {
        let standing = standing(&record.facts(), today);
        *counts.standings.entry(standing).or_default() += 1;
        if standing == Standing::NoLongerListed {
            continue;
        }
        if let Some(active) = record.active {
            *counts.begun.entry(month_of(active)).or_default() += 1;
        }
        let is_valid = matches!(standing, Standing::Active | Standing::ActiveUnderInvestigation);
        if let Some(expires) = record.expires.filter(|_| is_valid) {
            *counts.ending.entry(month_of(expires)).or_default() += 1;
        }
    }
    counts
}

/// Months since the year 0.
fn month_of(day: Day) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month()) - 1
}

/// How many stand how.
fn standings(words: &Words, counts: &BTreeMap<Standing, u64>) -> Result<Vec<Figure>, Problem> {
    let figure = |standing: &Standing| {
        let count = counts.get(standing).copied().unwrap_or(0);
        let label = words.sentence(&format!("standing-name-{}", standing.code()))?;
        Ok(Figure { label, count, said: words.number(count)? })
    };
    STANDINGS.iter().map(figure).collect()
}

/// A chart of `MONTHS` months and its table. Quarters are named below the columns, and the year at its first.
fn months(words: &Words, id: &str, first: i64, counts: &BTreeMap<i64, u64>) -> Result<Value, Problem> {
    let (mut figures, mut ticks) = (Vec::new(), Vec::new());
    for month in first..first + MONTHS {
        let (year, of_year) = (month.div_euclid(12), month.rem_euclid(12) + 1);
        let count = counts.get(&month).copied().unwrap_or(0);
        figures.push(Figure { label: words.month(year, of_year)?, count, said: words.number(count)? });
        let begins_quarter = of_year % 3 == 1;
        let word = if begins_quarter { words.sentence(&format!("month-short-{of_year}"))? } else { String::new() };
        ticks.push(Tick { word, year: if of_year == 1 { year.to_string() } else { String::new() } });
    }
    let drawing = columns(&figures, &ticks, |count| words.number(count).unwrap_or_else(|_| count.to_string()));
    Ok(chart(id, drawing, &figures))
}

/// A chart as the template sees it. `most` is the first of the largest figures; null when all are 0.
fn chart(id: &str, drawing: Drawing, figures: &[Figure]) -> Value {
    let rows = figures.iter().map(|figure| json!({ "label": figure.label, "said": figure.said }));
    let rows: Vec<Value> = rows.collect();
    let largest = figures.iter().rev().max_by_key(|figure| figure.count).filter(|figure| figure.count > 0);
    json!({
        "id": id,
        "shapes": drawing.shapes,
        "height": drawing.height,
        "most": largest.map(|figure| json!({ "label": figure.label, "said": figure.said })),
        "first": figures.first().map(|figure| &figure.label),
        "last": figures.last().map(|figure| &figure.label),
        "rows": rows,
    })
}
