//! Numbers that are one slip away from one that does not exist: offered when asked for, never as a result (docs/format.md,
//! "Numbers like this one").

use super::pages::{Counted, Depth};
use super::people::{Matched, Row, row};
use super::published::{Published, SiteError};
use crate::config::NumberPattern;
use crate::index::number;
use crate::time::Day;

/// Pages that looking for such numbers may read.
const MOST_PAGES: usize = 40;

/// The certifications whose numbers are like this one, in the order of their slips; says whether all were looked up.
pub fn like(site: &mut Published<'_>, typed: &str, today: Day) -> Result<(Vec<Row>, bool), SiteError> {
    let alike = alike(typed, &site.number);
    let mut pages = Counted::new(site, MOST_PAGES);
    let mut rows = Vec::new();
    for number in alike {
        if rows.len() == Depth::Whole.people() || pages.is_spent {
            return Ok((rows, false));
        }
        let unreadable = || SiteError::Value { key: number.clone() };
        if let Some(value) = pages.get(number::TREE, &number)? {
            let record = number::record(&number, &value).ok_or_else(unreadable)?;
            let found = row(&number, record.name.clone(), &record.facts(), today);
            rows.push(Row { matched: Matched::OneDigitAway, ..found });
        }
    }
    Ok((rows, !pages.is_spent))
}

/// The numbers of the pattern that one slip makes of another: neighbours swapped, a digit wrong, one more, one less.
fn alike(typed: &str, pattern: &NumberPattern) -> Vec<String> {
    let digits: Vec<char> = typed.strip_prefix(&pattern.prefix).unwrap_or(typed).chars().collect();
    let all = swapped(&digits).chain(wrong(&digits)).chain(longer(&digits)).chain(shorter(&digits));
    let mut alike: Vec<String> = Vec::new();
    for digits in all {
        let fits = (pattern.digits_at_least..=pattern.digits_at_most).contains(&digits.len());
        let number = pattern.prefix.chars().chain(digits).collect();
        if fits && number != typed && !alike.contains(&number) {
            alike.push(number);
        }
    }
    alike
}

fn swapped(digits: &[char]) -> impl Iterator<Item = Vec<char>> {
    (1..digits.len()).map(|place| {
        let mut swapped = digits.to_vec();
        swapped.swap(place - 1, place);
        swapped
    })
}

fn wrong(digits: &[char]) -> impl Iterator<Item = Vec<char>> {
    (0..digits.len()).rev().flat_map(move |place| {
        ('0'..='9').map(move |digit| {
            let mut wrong = digits.to_vec();
            wrong[place] = digit;
            wrong
        })
    })
}

fn longer(digits: &[char]) -> impl Iterator<Item = Vec<char>> {
    (0..=digits.len()).rev().flat_map(move |place| {
        ('0'..='9').map(move |digit| {
            let mut longer = digits.to_vec();
            longer.insert(place, digit);
            longer
        })
    })
}

fn shorter(digits: &[char]) -> impl Iterator<Item = Vec<char>> {
    (0..digits.len()).rev().map(|place| {
        let mut shorter = digits.to_vec();
        shorter.remove(place);
        shorter
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_alike_by_one_slip_swapped_ones_first() {
        let pattern = NumberPattern { prefix: "AB".into(), digits_at_least: 2, digits_at_most: 3 };
        let alike = alike("AB112", &pattern);
        assert_eq!(alike[..4], ["AB121", "AB110", "AB111", "AB113"]);
        assert_eq!(alike[alike.len() - 2..], ["AB11", "AB12"]);
        assert_eq!(alike.len(), 1 + 27 + 2);
        assert!(!alike.contains(&"AB112".to_owned()));
    }
}
