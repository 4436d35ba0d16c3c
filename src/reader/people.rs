//! Whom a look-up found: one row a person, the best of those that found them, in the order in which they are shown.

use crate::registry::standing::{self, Facts, Listing, Standing};
use crate::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;

/// One person found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    pub number: String,
    /// `None` when it is withheld, or being corrected.
    pub name: Option<String>,
    /// The other name of the person under which they were found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_name: Option<String>,
    pub standing: Standing,
    /// `None` where it is not known: a row being corrected, or no longer listed.
    pub expires: Option<Day>,
    pub matched: Matched,
    /// The registered words that stand for other ones typed, folded.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meant: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
}

/// Why a row is there, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Matched {
    Exact,
    Parts,
    Prefix,
    Spelling,
    ShortForm,
    Sound,
    SomeWords,
    OneDigitAway,
}

/// Whether more people match than were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Total {
    Exact,
    AtLeast,
}

/// People found so far.
#[derive(Default)]
pub struct People {
    found: BTreeMap<String, Ranked>,
}

/// A row and what orders it.
struct Ranked {
    cost: u32,
    key: String,
    row: Row,
}

impl Ranked {
    /// Of two rows about one person: where both match alike, the legal name's goes before another name's.
    fn quality(&self) -> (Matched, u32, bool, &str) {
        (self.row.matched, self.cost, self.row.other_name.is_some(), &self.key)
    }

    /// Among different people.
    fn place(&self) -> (Matched, u32, &str, &str) {
        (self.row.matched, self.cost, &self.key, &self.row.number)
    }
}

impl People {
    /// Adds a person once, by the best of the keys that found them.
    pub fn add(&mut self, cost: u32, key: &str, row: Row) {
        let ranked = Ranked { cost, key: key.to_owned(), row };
        match self.found.get_mut(&ranked.row.number) {
            Some(best) if best.quality() <= ranked.quality() => {}
            Some(best) => *best = ranked,
            None => drop(self.found.insert(ranked.row.number.clone(), ranked)),
        }
    }

    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Whether somebody has every word as it was typed.
    pub fn has_whole(&self) -> bool {
        self.found.values().any(|ranked| ranked.row.matched <= Matched::Parts)
    }

    /// The first rows in order.
    pub fn rows(self, most: usize) -> Vec<Row> {
        let mut ranked: Vec<Ranked> = self.found.into_values().collect();
        ranked.sort_by(|one, other| one.place().cmp(&other.place()));
        ranked.into_iter().take(most).map(|ranked| ranked.row).collect()
    }
}

/// A person as their number finds them; a row found by name says more.
pub fn row(number: &str, name: Option<String>, facts: &Facts, today: Day) -> Row {
    let held = facts.listing == Listing::Held;
    Row {
        number: number.to_owned(),
        withheld: name.is_none() && !held,
        name,
        other_name: None,
        standing: standing::standing(facts, today),
        expires: facts.expires,
        matched: Matched::Exact,
        meant: Vec::new(),
        held,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of a person found under several keys: the key, how it matched, whether it is another name's.
    fn shown(keys: &[(&str, Matched, bool)]) -> (String, Matched, bool) {
        let facts = Facts { status: None, action: None, expires: None, listing: Listing::Held };
        let today = Day::parse("2026-11-21").expect("a day");
        let mut people = People::default();
        for (key, matched, other) in keys {
            let named = row("MPSS123", Some("Ann Roe".into()), &facts, today);
            people.add(0, key, Row { other_name: other.then(|| "Ann Doe".into()), matched: *matched, ..named });
        }
        let best = people.found.into_values().next().expect("a person");
        (best.key, best.row.matched, best.row.other_name.is_some())
    }

    #[test]
    fn the_legal_name_goes_before_another_that_matches_as_well() {
        let (legal, other) = (("ann roe", Matched::Prefix, false), ("ann doe", Matched::Prefix, true));
        assert_eq!(shown(&[other, legal]), ("ann roe".into(), Matched::Prefix, false));
        let exact = ("ann doe", Matched::Exact, true);
        assert_eq!(shown(&[legal, exact]), ("ann doe".into(), Matched::Exact, true));
        assert_eq!(shown(&[("b", Matched::Parts, false), ("a", Matched::Parts, false)]).0, "a");
    }
}
