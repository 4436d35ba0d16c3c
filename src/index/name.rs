//! The `name` tree: a stub of each record under every way in which its name can be begun.
//!
//! Keys hold no spaces, so that joined, split and half-typed names are plain ranges (docs/format.md, "Name keys").

use crate::fold::{self, Unit, Units};
use crate::registry::Record;
use crate::registry::standing::{Facts, Listing};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The tree's name in the head.
pub const TREE: &str = "name";

/// How many units may stand at the front of a key; longer names are found by their first eight.
const LEADING_UNITS: usize = 8;

/// A name key is cut to so many bytes: longer than any name a person types in full.
const KEY_BYTES: usize = 200;

/// What a result row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// The full legal name.
    pub name: String,
    pub facts: Facts,
    /// The name under which the row was found, where that is another name of the person.
    pub other_name: Option<String>,
}

/// The last element of a stub, left out when there is nothing in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Extra {
    #[serde(default, skip_serializing_if = "is_listed")]
    listing: Listing,
    #[serde(default, rename = "as", skip_serializing_if = "Option::is_none")]
    other_name: Option<String>,
}

fn is_listed(listing: &Listing) -> bool {
    *listing == Listing::Listed
}

/// The names a record is found by: the legal one, then the others. None of them when details are withheld.
pub fn names(record: &Record) -> impl Iterator<Item = &str> {
    let others = if record.name.is_some() { record.other_names.as_slice() } else { &[] };
    record.name.iter().chain(others).map(String::as_str)
}

/// The stub of a record under one of its `names`, as bytes.
pub fn value(record: &Record, name: &str) -> Vec<u8> {
    let legal = record.name.as_deref().unwrap_or_default();
    let facts = record.facts();
    let other_name = (name != legal).then(|| name.to_owned());
    let extra = Extra { listing: facts.listing, other_name };
    let bytes = if extra == Extra::default() {
        serde_json::to_vec(&(legal, facts.status, facts.action, facts.expires))
    } else {
        serde_json::to_vec(&(legal, facts.status, facts.action, facts.expires, extra))
    };
    bytes.unwrap_or_default()
}

/// The stub in a value, or `None` when the bytes are not a stub. Elements that later versions add are ignored.
pub fn stub(value: &[u8]) -> Option<Stub> {
    let elements: Vec<serde_json::Value> = serde_json::from_slice(value).ok()?;
    let mut elements = elements.into_iter();
    let name = serde_json::from_value(elements.next()?).ok()?;
    let status = serde_json::from_value(elements.next()?).ok()?;
    let action = serde_json::from_value(elements.next()?).ok()?;
    let expires = serde_json::from_value(elements.next()?).ok()?;
    let extra: Extra = elements.next().map_or(Some(Extra::default()), |extra| serde_json::from_value(extra).ok())?;
    let facts = Facts { status, action, expires, listing: extra.listing };
    Some(Stub { name, facts, other_name: extra.other_name })
}

/// Every name key of a name, in order.
pub fn keys(name: &str) -> BTreeSet<String> {
    let units = fold::units(name);
    let mut keys = BTreeSet::new();
    match units.big.as_slice() {
        [] => {
            keys.insert(units.small.concat());
        }
        [only] => keys.extend(only.forms().map(|form| form.to_owned() + &units.small.concat())),
        _ => pairs(&units, &mut keys),
    }
    keys.iter().map(|key| cut(key).to_owned()).filter(|key| !key.is_empty()).collect()
}

/// A name key, or the query for one, no longer than keys are.
pub fn cut(key: &str) -> &str {
    &key[..key.floor_char_boundary(KEY_BYTES)]
}

/// The key under which a record stands: name key, space, number. Spaces sort below all letters, so a full name comes
/// before the names that only begin like it.
pub fn tree_key(name_key: &str, number: &str) -> String {
    format!("{name_key} {number}")
}

/// A tree key taken apart again into name key and number.
pub fn split_key(key: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(key).ok()?.rsplit_once(' ')
}

fn pairs(units: &Units, keys: &mut BTreeSet<String>) {
    let leads = &units.big[..units.big.len().min(LEADING_UNITS)];
    for (first_place, first) in leads.iter().enumerate() {
        for (second_place, second) in leads.iter().enumerate() {
            if first_place != second_place {
                let rest = rest(units, first_place, second_place);
                keys.extend(forms(first, second).map(|lead| lead + &rest));
            }
        }
    }
}

fn forms(first: &Unit, second: &Unit) -> impl Iterator<Item = String> {
    first.forms().flat_map(|head| second.forms().map(move |next| head.to_owned() + next))
}

/// Small words first, then the other units in the order of the name.
fn rest(units: &Units, first: usize, second: usize) -> String {
    let others = units.big.iter().enumerate().filter(|(place, _)| *place != first && *place != second);
    units.small.iter().map(String::as_str).chain(others.map(|(_, unit)| unit.word.as_str())).collect()
}
