//! What a receipt proves: the way down from the head's root to each answer, and whose word the head is.

use super::parts::{Answer, Receipt, ReceiptError};
use crate::hash::Hash;
use crate::index::number;
use crate::note::{Keys, VerifierKey};
use crate::registry::Record;
use crate::snapshot::{Head, Signer, Stated, signer};
use crate::tree::{Commitment, PageProof, Shown};
use std::collections::BTreeSet;

/// What a receipt proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    pub head: Head,
    pub signer: Signer,
    /// `None` of a number that was not there.
    pub answers: Vec<(String, Option<Record>)>,
}

impl Receipt {
    /// The receipt with the note of keys by which to judge it: a reader's own, where that is the newer one.
    #[must_use]
    pub fn judged_beside(mut self, known: &str, root: &VerifierKey) -> Receipt {
        self.keys = self.keys.map(|brought| Keys::newer(&brought, known, root).to_owned());
        self
    }

    /// Says what the receipt proves, to somebody who trusts this key, or none.
    pub fn check(&self, trusted: Option<&VerifierKey>) -> Result<Proven, ReceiptError> {
        let stated = Stated::read(self.head.as_bytes())?;
        let signer = signer(&stated, self.keys.as_deref(), trusted)?;
        let tree = stated.head.trees.get(number::TREE).ok_or(ReceiptError::Broken)?;
        let level = tree.levels.checked_sub(1).ok_or(ReceiptError::Broken)?;
        if !self.answers.is_sorted_by(|one, next| one.number < next.number) {
            return Err(ReceiptError::Broken);
        }
        let mut way = Way { rest: &self.pages };
        way.down(&tree.root, level, &self.answers)?;
        if !way.rest.is_empty() {
            return Err(ReceiptError::Broken);
        }
        let answers = self.answers.iter().map(Answer::record).collect::<Result<_, _>>()?;
        Ok(Proven { head: stated.head, signer, answers })
    }
}

impl Answer {
    fn record(&self) -> Result<(String, Option<Record>), ReceiptError> {
        let unreadable = || ReceiptError::Value(self.number.clone());
        let read = |value: &String| number::record(&self.number, value.as_bytes()).ok_or_else(unreadable);
        Ok((self.number.clone(), self.value.as_ref().map(read).transpose()?))
    }
}

/// The pages not passed yet.
struct Way<'a> {
    rest: &'a [PageProof],
}

impl Way<'_> {
    /// Follows answers, of which there is one or more, from the page of an id on; gives that page's count.
    fn down(&mut self, id: &Hash, level: u8, answers: &[Answer]) -> Result<usize, ReceiptError> {
        let (page, rest) = self.rest.split_first().ok_or(ReceiptError::Broken)?;
        self.rest = rest;
        if page.level != level || page.id() != Some(*id) {
            return Err(ReceiptError::Broken);
        }
        let mut used = BTreeSet::new();
        let mut left = answers;
        while let Some(first) = left.first() {
            let at = before(page, first)?;
            let here = left.partition_point(|answer| before(page, answer).is_ok_and(|other| other == at));
            let (group, after) = left.split_at(here.max(1));
            for answer in group {
                used.extend(judged(page, at, answer)?);
            }
            if let Some(Commitment::Child { id, values }) = at.map(|shown| shown.commitment) {
                let count = self.down(&id, level - 1, group)?;
                if level == 1 && count as u64 != values {
                    return Err(ReceiptError::Broken);
                }
            }
            left = after;
        }
        let is_all = page.shown.iter().map(|shown| shown.at).eq(used);
        if is_all { Ok(page.count) } else { Err(ReceiptError::Broken) }
    }
}

/// The last entry at or before a number; `None` where the number comes before all. Both must be shown to be so.
fn before<'p>(page: &'p PageProof, answer: &Answer) -> Result<Option<&'p Shown>, ReceiptError> {
    let after = page.shown.partition_point(|shown| shown.key.as_slice() <= answer.number.as_bytes());
    let found = after.checked_sub(1).map(|place| &page.shown[place]);
    let next = found.map_or(0, |shown| shown.at + 1);
    let is_last = next == page.count;
    let is_answer = page.level == 0 && found.is_some_and(|shown| shown.key == answer.number.as_bytes());
    let is_shown = page.at(next).is_some();
    if is_answer || is_last || is_shown { Ok(found) } else { Err(ReceiptError::Gap(answer.number.clone())) }
}

/// The places of the entries on which an answer rests, if it does.
fn judged(page: &PageProof, at: Option<&Shown>, answer: &Answer) -> Result<Vec<usize>, ReceiptError> {
    let is_there = page.level == 0 && at.is_some_and(|shown| shown.key == answer.number.as_bytes());
    // In a page above, nothing stands before its first entry; below, the answer must agree with what is shown.
    let is_decided = page.level == 0 || at.is_none();
    if is_decided && is_there != answer.value.is_some() {
        return Err(ReceiptError::Gap(answer.number.clone()));
    }
    let next = at.map_or(0, |shown| shown.at + 1);
    let beside = (!is_there && next < page.count).then_some(next);
    Ok(at.map(|shown| shown.at).into_iter().chain(beside).collect())
}
