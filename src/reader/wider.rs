//! The last steps of a look-up: words are opened for slips, short forms and sounds where nobody has what was typed, or one
//! long word for two, and the names that they may stand for are read (docs/format.md, "Wider" and "Two words").

use super::candidates::{Candidate, Opened, codes};
use super::combinations::{Joined, Known, OPENED, combined, together};
use super::pages::Depth;
use super::published::SiteError;
use super::query::{Query, Typed, is_short};
use super::typed::Search;
use crate::index::name;
use crate::index::spelling;
use crate::index::spelling::{BACKWARDS, FORWARDS, Facts, MIDDLE, SOUND};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// Candidates that a word keeps; further, where there are few words, more.
const KEPT: usize = 12;
const KEPT_FURTHER: usize = 40;
const FEW_WORDS: usize = 2;

/// Combinations whose names are read between two openings, and what they may cost before the last of them.
const TRIED: usize = 60;
const LIKELY_COST: u32 = 4;

/// Words with fewer letters are read whole forwards and not backwards; with so many they may be long ones with two slips.
const SHORT: usize = 4;
const LONG: usize = 6;

/// A word of so many letters may lack its first one; of fewer no one can tell.
const LEAST_BACKWARDS: usize = 3;

/// Fewer letters at the end tell too little.
const LEAST_END: usize = 2;

/// Letters that stand before an apostrophe in names: O'Brien, D'Angelo, N'Diaye.
const BEFORE_APOSTROPHES: [&str; 5] = ["d", "l", "m", "n", "o"];

/// Each of three parts of one word that was typed apart has at most so many letters.
const SYLLABLE: usize = 3;

/// One step of the widening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Opening {
    LookedUp,
    Backwards,
    Forwards,
    BySound,
    ByTwoSlips,
    Roughly,
}

/// People with a word whose names are all read, in so many leaves.
const FEW_PEOPLE: std::ops::RangeInclusive<u32> = 4..=40;
const MEETING_LEAVES: usize = 2;

/// How words are opened that were looked up, in order.
const LIKELY: &[Opening] = &[Opening::Backwards, Opening::Forwards, Opening::BySound];
const UNLIKELY: &[Opening] = &[Opening::ByTwoSlips, Opening::Roughly];

/// A query on its way through the tree of spellings.
struct Widening<'q, 's, 'a, 'w> {
    search: &'w mut Search<'s, 'a>,
    query: &'q Query,
    words: Vec<Opened>,
    joined: Vec<Joined>,
    /// Words beside those that few people have.
    met: BTreeSet<String>,
    known: Known,
    tried: BTreeSet<(Vec<String>, Vec<String>)>,
    /// Combinations of fewer words are not tried.
    least_words: usize,
}

/// Looks for people who have one long word as two: some write them together that others write apart.
pub fn part(search: &mut Search<'_, '_>, query: &Query) -> Result<(), SiteError> {
    let mut widening = Widening { least_words: 2, ..Widening::new(search, query) };
    widening.open(Opening::Backwards, 0)?;
    widening.open(Opening::Forwards, 0)?;
    widening.try_combinations(LIKELY_COST)?;
    Ok(())
}

/// Looks for names like the one typed; says whether that came to its end.
pub fn widen(search: &mut Search<'_, '_>, query: &Query) -> Result<bool, SiteError> {
    let mut widening = Widening::new(search, query);
    for place in 0..widening.words.len() {
        widening.open(Opening::LookedUp, place)?;
    }
    if widening.read_left_out()? {
        return Ok(false);
    }
    let (doubtful, certain) = widening.doubted();
    widening.share();
    widening.meet()?;
    widening.join(&doubtful)?;
    let mut goes_on = widening.try_combinations(LIKELY_COST)?;
    for opening in LIKELY {
        goes_on = goes_on && widening.step(&doubtful, *opening)?;
    }
    // Where there is a likely word for every doubtful one, the other words are the next to doubt.
    let mut steps = [(&doubtful, UNLIKELY), (&certain, LIKELY), (&certain, UNLIKELY)];
    if doubtful.iter().all(|place| widening.words[*place].is_likely_slip()) {
        steps.swap(0, 1);
    }
    for (places, openings) in steps {
        for opening in openings {
            goes_on = goes_on && widening.step(places, *opening)?;
        }
    }
    Ok(goes_on)
}

impl<'q, 's, 'a, 'w> Widening<'q, 's, 'a, 'w> {
    fn new(search: &'w mut Search<'s, 'a>, query: &'q Query) -> Widening<'q, 's, 'a, 'w> {
        Widening {
            search,
            query,
            words: query.words.iter().take(OPENED).map(Opened::new).collect(),
            joined: Vec::new(),
            met: BTreeSet::new(),
            known: Known::new(),
            tried: BTreeSet::new(),
            least_words: 1,
        }
    }
}

impl Widening<'_, '_, '_, '_> {
    /// The places of the words that may hold the slip, and of the others: words that nobody has; where there are none,
    /// the rarest word.
    fn doubted(&self) -> (Vec<usize>, Vec<usize>) {
        let all = 0..self.words.len();
        let rarest = all.clone().min_by_key(|place| self.words[*place].count());
        let is_unknown = |place: &usize| self.words[*place].count() == 0;
        all.partition(|place| is_unknown(place) || rarest == Some(*place))
    }

    /// Reads the names that begin with the second of two words where the first is short and nobody was found, which step 1
    /// left out; says whether they are an answer.
    fn read_left_out(&mut self) -> Result<bool, SiteError> {
        let query = self.query;
        let [one, other] = query.words.as_slice() else { return Ok(false) };
        let is_wanted = is_short(&one.word) && self.search.people.count() == 0 && self.words[1].count() > 0;
        if !is_wanted {
            return Ok(false);
        }
        let beginning = format!("{} {}", other.word, one.word);
        self.search.read_as_typed(&beginning, query)?;
        Ok(self.search.depth != Depth::Further && self.search.people.count() > 0 && query.is_beginning())
    }

    /// Opens words in one way and tries what they may mean now; says whether the look-up goes on.
    fn step(&mut self, places: &[usize], opening: Opening) -> Result<bool, SiteError> {
        for place in places {
            self.open(opening, *place)?;
        }
        self.share();
        self.try_combinations(if opening == Opening::Roughly { u32::MAX } else { LIKELY_COST })
    }

    /// Whether there are pages left, and people missing.
    fn may_go_on(&self) -> bool {
        let (people, depth) = (self.search.people.count(), self.search.depth);
        !self.search.pages.is_spent && (depth == Depth::Further || people < depth.people())
    }

    fn open(&mut self, opening: Opening, place: usize) -> Result<(), SiteError> {
        self.words[place].is_rough |= opening == Opening::Roughly;
        let depth = self.search.depth;
        let most = if opening == Opening::LookedUp { 1 } else { depth.leaves() };
        for range in ranges(opening, &self.words[place], depth) {
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

    /// Lets each word know the words that people have beside those that the others may stand for.
    fn share(&mut self) {
        let told: Vec<BTreeSet<String>> = self.words.iter().map(Opened::others).collect();
        for (place, word) in self.words.iter_mut().enumerate() {
            let others = told.iter().enumerate().filter(|(other, _)| *other != place);
            others.flat_map(|(_, others)| others).for_each(|other| word.note_other(other));
        }
    }

    /// Reads the names of a word that few people have, and lets the other words know those beside it.
    fn meet(&mut self) -> Result<(), SiteError> {
        let is_few = |word: &Opened| self.words.len() > 1 && FEW_PEOPLE.contains(&word.count());
        let few: Vec<usize> = (0..self.words.len()).filter(|place| is_few(&self.words[*place])).collect();
        for place in few {
            let beginning = format!("{} ", self.words[place].unit.word);
            let (mut met, mut leaves) = (BTreeSet::new(), 0);
            self.search.pages.walk(name::TREE, &beginning, &mut |page| {
                let keys = page.iter().filter_map(|leaf| name::words_of_key(&leaf.key));
                let beside = keys.filter_map(|key| key.strip_prefix(beginning.as_str()));
                met.extend(beside.flat_map(|words| words.split(' ').map(str::to_owned)));
                leaves += 1;
                if leaves == MEETING_LEAVES { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })?;
            let others = self.words.iter_mut().enumerate().filter(|(other, _)| *other != place);
            others.for_each(|(_, word)| met.iter().for_each(|met| word.note_other(met)));
            self.met.extend(met);
        }
        Ok(())
    }

    /// Looks up neighbours written together: where one of them is doubtful or too far behind to be opened, and initials
    /// with the word behind them.
    fn join(&mut self, doubtful: &[usize]) -> Result<(), SiteError> {
        let is_wanted = |pair: &[Typed]| {
            let open =
                |typed: &Typed| matches!(typed, Typed::Word(place) if doubtful.contains(place) || *place >= OPENED);
            matches!(pair, [Typed::Small(place), Typed::Word(_)] if BEFORE_APOSTROPHES.contains(&self.query.small[*place].as_str()))
                || pair.iter().any(open)
        };
        let is_syllable = |typed: &Typed| self.text(*typed).chars().count() <= SYLLABLE;
        let may_be_one = |run: &&[Typed]| run.len() == 2 || run.iter().all(is_syllable);
        let told = self.words.iter().flat_map(Opened::others).chain(self.met.iter().cloned());
        let told: BTreeSet<String> = told.collect();
        let runs = [2, 3].into_iter().flat_map(|many| self.query.order.windows(many));
        for run in runs.filter(may_be_one).collect::<Vec<_>>() {
            let word: String = run.iter().map(|typed| self.text(*typed)).collect();
            let count = match (told.contains(&word), is_wanted(run)) {
                (true, _) => 1,
                (false, true) => self.count(&word)?,
                (false, false) => 0,
            };
            self.joined.push(Joined { word, count, parts: run.to_vec() });
        }
        Ok(())
    }

    /// How many people have a word.
    fn count(&mut self, word: &str) -> Result<u32, SiteError> {
        let value = self.search.pages.get(spelling::TREE, &format!("{FORWARDS}{word}"))?;
        Ok(value.and_then(|value| Facts::read(&value)).map_or(0, |facts| facts.count))
    }

    fn text(&self, typed: Typed) -> &str {
        match typed {
            Typed::Word(place) => &self.query.words[place].word,
            Typed::Small(place) => &self.query.small[place],
        }
    }

    /// Reads the names of the likeliest combinations that were not tried yet; says whether the look-up goes on.
    fn try_combinations(&mut self, most_cost: u32) -> Result<bool, SiteError> {
        let further = self.search.depth == Depth::Further && self.words.len() <= FEW_WORDS;
        let kept = if further { KEPT_FURTHER } else { KEPT };
        let typed = self.query.words.len();
        let candidates: Vec<Vec<Candidate>> = self.words.iter().map(|word| word.candidates(typed, kept)).collect();
        let mut combinations = combined(self.query, &candidates);
        combinations.extend(together(self.query, &self.joined));
        combinations.sort();
        let mut left = TRIED;
        combinations.retain(|made| {
            made.words.len() >= self.least_words && made.cost <= most_cost && made.is_possible(&self.known)
        });
        for combination in &combinations {
            if left == 0 || !self.may_go_on() {
                break;
            }
            if self.tried.insert(combination.identity()) {
                left -= 1;
                let beginning = combination.beginning(&self.known);
                self.search.read(&beginning, &|name| combination.matched(self.query, name))?;
            }
        }
        Ok(self.may_go_on())
    }
}

/// The ranges of spellings that one opening of a word reads.
fn ranges(opening: Opening, word: &Opened, depth: Depth) -> Vec<String> {
    let letters = &word.letters;
    match opening {
        Opening::LookedUp => vec![format!("{FORWARDS}{}", word.unit.word)],
        Opening::Forwards => vec![forwards(&letters[..half(letters)])],
        Opening::Backwards if letters.len() >= SHORT => {
            let middle = half(letters);
            let swapped = swapped(letters, middle - 1).filter(|_| letters.len() > middle);
            let swapped = swapped.map(|letters| forwards(&letters[..middle]));
            [backwards(&letters[middle..])].into_iter().chain(swapped).collect()
        }
        Opening::Backwards if letters.len() == LEAST_BACKWARDS => vec![backwards(letters)],
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
