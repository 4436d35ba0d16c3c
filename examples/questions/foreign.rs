//! Questions about people registered in letters other than Latin ones, or in the Hmong spelling: as written, as commonly
//! romanised, and with a slip or a sound mixed up in them.

use crate::altered::as_heard;
use crate::ask::{Asked, Lore, asked, in_some_case};
use crate::dice::Dice;
use crate::letters::{Alphabet, alphabet, capitalised, parts};
use crate::naming::is_suffix;
use crate::slips::slipped;

/// The parts of a name in other letters; nothing for a name in Latin ones.
fn foreign_parts(name: &str, lore: &Lore) -> Option<Vec<String>> {
    let parts = lore.romans.parts(name);
    (alphabet(parts.first()?) != Alphabet::Latin && parts.len() > 1).then_some(parts)
}

/// In its own letters: whole, the other way round, or one part of it; a Chinese one with a space in it or not.
pub fn as_written(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let own = foreign_parts(name, lore)?;
    match dice.below(4) {
        0 => asked(own.join(" "), "parts"),
        1 => asked(own.iter().rev().cloned().collect::<Vec<_>>().join(" "), "the other way round"),
        2 if alphabet(name) != Alphabet::Han => asked(own[1].as_str(), "surname"),
        _ => asked(name, "whole"),
    }
}

/// One way to write each part in Latin letters; parts that are in them already stay, but for Hmong spellings.
fn in_latin(own: &[String], lore: &Lore, dice: &mut Dice) -> Option<Vec<String>> {
    let ways = own.iter().map(|part| {
        let texts = lore.romans.texts(part);
        let latin: Vec<&String> = texts.iter().skip(1).filter(|text| alphabet(text) == Alphabet::Latin).collect();
        match latin.len() as u64 {
            0 if alphabet(part) == Alphabet::Latin => Some(part.clone()),
            0 => None,
            count => {
                // The first ways are the commoner ones.
                let place = dice.below(count).min(dice.below(count));
                Some(latin[place as usize].clone())
            }
        }
    });
    ways.collect()
}

/// The syllables of a Chinese given name apart, with a space or a hyphen.
fn in_syllables(given: &str, lore: &Lore, dice: &mut Dice) -> Option<String> {
    let syllables: Option<Vec<String>> =
        given.chars().map(|letter| Some(capitalised(lore.romans.texts(&letter.to_string()).get(1)?))).collect();
    Some(syllables?.join(dice.any(&[" ", "-"])))
}

pub fn romanised(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let own: Vec<String> = lore.romans.parts(name).into_iter().filter(|part| !is_suffix(part)).collect();
    own.iter().any(|part| lore.romans.texts(part).len() > 1).then_some(())?;
    let mut latin: Vec<String> = in_latin(&own, lore, dice)?.iter().map(|word| capitalised(word)).collect();
    (latin.len() > 1).then_some(())?;
    if alphabet(name) == Alphabet::Han && dice.one_in(2) {
        latin[1] = in_syllables(&own[1], lore, dice)?;
    }
    if dice.one_in(2) {
        latin.reverse();
    }
    asked(in_some_case(latin.join(" "), dice), format!("{:?}", alphabet(name)))
}

/// A slip in a part of four letters or more of a name in other letters.
pub fn slip_as_written(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let mut own = foreign_parts(name, lore)?;
    let letters: String = parts(name).concat();
    let long: Vec<usize> = (0..own.len()).filter(|place| own[*place].chars().count() >= 4).collect();
    let place = *long.get(dice.below(long.len().max(1) as u64) as usize)?;
    let (wrong, how) = slipped(&own[place], &letters, dice);
    own[place] = wrong;
    asked(own.join(" "), how)
}

/// A name in other letters, romanised, and then written as it sounds.
pub fn sound_romanised(name: &str, lore: &mut Lore, dice: &mut Dice) -> Option<Asked> {
    let own = foreign_parts(name, lore)?;
    let tongue = match alphabet(name) {
        Alphabet::Armenian => "hy",
        Alphabet::Cyrillic => "ru",
        Alphabet::Arabic => "ar",
        _ => return None,
    };
    let words = in_latin(&own, lore, dice)?;
    as_heard(words, &[tongue.to_owned()], lore, dice)
}
