//! Words whose letters do not say how they are spelled in Latin ones, since vowels are left out: the program's own table of
//! short forms has the usual spellings of the commonest.

use crate::fold;
use std::collections::BTreeMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../../data/short-forms.csv");

/// What Arabic writes together with the next word.
const ARTICLE: &str = "ال";

/// Spellings in Latin letters by the folded word, the commonest first.
static SPELLINGS: LazyLock<BTreeMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut spellings: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in TABLE.lines().skip(1) {
        let Some((_, row)) = row.split_once(',') else { continue };
        let Some((name, forms)) = row.split_once(',') else { continue };
        let forms = forms.split(';').map(fold::fold).filter(|form| form.is_ascii());
        spellings.entry(fold::fold(name)).or_default().extend(forms);
    }
    spellings
});

/// A usual spelling of a word: the first, the second and so on, the last where there are fewer.
pub fn spelled(word: &str, habit: usize) -> Option<String> {
    let spellings = SPELLINGS.get(&fold::fold(word))?;
    spellings.get(habit.min(spellings.len().checked_sub(1)?)).cloned()
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
