//! When certifications changed last, where nothing of that change is to be seen any more. No record tells these times, since
//! an investigation that is over leaves no trace; the ledger asks for one only where a published status differs.

/// Times as the export states them (a day, or a moment in UTC), by number.
#[derive(Clone, Debug, Default)]
pub struct PastChanges(Vec<(Box<str>, Box<str>)>);

impl PastChanges {
    pub(super) fn note(&mut self, number: &str, time: &str) {
        self.0.push((number.into(), time.into()));
    }

    /// Puts them in the order of their numbers; to be called before the first `of`.
    pub(super) fn sort(&mut self) {
        self.0.sort_unstable();
        self.0.dedup();
    }

    /// The time of a number; none where rows that repeat each other state several.
    pub fn of(&self, number: &str) -> Option<&str> {
        let first = self.0.partition_point(|(known, _)| &**known < number);
        let mut own = self.0[first..].iter().take_while(|(known, _)| &**known == number);
        own.next().filter(|_| own.next().is_none()).map(|(_, time)| &**time)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_the_one_time_that_is_stated_for_it() {
        let mut times = PastChanges::default();
        let stated = [("AB2", "2026-01-02"), ("AB10", "2026-01-03"), ("AB2", "2026-01-02"), ("AB3", "x"), ("AB3", "y")];
        stated.into_iter().for_each(|(number, time)| times.note(number, time));
        times.sort();
        let found = ["AB10", "AB2", "AB3", "AB4"].map(|number| times.of(number));
        assert_eq!(found, [Some("2026-01-03"), Some("2026-01-02"), None, None]);
    }
}
