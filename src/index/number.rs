//! The `number` tree: the whole public record under its certification number.

use crate::registry::Record;

/// The tree's name in the head.
pub const TREE: &str = "number";

/// The record's bytes: JSON without white space, the number left to the key.
pub fn value(record: &Record) -> Vec<u8> {
    serde_json::to_vec(record).unwrap_or_default()
}

/// The record that stands under a number, or `None` when the bytes are not a record.
pub fn record(number: &str, value: &[u8]) -> Option<Record> {
    let mut record: Record = serde_json::from_slice(value).ok()?;
    record.number = number.to_owned();
    Some(record)
}
