//! Candidates of several words put together: what names to look for, the likeliest first, and where they stand. Plain data
//! and no reading (docs/format.md, "Wider").

use super::candidates::{Candidate, Meant};
use super::people::Matched;
use super::query::{Query, Typed, has_word};
use super::typed::Match;
use crate::fold;
use crate::index::spelling::Facts;
use std::collections::{BTreeMap, BTreeSet};

/// Dearer combinations are other names.
const MOST_COST: u32 = 6;

/// What it costs that two words are meant as one.
const JOINED_COST: u32 = 1;

/// What it costs that the initials typed are not those of the name.
const WITHOUT_SMALL_COST: u32 = 2;

/// Candidates are looked for of so many words; later ones are asked for as typed.
pub const OPENED: usize = 6;

/// People who have a common word: their names fill more than a leaf.
const COMMON: u32 = 30;

/// What is told of words that so few people have says whose words they are.
const TOLD_OTHERS: u32 = 3;

/// Names to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Combination {
    pub cost: u32,
    /// People with the rarest of its words that was read, subtracted, so that the commonest come first.
    rarity: u32,
    pub words: Vec<String>,
    initials: Vec<String>,
    matched: Option<Matched>,
    meant: Vec<String>,
    /// Words typed behind those that it stands for, which must stand in a name too.
    from: usize,
    /// Small words that it takes in.
    without: BTreeSet<usize>,
}

/// The facts of all words read.
pub type Known = BTreeMap<String, Facts>;

/// Every combination of one candidate a word that changes something, in the order in which they are tried.
pub fn combined(query: &Query, candidates: &[Vec<Candidate>]) -> Vec<Combination> {
    let start = Combination { rarity: u32::MAX, from: candidates.len(), ..Combination::default() };
    let mut combinations = vec![start];
    for choices in candidates {
        combinations =
            combinations.iter().flat_map(|made| choices.iter().filter_map(|choice| made.with(choice))).collect();
    }
    let leaves_out = query.words.iter().skip(candidates.len()).any(|unit| fold::is_particle(&unit.word));
    combinations.retain(|made| (made.cost > 0 || leaves_out) && !made.words.is_empty());
    combinations.iter_mut().for_each(Combination::settle);
    combinations.extend(without_small(query, candidates));
    combinations
}

/// The words as they were typed, without the initials and suffixes beside them, where somebody has each of the words.
fn without_small(query: &Query, candidates: &[Vec<Candidate>]) -> Option<Combination> {
    let is_known = |choices: &Vec<Candidate>| choices.iter().any(|choice| choice.cost == 0);
    let is_asked = !query.small.is_empty() && candidates.len() >= 2 && candidates.len() == query.words.len();
    let is_asked = is_asked && candidates.iter().all(is_known);
    is_asked.then(|| Combination {
        cost: WITHOUT_SMALL_COST,
        rarity: u32::MAX,
        words: query.words.iter().map(|unit| unit.word.clone()).collect(),
        matched: Some(Matched::SomeWords),
        from: query.words.len(),
        without: (0..query.small.len()).collect(),
        ..Combination::default()
    })
}

/// The query with any of the neighbours that somebody has as one word written together, no word in two of them.
pub fn together(query: &Query, joined: &[Joined]) -> Vec<Combination> {
    let mut chosen: Vec<Vec<&Joined>> = vec![Vec::new()];
    for next in joined.iter().filter(|joined| joined.count > 0) {
        let more = chosen.iter().filter(|chosen| chosen.iter().all(|joined| !joined.meets(next)));
        let more = more.filter(|chosen| JOINED_COST * (chosen.len() as u32 + 1) <= MOST_COST);
        let more: Vec<Vec<&Joined>> = more.map(|chosen| [chosen.as_slice(), &[next]].concat()).collect();
        chosen.extend(more);
    }
    chosen.iter().filter(|chosen| !chosen.is_empty()).map(|chosen| Combination::joined(query, chosen)).collect()
}

impl Combination {
    /// One more word; `None` where that costs too much.
    fn with(&self, choice: &Candidate) -> Option<Combination> {
        let mut made = Combination { cost: self.cost + choice.cost, ..self.clone() };
        made.matched = self.matched.max(Some(choice.matched));
        match &choice.meant {
            Meant::Words(words) => {
                made.words.extend(words.iter().cloned());
                if choice.cost > 0 {
                    made.meant.extend(words.iter().cloned());
                }
            }
            Meant::Initial(letter) => made.initials.push(letter.clone()),
            Meant::Nothing => {}
        }
        made.rarity = self.rarity.min(choice.count.unwrap_or(u32::MAX));
        (made.cost <= MOST_COST).then_some(made)
    }

    /// Turns the least count into what orders combinations.
    fn settle(&mut self) {
        let least = if self.rarity == u32::MAX { 0 } else { self.rarity };
        self.rarity = u32::MAX - least;
    }

    /// The query with some of its neighbours written together.
    fn joined(query: &Query, joined: &[&Joined]) -> Combination {
        let taken = || joined.iter().flat_map(|joined| &joined.parts);
        let others =
            query.words.iter().enumerate().filter(|(place, _)| !taken().any(|part| *part == Typed::Word(*place)));
        let meant: Vec<String> = joined.iter().map(|joined| joined.word.clone()).collect();
        Combination {
            cost: JOINED_COST * joined.len() as u32,
            rarity: u32::MAX - joined.iter().map(|joined| joined.count).min().unwrap_or(0),
            words: others.map(|(_, unit)| unit.word.clone()).chain(meant.iter().cloned()).collect(),
            matched: Some(Matched::Spelling),
            meant,
            from: query.words.len(),
            without: taken()
                .filter_map(|part| if let Typed::Small(place) = part { Some(*place) } else { None })
                .collect(),
            ..Combination::default()
        }
    }

    /// What tells it from others: its words in order, and its initials.
    pub fn identity(&self) -> (Vec<String>, Vec<String>) {
        let mut words = self.words.clone();
        words.sort_unstable();
        (words, self.initials.clone())
    }

    /// What its names begin with.
    pub fn beginning(&self, known: &Known) -> String {
        let mut words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        words.sort_unstable();
        let count = |word: &str| known.get(word).map(|facts| facts.count);
        match words.as_slice() {
            [one, other] if is_before(count(other), count(one)) => format!("{other} {one} "),
            words => words.iter().take(3).map(|word| format!("{word} ")).collect(),
        }
    }

    /// Whether somebody may have these words together, as far as is told of the rare ones.
    pub fn is_possible(&self, known: &Known) -> bool {
        self.words.iter().all(|word| match known.get(word) {
            Some(facts) if (1..=TOLD_OTHERS).contains(&facts.count) => {
                self.words.iter().all(|other| other == word || facts.others.contains(other))
            }
            _ => true,
        })
    }

    /// How a name with these words is one of its names; `None` where it is not.
    pub fn matched(&self, query: &Query, name: &[&str]) -> Option<Match> {
        let stands = self.words.iter().all(|word| has_word(word, name))
            && self.initials.iter().all(|initial| name.contains(&initial.as_str()))
            && query.rest_stands(self.from, &self.without, name);
        stands.then(|| Match {
            matched: self.matched.unwrap_or(Matched::Prefix),
            cost: self.cost,
            meant: self.meant.clone(),
        })
    }
}

/// Whether names are read by the first of two words, of which so many people are known to have each. Names with a rare word
/// stand together, whatever the other word; those with two common ones stand by the commoner near others that are tried.
fn is_before(one: Option<u32>, other: Option<u32>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) if one.min(other) >= COMMON => one > other,
        (one, other) => one.unwrap_or(u32::MAX) < other.unwrap_or(u32::MAX),
    }
}

/// Two words typed one after the other, written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    pub word: String,
    pub count: u32,
    /// Where its two parts stand in the query.
    pub parts: Vec<Typed>,
}

impl Joined {
    /// Whether both have a word of the query.
    fn meets(&self, other: &Joined) -> bool {
        self.parts.iter().any(|part| other.parts.contains(part))
    }
}
