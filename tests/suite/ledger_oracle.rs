//! The deadline against arithmetic of its own: a calendar counted by hand, the rule of daylight saving in California as its
//! law states it, and nothing of the program's code for time or for the ledger.

use goodstanding::ledger::{Deadline, Verdict};
use goodstanding::time::{Moment, Zone};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};
use std::fs;

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;

/// Days from 1970-01-01 to a day, counted year by year and month by month.
fn days(year: i64, month: usize, day: i64) -> i64 {
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let years: i64 = (1970..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let february = if is_leap(year) { 29 } else { 28 };
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    years + months[..month - 1].iter().sum::<i64>() + day - 1
}

/// The day of the month of the Sunday that comes so manieth; 1 January 1970 was a Thursday.
fn sunday(year: i64, month: usize, which: i64) -> i64 {
    let first = (days(year, month, 1) + 4) % 7;
    (7 - first) % 7 + 1 + 7 * (which - 1)
}

/// The second in which a day begins in California: eight hours after Greenwich, seven while clocks are put forward, which
/// is from the second Sunday of March to the first of November, at 2 in the morning.
fn begin(year: i64, month: usize, day: i64) -> i64 {
    let number = days(year, month, day);
    let (spring, autumn) = (days(year, 3, sunday(year, 3, 2)), days(year, 11, sunday(year, 11, 1)));
    let is_forward = number > spring && number <= autumn;
    number * DAY + if is_forward { 7 * HOUR } else { 8 * HOUR }
}

/// Whole hours from a decision to its publication, and whether that is within 72.
fn expected(decided: i64, published: i64) -> (u64, bool) {
    let seconds = published - decided;
    (if seconds < 0 { 0 } else { (seconds / HOUR) as u64 }, seconds <= 72 * HOUR)
}

fn moment(seconds: i64) -> Moment {
    Moment::from_unix_seconds(seconds).unwrap()
}

fn judged(decided: &str, published: i64) -> (u64, bool) {
    let zone = Zone::named("America/Los_Angeles").unwrap();
    let judged = Deadline { hours: 72, zone: &zone }.judge_at(Some(decided), moment(published));
    (judged.lag.unwrap(), judged.verdict == Verdict::Met)
}

/// A day: any, or one around the two nights on which clocks change.
fn any_day() -> impl Strategy<Value = (i64, usize, i64)> {
    let any = (2020..2040_i64, 1..=12_usize, 1..=28_i64);
    let spring = (2020..2040_i64, -4..=3_i64).prop_map(|(year, by)| (year, 3, sunday(year, 3, 2) + by));
    let autumn = (2020..2040_i64, 0..=4_i64).prop_map(|(year, by)| (year, 11, sunday(year, 11, 1) + by));
    let before = (2020..2040_i64, 28..=31_i64).prop_map(|(year, day)| (year, 10, day));
    prop_oneof![2 => any, 2 => spring, 1 => autumn, 1 => before]
}

/// Seconds from a decision to its publication: around the deadline, to the second, or any within ten days.
fn any_wait() -> impl Strategy<Value = i64> {
    let around = (70..=74_i64, -1..=1_i64).prop_map(|(hours, seconds)| hours * HOUR + seconds);
    prop_oneof![around, -DAY..10 * DAY]
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..ProptestConfig::with_cases(4_000)
    })]

    #[test]
    fn a_day_counts_from_its_first_moment((year, month, day) in any_day(), wait in any_wait()) {
        let decided = begin(year, month, day);
        let published = decided + wait;
        let stated = format!("{year}-{month:02}-{day:02}");
        prop_assert_eq!(judged(&stated, published), expected(decided, published), "{} {}", stated, wait);
    }

    #[test]
    fn a_time_counts_from_its_second(at in 1_577_836_800_i64..2_208_988_800, wait in any_wait()) {
        let stated = moment(at).to_string();
        prop_assert_eq!(judged(&stated, at + wait), expected(at, at + wait), "{} {}", stated, wait);
    }
}

/// The vectors that the script reads too: made with the arithmetic above.
#[test]
fn the_vectors_are_right() {
    let day = |year, month, day| (format!("{year}-{month:02}-{day:02}"), begin(year, month, day));
    let at = |year, month, date, hour| {
        let seconds = days(year, month, date) * DAY + hour * HOUR;
        (moment(seconds).to_string(), seconds)
    };
    let decided = [
        day(2026, 3, 7),
        day(2026, 3, 8),
        day(2026, 3, 9),
        day(2026, 10, 30),
        day(2026, 11, 1),
        day(2026, 11, 2),
        day(2028, 2, 29),
        at(2026, 3, 8, 9),
        at(2026, 3, 8, 10),
        at(2026, 11, 1, 8),
        at(2026, 11, 1, 9),
    ];
    let waits = [-HOUR, 0, HOUR - 1, HOUR, 5 * HOUR, 72 * HOUR, 72 * HOUR + 1, 500 * HOUR];
    let mut lines = Vec::new();
    for (stated, begin) in &decided {
        for wait in waits {
            let published = begin + wait;
            let (hours, is_met) = expected(*begin, published);
            assert_eq!(judged(stated, published), (hours, is_met), "{stated} {wait}");
            let case = json!({
                "decided": stated, "published": moment(published).to_string(), "hours": hours, "late": !is_met,
                "ahead": wait < 0,
            });
            lines.push(case.to_string());
        }
    }
    let text = format!("{{\"zone\":\"America/Los_Angeles\",\"allowed\":72,\"lags\":[\n{}\n]}}\n", lines.join(",\n"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write("tests/vectors/changes.json", &text).unwrap();
    }
    let kept: Value = serde_json::from_str(&fs::read_to_string("tests/vectors/changes.json").unwrap()).unwrap();
    assert_eq!(kept, serde_json::from_str::<Value>(&text).unwrap());
}
