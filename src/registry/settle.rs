//! What is published of an export, given what stands already: whole rows as they are, broken ones held, vanished ones
//! remembered for a while; or the reasons why nothing may be published.

use super::broken::BrokenRow;
use super::guard::{Before, Rules};
use super::hold;
use super::read::Reading;
use super::record::{Ended, Record};
use super::status::{Action, Status};
use crate::config::{BadRows, Retention};
use crate::diagnostic::Problem;
use crate::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;

/// An export and what may be done with it.
pub struct Case<'a> {
    pub rules: Rules<'a>,
    pub on_bad_rows: BadRows,
    pub retention: Retention,
    /// Whether somebody said how many rows the export has: then its last row must be whole too, on a first build as on
    /// any other.
    pub counts_rows: bool,
}

/// What may be published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Sorted by number, each number once.
    pub records: Vec<Record>,
    pub held: Vec<HeldRow>,
    /// Numbers that went from the list with this publication.
    pub removed: Vec<String>,
    /// Why nothing may be published; then the rest is of no use.
    pub problems: Vec<Problem>,
}

/// A row that is held back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeldRow {
    /// The physical line; the header is 1.
    pub row: u64,
    /// `None` when it cannot be read.
    pub number: Option<String>,
    pub problems: Vec<Problem>,
}

impl Case<'_> {
    /// Puts together what is published. `before` is `None` when no site stands.
    pub fn settle(&self, reading: Reading, before: Option<&Before>) -> Settled {
        let mut problems = self.refused(&reading, before);
        let held = Holding::of(&reading.broken, before);
        problems.extend(self.too_many_held(&reading, &held));
        problems.extend(self.unknown_people(&reading, before));
        let mut records = reading.records;
        if let Some(before) = before {
            problems.extend(self.guard(before, &records, &held));
            self.carry_ended(&mut records, before);
        }
        let tombstones = self.tombstones(before, &held);
        let removed = removed(before, &held).map(|record| record.number.clone()).collect();
        let held_rows = reading.broken.iter().map(HeldRow::from).collect();
        records.extend(held.records);
        records.extend(tombstones);
        records.sort_by(|one, other| one.number.cmp(&other.number));
        Settled { records, held: held_rows, removed, problems }
    }

    /// What no comparison can mend.
    fn refused(&self, reading: &Reading, before: Option<&Before>) -> Vec<Problem> {
        let mut problems = match self.on_bad_rows {
            BadRows::Refuse => reading.problems(),
            BadRows::Hold { .. } => reading.findings.problems.clone(),
        };
        let is_proven = match before {
            Some(before) => before.confirms_end,
            None => !self.counts_rows,
        };
        problems.extend(reading.open_end.iter().filter(|_| !is_proven).map(|end| end.problem.clone()));
        problems
    }

    fn guard(&self, before: &Before, records: &[Record], held: &Holding) -> Vec<Problem> {
        let now = |number: &str| records.binary_search_by(|record| record.number.as_str().cmp(number)).ok();
        let pairs: Vec<(&Record, &Record)> =
            before.changed.iter().filter_map(|then| Some((then, &records[now(&then.number)?]))).collect();
        let vanished: Vec<&Record> = before.vanished().collect();
        let rules = &self.rules;
        let found = [
            rules.age(before),
            rules.removals(&vanished, held.strays),
            rules.changes(&pairs, before),
            rules.hands(&pairs),
            rules.names(&pairs),
        ];
        found.into_iter().flatten().collect()
    }

    fn too_many_held(&self, reading: &Reading, held: &Holding) -> Vec<Problem> {
        let BadRows::Hold { at_most } = self.on_bad_rows else { return Vec::new() };
        let count = reading.broken.len().max(held.records.len());
        if count <= at_most as usize {
            return Vec::new();
        }
        let mut problems = reading.problems();
        problems.push(Problem {
            file: self.rules.file.to_owned(),
            row: None,
            column: None,
            code: "held-too-many",
            found: format!("{count} rows to hold"),
            expected: format!("at most {at_most} (hold_at_most in [table])"),
            hint: "so many broken rows often have one cause: look at the export as a whole".to_owned(),
        });
        problems
    }

    /// A row without a readable number can only be held for somebody who is known already.
    fn unknown_people(&self, reading: &Reading, before: Option<&Before>) -> Vec<Problem> {
        let is_hold = matches!(self.on_bad_rows, BadRows::Hold { .. });
        let strays = reading.broken.iter().filter(|row| row.number.is_none() && is_hold && before.is_none());
        strays.flat_map(|row| row.problems.clone()).collect()
    }

    /// Says of a record that a sanction ended, from the first build that no longer has it until the retention is over.
    fn carry_ended(&self, records: &mut [Record], before: &Before) {
        for then in &before.changed {
            let Ok(place) = records.binary_search_by(|record| record.number.cmp(&then.number)) else { continue };
            let ended = match (sanction(then), sanction(&records[place])) {
                (Some(action), None) => Some(Ended { action, on: self.rules.today }),
                (None, None) => then.ended,
                (_, Some(_)) => None,
            };
            records[place].ended = ended.filter(|ended| self.is_kept(ended.on, self.retention.ended_actions_days));
        }
    }

    /// Those who are no longer listed: number and name for as long as the settings say, and nothing else.
    fn tombstones(&self, before: Option<&Before>, held: &Holding) -> Vec<Record> {
        let missing = before.map(|before| before.missing.as_slice()).unwrap_or_default();
        let gone = missing.iter().filter(|record| !held.holds(&record.number));
        let tombstone = |record: &Record| Record {
            number: record.number.clone(),
            name: record.name.clone(),
            other_names: record.other_names.clone(),
            unlisted: Some(record.unlisted.unwrap_or(self.rules.today)),
            ..Record::default()
        };
        let kept =
            |record: &Record| record.unlisted.is_some_and(|since| self.is_kept(since, self.retention.unlisted_days));
        gone.map(tombstone).filter(kept).collect()
    }

    fn is_kept(&self, since: Day, days: u32) -> bool {
        days > 0 && since.plus_days(i64::from(days)).is_none_or(|end| self.rules.today < end)
    }
}

/// The sanction in force, the worse of status and action.
fn sanction(record: &Record) -> Option<Action> {
    let status = match record.status {
        Some(Status::Revoked) => Some(Action::Revoked),
        Some(Status::Suspended) => Some(Action::Suspended),
        _ => None,
    };
    let action = record.action.filter(|action| matches!(action, Action::Suspended | Action::Revoked));
    status.max(action)
}

/// The records that stand for broken rows.
struct Holding {
    /// Sorted by number.
    records: Vec<Record>,
    /// Rows without a readable number.
    strays: usize,
}

impl Holding {
    /// Every number that stands in a broken row is held. Rows without a readable number may be anybody's: while there
    /// are any, everybody who is missing is held too.
    fn of(broken: &[BrokenRow], before: Option<&Before>) -> Holding {
        let mut rows: BTreeMap<&str, Vec<&BrokenRow>> = BTreeMap::new();
        for row in broken {
            if let Some(number) = &row.number {
                rows.entry(number).or_default().push(row);
            }
        }
        let published = |number: &str| {
            let before = before?;
            let place = before.broken.binary_search_by(|record| record.number.as_str().cmp(number)).ok()?;
            Some((&before.broken[place], before.as_of))
        };
        let strays: Vec<&BrokenRow> = broken.iter().filter(|row| row.number.is_none()).collect();
        let mut records: Vec<Record> =
            rows.iter().map(|(number, rows)| hold::held(number, rows, published(number))).collect();
        records.extend(before.map(|before| missing(before, &strays)).unwrap_or_default());
        records.sort_by(|one, other| one.number.cmp(&other.number));
        Holding { records, strays: strays.len() }
    }

    fn holds(&self, number: &str) -> bool {
        self.records.binary_search_by(|record| record.number.as_str().cmp(number)).is_ok()
    }
}

/// Everybody who is missing, held, while there are rows that may be theirs.
fn missing(before: &Before, strays: &[&BrokenRow]) -> Vec<Record> {
    if strays.is_empty() {
        return Vec::new();
    }
    let listed: Vec<&Record> = before.vanished().collect();
    let held = |record: &&Record| {
        let own = own_rows(record, strays, listed.len());
        hold::held(&record.number, &own, Some((record, before.as_of)))
    };
    listed.iter().map(held).collect()
}

/// The rows without a number that are this person's: by name and day of activation, or because only one row and one
/// person are left to go together.
fn own_rows<'r>(record: &Record, strays: &[&'r BrokenRow], missing: usize) -> Vec<&'r BrokenRow> {
    let is_own = |row: &&&BrokenRow| row.name.is_some() && row.name == record.name && row.active == record.active;
    let own: Vec<&BrokenRow> = strays.iter().filter(is_own).copied().collect();
    if own.is_empty() && missing == 1 && strays.len() == 1 { strays.to_vec() } else { own }
}

fn removed<'b>(before: Option<&'b Before>, held: &Holding) -> impl Iterator<Item = &'b Record> {
    before.into_iter().flat_map(Before::vanished).filter(|record| !held.holds(&record.number))
}

impl From<&BrokenRow> for HeldRow {
    fn from(row: &BrokenRow) -> HeldRow {
        HeldRow { row: row.line, number: row.number.clone(), problems: row.problems.clone() }
    }
}
