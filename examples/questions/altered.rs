//! Questions with something wrong in them: slips of the finger, short forms, words written as they sound.

use crate::ask::{Asked, Lore, asked};
use crate::dice::Dice;
use crate::letters::{Alphabet, alphabet, parts};
use crate::naming::{first_and_last, is_suffix, main_word};
use crate::slips::{slipped, slips};

pub const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

/// The first name and the main word of the surname, both in plain Latin letters.
fn pair(name: &str) -> Option<(String, String)> {
    let (first, last) = first_and_last(name)?;
    let (first, last) = (parts(&first).into_iter().next()?, main_word(&last));
    (alphabet(&first) == Alphabet::Latin && first != last).then_some((first, last))
}

fn is_long(word: &str, letters: usize) -> bool {
    word.chars().count() >= letters
}

pub fn slip_alone(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (_, last) = pair(name)?;
    is_long(&last, 4).then_some(())?;
    let (last, how) = slipped(&last, LATIN, dice);
    asked(last, how)
}

/// One slip in the surname, beside the first name or in the whole name.
pub fn slip(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (first, last) = pair(name)?;
    is_long(&last, 4).then_some(())?;
    let (wrong, how) = slipped(&last, LATIN, dice);
    asked(put(name, (&first, &last), (&first, &wrong), dice), how)
}

/// First name and surname in either order, or the whole name with both put in the place of the right ones.
fn put(name: &str, right: (&str, &str), wrong: (&str, &str), dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!("{} {}", wrong.1, wrong.0),
        1 => {
            let mut all: Vec<String> = parts(name).into_iter().filter(|part| !is_suffix(part)).collect();
            let (first, last) =
                (all.iter().position(|part| part == right.0), all.iter().rposition(|part| part == right.1));
            first.into_iter().for_each(|place| wrong.0.clone_into(&mut all[place]));
            last.into_iter().for_each(|place| wrong.1.clone_into(&mut all[place]));
            all.join(" ")
        }
        _ => format!("{} {}", wrong.0, wrong.1),
    }
}

/// Two slips in a long surname, alone or with the first name.
pub fn two_slips(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (first, last) = pair(name)?;
    is_long(&last, 8).then_some(())?;
    let (once, one) = slipped(&last, LATIN, dice);
    let (wrong, other) = slipped(&once, LATIN, dice);
    (slips(&wrong, &last, 3) == Some(2)).then_some(())?;
    let query = if dice.one_in(2) { wrong } else { put(name, (&first, &last), (&first, &wrong), dice) };
    asked(query, format!("{one}, {other}"))
}

pub fn slips_both(name: &str, _: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (first, last) = pair(name)?;
    (is_long(&first, 4) && is_long(&last, 4)).then_some(())?;
    let ((wrong_first, one), (wrong_last, other)) = (slipped(&first, LATIN, dice), slipped(&last, LATIN, dice));
    asked(put(name, (&first, &last), (&wrong_first, &wrong_last), dice), format!("{one}, {other}"))
}

/// A short form for a full name or the other way round, with the surname or with the rest of the name.
pub fn short(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (_, last) = pair(name)?;
    let mut all: Vec<String> = parts(name).into_iter().filter(|part| !is_suffix(part)).collect();
    let place = all.iter().position(|part| *part != last && !lore.shorts.of(part).is_empty())?;
    let full = std::mem::take(&mut all[place]);
    let short = dice.any(&lore.shorts.of(&full));
    short.clone_into(&mut all[place]);
    let query = if dice.one_in(2) { format!("{short} {last}") } else { all.join(" ") };
    asked(query, format!("{full} {short}"))
}

/// A word or two written as they sound, in first name and surname or in the whole name.
pub fn sound(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let (first, last) = pair(name)?;
    let all: Vec<String> = parts(name).into_iter().filter(|part| !is_suffix(part)).collect();
    let tongues: Vec<String> = lore.sounds.tongues(&all).into_iter().map(str::to_owned).collect();
    let words = if dice.one_in(2) { all } else { vec![first, last] };
    as_heard(words, &tongues, lore, dice)
}

/// One rule applied to one of the words, the one that had the fewest turns; at times a second one.
pub fn as_heard(mut words: Vec<String>, tongues: &[String], lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let tongues: Vec<&str> = tongues.iter().map(String::as_str).collect();
    let (right, mut labels) = (words.clone(), Vec::new());
    for _ in 0..if dice.one_in(5) { 2 } else { 1 } {
        let long = words.iter().enumerate().filter(|(_, word)| is_long(word, 3));
        let heard = long.flat_map(|(place, word)| {
            let made = lore.sounds.heard(word, &tongues).into_iter();
            let wrong = made.filter(|(made, _)| *made != right[place]);
            wrong.map(move |(made, rule)| (place, made, rule.label.clone())).collect::<Vec<_>>()
        });
        let turns = |label: &String| lore.turns.get(label).copied().unwrap_or(0);
        let Some((place, made, label)) = heard.min_by_key(|(_, _, label)| turns(label)) else { break };
        *lore.turns.entry(label.clone()).or_default() += 1;
        words[place] = made;
        labels.push(label);
    }
    (!labels.is_empty()).then_some(())?;
    asked(words.join(" "), labels.join(", "))
}
