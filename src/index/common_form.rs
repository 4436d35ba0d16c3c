//! The `forms` tree: the short forms behind which most people would be missed, in one page that travels with the head
//! (docs/format.md, "Common forms").
//!
//! Who types Rick Davis finds Rick Davis, and may have meant Richard. Where many people have both words that happens
//! often, so these pairs are known to every reader without a request.

use super::short_form::ShortForms;
use super::spelling::Spelling;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The tree's name in the head.
pub const TREE: &str = "forms";

/// Pairs of words: 0.7 KB, which each first visit pays. Hardly anybody is hidden behind a pair that comes later.
const PAIRS: usize = 80;

/// Keys and values of the tree, in order: of each of the pairs of which most people have both, one word and, behind spaces,
/// those that mean it.
pub fn entries(short_forms: &ShortForms, spelling: &Spelling) -> BTreeMap<String, String> {
    let pairs =
        short_forms.each().flat_map(|(form, meant)| meant.directly.iter().map(move |meant| (form, meant.as_str())));
    let pairs = pairs.filter(|(form, meant)| form < meant && !meant.contains(' '));
    let chance = |form: &str, meant: &str| u64::from(spelling.count(form)) * u64::from(spelling.count(meant));
    let mut pairs: Vec<_> = pairs.map(|(form, meant)| (Reverse(chance(form, meant)), form, meant)).collect();
    pairs.retain(|(Reverse(chance), ..)| *chance > 0);
    pairs.sort_unstable();
    let mut entries: BTreeMap<String, String> = BTreeMap::new();
    for (_, one, other) in pairs.into_iter().take(PAIRS) {
        let meant = entries.entry(one.to_owned()).or_default();
        let space = if meant.is_empty() { "" } else { " " };
        meant.push_str(space);
        meant.push_str(other);
    }
    entries
}

/// The words that an entry says a word means.
pub fn meant<'e>(word: &str, key: &'e str, value: &'e str) -> Vec<&'e str> {
    if word == key {
        return value.split(' ').collect();
    }
    value.split(' ').filter(|meant| *meant == word).map(|_| key).collect()
}
