//! Which registered words one typed word may stand for: plain data and no reading (docs/format.md, "Wider").

use super::distance::distance;
use super::people::Matched;
use crate::fold;
use crate::fold::Unit;
use crate::index::sound;
use crate::index::spelling::{BACKWARDS, FORWARDS, Facts, MIDDLE, SOUND};
use std::collections::{BTreeMap, BTreeSet};

/// A typed word, and every registered one that was come upon while it was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    pub unit: Unit,
    pub letters: Vec<char>,
    /// Its spoken forms, each with its code.
    pub spoken: BTreeMap<String, String>,
    pub read: BTreeMap<String, Read>,
    /// Whether words that sound roughly alike were looked for: until then those that were read by chance do not count.
    pub is_rough: bool,
}

/// What is known of a word that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    pub count: u32,
    /// What else was told, where it stood under a key that tells more.
    pub facts: Option<Facts>,
    is_forwards: bool,
    is_backwards: bool,
    /// Somebody has it beside another word typed.
    is_beside: bool,
    sounds_alike: bool,
    sounds_roughly_alike: bool,
}

/// What a typed word may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub meant: Meant,
    pub cost: u32,
    pub matched: Matched,
    /// People with the word; `None` where it was not read.
    pub count: Option<u32>,
}

/// How a candidate stands in a name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meant {
    /// As these whole words.
    Words(Vec<String>),
    /// As this initial.
    Initial(String),
    /// Not at all.
    Nothing,
}

/// One slip may have been made where the word typed or the one meant has so many letters, two where one has so many.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;

/// What one slip costs, and what two cost.
const SLIP_COST: u32 = 2;
const TWO_SLIPS_COST: u32 = 4;

/// A word that so many people have is likelier meant than one that few have.
const COMMON: u32 = 20;

/// What it costs more that two words are forms of one name, and neither is the name.
const KIN_COST: u32 = 1;

/// Fewer letters than this are no half of a word written together, and fewer than these are no two words (Hye Mi, Anh Do).
const LEAST_HALF: usize = 2;
const LEAST_WHOLE: usize = 5;

impl Opened {
    pub fn new(unit: &Unit) -> Opened {
        let spoken = sound::spoken(&unit.word).into_iter().map(|form| (form.clone(), sound::code(&form))).collect();
        Opened {
            unit: unit.clone(),
            letters: unit.word.chars().collect(),
            spoken,
            read: BTreeMap::new(),
            is_rough: false,
        }
    }

    /// How many people have the word as it was typed, as far as was read.
    pub fn count(&self) -> u32 {
        self.read.get(&self.unit.word).map_or(0, |read| read.count)
    }

    /// Notes what stands under a key of the tree `spelling`; a key that is none of ours says nothing.
    pub fn note(&mut self, key: &str, value: &[u8]) {
        let (Some(kind), Some(facts)) = (key.chars().next(), Facts::read(value)) else { return };
        let rest = &key[kind.len_utf8()..];
        let word = match kind {
            FORWARDS => rest.to_owned(),
            BACKWARDS => rest.chars().rev().collect(),
            MIDDLE | SOUND => rest.rsplit(' ').next().unwrap_or_default().to_owned(),
            _ => return,
        };
        let (code, form) = rest.split_once(' ').unwrap_or_default();
        let form = form.split(' ').next().unwrap_or_default();
        let read = self.read.entry(word).or_default();
        read.count = facts.count;
        match kind {
            FORWARDS => read.is_forwards = true,
            BACKWARDS => read.is_backwards = true,
            SOUND => {
                read.sounds_alike |= self.spoken.contains_key(form);
                read.sounds_roughly_alike |= self.spoken.values().any(|own| own == code);
            }
            _ => {}
        }
        // Backwards, what the word means is left out.
        if kind == FORWARDS || (kind == BACKWARDS && read.facts.is_none()) {
            read.facts = Some(facts);
        }
    }

    /// Notes a word that somebody has beside another one typed.
    pub fn note_other(&mut self, word: &str) {
        let read = self.read.entry(word.to_owned()).or_default();
        if !read.is_beside {
            read.is_beside = true;
            read.is_forwards = true;
            read.count = read.count.max(1);
            read.sounds_alike |= sound::spoken(word).iter().any(|form| self.spoken.contains_key(form));
        }
    }

    /// The words beside which somebody has one that this may stand for, as far as is told.
    pub fn others(&self) -> BTreeSet<String> {
        let likely = self.read.iter().filter(|(word, read)| read.count > 0 && self.weighed(word, read).is_some());
        likely.filter_map(|(_, read)| read.facts.as_ref()).flat_map(|facts| facts.others.iter().cloned()).collect()
    }

    /// Whether a common word was read that is one slip away from this one.
    pub fn is_likely_slip(&self) -> bool {
        let is_slip = |weighed| matches!(weighed, Some((1..=SLIP_COST, Matched::Spelling)));
        self.read.iter().any(|(word, read)| read.count >= COMMON && is_slip(self.weighed(word, read)))
    }

    /// What the word may stand for among so many words typed, best first; of the words read at most so many.
    pub fn candidates(&self, typed: usize, most: usize) -> Vec<Candidate> {
        let mut best: BTreeMap<Meant, Candidate> = BTreeMap::new();
        for candidate in self.read.iter().flat_map(|(word, read)| self.judged(word, read)) {
            match best.get(&candidate.meant) {
                Some(known) if known.cost <= candidate.cost => {}
                _ => drop(best.insert(candidate.meant.clone(), candidate)),
            }
        }
        let mut candidates: Vec<Candidate> = best.into_values().collect();
        candidates.sort_by(|one, other| one.place().cmp(&other.place()));
        candidates.truncate(most);
        candidates.extend(
            self.unread(typed)
                .into_iter()
                .filter(|own| !candidates.iter().any(|candidate| candidate.meant == own.meant))
                .collect::<Vec<_>>(),
        );
        candidates
    }

    /// What a word that was read may be: its meanings, and what it is itself by the first rule that applies.
    fn judged(&self, word: &str, read: &Read) -> Vec<Candidate> {
        let is_typed = word == self.unit.word;
        let facts = read.facts.iter().filter(|_| is_typed);
        let means = facts.flat_map(|facts| {
            facts.means.iter().map(|meant| (meant, 0)).chain(facts.kin.iter().map(|meant| (meant, KIN_COST)))
        });
        // Who typed a name that somebody has may have meant just that, with a slip elsewhere.
        let cost = if read.count > 0 { 2 } else { 1 };
        let words = |words: &str| Meant::Words(words.split(' ').map(str::to_owned).collect());
        let mut judged: Vec<Candidate> = means
            .map(|(meant, more)| Candidate {
                meant: words(meant),
                cost: cost + more,
                matched: Matched::ShortForm,
                count: None,
            })
            .collect();
        let count = Some(read.count);
        if read.count == 0 {
            return judged;
        }
        let weighed = self.weighed(word, read);
        judged.extend(weighed.map(|(cost, matched)| Candidate { meant: words(word), cost, matched, count }));
        // Two letters too many at an end may be a word of their own as well.
        let halves = self.halves(word, read).filter(|_| weighed.is_none_or(|(cost, _)| cost == TWO_SLIPS_COST));
        let matched = Matched::Spelling;
        judged.extend(halves.map(|halves| Candidate { meant: Meant::Words(halves), cost: 3, matched, count }));
        judged
    }

    fn weighed(&self, word: &str, read: &Read) -> Option<(u32, Matched)> {
        let letters: Vec<char> = word.chars().collect();
        let longer = letters.len().max(self.letters.len());
        match distance(&self.letters, &letters) {
            Some(0) => Some((0, Matched::Exact)),
            _ if self.unit.alternatives.iter().any(|own| own == word) => Some((1, Matched::Spelling)),
            Some(1) if longer >= ONE_SLIP => Some((SLIP_COST, Matched::Spelling)),
            _ if read.sounds_alike => Some((2, Matched::Sound)),
            _ if read.sounds_roughly_alike && self.is_rough => Some((3, Matched::Sound)),
            Some(2) if longer >= TWO_SLIPS => Some((TWO_SLIPS_COST, Matched::Spelling)),
            _ => None,
        }
    }

    /// The two words of which the typed one may consist, where one of them was read.
    fn halves(&self, word: &str, read: &Read) -> Option<Vec<String>> {
        let long = |half: &str| half.chars().count() >= LEAST_HALF;
        let typed = self.unit.word.as_str();
        let behind = typed.strip_prefix(word).filter(|rest| read.is_forwards && long(rest) && long(word));
        let before = typed.strip_suffix(word).filter(|rest| read.is_backwards && long(rest) && long(word));
        let behind = behind.filter(|_| self.letters.len() >= LEAST_WHOLE);
        let before = before.filter(|_| self.letters.len() >= LEAST_WHOLE);
        let halves = behind.map(|rest| [word, rest]).or(before.map(|rest| [rest, word]))?;
        Some(halves.map(str::to_owned).to_vec())
    }

    /// What the word may be whatever was read.
    fn unread(&self, typed: usize) -> Vec<Candidate> {
        let candidate = |meant, cost, matched| Candidate { meant, cost, matched, count: None };
        let alternatives = self.unit.alternatives.iter();
        let mut unread: Vec<Candidate> =
            alternatives.map(|own| candidate(Meant::Words(vec![own.clone()]), 1, Matched::Spelling)).collect();
        if let Some(first) = self.letters.first().filter(|_| typed > 1) {
            unread.push(candidate(Meant::Initial(first.to_string()), 5, Matched::SomeWords));
        }
        if fold::is_particle(&self.unit.word) {
            unread.push(candidate(Meant::Nothing, 1, Matched::Spelling));
        } else if typed > 2 {
            unread.push(candidate(Meant::Nothing, 5, Matched::SomeWords));
        }
        unread
    }
}

impl Candidate {
    /// What orders candidates: the cost, then how many people have it, then the words.
    fn place(&self) -> (u32, u32, &Meant) {
        (self.cost, u32::MAX - self.count.unwrap_or(0), &self.meant)
    }
}

/// The codes of a word's spoken forms, each once, in order.
pub fn codes(opened: &Opened) -> BTreeSet<&str> {
    opened.spoken.values().map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidates(typed: &str, read: &[(&str, &str)], words: usize) -> String {
        let mut opened = Opened::new(&fold::units(typed).big[0]);
        read.iter().for_each(|(key, value)| opened.note(key, value.as_bytes()));
        let shown = |candidate: Candidate| format!("{:?} {} {:?}", candidate.meant, candidate.cost, candidate.matched);
        opened.candidates(words, 12).into_iter().map(shown).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_word_stands_for_others_by_the_first_rule_that_applies() {
        let read = [
            ("fgonsales", r#"[9]"#),
            ("fgonzales", r#"[70,["gonzo"]]"#),
            ("bzelaznog", r#"[80]"#),
            ("s46858 gunsalis gonsalez", "[1]"),
            ("fgon", "[4]"),
            ("fgomez", "[400]"),
            ("fgonzagos", "[0]"),
        ];
        insta::assert_snapshot!(candidates("Gonzales", &read, 2), @r#"
        Words(["gonzales"]) 0 Exact
        Words(["gonzalez"]) 2 Spelling
        Words(["gonsales"]) 2 Spelling
        Words(["gonsalez"]) 2 Sound
        Words(["gonzo"]) 2 ShortForm
        Words(["gon", "zales"]) 3 Spelling
        Initial("g") 5 SomeWords
        "#);
    }

    #[test]
    fn short_forms_alternatives_and_halves_are_candidates() {
        insta::assert_snapshot!(candidates("de la Cruz", &[("fbob", r#"[0,["robert"]]"#), ("fcruz", "[5]")], 1), @r#"
        Words(["cruz"]) 1 Spelling
        Words(["lacruz"]) 1 Spelling
        "#);
        insta::assert_snapshot!(candidates("Bob", &[("fbob", r#"[0,["jose maria","robert"]]"#)], 1), @r#"
        Words(["jose", "maria"]) 1 ShortForm
        Words(["robert"]) 1 ShortForm
        "#);
        insta::assert_snapshot!(candidates("garcialopez", &[("fgarcia", "[900]"), ("bzepol", "[800]")], 1), @r#"
        Words(["garcia", "lopez"]) 3 Spelling
        "#);
    }
}
