//! The page of changes of status, and its feeds: numbers and statuses, how soon each was published, and nobody's name.

use super::change::Teller;
use super::facts::Facts;
use super::feed;
use super::feed::{Entry, Feed};
use super::frame::{Press, rules};
use super::lags::lags;
use crate::artifact::Artifact;
use crate::diagnostic::Problem;
use crate::ledger::{Change, Judged};
use serde_json::{Value, json};

/// So many changes the page lists, the newest.
const ROWS: usize = 200;

/// The page and its feeds; none where the settings keep no changes.
pub fn files(press: &Press, facts: &Facts) -> Result<Vec<Artifact>, Problem> {
    if facts.settings.retention.changes_days == 0 {
        return Ok(Vec::new());
    }
    let teller = Teller::new(press.words(), facts.settings);
    let mut newest: Vec<&Change> = facts.changes.iter().collect();
    newest.sort_by(|one, other| (other.published, &one.number).cmp(&(one.published, &other.number)));
    let mut files = vec![page(press, facts, (&teller, &newest))?];
    let registry = [("registry", facts.settings.program.registry.clone())];
    let entries = newest.iter().take(feed::ENTRIES).map(|change| entry(press, facts, (&teller, change)));
    let feed = Feed {
        folder: "changes/",
        page: "changes/",
        title: press.words().filled("feed-changes-title", &registry, None)?,
        about: press.words().sentence("feed-changes-about")?,
        entries: entries.collect::<Result<_, Problem>>()?,
    };
    files.extend(feed::files(press, facts, feed)?);
    Ok(files)
}

fn page(press: &Press, facts: &Facts, (teller, newest): (&Teller, &[&Change])) -> Result<Artifact, Problem> {
    let judged: Vec<Judged> = newest.iter().map(|change| teller.deadline.judge(change)).collect();
    let zone = &facts.settings.zone;
    let shown = json!({
        "days": days(press, facts, (teller, &newest[..newest.len().min(ROWS)]))?,
        "more": newest.len().saturating_sub(ROWS),
        "lags": lags(press.words(), &judged, u64::from(teller.deadline.hours))?,
        "zone": press.words().zone(zone)?,
        "rules": rules(facts.library),
    });
    press.page("changes.html", "changes/index.html", &shown)
}

/// The changes under the day of their publication.
fn days(press: &Press, facts: &Facts, (teller, newest): (&Teller, &[&Change])) -> Result<Vec<Value>, Problem> {
    let day_of = |change: &&Change| change.published.day_in(&facts.settings.zone);
    let groups = newest.chunk_by(|one, other| day_of(one) == day_of(other));
    let group = |changes: &[&Change]| {
        let row = |change: &&Change| {
            Ok(json!({
                "number": change.number,
                "to": change.to.code(),
                "what": teller.what(change)?,
                "when": teller.when(change)?,
                "verdict": teller.verdict(change)?,
                "is": teller.deadline.judge(change).verdict,
            }))
        };
        let rows = changes.iter().map(row).collect::<Result<Vec<Value>, Problem>>()?;
        let day = day_of(&changes[0]);
        Ok(json!({ "date": press.words().day(day)?, "day": day, "rows": rows }))
    };
    groups.map(group).collect()
}

fn entry(press: &Press, facts: &Facts, (teller, change): (&Teller, &Change)) -> Result<Entry, Problem> {
    let status = press.words().sentence(&format!("standing-name-{}", change.to.code()))?;
    let told = [("number", change.number.clone()), ("status", status)];
    let sentences = [teller.what(change)?, teller.when(change)?, teller.verdict(change)?];
    let said: Vec<String> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    Ok(Entry {
        name: format!("change/{}/{}", change.number, change.published),
        day: change.published.day_in(&facts.settings.zone),
        updated: change.published,
        address: format!("record/#{}", change.number),
        title: press.words().filled("feed-change", &told, None)?,
        text: said.join(" "),
    })
}
