//! Rows in the order of their numbers. Records are large and lie anywhere in memory, so what is compared is a few bytes
//! of each number, side by side, and each row is moved once.

use super::record::Record;
use std::cmp::Ordering;

/// A record and the physical line on which its row starts.
pub struct Placed {
    pub record: Record,
    pub line: u64,
}

/// Sorts rows, which come in the order of their lines, by number and then by line.
pub fn by_number(rows: &mut [Placed]) {
    let compare = |one: &Placed, other: &Placed| one.record.number.cmp(&other.record.number);
    if rows.is_sorted_by(|one, other| compare(one, other) != Ordering::Greater) {
        return;
    }
    let shared = shared_prefix(rows);
    let mut order: Vec<(u64, usize)> =
        rows.iter().enumerate().map(|(at, row)| (first_bytes(&row.record.number, shared), at)).collect();
    order.sort_unstable_by(|(key, at), (other_key, other_at)| {
        let by_rest = || compare(&rows[*at], &rows[*other_at]).then(at.cmp(other_at));
        key.cmp(other_key).then_with(by_rest)
    });
    arrange(rows, &mut order.into_iter().map(|(_, at)| at).collect::<Vec<_>>());
}

/// How many bytes all numbers begin with alike: their prefix in letters, mostly.
fn shared_prefix(rows: &[Placed]) -> usize {
    let Some(first) = rows.first().map(|row| row.record.number.as_bytes()) else { return 0 };
    rows.iter().fold(first.len(), |shared, row| {
        let pairs = first[..shared].iter().zip(row.record.number.as_bytes());
        pairs.take_while(|(one, other)| one == other).count()
    })
}

/// Eight bytes of a number as one that compares as they do; what is missing is less than any byte of a number.
fn first_bytes(number: &str, shared: usize) -> u64 {
    let mut bytes = [0; 8];
    let rest = number.as_bytes().get(shared..).unwrap_or_default();
    let count = rest.len().min(bytes.len());
    bytes[..count].copy_from_slice(&rest[..count]);
    u64::from_be_bytes(bytes)
}

/// Puts the row `order[place]` into each place, following each row that must make room; `order` ends as 0, 1, 2, ….
fn arrange(rows: &mut [Placed], order: &mut [usize]) {
    for start in 0..order.len() {
        let mut place = start;
        while order[place] != start {
            let next = order[place];
            rows.swap(place, next);
            order[place] = place;
            place = next;
        }
        order[place] = place;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_the_order_of_their_bytes_and_lines() {
        let numbers = ["AB9", "AB10", "AB1", "AB1234567899", "AB1234567890", "AB10", "AB1", "AB12345678", "AB100"];
        let placed = |(line, number): (usize, &&str)| Placed {
            record: Record { number: (*number).to_owned(), ..Record::default() },
            line: line as u64,
        };
        let mut rows: Vec<Placed> = numbers.iter().enumerate().map(placed).collect();
        let mut expected: Vec<(&str, u64)> = numbers.into_iter().zip(0..).collect();
        expected.sort_unstable();
        by_number(&mut rows);
        assert_eq!(rows.iter().map(|row| (row.record.number.as_str(), row.line)).collect::<Vec<_>>(), expected);
        by_number(&mut []);
    }
}
