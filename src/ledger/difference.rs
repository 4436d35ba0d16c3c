//! What a new publication enters: the numbers whose public status is another one than in the publication before.

use super::change::Change;
use super::public::PublicStatus;
use crate::registry::{Action, PastChanges, Record, is_another_person};
use crate::time::Moment;
use std::collections::{BTreeMap, BTreeSet};

/// Two publications, as far as they differ.
pub struct Differing<'a> {
    /// What the earlier one says of every number where the two differ.
    pub then: Vec<&'a Record>,
    /// Numbers that only the new one has, as far as their rows are whole.
    pub new: &'a BTreeSet<String>,
    /// Everybody in the new one, sorted by number.
    pub now: &'a [Record],
    /// When certifications changed, where their records do not tell.
    pub past_changes: &'a PastChanges,
    /// The time of the new one.
    pub published: Moment,
}

impl Differing<'_> {
    /// The changes, in the order of their numbers. `known` are those that are kept of earlier publications.
    pub fn changes(&self, known: &[Change]) -> Vec<Change> {
        let last: BTreeMap<&str, PublicStatus> =
            known.iter().map(|change| (change.number.as_str(), change.to)).collect();
        let changed = self.then.iter().filter_map(|then| {
            let now = self.record(&then.number)?;
            if is_another_person(then, now) {
                return self.change(None, None, now);
            }
            let from = PublicStatus::of(then).or_else(|| last.get(now.number.as_str()).copied());
            self.change(Some(then), from, now)
        });
        let first = self.unknown().into_iter().filter_map(|now| self.change(None, None, now));
        let changes: BTreeMap<String, Change> =
            changed.chain(first).map(|change| (change.number.clone(), change)).collect();
        changes.into_values().collect()
    }

    /// Numbers that stand for nobody or for somebody else in the earlier publication: what was told of them before is not
    /// told of the person who has the number now.
    pub fn anew(&self) -> BTreeSet<&str> {
        let is_another = |then: &&&Record| self.record(&then.number).is_some_and(|now| is_another_person(then, now));
        let taken = self.then.iter().filter(is_another).map(|then| then.number.as_str());
        taken.chain(self.unknown().into_iter().map(|now| now.number.as_str())).collect()
    }

    /// Whether the new publication has this number.
    pub fn has(&self, number: &str) -> bool {
        self.record(number).is_some()
    }

    /// Those whom the earlier publication does not have.
    fn unknown(&self) -> Vec<&Record> {
        let then: BTreeSet<&str> = self.then.iter().map(|record| record.number.as_str()).collect();
        let whole = self.new.iter().filter_map(|number| self.record(number));
        // A row that could not be read is compared with nothing, and says that it was never whole.
        let held = self.now.iter().filter(|record| record.held.is_some_and(|held| held.confirmed.is_none()));
        whole.chain(held).filter(|record| !then.contains(record.number.as_str())).collect()
    }

    fn record(&self, number: &str) -> Option<&Record> {
        let place = self.now.binary_search_by(|record| record.number.as_str().cmp(number)).ok()?;
        Some(&self.now[place])
    }

    fn change(&self, then: Option<&Record>, from: Option<PublicStatus>, now: &Record) -> Option<Change> {
        let to = PublicStatus::of(now).filter(|to| from != Some(*to))?;
        let decided = self.decided(then, now).map(str::to_owned);
        Some(Change { number: now.number.clone(), published: self.published, from, to, decided })
    }

    /// When the new status was decided, where what the export states is about that: not about an investigation, and not
    /// what it stated already before the change.
    fn decided<'r>(&'r self, then: Option<&Record>, now: &'r Record) -> Option<&'r str> {
        let is_listed = now.unlisted.is_none() && now.held.is_none();
        if !is_listed || now.action == Some(Action::UnderInvestigation) {
            return None;
        }
        let stated = now.changed.as_deref().or_else(|| self.past_changes.of(&now.number));
        stated.filter(|stated| then.and_then(|then| then.changed.as_deref()) != Some(*stated))
    }
}
