//! Questions by number: as people type them, and numbers that nobody has.

use crate::dice::Dice;
use crate::table::Table;

/// A number in one of the ways that people type it.
pub fn typed(number: &str, dice: &mut Dice) -> String {
    let digits = number.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let prefix = &number[..number.len() - digits.len()];
    let small = prefix.to_lowercase();
    let middle = digits.len() / 2;
    match dice.below(10) {
        0 => number.to_owned(),
        1 => number.to_lowercase(),
        2 => digits.to_owned(),
        3 => format!("#{number}"),
        4 => format!("#{digits}"),
        5 => format!("{prefix}-{digits}"),
        6 => format!("{small} {digits}"),
        7 => format!("{prefix} # {digits}"),
        8 => format!("{small}-{}-{}", &digits[..middle], &digits[middle..]),
        _ => format!("{} {}", &digits[..middle], &digits[middle..]),
    }
}

/// A number that nobody has, close to one that somebody has: a digit wrong, missing, extra or two of them swapped; or any
/// other number of as many digits.
pub fn unknown(table: &Table, dice: &mut Dice) -> String {
    loop {
        let near = table.number(dice.below(table.people() as u64) as usize);
        let start = near.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0);
        let mut digits: Vec<char> = near[start..].chars().collect();
        let place = dice.below(digits.len() as u64) as usize;
        let digit = char::from(b'0' + dice.below(10) as u8);
        match dice.below(5) {
            0 => digits[place] = digit,
            1 => drop(digits.remove(place)),
            2 => digits.insert(place, digit),
            3 if place + 1 < digits.len() => digits.swap(place, place + 1),
            _ => digits.iter_mut().skip(1).for_each(|digit| *digit = char::from(b'0' + dice.below(10) as u8)),
        }
        let made = format!("{}{}", &near[..start], digits.iter().collect::<String>());
        if !table.has_number(&made) && (3..=9).contains(&digits.len()) {
            return made;
        }
    }
}
