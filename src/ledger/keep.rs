//! What the ledger of a new publication holds: its own changes, and those of earlier ones for as long as the settings
//! keep them.

use super::change::Change;
use super::difference::Differing;
use crate::time::{Day, Zone};
use std::collections::BTreeMap;

impl Differing<'_> {
    /// The whole ledger, in the order of its keys. Entries are kept for so many days, counted from the day of their
    /// publication in the zone, and only as long as the number itself is; what was told of a number's former holder goes.
    pub fn ledger(&self, earlier: Vec<Change>, (days, zone): (u32, &Zone)) -> Vec<Change> {
        let today = self.published.day_in(zone);
        let anew = self.anew();
        let is_kept = |change: &Change| {
            is_recent(change.published.day_in(zone), today, days)
                && self.has(&change.number)
                && !anew.contains(change.number.as_str())
        };
        let kept: Vec<Change> = earlier.into_iter().filter(is_kept).collect();
        let new = if days == 0 { Vec::new() } else { self.changes(&kept) };
        let mut ledger: BTreeMap<String, Change> = kept.into_iter().map(|change| (change.key(), change)).collect();
        for change in new {
            // Published twice in one second: the two changes are one.
            let from = ledger.remove(&change.key()).map_or(change.from, |before| before.from);
            if from != Some(change.to) {
                ledger.insert(change.key(), Change { from, ..change });
            }
        }
        ledger.into_values().collect()
    }
}

fn is_recent(day: Day, today: Day, days: u32) -> bool {
    days > 0 && day.plus_days(i64::from(days)).is_none_or(|end| today < end)
}
