//! Words whose letters do not say how they are spelled in Latin ones, since vowels are left out, and Hmong words whose last
//! letter is a tone (Vaj for Vang): the program's own table of short forms has the usual spellings of the commonest.

use crate::fold;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../../data/short-forms.csv");

/// A row of the table.
#[derive(Clone, Copy)]
struct Row {
    language: &'static str,
    name: &'static str,
    forms: &'static str,
}

impl Row {
    /// The short forms, folded.
    fn forms(self) -> impl Iterator<Item = String> {
        self.forms.split(';').map(fold::fold)
    }
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().skip(1).filter_map(|line| {
        let (language, row) = line.split_once(',')?;
        let (name, forms) = row.split_once(',')?;
        Some(Row { language, name, forms })
    })
}

/// The language of the rows that also have spellings in the Romanized Popular Alphabet.
const HMONG: &str = "Hmong";

/// What that alphabet writes before a tone, and the tones.
const VOWELS: &str = "aeiouw";
const TONES: &str = "bdgjmsv";

/// How many words of a name may be spelled in two ways: every mixture of them is a form.
const MOST_MIXED: usize = 3;

/// Usual spellings by the spelling with a tone. One that is also another language's name stays as it is.
static WITHOUT_TONES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let elsewhere = rows().filter(|row| row.language != HMONG);
    let elsewhere: BTreeSet<String> =
        elsewhere.flat_map(|row| row.forms().chain([fold::fold(row.name)]).collect::<Vec<_>>()).collect();
    let mut usual = BTreeMap::new();
    for row in rows().filter(|row| row.language == HMONG) {
        for form in row.forms().filter(|form| ends_in_tone(form) && !elsewhere.contains(form)) {
            usual.entry(form).or_insert_with(|| fold::fold(row.name));
        }
    }
    usual
});

/// What Arabic writes together with the next word.
const ARTICLE: &str = "ال";

/// Spellings in Latin letters by the folded word, the commonest first.
static SPELLINGS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut spellings: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows() {
        spellings.entry(fold::fold(row.name)).or_default().extend(row.forms().filter(|form| form.is_ascii()));
    }
    spellings
});

/// A usual spelling of a word: the first, the second and so on, the last where there are fewer.
pub fn spelled(word: &str, habit: usize) -> Option<String> {
    let spellings = SPELLINGS.get(&fold::fold(word))?;
    spellings.get(habit.min(spellings.len().checked_sub(1)?)).cloned()
}

/// A name in plain letters with the usual spellings in the place of Hmong ones that end in a tone: every mixture, since
/// people write one part of a name in this way and one in that.
pub fn without_tones(name: &str) -> Vec<String> {
    let words = fold::words(name);
    let usual: Vec<Option<&String>> = words.iter().map(|word| WITHOUT_TONES.get(word)).collect();
    let places: Vec<usize> = (0..words.len()).filter(|place| usual[*place].is_some()).take(MOST_MIXED).collect();
    let mixed = |mixture: usize| {
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        for (_, place) in places.iter().enumerate().filter(|(bit, _)| mixture >> bit & 1 == 1) {
            words[*place] = usual[*place].map_or(words[*place], String::as_str);
        }
        words.join(" ")
    };
    (1..1 << places.len()).rev().map(mixed).collect()
}

/// Whether a folded word is a Hmong one that ends in a tone and has a usual spelling.
pub fn has_tone(word: &str) -> bool {
    ends_in_tone(word) && WITHOUT_TONES.contains_key(word)
}

fn ends_in_tone(word: &str) -> bool {
    let mut letters = word.chars().rev();
    matches!((letters.next(), letters.next()), (Some(tone), Some(vowel)) if TONES.contains(tone) && VOWELS.contains(vowel))
}

/// The name with each word of which a usual spelling is known replaced by it.
pub fn in_place(name: &str, habit: usize) -> String {
    name.split(' ').map(|word| word_in_place(word, habit)).collect::<Vec<_>>().join(" ")
}

/// A word in other letters by its usual spelling, else as it stands; an Arabic article apart.
fn word_in_place(word: &str, habit: usize) -> String {
    if fold::fold(word).is_ascii() {
        return word.to_owned();
    }
    let bare = word.strip_prefix(ARTICLE).filter(|bare| bare.chars().count() > 1);
    match (spelled(word, habit), bare) {
        (Some(spelled), _) => spelled,
        (None, Some(bare)) => format!("al {}", spelled(bare, habit).unwrap_or_else(|| bare.to_owned())),
        (None, None) => word.to_owned(),
    }
}
