//! The second step of a look-up, where nobody has what was typed: words are opened for slips, short forms and sounds, and
//! the names that they may stand for are read (docs/format.md, "Wider").

use super::candidates::{Candidate, Opened, codes};
use super::combinations::{Joined, Known, OPENED, combined, together};
use super::pages::Depth;
use super::published::SiteError;
use super::query::{Query, Typed};
use super::typed::Search;
use crate::index::spelling;
use crate::index::spelling::{BACKWARDS, FORWARDS, Facts, MIDDLE, SOUND};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// Candidates that a word keeps; further, where there are few words, more.
const KEPT: usize = 12;
const KEPT_FURTHER: usize = 40;
const FEW_WORDS: usize = 2;

/// Combinations whose names are read between two openings.
const TRIED: usize = 60;

/// Words with fewer letters are read whole forwards and not backwards; with so many they may be long ones with two slips.
const SHORT: usize = 4;
const LONG: usize = 6;

/// Fewer letters at the end tell too little.
const LEAST_END: usize = 2;

/// One step of the widening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opening {
    LookedUp,
    Joined,
    Forwards,
    Backwards,
    BySound,
    ByTwoSlips,
    Roughly,
}

/// The openings of words, in order.
const OPENINGS: [Opening; 5] =
    [Opening::Forwards, Opening::Backwards, Opening::BySound, Opening::ByTwoSlips, Opening::Roughly];

/// A query on its way through the tree of spellings.
struct Widening<'q, 's, 'a, 'w> {
    search: &'w mut Search<'s, 'a>,
    query: &'q Query,
    words: Vec<Opened>,
    joined: Vec<Joined>,
    known: Known,
    tried: BTreeSet<(Vec<String>, String)>,
}

/// Looks for names like the one typed; says whether that came to its end.
pub fn widen(search: &mut Search<'_, '_>, query: &Query) -> Result<bool, SiteError> {
    let words = query.words.iter().take(OPENED).map(Opened::new).collect();
    let mut widening =
        Widening { search, query, words, joined: Vec::new(), known: Known::new(), tried: BTreeSet::new() };
    let all: Vec<usize> = (0..widening.words.len()).collect();
    if !widening.step(Opening::LookedUp, &all)? {
        return Ok(false);
    }
    let (doubtful, certain): (Vec<usize>, Vec<usize>) =
        all.iter().partition(|place| widening.words[**place].count() == 0);
    let (doubtful, certain) = if doubtful.is_empty() { (certain, doubtful) } else { (doubtful, certain) };
    let unopened = OPENED..query.words.len();
    let joinable: Vec<usize> = doubtful.iter().copied().chain(unopened).collect();
    if !widening.step(Opening::Joined, &joinable)? {
        return Ok(false);
    }
    let first = OPENINGS.map(|opening| (opening, &doubtful)).into_iter();
    for (opening, places) in first.chain(OPENINGS.map(|opening| (opening, &certain))) {
        if !widening.step(opening, places)? {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Widening<'_, '_, '_, '_> {
    /// Opens words and looks for the names that they now may stand for; false when the look-up ends here.
    fn step(&mut self, opening: Opening, places: &[usize]) -> Result<bool, SiteError> {
        for place in places {
            self.open(opening, *place)?;
        }
        if self.may_go_on() {
            self.try_combinations()?;
        }
        Ok(self.may_go_on())
    }

    /// Whether there are pages left, and people missing.
    fn may_go_on(&self) -> bool {
        let (people, depth) = (self.search.people.count(), self.search.depth);
        !self.search.pages.is_spent && (depth == Depth::Further || people < depth.people())
    }

    fn open(&mut self, opening: Opening, place: usize) -> Result<(), SiteError> {
        if opening == Opening::Joined {
            return self.join(place);
        }
        let word = &self.words[place];
        let most = if opening == Opening::LookedUp { 1 } else { self.search.depth.leaves() };
        for range in ranges(opening, word, self.search.depth) {
            self.read(place, &range, most)?;
        }
        Ok(())
    }

    /// Reads a range of spellings for a word.
    fn read(&mut self, place: usize, range: &str, most: usize) -> Result<(), SiteError> {
        let (word, known) = (&mut self.words[place], &mut self.known);
        let mut leaves = 0;
        self.search.pages.walk(spelling::TREE, range, &mut |page| {
            let kind = range.as_bytes().first();
            for leaf in page.iter().filter(|leaf| leaf.key.first() == kind) {
                if let Ok(key) = std::str::from_utf8(&leaf.key) {
                    word.note(key, &leaf.value);
                }
            }
            leaves += 1;
            if leaves == most { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        known.extend(word.read.iter().filter_map(|(word, read)| Some((word.clone(), read.facts.clone()?))));
        Ok(())
    }

    /// Looks up the word written together with the one typed before it, and with the one behind.
    fn join(&mut self, place: usize) -> Result<(), SiteError> {
        for pair in self.query.order.windows(2).filter(|pair| pair.contains(&Typed::Word(place))) {
            let text: String = pair.iter().map(|typed| self.text(*typed)).collect();
            if self.joined.iter().any(|joined| joined.word == text) || self.search.pages.is_spent {
                continue;
            }
            let key = format!("{FORWARDS}{text}");
            let value = self.search.pages.get(spelling::TREE, &key)?;
            let count = value.and_then(|value| Facts::read(&value)).map_or(0, |facts| facts.count);
            let words =
                pair.iter().filter_map(|typed| if let Typed::Word(place) = typed { Some(*place) } else { None });
            let small =
                pair.iter().filter_map(|typed| if let Typed::Small(place) = typed { Some(*place) } else { None });
            self.joined.push(Joined { word: text, count, words: words.collect(), small: small.collect() });
        }
        Ok(())
    }

    fn text(&self, typed: Typed) -> &str {
        match typed {
            Typed::Word(place) => &self.query.words[place].word,
            Typed::Small(place) => &self.query.small[place],
        }
    }

    /// Reads the names of the likeliest combinations that were not tried yet.
    fn try_combinations(&mut self) -> Result<(), SiteError> {
        let further = self.search.depth == Depth::Further && self.words.len() <= FEW_WORDS;
        let kept = if further { KEPT_FURTHER } else { KEPT };
        let typed = self.query.words.len();
        let candidates: Vec<Vec<Candidate>> = self.words.iter().map(|word| word.candidates(typed, kept)).collect();
        let mut combinations = combined(&candidates);
        combinations.extend(together(self.query, &self.joined));
        combinations.sort();
        let mut left = TRIED;
        for combination in combinations.iter().filter(|made| made.is_possible(&self.known)).collect::<Vec<_>>() {
            if left == 0 || !self.may_go_on() {
                break;
            }
            if self.tried.insert(combination.identity()) {
                left -= 1;
                let beginning = combination.beginning(&self.known);
                self.search.read(&beginning, &|name| combination.matched(self.query, name))?;
            }
        }
        Ok(())
    }
}

/// The ranges of spellings that one opening of a word reads.
fn ranges(opening: Opening, word: &Opened, depth: Depth) -> Vec<String> {
    let letters = &word.letters;
    match opening {
        Opening::LookedUp => vec![format!("{FORWARDS}{}", word.unit.word)],
        Opening::Joined => Vec::new(),
        Opening::Forwards => vec![forwards(&letters[..half(letters)])],
        Opening::Backwards if letters.len() >= SHORT => {
            let middle = half(letters);
            let swapped = swapped(letters, middle - 1).filter(|_| letters.len() > middle);
            let swapped = swapped.map(|letters| forwards(&letters[..middle]));
            [backwards(&letters[middle..])].into_iter().chain(swapped).collect()
        }
        Opening::BySound => word.spoken.iter().map(|(form, code)| format!("{SOUND}{code} {form} ")).collect(),
        Opening::Roughly => codes(word).into_iter().map(|code| format!("{SOUND}{code} ")).collect(),
        Opening::ByTwoSlips if letters.len() >= LONG => two_slips(letters, depth),
        Opening::Backwards | Opening::ByTwoSlips => Vec::new(),
    }
}

/// Three parts of a long word, of which two slips leave one as it is; further, also with letters swapped at their borders.
fn two_slips(letters: &[char], depth: Depth) -> Vec<String> {
    let third = letters.len() / 3;
    let parts = |letters: &[char]| {
        let (first, rest) = letters.split_at(third);
        let (middle, last) = rest.split_at(3);
        let end = (last.len() >= LEAST_END).then(|| backwards(last));
        [forwards(first), format!("{MIDDLE}{} ", middle.iter().collect::<String>())].into_iter().chain(end)
    };
    let borders = if depth == Depth::Further { vec![third - 1, third + 2] } else { Vec::new() };
    let swapped = borders.into_iter().filter_map(|border| swapped(letters, border));
    [letters.to_vec()].into_iter().chain(swapped).flat_map(|letters| parts(&letters).collect::<Vec<_>>()).collect()
}

/// How many letters are read forwards.
fn half(letters: &[char]) -> usize {
    if letters.len() < SHORT { letters.len() } else { letters.len() / 2 }
}

/// The letters with one and the next in each other's place; `None` where that changes nothing.
fn swapped(letters: &[char], place: usize) -> Option<Vec<char>> {
    let mut swapped = letters.to_vec();
    swapped.swap(place, place + 1);
    (swapped != letters).then_some(swapped)
}

fn forwards(letters: &[char]) -> String {
    [FORWARDS].iter().chain(letters).collect()
}

fn backwards(letters: &[char]) -> String {
    [BACKWARDS].iter().chain(letters.iter().rev()).collect()
}
