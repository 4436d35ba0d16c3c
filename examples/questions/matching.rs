//! Who qualifies for a query, worked out by going through the table, for each kind of likeness:
//!
//! - *exact*: the words of the query are words of one name of the person, in any order, others left out; neighbouring
//!   words count as one and one as neighbouring words ("delacruz", "de la cruz"), on both sides;
//! - *prefix*: exact, but one word of the query, of two letters or more, is only the beginning;
//! - *initials*: exact, but words of one letter are beginnings;
//! - *slips*: exact, but for so many slips: one in a word of four letters or more, two in one of eight or more. The length is
//!   that of the word in the table;
//! - *short*: exact, but one word is a short form of the other in `shorts.txt`;
//! - *sound*: exact, but for words that become each other by at most two rules of `sounds.txt`, whatever the language.
//!
//! A class of questions names the kinds that count. Kinds are never mixed within one name, but a kind that the rows' order
//! puts earlier counts for the later ones: whoever matches exactly also qualifies for a query with a slip.

use crate::shorts::Shorts;
use crate::slips::slips;
use crate::sounds::Sounds;
use crate::table::Table;
use std::collections::{BTreeMap, BTreeSet};

/// A kind of likeness.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Exact,
    Prefix,
    Initials,
    /// In all, and in one word.
    Slips(usize, usize),
    Short,
    Sound,
}

/// More people than this are not counted.
pub const MANY: usize = 11;

/// At most so many words of a name are taken for one.
const JOINED: usize = 5;

/// What people are compared with.
pub struct Matching<'m> {
    pub table: &'m Table,
    pub shorts: &'m Shorts,
    pub sounds: &'m Sounds,
}

/// A word of a query and the words of the table that it may mean, each with what that costs.
struct Token {
    text: String,
    near: BTreeMap<usize, usize>,
}

impl Matching<'_> {
    /// The people who qualify by one of the kinds, by their places in the table; cut off at [`MANY`].
    pub fn qualifying(&self, query: &[String], kinds: &[Kind]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for kind in kinds {
            for tokens in compositions(query) {
                let is_merged = tokens.len() < query.len();
                if is_merged && !matches!(kind, Kind::Exact | Kind::Prefix | Kind::Initials) {
                    continue;
                }
                self.collect(&tokens, *kind, &mut found);
                if found.len() >= MANY {
                    return found;
                }
            }
        }
        found
    }

    fn collect(&self, tokens: &[String], kind: Kind, found: &mut BTreeSet<usize>) {
        let tokens: Vec<Token> = tokens.iter().map(|text| self.token(text, kind)).collect();
        let budget = match kind {
            Kind::Exact => 0,
            Kind::Prefix | Kind::Short => 1,
            Kind::Slips(in_all, _) => in_all,
            Kind::Initials | Kind::Sound => tokens.len(),
        };
        let candidates = tokens.iter().map(|token| (token, self.candidates(token, kind)));
        let Some((token, words)) = candidates.min_by_key(|(_, words)| self.weight(words)) else { return };
        let names =
            words.iter().flat_map(|word| self.table.holders(*word).iter().map(move |name| (*word, *name as usize)));
        for (word, name) in names {
            let (person, _) = self.table.name(name);
            if found.contains(&person) || !self.may_fit(token, word, name) {
                continue;
            }
            let parts: Vec<usize> = self.table.words_of(name).collect();
            if self.fits(&tokens, &parts, &mut vec![false; parts.len()], budget, kind) {
                found.insert(person);
                if found.len() >= MANY {
                    return;
                }
            }
        }
    }

    /// False where a word of a name begins a word of the query and the word behind it does not go on with it: quick to see, and
    /// true of most names with an initial.
    fn may_fit(&self, token: &Token, word: usize, name: usize) -> bool {
        let own = &self.table.texts(word)[0];
        let Some(rest) = token.text.strip_prefix(own.as_str()).filter(|rest| !rest.is_empty()) else { return true };
        let goes_on = |next: usize| {
            let next = &self.table.texts(next)[0];
            next.starts_with(rest) || rest.starts_with(next.as_str())
        };
        let words = self.table.words_of(name);
        let mut pairs = words.clone().zip(words.skip(1));
        token.near.contains_key(&word) || pairs.any(|(first, second)| first == word && goes_on(second))
    }

    fn weight(&self, words: &BTreeSet<usize>) -> usize {
        words.iter().map(|word| self.table.holders(*word).len()).sum()
    }

    fn token(&self, text: &str, kind: Kind) -> Token {
        let mut near: BTreeMap<usize, usize> = BTreeMap::new();
        match kind {
            Kind::Exact | Kind::Prefix | Kind::Initials => {}
            Kind::Slips(_, in_a_word) => near.extend(self.slipped(text, in_a_word)),
            Kind::Short => near.extend(self.spelled(self.shorts.of(text))),
            Kind::Sound => near.extend(self.spelled(self.sounds.meant(text))),
        }
        near.extend(self.table.spelled(text).iter().map(|word| (*word, 0)));
        Token { text: text.to_owned(), near }
    }

    fn spelled<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> Vec<(usize, usize)> {
        texts.into_iter().flat_map(|text| self.table.spelled(text.as_ref()).to_vec()).map(|word| (word, 1)).collect()
    }

    fn slipped(&self, text: &str, in_a_word: usize) -> BTreeMap<usize, usize> {
        let mut near = BTreeMap::new();
        for (word, written) in self.table.about(text, in_a_word as u32) {
            let most = match written.chars().count() {
                0..4 => 0,
                4..8 => 1,
                _ => 2,
            };
            if let Some(count) = slips(text, written, most.min(in_a_word)) {
                let fewest = near.entry(word).or_insert(count);
                *fewest = count.min(*fewest);
            }
        }
        near
    }

    /// The words that a name must have one of, for this word of the query to be found in it.
    fn candidates(&self, token: &Token, kind: Kind) -> BTreeSet<usize> {
        let mut words: BTreeSet<usize> = token.near.keys().copied().collect();
        words.extend(self.table.beginnings_of(&token.text));
        let is_initial = kind == Kind::Initials && token.text.chars().count() == 1;
        if is_initial || kind == Kind::Prefix {
            words.extend(self.table.beginning(&token.text));
        }
        words
    }

    /// Whether all words of a query find places of their own in a name.
    fn fits(&self, tokens: &[Token], parts: &[usize], used: &mut Vec<bool>, budget: usize, kind: Kind) -> bool {
        let Some((token, others)) = tokens.split_first() else { return true };
        for start in 0..parts.len() {
            for end in start + 1..=parts.len().min(start + JOINED) {
                if used[start..end].contains(&true) {
                    break;
                }
                let Some(cost) = self.cost(token, &parts[start..end], kind).filter(|cost| *cost <= budget) else {
                    continue;
                };
                used[start..end].fill(true);
                if self.fits(others, parts, used, budget - cost, kind) {
                    return true;
                }
                used[start..end].fill(false);
            }
        }
        false
    }

    /// What it costs to take neighbouring words of a name for a word of the query.
    fn cost(&self, token: &Token, parts: &[usize], kind: Kind) -> Option<usize> {
        if let [part] = parts
            && let Some(cost) = token.near.get(part)
        {
            return Some(*cost);
        }
        let letters = token.text.chars().count();
        let is_beginning = kind == Kind::Prefix && letters > 1 || kind == Kind::Initials && letters == 1;
        if let [part] = parts {
            let begins = self.table.texts(*part).iter().any(|text| text.starts_with(&token.text));
            return (is_beginning && begins).then_some(1);
        }
        let joined: String = parts.iter().map(|part| self.table.texts(*part)[0].as_str()).collect();
        let last = &self.table.texts(parts[parts.len() - 1])[0];
        // A beginning must reach into the last word, else it is one of fewer words.
        let reaches = joined.len() - last.len() < token.text.len();
        match joined.strip_prefix(&token.text) {
            Some("") => Some(0),
            Some(_) if is_beginning && reaches => Some(1),
            _ => None,
        }
    }
}

/// All ways to take neighbouring words for one, the words as they are first.
fn compositions(words: &[String]) -> Vec<Vec<String>> {
    let gaps = words.len().saturating_sub(1).min(6);
    let merged = |mask: usize| {
        let mut made: Vec<String> = Vec::new();
        for (place, word) in words.iter().enumerate() {
            match made.last_mut() {
                Some(last) if place > 0 && mask >> (place - 1) & 1 == 1 => last.push_str(word),
                _ => made.push(word.clone()),
            }
        }
        made
    };
    (0..1 << gaps).map(merged).collect()
}
