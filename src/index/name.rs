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

/// A name taken apart, for its keys and for its words.
pub struct Taken {
    /// As it is written and as it is romanised.
    written: Vec<Units>,
    /// With its hyphenated words written together, where it has some.
    unhyphenated: Option<Units>,
}

impl Taken {
    pub fn apart(name: &str) -> Taken {
        let own = fold::units(name);
        let is_latin = own.big.iter().map(|unit| &unit.word).chain(&own.small).all(|word| word.is_ascii());
        let has_forms = !is_latin || own.big.iter().any(|unit| romanise::has_tone(&unit.word));
        let romanised = if has_forms { romanise::romanised(name) } else { Vec::new() };
        let romanised = romanised.iter().map(|name| fold::units(name));
        Taken { written: std::iter::once(own).chain(romanised).collect(), unhyphenated: unhyphenated(name) }
    }

    /// Every name key, in order: those of the name as it is written and those of its romanised forms.
    pub fn keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for units in self.written.iter().chain(&self.unhyphenated) {
            match units.big.as_slice() {
                [] => drop(keys.insert(units.small.join(" "))),
                [only] => alone(only, &units.small, &mut keys),
                _ => led(units, &mut keys),
            }
        }
        // Hardly a name is as long as a key may be.
        if keys.iter().any(|key| key.is_empty() || key.len() > KEY_BYTES) {
            keys = keys.iter().map(|key| cut(key).to_owned()).filter(|key| !key.is_empty()).collect();
        }
        keys
    }

    /// The words by which the name may be asked for; small ones only where it has no others.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.written.iter().flat_map(|units| {
            let small = if units.big.is_empty() { units.small.as_slice() } else { &[] };
            units.big.iter().flat_map(Unit::forms).chain(small.iter().map(String::as_str))
        })
    }
}

/// Every name key of a name, in order.
pub fn keys(name: &str) -> BTreeSet<String> {
    Taken::apart(name).keys()
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
    format!("{name_key}{}", key_end(number, prefix))
}

/// What stands behind each name key of a record.
pub fn key_end(number: &str, prefix: &str) -> String {
    match number.strip_prefix(prefix) {
        Some(digits) => format!(" {digits}"),
        None => format!(" {OTHER_PREFIX}{number}"),
    }
}

/// A tree key taken apart again into name key and number.
pub fn split_key<'k>(key: &'k [u8], prefix: &str) -> Option<(&'k str, String)> {
    let (name_key, number) = parted(key)?;
    let whole = number.strip_prefix(OTHER_PREFIX).map(str::to_owned);
    Some((name_key, whole.unwrap_or_else(|| format!("{prefix}{number}"))))
}

/// The name key of a tree key.
pub fn words_of_key(key: &[u8]) -> Option<&str> {
    parted(key).map(|(name_key, _)| name_key)
}

/// The name key of a tree key, and what stands for the number behind it.
fn parted(key: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(key).ok()?.rsplit_once(' ')
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
    let forms = |place: usize| units.big[place].alternatives.len() + 1;
    let others = units.big.iter().enumerate().filter(|(place, _)| !leading.contains(place));
    let behind = units.small.iter().chain(others.map(|(_, unit)| &unit.word)).map(String::as_str);
    let ways = leading.iter().map(|place| forms(*place)).product();
    for way in 0..ways {
        let mut key: Vec<&str> = Vec::with_capacity(units.big.len() + units.small.len());
        // The number of the way has a digit for each unit that leads: which of its forms.
        leading.iter().fold(way, |rest, place| {
            key.extend(units.big[*place].forms().nth(rest % forms(*place)));
            rest / forms(*place)
        });
        if leading.len() == 3 {
            key.sort_unstable();
        }
        key.extend(behind.clone());
        keys.insert(key.join(" "));
    }
}
