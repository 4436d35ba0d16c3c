//! All rows together: a number stands for one person, so it may come once. Rows that repeat each other exactly are
//! harmless and count once.

use super::broken::BrokenRow;
use super::order::Kept;
use super::order::Placed;
use super::record::Record;
use super::report::Complaint;
use super::report::Report;
use super::report::Tally;
use crate::diagnostic::Problem;
use crate::diagnostic::quoted;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// The records in the order of their numbers, each number once. Where rows contradict each other, or one of them is
/// broken, all rows of the number are broken. `column` is the export's name for the number.
pub fn settle(mut kept: Kept, column: &str, report: &mut Report) -> Vec<Record> {
    let mut broken = report.take_broken();
    let mut doubtful = kept.sort();
    doubtful.extend(broken.iter().filter_map(|row| row.number.clone()));
    if !doubtful.is_empty() {
        let (whole, doubled) = without_repeats(kept.take(&doubtful), &broken, report);
        whole.into_iter().for_each(|row| kept.push(row.record, row.line));
        kept.sort();
        let place = |line, complaint| report.placed(Some(line), Some(column), complaint);
        broken.extend(break_all(doubled, &broken, place));
    }
    withhold(&mut broken);
    broken.into_iter().for_each(|row| report.broken(row));
    kept.records
}

/// Of rows in the order of their numbers: those that are alone once exact repeats are dropped, and those of whose
/// number there is another row.
fn without_repeats(mut rows: Vec<Placed>, broken: &[BrokenRow], report: &mut Report) -> (Vec<Placed>, Vec<Placed>) {
    let mut repeated = Vec::new();
    rows.dedup_by(|later, first| {
        let is_same = later.record == first.record;
        repeated.extend(is_same.then_some(later.line));
        is_same
    });
    note_repeated(repeated, report);
    let again = rows.windows(2).filter(|two| two[0].record.number == two[1].record.number);
    let again = again.map(|two| two[0].record.number.clone());
    let doubled: BTreeSet<String> = again.chain(broken.iter().filter_map(|row| row.number.clone())).collect();
    rows.into_iter().partition(|row| !doubled.contains(&row.record.number))
}

/// Rows in the order of their numbers as broken ones, each told with another row that has its number.
fn break_all(rows: Vec<Placed>, broken: &[BrokenRow], place: impl Fn(u64, Complaint) -> Problem) -> Vec<BrokenRow> {
    let broken_lines: BTreeMap<&str, u64> =
        broken.iter().rev().filter_map(|row| Some((row.number.as_deref()?, row.line))).collect();
    let tell = |row: &Placed, group: &[Placed]| {
        let other = group.iter().find_map(|other| Some((other.line, difference(&other.record, &row.record)?)));
        let number = &row.record.number;
        place(row.line, doubled(number, other, broken_lines.get(number.as_str()).copied()))
    };
    let groups = rows.chunk_by(|one, other| one.record.number == other.record.number);
    let problems: Vec<Problem> = groups.flat_map(|group| group.iter().map(|row| tell(row, group))).collect();
    rows.into_iter().zip(problems).map(|(row, problem)| broken_row(row, problem)).collect()
}

fn broken_row(row: Placed, problem: Problem) -> BrokenRow {
    let Placed { record, line } = row;
    BrokenRow {
        line,
        withheld: record.name.is_none(),
        number: Some(record.number),
        name: record.name,
        active: record.active,
        expires: record.expires,
        status: record.status,
        action: record.action,
        problems: vec![problem],
    }
}

/// A name that one row of a number withholds is not shown by another.
fn withhold(broken: &mut [BrokenRow]) {
    let withheld = broken.iter().filter(|row| row.withheld).filter_map(|row| row.number.clone());
    let withheld: BTreeSet<String> = withheld.collect();
    for row in broken.iter_mut().filter(|row| row.number.as_ref().is_some_and(|number| withheld.contains(number))) {
        row.withheld = true;
        row.name = None;
    }
}

fn note_repeated(mut lines: Vec<u64>, report: &mut Report) {
    lines.sort_unstable();
    let mut tally = Tally::default();
    lines.into_iter().for_each(|line| tally.add(line));
    let complaint = Complaint {
        code: "row-repeated",
        found: "with the same content as an earlier row".into(),
        expected: "each person once".into(),
        hint: "nothing is lost: the row counts once; look why the export repeats it".into(),
    };
    report.notice(tally, complaint);
}

fn doubled(number: &str, other: Option<(u64, &str)>, broken: Option<u64>) -> Complaint {
    let number = quoted(number);
    let found = match (other, broken) {
        (Some((line, field)), _) => format!("{number}, which row {line} has with another {field}"),
        (None, Some(line)) => format!("{number}, which row {line} has too, and something is wrong there"),
        (None, None) => format!("{number} more than once"),
    };
    Complaint {
        code: "number-doubled",
        found,
        expected: "each number once".into(),
        hint: "keep the right row, delete or renumber the other".into(),
    }
}

/// The first fact in which two records of one number differ.
fn difference(one: &Record, other: &Record) -> Option<&'static str> {
    let facts = [
        (one.name != other.name, "name"),
        (one.active != other.active, "activation date"),
        (one.expires != other.expires, "expiration date"),
        (one.status != other.status, "status"),
        (one.action != other.action, "action"),
        (one.changed != other.changed, "time of change"),
        (one.other_names != other.other_names, "other name"),
        (one.specializations != other.specializations, "specialization"),
    ];
    facts.into_iter().find_map(|(differs, name)| differs.then_some(name))
}
