//! Taking answers and what proves them out of a tree.

use super::parts::Answer;
use crate::hash::Hash;
use crate::tree::{Fetch, Leaf, Page, PageProof, ReadError, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// Answers, and the parts of pages that prove them.
pub type Answered = (Vec<Answer>, Vec<PageProof>);

/// The answers about some numbers in normal form, and the parts of pages that prove them.
pub fn answers<F: Fetch>(
    numbers: &BTreeSet<String>,
    tree: Tree,
    fetch: &mut F,
) -> Result<Answered, ReadError<F::Error>> {
    let mut making = Making { fetch, answers: Vec::new(), pages: Vec::new() };
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    making.page(&tree.root, &numbers)?;
    Ok((making.answers, making.pages))
}

struct Making<'f, F: Fetch> {
    fetch: &'f mut F,
    answers: Vec<Answer>,
    pages: Vec<PageProof>,
}

impl<F: Fetch> Making<'_, F> {
    fn page(&mut self, id: &Hash, numbers: &[&str]) -> Result<(), ReadError<F::Error>> {
        let page = self.fetch.page(id).map_err(ReadError::Fetch)?;
        let keys: Vec<&[u8]> = match &page {
            Page::Leaves(leaves) => leaves.iter().map(|leaf| leaf.key.as_slice()).collect(),
            Page::Index { children, .. } => children.iter().map(|child| child.key.as_slice()).collect(),
        };
        let (mut places, mut below) = (BTreeSet::new(), BTreeMap::<Option<usize>, Vec<&str>>::new());
        for number in numbers {
            let at = keys.partition_point(|key| *key <= number.as_bytes()).checked_sub(1);
            let is_there = page.level() == 0 && at.is_some_and(|at| keys[at] == number.as_bytes());
            let next = at.map_or(0, |at| at + 1);
            places.extend(at.into_iter().chain((!is_there && next < keys.len()).then_some(next)));
            below.entry(at).or_default().push(number);
        }
        self.pages.push(PageProof::of(&page, &places));
        for (at, numbers) in below {
            match (&page, at) {
                (Page::Index { children, .. }, Some(at)) => self.page(&children[at].id, &numbers)?,
                (Page::Leaves(leaves), _) => self.answers.extend(numbers.iter().map(|number| answer(leaves, number))),
                (Page::Index { .. }, None) => self.answers.extend(numbers.iter().map(|number| answer(&[], number))),
            }
        }
        Ok(())
    }
}

fn answer(leaves: &[Leaf], number: &str) -> Answer {
    let found = leaves.iter().find(|leaf| leaf.key == number.as_bytes());
    let value = found.map(|leaf| String::from_utf8_lossy(&leaf.value).into_owned());
    Answer { number: number.to_owned(), value }
}
