//! What a result row shows of a person: the value of the `name` tree, in as few bytes as it takes (docs/format.md, "Stub").
//!
//! A person stands in the tree under several keys, and each of them nearly spells the name: what can be read off the key is
//! not written again.

use crate::registry::standing::{Facts, Listing};
use crate::registry::{Action, Record, Status};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// Words of a key that have a place of one digit.
const PLACES: usize = 9;

/// What a result row shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// The full legal name.
    pub name: String,
    pub facts: Facts,
    /// The name under which the row was found, where that is another name of the person.
    pub other_name: Option<String>,
}

/// A name, told by the words of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Told {
    /// Each digit is the place of a word.
    Places(u64),
    /// Words; one that is a digit from 1 to 9 stands for the word in that place.
    Mixed(String),
    /// A name that has such a word of its own.
    Whole([String; 1]),
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

/// The stub of a record under a key that one of its names has, as bytes.
pub fn value(record: &Record, named: &str, key: &str) -> Vec<u8> {
    let legal = record.name.as_deref().unwrap_or_default();
    let name = told(legal, key);
    let facts = record.facts();
    let days = facts.expires.map(Day::unix_days);
    let extra = Extra { listing: facts.listing, other_name: (named != legal).then(|| named.to_owned()) };
    let is_usual = facts.status == Some(Status::Active) && facts.action == Some(Action::None);
    let bytes = match (extra == Extra::default(), is_usual) {
        (true, true) => serde_json::to_vec(&(name, days)),
        (true, false) => serde_json::to_vec(&(name, days, facts.status, facts.action)),
        (false, _) => serde_json::to_vec(&(name, days, facts.status, facts.action, extra)),
    };
    bytes.unwrap_or_default()
}

/// The stub in the value of a key, or `None` when the bytes are not a stub. Elements that later versions add are ignored.
pub fn stub(value: &[u8], key: &str) -> Option<Stub> {
    let elements: Vec<serde_json::Value> = serde_json::from_slice(value).ok()?;
    let is_usual = elements.len() == 2;
    let mut elements = elements.into_iter();
    let name = written_out(serde_json::from_value(elements.next()?).ok()?, key)?;
    let days: Option<i64> = serde_json::from_value(elements.next()?).ok()?;
    let expires = match days {
        Some(days) => Some(Day::from_unix_days(days)?),
        None => None,
    };
    let usual = Facts { status: Some(Status::Active), action: Some(Action::None), expires, listing: Listing::Listed };
    if is_usual {
        return Some(Stub { name, facts: usual, other_name: None });
    }
    let status = serde_json::from_value(elements.next()?).ok()?;
    let action = serde_json::from_value(elements.next()?).ok()?;
    let extra: Extra = elements.next().map_or(Some(Extra::default()), |extra| serde_json::from_value(extra).ok())?;
    let facts = Facts { status, action, listing: extra.listing, ..usual };
    Some(Stub { name, facts, other_name: extra.other_name })
}

/// A name by the words of a key.
fn told(name: &str, key: &str) -> Told {
    let mut words = [""; PLACES];
    let count = words.iter_mut().zip(key.split(' ')).map(|(place, word)| *place = word).count();
    let place = |own: &str| words[..count].iter().position(|word| stands_for(word, own));
    match places(name, place) {
        Some(places) => Told::Places(places),
        None if name.split(' ').any(|own| self::place(own).is_some()) => Told::Whole([name.to_owned()]),
        None => Told::Mixed(mixed(name, place)),
    }
}

/// The place of each word of a name, as digits; `None` where a word has none, is one itself, or is one too many.
fn places(name: &str, place: impl Fn(&str) -> Option<usize>) -> Option<u64> {
    let mut places = 0;
    for (count, own) in name.split(' ').enumerate() {
        if count == PLACES || self::place(own).is_some() {
            return None;
        }
        places = places * 10 + place(own)? as u64 + 1;
    }
    Some(places)
}

/// The words of a name, those that have a place by its digit.
fn mixed(name: &str, place: impl Fn(&str) -> Option<usize>) -> String {
    let mut mixed = String::with_capacity(name.len());
    for (count, own) in name.split(' ').enumerate() {
        mixed.push_str(if count > 0 { " " } else { "" });
        match place(own) {
            Some(at) => mixed.push(char::from(b'1' + at as u8)),
            None => mixed.push_str(own),
        }
    }
    mixed
}

/// The name again; `None` where a place has no word.
fn written_out(told: Told, key: &str) -> Option<String> {
    let words: Vec<&str> = key.split(' ').collect();
    let own = |word: &str| match place(word) {
        Some(place) => words.get(place - 1).map(|word| capitalised(word)),
        None => Some(word.to_owned()),
    };
    let names: Option<Vec<String>> = match told {
        Told::Places(places) => {
            let digits = places.to_string();
            let place = |digit: char| place(digit.encode_utf8(&mut [0; 4])).and_then(|place| words.get(place - 1));
            digits.chars().map(|digit| place(digit).map(|word| capitalised(word))).collect()
        }
        Told::Mixed(mixed) => mixed.split(' ').map(own).collect(),
        Told::Whole([name]) => return Some(name),
    };
    names.map(|names| names.join(" "))
}

/// The place that a word of one digit, 1 to 9, stands for.
fn place(word: &str) -> Option<usize> {
    match word.as_bytes() {
        [digit @ b'1'..=b'9'] => Some(usize::from(digit - b'0')),
        _ => None,
    }
}

/// A word of a key as names are mostly written: a first letter from a to z as a capital, and a full stop behind a letter
/// that stands alone. Other letters differ between versions of Unicode, or have no capitals.
fn capitalised(word: &str) -> String {
    let mut name = word.to_owned();
    if word.starts_with(|first: char| first.is_ascii_lowercase()) {
        name[..1].make_ascii_uppercase();
        if word.len() == 1 {
            name.push('.');
        }
    }
    name
}

/// Whether a word of a key, capitalised, is this one.
fn stands_for(word: &str, own: &str) -> bool {
    let Some(first) = word.bytes().next().filter(u8::is_ascii_lowercase) else { return word == own };
    let own = if word.len() == 1 { own.strip_suffix('.').unwrap_or_default() } else { own };
    own.bytes().next() == Some(first.to_ascii_uppercase()) && own[1..] == word[1..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_by_the_words_of_its_key() {
        let places = Told::Places;
        let mixed = |text: &str| Told::Mixed(text.to_owned());
        for (name, key, expected) in [
            ("Maria Garcia Lopez", "garcia lopez maria", places(312)),
            ("Ana G. Ruiz", "ruiz ana g", places(231)),
            ("Ana G Ruiz", "ruiz ana g", mixed("2 G 1")),
            ("María Garcia", "garcia maria", mixed("María 1")),
            ("Pat Harrison-Lewis", "lewis pat harrison", mixed("2 Harrison-Lewis")),
            ("Maria de la Cruz", "maria cruz", mixed("1 de la 2")),
            ("John Smith III", "smith john iii", mixed("2 1 III")),
            ("王小明", "王小明", places(1)),
            ("John McDonald", "mcdonald john", mixed("2 McDonald")),
            ("Unit 7 Lee", "lee unit 7", Told::Whole(["Unit 7 Lee".to_owned()])),
            ("Ana  Ruiz", "ana ruiz", mixed("1  2")),
        ] {
            let found = told(name, key);
            assert_eq!(written_out(found.clone(), key).as_deref(), Some(name));
            assert_eq!(found, expected, "{name} under {key}");
        }
    }

    #[test]
    fn places_without_a_word_are_refused() {
        for value in ["[3,1]", "[20,1]", "[0,1]", "[\"1 3\",1]", "[-1,1]", "[1.5,1]", "[[],1]", "[1]", "[1,1,null]"] {
            assert_eq!(stub(value.as_bytes(), "ana ruiz"), None, "{value}");
        }
    }
}
