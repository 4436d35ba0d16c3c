//! The first steps of a look-up: names that begin with what was typed, and with common forms of it (docs/format.md, "As
//! typed" and "Common forms"), and the reading of any range of names.

use super::pages::{Counted, Depth};
use super::people::{Matched, People, Row, row};
use super::published::SiteError;
use super::query::{Query, is_short};
use crate::fold;
use crate::index::common_form;
use crate::index::name;
use crate::index::stub;
use crate::time::Day;
use crate::tree::Leaf;
use std::ops::ControlFlow;

/// Every look-up of a name on its way: what it may cost, whom it found.
pub struct Search<'s, 'a> {
    pub pages: Counted<'s, 'a>,
    pub people: People,
    pub depth: Depth,
    pub today: Day,
    /// Whether every range of names was read to its end.
    pub is_complete: bool,
}

/// How a name was come upon: how it matches, what it costs, the registered words that stand for others.
pub struct Match {
    pub matched: Matched,
    pub cost: u32,
    pub meant: Vec<String>,
}

/// Pages for names with common forms, and those read before.
const NEAR_PAGES: usize = 4;

/// What it costs that a form of a word is meant that people have.
const FORM_COST: u32 = 2;

/// So many people fill a screen.
const SCREENFUL: usize = 10;

/// The beginning of a range of names.
struct Beginning {
    text: String,
    /// It is read where nobody has all of what was typed, or so few people were found.
    unless: Unless,
}

/// What makes it needless to read the names with a beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unless {
    /// Somebody has all that was typed.
    Whole,
    /// Somebody was found.
    Anybody,
    /// A screenful of people was found.
    Many,
    /// A screenful of people was found, or nobody: then a wider search reads them where it pays.
    Few,
}

impl Search<'_, '_> {
    /// Reads the names that begin with what was typed, until some have all of it.
    pub fn as_typed(&mut self, query: &Query) -> Result<(), SiteError> {
        for (place, beginning) in beginnings(query).into_iter().enumerate() {
            let is_needless = match beginning.unless {
                Unless::Whole if place == 0 => false,
                Unless::Whole => self.people.has_whole(),
                Unless::Anybody => self.people.count() > 0,
                Unless::Many => self.people.count() >= SCREENFUL,
                Unless::Few => !(1..SCREENFUL).contains(&self.people.count()),
            };
            if is_needless || self.pages.is_spent {
                continue;
            }
            self.read_as_typed(&beginning.text, query)?;
            if self.depth == Depth::Typed {
                break;
            }
        }
        Ok(())
    }

    /// Whether somebody has what was typed, and no more people were found than fit on a screen.
    pub fn has_few_whole(&self) -> bool {
        self.people.has_whole() && self.people.count() < SCREENFUL
    }

    /// The words that many mean by this one.
    fn common_forms(&mut self, word: &str) -> Result<Vec<String>, SiteError> {
        let mut forms = Vec::new();
        self.pages.walk(common_form::TREE, "", &mut |page| {
            for leaf in &page {
                let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
                let meant = common_form::meant(word, text(&leaf.key), text(&leaf.value));
                forms.extend(meant.into_iter().map(str::to_owned));
            }
            ControlFlow::Continue(())
        })?;
        Ok(forms)
    }

    /// Where few people have both of two words, adds those who have a common form of one: they may be meant, and stand near
    /// enough to cost no more than a few pages in all.
    pub fn with_common_forms(&mut self, query: &Query) -> Result<(), SiteError> {
        if query.words.len() != 2 || !self.has_few_whole() {
            return Ok(());
        }
        let is_complete = self.is_complete;
        let allowed = self.pages.allow(NEAR_PAGES);
        for place in 0..2 {
            for form in self.common_forms(&query.words[place].word)? {
                let meant = query.with(place, &form);
                let matched = |name: &[&str]| {
                    let is_whole = meant.matched(name).is_some_and(|matched| matched <= Matched::Parts);
                    is_whole.then(|| Match { matched: Matched::ShortForm, cost: FORM_COST, meant: vec![form.clone()] })
                };
                self.read(&format!("{} {form} ", query.words[1 - place].word), &matched)?;
            }
        }
        self.pages.allow(allowed);
        self.is_complete = is_complete;
        Ok(())
    }

    /// Reads a range of names and keeps the people who have all that was typed.
    pub fn read_as_typed(&mut self, beginning: &str, query: &Query) -> Result<(), SiteError> {
        self.read(beginning, &|name| Some(Match { matched: query.matched(name)?, cost: 0, meant: Vec::new() }))
    }

    /// Reads a range of names and keeps the people whose words `matched` accepts.
    pub fn read(&mut self, beginning: &str, matched: &dyn Fn(&[&str]) -> Option<Match>) -> Result<(), SiteError> {
        let beginning = name::cut(beginning);
        let prefix = self.pages.number_prefix().to_owned();
        let reading = Reading { prefix: &prefix, today: self.today, matched };
        let (depth, people) = (self.depth, &mut self.people);
        let mut leaves = 0;
        let mut failed = None;
        let complete = self.pages.walk(name::TREE, beginning, &mut |page| {
            leaves += 1;
            let range = page.iter().filter(|leaf| leaf.key.starts_with(beginning.as_bytes()));
            let added = range.into_iter().try_for_each(|leaf| reading.add(leaf, people));
            failed = added.err();
            let is_enough = failed.is_some() || people.count() >= depth.people() || leaves == depth.leaves();
            if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        self.is_complete &= complete;
        failed.map_or(Ok(()), Err)
    }
}

/// How the entries of a range become rows.
struct Reading<'r> {
    /// What all numbers begin with.
    prefix: &'r str,
    today: Day,
    matched: &'r dyn Fn(&[&str]) -> Option<Match>,
}

impl Reading<'_> {
    /// Adds the person of an entry where their name matches.
    fn add(&self, leaf: &Leaf, people: &mut People) -> Result<(), SiteError> {
        let unreadable = || SiteError::Value { key: String::from_utf8_lossy(&leaf.key).into_owned() };
        let (key, number) = name::split_key(&leaf.key, self.prefix).ok_or_else(unreadable)?;
        let words: Vec<&str> = key.split(' ').collect();
        let Some(Match { matched, cost, meant }) = (self.matched)(&words) else { return Ok(()) };
        let stub = stub::stub(&leaf.value, key).ok_or_else(unreadable)?;
        let named = row(&number, Some(stub.name), &stub.facts, self.today);
        people.add(cost, key, Row { other_name: stub.other_name, matched, meant, ..named });
        Ok(())
    }
}

/// What the names may begin with, in the order in which it is tried.
fn beginnings(query: &Query) -> Vec<Beginning> {
    let words: Vec<&str> = query.words.iter().map(|unit| unit.word.as_str()).collect();
    let first = |text: String| Beginning { text, unless: Unless::Whole };
    let last = |text: String| Beginning { text, unless: Unless::Anybody };
    match words.as_slice() {
        [] => Vec::new(),
        [one] => match query.small.first() {
            Some(small) => vec![first(format!("{one} {small}")), last((*one).to_owned())],
            None => vec![first((*one).to_owned())],
        },
        [one, other] => {
            let unless = if fold::is_particle(one) { Unless::Many } else { Unless::Few };
            let swapped = is_short(one).then(|| Beginning { text: format!("{other} {one}"), unless });
            [first(format!("{one} {other}"))].into_iter().chain(swapped).collect()
        }
        [one, other, ..] => {
            let mut three = words[..3].to_vec();
            three.sort_unstable();
            let turned = is_short(one).then(|| last(format!("{other} {} {one}", words[2])));
            let typed = [first(three.join(" ")), first(words[..3].join(" "))];
            typed.into_iter().chain(turned).chain([last(format!("{one} {other}"))]).collect()
        }
    }
}
