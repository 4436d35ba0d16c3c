//! A fortnight of publications around the night on which clocks go back in California, through the program: the log grows with
//! each, and every change is judged against 72 hours as arithmetic says that shares nothing with the program's.
//! `benches/year.rs` does the same for a year, in memory.

use crate::publishing::Publishing;
use serde_json::Value;
use std::collections::BTreeMap;

/// Hours between publications, and how many there are.
const APART: i64 = 36;
const PUBLICATIONS: i64 = 10;

/// For each publication but the first and the last: how many hours before it one change was decided, and how many days
/// before it another was, of which the export says the day alone.
const DECIDED: [(i64, i64); 8] = [(1, 0), (72, 3), (73, 2), (80, 1), (71, 2), (5, 3), (72, 4), (73, 3)];

/// Hours count from the beginning of 25 October 2026 in California, which is 7 o'clock of Greenwich; publications are in
/// the evening there. From 1 November, 9 o'clock of Greenwich, the clock there is eight hours behind.
const CLOCKS_GO_BACK: i64 = 7 * 24 + 2;

fn published(place: i64) -> i64 {
    20 + APART * place
}

/// An hour as an export states it.
fn text(hour: i64) -> String {
    let (day, hour) = ((hour + 7).div_euclid(24), (hour + 7).rem_euclid(24));
    format!("{}T{hour:02}:00:00Z", date(day))
}

/// A day, counted from 25 October.
fn date(day: i64) -> String {
    if day < 7 { format!("2026-10-{:02}", 25 + day) } else { format!("2026-11-{:02}", day - 6) }
}

/// The day in California on which an hour falls, and the hour in which a day there begins.
fn day_of(hour: i64) -> i64 {
    if hour < CLOCKS_GO_BACK { hour.div_euclid(24) } else { (hour - 1).div_euclid(24) }
}

fn begin(day: i64) -> i64 {
    if day <= 7 { day * 24 } else { day * 24 + 1 }
}

/// One certification that is suspended once.
struct Suspended {
    number: String,
    place: i64,
    stated: String,
    /// Hours from the decision to the publication.
    lag: i64,
}

fn all() -> Vec<Suspended> {
    let mut all = Vec::new();
    for (place, (hours, days)) in (1..).zip(DECIDED) {
        let at = published(place);
        let day = day_of(at) - days;
        all.push(Suspended { number: format!("MPSS1{place:02}"), place, stated: text(at - hours), lag: hours });
        all.push(Suspended { number: format!("MPSS2{place:02}"), place, stated: date(day), lag: at - begin(day) });
    }
    all
}

fn table(all: &[Suspended], place: i64) -> String {
    let header = "certification_number,full_legal_name,date_active,date_expires,status,action,status_changed_at\n";
    let row = |one: &Suspended| {
        let (status, stated) =
            if one.place <= place { ("Suspended,Suspended", one.stated.as_str()) } else { ("Active,None", "") };
        let status = status.replace("Active", "Active/No sanctions");
        format!("{},Jane Doe {},2025-03-15,2027-03-14,{status},{stated}\n", one.number, &one.number[4..])
    };
    header.to_owned() + &all.iter().map(row).collect::<String>()
}

#[test]
fn every_deadline_around_the_night_on_which_clocks_go_back_is_judged_rightly() {
    let (site, all) = (Publishing::new(), all());
    for place in 0..PUBLICATIONS {
        site.project.write_table(table(&all, place).as_bytes());
        let published = site.publish_anew(&text(published(place)));
        assert_eq!(published.json["log_size"].as_i64(), Some(place + 1));
    }
    let now = text(published(PUBLICATIONS - 1));
    site.verify(&now).must();
    let said = site.run(&["deadlines", "--site", "live", "--now", &now, "--format", "json"]);
    let said: BTreeMap<String, (i64, bool)> = changes(&said.json);
    let expected: BTreeMap<String, (i64, bool)> =
        all.iter().map(|one| (one.number.clone(), (one.lag, one.lag <= 72))).collect();
    assert_eq!(said, expected);
    let late: Vec<i64> = expected.values().filter(|(_, met)| !met).map(|(lag, _)| *lag).collect();
    assert!(late.contains(&73) && late.len() > 4 && late.len() < all.len() - 4, "{late:?}");
}

/// The lag in hours of each change in what `deadlines` says, and whether its deadline was met.
fn changes(said: &Value) -> BTreeMap<String, (i64, bool)> {
    let changes = said["changes"].as_array().expect("a list of changes");
    let judged = |change: &Value| {
        let number = change["number"].as_str().expect("a number").to_owned();
        (number, (change["lag_hours"].as_i64().expect("hours"), change["met"].as_bool().expect("known")))
    };
    changes.iter().map(judged).collect()
}
