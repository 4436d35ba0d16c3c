//! Rows in the order of their numbers. Records are large and lie anywhere in memory, so what is compared is a few bytes
//! of each number, side by side, and each row is moved once.

use super::record::Record;
use std::collections::BTreeSet;

/// A record and the physical line on which its row starts.
pub struct Placed {
    pub record: Record,
    pub line: u64,
}

/// The records of whole rows, with the physical line on which each row starts.
#[derive(Default)]
pub struct Kept {
    pub records: Vec<Record>,
    pub lines: Vec<u64>,
}

impl Kept {
    /// Rows come in the order of their lines.
    pub fn push(&mut self, record: Record, line: u64) {
        self.records.push(record);
        self.lines.push(line);
    }

    /// Sorts by number and then by line. Gives the numbers that come more than once.
    pub fn sort(&mut self) -> BTreeSet<String> {
        let numbers = &self.records;
        let shared = shared_prefix(numbers);
        let mut order: Vec<(u64, usize)> =
            numbers.iter().enumerate().map(|(at, record)| (first_bytes(&record.number, shared), at)).collect();
        let compare = |one: &(u64, usize), other: &(u64, usize)| {
            let by_number = || numbers[one.1].number.cmp(&numbers[other.1].number);
            one.0.cmp(&other.0).then_with(by_number).then(one.1.cmp(&other.1))
        };
        order.sort_unstable_by(compare);
        let again = order.windows(2).filter(|two| two[0].0 == two[1].0);
        let again = again.map(|two| (&numbers[two[0].1].number, &numbers[two[1].1].number));
        let again = again.filter(|(one, other)| one == other).map(|(number, _)| number.clone()).collect();
        self.arrange(&order.into_iter().map(|(_, at)| at).collect::<Vec<_>>());
        again
    }

    /// Takes out the rows whose numbers are among these, in order.
    pub fn take(&mut self, numbers: &BTreeSet<String>) -> Vec<Placed> {
        let mut lines = std::mem::take(&mut self.lines).into_iter();
        let mut taken_lines = Vec::new();
        let is_wanted = |record: &mut Record| {
            let is_wanted = numbers.contains(&record.number);
            let lines_of_its_kind = if is_wanted { &mut taken_lines } else { &mut self.lines };
            lines_of_its_kind.extend(lines.next());
            is_wanted
        };
        let taken: Vec<Record> = self.records.extract_if(.., is_wanted).collect();
        taken.into_iter().zip(taken_lines).map(|(record, line)| Placed { record, line }).collect()
    }

    /// Puts the row `order[place]` into each place, the first place first: then the next rows to be moved are known
    /// early, and the machine fetches several at a time.
    fn arrange(&mut self, order: &[usize]) {
        let mut row_at: Vec<usize> = (0..order.len()).collect();
        let mut place_of = row_at.clone();
        for (place, row) in order.iter().enumerate() {
            let from = place_of[*row];
            self.records.swap(place, from);
            self.lines.swap(place, from);
            let moved = row_at[place];
            row_at[from] = moved;
            place_of[moved] = from;
        }
    }
}

/// How many bytes all numbers begin with alike: their prefix in letters, mostly.
fn shared_prefix(records: &[Record]) -> usize {
    let Some(first) = records.first().map(|record| record.number.as_bytes()) else { return 0 };
    records.iter().fold(first.len(), |shared, record| {
        let pairs = first[..shared].iter().zip(record.number.as_bytes());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_in_the_order_of_their_bytes_and_lines() {
        let numbers = ["AB9", "AB10", "AB1", "AB1234567899", "AB1234567890", "AB10", "AB1", "AB12345678", "AB100"];
        let mut kept = Kept::default();
        for (line, number) in (0..).zip(numbers) {
            kept.push(Record { number: number.to_owned(), ..Record::default() }, line);
        }
        let mut expected: Vec<(&str, u64)> = numbers.into_iter().zip(0..).collect();
        expected.sort_unstable();
        assert_eq!(kept.sort(), BTreeSet::from(["AB1".to_owned(), "AB10".to_owned()]));
        let shown = |kept: &Kept| -> Vec<(String, u64)> {
            kept.records.iter().map(|record| record.number.clone()).zip(kept.lines.iter().copied()).collect()
        };
        let owned = |rows: &[(&str, u64)]| -> Vec<(String, u64)> {
            rows.iter().map(|(number, line)| ((*number).to_owned(), *line)).collect()
        };
        assert_eq!(shown(&kept), owned(&expected));
        let taken = kept.take(&BTreeSet::from(["AB1".to_owned(), "AB9".to_owned()]));
        assert_eq!(taken.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 6, 0]);
        expected.retain(|(number, _)| !["AB1", "AB9"].contains(number));
        assert_eq!(shown(&kept), owned(&expected));
        assert!(Kept::default().sort().is_empty());
    }
}
