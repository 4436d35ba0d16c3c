//! Days as pages print them.

use super::stencil::escape;
use super::words::Words;
use crate::diagnostic::Problem;
use crate::time::Day;
use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

/// Days as people read them, each worked out once and for all threads: ten thousand records share a few hundred days.
pub struct Calendar<'a> {
    words: &'a Words,
    known: RwLock<BTreeMap<Day, String>>,
}

impl<'a> Calendar<'a> {
    pub fn new(words: &'a Words) -> Calendar<'a> {
        Calendar { words, known: RwLock::default() }
    }

    /// Adds the day to a text, as HTML.
    pub fn write(&self, day: Day, text: &mut String) -> Result<(), Problem> {
        // A thread that stopped in the middle leaves whole entries behind.
        if let Some(known) = self.known.read().unwrap_or_else(PoisonError::into_inner).get(&day) {
            text.push_str(known);
            return Ok(());
        }
        let words = escape(&self.words.day(day)?);
        text.push_str(&words);
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(day, words);
        Ok(())
    }
}
