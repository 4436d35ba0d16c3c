//! The classes of questions: how a name becomes what somebody types who looks for it, and who then qualifies.

use crate::altered;
use crate::dice::Dice;
use crate::foreign;
use crate::letters::{is_apostrophe, joined, without_accents};
use crate::matching::Kind;
use crate::naming::{first_and_last, main_word, names, units};
use crate::romans::Romans;
use crate::shorts::Shorts;
use crate::sounds::Sounds;
use std::collections::{BTreeMap, BTreeSet};

/// What is known beside the table.
pub struct Lore {
    pub romans: Romans,
    pub shorts: Shorts,
    pub sounds: Sounds,
    /// All words of the table's names.
    pub words: BTreeSet<String>,
    /// How often each rule of sounds has been used, so that all of them have their turn.
    pub turns: BTreeMap<String, usize>,
}

/// A question and what was done to the name for it.
pub struct Asked {
    pub query: String,
    pub how: String,
}

pub type Maker = fn(&str, &mut Lore, &mut Dice) -> Option<Asked>;

/// The classes in which a name is asked for. Two more ask for numbers, `number` and `number-unknown`.
pub const CLASSES: [(&str, Maker, &[Kind]); 26] = [
    ("first-last", whole, &[Kind::Exact]),
    ("last-first", last_first, &[Kind::Exact]),
    ("any-order", any_order, &[Kind::Exact]),
    ("shuffled", shuffled, &[Kind::Exact]),
    ("left-out", left_out, &[Kind::Exact]),
    ("plain", plain, &[Kind::Exact]),
    ("apostrophe", apostrophe, &[Kind::Exact]),
    ("hyphen", hyphen, &[Kind::Exact]),
    ("joined", joined_up, &[Kind::Exact]),
    ("split", split, &[Kind::Exact]),
    ("prefix-2", |name, _, dice| prefix(name, 2, dice), PREFIX),
    ("prefix-3", |name, _, dice| prefix(name, 3, dice), PREFIX),
    ("prefix-4", |name, _, dice| prefix(name, 4, dice), PREFIX),
    ("prefix-alone", prefix_alone, PREFIX),
    ("one-word", one_word, &[Kind::Exact]),
    ("initials", initials, &[Kind::Exact, Kind::Initials]),
    ("as-written", foreign::as_written, &[Kind::Exact]),
    ("romanised", foreign::romanised, &[Kind::Exact]),
    ("slip-alone", altered::slip_alone, &[Kind::Exact, Kind::Prefix, Kind::Slips(1, 1)]),
    ("slip", altered::slip, &[Kind::Exact, Kind::Prefix, Kind::Slips(1, 1)]),
    ("two-slips", altered::two_slips, &[Kind::Exact, Kind::Prefix, Kind::Slips(2, 2)]),
    ("slips-both", altered::slips_both, &[Kind::Exact, Kind::Prefix, Kind::Slips(2, 1)]),
    ("slip-as-written", foreign::slip_as_written, &[Kind::Exact, Kind::Prefix, Kind::Slips(1, 1)]),
    ("short", altered::short, &[Kind::Exact, Kind::Prefix, Kind::Slips(2, 2), Kind::Short]),
    ("sound", altered::sound, SOUND),
    ("sound-romanised", foreign::sound_romanised, SOUND),
];

const PREFIX: &[Kind] = &[Kind::Exact, Kind::Prefix];
const SOUND: &[Kind] = &[Kind::Exact, Kind::Prefix, Kind::Slips(2, 2), Kind::Short, Kind::Sound];

pub fn asked(query: impl Into<String>, how: impl Into<String>) -> Option<Asked> {
    Some(Asked { query: query.into(), how: how.into() })
}

/// Many people type small letters only.
pub fn in_some_case(text: String, dice: &mut Dice) -> String {
    if dice.one_in(2) { text.to_lowercase() } else { text }
}

/// The full name, as it is written.
fn whole(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    first_and_last(name)?;
    asked(in_some_case(name.to_owned(), dice), "whole")
}

/// The surname first, with a comma or without.
fn last_first(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (_, last) = first_and_last(name)?;
    let others: Vec<String> = units(name).into_iter().filter(|unit| *unit != last).collect();
    let comma = if dice.one_in(2) { "," } else { "" };
    (!others.is_empty()).then_some(())?;
    asked(in_some_case(format!("{last}{comma} {}", others.join(" ")), dice), format!("last first{comma}"))
}

/// Three parts or more in another order; particles stay with their words.
fn any_order(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (before, mut order) = (units(name), units(name));
    shuffle(&mut order, dice);
    (order.len() > 2 && order != before).then_some(())?;
    asked(in_some_case(order.join(" "), dice), "units in another order")
}

/// Three words or more in another order, particles too.
fn shuffled(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut order = words.clone();
    shuffle(&mut order, dice);
    (words.len() > 2 && order != words && words.len() > units(name).len()).then_some(())?;
    asked(in_some_case(order.join(" "), dice), "words in another order")
}

pub fn shuffle<T>(list: &mut [T], dice: &mut Dice) {
    for end in (1..list.len()).rev() {
        list.swap(end, dice.below(end as u64 + 1) as usize);
    }
}

/// Two or more of three or more parts, at times the last one first; at times without the particles before a surname.
fn left_out(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let all = names(name);
    let mut kept: Vec<String> = all.iter().filter(|_| dice.below(3) > 0).cloned().collect();
    (kept.len() > 1 && kept.len() < all.len()).then_some(())?;
    if dice.one_in(4) {
        kept.reverse();
    }
    let last = kept.len() - 1;
    if dice.one_in(4) {
        kept[last] = kept[last].split(' ').next_back()?.to_owned();
    }
    asked(in_some_case(kept.join(" "), dice), "parts left out")
}

/// Accents, strokes and case dropped, or the accents of one word only.
fn plain(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let bare = without_accents(name);
    (bare != name).then_some(())?;
    match dice.below(4) {
        0 => asked(bare.to_uppercase(), "capitals"),
        1 => {
            let word = name.split(' ').find(|word| without_accents(word) != *word)?;
            asked(name.replacen(word, &without_accents(word), 1).to_lowercase(), "accents of one word")
        }
        _ => asked(in_some_case(bare, dice), "no accents"),
    }
}

/// Without the apostrophe, or with another sign or a space in its place.
fn apostrophe(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    name.contains(is_apostrophe).then_some(())?;
    let (sign, how) = match dice.below(5) {
        0 => ("'", "straight"),
        1 => ("’", "curved"),
        2 => (" ", "space"),
        _ => ("", "dropped"),
    };
    let query: String = name.replace(is_apostrophe, sign);
    (query != name).then_some(())?;
    asked(in_some_case(query.trim().to_owned(), dice), how)
}

fn hyphen(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    name.contains('-').then_some(())?;
    let (sign, how) = if dice.one_in(2) { (" ", "space") } else { ("", "dropped") };
    let unit = units(name).into_iter().find(|unit| unit.contains('-'))?.replace('-', sign);
    let query = match dice.below(3) {
        0 => unit,
        1 => format!("{unit} {}", names(name).into_iter().find(|other| !other.contains('-'))?),
        _ => name.replace('-', sign),
    };
    asked(in_some_case(query, dice), how)
}

/// Particles, or the last two names, run together.
fn joined_up(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let names = names(name);
    let first = names.first()?;
    let last = names.iter().skip(1).find(|unit| unit.contains(' ')).map(|unit| joined(unit));
    let together = match last {
        Some(together) => together,
        None if names.len() > 2 => joined(&names[names.len() - 2..].concat()),
        None => return None,
    };
    // An initial between the two keeps them apart.
    joined(name).contains(&together).then_some(())?;
    match dice.below(3) {
        0 => asked(together, "joined alone"),
        1 => asked(format!("{together} {first}"), "joined first"),
        _ => asked(format!("{first} {together}"), "joined last"),
    }
}

/// Beginnings of surnames behind which people leave a space; before the mark, only when what follows is a name itself.
const BEGINNINGS: [&str; 13] =
    ["delos", "delas", "dela", "del", "de", "mac", "abu", "van", "|", "vander", "vanden", "mc", "fitz"];

/// One word that begins with particles, in two or three.
fn split(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (first, last) = first_and_last(name)?;
    let word = joined(&last);
    (!last.contains([' ', '-'])).then_some(())?;
    let mark = BEGINNINGS.iter().position(|beginning| *beginning == "|")?;
    let parted = |beginning: &&&str| {
        let rest = word.strip_prefix(**beginning).filter(|rest| rest.len() > 2);
        let is_sure = BEGINNINGS[mark..].contains(*beginning);
        rest.is_some_and(|rest| is_sure || lore.words.contains(rest))
    };
    let beginning = BEGINNINGS.iter().rev().find(parted)?;
    let rest = &word[beginning.len()..];
    let beginning = match *beginning {
        "dela" | "delos" | "delas" if dice.one_in(2) => format!("de {}", &beginning[2..]),
        "vander" | "vanden" if dice.one_in(2) => format!("van {}", &beginning[3..]),
        other => other.to_owned(),
    };
    let last = format!("{beginning} {rest}");
    asked(if dice.one_in(3) { last } else { format!("{first} {last}").to_lowercase() }, "split")
}

/// The first name and a beginning of the surname, that of its main word or of all its words.
fn prefix(name: &str, letters: usize, dice: &mut Dice) -> Option<Asked> {
    let (first, last) = first_and_last(name)?;
    let beginning = begun(&last, letters, dice)?;
    let query = if dice.one_in(4) { format!("{beginning} {first}") } else { format!("{first} {beginning}") };
    asked(in_some_case(query, dice), format!("{letters} letters"))
}

fn begun(unit: &str, letters: usize, dice: &mut Dice) -> Option<String> {
    let word = if dice.one_in(2) { joined(unit) } else { main_word(unit) };
    let beginning: String = word.chars().take(letters).collect();
    (word.chars().count() > letters).then_some(beginning)
}

fn prefix_alone(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (_, last) = first_and_last(name)?;
    asked(begun(&last, 4, dice)?, "4 letters")
}

/// A name of one word.
fn one_word(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    (lore.romans.parts(name).len() == 1).then_some(())?;
    asked(in_some_case(name.to_owned(), dice), "one word")
}

/// First names as initials, in front or behind, with a dot or without.
fn initials(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let names = names(name);
    let (last, others) = names.split_last()?;
    let mut letters = others.iter().filter_map(|name| joined(name).chars().next()).collect::<Vec<_>>().into_iter();
    let (first, second) = (letters.next()?, letters.next());
    let query = match (dice.below(5), second) {
        (0, _) => format!("{last} {first}"),
        (1, _) => format!("{first}. {last}"),
        (2, Some(second)) => format!("{first} {second} {last}"),
        (3 | 4, Some(second)) => format!("{} {second} {last}", others[0]),
        _ => format!("{first} {last}"),
    };
    asked(in_some_case(query, dice), "initials")
}
