//! Held rows: the record that stands for a person while the registry corrects their row. It is made of what was
//! published last and of whatever the broken row still shows, always the worse of the two, and is never in good standing.

use super::broken::BrokenRow;
use super::record::{Held, Record};
use super::status::{Action, Status};
use crate::time::{Day, Moment};

/// The record for a number whose rows cannot be read whole. `before` is its last published record with the time of the
/// data it came from.
pub fn held(number: &str, rows: &[&BrokenRow], before: Option<(&Record, Moment)>) -> Record {
    let published = before.map(|(record, _)| record);
    let status = worst_status(rows, published);
    let action = worst_action(rows, published);
    let name = name(rows, published);
    let kept = published.filter(|_| name.is_some());
    Record {
        number: number.to_owned(),
        active: day(published.and_then(|record| record.active), rows, |row| row.active),
        expires: day(published.and_then(|record| record.expires), rows, |row| row.expires),
        changed: published.filter(|record| (record.status, record.action) == (status, action)).and_then(changed),
        other_names: kept.map(|record| record.other_names.clone()).unwrap_or_default(),
        specializations: kept.map(|record| record.specializations.clone()).unwrap_or_default(),
        ended: published.and_then(|record| record.ended),
        held: Some(Held { confirmed: before.and_then(confirmed) }),
        name,
        status,
        action,
        unlisted: None,
    }
}

/// A status that is worse than active, if there is one.
fn worst_status(rows: &[&BrokenRow], published: Option<&Record>) -> Option<Status> {
    let shown = rows.iter().filter_map(|row| row.status);
    let all = shown.chain(published.and_then(|record| record.status));
    all.filter(|status| *status != Status::Active).max_by_key(|status| match status {
        Status::Active => 0,
        Status::Expired => 1,
        Status::Suspended => 2,
        Status::Revoked => 3,
    })
}

/// A sanction, if there is one. An investigation is none: of it the held record says nothing either way.
fn worst_action(rows: &[&BrokenRow], published: Option<&Record>) -> Option<Action> {
    let shown = rows.iter().filter_map(|row| row.action);
    let all = shown.chain(published.and_then(|record| record.action));
    all.filter(|action| matches!(action, Action::Suspended | Action::Revoked)).max()
}

/// The name as published last; the row's only where none was. A name that was withheld, or is now, stays withheld.
fn name(rows: &[&BrokenRow], published: Option<&Record>) -> Option<String> {
    if rows.iter().any(|row| row.withheld) {
        return None;
    }
    match published {
        Some(record) if record.name.is_some() || record.held.is_none() => record.name.clone(),
        _ => rows.iter().find_map(|row| row.name.clone()),
    }
}

fn day(published: Option<Day>, rows: &[&BrokenRow], shown: fn(&BrokenRow) -> Option<Day>) -> Option<Day> {
    published.or_else(|| rows.iter().find_map(|row| shown(row)))
}

fn changed(record: &Record) -> Option<String> {
    record.changed.clone()
}

/// When the facts were last whole: while a row stays broken this does not move.
fn confirmed((record, as_of): (&Record, Moment)) -> Option<Moment> {
    match (record.held, record.unlisted) {
        (Some(held), _) => held.confirmed,
        (None, Some(_)) => None,
        (None, None) => Some(as_of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::standing::{Standing, standing};

    const NUMBER: &str = "MPSS123456";

    fn broken() -> BrokenRow {
        BrokenRow {
            line: 2,
            number: Some(NUMBER.to_owned()),
            name: Some("Jane Doe".to_owned()),
            withheld: false,
            active: None,
            expires: None,
            status: Some(Status::Active),
            action: Some(Action::None),
            problems: Vec::new(),
        }
    }

    fn published(status: Status, action: Action) -> Record {
        Record {
            number: NUMBER.to_owned(),
            name: Some("Jane Doe".to_owned()),
            active: Day::parse("2025-03-15"),
            expires: Day::parse("2027-03-14"),
            status: Some(status),
            action: Some(action),
            ..Record::default()
        }
    }

    fn shown(record: &Record) -> Standing {
        standing(&record.facts(), Day::parse("2026-11-21").unwrap())
    }

    fn as_of(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    #[test]
    fn an_active_person_is_being_corrected_and_nothing_in_the_record_says_active() {
        let before = published(Status::Active, Action::UnderInvestigation);
        let held = held(NUMBER, &[&broken()], Some((&before, as_of("2026-11-20T23:00:00Z"))));
        assert_eq!(shown(&held), Standing::BeingCorrected);
        assert_eq!((held.status, held.action, held.expires), (None, None, Day::parse("2027-03-14")));
        assert_eq!(held.held.unwrap().confirmed, Some(as_of("2026-11-20T23:00:00Z")));
    }

    #[test]
    fn the_worse_of_the_row_and_the_last_publication_is_shown() {
        let active = published(Status::Active, Action::None);
        let suspended = published(Status::Suspended, Action::None);
        let revoked_row = BrokenRow { action: Some(Action::Revoked), ..broken() };
        let now = as_of("2026-11-20T23:00:00Z");
        assert_eq!(shown(&held(NUMBER, &[&revoked_row], Some((&active, now)))), Standing::Revoked);
        assert_eq!(shown(&held(NUMBER, &[&broken()], Some((&suspended, now)))), Standing::Suspended);
        assert_eq!(shown(&held(NUMBER, &[&broken(), &revoked_row], None)), Standing::Revoked);
        assert_eq!(shown(&held(NUMBER, &[&broken()], None)), Standing::BeingCorrected);
    }

    #[test]
    fn the_time_of_the_last_whole_row_does_not_move_while_the_row_stays_broken() {
        let before = published(Status::Active, Action::None);
        let first = held(NUMBER, &[&broken()], Some((&before, as_of("2026-11-20T23:00:00Z"))));
        let second = held(NUMBER, &[&broken()], Some((&first, as_of("2026-11-21T23:00:00Z"))));
        assert_eq!(first, second);
    }

    #[test]
    fn a_name_that_was_withheld_or_is_now_stays_withheld() {
        let now = as_of("2026-11-20T23:00:00Z");
        let before = Record { name: None, ..published(Status::Active, Action::None) };
        assert_eq!(held(NUMBER, &[&broken()], Some((&before, now))).name, None);
        let withheld = BrokenRow { withheld: true, ..broken() };
        let named = Record { other_names: vec!["Jane Roe".to_owned()], ..published(Status::Active, Action::None) };
        let held = held(NUMBER, &[&withheld], Some((&named, now)));
        assert_eq!((held.name, held.other_names), (None, vec![]));
    }
}
