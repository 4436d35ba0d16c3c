//! All rows together: a number stands for one person, so it may come once. Rows that repeat each other exactly are
//! harmless and count once.

use super::Record;
use super::report::Complaint;
use super::report::Report;
use super::report::Tally;
use crate::diagnostic::quoted;
use std::collections::BTreeSet;

/// A record and the physical line on which its row starts.
pub struct Placed {
    pub record: Record,
    pub line: u64,
}

/// The records in the order of their numbers, each number once; where rows contradict each other, none of them is kept.
/// `column` is the export's name for the number.
pub fn settle(mut rows: Vec<Placed>, column: &str, report: &mut Report) -> Vec<Record> {
    rows.sort_unstable_by(|one, other| (&one.record.number, one.line).cmp(&(&other.record.number, other.line)));
    let mut repeated = Vec::new();
    let mut contradicted = BTreeSet::new();
    rows.dedup_by(|later, first| {
        if later.record.number != first.record.number {
            return false;
        }
        match difference(&first.record, &later.record) {
            None => repeated.push(later.line),
            Some(field) => {
                contradicted.insert(first.record.number.clone());
                report.problem(Some(later.line), Some(column), doubled(first, field));
            }
        }
        true
    });
    note_repeated(repeated, report);
    rows.retain(|row| !contradicted.contains(&row.record.number));
    rows.into_iter().map(|row| row.record).collect()
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

fn doubled(first: &Placed, field: &str) -> Complaint {
    Complaint {
        code: "number-doubled",
        found: format!("{}, which row {} has with another {field}", quoted(&first.record.number), first.line),
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
        (one.specializations != other.specializations, "specialization"),
    ];
    facts.into_iter().find_map(|(differs, name)| differs.then_some(name))
}
