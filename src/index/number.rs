//! The `number` tree: the whole public record under its certification number, in as few bytes as it takes (docs/format.md,
//! "Record").

use crate::registry::{Action, Record, Status};
use crate::time::Day;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The tree's name in the head.
pub const TREE: &str = "number";

/// The record's bytes; the number is left to the key.
pub fn value(record: &Record) -> Vec<u8> {
    let active = record.active.map(Day::unix_days);
    let valid = record.expires.map(|expires| expires.unix_days() - active.unwrap_or_default());
    let (name, status, action) = (&record.name, record.status, record.action);
    let is_usual = status == Some(Status::Active) && action == Some(Action::None);
    let bytes = match (has_more(record), is_usual) {
        (false, true) => serde_json::to_vec(&(name, active, valid)),
        (false, false) => serde_json::to_vec(&(name, active, valid, status, action)),
        (true, _) => serde_json::to_vec(&(name, active, valid, status, action, more(record))),
    };
    bytes.unwrap_or_default()
}

/// The record that stands under a number, or `None` when the bytes are not a record. What later versions add is ignored.
pub fn record(number: &str, value: &[u8]) -> Option<Record> {
    let elements: Vec<Value> = serde_json::from_slice(value).ok()?;
    let is_usual = elements.len() == 3;
    let mut elements = elements.into_iter();
    let name = elements.next()?;
    let active: Option<i64> = serde_json::from_value(elements.next()?).ok()?;
    let valid: Option<i64> = serde_json::from_value(elements.next()?).ok()?;
    let end = match valid {
        Some(valid) => Some(active.unwrap_or_default().checked_add(valid)?),
        None => None,
    };
    let [status, action] =
        if is_usual { [json!(Status::Active), json!(Action::None)] } else { [elements.next()?, elements.next()?] };
    let Value::Object(mut fields) = elements.next().unwrap_or_else(|| json!({})) else { return None };
    let stated =
        [("name", name), ("active", day(active)?), ("expires", day(end)?), ("status", status), ("action", action)];
    fields.extend(stated.map(|(field, value)| (field.to_owned(), value)));
    let mut record: Record = serde_json::from_value(Value::Object(fields)).ok()?;
    record.number = number.to_owned();
    Some(record)
}

/// Whether a record says more than everybody's.
fn has_more(record: &Record) -> bool {
    record.changed.is_some()
        || !record.other_names.is_empty()
        || !record.specializations.is_empty()
        || record.ended.is_some()
        || record.held.is_some()
        || record.unlisted.is_some()
}

/// The fields of a record that have no place of their own in its value.
fn more(record: &Record) -> BTreeMap<String, Value> {
    let Ok(Value::Object(fields)) = serde_json::to_value(record) else { return BTreeMap::new() };
    let has_place = |field: &str| ["name", "active", "expires", "status", "action"].contains(&field);
    fields.into_iter().filter(|(field, _)| !has_place(field)).collect()
}

/// A day as a record's field, `None` where the number is none.
fn day(days: Option<i64>) -> Option<Value> {
    match days {
        Some(days) => Day::from_unix_days(days).map(|day| json!(day)),
        None => Some(Value::Null),
    }
}
