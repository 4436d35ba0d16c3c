//! A written name taken apart as its bearer would: given name, surname, what belongs together, what is only added.

use crate::letters::parts;

/// The "y" and "e" between two surnames are not among them: nobody writes these together with what follows.
const PARTICLES: [&str; 25] = [
    "de", "la", "las", "los", "del", "dela", "delos", "da", "do", "dos", "das", "di", "van", "der", "den", "von",
    "bin", "abu", "al", "el", "st", "san", "mc", "le", "du",
];

const SUFFIXES: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];

/// Words that belong together, particles with what they stand before, as they are written.
pub fn units(name: &str) -> Vec<String> {
    let mut made: Vec<String> = Vec::new();
    let mut is_open = false;
    for word in name.split_whitespace().filter(|word| !parts(word).is_empty()) {
        match made.last_mut() {
            Some(last) if is_open => *last = format!("{last} {word}"),
            _ => made.push(word.to_owned()),
        }
        is_open = is_particle(word) && (made.len() > 1 || word.chars().all(char::is_lowercase));
    }
    made
}

fn is_particle(word: &str) -> bool {
    matches!(parts(word).as_slice(), [part] if PARTICLES.contains(&part.as_str()))
}

pub fn is_suffix(word: &str) -> bool {
    matches!(parts(word).as_slice(), [part] if SUFFIXES.contains(&part.as_str()))
}

fn is_initial(word: &str) -> bool {
    parts(word).concat().chars().count() == 1
}

/// The units that are names: no suffixes, no initials.
pub fn names(name: &str) -> Vec<String> {
    units(name).into_iter().filter(|unit| !is_suffix(unit) && !is_initial(unit)).collect()
}

/// The first and the last of the names, where there are two.
pub fn first_and_last(name: &str) -> Option<(String, String)> {
    let mut names = names(name);
    let last = names.pop()?;
    Some((names.into_iter().next()?, last))
}

/// The last word of a unit, without particles and without what stands before a hyphen, in plain letters.
pub fn main_word(unit: &str) -> String {
    parts(unit).pop().unwrap_or_default()
}
