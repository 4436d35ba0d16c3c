//! What follows from the dates of a certification, reckoned here without the script's code, against the table that the
//! script reads too.

use goodstanding::registry::standing::lapse;
use goodstanding::time::{Day, Moment, Zone};
use std::cmp::Ordering;
use std::fs;

/// The cells of a case that are given.
struct Given {
    today: Day,
    active: Option<Day>,
    expires: Day,
    days_before: i64,
    lapse_years: i32,
    term_years: i32,
}

fn given(cells: &[&str]) -> Given {
    let zone = Zone::named(cells[1]).unwrap();
    Given {
        today: Moment::parse(cells[0]).unwrap().day_in(&zone),
        active: Day::parse(cells[2]),
        expires: Day::parse(cells[3]).unwrap(),
        days_before: cells[4].parse().unwrap(),
        lapse_years: cells[5].parse().unwrap(),
        term_years: cells[6].parse().unwrap(),
    }
}

/// The cells that follow from them.
fn reckoned(given: &Given) -> Vec<String> {
    let after = |day: Day, days: i64| day.plus_days(days).unwrap();
    let term = given.expires.plus_years(-given.term_years).unwrap();
    let period = given.active.filter(|active| (term..=given.expires).contains(active)).unwrap_or(term);
    let unstated = given.expires.plus_years(given.lapse_years).unwrap();
    let days = [
        given.today,
        period,
        after(given.expires, -given.days_before),
        after(given.expires, -1),
        after(unstated, -1),
        unstated,
        after(unstated, 1),
    ];
    days.iter().map(Day::to_string).chain([stage(given, unstated).to_owned()]).collect()
}

fn stage(given: &Given, unstated: Day) -> &'static str {
    let left = given.expires.unix_days() - given.today.unix_days();
    if given.active.is_some_and(|active| given.today < active) {
        return "not-begun";
    }
    match left.cmp(&0) {
        Ordering::Greater if left > given.days_before => "before-renewal",
        Ordering::Greater => "renewal",
        Ordering::Equal => "last-day",
        Ordering::Less => match given.today.cmp(&unstated) {
            Ordering::Less => "reinstatement",
            Ordering::Equal => "not-stated",
            Ordering::Greater => "new-application",
        },
    }
}

/// The cases of the table, a line each; the first of its lines names the columns.
fn cases(table: &str) -> Vec<Vec<&str>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines.skip(1).map(|line| line.split('\t').collect()).collect()
}

#[test]
fn the_days_of_a_certification_are_those_of_the_table() {
    let table = fs::read_to_string("tests/cases/dates.tsv").unwrap();
    let cases = cases(&table);
    assert!(cases.len() >= 77, "{} cases", cases.len());
    for cells in cases {
        let given = given(&cells);
        assert_eq!(reckoned(&given), cells[7..], "{cells:?}");
        // What records say of a lapsed certification is the same.
        if given.lapse_years == 4 && cells[14] != "not-begun" {
            let said = lapse(Some(given.expires), given.today).map(|lapse| serde_json::to_value(lapse).unwrap());
            let lapsed = ["reinstatement", "not-stated", "new-application"].contains(&cells[14]);
            assert_eq!(said, lapsed.then(|| cells[14].into()), "{cells:?}");
        }
    }
}

/// A saved proof may say any number: what no calendar has is no day, and nothing breaks.
#[test]
fn a_day_beyond_all_calendars_is_none() {
    for days in [i64::MIN, i64::MIN / 86_400, -800_000, 3_000_000, 255_555_555_555_555_555, i64::MAX / 86_400, i64::MAX]
    {
        assert_eq!(Day::from_unix_days(days), None, "{days}");
    }
}
