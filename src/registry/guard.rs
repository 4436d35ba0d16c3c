//! The guard: what differs from the site that stands, and whether a person must say that it is right. A cut file, a
//! wrong column or last week's export looks well-formed row by row; only the comparison shows it.

use super::record::Record;
use super::reissued::Reissued;
use super::standing::standing;
use crate::config::Guard;
use crate::diagnostic::Problem;
use crate::fold;
use crate::time::{Day, Moment};
use std::collections::BTreeSet;

/// So many cases are named; a person looks at these first.
const CASES_NAMED: usize = 10;

/// What the site that stands says about the numbers where the new data differ from it. Each list is sorted by number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before {
    /// The time of its data.
    pub as_of: Moment,
    /// People it lists.
    pub listed: u64,
    /// Records that the new data have too, but not the same.
    pub changed: Vec<Record>,
    /// Records whose number stands in a broken row.
    pub broken: Vec<Record>,
    /// Records and tombstones whose number stands in no row.
    pub missing: Vec<Record>,
    /// Whether it has the same record as the last row of a file with an open end.
    pub confirms_end: bool,
}

impl Before {
    /// Those of the missing who were listed until now; tombstones are gone already.
    pub fn vanished(&self) -> impl Iterator<Item = &Record> {
        self.missing.iter().filter(|record| record.unlisted.is_none())
    }
}

/// What a person accepted on the command line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    pub removals: Option<u32>,
    pub changes: Option<u32>,
    /// Names that were withheld and become public.
    pub names: Option<u32>,
    /// That the data are older than those of the site that stands.
    pub older: bool,
}

/// What the guard goes by.
pub struct Rules<'a> {
    /// What messages call the export.
    pub file: &'a str,
    pub limits: Guard,
    pub accepted: Accepted,
    /// Sorted.
    pub reissued: &'a [Reissued],
    pub as_of: Moment,
    pub today: Day,
}

impl Rules<'_> {
    /// Refuses data older than those of the site that stands.
    pub fn age(&self, before: &Before) -> Option<Problem> {
        let is_older = self.as_of < before.as_of && !self.accepted.older;
        is_older.then(|| Problem {
            found: format!("data of {}", self.as_of),
            expected: format!("data of {} or later, as on the site that stands", before.as_of),
            hint: "look whether this is an old export; if it is right, build with --accept-older".to_owned(),
            ..self.problem("guard-older")
        })
    }

    /// Refuses numbers that vanish. `held` of them are accounted for by rows whose number cannot be read.
    pub fn removals(&self, removed: &[&Record], held: usize) -> Option<Problem> {
        let count = removed.len().saturating_sub(held);
        let allowed = self.accepted.removals.unwrap_or(0).max(self.limits.removals);
        (count > allowed as usize).then(|| Problem {
            found: format!("{} missing: {}", certifications(count), named(removed)),
            expected: format!("every number of the site that stands ({allowed} may go)"),
            hint: format!(
                "look whether the export is cut off or filtered; if the registry took them out, build with \
                 --accept-removals {count}"
            ),
            ..self.problem("guard-removals")
        })
    }

    /// Refuses a burst of changed standings. Pairs are the record before and now.
    pub fn changes(&self, pairs: &[(&Record, &Record)], before: &Before) -> Option<Problem> {
        let burst: Vec<&Record> =
            pairs.iter().filter(|(then, now)| self.is_change(then, now)).map(|(_, now)| *now).collect();
        let share = before.listed * u64::from(self.limits.changes_percent) / 100;
        let allowed = u64::from(self.limits.changes).max(share).max(u64::from(self.accepted.changes.unwrap_or(0)));
        (burst.len() as u64 > allowed).then(|| Problem {
            found: format!("{} with another standing: {}", certifications(burst.len()), named(&burst)),
            expected: format!("at most {allowed} changes since the site that stands"),
            hint: format!(
                "look whether the columns are mixed up; if the changes are right, build with --accept-changes {}",
                burst.len()
            ),
            ..self.problem("guard-changes")
        })
    }

    /// Refuses a number that seems to stand for another person, unless somebody reviewed it.
    pub fn hands(&self, pairs: &[(&Record, &Record)]) -> Option<Problem> {
        let taken: Vec<&(&Record, &Record)> =
            pairs.iter().filter(|(then, now)| is_another_person(then, now) && !self.is_reviewed(now)).collect();
        let named = taken.iter().take(CASES_NAMED).map(|(then, now)| told(then, now)).collect::<Vec<_>>();
        (!taken.is_empty()).then(|| Problem {
            found: format!("{} for another person: {}{}", numbers(taken.len()), named.join(", "), more(taken.len())),
            expected: "each number for the person it was given to".to_owned(),
            hint: "if a number was really given to another person, or a whole name changed, list it in the reviewed \
                   list (docs/registry.md, \"The guard\")"
                .to_owned(),
            ..self.problem("guard-reissued")
        })
    }

    /// Refuses to make names public that were withheld: an export that lost the column, or its marks, would expose
    /// people at risk for good.
    pub fn names(&self, pairs: &[(&Record, &Record)]) -> Option<Problem> {
        let is_new = |then: &Record| then.held.is_some_and(|held| held.confirmed.is_none());
        let was_withheld = |then: &Record| then.name.is_none() && !is_new(then);
        let told = pairs.iter().filter(|(then, now)| was_withheld(then) && now.name.is_some());
        let told: Vec<&Record> = told.map(|(_, now)| *now).collect();
        (told.len() > self.accepted.names.unwrap_or(0) as usize).then(|| Problem {
            found: format!(
                "{} whose name was withheld and is not any more: {}",
                certifications(told.len()),
                named(&told)
            ),
            expected: "names that stay withheld".to_owned(),
            hint: format!(
                "look whether the export lost its column of withheld details; if these names may be public, build with \
                 --accept-names {}",
                told.len()
            ),
            ..self.problem("guard-names")
        })
    }

    /// A stored word that changed, or a standing that differs on one and the same day. What was held or no longer
    /// listed has no standing to change from.
    fn is_change(&self, then: &Record, now: &Record) -> bool {
        let is_settled = |record: &Record| record.held.is_none() && record.unlisted.is_none();
        let words = |record: &Record| (record.status, record.action);
        let on_day = |record: &Record| standing(&record.facts(), self.today);
        is_settled(then) && is_settled(now) && (words(then) != words(now) || on_day(then) != on_day(now))
    }

    fn is_reviewed(&self, now: &Record) -> bool {
        self.reissued.iter().any(|entry| entry.number == now.number && Some(entry.active) == now.active)
    }

    fn problem(&self, code: &'static str) -> Problem {
        Problem {
            file: self.file.to_owned(),
            row: None,
            column: None,
            code,
            found: String::new(),
            expected: String::new(),
            hint: String::new(),
        }
    }
}

/// Names change by marriage and by correction, but then a part of the name stays, or the old one is kept as another
/// name, and the day of activation does not move. Where a name is withheld only that day can tell.
pub fn is_another_person(then: &Record, now: &Record) -> bool {
    let days_differ = then.active.zip(now.active).is_some_and(|(then, now)| then != now);
    let (Some(old), Some(new)) = (&then.name, &now.name) else { return days_differ };
    if old == new {
        return false;
    }
    let is_kept = |name: &String| now.other_names.contains(name);
    let words =
        |name: &str| fold::words(name).into_iter().filter(|word| !fold::is_small(word)).collect::<BTreeSet<_>>();
    let shares = !words(old).is_disjoint(&words(new));
    !is_kept(old) && (days_differ || !shares)
}

/// The names are public where they are told: a withheld one is not known here.
fn told(then: &Record, now: &Record) -> String {
    match (&then.name, &now.name) {
        (Some(old), Some(new)) => format!("{} (was {old}, is {new})", now.number),
        _ => now.number.clone(),
    }
}

fn named(records: &[&Record]) -> String {
    let numbers: Vec<&str> = records.iter().take(CASES_NAMED).map(|record| record.number.as_str()).collect();
    numbers.join(", ") + &more(records.len())
}

fn more(count: usize) -> String {
    if count > CASES_NAMED { format!(" and {} more", count - CASES_NAMED) } else { String::new() }
}

fn certifications(count: usize) -> String {
    if count == 1 { "1 certification".to_owned() } else { format!("{count} certifications") }
}

fn numbers(count: usize) -> String {
    if count == 1 { "1 number".to_owned() } else { format!("{count} numbers") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, active: &str) -> Record {
        let name = (!name.is_empty()).then(|| name.to_owned());
        Record { number: "MPSS123456".into(), name, active: Day::parse(active), ..Record::default() }
    }

    #[test]
    fn a_number_changes_hands_when_nothing_of_the_name_stays() {
        let then = person("Jane Doe", "2025-03-15");
        let cases = [
            (person("Jane Doe", "2025-03-16"), false),
            (person("Jane Smith", "2025-03-15"), false),
            (person("Jane Smith", "2026-03-15"), true),
            (person("Doe, Janet", "2025-03-15"), false),
            (person("Maria Lopez", "2025-03-15"), true),
            (person("", "2025-03-15"), false),
            (person("", "2026-03-15"), true),
        ];
        for (now, expected) in cases {
            assert_eq!(is_another_person(&then, &now), expected, "{now:?}");
        }
        let renamed = Record { other_names: vec!["Jane Doe".into()], ..person("Maria Lopez", "2025-03-15") };
        assert!(!is_another_person(&then, &renamed));
    }
}
