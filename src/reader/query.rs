//! What was typed as a name, taken apart, and how it stands in the words of a registered one (docs/format.md, "Reading
//! names").

use super::people::Matched;
use crate::fold;
use crate::fold::{Part, Unit};
use std::collections::BTreeSet;

/// A name as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Units; where there are none, the small words in their place.
    pub words: Vec<Unit>,
    /// Initials and suffixes beside them.
    pub small: Vec<String>,
    /// Units and small words in the order in which they were typed.
    pub order: Vec<Typed>,
    /// Whether nothing was typed behind the last of the words, so that it may be unfinished.
    is_last_open: bool,
}

/// Which part of a query stands in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    Word(usize),
    Small(usize),
}

/// Words that are names of their own, and that some write together with the name behind them.
const BEGINNINGS: [&str; 3] = ["abu", "fitz", "van"];

/// Hardly a single name has so many letters.
const TWO_WORDS: usize = 12;

/// A word of more letters is seldom left unfinished.
const FEW_LETTERS: usize = 4;

/// Whether a word may be all that was typed of a longer one.
pub fn is_short(word: &str) -> bool {
    word.chars().count() <= FEW_LETTERS
}

impl Query {
    pub fn read(text: &str) -> Query {
        let parts = fold::parts(text);
        let all_small = parts.iter().all(|part| matches!(part, Part::Small(_)));
        let mut query =
            Query { is_last_open: !matches!(parts.last(), Some(Part::Small(_))) || all_small, ..Query::default() };
        for part in parts {
            match part {
                Part::Big(unit) => query.push(unit),
                Part::Small(word) if all_small => query.push(Unit { word, alternatives: Vec::new() }),
                Part::Small(word) => {
                    query.order.push(Typed::Small(query.small.len()));
                    query.small.push(word);
                }
            }
        }
        query
    }

    /// The query with its particles apart from the words behind them, where some stand before no word that they could
    /// belong to: at the end, before an initial, or in two places.
    pub fn scattered(text: &str) -> Option<Query> {
        let words = fold::words(text);
        let next = |place: usize| words.get(place + 1);
        let particles: Vec<usize> = (0..words.len()).filter(|place| fold::is_particle(&words[*place])).collect();
        let ends_run = |place: &&usize| next(**place).is_none_or(|next| !fold::is_particle(next));
        let is_loose = |place: &usize| next(*place).is_none_or(|next| fold::is_small(next));
        if particles.iter().filter(ends_run).count() < 2 && !particles.iter().any(is_loose) {
            return None;
        }
        let is_last_open = !words.last().is_some_and(|word| fold::is_particle(word) || fold::is_small(word));
        let mut query = Query { is_last_open, ..Query::default() };
        for word in words.into_iter().filter(|word| !fold::is_particle(word)) {
            if fold::is_small(&word) {
                query.small.push(word);
            } else {
                query.push(Unit { word, alternatives: Vec::new() });
            }
        }
        (query.words.len() > 1).then_some(query)
    }

    /// Whether one word was typed that is long enough for two.
    pub fn may_be_two_words(&self) -> bool {
        matches!(self.words.as_slice(), [only] if self.small.is_empty() && only.word.chars().count() >= TWO_WORDS)
    }

    /// The query as two words, the particle for the beginning of a name, where it is one particle and one word.
    pub fn apart(&self) -> Option<Query> {
        let [unit] = self.words.as_slice() else { return None };
        let [word] = unit.alternatives.as_slice() else { return None };
        let particle = unit.word.strip_suffix(word.as_str())?;
        Some(self.reworded([particle.to_owned(), word.clone()]))
    }

    /// The query with words written together that some write apart (Fitz Gerald, Van Dyke), where it has such words.
    pub fn together(&self) -> Option<Query> {
        let place = self.words.iter().position(|unit| BEGINNINGS.contains(&unit.word.as_str()))?;
        let next = self.words.get(place + 1)?;
        let mut words: Vec<String> = self.words.iter().map(|unit| unit.word.clone()).collect();
        words.remove(place + 1);
        words[place].push_str(&next.word);
        Some(self.reworded(words))
    }

    /// The query with another word in the place of one.
    pub fn with(&self, place: usize, word: &str) -> Query {
        let mut words: Vec<String> = self.words.iter().map(|unit| unit.word.clone()).collect();
        words[place] = word.to_owned();
        self.reworded(words)
    }

    /// The query with other words in the place of its own, the small ones as they are.
    fn reworded(&self, words: impl IntoIterator<Item = String>) -> Query {
        let mut query = Query { small: self.small.clone(), is_last_open: self.is_last_open, ..Query::default() };
        words.into_iter().for_each(|word| query.push(Unit { word, alternatives: Vec::new() }));
        query
    }

    fn push(&mut self, unit: Unit) {
        self.order.push(Typed::Word(self.words.len()));
        self.words.push(unit);
    }

    /// Whether a name that only begins like this may be all that was meant: the last word is a few letters of one, or there
    /// are initials.
    pub fn is_beginning(&self) -> bool {
        !self.is_last_open || self.words.last().is_some_and(|unit| is_short(&unit.word))
    }

    /// How well a name with these words has everything typed; `None` where it has not.
    pub fn matched(&self, name: &[&str]) -> Option<Matched> {
        let of_words = (0..self.words.len()).map(|place| self.stands(place, name));
        let of_small = self.small.iter().map(|word| begun(word, name));
        let worst = of_words
            .chain(of_small)
            .try_fold(Matched::Parts, |worst, matched| matched.map(|matched| worst.max(matched)))
            .filter(|_| self.small_have_own(name))?;
        let is_all = name.len() <= self.words.len() + self.small.len();
        Some(if worst == Matched::Parts && is_all { Matched::Exact } else { worst })
    }

    /// Whether each small word stands for a word of the name that no other stands for: the D of Donna D. Williams is not
    /// Donna's.
    fn small_have_own(&self, name: &[&str]) -> bool {
        if self.small.is_empty() {
            return true;
        }
        let mut left = name.to_vec();
        let mut take = |is_meant: &dyn Fn(&str) -> bool| {
            let place = left.iter().position(|own| is_meant(own));
            place.map(|place| left.remove(place)).is_some()
        };
        for Unit { word, .. } in &self.words {
            let _ = take(&|own| has_word(word, &[own])) || take(&|own| own.starts_with(word.as_str()));
        }
        let begun: Vec<&String> = self.small.iter().filter(|word| !take(&|own| own == word.as_str())).collect();
        begun.into_iter().all(|word| take(&|own| own.starts_with(word.as_str())))
    }

    /// How a word stands in a name: whole, or where it may be unfinished as the beginning of a word.
    fn stands(&self, place: usize, name: &[&str]) -> Option<Matched> {
        let word = &self.words[place].word;
        let is_open = (self.is_last_open && place + 1 == self.words.len()) || is_short(word);
        if is_open { begun(word, name) } else { whole(word, name) }
    }

    /// Whether the words from one on, particles aside, and the small words without some, stand in a name.
    pub fn rest_stands(&self, from: usize, without: &BTreeSet<usize>, name: &[&str]) -> bool {
        let mut small = self.small.iter().enumerate().filter(|(place, _)| !without.contains(place));
        let may_miss = |place: usize| fold::is_particle(&self.words[place].word);
        (from..self.words.len()).all(|place| may_miss(place) || self.stands(place, name).is_some())
            && small.all(|(_, word)| begun(word, name).is_some())
    }
}

/// Whether a name has this word: as one of its own, or as one of its own with particles before it.
pub fn has_word(word: &str, name: &[&str]) -> bool {
    name.iter().any(|own| own.strip_suffix(word).is_some_and(are_particles))
}

/// Whether a word of the name begins so.
pub fn has_beginning(beginning: &str, name: &[&str]) -> bool {
    name.iter().any(|own| own.starts_with(beginning))
}

fn whole(word: &str, name: &[&str]) -> Option<Matched> {
    has_word(word, name).then_some(Matched::Parts)
}

fn begun(word: &str, name: &[&str]) -> Option<Matched> {
    whole(word, name).or(has_beginning(word, name).then_some(Matched::Prefix))
}

/// Whether a text is nothing but particles, one behind the other.
fn are_particles(text: &str) -> bool {
    let starts = (1..=text.len()).filter(|end| text.is_char_boundary(*end));
    text.is_empty() || starts.into_iter().any(|end| fold::is_particle(&text[..end]) && are_particles(&text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_what_was_typed_whole_in_parts_or_begun() {
        for (typed, name, expected) in [
            ("maria cruz", "cruz maria", Some(Matched::Exact)),
            ("cruz maria", "maria delacruz", Some(Matched::Exact)),
            ("maria", "maria delacruz", Some(Matched::Parts)),
            ("maria cr", "cruz maria", Some(Matched::Prefix)),
            ("mar cruz", "cruz maria", Some(Matched::Prefix)),
            ("mariana cruz", "cruz maria", None),
            ("m cruz", "cruz maria", Some(Matched::Prefix)),
            ("maria g cruz", "cruz maria g", Some(Matched::Exact)),
            ("j q", "j q", Some(Matched::Exact)),
            ("donna d williams", "debra donna williams", Some(Matched::Prefix)),
            ("donna d williams", "donna williams", None),
            ("m m winlenden", "mary mary winlenden", Some(Matched::Prefix)),
            ("m m winlenden", "henry margaret winlenden", None),
            ("j lopez jr", "jr juan lopez", Some(Matched::Prefix)),
            ("ruz", "maria cruz", None),
        ] {
            let words: Vec<&str> = name.split(' ').collect();
            assert_eq!(Query::read(typed).matched(&words), expected, "{typed} in {name}");
        }
    }
}
