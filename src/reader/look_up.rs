//! A look-up, as docs/format.md, "Look-up", defines it; `client/lib/lookup.js` does the same in the browser.

use super::published::{Published, SiteError};
use crate::config::Typed;
use crate::fold;
use crate::fold::Units;
use crate::index::name;
use crate::index::number;
use crate::registry::standing::{self, Facts, Listing, Standing};
use crate::time::Day;
use serde::Serialize;
use std::collections::BTreeMap;

/// More rows than this are a list to read, not an answer; the page asks for more of the name.
const SHOWN_ROWS: usize = 20;

/// How far a range is read: about four hundred names.
const MOST_LEAVES: usize = 4;

/// How many of a query's words are tried as the two words that lead a key.
const LEADING_WORDS: usize = 4;

/// What a query found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    pub kind: Kind,
    pub rows: Vec<Row>,
    /// People found, shown or not.
    pub total: usize,
    pub total_is: Total,
}

/// How a query was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Number,
    Name,
}

/// Whether more people match than were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Total {
    Exact,
    AtLeast,
}

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
}

/// Finds people by number or name. `today` is the day in the registry's zone on which their standing is told.
pub fn look_up(site: &mut Published<'_>, query: &str, today: Day) -> Result<Answer, SiteError> {
    match site.number.typed(&fold::nfkc(query)) {
        Typed::Number(number) => by_number(site, &number, today),
        Typed::Unfinished => Ok(Answer { kind: Kind::Number, rows: Vec::new(), total: 0, total_is: Total::Exact }),
        Typed::Other => by_name(site, query, today),
    }
}

fn by_number(site: &mut Published<'_>, number: &str, today: Day) -> Result<Answer, SiteError> {
    let value = site.tree(number::TREE)?.get(number.as_bytes(), site)?;
    let record = value.map(|value| number::record(number, &value).ok_or_else(|| unreadable(number))).transpose()?;
    let rows: Vec<Row> =
        record.into_iter().map(|record| row(number, record.name.clone(), &record.facts(), today)).collect();
    Ok(Answer { kind: Kind::Number, total: rows.len(), rows, total_is: Total::Exact })
}

fn by_name(site: &mut Published<'_>, query: &str, today: Day) -> Result<Answer, SiteError> {
    let words = fold::words(query);
    let units = fold::units(query);
    let mut search = Search { site, units: &units, today };
    let mut found = search.range(&joined(&units), &[])?;
    if found.people.is_empty() && words.len() > 2 {
        found = search.pairs(&words)?;
    }
    if let ([first, second], true) = (words.as_slice(), found.people.is_empty()) {
        found = search.range(&[second.as_str(), first].concat(), &[])?;
    }
    Ok(found.answer())
}

/// The query as the beginning of a name key: small words stand behind the second unit.
fn joined(units: &Units) -> String {
    let (lead, rest) = units.big.split_at(units.big.len().min(2));
    let word = |unit: &fold::Unit| unit.word.clone();
    lead.iter().map(word).chain(units.small.iter().cloned()).chain(rest.iter().map(word)).collect()
}

/// One query on its way through the name tree.
struct Search<'s, 'a> {
    site: &'s mut Published<'a>,
    units: &'s Units,
    today: Day,
}

/// People found, by what orders them: how they matched, then their key, then their number.
struct Found {
    people: BTreeMap<String, (Matched, String, Row)>,
    complete: bool,
}

impl Search<'_, '_> {
    /// Step 2 of the definition: any two of the first words lead, the others are compared here.
    fn pairs(&mut self, words: &[String]) -> Result<Found, SiteError> {
        let mut found = Found { people: BTreeMap::new(), complete: true };
        for (first, head) in words.iter().enumerate().take(LEADING_WORDS) {
            for (second, next) in words.iter().enumerate().take(LEADING_WORDS) {
                if first == second || !found.people.is_empty() {
                    continue;
                }
                let others: Vec<Asked> = asked(words).filter(|asked| ![first, second].contains(&asked.place)).collect();
                let read_so_far = found.complete;
                found = self.range(&[head.as_str(), next].concat(), &others)?;
                // "Nobody" is certain only when every range was read to its end.
                found.complete &= read_so_far || !found.people.is_empty();
            }
        }
        Ok(found)
    }

    /// The people whose keys begin with a text and whose names have the other words asked for.
    fn range(&mut self, prefix: &str, others: &[Asked]) -> Result<Found, SiteError> {
        let mut found = Found { people: BTreeMap::new(), complete: true };
        if prefix.is_empty() {
            return Ok(found);
        }
        let prefix = name::cut(prefix);
        let range = self.site.tree(name::TREE)?.range(prefix.as_bytes(), MOST_LEAVES, self.site)?;
        found.complete = range.complete;
        for leaf in range.leaves {
            let (key, number) = name::split_key(&leaf.key).ok_or_else(|| unreadable(prefix))?;
            let stub = name::stub(&leaf.value).ok_or_else(|| unreadable(number))?;
            let name = fold::units(stub.other_name.as_deref().unwrap_or(&stub.name));
            if others.iter().all(|asked| asked.stands_in(&name)) {
                let whole = others.is_empty() && key == prefix;
                let matched = if whole { Matched::Exact } else { self.matched(&name) };
                let named = row(number, Some(stub.name), &stub.facts, self.today);
                found.add(key, Row { other_name: stub.other_name, matched, ..named });
            }
        }
        Ok(found)
    }

    fn matched(&self, name: &Units) -> Matched {
        let has = |word: &str| forms(name).any(|form| form == word);
        let all = self.units.big.iter().all(|unit| has(&unit.word)) && self.units.small.iter().all(|word| has(word));
        if all { Matched::Parts } else { Matched::Prefix }
    }
}

impl Found {
    /// Adds a person once, under the best of the keys that found them. Where one of the legal name and one of another
    /// name match alike, the legal name's is the better.
    fn add(&mut self, key: &str, row: Row) {
        let entry = (row.matched, key.to_owned(), row.clone());
        let best = self.people.entry(row.number).or_insert_with(|| entry.clone());
        if (entry.0, entry.2.other_name.is_some(), &entry.1) < (best.0, best.2.other_name.is_some(), &best.1) {
            *best = entry;
        }
    }

    fn answer(self) -> Answer {
        let total = self.people.len();
        let mut ordered: Vec<(Matched, String, Row)> = self.people.into_values().collect();
        ordered.sort_by(|left, right| (left.0, &left.1, &left.2.number).cmp(&(right.0, &right.1, &right.2.number)));
        let rows = ordered.into_iter().take(SHOWN_ROWS).map(|(_, _, row)| row).collect();
        let total_is = if self.complete { Total::Exact } else { Total::AtLeast };
        Answer { kind: Kind::Name, rows, total, total_is }
    }
}

/// A word that a name must have.
struct Asked {
    place: usize,
    word: String,
    /// The last word typed may be unfinished.
    may_be_begun: bool,
}

impl Asked {
    fn stands_in(&self, name: &Units) -> bool {
        forms(name).any(|form| form == self.word || (self.may_be_begun && form.starts_with(&self.word)))
    }
}

/// The words of a query that a name must have; particles are not asked for, since they may stand inside a unit.
fn asked(words: &[String]) -> impl Iterator<Item = Asked> {
    let last = words.len() - 1;
    let asked = move |(place, word): (usize, &String)| Asked { place, word: word.clone(), may_be_begun: place == last };
    words.iter().enumerate().filter(|(_, word)| !fold::is_particle(word)).map(asked)
}

fn forms(name: &Units) -> impl Iterator<Item = &str> {
    name.big.iter().flat_map(fold::Unit::forms).chain(name.small.iter().map(String::as_str))
}

/// A person found by their number; a row found by name says more.
fn row(number: &str, name: Option<String>, facts: &Facts, today: Day) -> Row {
    let held = facts.listing == Listing::Held;
    Row {
        number: number.to_owned(),
        withheld: name.is_none() && !held,
        name,
        other_name: None,
        standing: standing::standing(facts, today),
        expires: facts.expires,
        matched: Matched::Exact,
        held,
    }
}

fn unreadable(key: &str) -> SiteError {
    SiteError::Value { key: key.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of a person found under several keys: the key, how it matched, whether it is another name's.
    fn shown(keys: &[(&str, Matched, bool)]) -> (String, Matched, bool) {
        let facts = Facts { status: None, action: None, expires: None, listing: Listing::Held };
        let today = Day::parse("2026-11-21").expect("a day");
        let mut found = Found { people: BTreeMap::new(), complete: true };
        for (key, matched, other) in keys {
            let named = row("MPSS123", Some("Ann Roe".into()), &facts, today);
            found.add(key, Row { other_name: other.then(|| "Ann Doe".into()), matched: *matched, ..named });
        }
        let (matched, key, row) = found.people.into_values().next().expect("a person");
        (key, matched, row.other_name.is_some())
    }

    #[test]
    fn the_legal_name_goes_before_another_that_matches_as_well() {
        let (legal, other) = (("annroe", Matched::Prefix, false), ("anndoe", Matched::Prefix, true));
        assert_eq!(shown(&[other, legal]), ("annroe".into(), Matched::Prefix, false));
        let exact = ("anndoe", Matched::Exact, true);
        assert_eq!(shown(&[legal, exact]), ("anndoe".into(), Matched::Exact, true));
        assert_eq!(shown(&[("b", Matched::Parts, false), ("a", Matched::Parts, false)]).0, "a");
    }
}
