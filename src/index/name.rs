//! The keys of the `name` tree: every way in which a person's name can be begun.
//!
//! Keys are words with spaces between them, so that a whole word stands before the longer ones that begin like it, and
//! any two words of a name, or any three, lead one of its keys (docs/format.md, "Name keys").

use super::romanise;
use crate::fold::{self, Unit, Units};
use crate::registry::Record;
use std::collections::BTreeSet;

/// The tree's name in the head.
pub const TREE: &str = "name";

/// How many units may stand at the front of a key; longer names are found by their first eight.
const LEADING_UNITS: usize = 8;

/// A name key is cut to so many bytes: longer than any name a person types in full.
const KEY_BYTES: usize = 200;

/// What stands in a key before a number without the program's prefix.
const OTHER_PREFIX: char = '=';

/// The names a record is found by: the legal one, then the others. None of them when details are withheld.
pub fn names(record: &Record) -> impl Iterator<Item = &str> {
    let others = if record.name.is_some() { record.other_names.as_slice() } else { &[] };
    record.name.iter().chain(others).map(String::as_str)
}

/// Every name key of a name, in order: those of the name as it is written and those of its romanised forms.
pub fn keys(name: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for units in written(name).into_iter().chain(unhyphenated(name)) {
        match units.big.as_slice() {
            [] => drop(keys.insert(units.small.join(" "))),
            [only] => alone(only, &units.small, &mut keys),
            _ => led(&units, &mut keys),
        }
    }
    keys.iter().map(|key| cut(key).to_owned()).filter(|key| !key.is_empty()).collect()
}

/// The words by which a name may be asked for, in order; small ones only where it has no others.
pub fn words(name: &str) -> BTreeSet<String> {
    let words = |units: Units| match units.big.is_empty() {
        true => units.small,
        false => units.big.iter().flat_map(|unit| unit.forms().map(str::to_owned)).collect(),
    };
    written(name).into_iter().flat_map(words).collect()
}

/// A name taken apart as it is written and as it is romanised.
fn written(name: &str) -> Vec<Units> {
    let romanised = romanise::romanised(name);
    std::iter::once(fold::units(name)).chain(romanised.iter().map(|name| fold::units(name))).collect()
}

/// The name with its hyphenated words written together; nothing where it has none.
fn unhyphenated(name: &str) -> Option<Units> {
    let is_hyphen = |character| matches!(character, '-' | '\u{2010}'..='\u{2015}');
    name.contains(is_hyphen).then(|| fold::units(&name.replace(is_hyphen, "")))
}

/// A name key, or the query for one, no longer than keys are.
pub fn cut(key: &str) -> &str {
    &key[..key.floor_char_boundary(KEY_BYTES)]
}

/// The key under which a record stands: name key, space, number. Spaces sort below all letters, so a full name comes
/// before the names that only begin like it. A number stands without the program's prefix; one that has another, from the
/// time before the prefix was changed, stands whole behind a sign that no number begins with.
pub fn tree_key(name_key: &str, number: &str, prefix: &str) -> String {
    match number.strip_prefix(prefix) {
        Some(digits) => format!("{name_key} {digits}"),
        None => format!("{name_key} {OTHER_PREFIX}{number}"),
    }
}

/// A tree key taken apart again into name key and number.
pub fn split_key<'k>(key: &'k [u8], prefix: &str) -> Option<(&'k str, String)> {
    let (name_key, number) = std::str::from_utf8(key).ok()?.rsplit_once(' ')?;
    let whole = number.strip_prefix(OTHER_PREFIX).map(str::to_owned);
    Some((name_key, whole.unwrap_or_else(|| format!("{prefix}{number}"))))
}

/// The name key of a tree key.
pub fn words_of_key(key: &[u8]) -> Option<&str> {
    std::str::from_utf8(key).ok()?.rsplit_once(' ').map(|(name_key, _)| name_key)
}

/// Keys of a single unit. One particle and one word may be a first name and a last one ("Al Santos").
fn alone(unit: &Unit, small: &[String], keys: &mut BTreeSet<String>) {
    let behind = |form: String| std::iter::once(form).chain(small.iter().cloned()).collect::<Vec<_>>().join(" ");
    keys.extend(unit.forms().map(|form| behind(form.to_owned())));
    if let [word] = unit.alternatives.as_slice()
        && let Some(particle) = unit.word.strip_suffix(word.as_str())
    {
        keys.insert(behind(format!("{word} {particle}")));
    }
}

/// Keys of several units: any two of the first ones lead, and any three in ascending order.
fn led(units: &Units, keys: &mut BTreeSet<String>) {
    let places = units.big.len().min(LEADING_UNITS);
    for first in 0..places {
        for second in (0..places).filter(|second| *second != first) {
            insert(units, &[first, second], keys);
            for third in (0..places).filter(|third| first < second && second < *third) {
                insert(units, &[first, second, third], keys);
            }
        }
    }
}

/// The keys that begin with these units, each in each of its forms; small words follow, then the other units in order.
fn insert(units: &Units, leading: &[usize], keys: &mut BTreeSet<String>) {
    let others = units.big.iter().enumerate().filter(|(place, _)| !leading.contains(place));
    let behind: Vec<&str> =
        units.small.iter().map(String::as_str).chain(others.map(|(_, unit)| unit.word.as_str())).collect();
    let mut leads: Vec<Vec<&str>> = vec![Vec::new()];
    for place in leading {
        let forms: Vec<&str> = units.big[*place].forms().collect();
        leads = leads.iter().flat_map(|lead| forms.iter().map(|form| [lead.as_slice(), &[*form]].concat())).collect();
    }
    for mut lead in leads {
        if leading.len() == 3 {
            lead.sort_unstable();
        }
        keys.insert(lead.iter().chain(&behind).copied().collect::<Vec<_>>().join(" "));
    }
}
